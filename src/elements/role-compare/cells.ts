import { cellDifference } from '../../model/cell-difference.js';
import { hasShare, type Cell, type PayCell, type Row } from '../../model/cells.js';
import { isExact, isOpen, type Figure } from '../../model/figure.js';
import type { AmountName } from '../../model/pay.js';
import { scaleFor } from '../../model/scale.js';
import type { Share } from '../../model/share.js';
import { itemFigure } from '../../format/cells.js';
import { differenceText } from '../../format/difference.js';
import { figureText } from '../../format/figures.js';
import type { Language } from '../../format/language.js';
import { tickText } from '../../format/tick.js';
import { element, maker, styled, type Content } from '../../templates/nodes.js';
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

const td = maker('td', { role: 'cell' });
const span = maker('span');
const unheard = maker('span', { 'aria-hidden': 'true' });
const i = maker('i');
const b = maker('b');
const bdi = maker('bdi');
const ul = maker('ul');
const li = maker('li');
const small = maker('small');

/** Beside or under what it adds to. */
export const aside = (text: string | undefined): Content => (text ? [' ', small('', text)] : undefined);

/** One role's cell of a row. */
export function cellOf(row: Row, index: number, context: CellContext): HTMLElement {
  const cell = row.cells[index]!;
  const { language, columns } = context;
  const { mark } = columns[index]!;
  const many = columns.length > FEW;
  switch (cell.kind) {
    case 'text':
    case 'flag': {
      const text = cell.kind === 'text' ? cell.text : language.say(cell.flag ? 'yes' : 'no');
      const long = cell.kind === 'text' && row.long ? 'long' : '';
      // Many roles never stack, so a text of theirs needs no element and no colour of its own.
      if (many) return td(long, text);
      return long ? td(`text ${mark} long`, span('', text)) : td(`text ${mark}`, text);
    }
    case 'missing':
      return td(`none ${many ? '' : mark}`, unheard('', '–'), span('vh', language.say(cell.status)));
    case 'figure':
      return td(`num ${mark}`, figureIn(cell, row, language), deltaOf(row, index, context));
    case 'pay':
      return payCell(cell, row, index, context);
    case 'shares':
      return td(`shares ${mark}`, sharesIn(cell.items, language));
    default:
      return td(`list ${mark}`, listIn(cell.items, row, language), deltaOf(row, index, context));
  }
}

function figureIn(cell: Cell & { kind: 'figure' }, row: Row, language: Language): Content[] {
  const { figure } = cell;
  const text = figureText(figure, cell, language);
  const bar = row.same ? undefined : barOf(figure, row.maximum);
  if (figure.note) return [span('', text, aside(`(${figure.note})`)), ' ', bar];
  return [isMirrored(row) ? span('', text) : text, bar];
}

/** Bars of the same skill grow away from one line, where there are two. */
export const isMirrored = ({ section, maximum, cells }: Row): boolean =>
  section === 'skills' &&
  Boolean(maximum) &&
  cells.length === 2 &&
  cells.every((cell) => cell.kind === 'figure' && isExact(cell.figure) && !cell.figure.note);

/** A bar from zero; one that is open at its end fades out. */
function barOf(figure: Figure | undefined, maximum: number | undefined): Content {
  const value = figure?.value;
  if (!maximum || value === undefined) return undefined;
  return styled(i(isOpen(figure) ? 'bar open' : 'bar'), `inline-size:${(value / maximum) * 100}%`);
}

/** With three and more roles, every cell says how it differs from the chosen one. */
function deltaOf(row: Row, index: number, { language, columns, baseline }: CellContext): Content {
  if (columns.length < 3 || row.same) return undefined;
  const difference = cellDifference(row, index, baseline);
  return difference && aside(differenceText(difference, language)[0]);
}

/** The difference between two roles, in a column of its own. */
export function differenceCell(row: Row, { language, columns, baseline }: CellContext): HTMLElement {
  if (row.same) return td('d muted', language.say(row.blank ? 'noData' : 'same'));
  const difference = cellDifference(row, 1 - baseline, baseline);
  if (!difference) return td('d');
  const [short, long] = differenceText(difference, language);
  const higher = columns[difference.absolute > 0 ? 1 - baseline : baseline]!;
  const more = span('vh', `, ${language.say('higher', { role: higher.title })}`);
  // Signs stay where the words have them, on a page that runs the other way.
  const said = [b(higher.mark, bdi('', short), more), ' ', long && bdi('', long)];
  return row.word === 'pay' ? styled(td('d', i('dim'), ' ', span('', said)), gapStyle(row)) : td('d', said);
}

