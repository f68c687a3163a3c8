import { html, nothing, type TemplateResult } from 'lit';
import { cellDifference, type Cell, type PayCell, type Row } from '../../model/rows.js';
import { isExact, type Figure } from '../../model/figure.js';
import type { AmountName } from '../../model/pay.js';
import { scaleFor } from '../../model/scale.js';
import type { Share } from '../../model/share.js';
import { itemFigure } from '../../format/cells.js';
import { differenceText } from '../../format/findings.js';
import type { Language } from '../../format/language.js';
import type { Column } from './view.js';

/** What the cells of a table have in common. */
export interface CellContext {
  language: Language;
  columns: Column[];
  baseline: number;
}

const VISIBLE_ITEMS = 4;
/** The longest amount, in characters, that fits beside the end of a line. */
const SHORT = 10;
/** Up to so many roles are stacked where it is narrow, and drawn in lanes where it is not. */
export const FEW = 3;

/** What a cell is, as its classes, and what is in it. */
export interface CellView {
  kind: string;
  content: unknown;
}

/** One role's cell of a row. */
export function cellView(row: Row, index: number, context: CellContext): CellView {
  const cell = row.cells[index]!;
  const { language, columns } = context;
  // Many roles never stack, so a text of theirs needs no element and no colour of its own.
  const many = columns.length > FEW;
  const mark = many ? '' : columns[index]!.mark;
  const textView = (text: string, long?: boolean): CellView => ({
    kind: many ? (long ? 'long' : '') : `text ${mark} ${long ? 'long' : ''}`,
    content: many ? text : html`<span>${text}</span>`,
  });
  switch (cell.kind) {
    case 'text':
      return textView(cell.text, row.long);
    case 'flag':
      return textView(language.say(cell.flag ? 'yes' : 'no'));
    case 'missing':
      return {
        kind: `none ${mark}`,
        content: html`<span aria-hidden="true">–</span><span class="vh">${language.say(cell.status)}</span>`,
      };
    case 'figure':
      return { kind: `num ${columns[index]!.mark}`, content: renderFigure(cell, row, index, context) };
    case 'pay':
      return renderPay(cell, row, index, context);
    case 'shares':
      return { kind: `shares ${columns[index]!.mark}`, content: renderShares(cell.items, language) };
    default:
      return {
        kind: `list ${columns[index]!.mark}`,
        content: [renderList(cell.items, row, language), renderDelta(row, index, context)],
      };
  }
}

/** In one template where nothing is odd: one within another costs as much as a cell. */
function renderFigure(
  { figure, ...unit }: Cell & { kind: 'figure' },
  row: Row,
  index: number,
  context: CellContext,
): unknown {
  const text = context.language.figure(figure, unit);
  const bar = row.same ? undefined : barOf(figure, row.maximum);
  const delta = deltaText(row, index, context);
  if (context.columns.length <= FEW || figure.note || !bar)
    return html`<span>${text}${noteText(figure)}</span>
      ${bar ? html`<i class=${bar.kind} .style=${bar.style}></i>` : nothing}
      ${delta ? html` <small>${delta}</small>` : nothing}`;
  return delta
    ? html`${text}<i class=${bar.kind} .style=${bar.style}></i> <small>${delta}</small>`
    : html`${text}<i class=${bar.kind} .style=${bar.style}></i>`;
}

const noteText = ({ note }: Figure): TemplateResult | typeof nothing =>
  note ? html` <small>(${note})</small>` : nothing;

/** A bar from zero; one that is open at its end fades out. */
function barOf({ value, bound, status }: Figure, maximum: number | undefined) {
  if (!maximum || value === undefined) return undefined;
  const open = bound === 'atLeast' || status === 'topCoded';
  return { kind: open ? 'bar open' : 'bar', style: `inline-size:${(value / maximum) * 100}%` };
}

function renderBar(figure: Figure | undefined, maximum: number | undefined): TemplateResult | typeof nothing {
  const bar = figure && barOf(figure, maximum);
  return bar ? html`<i class=${bar.kind} .style=${bar.style}></i>` : nothing;
}

/** With three and more roles, every cell says how it differs from the chosen one. */
function deltaText(row: Row, index: number, context: CellContext): string | undefined {
  if (context.columns.length < 3 || row.same) return undefined;
  const difference = cellDifference(row, index, context.baseline);
  return difference && differenceText(difference, context.language)[0];
}

function renderDelta(row: Row, index: number, context: CellContext): TemplateResult | typeof nothing {
  const delta = deltaText(row, index, context);
  return delta ? html` <small>${delta}</small>` : nothing;
}

/** The difference between two roles, in a column of its own. */
export function renderDifference(row: Row, { language, columns, baseline }: CellContext): TemplateResult {
  if (row.same)
    return html`<td role="cell" class="d muted">${language.say(row.blank ? 'noData' : 'same')}</td>`;
  const difference = cellDifference(row, 1 - baseline, baseline);
  if (!difference) return html`<td role="cell" class="d"></td>`;
  const [short, long] = differenceText(difference, language);
  const higher = columns[difference.absolute > 0 ? 1 - baseline : baseline]!;
  return html`<td role="cell" class="d" .style=${gapStyle(row)}>
    <i class="dim"></i>
    <span>
      <b
        ><i class="mark ${higher.mark}"></i>${short}<span class="vh"
          >, ${language.say('higher', { role: higher.title })}</span
        ></b
      >
      ${long}
    </span>
  </td>`;
}

