import { parseJson } from '../dom/json.js';
import { itemsIn, readLinks } from '../dom/light-links.js';
import { readList } from '../dom/light-list.js';
import { anchorsIn } from '../dom/light-anchors.js';
import { readPairs } from '../dom/light-pairs.js';
import { readQuestions } from '../dom/light-questions.js';
import { readTable } from '../dom/light-table.js';
import { textOf } from '../dom/text-of.js';
import { salaryChartIn } from '../dom/markup/salary-chart.js';
import { shareBarIn } from '../dom/markup/share-bar.js';
import { entryOf } from './catalog.js';
import { describeIssue } from '../model/issue-texts.js';
import { columnNames, dataOfRows, isListOfTexts, namesFact } from './columns.js';
import { codeIn } from './carried.js';
import { readCsv, readLines, readMarkdown, writeTsv } from './csv.js';
import { linesOf, placeInJson, placeInRows, type RowPlaces } from './places.js';
import { isSection, type PlainTable } from './request.js';

/** What a text that somebody pasted amounts to. */
export interface Pasted {
  data?: unknown;
  /** Where the text was a table. */
  table?: PlainTable;
  /** The element itself reads the same from the table. */
  isTableEnough?: boolean;
  /** What is wrong with the text, in sentences. What is wrong with the data, the element says. */
  problems: string[];
  /** What was done with the text, and may be done another way. */
  notes?: string[];
  /** The place that an issue names by its pointer, as it is found in the text. */
  placeOf?: (where: string) => string;
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
  const { body } = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  // The number of a footnote is no part of what it stands behind.
  for (const mark of body.querySelectorAll('sup')) if (/^\[.*\]$/.test(textOf(mark))) mark.remove();
  return body;
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

/** Cells as they are seen: one over several columns is followed by empty ones, one over several rows is in each of them. */
function cellsOf(table: HTMLTableElement): string[][] {
  const below: { text: string; rows: number }[] = [];
  return Array.from(table.rows, ({ cells }) => {
    const own = [...cells];
    const row: string[] = [];
    while (own.length || below[row.length]?.rows) {
      const above = below[row.length];
      if (above?.rows) {
        above.rows--;
        row.push(above.text);
        continue;
      }
      const cell = own.shift()!;
      for (let column = 0; column < cell.colSpan; column++) {
        const text = column ? '' : textOf(cell);
        below[row.length] = { text, rows: Math.max(cell.rowSpan, 1) - 1 };
        row.push(text);
      }
    }
    return row;
  });
}

/** Rows of text can say everything that the table says. */
const isPlain = (table: HTMLTableElement): boolean =>
  !table.querySelector('li, tr > :first-child[rowspan]:not([rowspan="1"])');

const hasFigure = (cell = ''): boolean => /\d/.test(cell);

/** An amount that a comma between cells has cut in two: "$46" and "813". */
const isCut = (one: string, next = ''): boolean =>
  /(?:^|\D)\d{1,3}(?:,\d{3})*$/.test(one) && /^\d{3}(?!\d)/.test(next);

/** Puts such amounts together where a row has just as many cells more than the first. */
function withWholeAmounts(rows: string[][]): [rows: string[][], amounts: string[]] {
  const amounts: string[] = [];
  const mended = rows.map((row) => {
    const whole = row.reduce<string[]>((cells, cell) => {
      const last = cells.at(-1);
      if (last !== undefined && isCut(last, cell)) cells.splice(-1, 1, `${last},${cell}`);
      else cells.push(cell);
      return cells;
    }, []);
    if (row.length <= rows[0]!.length || whole.length !== rows[0]!.length) return row;
    amounts.push(...whole.filter((cell) => !row.includes(cell)));
    return whole;
  });
  return [mended, amounts];
}

/** Every row has to have as many cells as the first: a comma within an amount is the usual reason if not. */
function* unevenRows(rows: readonly string[][]): Generator<string> {
  const [{ length } = { length: 0 }] = rows;
  for (const [index, row] of rows.entries()) {
    if (row.length === length || (row.length === 1 && length > 2)) continue;
    const why = row.length > length ? ' Put amounts with a comma in quotes: "$46,813".' : '';
    yield `Row ${index + 1} has ${row.length} cells, the first row has ${length}.${why}`;
  }
}

/** The same cells, each column as a row. */
export function swapped({ head, rows }: PlainTable): string {
  const all = [head, ...rows];
  const width = Math.max(...all.map(({ length }) => length));
  return writeTsv(Array.from({ length: width }, (_, column) => all.map((row) => row[column] ?? '')));
}

/** A comparison has its roles in the first row, a chart in the first column; people have them either way. */
function askToSwap(tag: string, { head, rows }: PlainTable): string[] {
  const isFirstRow = head.slice(1).some(namesFact);
  const names = rows.map(([first = '']) => first);
  const isFirstColumn = tag === 'salary-chart' ? names.every(namesFact) : names.some(namesFact);
  if (isFirstRow === isFirstColumn || isFirstRow !== (tag === 'role-compare')) return [];
  return tag === 'role-compare'
    ? ['The columns were taken for roles. If each row is a role, swap rows and columns.']
    : tag === 'salary-chart'
      ? ['The rows were taken for roles. If each column is a role, swap rows and columns.']
      : [];
}

/** Every text in the data. */
function* textsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data;
  else if (data instanceof Object) for (const part of Object.values(data)) yield* textsIn(part);
}

