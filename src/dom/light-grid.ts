import { textOf } from './text-of.js';

/** A table's cells as they stand there. */
export interface Grid {
  title?: string;
  /** The texts of the header row; empty where there is none. */
  head: string[];
  rows: Element[][];
  note?: string;
}

/** The cells of a table, or of the first table in an element; undefined where there is none. */
export function readGrid(element: Element): Grid | undefined {
  const table = element.matches('table') ? element : element.querySelector('table');
  if (!table) return undefined;
  const grid: Grid = { head: [], rows: [] };
  if (table.caption) grid.title = textOf(table.caption);
  for (const { cells, parentElement } of table.rows) {
    const row = [...cells];
    const isHead = parentElement === table.tHead || !row.some(({ localName }) => localName === 'td');
    if (parentElement === table.tFoot) grid.note = row.map(textOf).join(' ').trim();
    else if (isHead && !grid.head.length && !grid.rows.length) grid.head = row.map(textOf);
    // What a second row of the head says, no element shows; it is no data.
    else if (row.some(textOf) && (!isHead || parentElement !== table.tHead)) grid.rows.push(row);
  }
  return grid;
}
