import { css } from 'lit';

/** The table, the reader's own pay, and what stands below. */
export const table = css`
  .title,
  .dek,
  .you,
  .refusal,
  .note {
    overflow-wrap: anywhere;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_s) * 2);
  }
  .ask input {
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding-inline: calc(var(--_s) * 2);
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .you:not(:empty),
  .refusal {
    margin-block-end: calc(var(--_s) * 2);
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 1.5px dashed;
  }
  .note {
    margin-block-start: calc(var(--_s) * 2);
  }
  .loading {
    max-inline-size: 720px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th {
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.3;
  }
  .num {
    font-family: var(--_number-font);
  }
  .scroll {
    overflow-x: auto;
  }
  :is(th, td) {
    padding: calc(var(--_s) * 2);
    border-block-end: 1px solid var(--_rule);
    vertical-align: baseline;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
    min-inline-size: 9em;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .plain thead th {
    overflow-wrap: break-word;
  }
  /* The note below begins with a line of its own. */
  .plain tbody > :last-child > * {
    border: 0;
  }
  /* Whose figures these are stays in view. */
  @container career (width >= 18em) {
    .plain :is(th, td):first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      background: var(--_surface);
    }
    /* A figure that goes on under it fades away, so that nobody reads the rest of it as the whole. */
    .plain :is(th, td):first-child::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 100%;
      inline-size: calc(var(--_s) * 2);
      /* Forced colours know no shades, and show this. */
      border-inline-start: 1px solid transparent;
      background: linear-gradient(var(--_to, 90deg), var(--_surface), transparent);
    }
  }
  thead th {
    border-color: var(--_line);
    color: var(--_muted);
    font-size: var(--_small);
    vertical-align: bottom;
  }
  .num {
    text-align: end;
  }
  td.num {
    white-space: nowrap;
  }
  .main {
    font-weight: 600;
  }
  .bar,
  .lane,
  .stand {
    display: none;
  }
`;
