import { css, type CSSResultGroup } from 'lit';
import { blocks } from '../../styles/blocks.js';

const own = css`
  ol > li {
    position: relative;
    display: grid;
    gap: calc(var(--_s) / 2) calc(var(--_s) * 6);
    padding-block-end: calc(var(--_s) * 6);
    padding-inline-start: 24px;
    overflow-wrap: anywhere;
  }
  ol > li:last-child {
    padding-block-end: 0;
  }
  /* The rail runs from mark to mark. */
  ol > li::before,
  ol > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block-start: calc(0.725em - 5px);
    inset-inline-start: var(--_rail, 0px);
    inline-size: 11px;
    block-size: 11px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  ol > li:not(:last-child)::after {
    inset-block: calc(0.725em + 10px) calc(9px - 0.725em);
    margin-inline-start: 5px;
    inline-size: 1px;
    block-size: auto;
    border: 0;
    border-radius: 0;
    background: var(--_mark);
  }
  .time {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(1.45em / 0.867);
  }
  .what .title {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.45;
  }
  .focus {
    color: var(--_muted);
  }
  .what > ul {
    display: grid;
    gap: var(--_s);
    max-inline-size: 66ch;
    margin-block-start: calc(var(--_s) * 2);
  }
  .what > :first-child {
    margin-block-start: 0;
  }
  .what li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .what li::before {
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
  }
  @container career (inline-size >= 35em) {
    ol > li {
      --_rail: 10.5em;
      grid-template-columns: 9.5em minmax(0, 1fr);
      column-gap: calc(1em + 24px);
      padding-inline-start: 0;
    }
    .time {
      text-align: end;
    }
    .what {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    ol > li:not(:last-child)::after {
      background: CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [blocks, own];
