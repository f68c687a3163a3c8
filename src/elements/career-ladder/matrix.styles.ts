import { css } from 'lit';

/** The matrix: levels by themes. */
export const matrix = css`
  /* Who walks through the levels has to see each beside the headers that stay. */
  .high {
    max-block-size: max(92vh, 30em);
    scroll-padding-block: 7em 2em;
    scroll-padding-inline-start: 11em;
  }
  /* The scroll area would cut a ring off. */
  .high .name:focus-visible {
    outline-offset: -2px;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
  }
  th,
  td {
    min-inline-size: 9em;
    padding: 8px 0;
    padding-inline-end: 16px;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    --_keys: '←→';
    overflow-x: clip;
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-color: var(--_line);
    background: var(--_surface);
    font-weight: 600;
    vertical-align: bottom;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 10em;
    background: var(--_surface);
  }
  thead tr > :first-child {
    z-index: 3;
  }
  th small {
    display: block;
    max-inline-size: 24em;
  }
  :is(td, details) > ul > li {
    padding-block: 1px;
  }
  details > .aside {
    margin-block-start: 6px;
  }
  .is-new,
  .is-grown {
    position: relative;
  }
  .is-new,
  .is-grown,
  details [class^='is-'] {
    padding-inline-start: max(14px, 0.933em);
  }
  .is-new {
    font-weight: 600;
  }
  .is-new::before,
  .is-grown::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.5em;
    inline-size: max(7px, 0.467em);
    block-size: max(7px, 0.467em);
    border-radius: 50%;
    background: var(--_c1);
  }
  .is-grown::before {
    border-radius: 0;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .is-kept,
  .none {
    color: var(--_muted);
  }
`;
