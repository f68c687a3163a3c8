import { css } from 'lit';

export const styles = css`
  :host {
    --ink: light-dark(#1b1e24, #e8eaee);
    --ground: light-dark(#fff, #15171b);
    --quiet: light-dark(#555b66, #a9b0bb);
    --hair: light-dark(#dcdfe4, #33373e);
    --edge: light-dark(#868d99, #7a818d);
    --blue: light-dark(#2a5fb4, #7fb0f0);
    --red: light-dark(#a52f24, #f29b8f);
    --tint: light-dark(#f5f6f8, #1d2025);
    display: block;
    container: editor / inline-size;
    background: var(--ground);
    color: var(--ink);
    font:
      15px/1.45 system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  header {
    padding: 24px 24px 20px;
    border-block-end: 1px solid var(--ink);
  }
  h1 {
    font-size: 24px;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  header p {
    max-inline-size: 66ch;
    margin-block-start: 6px;
    color: var(--quiet);
    text-wrap: pretty;
  }
  h2 {
    font-size: 15px;
    font-weight: 600;
  }
  .hint {
    margin-block: 2px 10px;
    color: var(--quiet);
    font-size: 13px;
  }
  .settings {
    padding: 0 24px 24px;
  }
  .settings > * {
    padding-block: 20px;
    border-block-end: 1px solid var(--hair);
  }
  .settings > :last-child {
    border: 0;
  }

  /* One token a row: what it is, then its value for light and for dark pages. */
  .colour {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 128px 128px;
    gap: 2px 12px;
    align-items: start;
    padding-block: 7px;
  }
  .heads {
    padding-block: 0 2px;
    color: var(--quiet);
    font-size: 12px;
  }
  .name {
    display: block;
    padding-block-start: 3px;
    font-weight: 500;
  }
  .does {
    display: block;
    line-height: 1.3;
    text-wrap: pretty;
    color: var(--quiet);
    font-size: 12.5px;
  }
  .pick {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 2px 6px;
  }
  .mark {
    display: inline-block;
    inline-size: 1.2em;
    color: var(--quiet);
  }
  input,
  select,
  textarea,
  button {
    min-block-size: 30px;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--ground);
    color: inherit;
    font: inherit;
    font-size: 13px;
  }
  input[type='color'] {
    inline-size: 34px;
    block-size: 30px;
    padding: 2px;
    cursor: pointer;
  }
  input[type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  input[type='color']::-webkit-color-swatch {
    border: 0;
    border-radius: 2px;
  }
  input[type='color']::-moz-color-swatch {
    border: 0;
    border-radius: 2px;
  }
  .hex,
  pre,
  textarea {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 12px;
  }
  input:not([type]),
  select {
    inline-size: 100%;
    padding-inline: 7px;
  }
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--red);
    outline: 1px solid var(--red);
  }
  .verdict {
    grid-column: 1 / -1;
    color: var(--quiet);
    font-size: 12px;
    white-space: nowrap;
  }
  .weak {
    color: var(--red);
    font-weight: 600;
  }
  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
    padding-block: 6px;
  }
  .measure label .does {
    display: block;
    font-weight: 400;
  }
  .slide {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 44px;
    gap: 8px;
    align-items: center;
  }
  .slide output {
    text-align: end;
    font-size: 13px;
  }
  input[type='range'] {
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--blue);
  }
  button {
    padding-inline: 12px;
    font-weight: 500;
    cursor: pointer;
  }
  button:hover,
  .choice label:hover {
    background: var(--tint);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-start: 10px;
  }
  .said {
    color: var(--quiet);
    font-size: 13px;
  }
  .settings :is(input, select, button, textarea, summary, pre) {
    scroll-margin-block: 60px 20px;
  }
  :focus-visible {
    outline: 2px solid var(--blue);
    outline-offset: 2px;
  }
  .choice {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--edge);
    border-radius: 4px;
  }
  .choice label {
    position: relative;
    padding: 5px 11px;
    font-size: 13px;
    cursor: pointer;
  }
  .choice label + label {
    border-inline-start: 1px solid var(--hair);
  }
  .choice label:has(:checked) {
    box-shadow: inset 0 -2px var(--blue);
    font-weight: 600;
  }
  .choice label:has(:focus-visible) {
    outline: 2px solid var(--blue);
    outline-offset: 2px;
  }
  .choice input {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  pre,
  textarea {
    display: block;
    inline-size: 100%;
    max-block-size: 300px;
    margin-block-start: 10px;
    padding: 10px 12px;
    overflow: auto;
    border: 1px solid var(--hair);
    border-radius: 4px;
    background: var(--tint);
    line-height: 1.5;
    tab-size: 2;
  }
  textarea {
    min-block-size: 110px;
    border-color: var(--edge);
    background: var(--ground);
    resize: vertical;
  }
  summary {
    inline-size: fit-content;
    font-weight: 600;
    cursor: pointer;
  }
  .problems {
    margin: 8px 0 0;
    padding-inline-start: 18px;
    color: var(--red);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .sums {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 32px;
    padding: 10px 24px;
    border-block-end: 1px solid var(--hair);
    background: var(--ground);
    font-size: 13px;
  }
  .sums b {
    margin-inline-end: 0.4em;
  }
  .apart {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr);
    inline-size: 100%;
    margin-block-start: 10px;
    font-size: 12.5px;
  }
  .apart > div {
    display: contents;
  }
  .apart > div > * {
    padding-block: 4px;
    border-block-start: 1px solid var(--hair);
  }
  .apart [role='columnheader'] {
    border: 0;
    color: var(--quiet);
    font-size: 12px;
  }
  .show {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 14px 24px;
  }
  .pane {
    padding: 24px 24px 32px;
    overflow-x: clip;
    border-block-start: 1px solid var(--hair);
  }
  .pane > * + * {
    margin-block-start: 28px;
  }
  /* What is picked and what comes of it stay side by side as long as both have room. */
  @container editor (inline-size >= 700px) {
    .columns {
      display: grid;
      grid-template-columns: 300px minmax(0, 1fr);
    }
    .preview {
      position: sticky;
      inset-block-start: 41px;
      align-self: start;
      max-block-size: calc(100vb - 41px);
      overflow-y: auto;
      border-inline-start: 1px solid var(--hair);
    }
  }
  @container editor (inline-size >= 960px) {
    .columns {
      grid-template-columns: 400px minmax(0, 1fr);
    }
  }
  @container editor (inline-size >= 1100px) {
    .columns {
      grid-template-columns: 450px minmax(0, 1fr);
    }
  }
  @container editor (inline-size >= 960px) and (inline-size < 1100px) {
    .colour {
      grid-template-columns: minmax(0, 1fr) 116px 116px;
      column-gap: 8px;
    }
  }
  @container editor (inline-size < 480px) {
    /* As high as its words make it here: what has the focus would be behind it. */
    .sums {
      position: static;
    }
    header,
    .sums,
    .show,
    .pane {
      padding-inline: 16px;
    }
    .settings {
      padding-inline: 16px;
    }
  }
  @container editor (inline-size < 480px) or ((inline-size >= 700px) and (inline-size < 960px)) {
    .colour {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .colour > :first-child {
      grid-column: 1 / -1;
    }
    .heads > :first-child {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .choice label:has(:checked) {
      outline: 2px solid Highlight;
    }
    .pane {
      forced-color-adjust: none;
    }
  }
`;
