import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { lists } from '../../styles/lists.js';
import { marks } from '../../styles/marks.js';

const own = css`
  .panel + .panel {
    margin-block-start: calc(var(--_s) * 6);
  }
  .group {
    margin-block-end: calc(var(--_s) * 3);
  }
  .group > .title {
    font-size: 1em;
    font-weight: 500;
  }
  .group > p {
    margin-block-start: 2px;
    font-size: var(--_small);
  }
  .bar {
    display: flex;
    block-size: calc(var(--_bar) * 1.5);
  }
  .bar > i {
    min-inline-size: 5px;
    border-inline-end: 2px solid transparent;
    background-clip: padding-box;
  }
  .bar > i,
  .key {
    background-image: var(--_pattern);
    background-color: var(--_ground, var(--_role));
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .key {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: calc(0.725em - 7px);
  }
  /* Gaps in the colour rather than a second one: what is large stays calm. */
  .p2 {
    --_pattern: repeating-linear-gradient(135deg, var(--_role) 0 3px, transparent 3px 4.25px);
  }
  .p3 {
    --_pattern: radial-gradient(circle, transparent 1.2px, var(--_role) 1.8px);
    background-size: 6px 6px;
  }
  .p4 {
    --_pattern: repeating-linear-gradient(90deg, var(--_role) 0 4px, transparent 4px 5.25px);
  }
  .p5 {
    --_pattern: repeating-linear-gradient(45deg, var(--_role) 0 6px, transparent 6px 7.25px);
  }
  .p6 {
    --_pattern: repeating-linear-gradient(var(--_role) 0 3px, transparent 3px 4.25px);
  }
  [class*=' p']:not(.p1) {
    --_ground: transparent;
  }
  .rest {
    --_ground: transparent;
    box-shadow: inset 0 0 0 1px var(--_mark);
  }
  ul[part='legend'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: var(--_s) calc(var(--_s) * 6);
  }
  [part='legend'] > li,
  th > span {
    display: flex;
    gap: 0.6em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  b {
    flex: none;
    max-inline-size: 60%;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead td {
    inline-size: 38%;
  }
  th,
  td {
    padding: calc(var(--_s) * 1.25) 0;
    padding-inline-end: calc(var(--_s) * 2);
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  b,
  td {
    font-family: var(--_number-font);
    font-weight: 600;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_small);
  }
  @container career (inline-size >= 35em) {
    .named {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0 calc(var(--_s) * 8);
    }
    .named > :not(.title) {
      grid-column: 2 / -1;
    }
    .named + ul {
      margin-inline-start: calc((100% + var(--_s) * 8) / 3);
    }
    thead td {
      inline-size: calc((100cqi + var(--_s) * 8) / 3);
    }
  }
  @media (forced-colors: active) {
    .bar > i,
    .key {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, lists, marks, own];
