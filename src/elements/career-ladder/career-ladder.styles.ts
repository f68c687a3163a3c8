import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';

const frame = css`
  .frame {
    --_on: var(--career-on-accent, light-dark(#fff, #0f1216));
    --_mark: color-mix(in oklab, currentColor 56%, transparent);
    --_soft: color-mix(in oklab, var(--_c1) 40%, var(--_surface));
    font-size: 0.9375em;
    overflow-wrap: anywhere;
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
  .controls {
    overflow-wrap: normal;
  }
  .mine {
    inline-size: 100%;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 4);
    padding-block: var(--_s) calc(var(--_s) * 2);
  }
  .pick {
    flex: 1 1 15em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }
  .pick select {
    display: block;
    inline-size: 100%;
    margin-block-start: 2px;
    text-overflow: ellipsis;
  }
  .note {
    margin-block-start: calc(var(--_s) * 4);
    padding-block: calc(var(--_s) * 3);
    border-block-start: 1px solid var(--_rule);
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
    cursor: pointer;
  }
  button.name:hover {
    text-decoration: underline;
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
  :is(.lv, th) > .name {
    margin-inline-end: 10px;
  }
  .note,
  .aside,
  small,
  .co,
  .yr,
  .key {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .chg,
  .panel {
    margin-block-start: var(--_s);
    padding: var(--_s) 0;
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 2px solid var(--_c1);
  }
  .panel,
  .journey {
    margin-block: calc(var(--_s) * 2) calc(var(--_s) * 5);
  }
  .st {
    font-size: var(--_small);
    font-weight: 600;
  }
  .co {
    margin-block-start: var(--_s);
    max-inline-size: 66ch;
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
    block-size: 2px;
    background: var(--_c1);
  }
  .new .grown::before {
    inset-block-start: 0.62em;
    block-size: 7px;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .path {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    row-gap: calc(var(--_s) * 3);
    margin-block: calc(var(--_s) * 2) calc(var(--_s) * 3);
  }
  .path li {
    position: relative;
    padding-block-start: 20px;
    padding-inline-end: calc(var(--_s) * 3);
    line-height: 1.3;
  }
  .path li::before {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline: 0;
    border-block-start: 2px solid var(--_c1);
  }
  .path li:last-child::before {
    border: 0;
  }
  .path .dot {
    inset: 0 auto auto;
    inset-inline-start: 0;
  }
  .path li > bdi {
    font-weight: 600;
  }
  .path small {
    display: block;
  }
`;

