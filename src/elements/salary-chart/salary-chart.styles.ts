import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';

const frame = css`
  .frame {
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
  b {
    font-weight: 600;
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
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .you,
  .refusal {
    margin-block-end: calc(var(--_s) * 2);
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 1.5px dashed;
  }
  .note {
    margin-block-start: calc(var(--_s) * 2);
    padding-block: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .note p + p {
    margin-block-start: var(--_s);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_s) * 4);
  }
  .report {
    margin-block-start: calc(var(--_s) * 2);
    font-size: var(--_small);
  }
  .report,
  .failed {
    overflow-wrap: anywhere;
  }
  .loading {
    max-inline-size: 720px;
  }
`;

const table = css`
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
    min-inline-size: 8em;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .plain thead th {
    overflow-wrap: break-word;
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
  .lane {
    display: none;
  }
`;

const lanes = css`
  @media not print {
    .lanes,
    .lanes :is(thead, tbody) {
      display: block;
    }
    .lanes :is(th, td) {
      padding: 0;
      border: 0;
      min-inline-size: 0;
      text-align: start;
      white-space: normal;
    }
    .lanes tr {
      display: grid;
      grid-template-columns: minmax(104px, 13em) minmax(0, 1fr);
      column-gap: calc(var(--_s) * 4);
      align-items: center;
      min-block-size: var(--k);
    }
    .lanes.two tr {
      grid-template-columns: minmax(104px, 13em) minmax(0, 1fr) 6em;
    }
    .lanes :is(th, td):not(tbody th, .main, .beside),
    .lanes:not(.two) thead tr,
    .lone tbody th {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .lanes thead tr {
      min-block-size: 36px !important;
      border: 0 !important;
      font-size: var(--_small);
    }
    .lanes thead .beside {
      grid-column: 2 / -1 !important;
    }
    .lone .main {
      grid-column: 1 / -1;
    }
    .lanes th {
      line-height: 1.3;
    }
    .lanes tr .beside {
      text-align: end;
    }
    .lanes .main {
      display: flex;
      align-items: center;
      gap: calc(var(--_s) * 2);
      min-inline-size: 0;
      font-weight: 600;
    }
    .bar {
      display: block;
      flex: none;
      inline-size: calc(var(--v) / 100 * (100% - 6em));
      block-size: var(--_bar);
      background: var(--_c1);
      border-start-end-radius: 1px;
      border-end-end-radius: 1px;
    }
    .bar.open {
      mask: linear-gradient(to right, #000 calc(100% - 24px), transparent);
    }
    :host(:dir(rtl)) .bar.open {
      mask: linear-gradient(to left, #000 calc(100% - 24px), transparent);
    }
    .lanes.percentiles tr {
      border-block-start: 1px solid var(--_rule);
    }
    .lanes :is(.lane, .lane + *) {
      grid-area: 1 / 1;
    }
    .lanes .main:has(.lane) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .lane {
      display: block;
      position: relative;
      block-size: 34px;
    }
    .lane + * {
      align-self: start;
      justify-self: start;
      margin-inline-start: clamp(0px, var(--x, 0%) - 2em, 100% - 6em);
      font-size: var(--_small);
    }
    .lane i {
      position: absolute;
    }
    .whole {
      inset-block-start: 23px;
      inset-inline: var(--a) calc(100% - var(--b));
      block-size: 2px;
      background: color-mix(in oklab, currentColor 56%, transparent);
    }
    .range .whole {
      inset-block-start: 20px;
      block-size: 8px;
      background: color-mix(in oklab, var(--_c1) 38%, var(--_surface));
    }
    .lane .box {
      inset-block-start: 19px;
      inset-inline: var(--q) calc(100% - var(--r));
      block-size: 10px;
      background: var(--_c1);
    }
    .lane .open {
      mask: linear-gradient(to right, #000 50%, transparent);
    }
    :host(:dir(rtl)) .lane .open {
      mask: linear-gradient(to left, #000 50%, transparent);
    }
    .lane .tick {
      inset-block-start: 15px;
      inset-inline-start: calc(var(--x) - 1.5px);
      inline-size: 3px;
      block-size: 18px;
      background: currentColor;
      box-shadow: 0 0 0 1.5px var(--_surface);
    }
    .lane .dot {
      inset-block-start: 19px;
      inset-inline-start: calc(var(--x) - 5px);
      inline-size: 10px;
      block-size: 10px;
      border-radius: 50%;
      background: var(--_c1);
      box-shadow: 0 0 0 2px var(--_surface);
    }
    .lanes .hollow {
      border: 1.5px solid var(--_c1);
      background: none;
    }
    .lanes .hatched {
      background-image: repeating-linear-gradient(135deg, var(--_surface) 0 2px, transparent 2px 5px);
    }
    .levels {
      position: absolute;
      inset-block-start: 44px;
      font-weight: 400;
      white-space: normal;
    }
    /* Only the room of the picture that is to come has to do. */
    :host(:state(undrawn)) .levels {
      position: static;
      display: block;
      padding-block-start: 44px;
    }
    :host(:state(undrawn)) .lane:has(.levels) {
      block-size: auto;
    }
    @container career (width < 480px) {
      .lanes tr,
      .lanes.two tr {
        grid-template-columns: minmax(0, 1fr) auto;
        align-content: center;
      }
      .lanes .main {
        grid-column: 1 / -1;
      }
      .lanes .beside {
        grid-area: 1 / 2;
      }
    }
    @media (forced-colors: active) {
      .lanes :is(.bar, .lane i) {
        forced-color-adjust: none;
        background-color: CanvasText;
      }
      .lanes .hollow {
        border-color: CanvasText;
        background-color: transparent;
      }
    }
  }
`;

