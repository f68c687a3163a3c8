import { css } from 'lit';

/** Where there is room: the pay of all roles on one scale, and shares side by side. What stands above and below a line is as high as its text. */
export const scale = css`
  @container career (width >= 32em) {
    .few .payrow {
      position: relative;
      grid-template-columns: var(--_label) minmax(0, 1fr);
      row-gap: 0;
      padding-block-start: 1.867em;
      align-items: center;
    }
    .few .payrow th {
      grid-column: 1;
      margin-block-start: -1.334em;
    }
    .few .payrow td {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }
    /* Names of more than two lines stay apart. */
    .few .payrow td:not(.d)::after {
      padding-block: var(--_s);
    }
    .few .plot {
      grid-column: 2;
      block-size: 3.467em;
      margin-inline: 0 6em;
    }
    .few .payrow td:not(.d)::before {
      content: '';
      grid-area: 1 / 1;
    }
    .few .payrow td:not(.d)::after {
      content: var(--_name) / '';
      grid-area: 1 / 1;
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
      inset-block-start: 2em;
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
      inset-block-start: calc(2em - 4px);
      block-size: 12px;
    }
    .few .dot {
      inset-block-start: calc(2em - 5px);
      inset-inline-start: calc(var(--av) - 7px);
      inline-size: 14px;
      block-size: 14px;
    }
    .few .box ~ .dot {
      inset-block-start: calc(2em - 8px);
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
      inset-block-start: max(2.467em, 2em + 7px);
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
      inset-block: 1.6em 0;
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

  @container career (width >= 45.333em) {
    .few .drawn .brief .ends {
      position: static;
    }
    .few .drawn .brief :is(.lo, .hi) {
      position: absolute;
      inset-block-start: 1.846em;
      line-height: 1.2;
    }
    .few .lo {
      inset-inline-end: calc(100% - var(--lo) + 8px);
    }
    .few .hi {
      inset-inline-start: calc(var(--hi) + 8px);
    }
    .few .drawn .brief.tight .lo {
      inset-block-start: 2.923em;
      inset-inline: var(--lo) auto;
    }
    .few .drawn .brief .hi::before {
      content: none;
    }
  }

  @container career (45.333em <= width < 58em) {
    .few .drawn .brief.snug .lo {
      inset-block-start: 2.923em;
      inset-inline: var(--lo) auto;
    }
  }
`;
