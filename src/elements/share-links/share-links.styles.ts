import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  .address {
    padding: calc(var(--_s) * 2) calc(var(--_s) * 3);
    border-inline-start: 2px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
    user-select: all;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 3);
    align-items: center;
    margin-block-start: calc(var(--_s) * 3);
  }
  .actions > :is(a, button) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    padding-inline: calc(var(--_s) * 3);
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
    color: inherit;
    font-weight: 500;
    text-decoration: none;
  }
  .actions > :is(a, button):hover {
    background: var(--_hover);
    text-decoration: none;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, own];
