import { css } from 'lit';

/** Pay in a cell of its own. */
export const pay = css`
  .plot {
    position: relative;
    display: block;
  }
  .k {
    color: var(--_muted);
    font-weight: 400;
  }
  .lo,
  .hi {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .lo + .hi::before {
    content: '–' / '';
    padding-inline: 2px;
  }
  .ends {
    display: block;
  }
  .range,
  .box,
  .dot {
    position: absolute;
    inset-block-start: 3px;
  }
  .range,
  .box {
    block-size: 4px;
    inset-inline-start: var(--lo);
    inline-size: calc(var(--hi) - var(--lo));
    min-inline-size: 4px;
    background: var(--_role);
  }
  .box {
    inset-inline-start: var(--q1);
    inline-size: calc(var(--q3) - var(--q1));
    inset-block-start: 0;
    block-size: 10px;
  }
  .dot {
    inset-inline-start: calc(var(--av) - 6px);
    inset-block-start: -1px;
    inline-size: 12px;
    block-size: 12px;
  }
  .box ~ .dot.dot {
    inset-inline-start: calc(var(--av) - 2px);
    inline-size: 4px;
    block-size: 20px;
    clip-path: none;
    background: var(--_role);
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .wide .box ~ .dot {
    inset-block-start: -5px;
    block-size: 18px;
  }
  .plot:has(.bar) .dot {
    display: none;
  }
  .wide .pay .plot:has(.range) {
    padding-block-start: 18px;
  }
  .wide .main {
    display: block;
  }
  .wide .k {
    display: block;
    font-size: var(--_micro);
  }
  .axis,
  .dim {
    display: none;
  }
  .few .pay .late .ends {
    inset-inline: auto calc(100% - var(--hi));
  }
`;
