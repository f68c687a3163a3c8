import { roleCompareIn } from '../dom/markup/role-compare.js';
import { salaryChartIn } from '../dom/markup/salary-chart.js';
import { shareBarIn } from '../dom/markup/share-bar.js';
import { isHeadless } from '../model/chart-table.js';
import { isAmount } from '../model/pay-names.js';
import { columnNames, dataOfRows, isHead, namesFact, withLinks } from './columns.js';
import { writeTsv } from './csv.js';
import { NO, readSkillGrid, YES } from './grid.js';
import { placeInRows, type RowPlaces } from './places.js';
import { isSection, type PlainTable } from './request.js';
import {
  isOfOneRole,
  notesOfMarks,
  quotedList,
  type Sheet,
  withRoleName,
  withUnits,
  withWholeCells,
  withoutMarks,
} from './sheet.js';

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
export const TABLES: Readonly<Record<string, (table: HTMLTableElement) => unknown>> = {
  'role-compare': roleCompareIn,
  'salary-chart': salaryChartIn,
  'share-bar': (table) => shareBarIn(table, table),
};

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
  const [head = [], ...all] = rows;
  const body = all.filter((row) => !isHeadAgain(row, head));
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
  const { unused = [], ...data } = TABLES[tag]!(tableOfCells([head, ...body], caption)) as {
    unused?: string[];
  };
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
    rows: all.flatMap((row, index) =>
      isSection(row, head.length) || !body.includes(row) ? [] : index + (own ? 1 : 2 + skipped),
    ),
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

/** The headings once more, as on the next page of a printed table. */
const isHeadAgain = (row: readonly string[], head: readonly string[]): boolean =>
  row.filter(Boolean).length > 1 && row.every((cell, column) => !cell || cell === head[column]);

/** Items in columns, as tables of prices have them: each as a row, with what else is said of a plan in its features. */
function turnedRecords(tag: string, rows: string[][]): string[][] {
  const [first = ''] = columnNames(tag);
  const turned = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );
  if (!first || isHead(tag, rows) || rows.length < 2 || turned.length < 2) return rows;
  const [head = [], ...items] = turned;
  const named = head.map((cell, index) => (index ? cell : cell || first));
  const isKnown = named.map((cell) => isHead(tag, [[first, cell]]));
  if (!isHead(tag, [named])) return rows;
  if (tag !== 'plan-list') return [named, ...items];
  const others = named.flatMap((_, index) => (index && !isKnown[index] ? index : []));
  return [
    [...named.filter((_, index) => !others.includes(index)), 'features'],
    ...items.map((item) => [
      ...item.filter((_, index) => !others.includes(index)),
      others
        .flatMap((index) =>
          NO.test(item[index]!)
            ? []
            : YES.test(item[index]!)
              ? named[index]!
              : `${named[index]!}: ${item[index]!}`,
        )
        .join('; '),
    ]),
  ];
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** The rows of a sheet without what is no data: title, marks, units, and cells on two lines. */
function sheetOf(
  tag: string,
  given: string[][],
  text: string,
  links: readonly string[],
  added: number,
): Sheet {
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
  return withUnits(withOneHead(tag, { ...titled, rows, notes, skipped: titled.skipped - added }));
}

/** What rows of cells are for an element. */
export function readRows(
  tag: string,
  given: string[][],
  text = '',
  ownCaption?: string,
  links: readonly string[] = [],
  /** Rows that are in no line of the text. */
  added = 0,
): Pasted {
  const sheet = sheetOf(tag, given, text, links, added);
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
  const turned = turnedRecords(tag, sheet.rows);
  if (turned !== sheet.rows) {
    const inColumns = readRows(tag, turned, '', caption);
    return {
      ...inColumns,
      notes: [...sheet.notes, 'Each column was read as an item of its own.', ...(inColumns.notes ?? [])],
      placeOf: (where) => where.replace(/^\/\w+\/(\d+).*/, (_, item: string) => `column ${Number(item) + 2}`),
    };
  }
  const hasHead = isHead(tag, sheet.rows);
  const once = (rows: string[][]) =>
    hasHead ? rows.filter((row, index) => !index || !isHeadAgain(row, rows[0]!)) : rows;
  const read = dataOfRows(tag, once(sheet.rows));
  if (!read) {
    return {
      problems: ['This element is not made of rows. Paste its data as JSON; “Sample” shows how it looks.'],
    };
  }
  const [all, amounts] = withWholeAmounts(sheet.rows, text);
  const rows = once(all);
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
    rows: all.flatMap((row, index) =>
      rows.includes(row) && (index || !isHeader) ? index + (isHeader ? 1 + skipped : 1) : [],
    ),
    columnOf: (field) => names[fields.indexOf(field)],
  };
  return {
    data: caption ? { title: caption, ...(data as object) } : data,
    table: { ...(caption && { caption }), head, rows: body },
    problems: [...unevenRows(all, skipped)].slice(0, 3),
    notes,
    placeOf: (where) => placeInRows(places, where),
  };
}