const quotedList = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

/** Columns whose figures are nowhere in the data. */
function unusedColumns({ head, rows }: PlainTable, data: unknown): string[] {
  const used = new Set(textsIn(data));
  return head.filter((_, column) => {
    const cells = rows.flatMap((row) => row[column] || []);
    return column > 0 && cells.length > 0 && !cells.some((cell) => used.has(cell));
  });
}

/** Rows for an element that reads tables. */
function readTableRows(tag: string, given: string[][], caption?: string): Pasted {
  // Two columns without a header, as they come out of a spreadsheet.
  const isHeadless = tag === 'salary-chart' && hasFigure(given[0]?.[1]);
  const [rows, amounts] = withWholeAmounts(isHeadless ? [['', 'Pay'], ...given] : given);
  const problems = [...unevenRows(rows)].slice(0, 3);
  const [head = [], ...body] = rows;
  if (head.length < 2 || !body.length) {
    problems.push('A table needs a first row that names its columns, and at least two columns.');
    return { problems };
  }
  const table: PlainTable = { ...(caption && { caption }), head, rows: body };
  const data = TABLES[tag]!(tableOfCells(rows, caption));
  const unused = unusedColumns(table, data);
  const notes = [
    ...(amounts.length
      ? [`A comma stands between cells and in amounts: ${quotedList(amounts.slice(0, 3))} was put together.`]
      : []),
    ...(unused.length ? [`Not used: ${quotedList(unused)}.`] : []),
    ...askToSwap(tag, table),
  ];
  const places: RowPlaces = {
    head,
    rows: body.flatMap((row, index) => (isSection(row, head.length) ? [] : index + (isHeadless ? 1 : 2))),
  };
  return {
    data,
    table,
    isTableEnough: true,
    problems,
    notes,
    placeOf: (where) => placeInRows(places, where),
  };
}

function readRows(tag: string, given: string[][], caption?: string): Pasted {
  if (TABLES[tag]) return readTableRows(tag, given, caption);
  const read = dataOfRows(tag, given);
  if (!read) {
    return {
      problems: ['This element is not made of rows. Paste its data as JSON; “Sample” shows how it looks.'],
    };
  }
  const [rows, amounts] = withWholeAmounts(given);
  const { data, fields = [], isHeader } = amounts.length ? dataOfRows(tag, rows)! : read;
  const [head = [], ...body] = rows;
  const names = isHeader ? head : fields;
  const unused = isHeader ? head.filter((name, index) => name && !fields[index]) : [];
  const notes = [
    ...(unused.length
      ? [`Not used: ${quotedList(unused)}. Columns can be ${columnNames(tag).join(', ')}.`]
      : []),
    ...(isHeader === false && head.length > 1 && rows.length > 1
      ? [
          `No row names the columns, so they were taken in this order: ${fields.slice(0, head.length).join(', ')}.`,
        ]
      : []),
  ];
  const places: RowPlaces = {
    rows: rows.map((_, index) => index + (isHeader ? 2 : 1)),
    columnOf: (field) => names[fields.indexOf(field)],
  };
  return {
    data,
    table: { ...(caption && { caption }), head, rows: body },
    problems: [...unevenRows(rows)].slice(0, 3),
    notes,
    placeOf: (where) => placeInRows(places, where),
  };
}

