import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Layout, Line, Place } from '../../model/ladder-layout.js';
import { kept } from '../../templates/kept.js';
import { Markup } from '../../templates/markup.js';
import { addName, addTag, type Context } from './parts.js';
import { MANY } from './rungs.js';
import { bandText } from './texts.js';
import type { Rung } from './view.js';

/** One cell of the drawing, in its own units: the picture is stretched over the grid of names. */
const CELL = 100;
/** Half of what a name may take of its cell. Between names is where lines change their row. */
const NAME = 37;
/** A drawing with more columns is an outline on paper. */
const ACROSS = 5;
/** An outline is not indented more often than this. */
const DEEPEST = 6;

/** The branches: a list in reading order that a grid puts into columns and rows, with lines behind the marks. */
export function renderBranches(
  context: Context,
  caption: string,
  overflowing: boolean,
): TemplateResult | typeof nothing {
  const { view, language } = context;
  const { layout } = view;
  if (!layout) return nothing;
  const moves = layout.lines.some(({ kind }) => kind === 'lateral');
  const many = layout.places.length > MANY;
  // A level may stand half a row further down.
  const halves = layout.places.some(({ row }) => row % 1) ? 2 : 1;
  return html`<div
    class=${layout.columns > ACROSS ? 'scroll wide' : 'scroll'}
    role=${overflowing ? 'region' : nothing}
    tabindex=${overflowing ? 0 : nothing}
    aria-label=${overflowing ? caption : nothing}
  >
    <div
      class="graph ${many ? 'many' : ''} ${moves ? 'moves' : ''}"
      .style=${`--_cols:${layout.columns};--_rows:${layout.rows * halves}`}
    >
      ${kept([view], [], () => [renderLines(layout, context), renderNodes(layout.places, halves, many, context)])}
    </div>
    ${moves ? html`<p class="key" aria-hidden="true"><i></i>${language.say('lateral')}</p>` : nothing}
  </div>`;
}

function renderNodes(places: Place[], halves: number, many: boolean, context: Context): TemplateResult {
  const trunks = many ? [] : trunksOf(places);
  const nodes = places.map(({ id, column, row, depth, via }, index) => {
    const area = `grid-area:${row * halves + 1}/${column + 1}/span ${halves};--_d:${Math.min(depth, DEEPEST)}`;
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
  const { level, track, mark, years } = rung;
  const facts = [track, bandText(rung.band, language, true) || years].filter(Boolean).join(' · ');
  const leads = level.next.map(({ to, kind }) => {
    const name = view.byId.get(to)?.name ?? '';
    return kind === 'lateral' ? `${name} (${language.say('lateral')})` : name;
  });
  const content = new Markup('<li class=% .style=%>', `${kind} ${mark}`, area);
  if (trunks.length) content.add('%', trunks);
  content.add('<i class="dot"></i>');
  addName(content, rung);
  if (facts) content.add('<p class="aside">%</p>', facts);
  addTag(content, rung, language);
  if (leads.length)
    content.add('<p class="leads">%</p>', language.say('leadsTo', { list: language.list(leads) }));
  return content.add('</li>').render();
}

function renderLines({ lines, columns, rows }: Layout, { view }: Context): TemplateResult {
  const way = new Set((view.journey?.path ?? []).map(({ from, to }) => `${from}\n${to}`));
  const drawn = (chosen: Line[]): string => chosen.map(pathOf).join('');
  const isWay = ({ from, to }: Line): boolean => way.has(`${from}\n${to}`);
  const steps = lines.filter((line) => line.kind === 'step' && !isWay(line));
  const moves = lines.filter((line) => line.kind === 'lateral' && !isWay(line));
  return html`<svg
    class="lines"
    viewBox="0 0 ${columns * CELL} ${rows * CELL}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path d=${drawn(steps)}></path><path class="lat" d=${drawn(moves)}></path><path class="way" d=${drawn(lines.filter(isWay))}></path>`}
  </svg>`;
}

/** A line through its points: level beside the names, and turning only between them. */
function pathOf({ points }: Line): string {
  const [start, ...rest] = points.map(({ column, row }) => ({ x: column * CELL + CELL / 2, y: row * CELL }));
  let path = `M${start!.x} ${start!.y}`;
  let last = start!;
  for (const { x, y } of rest) {
    const down = y - last.y;
    // Straight to the neighbour, behind its name's ground.
    if (x === last.x && Math.abs(down) <= CELL) path += `V${y}`;
    else if (x === last.x) {
      // Around the names between.
      const [side, turn] = [x + NAME, Math.sign(down) * 10];
      const out = side + 7;
      path += `H${side}Q${out} ${last.y} ${out} ${last.y + turn}V${y - turn}Q${out} ${y} ${side} ${y}H${x}`;
    } else if (!down) path += `H${x}`;
    else {
      const turn = Math.sign(x - last.x);
      const [from, to] = [last.x + NAME * turn, x - NAME * turn];
      const middle = (from + to) / 2;
      path += `H${from}C${middle} ${last.y} ${middle} ${y} ${to} ${y}H${x}`;
    }
    last = { x, y };
  }
  return path;
}
