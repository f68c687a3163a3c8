import { isAmount } from '../model/pay-names.js';
import { fieldsOf, recordsOf, type Column } from './columns.js';
import { readGrid } from './light-grid.js';
import { linedText, textsOf } from './text-of.js';

interface Records {
  title?: string;
  note?: string;
  records: Record<string, unknown>[];
  /** Columns that no field is known for, and headings between the rows. */
  unused?: string[];
}

/** Above the names of the columns, sheets have a title, a date or the like. */
const MOST_ABOVE = 6;

/** What a cell says, with the breaks of its lines and between the items of its list. */
const textIn = (cell: Element): string =>
  cell.querySelector('li') ? [textsOf(cell)].flat().join('\n') : linedText(cell);

/** The ends and the middle of a scale, as grades of pay have them. */
const OF_SCALE = /^(?:min(?:imum)?|mid(?:dle|-?point)?|max(?:imum)?|low|high)$/i;

/** What columns are called; those of amounts are pay where they say only which part of it they are. */
const withPays = (head: string[], rows: string[][]): string[] =>
  head.map((name, column) =>
    OF_SCALE.test(name) &&
    rows.every((row) => row === head || row.length < head.length || isAmount(row[column]!))
      ? `${name} pay`
      : name,
  );

/**
 * The rows of a table as objects, by what its columns are called; undefined where no row says that. A link in a row is
 * its address, where there is no column of them.
 * @param under the field that a heading between the rows says for those below it
 */
export function readTableRecords(
  element: Element,
  columns: readonly Column[],
  under?: string,
): Records | undefined {
  const grid = readGrid(element);
  if (!grid) return undefined;
  const rows = grid.rows.map((cells) => cells.map(textIn));
  const all = grid.head.length ? [grid.head, ...rows] : rows;
  const start = all
    .slice(0, MOST_ABOVE)
    .findIndex((row) => row.length > 1 && fieldsOf(withPays(row, rows), columns)[1]);
  const head = all[start];
  if (!head) return undefined;
  const [fields] = fieldsOf(withPays(head, rows), columns);
  const above = all.slice(0, start).map((row) => row.filter(Boolean).join(' '));
  const title = grid.title ?? above.shift();
  const note = [...above, grid.note].filter(Boolean).join(' · ');
  const unused = head.filter((name, column) => name && !fields[column]);
  const cells = grid.rows.slice(grid.rows.length - (all.length - start - 1));
  let heading = '';
  const texts: string[][] = [];
  const more: Record<string, unknown>[] = [];
  for (const [index, row] of all.slice(start + 1).entries()) {
    if (row.length === 1 && head.length > 1) {
      heading = row[0]!;
      if (!under) unused.push(heading);
      continue;
    }
    texts.push(row);
    const url = cells[index]!.flatMap(
      (cell) => cell.querySelector('a[href]:not(sup > a)')?.getAttribute('href') ?? [],
    )[0];
    more.push({ ...(under && heading && { [under]: heading }), ...(url && { url }) });
  }
  const records = recordsOf(fields, texts, head).map((record, index) => ({ ...more[index], ...record }));
  return {
    ...(title && { title }),
    ...(note && { note }),
    records,
    ...(unused.length && { unused }),
  };
}
