import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  [part='links'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    column-gap: calc(var(--_s) * 8);
  }
  [part='links'] > li {
    position: relative;
    min-inline-size: 0;
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  li:has(a:hover) {
    background: var(--_hover);
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_s) * 3);
    justify-content: space-between;
    align-items: baseline;
    min-block-size: 24px;
  }
  .name > :first-child {
    font-weight: 600;
  }
  a {
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  /* The whole card can be hit. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .label {
    color: var(--_muted);
    font-size: var(--_small);
  }
  li > .muted {
    font-size: var(--_small);
  }
`;

export const styles: CSSResultGroup = [blocks, own];
