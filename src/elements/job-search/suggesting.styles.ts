import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .list {
    position: fixed;
    z-index: 3;
    inset: auto;
    margin: 0;
    padding: var(--_s) 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid color-mix(in oklab, currentColor 26%, transparent);
    border-radius: min(var(--_radius), 8px);
    background: var(--_surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.13);
    color: inherit;
  }
  /* Not by visibility, which options would inherit anew when the first letter comes. */
  .unseen {
    clip-path: inset(50%);
  }
  .list[hidden] {
    display: none;
  }
  .option {
    padding: 9px calc(var(--_s) * 3.5);
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .option b {
    font-weight: 650;
  }
  .option:hover {
    background: var(--_hover);
  }
  .option.active {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 2px 0 var(--_accent);
  }
  .option {
    text-align: left;
  }
  .option:dir(rtl) {
    text-align: right;
  }
  :dir(rtl) .option.active {
    box-shadow: inset -2px 0 var(--_accent);
  }
  .kinds {
    display: block;
    padding: 6px calc(var(--_s) * 3.5) 2px;
    color: var(--_muted);
    font-size: var(--_micro);
    font-weight: 600;
  }
  .kinds::first-letter {
    text-transform: uppercase;
  }
  .group + .group {
    border-block-start: 1px solid var(--_rule);
  }
  .kind,
  .note {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .kind {
    float: inline-end;
    margin: 2px 0 0;
    margin-inline-start: calc(var(--_s) * 3);
  }
  .note {
    padding: 9px calc(var(--_s) * 3.5);
  }
  .note.failed {
    color: var(--_bad);
  }
  @media (forced-colors: active) {
    .option.active {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .option.active * {
      color: HighlightText;
    }
  }
  @media print {
    .list {
      display: none;
    }
  }
`;
