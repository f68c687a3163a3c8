import { parseJson } from '../dom/json.js';
import { itemsIn } from '../dom/light-links.js';
import { readList } from '../dom/light-list.js';
import { isMark, linedText, textOf, textsOf } from '../dom/text-of.js';
import { READERS } from '../dom/all-markup.js';
import type { ReadMarkup } from '../dom/markup.js';
import { roleCompareIn } from '../dom/markup/role-compare.js';
import { salaryChartIn } from '../dom/markup/salary-chart.js';
import { isHeadless } from '../model/chart-table.js';
import { isAmount, PAY } from '../model/pay-names.js';
import { shareBarIn } from '../dom/markup/share-bar.js';
import { entryOf } from './catalog.js';
import { readChart } from '../model/chart.js';
import { IssueLog } from '../model/issue-log.js';
import { describeIssue } from '../model/issue-texts.js';
import { AMOUNTS } from '../model/pay.js';
import { reshaped } from '../model/all-shapes.js';
import { parseShares } from '../model/share.js';
import { isObject } from '../model/text.js';
import { columnNames, dataOfRows, isHead, isListOfTexts, namesFact, withLinks } from './columns.js';
import { readArrowLines } from './arrows.js';
import { codeIn } from './carried.js';
import { readCsv } from '../dom/csv.js';
import { aroundTable, linksInMarkdown, readAligned, readLines, readMarkdown, writeTsv } from './csv.js';
import { converted } from './foreign.js';
import { readSkillGrid } from './grid.js';
import { readHourLines } from './hours.js';
import { readJobLines } from './job-lines.js';
import { jsonOfScript, mendedJson } from './mended.js';
import { takeTalk, withoutTalk } from './talk.js';
import {
  readAmountLines,
  readLevelLines,
  readLinkLines,
  readList as readListLines,
  readPairLines,
  readQuestionLines,
  type LinesRead,
} from './lines.js';
import { linesOf, placeInJson, placeInRows, pointerBefore, type RowPlaces } from './places.js';
import { problemsOf } from './problems.js';
import { rowsOfJson } from './records.js';
import { isSection, type PlainTable } from './request.js';
import {
  isOfOneRole,
  notesOfMarks,
  quotedList,
  withoutMarks,
  withRoleName,
  withUnits,
  withWholeCells,
  type Sheet,
} from './sheet.js';
import { inComponent, unwrapped } from './unwrapped.js';

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
  'role-compare': roleCompareIn,
  'salary-chart': salaryChartIn,
  'share-bar': (table) => shareBarIn(table, table),
};

/** What markup without a table is for an element: what the element itself makes of it. */
function readMarkup(tag: string, around: HTMLElement): unknown {
  const element = around.querySelector('details,dl,ol,ul') ?? around;
  const read = (READERS as Record<string, ReadMarkup>)[tag]?.(element, around);
  // The element asks for an ordered list, so as not to take any list for levels.
  const list = tag === 'career-ladder' && !read && around.querySelector('ul');
  return list ? readList(list) : read;
}

const policy = (
  globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML(html: string): string } };
  }
).trustedTypes?.createPolicy('copy-embed', { createHTML: (html: string) => html });

/** Markup in a document of its own, where nothing loads and nothing runs. */
function parseHtml(html: string): HTMLElement {
  // A policy of the page around forbids styles there as well, and says so for each cell.
  const plain = html
    .replace(/<style\b[^]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  const { body } = new DOMParser().parseFromString(policy?.createHTML(plain) ?? plain, 'text/html');
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = element.dataset['style']!;
    if (/display:\s*none/i.test(style)) element.hidden = true;
    if (/vertical-align:\s*super/i.test(style)) {
      const raised = body.ownerDocument.createElement('sup');
      raised.append(...element.childNodes);
      element.append(raised);
    }
    delete element.dataset['style'];
  }
  return body;
}

/** The first table, inside those that only lay out a page, and what is to be known where there are more. */
function tableIn(body: Element): { table?: HTMLTableElement; notes: string[] } {
  const tables = [...body.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  const { length } = tables;
  const [table] = tables;
  const marks: string[] = [];
  const texts = document.createNodeIterator(table ?? body, NodeFilter.SHOW_TEXT);
  for (let node = table && texts.nextNode(); node; node = texts.nextNode())
    node.nodeValue = withoutMarks(node.nodeValue!, marks);
  marks.push(
    ...[...(table?.querySelectorAll('sup') ?? [])]
      .filter(isMark)
      .map(({ textContent }) => textContent.trim()),
  );
  const several = length > 1 ? [`There are ${length} tables in this. The first one was read.`] : [];
  return { table, notes: [...several, ...notesOfMarks(marks)] };
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
      for (const [at, line] of text.split('\n').entries())
        cell.append(...(at ? [page.createElement('br')] : []), line);
      if (isHeading) cell.colSpan = width;
      row.append(cell);
    });
  });
  return table;
}

/** What a cell says, on the lines that it has; the items of its list are some where a list is asked for. */
const textIn = (cell: Element, tag: string): string =>
  !cell.querySelector('li')
    ? linedText(cell)
    : tag === 'paired-list'
      ? [textsOf(cell)].flat().join('\n')
      : textOf(cell);

