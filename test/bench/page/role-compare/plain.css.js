/** The look of the plain tables: what one would write for a page of one's own. */
export const CSS = `
.comparison { margin-bottom: 48px; }
.comparison h2 { margin: 0 0 4px; font-size: 20px; }
.comparison p { margin: 0 0 12px; }
.comparison .controls { display: flex; flex-wrap: wrap; gap: 16px; margin-bottom: 12px; }
.comparison .scroll { overflow-x: auto; }
.comparison table { width: 100%; border-collapse: collapse; }
.comparison th, .comparison td {
  min-width: 8em; padding: 8px; border-top: 1px solid #ddd; text-align: left; vertical-align: baseline;
}
.comparison tbody th { font-weight: 400; }
.comparison .section { padding-top: 24px; font-weight: 600; }
.comparison td { font-weight: 600; font-variant-numeric: tabular-nums; }
.comparison .notes { font-size: 14px; color: #666; }
`;
