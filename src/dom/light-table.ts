import { textOf, textsOf } from './text-of.js';

/** The value of a cell: what it says, or what `data-value` says for those who cannot read its words. */
const valueOf = (cell: HTMLTableCellElement): string | string[] => cell.dataset['value'] ?? textsOf(cell);

/** Lines beside a list are one as well. */
const alike = (values: (string | string[])[]): (string | string[])[] =>
  values.some(Array.isArray)
    ? values.map((value) => (Array.isArray(value) || !value.includes('\n') ? value : value.split('\n')))
    : values;

/** What stands in each column of a row, also from cells that reach down into it; `below` is what they leave. */
export function columnsOf(
  cells: HTMLTableCellElement[],
  below: [cell: HTMLTableCellElement, rows: number][],
): HTMLTableCellElement[] {
  const own = [...cells];
  const all: HTMLTableCellElement[] = [];
  while (own.length || below[all.length]?.[1]) {
    const above = below[all.length];
    if (above?.[1]) {
      above[1]--;
      all.push(above[0]);
      continue;
    }
    const cell = own.shift()!;
    for (let { colSpan } = cell; colSpan > 0; colSpan--) {
      below[all.length] = [cell, Math.max(cell.rowSpan, 1) - 1];
      all.push(cell);
    }
  }
  return all;
}

/** A row of headings below the first one: in the head, or under a heading over several columns. */
const isSecondHeader = (cells: HTMLTableCellElement[], header: HTMLTableCellElement[][]): boolean =>
  !!cells[0]!.closest('thead') ||
  (header.some(([cell]) => cell!.colSpan > 1) &&
    (!textOf(cells[0]!) || cells.every(({ localName }) => localName === 'th')));

interface TableRow {
  label: string;
  section?: string;
  values: (string | string[])[];
  span?: true;
}

/**
 * Whether a cell over several rows has their labels beside it, and not their values: these have figures, or the names of
 * roles above them.
 * @param beside the other cells of its first row
 * @param header the cells over each column
 */
function standsOverLabels(beside: HTMLTableCellElement[], header: HTMLTableCellElement[][]): boolean {
  const [label, ...values] = beside as [HTMLTableCellElement, ...HTMLTableCellElement[]];
  if (label.localName === 'th') return true;
  if (/\d/.test(textOf(label))) return false;
  const [over = '', besideIt = ''] = header.map(([cell]) => cell && textOf(cell));
  if (!besideIt || header[0]?.[0] === header[1]?.[0]) return true;
  return over !== '' && values.some((cell) => /\d/.test(textOf(cell)));
}

/**
 * The comparison input that a plain table amounts to: its caption (or a first row of one cell) is the title, its
 * header row the roles, with their links, a second one adds to their names; the first column the labels; a heading that
 * spans a row, or several rows, the section of the rows from there on; a cell across all roles a row that spans them;
 * one that reaches down a value of each of its rows; a heading over all roles is `over` them; a list in a cell a list of texts; `data-value` goes before a cell's
 * text; its foot, and a heading without rows, the note. Ragged rows are kept as they are. Undefined for a table without a header. Never throws.
 */
export function readTable(table: HTMLTableElement): unknown {
  let title = table.caption ? textOf(table.caption) : '';
  /** The cells over each column. */
  let header: HTMLTableCellElement[][] | undefined;
  let width = 0;
  let labels = 1;
  let section = '';
  const rows: TableRow[] = [];
  let group: Element | null = null;
  let below: [HTMLTableCellElement, number][] = [];
  /** A label over several rows, and how many more. */
  let reaching: HTMLTableCellElement | undefined;
  let reaches = 0;
  const headBelow: typeof below = [];
  const notes: string[] = [];
  let headings: string[] = [];
  for (const { cells, parentElement } of table.rows) {
    let [first, ...rest] = cells;
    if (!first) continue;
    // No cell reaches down out of its group of rows.
    if (parentElement !== group) [below, reaches] = [[], 0];
    group = parentElement;
    if (reaches-- > 0) [first, ...rest] = [reaching!, first, ...rest];
    const isHeading =
      first.colSpan > 1 || /group$/.test(first.scope) || (first.localName === 'th' && !rest.length);
    if (parentElement === table.tFoot) {
      notes.push(...Array.from(cells, textOf));
    } else if (isHeading && !rest.some(textOf)) {
      if (header || title) headings.push((section = textOf(first)));
      else title = textOf(first);
    } else if (!header) {
      header = columnsOf([first, ...rest], headBelow).map((cell) => [cell]);
      width = header.length;
    } else if (!rows.length && !headings.length && isSecondHeader([...cells], header)) {
      columnsOf([first, ...rest], headBelow).forEach((cell, column) => header![column]?.push(cell));
    } else {
      headings = [];
      const isTall = reaches < 0 && first.rowSpan > 1;
      const isSection = isTall && rest.length > 1 && standsOverLabels(rest, header);
      if (isTall && !isSection) {
        reaching = first;
        reaches = first.rowSpan - 1;
      } else if (isSection) {
        labels = 2;
        section = textOf(first);
        [first, ...rest] = rest as [HTMLTableCellElement, ...HTMLTableCellElement[]];
      }
      const [only] = rest;
      const span = rest.length === 1 && only!.colSpan > 1 && only!.colSpan >= width - labels;
      rows.push({
        label: textOf(first),
        ...(section && { section }),
        ...(span
          ? { values: [textOf(only!)], span }
          : { values: alike(columnsOf(rest, below).map(valueOf)) }),
      });
    }
  }
  if (!header) return undefined;
  // Beside labels over several rows, one over a single row is as good.
  for (const row of labels > 1 ? rows : []) {
    const [label, ...values] = row.values;
    if (row.span || row.values.length !== width - 1 || typeof label !== 'string') continue;
    Object.assign(row, { label, section: row.label, values });
  }
  const hasCorner = !rows.length || rows.some(({ values, span }) => span || values.length < width);
  const heads = header.slice(hasCorner ? labels : 0);
  // A heading over all columns is the name of none.
  const over = heads.length > 1 && heads[0]!.length > 1 ? heads[0]![0]! : undefined;
  const isOver = over && heads.every(([cell]) => cell === over);
  const roles = heads.map((cells) => {
    const own = [...new Set(isOver ? cells.slice(1) : cells)];
    const [url] = own.flatMap(
      (cell) => cell.querySelector('a[href]:not(sup > a)')?.getAttribute('href') ?? [],
    );
    return { title: own.map(textOf).join(' ').trim(), ...(url && { url }) };
  });
  // A heading with nothing below it is a source or a remark.
  const note = [...notes, ...headings].filter(Boolean).join(' ');
  return {
    ...(title && { title }),
    ...(isOver && { over: textOf(over) }),
    roles,
    rows,
    ...(note && { note }),
  };
}
