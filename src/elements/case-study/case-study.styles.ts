import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { linked } from '../../styles/linked.js';

const own = css`
  article {
    padding-block: calc(var(--_s) * 4);
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  article:last-of-type {
    border-block-end: 1px solid var(--_rule);
  }
  article .title {
    font-size: 1.067em;
    font-weight: 600;
  }
  .story {
    display: grid;
    gap: calc(var(--_s) * 3);
    max-inline-size: 66ch;
    line-height: 1.55;
  }
  .takeaway {
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 2px solid var(--_accent);
  }
  .takeaway > b {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }
  /* Side by side, the names can be read down the edge. */
  @container career (inline-size >= 35em) {
    article {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: calc(var(--_s) * 8);
    }
    .story {
      grid-column: 2 / -1;
    }
    article .title {
      margin: 0;
      line-height: 1.45;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, linked, own];
