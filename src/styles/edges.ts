import { css } from 'lit';

/** A shade at the edges where what scrolls goes on; at its ends, it brings along what covers the shade. */
export const edges = css`
  :host(:dir(rtl)) {
    --_to: 270deg;
  }
  :is(.many, .body) .scroll {
    --_shade: transparent calc(100% - 12px), var(--_rule);
    --_cover: transparent calc(100% - 12px), var(--_surface) 0;
    background:
      linear-gradient(var(--_cover)) local,
      linear-gradient(var(--_to, 90deg), var(--_cover)) local,
      linear-gradient(var(--_below, var(--_shade))),
      linear-gradient(var(--_to, 90deg), var(--_shade));
    /* Not up to the edge: rounding leaves a line there that is not covered. */
    background-size: 100% calc(100% - 1px);
    background-repeat: no-repeat;
  }
  /* What stays at the start while the rest scrolls covers the shade below. Over it, there is one that goes at the end. */
  @supports (animation-timeline: scroll()) {
    :is(.many, .body) .scroll {
      --_below: transparent, transparent;
    }
    :is(.many, .body) .scroll::after {
      content: '';
      position: sticky;
      inset-block-end: 1px;
      inset-inline-start: 0;
      z-index: 2;
      display: block;
      block-size: 12px;
      margin-block-start: -12px;
      background: linear-gradient(transparent, var(--_rule));
      /* Forced colours know no shades, and show this. */
      border-block-end: 1px solid transparent;
      opacity: 0;
      pointer-events: none;
      animation: below linear;
      animation-timeline: scroll();
    }
    @keyframes below {
      0%,
      99% {
        opacity: 1;
      }
    }
  }
`;
