import { css, type CSSResultGroup } from 'lit';
import { loading } from './loading.js';

const own = css`
  button,
  select,
  summary {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  /* Phones that zoom a page in when a field gets the focus do so below 16px, and do not zoom out again. */
  @supports (-webkit-touch-callout: none) {
    input:not([type='checkbox']),
    select {
      font-size: max(16px, 1em) !important;
    }
  }
  .btn,
  select {
    min-block-size: var(--_control);
    max-inline-size: 100%;
    /* Seen where letters are large: else the height is that of controls. */
    padding: 0.3em calc(var(--_s) * 3);
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .btn:hover,
  select:hover {
    background: var(--_hover);
  }
  :disabled {
    cursor: not-allowed;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 28px;
    align-content: center;
    padding-inline-end: 1.45em;
    color: var(--_accent);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    /* Takes no room of the line, so that it never stands in one of its own. */
    margin: 0 0.5em 0.2em;
    margin-inline-end: -0.95em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin-block-end: -0.1em;
    rotate: 225deg;
  }
  /* Where letters are large, words need the room. */
  @container career (width < 14em) {
    summary {
      padding: 0;
    }
    summary::after {
      margin-inline-end: 0.5em;
    }
  }
  .failed {
    display: grid;
    justify-items: start;
    gap: calc(var(--_s) * 2);
    overflow-wrap: anywhere;
    padding: calc(var(--_s) * 4);
    border: 1px solid var(--_rule);
    border-inline-start: 3px solid var(--_bad);
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** Buttons, disclosures and states, alike in all elements. */
export const controls: CSSResultGroup = [loading, own];
