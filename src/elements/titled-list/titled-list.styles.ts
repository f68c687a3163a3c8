import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { linked } from '../../styles/linked.js';
import { lists } from '../../styles/lists.js';

const own = css`
  .item {
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .item:last-child {
    border-block-end: 1px solid var(--_rule);
  }
  .body {
    display: grid;
    gap: calc(var(--_s) * 2);
    max-inline-size: 66ch;
    line-height: 1.55;
  }
  @container career (inline-size >= 35em) {
    .item {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: calc(var(--_s) * 8);
    }
    .item > .title {
      line-height: 1.45;
    }
    .body {
      grid-column: 2 / -1;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, linked, lists, own];
