import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Layout, Line } from '../../model/ladder-layout.js';
import { renderName, renderTag, type Context } from './parts.js';
import { bandText, type Rung } from './view.js';

/** One cell of the drawing, in its own units: the picture is stretched over the grid of names. */
const CELL = 100;
/** Half of what a name may take of its cell. Between names is where lines change their row. */
const NAME = 37;

/** The branches: a list in reading order that a grid puts into columns and rows, with lines behind the marks. */
export function renderBranches(
  context: Context,
  caption: string,
  overflowing: boolean,
): TemplateResult | typeof nothing {
  const { view, language } = context;
  const { layout } = view;
  if (!layout) return nothing;
  const lateral = layout.lines.some(({ kind }) => kind === 'lateral');
  return html`<div
    class="scroll"
    role=${overflowing ? 'region' : nothing}
    tabindex=${overflowing ? 0 : nothing}
    aria-label=${overflowing ? caption : nothing}
  >
    <div class="graph" .style=${`--_cols:${layout.columns};--_rows:${layout.rows * 2}`}>
      ${renderLines(layout, context)}
      <ol class="nodes" part="branches">
        ${layout.places.map(({ id, column, row, depth }) =>
          renderNode(
            view.byId.get(id)!,
            `--_c:${column + 1};--_r:${row * 2 + 1};--_d:${Math.min(depth, 6)}`,
            context,
          ),
        )}
      </ol>
    </div>
    ${lateral ? html`<p class="key" aria-hidden="true"><i></i>${language.say('lateral')}</p>` : nothing}
  </div>`;
}

function renderNode(rung: Rung, place: string, context: Context): TemplateResult {
  const { view, language } = context;
  const { level, track, mark, years } = rung;
  const facts = [track, bandText(rung.band, language, true) || years].filter(Boolean);
  const leads = level.next.map(({ to, kind }) => {
    const name = view.byId.get(to)?.name ?? '';
    return kind === 'lateral' ? `${name} (${language.say('lateral')})` : name;
  });
  return html`<li class="node ${mark}" .style=${place}>
    <i class="dot" aria-hidden="true"></i>
    <div class="lb">
      <div class="hd">${renderName(rung, context)}${renderTag(rung, language)}</div>
      ${facts.length ? html`<p class="aside">${facts.join(' · ')}</p>` : nothing}
      ${leads.length ? html`<p class="leads">${language.say('leadsTo', { list: language.list(leads) })}</p>` : nothing}
    </div>
  </li>`;
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
    if (x === last.x) {
      // Around the names between.
      const [side, turn] = [x + NAME, Math.sign(y - last.y) * 10];
      const out = side + 7;
      path += `H${side}Q${out} ${last.y} ${out} ${last.y + turn}V${y - turn}Q${out} ${y} ${side} ${y}H${x}`;
    } else if (y === last.y) path += `H${x}`;
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
