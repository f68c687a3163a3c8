import { css } from 'lit';

/** The table with bars and ranges in its rows, as long as there is no picture over it. */
export const lanes = css`
  .bar {
    flex: none;
    inline-size: calc(var(--v) / 100 * max(34%, 100% - var(--f)));
    block-size: var(--_bar);
    background: var(--_c1);
    border-start-end-radius: 1px;
    border-end-end-radius: 1px;
  }
  :host(:dir(rtl)) {
    --_to: 270deg;
  }
  .bar.open {
    mask: linear-gradient(var(--_to, 90deg), #000 calc(100% - 24px), transparent);
  }
  /* Its bars are below what is written above them, in text of any size. */
  .lane {
    block-size: 2.27em;
  }
  .lane i {
    position: absolute;
  }
  .whole {
    inset-block-start: calc(1.6em - 1px);
    inset-inline: var(--a) calc(100% - var(--b));
    min-inline-size: 2px;
    block-size: 2px;
    background: var(--_mark);
  }
  .range .whole {
    inset-block-start: calc(1.6em - 4px);
    block-size: 8px;
    /* Of a softer one the extent would not stand out, at 3:1. */
    background: color-mix(in oklab, var(--_c1) 70%, var(--_surface));
  }
  .lane .box {
    inset-block-start: calc(1.6em - 5px);
    inset-inline: var(--q) calc(100% - var(--r));
    block-size: 10px;
    background: var(--_c1);
  }
  .lane .open {
    mask: linear-gradient(var(--_to, 90deg), #000 50%, transparent);
  }
  .lane .tick {
    inset-block-start: calc(1.6em - 9px);
    inset-inline-start: calc(var(--x) - 1.5px);
    inline-size: 3px;
    block-size: 18px;
    background: currentColor;
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .lane .dot {
    inset-block-start: calc(1.6em - 5px);
    inset-inline-start: calc(var(--x) - 5px);
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_c1);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .lanes .hollow {
    border: 1.5px solid var(--_c1);
    background: var(--_surface);
  }
  .lanes .hatched {
    background-image: repeating-linear-gradient(135deg, var(--_surface) 0 2px, transparent 2px 5px);
  }
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
      grid-template-columns: minmax(104px, 13em) minmax(0, 1fr) max(6em, var(--g));
    }
    .lanes :is(th, td):not(tbody th, .main, .beside),
    .lanes:not(.two) thead tr,
    .lone tbody th,
    .lanes .own {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .lanes thead tr {
      min-block-size: 2.768em !important;
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
    .bar,
    .lanes .stand {
      display: block;
    }
    .lanes .muted {
      font-weight: 400;
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
    }
    .lane + * {
      align-self: start;
      justify-self: start;
      margin-inline-start: clamp(0px, var(--x, 0%) - 2em, 100% - 6em);
      font-size: var(--_small);
    }
    .levels {
      position: absolute;
      inset-block-start: 3.4em;
      font-weight: 400;
      white-space: normal;
    }
    /* Only the room of the picture that is to come has to do. */
    :host(:state(undrawn)) .levels {
      position: static;
      display: block;
      padding-block-start: 3.4em;
    }
    :host(:state(undrawn)) .lane:has(.levels) {
      block-size: auto;
    }
    @container career (width < 32em) {
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
      .lanes i.hollow {
        border-color: CanvasText;
        background-color: Canvas;
      }
    }
  }
`;
