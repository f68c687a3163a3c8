import { css, type CSSResultGroup } from 'lit';
import { loading } from './loading.js';
import { tokens } from './tokens.js';

const block = css`
  :host(:state(blank)) {
    display: none;
  }
  .title {
    margin-block-end: calc(var(--_s) * 2);
    font-family: var(--_heading-font);
    font-size: 1.2em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .dek {
    max-inline-size: 66ch;
    margin-block-end: calc(var(--_s) * 3);
    color: var(--_muted);
  }
  .dek,
  [part='title'] {
    break-after: avoid;
  }
  /* On paper and in columns, a name stays with what stands under it. */
  li,
  article,
  .item,
  .group,
  .panel,
  .plan,
  .rating,
  details,
  .lists > div {
    break-inside: avoid;
  }
  .note {
    display: grid;
    gap: var(--_s);
    max-inline-size: 72ch;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .note > p {
    margin-block-start: calc(var(--_s) * 2);
  }
  .note > p ~ p {
    margin: 0;
  }
  .report {
    margin-block-start: calc(var(--_s) * 2);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .state.failed {
    padding: calc(var(--_s) * 3);
    border: 1px solid var(--_rule);
    border-inline-start: 3px solid var(--_bad);
  }
  button {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
`;

/** What all blocks have in common: tokens, the title, remarks and states. */
export const blocks: CSSResultGroup = [tokens, loading, block];
