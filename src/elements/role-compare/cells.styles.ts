import { css } from 'lit';

/** What stands in a cell: figures, text, lists, shares, differences. */
export const cells = css`
  td {
    unicode-bidi: plaintext;
    text-align: var(--_side, left);
    font-weight: 600;
  }
  .text {
    white-space: pre-line;
  }
  .num,
  .pay {
    font-family: var(--_number-font);
  }
  small {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .wide th small,
  tr:not(.payrow) th small {
    display: block;
  }
  .same > *,
  .none {
    color: var(--_muted);
    font-weight: 400;
  }
  .same > * * {
    color: inherit;
  }
  .long,
  .list,
  .shares {
    font-weight: 400;
  }
  .list .num,
  .shares .num {
    font-weight: 600;
    white-space: nowrap;
  }
  .d {
    font-size: var(--_small);
    line-height: 1.35;
    font-weight: 400;
    unicode-bidi: normal;
  }
  .d b {
    display: block;
    font-weight: 600;
  }
  .d b::before,
  .few td:not(.d)::before {
    display: inline-block;
    inline-size: max(11px, 0.68em);
    block-size: max(11px, 0.68em);
    background: var(--_fill, var(--_role));
    clip-path: var(--_clip);
    forced-color-adjust: none;
  }
  .d b::before {
    content: '';
    inline-size: max(9px, 0.68em);
    block-size: max(9px, 0.68em);
    margin-inline-end: calc(var(--_s) * 1.5);
  }
  .few td:nth-of-type(1) {
    --_name: var(--_n1);
  }
  .few td:nth-of-type(2) {
    --_name: var(--_n2);
  }
  .few td:nth-of-type(3) {
    --_name: var(--_n3);
  }
  .bar {
    display: block;
    block-size: 6px;
    min-inline-size: 2px;
    margin-block-start: var(--_s);
    background: var(--_role);
    border-start-end-radius: 1px;
    border-end-end-radius: 1px;
  }
  .bar.open {
    inline-size: 100% !important;
  }
  .open {
    mask: linear-gradient(var(--_to, 90deg), #000 calc(100% - 24px), transparent);
  }
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--_s) * 2);
    padding-block: 2px;
  }
  .list li:only-child {
    grid-template-columns: minmax(0, max-content) minmax(max-content, 1fr);
  }
  .list li .bar {
    grid-column: 1 / -1;
    margin-block-start: 2px;
  }
  .dashes li {
    position: relative;
    display: block;
    padding-inline-start: 14px;
    padding-block: 3px;
  }
  .dashes li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.9em;
    inline-size: 7px;
    block-size: 1.5px;
    background: var(--_role, currentColor);
  }
  .stack {
    display: flex;
    gap: 2px;
    block-size: 14px;
    margin-block: 4px var(--_s);
  }
  .stack i {
    min-inline-size: 1px;
  }
  .split,
  .split li,
  .key li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_s) * 1.5);
  }
  .split,
  .key {
    font-size: var(--_small);
  }
  .key li {
    flex-wrap: nowrap;
    align-items: baseline;
  }
  .key span:first-of-type {
    flex: 1;
  }
  .key i {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
  }
  .s0 {
    background: var(--_role);
  }
  .s1 {
    background: color-mix(in oklab, var(--_role) 66%, var(--_surface));
  }
  .s2 {
    background: color-mix(in oklab, var(--_role) 42%, var(--_surface));
  }
  .s3 {
    background: color-mix(in oklab, var(--_role) 24%, var(--_surface));
  }
  .s4 {
    background: repeating-linear-gradient(135deg, var(--_role) 0 1.5px, transparent 0 4px);
  }
  .s5 {
    box-shadow: inset 0 0 0 1px var(--_role);
  }
`;
