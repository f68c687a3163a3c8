import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { linked } from '../../styles/linked.js';

const own = css`
  .all {
    border-block-start: 1px solid var(--_rule);
  }
  .all > * {
    border-block-end: 1px solid var(--_rule);
    scroll-margin-block-start: calc(var(--career-sticky-offset, 0px) + 8px);
    overflow-wrap: anywhere;
  }
  .all > .title {
    margin: 0;
    padding-block: calc(var(--_s) * 6) calc(var(--_s) * 2);
    font-size: 1.1em;
    break-after: avoid;
  }
  .all > .title:first-child {
    padding-block-start: calc(var(--_s) * 3);
  }
  summary {
    display: flex;
    gap: calc(var(--_s) * 4);
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-block: calc(var(--_s) * 2);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--_hover);
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: -0.25em 0.4em 0;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }
  .bare {
    padding-block: calc(var(--_s) * 2);
    font-weight: 600;
    line-height: 28px;
  }
  .answer {
    display: grid;
    gap: calc(var(--_s) * 3);
    max-inline-size: 66ch;
    padding-block: 0 calc(var(--_s) * 4);
  }
  div > .answer {
    padding-block-start: calc(var(--_s) * 4);
  }
  [part='link'] {
    display: inline-block;
    min-block-size: 24px;
    font-size: var(--_small);
  }
  small {
    margin-inline-start: calc(var(--_s) * 2);
    color: var(--_muted);
  }
  @media print {
    summary::after,
    [part='link'],
    small {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, linked, own];
