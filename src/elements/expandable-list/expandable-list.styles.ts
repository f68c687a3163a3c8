import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { lists } from '../../styles/lists.js';

const own = css`
  details {
    display: flex;
    flex-direction: column-reverse;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 28px;
    margin-block-start: var(--_s);
    align-content: center;
    color: var(--_accent);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
  }
  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin: 0 0.5em 0.2em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin-block-end: -0.1em;
    rotate: 225deg;
  }
  .open,
  [open] > summary .shut {
    display: none;
  }
  [open] > summary .open {
    display: inline;
  }
  li {
    max-inline-size: 72ch;
  }
  @media print {
    summary {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, lists, own];
