import { css } from 'lit';

/** The picture over the table, and the room that is kept for it. */
export const plot = css`
  /* Of four heights, the one for the room that there is beside the size of the text. */
  .frame > *,
  .lanes tr {
    --k: var(--h);
  }
  @container career (width < 45.333em) {
    .frame > *,
    .lanes tr {
      --k: var(--m);
    }
  }
  @container career (width < 32em) {
    .frame > *,
    .lanes tr {
      --k: var(--n);
    }
    .frame > * {
      --e: 22em;
    }
  }
  @container career (width < 17.067em) {
    .frame > *,
    .lanes tr {
      --k: var(--t);
    }
  }
  /*
   * What is far off costs no layout, and is found, heard and printed all the same. Firefox gives a container that it
   * skips no height, so this is inside it.
   */
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
  /* What only screen readers are to find stays where it is, or the page would be wider and longer for it. */
  .under,
  .scroll {
    position: relative;
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
  /* Room is kept for what is said of a drawing and done with it, so that nothing moves when it comes. */
  .png,
  span.trend {
    visibility: hidden;
  }
  :host(:state(drawn)) :is(.png, .trend) {
    visibility: visible;
  }
  .probes {
    --_soft: color-mix(in oklab, var(--_c1) 70%, var(--_surface));
    position: absolute;
    visibility: hidden;
  }
  .probe {
    z-index: 0;
    color: var(--_probe);
    transition:
      color 1ms,
      z-index 1ms !important;
  }
  /* A page may turn round while it is read: the end of this tells so, too. */
  .text:dir(rtl) {
    z-index: 1;
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
    :host(:not(:state(drawn))) p:has(.trend) {
      display: none;
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
      /* A little smaller, it is on one page, below its title. */
      max-block-size: 80vh;
      object-fit: contain;
      object-position: left;
    }
    :host(:state(drawn):dir(rtl)) canvas {
      object-position: right;
    }
    /* What would be hard to read on one page, and what is not drawn, is printed in the table, as bars and ranges. */
    .tall :is(canvas, .walk) {
      display: none !important;
    }
    :is(.tall, :host(:not(:state(drawn))) .plot) table:has(.bar) .main {
      inline-size: 60%;
      text-align: start;
    }
    :is(.tall, :host(:not(:state(drawn))) .plot) .bar {
      display: inline-block;
      vertical-align: middle;
      margin-inline-end: calc(var(--_s) * 2);
      print-color-adjust: exact;
    }
    tr:has(.lane) {
      position: relative;
    }
    :is(.tall, :host(:not(:state(drawn))) .plot) tr:has(.lane) > * {
      padding-block: var(--_s) 28px;
    }
    :is(.tall, :host(:not(:state(drawn))) .plot) .lane {
      display: block;
      position: absolute;
      inset-block-end: -1px;
      inset-inline: 9em 0;
      print-color-adjust: exact;
    }
    .levels {
      display: none;
    }
    .fixed .under,
    :host(:state(drawn)) .under {
      block-size: auto;
      overflow: visible;
      opacity: 1;
    }
  }
`;
