import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  .guide {
    display: grid;
    gap: calc(var(--_s) * 8) calc(var(--_s) * 10);
  }
  .head .title {
    font-size: 1.9em;
    line-height: 1.15;
  }
  .prose {
    max-inline-size: 68ch;
    margin-block: 0 calc(var(--_s) * 3);
    line-height: 1.6;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .head .prose {
    font-size: 1.08em;
  }
  .updated {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .body {
    min-inline-size: 0;
  }
  section {
    scroll-margin-block-start: calc(var(--career-sticky-offset, 0px) + 12px);
  }
  .body > section {
    margin-block-start: calc(var(--_s) * 12);
    padding-block-start: calc(var(--_s) * 4);
    border-block-start: 1px solid var(--_rule);
  }
  .body > section:first-of-type {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
  section section {
    margin-block-start: calc(var(--_s) * 7);
  }
  .heading {
    margin-block-end: calc(var(--_s) * 3);
    font-family: var(--_heading-font);
    font-size: 1.4em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: calc(var(--career-sticky-offset, 0px) + 12px);
  }
  .minor {
    font-size: 1.12em;
  }
  .heading:focus:not(:focus-visible) {
    outline: 0;
  }
  .block + .block,
  .prose + .block {
    margin-block-start: calc(var(--_s) * 6);
  }
  .block > * {
    display: block;
  }
  .contents {
    font-size: var(--_small);
  }
  .contents summary {
    min-block-size: var(--_control);
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .contents ol {
    border-inline-start: 1px solid var(--_rule);
  }
  .contents a {
    display: block;
    padding: calc(var(--_s) * 1.25) calc(var(--_s) * 3);
    border-inline-start: 2px solid transparent;
    margin-inline-start: -1px;
    color: inherit;
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents a[aria-current] {
    border-inline-start-color: var(--_accent);
    font-weight: 600;
  }
  @container career (inline-size >= 880px) {
    .with-contents {
      grid-template-columns: minmax(0, 1fr) 13em;
    }
    .with-contents .head {
      grid-column: 1 / -1;
    }
    .contents {
      grid-area: 2 / 2;
    }
    .contents details {
      position: sticky;
      inset-block-start: calc(var(--career-sticky-offset, 0px) + 16px);
      max-block-size: calc(100dvb - var(--career-sticky-offset, 0px) - 32px);
      overflow-y: auto;
    }
    .contents summary {
      color: var(--_muted);
      pointer-events: none;
      list-style: none;
    }
  }
  @media print {
    .contents {
      display: none;
    }
    .with-contents {
      display: block;
    }
    .heading {
      break-after: avoid;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, own];