const COMMA_TOO_MANY = /("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g;

const QUOTES =
  'This looks like JavaScript. JSON has straight double quotes around names and texts: {"title": "Officer"}.';

/** Names without quotes, or quotes that are single. */
const isScript = (text: string): boolean =>
  /[{,]\s*(?:[a-z_$][\w$]*\s*:|')/i.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'));

/** JSON as people write it by hand: commas after the last item are left out, and said. */
function readJson(text: string): Pasted {
  const lines: number[] = [];
  const plain = text.replace(COMMA_TOO_MANY, (part, quoted: string | undefined, at: number) => {
    if (quoted) return part;
    lines.push(text.slice(0, at).split('\n').length);
    return '';
  });
  const { value, issues } = parseJson(plain, 'the text');
  if (value === undefined) {
    const asGiven = parseJson(text, 'the text').issues;
    const problems = (lines.length ? asGiven : issues).map(describeIssue);
    return { problems: isScript(text) ? [...problems, QUOTES] : problems };
  }
  const places = issues.length ? new Map<string, number>() : linesOf(plain);
  return {
    data: value,
    problems: [
      ...lines
        .slice(0, 3)
        .map((line) => `A comma stands after the last item (line ${line}). It was left out.`),
      ...issues.map(describeIssue),
    ],
    placeOf: (where) => placeInJson(places, where),
  };
}

/** What a text means for an element: JSON, or the rows of a table, or HTML. */
export function readPasted(tag: string, text: string): Pasted {
  const trimmed = text.trim();
  if (!trimmed) return { problems: [] };
  if (trimmed.startsWith('<')) return readHtml(tag, trimmed);
  if (/^[[{]|^"(?:[^"]|\\")*"$/.test(trimmed)) return readJson(text);
  // There is but one place, and everybody sees it.
  if (tag === 'pay-amount') return { data: { amount: trimmed }, problems: [], placeOf: () => '' };
  if (/^https?:\/\/\S+$/.test(trimmed)) {
    return { problems: ['This is an address. Put it into the field “Address of the data”.'] };
  }
  const isRows = Boolean(TABLES[tag] ?? columnNames(tag).length) || /^(?:paired|expandable)-list$/.test(tag);
  return isRows
    ? readRows(tag, readMarkdown(text) ?? (isListOfTexts(tag) ? readLines(text) : readCsv(text)))
    : {
        problems: [
          'This element takes its data as JSON, which begins with “{”. “Sample” shows how it looks.',
        ],
      };
}

/** Its line is that of the attribute or script, which nobody sees as one. */
const OF_CODE = {
  notes: ['The data was taken from the code. Its settings are not: choose them below.'],
  placeOf: String,
};

/** Markup, be it typed or copied from a page or a spreadsheet. */
function readHtml(tag: string, html: string): Pasted {
  const body = parseHtml(html);
  const code = codeIn(body);
  if (code?.tag && code.tag !== tag) {
    return { problems: [`This is the code of another element: choose “${entryOf(code.tag).label}” first.`] };
  }
  if (code?.json) return { ...readJson(code.json), ...OF_CODE };
  if (code?.src) {
    return {
      problems: [`The data of this code is at ${code.src}. Put that into the field “Address of the data”.`],
    };
  }
  const table = body.querySelector('table');
  if (table) {
    if (TABLES[tag] && !isPlain(table)) return { data: TABLES[tag](table), problems: [] };
    return readRows(tag, cellsOf(table), table.caption ? textOf(table.caption) : undefined);
  }
  const data = MARKUP[tag]?.(body);
  if (data !== undefined) return { data, problems: [] };
  const items = itemsIn(body).map((item) => [textOf(item)]);
  if (items.length && !TABLES[tag]) return readRows(tag, items);
  return { problems: ['There is no table or list in this that fits the element.'] };
}

/** What to put into the text field for markup from the clipboard, and the title that it has. */
export interface FromClipboard {
  text: string;
  title?: string;
}

/** Rows stay rows, which can be edited; other markup becomes JSON. Undefined where the plain text is as good. */
export function fromClipboard(tag: string, html: string): FromClipboard | undefined {
  const table = parseHtml(html).querySelector('table');
  if (table && (!TABLES[tag] || isPlain(table))) {
    const title = table.caption ? textOf(table.caption) : '';
    return { text: writeTsv(cellsOf(table)), ...(title && { title }) };
  }
  const { data } = readHtml(tag, html);
  return data === undefined ? undefined : { text: JSON.stringify(data, null, 2) };
}
