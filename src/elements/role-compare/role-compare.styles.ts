import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { marks } from '../../styles/marks.js';
import { tokens } from '../../styles/tokens.js';

const table = css`
  :host(:dir(rtl)) {
    --_side: right;
    --_on: 270deg;
    --_half: 50%;
  }
  .frame {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    /* WebKit counts text that a choice does not show as overflow of the page. */
    overflow-x: clip;
    overflow-clip-margin: 4px;
  }
  /* What is not in view costs no layout. */
  .lazy {
    content-visibility: auto;
    /* About what it takes: whatever stands below moves by what is wrong with it. */
    contain-intrinsic-block-size: auto calc(var(--_rest, 240px) + var(--_rows) * var(--_row, 65px));
    /* Room for focus rings, which containment would cut off. */
    overflow-clip-margin: 4px;
  }
  /* With what stands above and below the table. */
  .frame.lazy {
    --_rest: 503px;
  }
  .many {
    --_row: 40px;
  }
  .head {
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid;
    break-after: avoid;
  }
  .title {
    font-family: var(--_heading-font);
    font-size: 1.3334em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .dek {
    max-inline-size: 66ch;
    margin-block-start: var(--_s);
    text-wrap: pretty;
  }
  .dek span {
    color: var(--_muted);
  }
  .dek b {
    font-weight: 600;
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
    text-wrap: pretty;
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
  }
  .d b::before,
  .few td:not(.d)::before {
    display: inline-block;
    inline-size: 11px;
    block-size: 11px;
    background: var(--_fill, var(--_role));
    clip-path: var(--_clip);
    forced-color-adjust: none;
  }
  .d b::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
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
    mask: linear-gradient(var(--_on, 90deg), #000 calc(100% - 24px), transparent);
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
    flex: 0 1 0;
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

const pay = css`
  .plot {
    position: relative;
    display: block;
  }
  .k {
    color: var(--_muted);
    font-weight: 400;
  }
  .lo,
  .hi {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .lo + .hi::before {
    content: '–' / '';
    padding-inline: 2px;
  }
  .ends {
    display: block;
  }
  .range,
  .box,
  .dot {
    position: absolute;
    inset-block-start: 3px;
  }
  .range,
  .box {
    block-size: 4px;
    inset-inline-start: var(--lo);
    inline-size: calc(var(--hi) - var(--lo));
    min-inline-size: 4px;
    background: var(--_role);
  }
  .box {
    inset-inline-start: var(--q1);
    inline-size: calc(var(--q3) - var(--q1));
    inset-block-start: 0;
    block-size: 10px;
  }
  .dot {
    inset-inline-start: calc(var(--av) - 6px);
    inset-block-start: -1px;
    inline-size: 12px;
    block-size: 12px;
  }
  .box ~ .dot.dot {
    inset-inline-start: calc(var(--av) - 2px);
    inline-size: 4px;
    block-size: 20px;
    clip-path: none;
    background: var(--_role);
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .wide .box ~ .dot {
    inset-block-start: -5px;
    block-size: 18px;
  }
  .plot:has(.bar) .dot {
    display: none;
  }
  .wide .pay .plot:has(.range) {
    padding-block-start: 18px;
  }
  .wide .main {
    display: block;
  }
  .wide .k {
    display: block;
    font-size: var(--_micro);
  }
  .axis,
  .dim {
    display: none;
  }
  .few .pay .late .ends {
    inset-inline: auto calc(100% - var(--hi));
  }

  @container career (min-width: 480px) {
    .few .payrow {
      position: relative;
      grid-template-columns: var(--_label) minmax(0, 1fr);
      row-gap: 0;
      padding-block-start: 28px;
      align-items: center;
    }
    .few .payrow th {
      grid-column: 1;
      margin-block-start: -20px;
    }
    .few .payrow td {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }
    .few .plot {
      grid-column: 2;
      block-size: 52px;
      margin-inline: 0 6em;
    }
    .few .payrow td:not(.d)::before {
      content: '';
      position: absolute;
    }
    .few .payrow td:not(.d)::after {
      content: var(--_name) / '';
      grid-column: 1;
      grid-row: 1;
      padding-inline-start: 19px;
      font-weight: 400;
    }
    .few .plot .bar {
      display: none;
    }
    .few .plot .dot {
      display: block;
    }
    .few .range {
      inset-block-start: 30px;
    }
    .few .range:not(.open)::before,
    .few .range:not(.open)::after {
      content: '';
      position: absolute;
      inset-block: -4px;
      inline-size: 2px;
      background: var(--_role);
    }
    .few .range::before {
      inset-inline-start: 0;
    }
    .few .range::after {
      inset-inline-end: 0;
    }
    .few .box {
      inset-block-start: 26px;
      block-size: 12px;
    }
    .few .dot {
      inset-block-start: 25px;
      inset-inline-start: calc(var(--av) - 7px);
      inline-size: 14px;
      block-size: 14px;
    }
    .few .box ~ .dot {
      inset-block-start: 22px;
    }
    .few .drawn :is(.main, .ends) {
      position: absolute;
      line-height: 1.2;
      white-space: nowrap;
    }
    .few .drawn .main {
      inset-block-start: 2px;
      inset-inline-start: clamp(4em, var(--av), 100% - 4em);
      translate: var(--_half, -50%);
    }
    .few .ends {
      inset-block-start: 37px;
      inset-inline-start: var(--lo);
    }
    .few .undrawn .plot {
      block-size: auto;
      padding-block: calc(var(--_s) * 2);
    }
    .few .drawn small {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-end: -6em;
    }
    .few .axis {
      position: absolute;
      inset-block: 0;
      inset-inline: calc(10.5em + var(--_s) * 4) 6em;
      display: block;
      color: var(--_muted);
    }
    .few .axis i {
      position: absolute;
      inset-block: 24px 0;
      inset-inline-start: var(--x);
      border-inline-start: 1px solid var(--_rule);
      font-style: normal;
    }
    .few .drawn .main {
      background: var(--_surface);
    }
    .few .axis span {
      position: absolute;
      inset-block-end: 100%;
      font-size: var(--_micro);
      white-space: nowrap;
      translate: var(--_half, -50%);
    }
    .few .axis i:first-child span {
      translate: 0;
    }
    .few .payrow .d {
      min-block-size: 38px;
      font-size: inherit;
    }
    .few .payrow .d > span,
    .few .payrow .d::before {
      font-size: var(--_small);
    }
    .few .payrow .d > span {
      position: relative;
      grid-column: 2;
      justify-self: start;
    }
    .few .payrow .d b {
      display: inline;
    }
    .n2 .payrow .d {
      position: relative;
    }
    .n2 .payrow .d[style] .dim {
      position: absolute;
      display: block;
      inset-block-start: 8px;
      inset-inline: calc(10.5em + var(--_s) * 4) 6em;
    }
    .n2 .dim::before {
      content: '';
      position: absolute;
      inset-inline-start: var(--a);
      inline-size: calc(var(--b) - var(--a));
      block-size: 9px;
      border: solid currentColor;
      border-width: 0 1px;
      background: linear-gradient(currentColor 0 0) center / 100% 1px no-repeat;
    }
    .n2 .payrow .d[style] > span {
      margin-block-start: 16px;
      margin-inline-start: min(calc(var(--a) * 0.8), 60%);
    }
    .n2 .payrow .d:not(:empty)::before {
      content: var(--_d) / '';
      grid-column: 1;
      color: var(--_muted);
    }
    .mirror {
      align-items: center;
    }
    .mirror td:nth-of-type(-n + 2) {
      display: flex;
      align-items: center;
      justify-content: flex-end;
      margin-inline-end: calc(var(--_s) * -2);
      padding-inline-start: 4em;
    }
    .mirror td:nth-of-type(2) {
      flex-direction: row-reverse;
      margin-inline: calc(var(--_s) * -2) 0;
      padding-inline: 0 4em;
      border-inline-start: 1px solid;
    }
    /* As wide as the padding, and taking none of the bar's room. */
    .mirror .num span {
      flex: none;
      inline-size: 4em;
      margin-inline-start: -4em;
      padding-inline-end: calc(var(--_s) * 1.5);
      text-align: end;
    }
    .mirror td:nth-of-type(2) span {
      margin-inline: 0 -4em;
      padding-inline: calc(var(--_s) * 1.5) 0;
      text-align: start;
    }
    .mirror .bar {
      flex: none;
      block-size: 14px;
      margin: 0;
      border-radius: 0;
    }
  }

  @container career (min-width: 680px) {
    .few .drawn .brief .ends {
      position: static;
    }
    .few .drawn .brief :is(.lo, .hi) {
      position: absolute;
      inset-block-start: 24px;
      line-height: 1.2;
    }
    .few .lo {
      inset-inline-end: calc(100% - var(--lo) + 8px);
    }
    .few .hi {
      inset-inline-start: calc(var(--hi) + 8px);
    }
    .few .drawn .brief.tight .lo {
      inset-block-start: 38px;
      inset-inline: var(--lo) auto;
    }
    .few .drawn .brief .hi::before {
      content: none;
    }
  }
`;

const layouts = css`
  .many .scroll {
    overflow: auto;
    max-block-size: 92vh;
    overscroll-behavior-x: contain;
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
    background: var(--_surface);
  }
  .wide thead td {
    min-block-size: 1em;
  }
  .section th > * {
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
    max-inline-size: 16em;
    text-overflow: ellipsis;
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
    padding-block: calc(var(--_s) * 2);
  }
  .roles label {
    flex: 1;
    min-block-size: 32px;
  }
  .roles .btn {
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 0;
  }
  .roles[open] {
    flex-basis: 100%;
  }
  .note {
    margin-block-start: calc(var(--_s) * 3);
    padding-block: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .note ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_s) * 5);
    margin-block-start: var(--_s);
  }
  .report {
    padding: calc(var(--_s) * 3);
    border-inline-start: 3px solid var(--_bad);
    font-size: var(--_small);
  }

  @container career (max-width: 679.98px) {
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
    .dh {
      display: none;
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

  @container career (max-width: 479.98px) {
    .frame {
      --_row: 110px;
    }
    .frame.lazy {
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
      display: none;
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
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: 19px minmax(0, 1fr) fit-content(54%);
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
      grid-template-columns: 19px minmax(0, 1fr);
    }
    .few tbody td:is(.long, .list, .shares) > *,
    .few tbody .bar {
      grid-column: 1 / -1;
      text-align: start;
    }
    .few .bar {
      block-size: 8px;
    }
    .few .pay:has(.range) {
      position: relative;
      padding-block-end: 38px;
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
      inset-block: auto 25px;
    }
    .few .pay .box {
      inset-block-end: 22px;
    }
    .few .pay .dot {
      inset-block-end: 21px;
    }
    .few .pay .box ~ .dot {
      inset-block-end: 18px;
    }
    .few .pay :is(.ends, small) {
      grid-column: 1 / -1;
      text-align: end;
    }
    .few .drawn .ends {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: min(var(--lo), 50%);
    }
    .few .drawn small {
      display: none;
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
    .end {
      margin-inline-start: 0;
    }
  }

  .span td {
    grid-column: 2 / -1;
    max-inline-size: 66ch;
  }

  .piece ~ .wide:not(.piece) {
    display: none;
  }

  @media print {
    .controls,
    .tools,
    summary,
    .section a {
      display: none;
    }
    .wide {
      min-inline-size: 0;
      margin-block-end: 2em;
      break-inside: avoid;
    }
    .lazy,
    .deep tbody {
      content-visibility: visible;
    }
    .many .scroll {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
    thead,
    .wide tr > :first-child {
      position: static !important;
    }
    tr {
      break-inside: avoid;
    }
    thead,
    .section {
      break-after: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    i,
    td::before,
    li::before,
    b::before,
    .chip {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
    i {
      forced-color-adjust: none;
    }
    .axis i {
      border-color: GrayText !important;
    }
  }
`;

export const styles = [tokens, controls, marks, table, pay, layouts];
