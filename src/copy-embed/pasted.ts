import { parseJson } from '../dom/json.js';
import { readLinks } from '../dom/light-links.js';
import { readList } from '../dom/light-list.js';
import { anchorsIn } from '../dom/light-anchors.js';
import { readPairs } from '../dom/light-pairs.js';
import { readQuestions } from '../dom/light-questions.js';
import { readTable } from '../dom/light-table.js';
import { textOf } from '../dom/text-of.js';
import { salaryChartIn } from '../dom/markup/salary-chart.js';
import { shareBarIn } from '../dom/markup/share-bar.js';
import { describeIssue } from '../model/issue-texts.js';
import { columnNames, dataOfRows } from './columns.js';
import { readCsv, writeTsv } from './csv.js';
import { isSection, type PlainTable } from './snippets.js';

/** What a text that somebody pasted amounts to. */
export interface Pasted {
  data?: unknown;
  /** Where the text was a table. */
  table?: PlainTable;
  /** The element itself reads the same from the table. */
  isTableEnough?: boolean;
  /** What is wrong with the text, in sentences. What is wrong with the data, the element says. */
  problems: string[];
}

/** Elements that read tables, and how they do. */
const TABLES: Readonly<Record<string, (table: HTMLTableElement) => unknown>> = {
  'role-compare': readTable,
  'salary-chart': salaryChartIn,
  'share-bar': (table) => shareBarIn(table, table),
};

/** Elements that read other markup. */
const MARKUP: Readonly<Record<string, (around: Element) => unknown>> = {
  'career-ladder': (around) => {
    const list = around.querySelector('ol,ul');
    return list ? readList(list) : undefined;
  },
  'faq-list': (around) => {
    const items = readQuestions(around, around);
    return items?.length ? { items } : undefined;
  },
  'link-list': (around) => {
    const items = readLinks(around);
    return items?.length ? { items } : undefined;
  },
  'share-bar': (around) => shareBarIn(around, around),
  'stat-tiles': (around) => {
    const pairs = readPairs(around);
    return pairs?.length
      ? { items: pairs.map(({ term, text }) => ({ label: term, value: text })) }
      : undefined;
  },
  'case-study': (around) => {
    const pairs = readPairs(around);
    return pairs?.length
      ? { items: pairs.map(({ term, text, part }) => ({ title: term, text, ...anchorsIn(part) })) }
      : undefined;
  },
};

const policy = (
  globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML(html: string): string } };
  }
).trustedTypes?.createPolicy('copy-embed', { createHTML: (html: string) => html });

/** Markup in a document of its own, where nothing loads and nothing runs. */
function parseHtml(html: string): HTMLElement {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html').body;
}

/** A table made of cells. A row with nothing but its first cell is a heading over those below it. */
function tableOfCells(rows: readonly string[][], caption = ''): HTMLTableElement {
  const page = document.implementation.createHTMLDocument('');
  const table = page.createElement('table');
  if (caption) table.createCaption().textContent = caption;
  const width = Math.max(...rows.map(({ length }) => length));
  rows.forEach((cells, index) => {
    const parent = index ? (table.tBodies[0] ?? table.createTBody()) : table.createTHead();
    const row = parent.insertRow();
    const isHeading = index > 0 && isSection(cells, width);
    (isHeading ? cells.slice(0, 1) : cells).forEach((text, column) => {
      const cell = page.createElement(index && column ? 'td' : text ? 'th' : 'td');
      cell.textContent = text;
      if (isHeading) cell.colSpan = width;
      row.append(cell);
    });
  });
  return table;
}

/** Cells as they are seen, each as often as it has columns. */
function cellsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map(({ cells }) =>
    [...cells].flatMap((cell) => [textOf(cell), ...Array<string>(Math.max(0, cell.colSpan - 1)).fill('')]),
  );
}

const hasFigure = (cell = ''): boolean => /\d/.test(cell);

/** Every row has to have as many cells as the first: a comma within an amount is the usual reason if not. */
function* unevenRows(rows: readonly string[][]): Generator<string> {
  const [{ length } = { length: 0 }] = rows;
  for (const [index, row] of rows.entries()) {
    if (row.length === length || (row.length === 1 && length > 2)) continue;
    const why = row.length > length ? ' Put amounts with a comma in quotes: "$46,813".' : '';
    yield `Row ${index + 1} has ${row.length} cells, the first row has ${length}.${why}`;
  }
}

function readRows(tag: string, given: string[][], caption?: string): Pasted {
  const problems = [...unevenRows(given)].slice(0, 3);
  const read = TABLES[tag];
  let rows = given;
  // Two columns without a header, as they come out of a spreadsheet.
  if (tag === 'salary-chart' && hasFigure(rows[0]?.[1])) rows = [['', 'Pay'], ...rows];
  const [head = [], ...body] = rows;
  const table: PlainTable = { ...(caption && { caption }), head, rows: body };
  if (read) {
    if (head.length > 1 && body.length) {
      return { data: read(tableOfCells(rows, caption)), table, isTableEnough: true, problems };
    }
    problems.push('A table needs a first row that names its columns, and at least two columns.');
    return { problems };
  }
  const data = dataOfRows(tag, given);
  if (data !== undefined) return { data, table, problems };
  return {
    problems: ['This element is not made of rows. Paste its data as JSON; “Sample” shows how it looks.'],
  };
}

/** What a text means for an element: JSON, or the rows of a table, or HTML. */
export function readPasted(tag: string, text: string): Pasted {
  const trimmed = text.trim();
  if (!trimmed) return { problems: [] };
  if (trimmed.startsWith('<')) return readHtml(tag, trimmed);
  const isRows = Boolean(TABLES[tag] ?? columnNames(tag).length) || /^(?:paired|expandable)-list$/.test(tag);
  if (/^[[{]|^"(?:[^"]|\\")*"$/.test(trimmed) || !isRows) {
    if (tag === 'pay-amount' && !trimmed.startsWith('{')) return { data: { amount: trimmed }, problems: [] };
    const { value, issues } = parseJson(text, 'the text');
    return { data: value, problems: issues.map(describeIssue) };
  }
  return readRows(tag, readCsv(text));
}

/** Markup, be it typed or copied from a page or a spreadsheet. */
function readHtml(tag: string, html: string): Pasted {
  const body = parseHtml(html);
  const table = body.querySelector('table');
  if (table) {
    // A list within a cell would be lost in rows.
    if (TABLES[tag] && table.querySelector('li')) return { data: TABLES[tag](table), problems: [] };
    return readRows(tag, cellsOf(table), table.caption ? textOf(table.caption) : undefined);
  }
  const data = MARKUP[tag]?.(body);
  if (data !== undefined) return { data, problems: [] };
  const items = [...body.querySelectorAll('li')].map((item) => [textOf(item)]);
  if (items.length && !TABLES[tag]) return readRows(tag, items);
  return { problems: ['There is no table or list in this that fits the element.'] };
}

/**
 * What to put into the text field for markup from the clipboard: rows stay rows, which can be edited; other markup
 * becomes JSON. Undefined where the plain text is as good.
 */
export function textOfClipboard(tag: string, html: string): string | undefined {
  const table = parseHtml(html).querySelector('table');
  if (table && !(TABLES[tag] && table.querySelector('li,caption'))) return writeTsv(cellsOf(table));
  const { data } = readHtml(tag, html);
  return data === undefined ? undefined : JSON.stringify(data, null, 2);
}
