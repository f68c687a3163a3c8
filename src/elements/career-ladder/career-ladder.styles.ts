import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';

const frame = css`
  .frame {
    --_on: var(--career-on-accent, light-dark(#fff, #0f1216));
    --_mark: color-mix(in oklab, currentColor 56%, transparent);
    --_soft: color-mix(in oklab, var(--_c1) 40%, var(--_surface));
    font-size: 0.9375em;
  }
  .head {
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid;
  }
  .title {
    font-family: var(--_heading-font);
    font-size: 1.3334em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .dek {
    max-inline-size: 66ch;
    margin-block-start: var(--_s);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .dek span {
    color: var(--_muted);
  }
  .dek b {
    font-weight: 600;
  }
  .pick {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .pick span {
    color: var(--_muted);
  }
  .pick select {
    inline-size: 100%;
    max-inline-size: 13em;
    text-overflow: ellipsis;
  }
  .controls {
    align-items: end;
  }
  .note {
    margin-block-start: calc(var(--_s) * 4);
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_s) * 4);
  }
  .report {
    padding: calc(var(--_s) * 3);
    border-inline-start: 3px solid var(--_bad);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .hd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }
  .name {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button.name:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .tag {
    padding: 1px 8px;
    border-radius: var(--_radius);
    box-shadow: inset 0 0 0 1px var(--_c1);
    color: var(--_accent);
    font-size: var(--_micro);
    font-weight: 600;
    white-space: nowrap;
  }
  .tag.current {
    background: var(--_c1);
    color: var(--_on);
  }
  .aside,
  small {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .num {
    font-family: var(--_number-font);
  }
  .chg,
  .panel {
    margin-block-start: var(--_s);
    padding: var(--_s) 0;
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 2px solid var(--_c1);
    overflow-wrap: anywhere;
  }
  .panel {
    margin-block: calc(var(--_s) * 2) calc(var(--_s) * 4);
  }
  .st {
    font-size: var(--_small);
    font-weight: 600;
  }
  .co {
    margin-block-start: var(--_s);
    max-inline-size: 66ch;
    color: var(--_muted);
    font-size: var(--_small);
    text-wrap: pretty;
  }
  .new li {
    position: relative;
    max-inline-size: 66ch;
    padding: 2px 0;
    padding-inline-start: 14px;
  }
  .new li::before {
    content: '';
    position: absolute;
    inset-inline-start: 1px;
    inset-block-start: 0.86em;
    inline-size: 6px;
    block-size: 1.5px;
    background: var(--_c1);
  }
  .new .grown::before {
    inset-block-start: 0.62em;
    block-size: 7px;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_s) * 2);
    margin-block: var(--_s);
  }
  .path li + li::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: calc(var(--_s) * 2.5);
    border: solid var(--_mark);
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
    vertical-align: 0.12em;
  }
  :host(:dir(rtl)) .path li + li::before {
    rotate: -135deg;
  }
  .path bdi {
    font-weight: 600;
  }
`;

