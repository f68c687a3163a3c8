import { html, type TemplateResult } from 'lit';
import { cellDifference, type Cell, type PayCell, type Row } from '../../model/rows.js';
import { isExact, type Figure } from '../../model/figure.js';
import type { AmountName } from '../../model/pay.js';
import { scaleFor } from '../../model/scale.js';
import type { Share } from '../../model/share.js';
import { itemFigure } from '../../format/cells.js';
import { differenceText } from '../../format/difference.js';
import { figureText } from '../../format/figures.js';
import type { Language } from '../../format/language.js';
import { tickText } from '../../format/tick.js';
import { Markup } from '../../templates/markup.js';
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
  content: Markup;
}

/** Pieces of markup: see {@link Markup}. */
export const SMALL = ' <small>%</small>';
const BAR = '<i class=% .style=%></i>';

/** One role's cell of a row. */
export function cellView(row: Row, index: number, context: CellContext): CellView {
  const cell = row.cells[index]!;
  const { language, columns } = context;
  const { mark } = columns[index]!;
  switch (cell.kind) {
    case 'text':
      return textView(cell.text, row.long, mark, context);
    case 'flag':
      return textView(language.say(cell.flag ? 'yes' : 'no'), false, mark, context);
    case 'missing':
      return {
        kind: `none ${columns.length > FEW ? '' : mark}`,
        content: new Markup(
          '<span aria-hidden="true">–</span><span class="vh">%</span>',
          language.say(cell.status),
        ),
      };
    case 'figure':
      return { kind: `num ${mark}`, content: figureMarkup(cell, row, index, context) };
    case 'pay':
      return payView(cell, row, index, context);
    case 'shares':
      return { kind: `shares ${mark}`, content: new Markup('%', renderShares(cell.items, language)) };
    default: {
      const content = new Markup('%', renderList(cell.items, row, language));
      return { kind: `list ${mark}`, content: addDelta(content, row, index, context) };
    }
  }
}

function textView(text: string, long: boolean | undefined, mark: string, { columns }: CellContext): CellView {
  // Many roles never stack, so a text of theirs needs no element and no colour of its own.
  return columns.length > FEW
    ? { kind: long ? 'long' : '', content: new Markup('%', text) }
    : { kind: `text ${mark} ${long ? 'long' : ''}`, content: new Markup('<span>%</span>', text) };
}

function figureMarkup(
  cell: Cell & { kind: 'figure' },
  row: Row,
  index: number,
  context: CellContext,
): Markup {
  const { figure } = cell;
  const text = figureText(figure, cell, context.language);
  const bar = row.same ? undefined : barOf(figure, row.maximum);
  const content =
    bar && !figure.note && context.columns.length > FEW
      ? new Markup('%', text)
      : figure.note
        ? new Markup('<span>% <small>(%)</small></span> ', text, figure.note)
        : new Markup('<span>%</span> ', text);
  if (bar) content.add(BAR, bar.kind, bar.style);
  return addDelta(content, row, index, context);
}

/** A bar from zero; one that is open at its end fades out. */
function barOf({ value, bound, status }: Figure, maximum: number | undefined) {
  if (!maximum || value === undefined) return undefined;
  const open = bound === 'atLeast' || status === 'topCoded';
  return { kind: open ? 'bar open' : 'bar', style: `inline-size:${(value / maximum) * 100}%` };
}

function addBar(content: Markup, figure: Figure | undefined, maximum: number | undefined): Markup {
  const bar = figure && barOf(figure, maximum);
  return bar ? content.add(BAR, bar.kind, bar.style) : content;
}

/** With three and more roles, every cell says how it differs from the chosen one. */
function deltaText(row: Row, index: number, context: CellContext): string | undefined {
  if (context.columns.length < 3 || row.same) return undefined;
  const difference = cellDifference(row, index, context.baseline);
  return difference && differenceText(difference, context.language)[0];
}

function addDelta(content: Markup, row: Row, index: number, context: CellContext): Markup {
  const delta = deltaText(row, index, context);
  return delta ? content.add(SMALL, delta) : content;
}

