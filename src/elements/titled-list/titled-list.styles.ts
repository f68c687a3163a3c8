import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
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
  }
  @container career (inline-size >= 680px) {
    .item {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: calc(var(--_s) * 6);
    }
    .item > .title {
      line-height: 1.36;
    }
    .body {
      grid-column: 2;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, lists, own];
