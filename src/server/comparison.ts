import { readFor } from '../elements/role-compare/reading.js';
import { choicesFor, viewOf, type View } from '../elements/role-compare/view.js';
import { cellText, itemFigure } from '../format/cells.js';
import { rowLabel } from '../format/row-label.js';
import { perPeriod } from '../format/period.js';
import { figureText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import { isExact } from '../model/figure.js';
import { AMOUNTS, type AmountName } from '../model/pay.js';
import type { Cell, PayCell } from '../model/cells.js';
import type { Row } from '../model/rows.js';
import type { Given, Writer } from './element.js';
import { joined, markup, type Content } from './markup.js';
import { foot, link, list, paragraph, sourceText, tableCell } from './parts.js';

/** As many as the element shows before it is asked for more. */
const MOST_ITEMS = 4;

const isPay = (cell: Cell): cell is PayCell => cell.kind === 'pay';

/** Roles side by side as a table, with a row for each figure of their pay. */
export const comparison: Writer = ({ raw, attributes, language, caption }: Given) => {
  const given = { ...attributes, hoursPerYear: Number(attributes['hoursPerYear']) || undefined };
  const { value, period } = readFor(raw, given, {}, language);
  if (!value?.roles.length) return undefined;
  const view = viewOf(value, choicesFor(value, {}, {}, period), language);
  const { columns, sections, finding, notes } = view;
  const title = caption || value.title;
  const width = columns.length + 1;
  const remarks = view.rows.flatMap((row) => (row.note ? [`${rowLabel(row, language)}: ${row.note}`] : []));
  // For the style sheet: on a phone each value stands under the name of its role, which may take two lines. Of more
  // than three roles, the first two are shown there.
  const stacked = columns.length > 3 ? columns.slice(0, 2) : columns;
  const longest = Math.max(...stacked.map((column) => column.title.length));
  const names = longest > 32 ? 'long' : longest > 22 ? 'medium' : '';
  const less = lessOf(view);
  const head = columns.map((column) => markup`<th scope="col">${link(column.title, column.role.url)}</th>`);
  const content = [
    finding.length > 0 && paragraph(finding.map(({ text }) => text)),
    markup`<table${names && markup` data-names="${names}"`}${less && markup` data-less="${less}"`}>${title && markup`<caption>${title}</caption>`}
      <thead><tr><td></td>${head}</tr></thead>
      ${sections.map(
        ({ label, rows, plain }) => markup`<tbody>
          ${!plain && markup`<tr><th scope="rowgroup" colspan="${width}">${label}</th></tr>`}
          ${rows.map((row) => rowsOf(row, view, language))}
        </tbody>`,
      )}
      ${foot([...remarks, ...notes, value.note, sourceText(value.source, language)], width)}
    </table>`,
  ];
  return { content, said: { caption: value.title, currency: value.currency } };
};

/** How many lines of controls the element leaves out above the table, in the middle and on a phone. */
function lessOf({ columns, periods, measured, mixed }: View): string | undefined {
  const gone = [measured, mixed].filter((isThere) => !isThere).length;
  if (!gone) return undefined;
  if (gone > 1 && columns.length < 3 && !periods.length) return 'all';
  const isLine = periods.length && (!measured || columns.length < 3);
  return `${isLine ? 1 : 0} ${gone}`;
}

/** `kind` is for the style sheet, which gives a row the height that it will have. */
const written = (kind: string, label: Content, cells: Content): Content =>
  markup`<tr${kind && markup` data-row="${kind}"`}><th scope="row">${label}</th>${cells}</tr>`;

function kindOf({ same, span, cells, maximum, long, section }: Row): string {
  if (same) return 'same';
  if (span) return 'span';
  if (long) return 'long';
  const isBar = (cell: Cell) => cell.kind === 'figure' && isExact(cell.figure) && !cell.figure.note;
  if (section === 'skills' && maximum && cells.length === 2 && cells.every(isBar)) return 'mirror';
  const isDrawn = (cell: Cell) => cell.kind === 'figure' && maximum && cell.figure.value !== undefined;
  return cells.some(isDrawn) ? 'bars' : '';
}

function rowsOf(row: Row, view: View, language: Language): Content {
  const label = rowLabel(row, language) || '–';
  const pays = row.cells.filter(isPay);
  if (pays.length) return payRows(row, pays, view, language);
  const isMoney = row.section === 'pay' && row.word && !row.word.startsWith('by-');
  const sub = row.sub?.text ?? (isMoney ? perPeriod(view.period, language) : undefined);
  const cells = row.span
    ? markup`<td colspan="${view.columns.length}">${cellContent(row.cells[0], language)}</td>`
    : row.cells.map((cell) => tableCell(cellContent(cell, language, row), language));
  return written(kindOf(row), [label, sub && markup`<small>, ${sub}</small>`], cells);
}

/** A row for each amount that is shown of somebody's pay. */
function payRows(row: Row, pays: PayCell[], { period }: View, language: Language): Content {
  const mains = pays.flatMap(({ main }) => main ?? []);
  const ends = pays.flatMap(({ low, high }) => [low, high]);
  const names = AMOUNTS.filter((name) => mains.includes(name)).concat(
    AMOUNTS.filter((name) => !mains.includes(name) && ends.includes(name)),
  );
  return names.map((name) =>
    written(
      `pay${names.length}`,
      [language.say(name), markup`<small>, ${perPeriod(period, language)}</small>`],
      row.cells.map((cell) => tableCell(isPay(cell) ? amount(cell, name, language) : '–', language)),
    ),
  );
}

function amount({ pay, how, main, low, high }: PayCell, name: AmountName, language: Language): Content {
  const figure = [main, low, high].includes(name) ? pay[name] : undefined;
  if (!figure) return '–';
  const { currency, payPeriod } = pay;
  const text = figureText(figure, { unit: 'money', currency, period: payPeriod }, language);
  return how === 'refused' && payPeriod ? `${text} ${perPeriod(payPeriod, language)}` : text;
}

function cellContent(cell: Cell | undefined, language: Language, row?: Row): Content {
  if (!cell) return '–';
  switch (cell.kind) {
    case 'missing':
      return cell.status === 'missing' ? '–' : language.say(cell.status);
    case 'figure':
      return joined([cellText(cell, language), cell.figure.note && `(${cell.figure.note})`], ' ');
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
  if (kind === 'shares') return 'parts';
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
