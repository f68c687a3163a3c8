import { css, type CSSResultGroup } from 'lit';
import { tokens } from '../../styles/tokens.js';

const own = css`
  .frame {
    padding-block: calc(var(--_s) * 2);
    font-size: 0.9375em;
  }
  .title {
    margin-block-end: calc(var(--_s) * 3);
    font-family: var(--_heading-font);
    font-size: 1.3334em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .bar {
    display: grid;
    gap: calc(var(--_s) * 3);
    align-items: start;
  }
  .field {
    position: relative;
    min-inline-size: 0;
  }
  .field > label {
    display: block;
    margin-block-end: var(--_s);
    font-size: var(--_small);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  /* Phones that zoom a page in when a field gets the focus do so below 16px, and do not zoom out again. */
  @supports (-webkit-touch-callout: none) {
    input,
    select {
      font-size: max(16px, 1em) !important;
    }
  }
  .field > input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(46px, var(--_control));
    padding: 0 calc(var(--_s) * 3.5);
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-overflow: ellipsis;
    /* Not dir=auto, which would turn the corners around as well. */
    unicode-bidi: plaintext;
  }
  .field > input:focus-visible {
    z-index: 1;
    position: relative;
    outline-offset: 1px;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [aria-invalid] {
    border-color: var(--_bad) !important;
    box-shadow: inset 0 0 0 1px var(--_bad);
  }
  .error {
    margin-block-start: var(--_s);
    color: var(--_bad);
    font-size: var(--_small);
  }
  button {
    cursor: pointer;
  }
  :disabled,
  .pill:has(:disabled) {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .primary {
    min-block-size: max(46px, var(--_control));
    padding: 0 calc(var(--_s) * 5);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--career-on-accent, light-dark(#fff, #0f1216));
    font-weight: 600;
  }
  .primary:hover:enabled {
    background: color-mix(in oklab, var(--_accent) 88%, CanvasText);
  }
  /* Every name from where its field starts, in whatever direction it runs. */
  .field > input {
    text-align: left;
  }
  .field > input:dir(rtl) {
    text-align: right;
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 2.5);
  }
  form > .extras {
    font-size: var(--_small);
    margin-block-start: calc(var(--_s) * 3);
  }
  .pill {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: var(--_s) calc(var(--_s) * 3);
    border: 1px solid var(--_mark);
    border-radius: 16px;
    background: none;
    overflow-wrap: anywhere;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  select.pill {
    background: var(--_surface);
  }
  .pill:hover {
    background: var(--_hover);
  }
  .pill input {
    margin: 0;
    margin-inline-end: calc(var(--_s) * 2);
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .pill :disabled {
    opacity: 1;
  }
  .pill.on {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 0.5px var(--_accent);
  }
  .pill:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .pill input:focus-visible {
    outline: none;
  }
  .link {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }
  .link:hover {
    text-decoration: underline;
  }
  .notice,
  .report {
    margin-block-start: calc(var(--_s) * 3);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .notice {
    color: var(--_muted);
  }

  @container career (width >= 37.333em) {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0;
    }
    .two .bar {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) auto;
    }
    .field > input {
      border-radius: 0;
    }
    .field:first-child > input {
      border-start-start-radius: var(--_radius);
      border-end-start-radius: var(--_radius);
    }
    .field + .field > input {
      border-inline-start: 0;
    }
    .primary {
      /* In line with the fields, not with their labels. */
      margin-block-start: calc(var(--_small) * 1.45 + var(--_s));
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }
  }

  @media (forced-colors: active) {
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .pill.on {
      outline: 1px solid;
    }
    [aria-invalid] {
      border-width: 3px !important;
    }
  }
  /* Nobody fills in a form on paper: the address that it leads to is printed in its place. */
  @media print {
    .bar,
    .extras,
    .notice,
    .frame:not(:has([action^='http'])) {
      display: none;
    }
    form::after {
      content: attr(action);
    }
  }
`;

export const styles: CSSResultGroup = [tokens, own];
