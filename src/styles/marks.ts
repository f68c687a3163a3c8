import { css } from 'lit';

/** A role's colour (`c1`…`c6`) and shape (`m1`…`m6`): never the one without the other. */
export const marks = css`
  .c1 {
    --_role: var(--_c1);
  }
  .c2 {
    --_role: var(--_c2);
  }
  .c3 {
    --_role: var(--_c3);
  }
  .c4 {
    --_role: var(--_c4);
  }
  .c5 {
    --_role: var(--_c5);
  }
  .c6 {
    --_role: var(--_c6);
  }
  .m1 {
    --_clip: circle(50%);
  }
  .m2 {
    --_clip: inset(5% round 1px);
  }
  .m3 {
    --_clip: polygon(50% 4%, 100% 94%, 0 94%);
  }
  .m4 {
    --_clip: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .m5 {
    --_clip: circle(50%);
    --_fill: radial-gradient(closest-side, transparent 45%, var(--_role) 50%);
  }
  .m6 {
    --_clip: polygon(
      34% 0,
      66% 0,
      66% 34%,
      100% 34%,
      100% 66%,
      66% 66%,
      66% 100%,
      34% 100%,
      34% 66%,
      0 66%,
      0 34%,
      34% 34%
    );
  }
  .mark {
    display: inline-block;
    flex: none;
    /* The letters of a page may be large: what stands beside them grows along. */
    inline-size: max(11px, 0.68em);
    block-size: max(11px, 0.68em);
    background: var(--_fill, var(--_role));
    clip-path: var(--_clip);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .c1,
    .c2,
    .c3,
    .c4,
    .c5,
    .c6 {
      --_role: CanvasText;
    }
  }
`;
