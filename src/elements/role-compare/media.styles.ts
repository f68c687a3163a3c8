import { css } from 'lit';

/** On paper, and in forced colours. */
export const media = css`
  @media print {
    /* What differences are measured against is not known otherwise. */
    .controls:not(:has(> label > select)),
    .controls > :not(label:has(select)),
    .tools,
    summary,
    .section a {
      display: none;
    }
    .controls select {
      flex: none;
      max-inline-size: none;
      padding: 0;
      border: 0;
      appearance: none;
    }
    .wide {
      min-inline-size: 0;
      margin-block-end: 2em;
    }
    /* The first one would leave its title alone on a page. */
    .piece + .piece {
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
    /* So that each page says whose its columns are. */
    table {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      border-spacing: 0;
    }
    thead {
      display: table-header-group;
    }
    tr,
    thead,
    .note {
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
