import { css } from 'lit';

/** Where there is little room. */
export const narrow = css`
  @container career (width < 45.333em) {
    tr,
    .paired tr {
      --_label: minmax(104px, 8.8em);
      grid-template-columns: var(--_label) repeat(var(--_n), minmax(0, 1fr));
    }
    .wide tr {
      --_label: 7em;
    }
    .few .axis,
    .n2 .payrow .d[style] .dim {
      inset-inline-start: calc(8.8em + var(--_s) * 4);
    }
    /* Above the differences, which stand below the labels. */
    .n2 thead td,
    .dh {
      grid-area: 1 / 1;
    }
    .n2 tbody tr:not(.payrow, .section) > th {
      grid-area: 1 / 1;
    }
    .n2 tr:not(.payrow) > td:not(.d) {
      grid-row: 1 / span 2;
    }
    .n2 tr:not(.payrow) .d {
      grid-area: 2 / 1;
      align-self: start;
    }
    .n2 .same .d,
    .d:empty {
      display: none !important;
    }
  }

  @container career (width < 32em) {
    .frame > * {
      --_row: 110px;
    }
    .frame > .lazy {
      --_rest: 570px;
    }
    .few tr:not(.section) {
      grid-template-columns: minmax(0, 1fr) fit-content(58%);
      row-gap: calc(var(--_s) * 1.5);
      padding-block: calc(var(--_s) * 3);
      text-wrap: balance;
    }
    .few thead tr:not(.section) {
      grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
      padding-block: calc(var(--_s) * 2);
    }
    .few thead td {
      position: absolute;
    }
    .dh {
      grid-area: 2 / 1 / auto / -1;
    }
    .dh span {
      display: inline;
    }
    .n3 thead {
      position: static;
    }
    .few.n3 thead tr:not(.section) {
      grid-template-columns: minmax(0, 1fr);
    }
    .few .chip {
      inline-size: 100%;
      font-size: var(--_small);
    }
    .few tbody th {
      font-weight: 600;
    }
    .few tbody th small {
      display: inline;
    }
    .few .same th {
      font-weight: 400;
    }
    .n2 tr:not(.payrow) > td:not(.d) {
      grid-row: auto;
    }
    .n2 tr .d.d {
      grid-area: 1 / 2;
      display: block;
      text-align: end;
    }
    .d b {
      display: inline;
    }
    .few tbody td:not(.d) {
      --_in: max(19px, 1.2em);
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: var(--_in) minmax(0, 1fr) fit-content(54%);
      column-gap: 0;
      align-items: baseline;
    }
    .few tbody td:not(.d)::before {
      content: '';
    }
    .few tbody td:not(.d)::after {
      content: var(--_name) / '';
      grid-area: 1 / 2;
      padding-inline-end: calc(var(--_s) * 2);
      font-weight: 400;
      text-align: start;
    }
    .few tbody td:not(.d, .long, .list, .shares, .pay) {
      text-align: end;
    }
    .few tbody td > * {
      grid-column: 3;
      text-align: end;
    }
    .few tbody td:is(.long, .list, .shares) {
      grid-template-columns: var(--_in) minmax(0, 1fr);
    }
    .few tbody td:is(.long, .list, .shares) > *,
    .few tbody .bar {
      grid-column: 1 / -1;
      text-align: start;
    }
    .few tbody td.long > span {
      unicode-bidi: plaintext;
      text-align: var(--_side, left);
    }
    .few .bar {
      block-size: 8px;
    }
    .few .pay:has(.range) {
      position: relative;
      padding-block-end: 2.534em;
    }
    .few .pay .plot {
      display: contents;
    }
    .few .pay .main {
      grid-area: 1 / 3;
      text-align: end;
    }
    .few .pay .range,
    .few .pay .box,
    .few .pay .dot {
      inset-block: auto 1.667em;
    }
    .few .pay .box {
      inset-block-end: calc(1.667em - 3px);
    }
    .few .pay .dot {
      inset-block-end: calc(1.667em - 4px);
    }
    .few .pay .box ~ .dot {
      inset-block-end: calc(1.667em - 7px);
    }
    .few .pay :is(.ends, small) {
      grid-column: 1 / -1;
      text-align: end;
    }
    .few .drawn .ends {
      position: absolute;
      /* In a place of the grid, Chromium would print it on top of the page. */
      grid-column: auto;
      inset-block-end: 0;
      inset-inline-start: min(var(--lo), 50%);
    }
    /* Under the figure, and so beside a name of two lines. */
    .n3 .pay:has(.range) small {
      grid-area: 2 / 3;
    }
    .n3.few tbody .pay:has(.range)::after {
      grid-row-end: span 2;
    }
    .few tbody .same td:not(.d) {
      grid-area: 1 / 2;
      display: block;
    }
    .few tbody .same td:not(.d)::before {
      all: unset;
      content: var(--_all);
    }
    .few tbody .same td:not(.d)::after,
    .few tbody .same.payrow .plot i {
      content: none;
      display: none;
    }
    .few tbody .same td:not(.d) ~ td,
    .few tbody .same td:not(.d) ~ .d {
      display: none !important;
    }
    .few tbody .same .none::before {
      content: none !important;
    }
    .few tbody .span td::before,
    .few tbody .span td::after {
      content: none !important;
    }
    .few tbody .span td:not(.d) {
      display: block;
    }
    /* One role's figures stand beside their labels, and the pay's picture below both. */
    .n1 tbody td:not(.long, .list, .shares) {
      display: block;
      grid-area: 1 / 2;
    }
    .n1 tbody td.pay.pay {
      display: grid;
      grid-area: 1 / 1 / auto / -1;
    }
    .n1 .payrow th {
      grid-area: 1 / 1;
    }
  }

  /* Large letters on a small screen: what stands side by side would break within words. */
  @container career (max-width: 14em) {
    .few tr:not(.section),
    .few thead tr:not(.section),
    .few tbody td:not(.d) {
      grid-template-columns: minmax(0, 1fr);
    }
    .few thead {
      position: static;
    }
    .few tbody .same.same td:not(.d),
    .few tr .d.d,
    .few tbody td > *,
    .few tbody .pay .main,
    .few tbody .pay .plot small {
      grid-area: auto / 1;
      text-align: start;
    }
    .few tbody td:not(.d)::before,
    .few tbody td:not(.d)::after {
      grid-area: 1 / 1;
    }
    .few tbody td:not(.d)::after {
      padding-inline: var(--_in) 0;
    }
    .few tbody td:not(.d, .long, .list, .shares, .pay) {
      text-align: start;
    }
    .few .pay .plot .ends {
      position: static;
      text-align: start;
      white-space: normal;
    }
    .controls label:has(select) {
      flex-wrap: wrap;
    }
    .controls select {
      flex-basis: 8em;
    }
  }

  /* Its name is above, and needs no repeating. */
  .n1 td::before,
  .n1 td::after {
    content: none !important;
  }

  .span td {
    grid-column: 2 / -1;
    max-inline-size: 66ch;
  }

  .piece ~ .wide:not(.piece) {
    display: none;
  }
`;
