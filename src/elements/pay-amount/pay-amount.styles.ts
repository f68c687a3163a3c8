import { css, type CSSResultGroup } from 'lit';

/** Of what blocks have in common nothing fits into a sentence. */
export const styles: CSSResultGroup = css`
  :host {
    display: inline;
    font-family: var(--career-number-font, inherit);
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  :host(:state(blank)) {
    display: none;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .failed {
    color: var(--career-bad, light-dark(#b3372b, #f08a7c));
  }
  .report {
    margin: 0;
    padding-inline-start: 1.5em;
    font-size: 0.867em;
  }
  @media (forced-colors: active) {
    .failed {
      color: CanvasText;
    }
  }
`;
