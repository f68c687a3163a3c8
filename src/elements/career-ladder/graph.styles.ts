import { css } from 'lit';

/** The branches: levels as nodes, and the lines between them. */
export const graph = css`
  /* What is heard only stands where it is heard, and must not widen the page from there. */
  .scroll {
    position: relative;
    overflow: auto;
    overscroll-behavior-x: contain;
  }
  .scroll:where([tabindex]) {
    border-inline-end: 1px solid var(--_line);
  }
  .graph {
    position: relative;
    min-inline-size: calc(var(--_cols) * 9em);
    padding-block-start: calc(var(--_dot) / 2 + 3px);
  }
  .nodes {
    display: grid;
    grid-template: repeat(var(--_rows), 1fr) / repeat(var(--_cols), minmax(0, 1fr));
    position: relative;
  }
  /* Lines pass behind what is written, and nothing else of a cell. */
  .node {
    position: relative;
    align-self: start;
    overflow-x: clip;
    margin-block: calc(var(--_dot) / -2) calc(var(--_dot) / 2);
    padding: calc(10px + var(--_dot)) 13% var(--_end, 16px);
    background-color: var(--_surface);
    background-clip: content-box;
    text-align: center;
    line-height: 1.3;
  }
  /* A move to the neighbour is seen between the name and the next mark. */
  .moves {
    --_end: 34px;
    /* Nothing moves on from the last row. */
    margin-block-end: -26px;
  }
  .many .node {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7.5em;
  }
  .node .dot {
    inset: 0 auto auto calc(50% - var(--_dot) / 2);
  }
  .node .name {
    display: block;
    inline-size: fit-content;
    margin-inline: auto;
    /* One line stands as far up as two, and is as high as a target has to be. */
    padding-block-end: 0.3em;
    text-align: inherit;
    text-wrap: balance;
  }
  .aside + .tag {
    translate: 0 2px;
  }
  .trunk {
    display: none;
  }
  .lines {
    position: absolute;
    inset-block-start: calc(var(--_dot) / 2 + 3px);
    inset-inline: 0;
    inline-size: 100%;
    block-size: calc(100% - var(--_dot) / 2 - 3px);
    overflow: visible;
    pointer-events: none;
  }
  path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .lat {
    stroke-dasharray: 4 4;
  }
  path.way {
    stroke: var(--_c1);
    stroke-width: 2.5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_s) * 4);
    margin-block-start: calc(var(--_s) * 2);
  }
  /* Muted once is enough. */
  .key span {
    color: inherit;
  }
  .key i {
    inline-size: 28px;
    margin-inline-end: calc(var(--_s) * -2);
    border-block-start: 1.5px dashed var(--_mark);
  }
  @container career (width < 37.333em) {
    .graph {
      min-inline-size: 0;
      margin: 0;
      padding-block-start: 0;
    }
    .lines,
    .graph + .key {
      display: none;
    }
    .nodes,
    .trunk {
      display: block;
    }
    .node {
      overflow: visible;
      margin-block: 0;
      padding: 0;
      padding-block-end: calc(var(--_s) * 4);
      padding-inline-start: calc(12px + var(--_dot));
      margin-inline-start: calc(var(--_d) * (6px + var(--_dot)));
      background-color: transparent;
      text-align: start;
    }
    .node::before,
    .turn::after,
    .trunk {
      position: absolute;
      inset-block: var(--_mid);
      inset-inline-start: calc(var(--_dot) / 2 - 1px);
      border-inline-start: 1.5px solid var(--_mark);
    }
    .in::before,
    .out::before {
      content: '';
    }
    .in::before {
      inset-block-start: 0;
    }
    .out::before {
      inset-block-end: 0;
    }
    .in:not(.out)::before {
      inset-block-end: calc(100% - var(--_mid));
    }
    .trunk {
      inset-block: 0;
      inset-inline-start: calc(var(--_x) * (6px + var(--_dot)) + var(--_dot) / 2 - 1px);
    }
    .turn::after {
      content: '';
      inset-block: 0 auto;
      inset-inline-start: calc(var(--_dot) / -2 - 7px);
      inline-size: calc(var(--_dot) / 2 + 9px);
      block-size: var(--_mid);
      border-block-end: 1.5px solid var(--_mark);
      border-end-start-radius: 8px;
    }
    .node .dot {
      inset: calc(var(--_mid) - var(--_dot) / 2) auto auto;
      inset-inline-start: 0;
    }
    .node .name {
      margin-inline: 0;
    }
    .leads {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
      color: var(--_muted);
      font-size: var(--_small);
    }
  }
`;