const ladder = css`
  .dot,
  .rung::after {
    content: '';
    position: absolute;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--_mark);
    border-radius: 50%;
    background: var(--_surface);
  }
  :is(.next, .target, .way, .current) > .dot,
  .rung:is(.next, .target, .way, .current)::after {
    border-color: var(--_c1);
  }
  .current > .dot,
  .rung.current::after {
    background: var(--_c1);
  }
  .target > .dot,
  .rung.target::after {
    border-width: 4px;
  }
  .rung {
    --_x: calc(7.5em + 12px);
    position: relative;
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    column-gap: 38px;
    padding-block-start: 4px;
  }
  .many .rung,
  .many .tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 110px;
  }
  .rung::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_x) + 6px);
    border-inline-start: 2px solid var(--_line);
  }
  .rung:first-child::before {
    inset-block-start: 16px;
  }
  .rung:last-child::before {
    inset-block-end: calc(100% - 16px);
  }
  .rung::after {
    inset-block-start: 9px;
    inset-inline-start: var(--_x);
  }
  .yr {
    padding-block-start: 3px;
    text-align: end;
  }
  .lv {
    min-inline-size: 0;
    padding-block-end: calc(var(--_s) * 6);
  }
  .lv > .muted {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .pay {
    max-inline-size: 30em;
    margin-block-start: var(--_s);
    font-family: var(--_number-font);
  }
  .lane {
    position: relative;
    display: block;
    block-size: 10px;
    margin-block: 4px 2px;
    background: linear-gradient(var(--_rule), var(--_rule)) center / 100% 1px no-repeat;
  }
  .range::before,
  .mid::after,
  .over i,
  .ln i {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: var(--lo) calc(100% - var(--hi));
    min-inline-size: 3px;
    border-radius: 1px;
    background: var(--_soft);
  }
  .over i {
    inset-block: -3px;
    inset-inline: var(--glo) calc(100% - var(--ghi));
    border: 1px dashed var(--_line);
    background: none;
  }
  .mid::after {
    inset-inline: calc(var(--av) - 5px) auto;
    inline-size: 10px;
    border-radius: 50%;
    background: var(--_c1);
  }
  .range::after {
    inset-block: -3px;
    inset-inline-start: calc(var(--av) - 1.5px);
    inline-size: 3px;
    border-radius: 0;
  }
  /* Whatever goes on without an end fades into an arrow. */
  .open::before,
  .ln .open {
    background: linear-gradient(to right, var(--_soft) calc(100% - 72px), var(--_rule));
    clip-path: polygon(0 0, calc(100% - 8px) 0, 100% 50%, calc(100% - 8px) 100%, 0 100%);
  }
  :host(:dir(rtl)) .open::before,
  :host(:dir(rtl)) .ln .open,
  :host(:dir(rtl)) .lines {
    scale: -1 1;
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
      --_x: 0px;
      grid-template: auto auto / minmax(0, 1fr);
      align-content: start;
      row-gap: 26px;
      padding: 0;
    }
    .sideways .yr,
    .sideways .lv {
      padding-inline-end: calc(var(--_s) * 5);
      text-align: start;
    }
    .sideways .rung::after {
      inset-block-start: 28px;
    }
    .sideways .rung::before {
      inset: 34px 0 auto;
      border: 0;
      border-block-start: 2px solid var(--_line);
    }
    .sideways .rung:last-child::before {
      inset-inline-end: calc(100% - 12px);
    }
  }
  @container career (width < 560px) {
    .rung {
      --_x: 0px;
      display: block;
      padding-inline-start: 26px;
    }
    .yr {
      padding: 0;
      text-align: start;
    }
    .path {
      display: block;
    }
    .path li {
      padding-block: 0 calc(var(--_s) * 3);
      padding-inline-start: 26px;
    }
    .path li::before {
      inset-block: 8px -8px;
      inset-inline: 6px auto;
      border-block: 0;
      border-inline-start: 2px solid var(--_c1);
    }
    .path .dot {
      inset-block-start: 3px;
    }
  }
  .ax {
    position: relative;
    block-size: 20px;
    margin-inline-start: calc(16em + 16px);
    color: var(--_muted);
  }
  .ax span {
    position: absolute;
    inset-inline-start: var(--_x);
    font-size: var(--_micro);
    white-space: nowrap;
  }
  .ax span:last-child {
    inset-inline: auto 0;
  }
  .ax span:not(:first-child, :last-child) {
    translate: -50%;
  }
  :host(:dir(rtl)) .ax span:not(:first-child, :last-child) {
    translate: 50%;
  }
  .tr {
    display: grid;
    grid-template-columns: 16em minmax(0, 1fr);
    column-gap: 16px;
    min-block-size: 40px;
    border-block-start: 1px solid var(--_rule);
  }
  .hd {
    padding-block: 5px;
  }
  .tr .name {
    display: block;
    font-weight: 500;
  }
  .tr .tag {
    margin-inline-start: 10px;
  }
  .ln {
    position: relative;
    background: repeating-linear-gradient(to right, var(--_rule) 0 1px, transparent 1px var(--_step));
  }
  .ln i {
    inset-block: calc(50% - 8px);
  }
  .current > .ln i {
    --_soft: var(--_c1);
  }
  .ln .point {
    margin-inline-start: -1.5px;
  }
  @container career (width < 560px) {
    .ax {
      margin-inline-start: 0;
    }
    .ax span:nth-last-child(2) {
      display: none;
    }
    .tr {
      grid-template-columns: minmax(0, 1fr);
    }
    .hd {
      padding-block-end: 0;
    }
    .ln {
      block-size: 26px;
    }
  }
`;

