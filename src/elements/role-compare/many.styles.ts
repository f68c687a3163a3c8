import { css } from 'lit';

/** More than three roles, the choice among them, and what stands below. */
export const many = css`
  .many .scroll {
    overflow: auto;
    max-block-size: 92vh;
    overscroll-behavior-x: contain;
    /* What the focus comes to is not left under the labels that stay. */
    scroll-padding-inline: calc(9em + var(--_s) * 4) 12px;
  }
  .wide {
    min-inline-size: calc(9em + var(--_n) * 10em);
  }
  [tabindex] {
    border-inline-end: 1px solid var(--_line);
  }
  .wide .chip {
    font-size: var(--_small);
  }
  .wide tr {
    --_label: 9em;
    padding-inline-end: 4px;
  }
  .wide thead {
    inset-block-start: 0;
  }
  .wide tr > :first-child:not([scope='rowgroup']) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    align-self: stretch;
    /* Also over what marks stand out of their cells. */
    margin-block-start: -5px;
    padding-block-start: 5px;
    background: var(--_surface);
  }
  /* A figure that goes on under the label fades away, so that nobody reads the rest of it as the whole. */
  @media not print {
    .wide tr > :first-child:not([scope='rowgroup'])::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 100%;
      inline-size: 14px;
      /* Forced colours know no shades, and show this. */
      border-inline-start: 1px solid transparent;
      background: linear-gradient(var(--_to, 90deg), var(--_surface), transparent);
    }
  }
  .wide thead td {
    min-block-size: 1em;
  }
  .wide .section th {
    justify-self: start;
    position: sticky;
    inset-inline-start: 0;
  }
  .wide td small,
  .n3 td > small {
    display: block;
  }
  .controls select {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 24em;
    text-overflow: ellipsis;
  }
  /* Beside the choice of a period. */
  @container career (32em <= width < 56em) {
    .controls select {
      max-inline-size: 16em;
    }
  }
  .controls label:has(select),
  .roles li,
  .roles label {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 2);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .roles ul {
    display: grid;
    gap: var(--_s);
    max-inline-size: 32em;
    padding-block: calc(var(--_s) * 2);
  }
  .roles label {
    flex: 1;
    min-block-size: 32px;
  }
  .roles input {
    inline-size: max(13px, 0.99em);
    block-size: max(13px, 0.99em);
    font-size: inherit;
  }
  .roles .btn {
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 0;
  }
  .roles [aria-disabled] {
    color: GrayText;
    cursor: not-allowed;
  }
  .roles[open] {
    flex-basis: 100%;
  }
  .note {
    margin-block-start: calc(var(--_s) * 3);
  }
  .scroll + p {
    margin-block-start: calc(var(--_s) * 2);
  }
  .note ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .tools {
    column-gap: calc(var(--_s) * 5);
    margin-block-start: var(--_s);
  }
`;