/** Where on the shared scale the two main figures stand, for the line between them. */
function gapStyle({ cells, maximum }: Row): string {
  const ends = cells.map((cell) =>
    cell.kind === 'pay' && cell.main ? cell.pay[cell.main]?.value : undefined,
  );
  if (!maximum || ends.some((end) => end === undefined)) return '';
  const [low, high] = (ends as number[]).sort((a, c) => a - c);
  return `--a:${(low! / maximum) * 100}%;--b:${(high! / maximum) * 100}%`;
}

function itemOf(share: Share, row: Row, language: Language): HTMLElement {
  const figure = itemFigure(share, language);
  return figure
    ? li('', `${share.name} `, span('num', figure), barOf(share.share, row.maximum))
    : li('', share.name);
}

function listIn(items: Share[], row: Row, language: Language): Content[] {
  const visible = items.length > VISIBLE_ITEMS ? VISIBLE_ITEMS - 1 : VISIBLE_ITEMS;
  const kind = items.length > 1 && !items.some(({ share }) => share) ? 'dashes' : '';
  const all = items.map((share) => itemOf(share, row, language));
  const first = ul(kind, all.slice(0, visible));
  if (items.length <= visible) return [first];
  const more = element('summary', {}, language.say('more', { n: items.length - visible }));
  return [first, ' ', element('details', { class: 'more' }, more, ul(kind, all.slice(visible)))];
}

/** Parts of a whole: one stacked bar, and every part by name. */
function sharesIn(items: Share[], language: Language): Content[] {
  // What is left of the whole stays open.
  const parts = items.map(({ share }, index) =>
    styled(i(`s${index % 6}`), `inline-size:${share?.value ?? 0}%`),
  );
  const keyed = items.length > 2;
  const names = items.map((item, index) => {
    const key = keyed ? i(`s${index % 6}`) : undefined;
    return li('', key, span('', bdi('', item.name)), ' ', span('num', itemFigure(item, language)), ' ');
  });
  const stack = hasShare(items) ? [unheard('stack', parts), ' '] : undefined;
  return [stack, ul(keyed ? 'key' : 'split', names)];
}

/** Pay on the scale of all roles: the range as a line, the middle half as a bar, the main figure as the role's mark. */
function payCell(cell: PayCell, row: Row, index: number, context: CellContext): HTMLElement {
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
  const amount = (name: AmountName | undefined, part: string, label: string): Content =>
    name && span(part, span(label, `${language.say(name)} `), written(name));
  const drawn = Object.values(at).some((value) => value !== undefined);
  // Nothing but the two ends of a line shows which each of them is.
  const plain = drawn && low && high;
  const named = plain ? 'vh' : 'k';
  const brief = plain && Math.max(written(low).length, written(high).length) <= SHORT;
  const last = high ?? main ?? low;
  const open = last && isOpen(pay[last]);
  const start = at.low ?? at.main ?? at.high ?? 0;
  const end = open ? 100 : (at.high ?? at.main ?? 0);
  const [q1, q3] = [position('percentile25'), position('percentile75')];
  const box = q1 !== undefined && q3 !== undefined && q3 >= q1;
  const ranges = low ?? high;
  const plot = span(
    `plot ${start < 10 ? 'tight' : start < 15 ? 'snug' : ''} ${start > 45 ? 'late' : ''} ${brief ? 'brief' : ''}`,
    drawn && ranges ? i(open ? 'range open' : 'range') : undefined,
    box ? styled(i('box'), `--q1:${q1}%;--q3:${q3}%`) : undefined,
    at.main === undefined ? undefined : i(`dot mark ${mark}`),
    ranges || how === 'refused' ? undefined : barOf(main && pay[main], row.maximum),
    ' ',
    amount(main, 'main', 'k'),
    ranges ? [' ', span('ends', amount(low, 'lo', named), amount(high, 'hi', named))] : undefined,
    how === 'refused' && pay.payPeriod ? aside(language.say(`per-${pay.payPeriod}`)) : undefined,
    deltaOf(row, index, context),
  );
  styled(plot, `--lo:${start}%;--av:${at.main ?? start}%;--hi:${end}%`);
  return td(`pay ${mark} ${drawn ? 'drawn' : 'undrawn'}`, plot);
}

/** The amounts along the top of the pay's scale. */
export function axisOf({ cells, maximum }: Row, language: Language): Content {
  const scale = maximum && scaleFor([maximum]);
  if (!scale) return undefined;
  const pay = cells.find((cell: Cell): cell is PayCell => cell.kind === 'pay');
  const ticks = Array.from({ length: Math.floor(scale.maximum / scale.step) + 1 }, (_, tick) => {
    const amount = tick * scale.step;
    const text = tickText(amount, pay?.pay.currency, language);
    return styled(i('', span('', text)), `--x:${(amount / scale.maximum) * 100}%`);
  });
  return unheard('axis', ticks);
}
