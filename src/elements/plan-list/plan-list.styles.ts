import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { lists } from '../../styles/lists.js';

const own = css`
  .plans {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: calc(var(--_s) * 6) calc(var(--_s) * 8);
  }
  .plan {
    display: grid;
    align-content: start;
    gap: calc(var(--_s) * 4);
    min-inline-size: 0;
    padding-block: calc(var(--_s) * 3) calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .plan > div {
    min-inline-size: 0;
  }
  .amount {
    font-family: var(--_number-font);
    font-size: 1.6em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .plan p + p {
    margin-block-start: var(--_s);
  }
  .lead {
    margin-block-end: var(--_s);
    color: var(--_muted);
  }
  .go {
    display: inline-grid;
    align-content: center;
    min-block-size: 44px;
    padding-inline: calc(var(--_s) * 4);
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
    font-weight: 500;
    text-decoration: none;
  }
  .go:hover {
    background: var(--_hover);
  }
  /* Side by side, prices, features and links stand in line. */
  @container career (inline-size >= 30em) {
    .plan {
      grid-row: span 3;
      grid-template-rows: subgrid;
    }
    .what {
      grid-row: 2;
    }
    .where {
      grid-row: 3;
    }
  }
  @media (forced-colors: active) {
    .go {
      border-color: LinkText;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, lists, own];
