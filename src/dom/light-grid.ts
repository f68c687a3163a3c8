import { columnsOf } from './light-table.js';
import { textOf } from './text-of.js';
import { tidyTable } from './tidy-table.js';

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
 * the title, last ones are the note. Below headings over several columns, a second row adds to their names.
 */
export function readGrid(element: Element): Grid | undefined {
  const found = element.matches('table') ? element : element.querySelector('table');
  if (!found) return undefined;
  const table = tidyTable(found);
  const grid: Grid = { head: [], rows: [] };
  const { rows } = grid;
  const below: Parameters<typeof columnsOf>[1] = [];
  let isParted = false;
  if (table.caption) grid.title = textOf(table.caption);
  for (const { cells, parentElement } of table.rows) {
    const row = [...cells];
    const isHead = parentElement === table.tHead || !row.some(({ localName }) => localName === 'td');
    if (parentElement === table.tFoot) grid.note = row.map(textOf).join(' ').trim();
    else if (isOver(row) && !grid.title && !grid.head.length && !rows.length) grid.title = textOf(row[0]!);
    else if (isHead && !rows.length && (isParted || !grid.head.length)) {
      isParted = !isParted && row.some(({ colSpan }) => colSpan > 1);
      const { head } = grid;
      grid.head = columnsOf(row, below).map((cell, column) =>
        head[column] && row.includes(cell)
          ? `${head[column]} ${textOf(cell)}`
          : (head[column] ?? textOf(cell)),
      );
    }
    // What a second row of the head says, no element shows; it is no data.
    else if (row.some(textOf) && (!isHead || parentElement !== table.tHead)) rows.push(row);
  }
  const notes = grid.note ? [grid.note] : [];
  while (rows.length > 1 && isOver(rows.at(-1)!)) notes.unshift(textOf(rows.pop()![0]!));
  if (notes.length) grid.note = notes.join(' ');
  return grid;
}
