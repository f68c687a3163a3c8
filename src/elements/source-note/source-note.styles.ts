import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  [part='sources'],
  [part='method'],
  [part='updated'] {
    font-size: 0.933em;
  }
  li,
  p {
    overflow-wrap: anywhere;
  }
  p {
    max-inline-size: 72ch;
  }
  [part='sources'] > li {
    padding-block: calc(var(--_s) * 1.5);
    border-block-start: 1px solid var(--_rule);
  }
  li > a {
    padding-block: 4px;
    line-height: max(24px, 1.45em);
  }
  [part='sources'] > li:last-child {
    border-block-end: 1px solid var(--_rule);
  }
  [part='sources'] ~ p,
  [part='method'] + p {
    margin-block-start: calc(var(--_s) * 3);
  }
  [part='method'],
  [part='updated'] {
    color: var(--_muted);
  }
  [part='method'] > b {
    display: block;
    font-weight: 600;
  }
`;

export const styles: CSSResultGroup = [blocks, own];
