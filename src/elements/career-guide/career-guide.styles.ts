import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';
import { linked } from '../../styles/linked.js';

const own = css`
  career-data {
    container: career / inline-size;
  }
  .guide {
    display: grid;
    gap: calc(var(--_s) * 10) calc(var(--_s) * 12);
  }
  .head .title {
    margin-block-end: calc(var(--_s) * 4);
    font-size: clamp(1.7em, 1.2em + 2.4cqi, 2.4em);
    line-height: 1.1;
    overflow-wrap: anywhere;
  }
  .prose {
    max-inline-size: 68ch;
    margin-block: 0 calc(var(--_s) * 3);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .head .prose:first-of-type {
    font-size: 1.2em;
    line-height: 1.5;
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
    margin-block-start: calc(var(--_s) * 14);
    border-block-start: 1px solid var(--_rule);
  }
  /* A short bar begins a part: a hairline alone could be the end of a list. */
  .body > section::before {
    content: '';
    display: block;
    inline-size: calc(var(--_s) * 12);
    margin-block: -2px calc(var(--_s) * 4);
    border-block-start: 3px solid;
  }
  .body > section:first-of-type {
    margin-block-start: 0;
  }
  section section {
    margin-block-start: calc(var(--_s) * 8);
  }
  .heading {
    margin-block-end: calc(var(--_s) * 4);
    font-family: var(--_heading-font);
    font-size: 1.5em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: calc(var(--career-sticky-offset, 0px) + 12px);
  }
  .minor {
    margin-block-end: calc(var(--_s) * 2);
    font-size: 1.2em;
  }
  .heading:focus:not(:focus-visible) {
    outline: 0;
  }
  .block + .block,
  .links + .block,
  .prose + .block {
    margin-block-start: calc(var(--_s) * 8);
  }
  .block + .prose {
    margin-block-start: calc(var(--_s) * 7);
  }
  /* What is empty takes no room, and neither does the gap above it. */
  .block:has(> :state(blank)) {
    display: none;
  }
  .block > * {
    display: block;
  }
  .body > .noted {
    margin-block-start: calc(var(--_s) * 14);
    padding-block-start: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_rule);
    max-inline-size: none;
  }
  .contents {
    min-inline-size: 0;
    font-size: var(--_small);
  }
  .contents details {
    border-block: 1px solid var(--_rule);
  }
  .contents summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .contents .here {
    flex: 1;
    overflow: hidden;
    margin-inline: calc(var(--_s) * 3);
    color: var(--_muted);
    font-weight: 400;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .contents summary::-webkit-details-marker {
    display: none;
  }
  .contents summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: -0.25em 0.4em 0;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .contents [open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }
  .contents .label {
    padding-block-end: calc(var(--_s) * 2);
    color: var(--_muted);
    font-weight: 600;
  }
  .contents ol {
    border-inline-start: 1px solid var(--_rule);
    margin-block-end: calc(var(--_s) * 3);
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
  @container career (inline-size < 55em) {
    /* In a grid, the contents could not leave their own row. */
    .with-contents {
      --_above: var(--career-sticky-offset, 0px);
      display: block;
    }
    .with-contents > .contents {
      margin-block: calc(var(--_s) * 10);
    }
  }
  /* Where there is height to spare, the contents stay in reach. */
  @media (min-height: 30em) {
    @container career (inline-size < 55em) {
      .contents {
        position: sticky;
        z-index: 3;
        inset-block-start: var(--_above);
        background: var(--_surface);
      }
      .contents ol {
        position: absolute;
        inset-inline: 0;
        max-block-size: calc(100dvb - var(--_above) - 45px - 2.5em);
        margin: 0;
        padding-block: calc(var(--_s) * 2);
        border-block-end: 1px solid var(--_line);
        overflow-y: auto;
        overscroll-behavior: contain;
        background: var(--_surface);
      }
      .with-contents > .body {
        --career-sticky-offset: calc(var(--_above) + 46px);
      }
    }
  }
  @container career (inline-size >= 55em) {
    .with-contents {
      grid-template-columns: minmax(0, 58em) 13em;
    }
    .with-contents .head {
      grid-column: 1 / -1;
    }
    .contents {
      grid-area: 2 / 2;
    }
    .contents .list {
      position: sticky;
      inset-block-start: calc(var(--career-sticky-offset, 0px) + 16px);
      max-block-size: calc(100dvb - var(--career-sticky-offset, 0px) - 32px);
      overflow-y: auto;
      overscroll-behavior: contain;
      /* Room for the focus ring. */
      padding: 4px;
      margin: -4px 0;
      margin-inline-start: -4px;
    }
    .contents ol {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .contents a {
      border-inline-start-color: Canvas;
    }
    .contents a[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .contents {
      display: none;
    }
    .with-contents {
      display: block;
    }
    .with-contents > .head {
      margin-block-end: calc(var(--_s) * 10);
    }
    .heading {
      break-after: avoid;
    }
    /* On paper the rule keeps to the heading, also where that goes to the next sheet. */
    .body > section,
    .body > section::before {
      border: 0;
    }
    .body > section > slot > .heading {
      padding-block-start: calc(var(--_s) * 3);
      border-block-start: 1px solid;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, linked, own];
