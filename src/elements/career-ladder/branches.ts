import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Layout, Place } from '../../model/ladder-layout.js';
import { kept } from '../../templates/kept.js';
import { Markup } from '../../templates/markup.js';
import { hasMoves, linesOf, nodeTexts, placeOf, rowsPerLevel } from './drawing.js';
import { addAside, addName, addTag, type Context } from './parts.js';
import { MANY } from './rungs.js';
import type { Rung } from './view.js';

/** A drawing with more columns is an outline on paper. */
const ACROSS = 5;
/** The branches: a list in reading order that a grid puts into columns and rows, with lines behind the marks. */
export function renderBranches(
  context: Context,
  caption: string,
  overflowing: boolean,
): TemplateResult | typeof nothing {
  const { view, language } = context;
  const { layout } = view;
  if (!layout) return nothing;
  const moves = hasMoves(layout);
  const many = layout.places.length > MANY;
  const halves = rowsPerLevel(layout);
  // The hint beside the focus names no key that leads nowhere.
  const upright = layout.rows > 1 ? '↑↓' : '';
  const keys = layout.columns > 1 ? `←${upright}→` : upright;
  return html`<div
    class=${layout.columns > ACROSS ? 'scroll wide' : 'scroll'}
    role=${overflowing ? 'region' : nothing}
    tabindex=${overflowing ? 0 : nothing}
    aria-label=${overflowing ? caption : nothing}
  >
    <div
      class="graph ${many ? 'many' : ''} ${moves ? 'moves' : ''}"
      .style=${`--_cols:${layout.columns};--_rows:${layout.rows * halves};--_keys:'${keys}'`}
    >
      ${kept([view], [], () => [renderLines(layout, context), renderNodes(layout.places, halves, many, context)])}
    </div>
    ${moves ? html`<p class="key" aria-hidden="true"><i></i>${language.say('lateral')}</p>` : nothing}
  </div>`;
}

function renderNodes(places: Place[], halves: number, many: boolean, context: Context): TemplateResult {
  const trunks = many ? [] : trunksOf(places);
  const nodes = places.map((place, index) => {
    const { id, depth, via } = place;
    const { row, column, indent } = placeOf(place, halves);
    const area = `grid-area:${row}/${column}/span ${halves};--_d:${indent}`;
    // In the outline, a line leads on to the level below only where the ladder does.
    const joins = via === undefined ? '' : depth === places[via]!.depth ? 'in' : 'turn';
    const leads = places[index + 1]?.via === index || trunks.some(({ from }) => from === index);
    const kind = `node ${joins} ${leads ? 'out' : ''}`;
    return renderNode(context.view.byId.get(id)!, kind, area, renderTrunks(trunks, index, depth), context);
  });
  return html`<ol class="nodes" part="branches">
    ${nodes}
  </ol>`;
}

/** From a level to the last one that branches off from it; the outline has it run past what is between. */
interface Trunk {
  from: number;
  to: number;
  depth: number;
}

function trunksOf(places: Place[]): Trunk[] {
  const last = new Map<number, number>();
  places.forEach(({ via, depth }, index) => {
    if (via !== undefined && depth > places[via]!.depth) last.set(via, index);
  });
  return [...last].map(([from, to]) => ({ from, to, depth: places[from]!.depth }));
}

const renderTrunks = (trunks: Trunk[], index: number, depth: number): TemplateResult[] =>
  trunks
    .filter(({ from, to }) => index > from && index < to)
    .map((trunk) => html`<i class="trunk" .style=${`--_x:${trunk.depth - depth}`} aria-hidden="true"></i>`);

function renderNode(
  rung: Rung,
  kind: string,
  area: string,
  trunks: TemplateResult[],
  context: Context,
): TemplateResult {
  const { view, language } = context;
  const { heard, pay, payHeard, leads } = nodeTexts(rung, view, language);
  const content = new Markup('<li class=% .style=%>', `${kind} ${rung.mark}`, area);
  if (trunks.length) content.add('%', trunks);
  content.add('<i class="dot"></i>');
  addAside(addName(content, rung, payHeard), [heard, pay].filter(Boolean).join(' · '), '');
  addTag(content, rung, language);
  if (leads) content.add('<p class="leads vh">%</p>', leads);
  return content.add('</li>').render();
}

function renderLines(layout: Layout, { view }: Context): TemplateResult {
  const { box, step, lateral, way } = linesOf(layout, view.journey?.path);
  return html`<svg class="lines" viewBox=${box} preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path d=${step}></path><path class="lat" d=${lateral}></path><path class="way" d=${way}></path>`}
  </svg>`;
}