/** The difference between two roles, in a column of its own. */
export function addDifference(content: Markup, row: Row, { language, columns, baseline }: CellContext): void {
  if (row.same) {
    content.add('<td role="cell" class="d muted">%</td>', language.say(row.blank ? 'noData' : 'same'));
    return;
  }
  const difference = cellDifference(row, 1 - baseline, baseline);
  if (!difference) {
    content.add('<td role="cell" class="d"></td>');
    return;
  }
  const [short, long] = differenceText(difference, language);
  const higher = columns[difference.absolute > 0 ? 1 - baseline : baseline]!;
  if (row.word === 'pay') content.add('<td role="cell" class="d" .style=%>', gapStyle(row));
  else content.add('<td role="cell" class="d">');
  content.add(
    '<i class="dim"></i> <span><b><i class=%></i>%<span class="vh">, %</span></b> %</span></td>',
    `mark ${higher.mark}`,
    short,
    language.say('higher', { role: higher.title }),
    long,
  );
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

function addItem(content: Markup, share: Share, row: Row, language: Language): Markup {
  const figure = itemFigure(share, language);
  if (!figure) return content.add('<li><span>%</span></li>', share.name);
  content.add('<li><span>%</span> <span class="num">%</span> ', share.name, figure);
  return addBar(content, share.share, row.maximum).add('</li>');
}

function renderList(items: Share[], row: Row, language: Language): TemplateResult {
  const visible = items.length > VISIBLE_ITEMS ? VISIBLE_ITEMS - 1 : VISIBLE_ITEMS;
  const plain = items.length > 1 && !items.some(({ share }) => share);
  const first = new Markup('<ul class=%>', plain ? 'dashes' : '');
  for (const share of items.slice(0, visible)) addItem(first, share, row, language);
  first.add('</ul>');
  if (items.length <= visible) return first.render();
  const more = items.slice(visible).map((share) => addItem(new Markup(), share, row, language).render());
  return first
    .add(
      ' <details class="more"><summary>%</summary><ul class=%>%</ul></details>',
      language.say('more', { n: more.length }),
      plain ? 'dashes' : '',
      more,
    )
    .render();
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
function payView(cell: PayCell, row: Row, index: number, context: CellContext): CellView {
  const { language, columns } = context;
  const { pay, main, low, high, how } = cell;
  const mark = columns[index]!.mark;
  const figures = { unit: 'money', currency: pay.currency, period: pay.payPeriod } as const;
  const position = (name: AmountName | undefined): number | undefined => {
    const value = name && pay[name]?.value;
    return row.maximum && how !== 'refused' && value !== undefined ? (value / row.maximum) * 100 : undefined;
  };
  const at = { main: position(main), low: position(low), high: position(high) };
  const written = (name: AmountName | undefined) => (name ? figureText(pay[name]!, figures, language) : '');
  const wordy = Math.max(written(low).length, written(high).length) > SHORT;
  const drawn = Object.values(at).some((value) => value !== undefined);
  const open = high && !isExact(pay[high]) && pay[high]?.to === undefined;
  const start = at.low ?? at.main ?? 0;
  const end = open ? 100 : (at.high ?? at.main ?? 0);
  const style = `--lo:${start}%;--av:${at.main ?? 0}%;--hi:${end}%`;
  const [q1, q3] = [position('percentile25'), position('percentile75')];
  const box = q1 !== undefined && q3 !== undefined && q3 >= q1;
  const near = (at.main ?? 50) < 12 ? 'near-start' : (at.main ?? 50) > 88 ? 'near-end' : '';
  const content = new Markup(
    '<span class=% .style=%>',
    `plot ${near} ${start < 10 ? 'tight' : start < 15 ? 'snug' : ''} ${start > 45 ? 'late' : ''} ${wordy ? 'wordy' : ''}`,
    style,
  );
  const addAmount = (name: AmountName | undefined, part: string, label: string): void => {
    if (!name) return;
    content.add(
      `<span class="${part}"><span class="${label}">%&nbsp;</span>%</span>`,
      language.say(name),
      written(name),
    );
  };
  if (drawn && (low || high)) content.add('<i class=%></i>', open ? 'range open' : 'range');
  if (box) content.add('<i class="box" .style=%></i>', `--q1:${q1}%;--q3:${q3}%`);
  if (at.main !== undefined) content.add('<i class=%></i>', `dot mark ${mark}`);
  if (!low && !high) addBar(content, main && pay[main], how === 'refused' ? undefined : row.maximum);
  content.add(' ');
  addAmount(main, 'main', 'k');
  if (low || high) {
    content.add(' <span class="ends">');
    addAmount(low, 'lo', 'vh');
    addAmount(high, 'hi', 'vh');
    content.add('</span>');
  }
  if (how === 'refused' && pay.payPeriod) content.add(SMALL, language.say(`per-${pay.payPeriod}`));
  addDelta(content, row, index, context).add('</span>');
  return { kind: `pay ${mark} ${drawn ? 'drawn' : 'undrawn'}`, content };
}

/** The amounts along the top of the pay's scale. */
export function addAxis(content: Markup, { cells, maximum }: Row, language: Language): void {
  const scale = maximum && scaleFor([maximum]);
  if (!scale) return;
  const pay = cells.find((cell: Cell): cell is PayCell => cell.kind === 'pay');
  content.add('<span class="axis" aria-hidden="true">');
  const last = Math.floor(scale.maximum / scale.step);
  for (let tick = 0; tick <= last; tick++) {
    const amount = tick * scale.step;
    content.add(
      '<i .style=%><span>%</span></i>',
      `--x:${(amount / scale.maximum) * 100}%`,
      tickText(amount, pay?.pay.currency, language),
    );
  }
  content.add('</span>');
}
