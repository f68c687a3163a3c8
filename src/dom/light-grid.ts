import { textOf } from './text-of.js';

/** A table's cells as they stand there. */
export interface Grid {
  title?: string;
  /** The texts of the header row; empty where there is none. */
  head: string[];
  rows: Element[][];
  note?: string;
}

/** One cell over the whole table. */
const isOver = (row: Element[]): boolean => row.length === 1 && (row[0] as HTMLTableCellElement).colSpan > 1;

/**
 * The cells of a table, or of the first table in an element; undefined where there is none. A first row of one cell is
 * the title, last ones are the note.
 */
export function readGrid(element: Element): Grid | undefined {
  const table = element.matches('table') ? element : element.querySelector('table');
  if (!table) return undefined;
  const grid: Grid = { head: [], rows: [] };
  const { rows } = grid;
  if (table.caption) grid.title = textOf(table.caption);
  for (const { cells, parentElement } of table.rows) {
    const row = [...cells];
    const isHead = parentElement === table.tHead || !row.some(({ localName }) => localName === 'td');
    if (parentElement === table.tFoot) grid.note = row.map(textOf).join(' ').trim();
    else if (isOver(row) && !grid.title && !grid.head.length && !rows.length) grid.title = textOf(row[0]!);
    else if (isHead && !grid.head.length && !rows.length) grid.head = row.map(textOf);
    // What a second row of the head says, no element shows; it is no data.
    else if (row.some(textOf) && (!isHead || parentElement !== table.tHead)) rows.push(row);
  }
  const notes = grid.note ? [grid.note] : [];
  while (rows.length > 1 && isOver(rows.at(-1)!)) notes.unshift(textOf(rows.pop()![0]!));
  if (notes.length) grid.note = notes.join(' ');
  return grid;
}