/** Cells as they are seen: one over several columns is followed by empty ones, one over several rows is in each of them. */
function cellsOf(table: HTMLTableElement, tag: string): string[][] {
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
        const text = column ? '' : textIn(cell, tag);
        below[row.length] = { text, rows: Math.max(cell.rowSpan, 1) - 1 };
        row.push(text);
      }
    }
    return row;
  });
}

/** Where the first link of each row leads, to another site or page. */
const linksIn = (table: HTMLTableElement): string[] =>
  Array.from(table.rows, (row) => {
    const anchor = row.querySelector('a[href^="http" i]:not(sup > a)');
    return anchor?.getAttribute('href') ?? '';
  });

/** Rows of text can say everything that the table says. */
const isPlain = (table: HTMLTableElement): boolean =>
  !table.querySelector('li, tr > :first-child[rowspan]:not([rowspan="1"])');

/** An amount that a comma between cells has cut in two: "$46" and "813". */
const isCut = (one: string, next = ''): boolean =>
  /(?:^|\D)\d{1,3}(?:,\d{3})*$/.test(one) && /^\d{3}(?!\d)/.test(next);

/** A row in which the amounts that the text has in one piece are whole. */
const wholeAmounts = (row: readonly string[], text: string): string[] =>
  row.reduce<string[]>((cells, cell) => {
    const last = cells.at(-1);
    const whole = `${last},${cell}`;
    if (last !== undefined && isCut(last, cell) && text.includes(whole)) cells.splice(-1, 1, whole);
    else cells.push(cell);
    return cells;
  }, []);

/** Puts such amounts together where a row has just as many cells more than the first. */
function withWholeAmounts(rows: string[][], text: string): [rows: string[][], amounts: string[]] {
  const amounts: string[] = [];
  const mended = rows.map((row) => {
    const whole = wholeAmounts(row, text);
    if (row.length <= rows[0]!.length || whole.length !== rows[0]!.length) return row;
    amounts.push(...whole.filter((cell) => !row.includes(cell)));
    return whole;
  });
  return [mended, amounts];
}

const isAlone = ([first, ...rest]: readonly string[]): boolean => Boolean(first) && !rest.some(Boolean);
const hasAmount = ([, ...cells]: readonly string[]): boolean => cells.some(isAmount);

/** Takes a title off a sheet. */
function withoutTitle(tag: string, given: string[][]): Sheet {
  const start = given.findIndex((row) => !isAlone(row));
  const rows = given.slice(Math.max(start, 0));
  const isTitled = start > 0 && (TABLES[tag] ? !hasAmount(rows[0]!) : isHead(tag, rows));
  if (!isTitled) return { rows: given, skipped: 0, notes: [] };
  const title = given
    .slice(0, start)
    .map(([first]) => first)
    .join(' – ');
  return { rows, skipped: start, title, notes: [`“${title}” was taken for the title.`] };
}

/** Makes one row of headings out of two: the first has gaps where its cells were over several columns. */
function withOneHead(tag: string, sheet: Sheet): Sheet {
  if (!TABLES[tag]) return sheet;
  const [head = [], second = [], ...rows] = sheet.rows;
  const isDouble =
    rows.length > 0 &&
    head.slice(2).some((cell) => !cell) &&
    (!second[0] || second[0] === head[0]) &&
    second.slice(1).some(Boolean) &&
    !hasAmount(second);
  if (!isDouble) return sheet;
  let above = '';
  const joined = second.map((cell, column) => {
    above = head[column] || (column > 1 ? above : '');
    return [...new Set([above, cell])].filter(Boolean).join(' ');
  });
  const note = `Two rows of headings were put together: ${quotedList(joined.filter(Boolean).slice(0, 4))}.`;
  return { ...sheet, rows: [joined, ...rows], skipped: sheet.skipped + 1, notes: [...sheet.notes, note] };
}

/** Every row has to have as many cells as the first: a comma within an amount is the usual reason if not. */
function* unevenRows(rows: readonly string[][], skipped: number): Generator<string> {
  const [{ length } = { length: 0 }] = rows;
  for (const [index, row] of rows.entries()) {
    if (row.length === length || (row.length === 1 && length > 2)) continue;
    const why = row.length > length ? ' Put amounts with a comma in quotes: "$46,813".' : '';
    const cells = `${row.length} ${row.length === 1 ? 'cell' : 'cells'}`;
    yield `Row ${index + 1 + skipped} has ${cells}, the first row has ${length}.${why}`;
  }
}

/** The same cells, each column as a row. */
export function swapped({ head, rows }: PlainTable): string {
  const all = [head, ...rows];
  const width = Math.max(...all.map(({ length }) => length));
  return writeTsv(Array.from({ length: width }, (_, column) => all.map((row) => row[column] ?? '')));
}