const graph = css`
  .scroll {
    overflow: auto;
    overscroll-behavior-x: contain;
  }
  .scroll[tabindex] {
    border-inline-end: 1px solid var(--_line);
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
  /* Lines pass behind what is written, and nothing else of a cell. */
  .node {
    position: relative;
    align-self: start;
    margin-block: -7px 7px;
    padding: 24px 13% var(--_end, 16px);
    background-color: var(--_surface);
    background-clip: content-box;
    text-align: center;
    line-height: 1.3;
  }
  /* A move to the neighbour is seen between the name and the next mark. */
  .moves {
    --_end: 34px;
  }
  .many .node {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7.5em;
  }
  .node .dot {
    inset: 0 auto auto calc(50% - 7px);
  }
  .node .name {
    display: block;
    inline-size: fit-content;
    margin-inline: auto;
    /* One line stands as far up as two, and is as high as a target has to be. */
    padding-block-end: 0.3em;
    text-align: inherit;
  }
  .trunk {
    display: none;
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
  path {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .lat {
    stroke: var(--_mark);
    stroke-dasharray: 4 4;
  }
  path.way {
    stroke: var(--_c1);
    stroke-width: 2.5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_s) * 4);
    margin-block-start: calc(var(--_s) * 2);
  }
  /* Muted once is enough. */
  .key span {
    color: inherit;
  }
  .key i {
    inline-size: 28px;
    margin-inline-end: calc(var(--_s) * -2);
    border-block-start: 1.5px dashed var(--_mark);
  }
  @container career (width < 560px) {
    .graph {
      min-inline-size: 0;
      padding-block-start: 0;
    }
    .lines,
    .graph + .key {
      display: none;
    }
    .nodes,
    .trunk {
      display: block;
    }
    .node {
      margin-block: 0;
      padding: 0;
      padding-block-end: calc(var(--_s) * 4);
      padding-inline-start: 26px;
      margin-inline-start: calc(var(--_d) * 20px);
      background-color: transparent;
      text-align: start;
    }
    .node::before,
    .turn::after,
    .trunk {
      position: absolute;
      inset-block: 12px;
      inset-inline-start: 6px;
      border-inline-start: 1.5px solid var(--_line);
    }
    .in::before,
    .out::before {
      content: '';
    }
    .in::before {
      inset-block-start: 0;
    }
    .out::before {
      inset-block-end: 0;
    }
    .in:not(.out)::before {
      inset-block-end: calc(100% - 12px);
    }
    .trunk {
      inset-block: 0;
      inset-inline-start: calc(var(--_x) * 20px + 6px);
    }
    .turn::after {
      content: '';
      inset-block: 0 auto;
      inset-inline-start: -14px;
      inline-size: 16px;
      block-size: 12px;
      border-block-end: 1.5px solid var(--_line);
      border-end-start-radius: 8px;
    }
    .node .dot {
      inset: 5px auto auto;
      inset-inline-start: 0;
    }
    .node .name {
      margin-inline: 0;
    }
    .leads {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
      color: var(--_muted);
      font-size: var(--_small);
    }
  }
`;

const matrix = css`
  /* Who walks through the levels has to see each beside the headers that stay. */
  .high {
    max-block-size: max(92vh, 30em);
    border-block-end: 1px solid var(--_line);
    scroll-padding-block: 7em 2em;
    scroll-padding-inline-start: 11em;
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
    padding-block: 1px;
  }
  .is-new,
  .is-grown {
    position: relative;
    padding-inline-start: 14px;
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
    .high {
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
    .many :is(.rung, .tr, .node) {
      content-visibility: visible;
    }
    .scroll,
    .sideways {
      max-block-size: none;
      border: 0;
      overflow: visible;
    }
    th,
    td,
    tr > :first-child {
      position: static;
      min-inline-size: 0;
      padding-inline-end: 6px;
    }
    /* Paper is narrow: words break between syllables where the browser knows them. */
    table {
      table-layout: fixed;
      font-size: 0.7em;
      hyphens: auto;
    }
    table * {
      overflow-wrap: break-word;
    }
    .tag {
      white-space: normal;
    }
    .graph {
      min-inline-size: 0;
    }
    /* Narrow to its queries, so that paper shows the outline. */
    .wide {
      container: career / inline-size;
      inline-size: 559px;
      max-inline-size: 100%;
    }
    .rung,
    .node,
    .tr,
    tr {
      break-inside: avoid;
    }
    i,
    .ln,
    .lane,
    .tag,
    ::after,
    ::before {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .range::before,
    .ln i {
      forced-color-adjust: none;
      background: GrayText !important;
    }
    .current > .ln i,
    .mid::after,
    .new li::before,
    .is-new::before,
    .is-grown::before,
    .current > .dot,
    .rung.current::after {
      forced-color-adjust: none;
      background: CanvasText !important;
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