/** Where on the shared scale the two main figures stand, for the line between them. */
function gapStyle({ cells, maximum }: Row): string {
  const ends = cells.map((cell) =>
    cell.kind === 'pay' && cell.main ? cell.pay[cell.main]?.value : undefined,
  );
  if (!maximum || ends.some((end) => end === undefined)) return '';
  const [low, high] = (ends as number[]).sort((a, b) => a - b);
  return `--a:${(low! / maximum) * 100}%;--b:${(high! / maximum) * 100}%`;
}

function renderList(items: Share[], row: Row, language: Language): TemplateResult {
  const item = (share: Share) => {
    const figure = itemFigure(share, language);
    if (!figure) return html`<li><span>${share.name}</span></li>`;
    return html`<li>
      <span>${share.name}</span> <span class="num">${figure}</span>
      ${renderBar(share.share, row.maximum)}
    </li>`;
  };
  const visible = items.length > VISIBLE_ITEMS ? VISIBLE_ITEMS - 1 : VISIBLE_ITEMS;
  const plain = items.length > 1 && !items.some(({ share }) => share);
  return html`<ul class=${plain ? 'dashes' : ''}>
      ${items.slice(0, visible).map(item)}
    </ul>
    ${
      items.length > visible
        ? html`<details class="more">
            <summary>${language.say('more', { n: items.length - visible })}</summary>
            <ul class=${plain ? 'dashes' : ''}>
              ${items.slice(visible).map(item)}
            </ul>
          </details>`
        : nothing
    }`;
}

/** Parts of a whole: one stacked bar, and every part by name. */
function renderShares(items: Share[], language: Language): TemplateResult {
  return html`<span class="stack" aria-hidden="true"
      >${items.map(
        ({ share }, index) => html`<i class="s${index % 6}" .style=${`flex-grow:${share?.value ?? 0}`}></i>`,
      )}</span
    >
    <ul class=${items.length > 2 ? 'key' : 'split'}>
      ${items.map(
        (item, index) =>
          html`<li>
            <i class="s${index % 6}"></i><span>${item.name}</span>
            <span class="num">${itemFigure(item, language)}</span>
          </li>`,
      )}
    </ul>`;
}

/** Pay on the scale of all roles: the range as a line, the middle half as a bar, the main figure as the role's mark. */
function renderPay(cell: PayCell, row: Row, index: number, context: CellContext): CellView {
  const { language, columns } = context;
  const { pay, main, low, high, how } = cell;
  const mark = columns[index]!.mark;
  const figures = { unit: 'money', currency: pay.currency, period: pay.payPeriod } as const;
  const position = (name: AmountName | undefined): number | undefined => {
    const value = name && pay[name]?.value;
    return row.maximum && how !== 'refused' && value !== undefined ? (value / row.maximum) * 100 : undefined;
  };
  const at = { main: position(main), low: position(low), high: position(high) };
  const written = (name: AmountName | undefined) => (name ? language.figure(pay[name]!, figures) : '');
  const text = (name: AmountName | undefined, part: string) =>
    name
      ? html`<span class=${part}
          ><span class=${part === 'main' ? 'k' : 'vh'}>${language.say(name)}&nbsp;</span
          >${written(name)}</span
        >`
      : nothing;
  const wordy = Math.max(written(low).length, written(high).length) > SHORT;
  const drawn = Object.values(at).some((value) => value !== undefined);
  const open = high && !isExact(pay[high]) && pay[high]?.to === undefined;
  const start = at.low ?? at.main ?? 0;
  const end = open ? 100 : (at.high ?? at.main ?? 0);
  const style = `--lo:${start}%;--av:${at.main ?? 0}%;--hi:${end}%`;
  const [q1, q3] = [position('percentile25'), position('percentile75')];
  const box = q1 !== undefined && q3 !== undefined && q3 >= q1;
  const near = (at.main ?? 50) < 12 ? 'near-start' : (at.main ?? 50) > 88 ? 'near-end' : '';
  const content = html`<span
    class="plot ${near} ${start < 10 ? 'tight' : start < 15 ? 'snug' : ''} ${start > 45 ? 'late' : ''} ${wordy ? 'wordy' : ''}"
    .style=${style}
  >
    ${drawn && (low || high) ? html`<i class=${open ? 'range open' : 'range'}></i>` : nothing}
    ${box ? html`<i class="box" .style=${`--q1:${q1}%;--q3:${q3}%`}></i>` : nothing}
    ${at.main === undefined ? nothing : html`<i class="dot mark ${mark}"></i>`}
    ${low || high ? nothing : renderBar(main && pay[main], how === 'refused' ? undefined : row.maximum)}
    ${text(main, 'main')}
    ${low || high ? html`<span class="ends">${text(low, 'lo')}${text(high, 'hi')}</span>` : nothing}
    ${how === 'refused' && pay.payPeriod ? html`<small>${language.say(`per-${pay.payPeriod}`)}</small>` : nothing}
    ${renderDelta(row, index, context)}
  </span>`;
  return { kind: `pay ${mark} ${drawn ? 'drawn' : 'undrawn'}`, content };
}

/** The amounts along the top of the pay's scale. */
export function renderAxis({ cells, maximum }: Row, language: Language): TemplateResult | typeof nothing {
  const scale = maximum && scaleFor([maximum]);
  if (!scale) return nothing;
  const pay = cells.find((cell: Cell): cell is PayCell => cell.kind === 'pay');
  const ticks = Array.from(
    { length: Math.floor(scale.maximum / scale.step) + 1 },
    (_, tick) => tick * scale.step,
  );
  return html`<span class="axis" aria-hidden="true"
    >${ticks.map(
      (tick) =>
        html`<i .style=${`--x:${(tick / scale.maximum) * 100}%`}
          ><span>${language.tick(tick, pay?.pay.currency)}</span></i
        >`,
    )}</span
  >`;
}