const plot = css`
  /* Of three heights, the one for the room that there is. */
  .frame,
  .lanes tr {
    --k: var(--h);
  }
  @container career (width < 680px) {
    .frame,
    .lanes tr {
      --k: var(--m);
    }
  }
  @container career (width < 480px) {
    .frame,
    .lanes tr {
      --k: var(--n);
      --e: 22em;
    }
  }
  /* What is far off costs no layout, and is found, heard and printed all the same. */
  :host(:not(:state(drawn))) .drawing {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--k) + var(--e, 16em));
    overflow-clip-margin: 8px;
  }
  .plot {
    position: relative;
    min-inline-size: 0;
    min-block-size: var(--k);
  }
  .plot.fixed {
    block-size: var(--k);
  }
  .fixed .under {
    block-size: 100%;
    overflow: hidden auto;
  }
  canvas {
    position: absolute;
    inset: 0;
    max-inline-size: 100%;
    visibility: hidden;
  }
  :host(:state(drawn)) canvas {
    visibility: visible;
  }
  /* Still there for those who hear the page, and for print. */
  :host(:state(drawn)) .under {
    overflow: hidden;
    opacity: 0;
  }
  .walk {
    position: absolute;
    inset: 0;
    pointer-events: none;
    visibility: hidden;
  }
  :host(:state(drawn)) .walk {
    visibility: visible;
  }
  /* Its room is kept, so that nothing moves when there is a picture to download. */
  .png {
    visibility: hidden;
  }
  :host(:state(drawn)) .png {
    visibility: visible;
  }
  .probes {
    --_soft: color-mix(in oklab, var(--_c1) 38%, var(--_surface));
    position: absolute;
    visibility: hidden;
  }
  .probe {
    color: var(--_probe);
    transition: color 1ms !important;
  }
  .paper {
    --_surface: #fff;
    --_muted: #555;
    --_rule: #ddd;
    color: #000;
    color-scheme: only light;
  }
  .paper .probe {
    color: var(--_probe);
    forced-color-adjust: none;
    transition: none !important;
  }
  @media (forced-colors: active) {
    .probe {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .rule {
      color: color-mix(in srgb, CanvasText 40%, Canvas);
    }
    .soft {
      color: color-mix(in srgb, CanvasText 60%, Canvas);
    }
    .surface {
      color: Canvas;
    }
    .hover {
      color: color-mix(in srgb, Highlight 30%, transparent);
    }
  }
  @media print {
    :host .drawing {
      content-visibility: visible !important;
    }
    .controls,
    .tools {
      display: none;
    }
    .head,
    tr {
      break-inside: avoid;
    }
    .head,
    .you,
    .refusal {
      break-after: avoid;
    }
    tbody {
      break-before: avoid;
    }
    .plot,
    .plot.fixed {
      display: grid;
      block-size: auto;
      min-block-size: 0;
    }
    .walk {
      block-size: var(--k);
    }
    canvas {
      display: none;
    }
    :host(:state(drawn)) canvas {
      display: block;
      position: static;
      order: -1;
      inline-size: 100% !important;
      block-size: auto !important;
    }
    .fixed .under,
    :host(:state(drawn)) .under {
      block-size: auto;
      overflow: visible;
      opacity: 1;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, frame, table, lanes, plot];