const ladder = css`
  .rung {
    display: grid;
    grid-template-columns: 7.5em 20px minmax(0, 1fr);
    column-gap: calc(var(--_s) * 3);
  }
  .many .rung {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90px;
  }
  .yr {
    padding-block-start: 3px;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: end;
  }
  .rail {
    position: relative;
  }
  .rail::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 9px;
    inline-size: 1.5px;
    background: var(--_line);
  }
  .rung:first-child > .rail::before {
    inset-block-start: 12px;
  }
  .rung:last-child > .rail::before {
    inset-block-end: calc(100% - 12px);
  }
  .rail i,
  .dot {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 4px;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_mark);
    border-radius: 50%;
    background: var(--_surface);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  :is(.next, .target, .way) > .dot,
  :is(.next, .target, .way) > .rail i {
    border-color: var(--_c1);
  }
  .current > .dot,
  .current > .rail i {
    border-color: var(--_c1);
    background: var(--_c1);
  }
  .target > .dot,
  .target > .rail i {
    border-width: 4px;
  }
  .lv {
    min-inline-size: 0;
    padding-block-end: calc(var(--_s) * 6);
    overflow-wrap: anywhere;
  }
  .lv > .muted {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .pay {
    max-inline-size: 30em;
    margin-block-start: var(--_s);
  }
  .lane {
    position: relative;
    display: block;
    block-size: 10px;
    margin-block: 4px 2px;
    background: linear-gradient(var(--_rule), var(--_rule)) center / 100% 1px no-repeat;
  }
  .lane i {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--lo) calc(100% - var(--hi));
    min-inline-size: 2px;
    background: var(--_soft);
    border-radius: 1px;
  }
  .lane .ghost {
    inset-block: -3px;
    border: 1px dashed var(--_line);
    background: none;
  }
  .lane .mid {
    inset-block: -3px;
    inset-inline: var(--av) auto;
    inline-size: 3px;
    margin-inline-start: -1.5px;
    background: var(--_c1);
  }
  .lane .point {
    inline-size: 10px;
    margin-inline-start: -5px;
    border-radius: 50%;
    background: var(--_c1);
  }
  .open {
    background: linear-gradient(to right, var(--_soft) 60%, transparent) !important;
  }
  :host(:dir(rtl)) .open {
    background: linear-gradient(to left, var(--_soft) 60%, transparent) !important;
  }
  @container career (width >= 720px) {
    .sideways {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(11em, 1fr);
      overflow-x: auto;
      padding: 4px;
    }
    .sideways .rung {
      grid-template: auto 20px auto / minmax(0, 1fr);
      align-content: start;
    }
    .sideways .yr {
      padding-inline-end: calc(var(--_s) * 4);
      text-align: start;
    }
    .sideways .rail::before {
      inset-block: 9px auto !important;
      inset-inline: 0;
      inline-size: auto;
      block-size: 1.5px;
    }
    .sideways .rail i {
      inset-block-start: 4px;
      inset-inline-start: 0;
    }
    .sideways .rung:last-child > .rail::before {
      inset-inline-end: calc(100% - 12px);
    }
    .sideways .lv {
      padding-inline-end: calc(var(--_s) * 4);
    }
  }
  @container career (width < 560px) {
    .rung {
      grid-template-columns: 20px minmax(0, 1fr);
    }
    .yr {
      grid-area: 1 / 2;
      padding: 0;
      text-align: start;
    }
    .rail {
      grid-area: 1 / 1 / span 2;
    }
    .lv {
      grid-column: 2;
    }
  }
  .tl {
    padding-block: 8px;
  }
  .ax {
    position: relative;
    block-size: 20px;
    margin-inline-start: calc(14em + 16px);
    color: var(--_muted);
  }
  .ax span {
    position: absolute;
    inset-inline-start: var(--_x);
    translate: -50% 0;
    font-size: var(--_micro);
    white-space: nowrap;
  }
  :host(:dir(rtl)) .ax span {
    translate: 50% 0;
  }
  .ax span:first-child {
    translate: 0;
  }
  .ax span:last-child {
    inset-inline: auto 0;
    translate: 0;
  }
  .tr {
    display: grid;
    grid-template-columns: 14em minmax(0, 1fr);
    column-gap: 16px;
    align-items: center;
    min-block-size: 34px;
    padding-block: 3px;
    border-block-start: 1px solid var(--_rule);
  }
  .tr .name {
    font-weight: 400;
  }
  .tr.current .name {
    font-weight: 600;
  }
  .ln {
    position: relative;
    block-size: 14px;
    line-height: 14px;
  }
  .ln i {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--lo) calc(100% - var(--hi));
    min-inline-size: 3px;
    border-radius: 1px;
    background: var(--_soft);
  }
  .current > .ln i {
    --_soft: var(--_c1);
  }
  @container career (width < 560px) {
    .ax {
      margin-inline-start: 0;
    }
    .tr {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 2px;
      padding-block: 6px;
    }
  }
`;

