import { css } from 'lit';

/** Lists of texts, and the headings above them. */
export const lists = css`
  .title[part='item-title'] {
    margin-block-end: var(--_s);
    font-size: 1.067em;
    overflow-wrap: anywhere;
  }
  .list > li {
    position: relative;
    padding-block: 2px;
    padding-inline-start: 1.1em;
    overflow-wrap: anywhere;
  }
  /* Drawn, so that nobody has to hear it. */
  .list > li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.72em + 2px);
    inset-inline-start: 0;
    inline-size: 0.5em;
    border-block-start: 1.5px solid var(--_muted);
  }
`;
