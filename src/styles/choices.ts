import { css } from 'lit';

/** What a reader chooses how to see something with: a line of buttons of which one is pressed, switches, links. */
export const choices = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 4);
    margin-block-end: calc(var(--_s) * 3);
    font-size: var(--_small);
  }
  /* In a line of its own, it begins where the others do. */
  @container career (width >= 32em) {
    .end {
      margin-inline-start: auto;
    }
  }
  .link {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
  }
  .link:hover {
    text-decoration: underline;
  }
  .seg {
    display: inline-flex;
    min-inline-size: 0;
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .seg:focus-within {
    overflow: visible;
  }
  /* With large letters; a style sheet for the time before the element reckons with one line elsewhere. */
  @container career (max-width: 14em) {
    .seg {
      flex-wrap: wrap;
    }
  }
  .seg label {
    position: relative;
    display: block;
    flex-grow: 1;
    align-content: center;
    min-block-size: calc(var(--_control) - 1px);
    /* Lines between choices, also between two rows of them; those along the edge are clipped. */
    margin: 0 0 -1px -1px;
    padding: max(var(--_s), 0.3em) min(var(--_s) * 2.5, 1.7cqi);
    border: solid var(--_rule);
    border-width: 0 0 1px 1px;
    text-align: center;
  }
  .seg label:hover {
    background: var(--_hover);
  }
  .seg label::first-letter {
    text-transform: uppercase;
  }
  .seg input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .seg label:has(:checked) {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 0 -2px var(--_accent);
    font-weight: 600;
  }
  .seg label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .seg label:has(:disabled) {
    color: var(--_muted);
    text-decoration: line-through;
    cursor: not-allowed;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 2);
    min-block-size: 28px;
    cursor: pointer;
  }
  .switch input {
    appearance: none;
    inline-size: max(34px, 2.45em + 2px);
    block-size: max(20px, 1.38em + 2px);
    margin: 0;
    border: 1px solid var(--_mark);
    border-radius: 1em;
    font-size: inherit;
    cursor: pointer;
  }
  .switch input::before {
    content: '';
    display: block;
    inline-size: max(12px, 0.92em);
    block-size: max(12px, 0.92em);
    margin: max(3px, 0.23em);
    border-radius: 50%;
    background: currentColor;
    transition: margin 0.15s;
  }
  .switch input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch input:checked::before {
    margin-inline-start: max(17px, 1.3em);
    background: var(--career-on-accent, light-dark(#fff, #0f1216));
  }
  @media (forced-colors: active) {
    /* Its colour no longer says that it can be pressed. */
    .link {
      text-decoration: underline;
    }
    .seg label:has(:checked),
    .switch input:checked {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .switch input::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