const graph = css`
  .scroll {
    overflow: auto;
  }
  /* The scroll area would cut a ring off. */
  .scroll .name:focus-visible {
    outline-offset: -2px;
  }
  .graph {
    position: relative;
    min-inline-size: calc(var(--_cols) * 9em);
    padding-block-start: 10px;
  }
  .nodes {
    display: grid;
    grid-template: repeat(var(--_rows), 1fr) / repeat(var(--_cols), minmax(0, 1fr));
    position: relative;
  }
  .node {
    position: relative;
    grid-area: var(--_r) / var(--_c) / span 2;
    padding-block: 22px 18px;
    text-align: center;
  }
  .node .dot {
    inset: -7px auto auto 50%;
    inline-size: 14px;
    block-size: 14px;
    margin-inline-start: -7px;
  }
  .lb {
    inline-size: 74%;
    margin-inline: auto;
    line-height: 1.3;
  }
  .lb :is(.hd, .name) {
    justify-content: center;
    text-align: center;
  }
  .leads {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .lines {
    position: absolute;
    inset-block-start: 10px;
    inset-inline: 0;
    inline-size: 100%;
    block-size: calc(100% - 10px);
    overflow: visible;
    pointer-events: none;
  }
  :host(:dir(rtl)) .lines {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .lat {
    stroke-dasharray: 4 4;
  }
  path.way {
    stroke: var(--_c1);
    stroke-width: 2.5;
  }
  .key {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 2);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .key i {
    inline-size: 28px;
    border-block-start: 1.5px dashed var(--_mark);
  }
  @container career (width < 560px) {
    .graph {
      min-inline-size: 0;
      padding-block-start: 0;
    }
    .lines,
    .key {
      display: none;
    }
    .nodes {
      display: block;
    }
    .node {
      margin-inline-start: calc(var(--_d) * 16px);
      padding-block: 0 calc(var(--_s) * 4);
      padding-inline-start: 28px;
      text-align: start;
    }
    .node::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 9px;
      inline-size: 1.5px;
      background: var(--_line);
    }
    .node:last-child::before {
      inset-block-end: calc(100% - 12px);
    }
    .node .dot {
      inset: 6px auto auto;
      inset-inline-start: 3px;
      margin: 0;
    }
    .lb {
      inline-size: auto;
    }
    .lb :is(.hd, .name) {
      justify-content: start;
      text-align: start;
    }
    .leads {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      color: var(--_muted);
      font-size: var(--_small);
    }
  }
`;

const matrix = css`
  .scroll:has(table) {
    max-block-size: max(80vh, 30em);
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
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-color: var(--_line);
    background: var(--_surface);
    font-weight: 600;
    vertical-align: bottom;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 10em;
    background: var(--_surface);
  }
  thead tr > :first-child {
    z-index: 2;
  }
  th small {
    display: block;
    max-inline-size: 24em;
  }
  td li {
    position: relative;
    padding-block: 1px;
  }
  :is(.is-new, .is-grown) {
    padding-inline-start: 14px;
  }
  .is-new {
    font-weight: 600;
  }
  :is(.is-new, .is-grown)::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.5em;
    inline-size: 7px;
    block-size: 7px;
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
  @container career (width < 560px) {
    .scroll:has(table) {
      max-block-size: none;
      overflow: visible;
    }
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
      min-inline-size: 0;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_s) * 4);
      padding-block-end: calc(var(--_s) * 2);
    }
    thead th:first-child,
    .down thead {
      display: none;
    }
    thead th,
    tr > :first-child {
      position: static;
      min-inline-size: 0;
      padding-block: 2px;
      border: 0;
    }
    tbody th {
      padding-block-start: calc(var(--_s) * 4);
      font-weight: 600;
    }
    td {
      display: grid;
      grid-template-columns: minmax(0, 7.5em) minmax(0, 1fr);
      column-gap: calc(var(--_s) * 3);
      padding-block: 6px;
      padding-inline-end: 0;
      border-block: 1px solid var(--_rule);
      border-block-end: 0;
    }
    td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: var(--_small);
    }
  }
`;

const media = css`
  @media print {
    .controls,
    .tools {
      display: none;
    }
    .many .rung {
      content-visibility: visible;
    }
    .scroll,
    .scroll:has(table),
    .sideways {
      max-block-size: none;
      overflow: visible;
    }
    th,
    td,
    tr > :first-child {
      position: static;
      min-inline-size: 0;
      padding-inline-end: 8px;
    }
    table {
      table-layout: fixed;
    }
    .graph {
      min-inline-size: 0;
    }
    .rung,
    .node,
    .tr,
    tr {
      break-inside: avoid;
    }
    i,
    .tag,
    ::before {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .open {
      --_soft: CanvasText;
      forced-color-adjust: none;
    }
    .lane i:not(.open),
    .ln i:not(.open),
    .new li::before,
    :is(.is-new, .is-grown)::before,
    .current > .dot,
    .current > .rail i {
      forced-color-adjust: none;
      background: CanvasText !important;
    }
    .lane .ghost {
      border-color: GrayText;
      background: none !important;
    }
    .tag {
      border: 1px solid;
    }
    .tag.current {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    path {
      stroke: CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, frame, ladder, graph, matrix, media];
