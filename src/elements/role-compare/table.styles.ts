import { css } from 'lit';

/** The frame, the rows and their headers. */
export const table = css`
  :host(:dir(rtl)) {
    --_side: right;
    --_half: 50%;
  }
  .frame {
    overflow-wrap: anywhere;
    /* WebKit counts text that a choice does not show as overflow of the page. */
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  /* What is not in view costs no layout. Firefox gives a container that it skips no height, so this is inside it. */
  .lazy {
    content-visibility: auto;
    /* About what it takes: whatever stands below moves by what is wrong with it. */
    contain-intrinsic-block-size: auto calc(var(--_rest, 240px) + var(--_rows) * var(--_row, 65px));
    /* Room for focus rings, which containment would cut off. */
    overflow-clip-margin: 4px;
  }
  /* With what stands above and below the table. */
  .frame > .lazy {
    --_rest: 503px;
  }
  .many {
    --_row: 40px;
  }
  table,
  thead,
  tbody,
  td,
  th {
    display: block;
    min-inline-size: 0;
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  /* Where short words can be left whole. */
  @supports (hyphenate-limit-chars: 12 5 4) {
    tbody {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 4;
    }
  }
  .deep tbody {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * var(--_row, 65px));
  }
  tr {
    --_label: minmax(104px, 10.5em);
    display: grid;
    grid-template-columns: var(--_label) repeat(var(--_n), minmax(0, 1fr));
    column-gap: calc(var(--_s) * 4);
    align-items: baseline;
    padding-block: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_rule);
  }
  .paired tr {
    grid-template-columns: var(--_label) repeat(2, minmax(0, 1fr)) minmax(0, 8em);
  }
  thead {
    position: sticky;
    inset-block-start: var(--career-sticky-offset, 0px);
    z-index: 2;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  thead tr {
    align-items: end;
    border: 0;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_s) * 1.5);
    max-inline-size: 100%;
    padding: var(--_s) calc(var(--_s) * 1.5);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_role) 13%, transparent);
    font-weight: 600;
    line-height: 1.25;
  }
  .chip bdi {
    min-inline-size: 0;
  }
  .chip a {
    color: inherit;
  }
  .dh {
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.3;
  }
  .dh span {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .section {
    padding-block: calc(var(--_s) * 6) calc(var(--_s) * 2);
    border: 0;
  }
  .section th {
    grid-column: 1 / -1;
    font-family: var(--_heading-font);
    font-size: 1.0667em;
    font-weight: var(--_heading-weight);
  }
  [data-section],
  tbody :is(a, summary) {
    scroll-margin-block-start: calc(var(--career-sticky-offset, 0px) + 6em);
  }
  .section a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
    text-decoration: none;
  }
  @media (hover) {
    .section:not(:hover) a:not(:focus) {
      opacity: 0;
    }
  }
  .section + tr {
    border-color: var(--_line);
  }
`;
