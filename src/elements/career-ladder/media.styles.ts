import { css } from 'lit';

/** On paper, and in forced colours. */
export const media = css`
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
      display: inline-block;
      white-space: normal;
    }
    .graph {
      min-inline-size: 0;
    }
    /* Narrow to its queries, so that paper shows the outline. */
    .wide {
      container: career / inline-size;
      inline-size: 37.3em;
      max-inline-size: 100%;
    }
    .rung,
    .node,
    .tr,
    tr,
    .new li,
    .note {
      break-inside: avoid;
    }
    /* A level stays whole: a long one must not take a page of its own. */
    .new:has(> :nth-child(7)) {
      columns: 2;
    }
    summary::after {
      content: none;
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
    .lane,
    .ln {
      --_rule: GrayText;
      --_mark: CanvasText;
      forced-color-adjust: none;
    }
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
    .lines path {
      stroke: CanvasText;
    }
  }
`;
