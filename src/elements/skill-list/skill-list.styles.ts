import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { lists } from '../../styles/lists.js';

const own = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: calc(var(--_s) * 6) calc(var(--_s) * 8);
  }
  /* Three side by side, rather than two and one that is left over. */
  .groups:has(> :last-child:nth-child(3)) {
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
  }
  .group {
    min-inline-size: 0;
  }
  .groups > .group {
    padding-block-start: calc(var(--_s) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .group > p {
    max-inline-size: 60ch;
    margin-block-end: calc(var(--_s) * 1.5);
    overflow-wrap: anywhere;
  }
  .group > ul {
    columns: 17em;
    column-gap: calc(var(--_s) * 8);
  }
  .bars > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px calc(var(--_s) * 3);
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  .figure {
    font-family: var(--_number-font);
    font-weight: 600;
    text-align: end;
  }
  .bar {
    grid-column: 1 / -1;
    min-inline-size: 2px;
    block-size: calc(var(--_bar) / 2);
    background: var(--_c1);
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .bar {
      background: CanvasText;
    }
  }
  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, lists, own];