/** A comparison has its roles in the first row, a chart in the first column; people have them either way. */
function askToSwap(tag: string, { head, rows }: PlainTable, isPart: boolean): string[] {
  const isFirstRow = head.slice(1).some(namesFact);
  const names = rows.map(([first = '']) => first);
  // A chart turns round by itself what can be nothing else.
  const isMixed = isPart || (head.length > 2 && !names.every(namesFact));
  const isFirstColumn = (tag !== 'salary-chart' || isMixed) && names.some(namesFact);
  if (isFirstRow === isFirstColumn || isFirstRow !== (tag === 'role-compare')) return [];
  return tag === 'role-compare'
    ? ['The columns were taken for roles. If each row is a role, swap rows and columns.']
    : tag === 'salary-chart'
      ? ['The rows were taken for roles. If each column is a role, swap rows and columns.']
      : [];
}

const DATE =
  /^(?:\d{1,2}[-. ]{1,2}(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*\.?|(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*[-. ]{1,2}\d{1,2})$/i;

/** Cells that spreadsheets have changed: "2-5" becomes the second of May. */
function notesOfDates(tag: string, rows: readonly string[][]): string[] {
  const dates = tag === 'job-list' ? [] : rows.flat().filter((cell) => DATE.test(cell));
  return dates.length
    ? [
        `If ${quotedList(dates.slice(0, 3))} was a range such as 2-5, the spreadsheet took it for a date: format the cells as text there.`,
      ]
    : [];
}

/** What a spreadsheet shows where it has no value, or no room for it. */
function notesOfErrors(rows: readonly string[][]): string[] {
  const errors = [
    ...new Set(
      rows.flat().filter((cell) => /^#(?:REF|DIV\/0|N\/A|NAME|VALUE|NUM|NULL|ERROR|SPILL)[!?]?$/.test(cell)),
    ),
  ];
  return [
    ...(errors.length
      ? [
          `${quotedList(errors.slice(0, 3))} ${errors.length > 1 ? 'are errors' : 'is an error'} of the spreadsheet: mend the formulas there, and copy again.`,
        ]
      : []),
    ...(rows.flat().some((cell) => /^#{3,}$/.test(cell))
      ? ['“####” stands where a column was too narrow: make it wider in the spreadsheet, and copy again.']
      : []),
  ];
}

/** A chart has no headings between its rows; the last ones are its note. */
function notesOfBlanks(tag: string, rows: readonly string[][], width: number): string[] {
  const last = rows.findLastIndex((row) => !isSection(row, width));
  const names = rows.slice(0, last).flatMap((row) => (isSection(row, width) ? row[0]! : []));
  return tag === 'salary-chart' && names.length
    ? [
        `Not shown, because no figure stands beside it: ${quotedList(names.slice(0, 4))}. For a missing figure, write n/a.`,
      ]
    : [];
}

/** What rows have to have at least. */
const NEEDS: Readonly<Record<string, string>> = {
  'role-compare':
    'A comparison needs a first row with the names of the roles, and a first column that says what is compared.',
  'salary-chart': 'A chart needs a name and an amount in each row, such as “Officer: $46,813”.',
  '': 'A table needs a first row that names its columns, and at least two columns.',
};

const OF_ONE_ROLE =
  'These are facts of one role, and not all of them pay: choose “Role comparison” or “Figures” first.';

/** A share beside its name; the heading of a column may be a year. */
const SHARE = /^\W?\d{1,3}(?:[.,]\d+)?\s*%?$/;

/** Rows for an element that reads tables. */
function readTableRows(tag: string, sheet: Sheet, text: string, caption?: string): Pasted {
  const { skipped } = sheet;
  const [first = []] = sheet.rows;
  // Rows without a header, as they come out of a spreadsheet.
  const isChart = tag === 'salary-chart';
  const hasNoHead = isChart ? isHeadless(first) : tag === 'share-bar' && first[0] && SHARE.test(first[1]!);
  const own = hasNoHead
    ? wholeAmounts(first, text).map((_, column) => (isChart && column === 1 ? 'Pay' : ''))
    : undefined;
  const [rows, amounts] = withWholeAmounts(own ? [own, ...sheet.rows] : sheet.rows, text);
  const problems = [...unevenRows(rows, own ? -1 : skipped)].slice(0, 3);
  const [head = [], ...body] = rows;
  if (head.length < 2 || !body.length) {
    problems.push(tag in NEEDS ? `${NEEDS[tag]} “Sample” shows how it looks.` : NEEDS['']!);
    return { problems };
  }
  if (tag === 'role-compare' && head.slice(1).every(isAmount)) {
    problems.push(
      `The first row has figures where the names of the roles belong: ${quotedList(head.slice(1, 4))}. Put a row with the names above it.`,
    );
  }
  if (tag === 'salary-chart' && isOfOneRole(body)) {
    return { problems: [...problems, OF_ONE_ROLE] };
  }
  const table: PlainTable = { ...(caption && { caption }), head, rows: body };
  const { unused = [], ...data } = TABLES[tag]!(tableOfCells(rows, caption)) as { unused?: string[] };
  // A comparison turns round by itself what says that its rows are roles.
  const [role] = (data as { roles?: { title: string }[] }).roles ?? [];
  const isTurned = role !== undefined && role.title === body[0]![0] && role.title !== head[1];
  const notes = [
    ...sheet.notes,
    ...(amounts.length
      ? [`A comma stands between cells and in amounts: ${quotedList(amounts.slice(0, 3))} was put together.`]
      : []),
    ...(unused.length ? [`Not used: ${quotedList(unused)}.`] : []),
    ...notesOfBlanks(tag, body, head.length),
    ...(isTurned ? [] : askToSwap(tag, table, unused.length > 0)),
    ...notesOfDates(tag, body),
    ...notesOfErrors(body),
  ];
  const places: RowPlaces = {
    head,
    rows: body.flatMap((row, index) => (isSection(row, head.length) ? [] : index + (own ? 1 : 2 + skipped))),
  };
  // Lines of a history have points in several rows, and each role a column then.
  const { items } = data as { items?: { payHistory?: unknown }[] };
  const isElsewhere =
    isTurned || (items?.length !== places.rows.length && items?.some(({ payHistory }) => payHistory));
  return {
    data,
    table,
    isTableEnough: true,
    problems,
    notes,
    placeOf: (where) => (isElsewhere ? where : placeInRows(places, where)),
  };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** The rows of a sheet without what is no data: title, marks, units, and cells on two lines. */
function sheetOf(tag: string, given: string[][], text: string, links: readonly string[]): Sheet {
  const marks: string[] = [];
  // What a row is called, and an amount with what is said of it, are one text on however many lines.
  const isOne = (cell: string, column: number): boolean =>
    /\p{Sc}|%/u.test(cell) || (!column && Boolean(TABLES[tag]));
  const plain = given.map((row) =>
    row.map((cell, column) => withoutMarks(isOne(cell, column) ? oneLine(cell) : cell, marks)),
  );
  const [whole, joined] = text.includes('\t') ? withWholeCells(plain) : [plain, []];
  const [named, names] = tag === 'role-compare' ? withRoleName(whole) : [whole, []];
  const titled = withoutTitle(tag, named);
  const [head = [], ...body] = titled.rows;
  const [rows, left] = withLinks(tag, [head.map(oneLine), ...body], links.slice(titled.skipped));
  const notes = [...notesOfMarks(marks), ...joined, ...names, ...titled.notes, ...left];
  return withUnits(withOneHead(tag, { ...titled, rows, notes }));
}

function readRows(
  tag: string,
  given: string[][],
  text = '',
  ownCaption?: string,
  links: readonly string[] = [],
): Pasted {
  const sheet = sheetOf(tag, given, text, links);
  const { skipped, title } = sheet;
  const caption = ownCaption ?? title;
  if (TABLES[tag]) return readTableRows(tag, sheet, text, caption);
  const grid = tag === 'career-ladder' ? readSkillGrid(sheet.rows) : undefined;
  if (grid) {
    const { data, notes, placeOf } = grid;
    const [head = [], ...body] = sheet.rows;
    return {
      data: caption ? { title: caption, ...(data as object) } : data,
      table: { ...(caption && { caption }), head, rows: body },
      problems: [...unevenRows(grid.rows, skipped + sheet.rows.length - grid.rows.length)].slice(0, 3),
      notes: [...sheet.notes, ...notes],
      placeOf,
    };
  }
  const read = dataOfRows(tag, sheet.rows);
  if (!read) {
    return {
      problems: ['This element is not made of rows. Paste its data as JSON; “Sample” shows how it looks.'],
    };
  }
  const [rows, amounts] = withWholeAmounts(sheet.rows, text);
  const { data, fields = [], isHeader } = amounts.length ? dataOfRows(tag, rows)! : read;
  const [head = [], ...body] = rows;
  const names = isHeader ? head : fields;
  const unused = isHeader ? head.filter((name, index) => name && !fields[index]) : [];
  const notes = [
    ...sheet.notes,
    ...(unused.length
      ? [`Not used: ${quotedList(unused)}. Columns can be ${columnNames(tag).join(', ')}.`]
      : []),
    ...(isHeader === false && head.length > 1 && rows.length > 1
      ? [
          `No row names the columns, so they were taken in this order: ${fields.slice(0, head.length).join(', ')}.`,
        ]
      : []),
    ...notesOfDates(tag, body),
    ...notesOfErrors(body),
  ];
  const places: RowPlaces = {
    rows: rows.map((_, index) => index + (isHeader ? 2 + skipped : 1)),
    columnOf: (field) => names[fields.indexOf(field)],
  };
  return {
    data: caption ? { title: caption, ...(data as object) } : data,
    table: { ...(caption && { caption }), head, rows: body },
    problems: [...unevenRows(rows, skipped)].slice(0, 3),
    notes,
    placeOf: (where) => placeInRows(places, where),
  };
}

/** What JSON does not have, outside its texts: a comma too many, comments, and what Python writes for no figure. */
const SURPLUS =
  /"(?:[^"\\]|\\.)*"|(,)(?=(?:\s|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)*[}\]])|\/\/.*|\/\*[^]*?\*\/|\bNaN\b/g;

const QUOTES =
  'This looks like JavaScript. JSON has straight double quotes around names and texts: {"title": "Officer"}.';

/** Names without quotes, or quotes that are single. */
const isScript = (text: string): boolean =>
  /[{,]\s*(?:[a-z_$][\w$]*\s*:|')/i.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'));

/** What was done about each part of a text that JSON does not have. */
const MENDED: [pattern: RegExp, said: (line: number) => string][] = [
  [/^,/, (line) => `A comma stands after the last item (line ${line}). It was left out.`],
  [/^\//, (line) => `A comment stands in the data (line ${line}). It was left out.`],
  [
    /^N/,
    (line) => `NaN is no figure (line ${line}). It was read as null, which means that the figure is missing.`,
  ],
];

/** The text without such parts, each with as many blanks for it, so that places stay what they were. */
function withoutSurplus(text: string): [plain: string, said: string[]] {
  const said: string[] = [];
  const plain = text.replace(SURPLUS, (part, _: unknown, at: number) => {
    const known = MENDED.find(([pattern]) => pattern.test(part));
    if (!known) return part;
    said.push(known[1](text.slice(0, at).split('\n').length));
    return part === 'NaN' ? 'null' : part.replace(/[^\n]/g, ' ');
  });
  return [plain, said];
}

/** What another tool's data, parsed from a text, is for an element; undefined where it is nobody's that is known. */
function readForeign(
  tag: string,
  input: unknown,
  placeIn: (where: string) => string = String,
): Pasted | undefined {
  const found = converted(input);
  if (!found) return undefined;
  const { data, notes, problem, issues, recordOf } = found;
  if (!found.tags.includes(tag))
    return { problems: [`This is data ${found.origin}: choose “${entryOf(found.tags[0]!).label}” first.`] };
  return {
    data,
    problems: [...(problem ? [problem] : []), ...problemsOf(issues, placeIn)],
    notes,
    placeOf: (where) => placeIn(recordOf(where)),
  };
}

/** Most lines of the chart have something to draw. */
const isChart = (value: unknown): boolean => {
  const items = readChart(value).value?.items ?? [];
  const drawn = items.filter(
    ({ pay, history, costOfLiving }) =>
      history ?? costOfLiving ?? pay.some((one) => AMOUNTS.some((name) => one[name]?.value !== undefined)),
  );
  return drawn.length * 2 > items.length;
};

/**
 * Lists that are no data of a chart, but rows of one, as other tools write them: `[["Clerk", 40000]]`, or records whose
 * fields go by other names. Where there are several, somebody has to choose.
 */
function readJsonRows(tag: string, value: unknown, placeIn: (where: string) => string): Pasted | undefined {
  if (tag !== 'salary-chart' || isChart(value)) return undefined;
  const named = isObject(value) ? Object.entries(value) : [['', value] as const];
  const lists = named.flatMap(([name, list]) => {
    const rows = rowsOfJson(list);
    // Records have a figure of whatever they are of.
    const isPay = Array.isArray((list as unknown[])[0]) || rows?.[0]!.some((heading) => PAY.test(heading));
    const read = rows && isPay && readRows(tag, rows);
    return read && isChart(read.data) ? [{ name, length: (list as unknown[]).length, read }] : [];
  });
  const [list, ...others] = lists;
  if (!list) return undefined;
  if (others.length) {
    const names = quotedList(lists.map(({ name }) => name));
    return { problems: [`There are several lists in this: ${names}. Paste one of them alone.`] };
  }
  const { name, length, read } = list;
  const around = name && `/${name}`;
  // The first of them may be a row of headings.
  const before = length - (read.data as { items: unknown[] }).items.length;
  const placeOf = (where: string) =>
    placeIn(where.replace(/^\/items\/(\d+).*/, (_, item: string) => `${around}/${Number(item) + before}`));
  const notes = [`The list${name && ` “${name}”`} was read as a table.`, ...(read.notes ?? [])];
  return { ...read, notes, placeOf };
}

/** Data in the shape of another tool that the element reads; undefined for any other. */
function readShaped(tag: string, value: unknown, placeIn: (where: string) => string): Pasted | undefined {
  const [data] = reshaped(tag, value);
  return data === value
    ? undefined
    : {
        data,
        problems: [],
        notes: ['This has the shape that another tool gives it. It was read as that.'],
        placeOf: (where) => placeIn(pointerBefore(where, data, value)),
      };
}

/** Records without the list around them, each on a line or behind a comma: the list, with their lines as they are. */
function listOfRecords(text: string): string | undefined {
  const core = text.replace(/,\s*$/, '');
  const lists = [core, core.replace(/\}(\s*\n\s*)\{/g, '},$1{')].map((records) => `[${records}]`);
  return lists.find((list) => {
    const { value, issues } = parseJson(list, '');
    return Array.isArray(value) && value.length > 1 && value.every(isObject) && !issues.length;
  });
}

/** The elements whose list data has, where that is of no other; undefined for any other data. */
function ownerOf(value: unknown): string[] | undefined {
  if (!isObject(value)) return undefined;
  const lists = Object.keys(value).filter((key) => Array.isArray(value[key]));
  const [only] = lists;
  if (lists.length !== 1 || !only) return undefined;
  const [first] = value[only] as unknown[];
  if (only === 'items') return isObject(first) && 'question' in first ? ['faq-list'] : undefined;
  const owners: Readonly<Record<string, string[]>> = {
    levels: ['career-ladder'],
    roles: ['role-compare', 'salary-chart'],
    jobs: ['job-list'],
    sections: ['career-guide'],
    lists: ['paired-list'],
  };
  return Object.hasOwn(owners, only) && isObject(first) ? owners[only] : undefined;
}

/** JSON, also with what people add to it by hand. */
function readJson(tag: string, text: string): Pasted {
  const list = /^\s*\{/.test(text) ? listOfRecords(text) : undefined;
  if (list) {
    const read = readJson(tag, list);
    return { ...read, notes: ['The records were put into one list.', ...(read.notes ?? [])] };
  }
  let reading = parseJson(text, 'the text');
  const script = reading.value === undefined && isScript(text) ? jsonOfScript(text) : text;
  const [plain, said] = reading.issues.length ? withoutSurplus(script) : [text, []];
  // Of other damage, the text as it is tells more.
  if (said.length && /CE101|CE112/.test(reading.issues[0]!.code)) reading = parseJson(plain, 'the text');
  if (script !== text && parseJson(plain, '').value !== undefined) {
    reading = parseJson(plain, 'the text');
    said.unshift('This is JavaScript. It was read as JSON.');
  }
  const mended = reading.value === undefined ? mendedJson(plain) : undefined;
  if (mended) {
    reading = parseJson(mended.json, 'the text');
    said.push(...mended.said);
  }
  const { value, issues } = reading;
  const problems = issues.map(describeIssue);
  if (value === undefined) return { problems: isScript(text) ? [...problems, QUOTES] : problems };
  const places = issues.length ? new Map<string, number>() : linesOf(mended?.layout ?? plain);
  const placeOf = (where: string) => placeInJson(places, where);
  const foreign = readForeign(tag, value, placeOf);
  const other = ownerOf(value);
  if (!foreign && other && !other.includes(tag))
    return { problems: [`This is the data of another element: choose “${entryOf(other[0]!).label}” first.`] };
  const read = foreign ??
    readJsonRows(tag, value, placeOf) ??
    readShaped(tag, value, placeOf) ?? { data: value, problems: [], placeOf };
  return { ...read, problems: [...said.slice(0, 3), ...problems, ...read.problems] };
}

/** Elements that lines of text are enough for. */
const LINES: Readonly<Record<string, (text: string) => LinesRead | undefined>> = {
  'faq-list': readQuestionLines,
  'career-ladder': (text) => readArrowLines(text) ?? readLevelLines(text),
  'day-timeline': readHourLines,
  'link-list': readLinkLines,
  'job-list': readJobLines,
};

function readTextLines(tag: string, text: string): Pasted | undefined {
  const read = LINES[tag]?.(text);
  if (!read) return undefined;
  const { data, notes, lines, lineOf, problem } = read;
  const placeOf = (where: string): string =>
    where.replace(
      /^\/(?:items|levels|jobs)\/(\d+)(?:\/([^/]+))?.*/,
      (_, index: string, field: string | undefined = '') =>
        `line ${lineOf?.(Number(index), field) ?? lines[Number(index)]}`,
    );
  return { data, problems: problem ? [problem] : [], notes, placeOf };
}

/** Elements whose lines may have a name and what is said of it. */
const PAIRS = ['stat-tiles', 'titled-list', 'case-study', 'skill-list', 'share-bar'];

/** Pay of several roles, in lines. */
const AMOUNT_LINES: Readonly<Record<string, typeof readAmountLines>> = {
  'salary-chart': readAmountLines,
  'role-compare': (text) => {
    const { rows, ...said } = readAmountLines(text) ?? { rows: [], notes: [] };
    const isOfTwo = rows.length > 0 && rows.every(({ length }) => length === 2);
    const pays = [['', 'Pay'], ...rows];
    return isOfTwo ? { rows: [0, 1].map((column) => pays.map((row) => row[column]!)), ...said } : undefined;
  },
};

/** Names between commas, all in one line. */
function namesIn(tag: string, text: string): string[][] | undefined {
  const names = text.trim().split(/\s*,\s*/);
  const isList =
    names.length > 1 && names.every((name) => name && name.length < 40 && !/[\t\n"%:.!?]/.test(name));
  return isList && /^(?:tag|skill)-list$/.test(tag) ? names.map((name) => [name]) : undefined;
}

/** Elements in which no sentence alone says anything. */
const PROSE_IS_NO_DATA = new Set([
  ...Object.keys(TABLES),
  'career-ladder',
  'faq-list',
  'stat-tiles',
  'job-list',
  'skill-list',
  'tag-list',
  'link-list',
  'plan-list',
  'source-note',
  'rating-scale',
  'day-timeline',
]);

/** Rows of text: a table in Markdown, a list of texts, lines with an amount each, or CSV. */
function readTextRows(tag: string, text: string): Pasted {
  const table = readMarkdown(text);
  const links = table && linksInMarkdown(text);
  const lines = table ? undefined : readTextLines(tag, text);
  if (lines) return lines;
  const aligned = table || isListOfTexts(tag) ? undefined : readAligned(text);
  const amounts = !table && !aligned && AMOUNT_LINES[tag] ? AMOUNT_LINES[tag](text) : undefined;
  const names = table ? undefined : namesIn(tag, text);
  const pairs = names ?? (!table && PAIRS.includes(tag) ? readPairLines(text) : undefined);
  const rows =
    table ?? amounts?.rows ?? pairs ?? (isListOfTexts(tag) ? readLines(text) : (aligned ?? readCsv(text)));
  const list = table || aligned || amounts || pairs || isListOfTexts(tag) ? undefined : readListLines(text);
  const data = list && readMarkup(tag, list);
  if (data !== undefined) return { data, problems: [] };
  const isBare = !table && !aligned && !amounts && !pairs && !isHead(tag, rows) && PROSE_IS_NO_DATA.has(tag);
  if (isBare && isProse(text)) {
    const instead = IN_PLACE_OF_TEXT[tag] ?? `Write rows with the columns ${columnNames(tag).join(', ')}.`;
    return { problems: [`This is running text. ${instead}`] };
  }
  const { title, left = [], count = 1 } = (table && aroundTable(text)) ?? {};
  const read = readRows(tag, rows, text, title ?? amounts?.title, links);
  if (left.length) {
    const which =
      count > 1 ? `There are ${count} tables in this. The first one was read.` : 'Only the table was read.';
    const note = `${which} Left out: ${quotedList(left.slice(0, 3))}.`;
    return { ...read, notes: [...(read.notes ?? []), note] };
  }
  return amounts ? { ...read, notes: [...amounts.notes, ...(read.notes ?? [])] } : read;
}

/** What to do with an address, where data should stand. */
const ofAddress = (address: string): string =>
  /\/\/docs\.google\.com\/|sharepoint\.com\/|1drv\.ms\//.test(address)
    ? 'This is the address of a document, not of its data. Copy its cells, and paste them here.'
    : 'This is an address. If JSON or CSV is there, put it into the field “Address of the data”. Of a web page, copy the table or list itself.';

/** What to write instead of running text. */
const IN_PLACE_OF_TEXT: Readonly<Record<string, string>> = {
  'role-compare': 'Paste a table, or rows in which each role has its cell.',
  'salary-chart':
    'Paste a table, or rows in which each role has its cell; or write “Officer: $46,813”, one a line.',
  'career-ladder': 'Write one level a line: “Officer (2–5 years): owns a process”.',
  'faq-list': 'Write each question on a line of its own, and its answer below it.',
  'stat-tiles': 'Write one figure a line: “Median pay: $46,813”.',
  'job-list':
    'Write title, company, place and pay of a job on lines of their own, and an empty line before the next one.',
};

/** Sentences for the most part, and no cells. */
function isProse(text: string): boolean {
  const lines = text.trim().split(/\n+/);
  const isSentence = (line: string): boolean =>
    /[.!?…]["”»)]?\s*$/.test(line) && line.length > 40 && line.split(/\s+/).length > 6;
  return !/[\t"]/.test(text) && lines.filter(isSentence).length * 2 > lines.length;
}

/** What a text means for an element: JSON, or the rows of a table, or HTML. */
export function readPasted(tag: string, given: string): Pasted {
  // Text in UTF-16 that was taken for another one has a zero between its letters.
  const plain = given.replaceAll('\0', '');
  const data = unwrapped(plain);
  const [text, left] = data === plain ? withoutTalk(plain) : [data, []];
  const read = readText(tag, text);
  return left.length && read.data !== undefined
    ? { ...read, notes: [...(read.notes ?? []), `Left out: ${quotedList(left)}.`] }
    : read;
}

function readText(tag: string, text: string): Pasted {
  const trimmed = text.trim();
  if (!trimmed) return { problems: [] };
  const component = inComponent(text);
  if (component) return readCode(tag, component);
  if (/^\[\/?[a-z][\w-]*(?:\s[^[\]]*)?\/?\]$/i.test(trimmed) && !/^\[(?:true|false|null)\]$/.test(trimmed))
    return {
      problems: [
        'This is a shortcode of your system, not data. Copy the table or list from the page itself.',
      ],
    };
  if (trimmed.startsWith('<')) return readHtml(tag, trimmed);
  if (/^[[{]|^"(?:[^"]|\\")*"$/.test(trimmed)) return readJson(tag, text);
  // There is but one place, and everybody sees it.
  if (tag === 'pay-amount') return { data: { amount: trimmed }, problems: [], placeOf: () => '' };
  if (/^(?:https?:\/\/|www\.)\S+$/.test(trimmed)) return { problems: [ofAddress(trimmed)] };
  if (/^\s*- \w[\w-]*:\s/m.test(text) && /^\w[\w-]*:\s*$/m.test(text))
    return { problems: ['This looks like YAML. Turn it into JSON first: the element reads that.'] };
  if (tag === 'share-bar' && /^[^\t\n]*%[^\t\n]*$/.test(trimmed)) {
    const items = parseShares(trimmed, new IssueLog());
    if (items) return { data: { items: trimmed }, problems: [] };
  }
  const isRows = Boolean(TABLES[tag] ?? columnNames(tag).length) || /^(?:paired|expandable)-list$/.test(tag);
  return isRows
    ? readTextRows(tag, text)
    : {
        problems: [
          'This element takes its data as JSON, which begins with “{”. “Sample” shows how it looks.',
        ],
      };
}

const OF_CODE = 'The data was taken from the code. Its settings are not: choose them below.';

/** The data in code that was copied from here. */
function readCode(tag: string, code: { tag: string; json?: string }): Pasted {
  if (code.tag !== tag)
    return { problems: [`This is the code of another element: choose “${entryOf(code.tag).label}” first.`] };
  const read = readJson(tag, code.json ?? '');
  // Its line is that of the attribute or script, which nobody sees as one.
  return { ...read, notes: [OF_CODE, ...(read.notes ?? [])], placeOf: String };
}

/** What a page has of each element's data for search engines. */
const LINKED: Readonly<Record<string, RegExp>> = {
  'faq-list': /"Question"/,
  'job-list': /JobPosting/,
  'role-compare': /"Occupation"/,
  'salary-chart': /"Occupation"/,
};

/** Job postings, occupations or questions that a page has for search engines. */
function readLinkedData(tag: string, { ownerDocument: page }: Element): Pasted | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const texts = scripts.map(({ textContent }) => textContent).filter((text) => LINKED[tag]!.test(text));
  const readings = texts.map((text) => parseJson(text, 'the script'));
  const faults = readings.flatMap(({ issues }) => issues.map(describeIssue));
  const read = readForeign(
    tag,
    readings.flatMap(({ value }) => value ?? []),
  );
  return read
    ? { ...read, problems: [...faults, ...read.problems] }
    : faults.length
      ? { problems: faults }
      : undefined;
}

/** The items of a job board's page: each has its job on lines, and a link to it. */
function readJobItems(body: Element): Pasted | undefined {
  const items = [...body.querySelectorAll('li,article')].filter((item) => !item.querySelector('li,article'));
  const texts = items.map((item) => {
    const url = item.querySelector('a[href^="http" i]')?.getAttribute('href');
    return [linedText(item).replace(/\n+/g, '\n'), ...(url ? [url] : [])].join('\n');
  });
  const isTall = texts.filter((text) => text.split('\n').length > 2).length * 2 > texts.length;
  return isTall ? readTextLines('job-list', texts.join('\n\n')) : undefined;
}

/** Markup, be it typed or copied from a page or a spreadsheet. */
function readHtml(tag: string, html: string): Pasted {
  const body = parseHtml(html);
  const code = codeIn(body);
  if (code && (code.tag !== tag || code.json)) return readCode(tag, code);
  if (code?.src) {
    return {
      problems: [`The data of this code is at ${code.src}. Put that into the field “Address of the data”.`],
    };
  }
  const linked = LINKED[tag] && readLinkedData(tag, body);
  if (linked) return linked;
  const left = takeTalk(body);
  const read = readBody(tag, body);
  return left.length && read.data !== undefined
    ? { ...read, notes: [...(read.notes ?? []), `Left out: ${quotedList(left)}.`] }
    : read;
}

/** What a page says, without what it is made of for machines. */
function readBody(tag: string, body: HTMLElement): Pasted {
  const { table, notes } = tableIn(body);
  if (table) {
    if (TABLES[tag] && !isPlain(table)) return { data: TABLES[tag](table), problems: [], notes };
    const caption = table.caption ? textOf(table.caption) : undefined;
    const read = readRows(tag, cellsOf(table, tag), '', caption, TABLES[tag] ? [] : linksIn(table));
    return { ...read, notes: [...notes, ...(read.notes ?? [])] };
  }
  const jobs = tag === 'job-list' ? readJobItems(body) : undefined;
  if (jobs) return jobs;
  const data = readMarkup(tag, body);
  if (data !== undefined) return { data, problems: [] };
  const text = body.textContent.trim();
  if (/^[[{]/.test(text)) return readJson(tag, text);
  const items = itemsIn(body).map((item) => [textOf(item)]);
  if (items.length && !TABLES[tag]) return readRows(tag, items);
  return { problems: ['There is no table or list in this that fits the element.'] };
}

/** What to put into the text field for markup from the clipboard, and the title that it has. */
export interface FromClipboard {
  text: string;
  title?: string;
  notes?: string[];
}

/** Rows stay rows, which can be edited; other markup becomes JSON. Undefined where the plain text is as good. */
export function fromClipboard(tag: string, html: string): FromClipboard | undefined {
  const { table, notes } = tableIn(parseHtml(html));
  const withNotes = (all: readonly string[] = []) => (all.length ? { notes: [...all] } : {});
  if (table && (!TABLES[tag] || isPlain(table))) {
    const title = table.caption ? textOf(table.caption) : '';
    const [rows] = withLinks(tag, cellsOf(table, tag), TABLES[tag] ? [] : linksIn(table));
    return { text: writeTsv(rows), ...(title && { title }), ...withNotes(notes) };
  }
  const { data, notes: all } = readHtml(tag, html);
  return data === undefined ? undefined : { text: JSON.stringify(data, null, 2), ...withNotes(all) };
}
