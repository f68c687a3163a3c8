/** The look of the plain ladders: what one would write for a page of one's own. */
export const CSS = `
.comparison h2 { margin: 0 0 4px; font-size: 20px; }
.comparison p { margin: 0 0 4px; }
.comparison .controls { display: flex; flex-wrap: wrap; gap: 16px; margin: 12px 0; }
.comparison .scroll { overflow-x: auto; }
.comparison .notes { font-size: 14px; color: #666; }
.ladder { margin: 0; padding: 0; list-style: none; }
.ladder > li { margin-left: 8px; padding: 0 0 24px 16px; border-left: 2px solid #ccc; }
.ladder h3 { margin: 0; font-size: 16px; }
.ladder ul { margin: 0; padding-left: 20px; }
.graph { position: relative; }
.graph svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.graph path { fill: none; stroke: #999; vector-effect: non-scaling-stroke; }
.graph ol { display: grid; grid-auto-columns: minmax(9em, 1fr); margin: 0; padding: 0; list-style: none; }
.graph li { position: relative; padding: 22px 0 18px; text-align: center; }
.graph h3 { margin: 0; font-size: 16px; }
`;
