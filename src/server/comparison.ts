import { readFor } from '../elements/role-compare/reading.js';
import { choicesFor, viewOf, type View } from '../elements/role-compare/view.js';
import { cellText, itemFigure } from '../format/cells.js';
import { rowLabel } from '../format/row-label.js';
import { perPeriod } from '../format/period.js';
import { differenceText } from '../format/difference.js';
import { figureText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import { isExact } from '../model/figure.js';
import { AMOUNTS, type AmountName } from '../model/pay.js';
import { cellDifference } from '../model/cell-difference.js';
import { hasShare, type Cell, type PayCell, type Row } from '../model/cells.js';
import type { Given, Writer } from './element.js';
import { joined, markup, type Content } from './markup.js';
import {
  choice,
  findingContent,
  foot,
  link,
  list,
  lossesText,
  paragraph,
  room,
  sourceContent,
  tableCell,
  unseen,
} from './parts.js';

/** As many as the element shows before it is asked for more. */
const MOST_ITEMS = 4;
/** Of more roles, it shows two where there is little room. */
const FEW = 3;

/** All roles, and those that the element shows where there is little room. */
interface Shown extends View {
  two: View;
}

const isPay = (cell: Cell): cell is PayCell => cell.kind === 'pay';

/** Roles side by side as a table, with a row for each figure of their pay. */
export const comparison: Writer = ({ raw, attributes, language, caption }: Given) => {
  const given = { ...attributes, hoursPerYear: Number(attributes['hoursPerYear']) || undefined };
  const { value, period, issues } = readFor(raw, given, {}, language);
  if (!value?.roles.length) return undefined;
  const viewFor = (room?: number) => viewOf(value, choicesFor(value, { room }, {}, period), language);
  const whole = viewFor();
  const view: Shown = { ...whole, two: whole.columns.length > FEW ? viewFor(2) : whole };
  const { columns, sections, finding, notes, two } = view;
  const title = caption || value.title;
  const width = columns.length + 1;
  const controls =
    two === whole
      ? room(controlsOf(whole, language))
      : [room(controlsOf(whole, language), 'broad'), room(controlsOf(two, language), 'narrow')];
  const remarks = view.rows.flatMap((row) => (row.note ? [`${rowLabel(row, language)}: ${row.note}`] : []));
  const head = columns.map((column) => markup`<th scope="col">${link(column.title, column.role.url)}</th>`);
  const content = [
    paragraph(findingContent(finding)),
    controls,
    markup`<table${view.paired && markup` data-drawn="paired"`}>${title && markup`<caption>${title}</caption>`}
      <thead><tr${two.paired && said(headingText(two, language))}><td></td>${head}</tr></thead>
      ${sections.map(
        ({ label, rows, plain }) => markup`<tbody>
          ${!plain && markup`<tr><th scope="rowgroup" colspan="${width}">${label}</th></tr>`}
          ${rows.map((row) => rowsOf(row, view, language))}
        </tbody>`,
      )}
      ${foot([...remarks, ...notes, value.note, sourceContent(value.source, language)], width)}
    </table>`,
    view.rows.length === 0 && paragraph(language.say('empty')),
    room([lossesText(issues, language), unseen(language.say('copy')), unseen(language.say('print'))]),
  ];
  return { content, said: { caption: value.title, currency: value.currency } };
};

/** Unseen texts as broad as what the reader can change. */
function controlsOf(view: View, language: Language): Content[] {
  const { all, columns, baseline, choices, periods, measured, mixed } = view;
  const isPair = choices.room < all.length;
  const longest = longestOf((isPair ? all : columns).map(({ title }) => title));
  const other = columns[1 - baseline]?.title ?? '';
  return [
    choice(periods.map(({ period }) => perPeriod(period, language))),
    isPair && columns.map((_, index) => select(language.say('untitled', { n: index + 1 }), longest)),
    measured &&
      (columns.length > 2
        ? select(language.say('baseline'), longest)
        : unseen(`${language.say('baseline')} ${other}`)),
    all.length > 2 && !isPair && unseen(`${language.say('columns')} (${all.length}/${all.length})`, 'more'),
    mixed && unseen(language.say('onlyDifferences'), 'switch'),
  ];
}

const select = (label: string, chosen: string): Content =>
  markup`<span data-drawn="select">${unseen(label)}${unseen(chosen)}</span>`;

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');

const headingText = ({ columns, baseline }: View, language: Language): string =>
  `${language.say('difference')}\n${language.say('versus', { role: columns[baseline]!.title })}`;

/** For the style sheet, which shows it as the element does. */
const said = (text: string | undefined): Content => text && markup` data-say="${text}"`;

/** `kind` is for the style sheet, which gives a row the height that it will have. */
const written = (kind: string, label: Content, cells: Content, difference?: string): Content =>
  markup`<tr${kind && markup` data-row="${kind}"`}${said(difference)}><th scope="row">${label}</th>${cells}</tr>`;

/** How a role differs from the one that all are compared with; nothing where that can't be computed. */
function differenceOf(row: Row, index: number, { baseline }: View, language: Language): string[] {
  const difference = row.same ? undefined : cellDifference(row, index, baseline);
  return difference ? differenceText(difference, language).flatMap((text) => text ?? []) : [];
}

function kindOf({ same, span, cells, maximum, long, section }: Row): string {
  if (same) return 'same';
  if (span) return 'span';
  if (long) return 'long';
  const isBar = (cell: Cell) => cell.kind === 'figure' && isExact(cell.figure) && !cell.figure.note;
  if (section === 'skills' && maximum && cells.length === 2 && cells.every(isBar)) return 'mirror';
  const isDrawn = (cell: Cell) => cell.kind === 'figure' && maximum && cell.figure.value !== undefined;
  return cells.some(isDrawn) ? 'bars' : '';
}

function rowsOf(row: Row, view: Shown, language: Language): Content {
  const label = rowLabel(row, language) || '–';
  const pays = row.cells.filter(isPay);
  if (pays.length) return payRows(row, pays, view, language);
  const isMoney = row.section === 'pay' && row.word && !row.word.startsWith('by-');
  const sub = isMoney ? periodOf(row, view, language) : row.sub?.text;
  const { columns, two } = view;
  const { length } = columns;
  const stacked = two.rows.find((other) => nameOf(other) === nameOf(row)) ?? row;
  const all = language.say(two.columns.length === 2 ? 'sameBoth' : 'sameAll', { value: '' });
  const cells = row.span
    ? markup`<td colspan="${length}">${cellContent(row.cells[0], language)}</td>`
    : row.cells.map((cell, index) =>
        tableCell(
          [cellContent(cell, language, row), length > 2 && deltaOf(row, index, view, language)],
          language,
          stacked.same ? (!index && !stacked.blank ? all : '') : roleOf(index, view),
        ),
      );
  const equal = row.same && length > 2 && unseen(language.say(row.blank ? 'noData' : 'same'), 'line');
  return written(
    [kindOf(row), !row.same && stacked.same && 'same'].filter(Boolean).join(' '),
    [label, sub && markup`<small>, ${sub}</small>`, equal],
    cells,
    two.paired && !stacked.same ? differenceOf(row, 1 - two.baseline, two, language).join('\n') : undefined,
  );
}

const nameOf = ({ section, word, label }: Row): string => [section, word, label].join('\n');

/** The name that the element puts beside a value where it stacks them. */
const roleOf = (index: number, { two }: Shown): string => two.columns[index]?.title ?? '';

function deltaOf(row: Row, index: number, view: View, language: Language): Content {
  const [delta] = differenceOf(row, index, view, language);
  return row.cells[index]!.kind === 'figure' && delta && unseen(delta, 'line');
}

/** What a row's amounts are for; empty where nobody says it. */
const periodOf = (row: Row, view: Shown, language: Language): string =>
  row.sub?.text ?? perPeriod(view.period, language);

/** A row for each amount that is shown of somebody's pay. */
function payRows(row: Row, pays: PayCell[], view: Shown, language: Language): Content {
  const mains = pays.flatMap(({ main }) => main ?? []);
  const ends = pays.flatMap(({ low, high }) => [low, high]);
  const names = AMOUNTS.filter((name) => mains.includes(name)).concat(
    AMOUNTS.filter((name) => !mains.includes(name) && ends.includes(name)),
  );
  const period = periodOf(row, view, language);
  return names.map((name, index) => {
    const label = [language.say(name), period && markup`<small>, ${period}</small>`];
    return written(
      `${index ? 'more ' : ''}pay${names.length}`,
      index ? label : [markup`<span>${label}</span>`, payRoom(row, view, language)],
      row.cells.map((cell) => tableCell(isPay(cell) ? amount(cell, name, language) : '–', language)),
    );
  });
}

/** What the element has in place of these rows: all amounts of a role together, on a scale. */
function payRoom(row: Row, view: Shown, language: Language): Content {
  const { columns } = view;
  const lanes = row.cells.map((cell, index) => {
    if (!isPay(cell)) return markup`<span${said(roleOf(index, view))}></span>`;
    const { main, low, high, how, pay } = cell;
    const isDrawn = how !== 'refused' && row.maximum !== undefined;
    const written = (name?: AmountName) =>
      name ? `${isDrawn ? '' : `${language.say(name)} `}${amountText(pay, name, language)}` : '';
    const ends = low ?? high;
    const drawn = !isDrawn ? '' : ends ? 'range' : main ? 'bar' : '';
    const [delta] = columns.length > 2 ? differenceOf(row, index, view, language) : [];
    return markup`<span${said(roleOf(index, view))} data-drawn="${drawn}">
      ${main && unseen(`${language.say(main)} ${amountText(pay, main, language)}`)}
      ${ends && unseen(`${written(low)} – ${written(high)}`, isDrawn ? 'ends' : 'line')}
      ${how === 'refused' && pay.payPeriod && unseen(perPeriod(pay.payPeriod, language), 'line')}
      ${delta && unseen(delta, 'ends')}
    </span>`;
  });
  const { two } = view;
  const difference = two.paired && differenceOf(row, 1 - two.baseline, two, language).join(' ');
  return markup`<span data-room>
    ${unseen([language.say('pay'), periodOf(row, view, language)].filter(Boolean).join(' '))}
    ${difference && unseen(difference)}${lanes}
  </span>`;
}

function amount({ pay, how, main, low, high }: PayCell, name: AmountName, language: Language): Content {
  if (![main, low, high].includes(name) || !pay[name]) return '–';
  const { payPeriod } = pay;
  const text = amountText(pay, name, language);
  return how === 'refused' && payPeriod ? `${text} ${perPeriod(payPeriod, language)}` : text;
}

function amountText(pay: PayCell['pay'], name: AmountName, language: Language): string {
  const { currency, payPeriod, [name]: figure } = pay;
  return figure ? figureText(figure, { unit: 'money', currency, period: payPeriod }, language) : '';
}

function cellContent(cell: Cell | undefined, language: Language, row?: Row): Content {
  if (!cell) return '–';
  switch (cell.kind) {
    case 'missing':
      return cell.status === 'missing' ? '–' : language.say(cell.status);
    case 'list':
    case 'shares':
      return items(
        cell.items.map((item) => joined([item.name, itemFigure(item, language)], ', ')),
        cell.kind === 'list' ? MOST_ITEMS : Infinity,
        language,
        row && drawnOf(cell, row),
      );
    default:
      return cellText(cell, language);
  }
}

/** What the element draws in a list: parts of a whole as one bar, a bar for each, or nothing but figures. */
function drawnOf({ kind, items }: Cell & { kind: 'list' | 'shares' }, { maximum }: Row): string | undefined {
  if (kind === 'shares') return hasShare(items) ? 'parts' : 'parts-said';
  if (!items.some(({ share }) => share)) return items.length > 1 ? undefined : 'text';
  return maximum && items.some(({ share }) => share?.value !== undefined) ? 'bars' : 'text';
}

/** A long list is folded as the element folds it. */
function items(texts: Content[], most: number, language: Language, drawn?: string): Content {
  if (texts.length <= most) return list(texts, 'ul', drawn);
  const rest = texts.slice(most - 1);
  const more = language.say('more', { n: rest.length });
  return [
    list(texts.slice(0, most - 1), 'ul', drawn),
    markup`<details><summary>${more}</summary>${list(rest, 'ul', drawn)}</details>`,
  ];
}
