/** Says nothing, not even to those who cannot see it: "&nbsp;" and "<o:p></o:p>" are what offices leave. */
const isEmpty = (element: Element): boolean =>
  !element.textContent.trim() &&
  !element.matches('[data-value]') &&
  !element.querySelector('[data-value],img');

/** The line below a head in Markdown. */
const isRule = ({ cells }: HTMLTableRowElement): boolean =>
  [...cells].every(({ textContent }) => /^\s*:?-{2,}:?\s*$/.test(textContent));

/** One more column at this side of what is in it, whose cells are all empty. */
function emptyColumn(rows: readonly HTMLTableRowElement[], side: 0 | -1): HTMLTableCellElement[] {
  const cells = rows.map((row) => [...row.cells].at(side)!);
  const { length } = rows[0]?.cells ?? [];
  // A label and a value are left, or a role would have neither.
  return length > 2 &&
    rows.every((row) => row.cells.length === length) &&
    cells.every((cell) => isEmpty(cell) && cell.colSpan === 1)
    ? cells
    : [];
}

/** The table without empty rows, and without the empty columns around it that are copied from a sheet. */
export function tidyTable(table: HTMLTableElement): HTMLTableElement {
  // What reaches over several cells is counted by them.
  if (table.querySelector('[rowspan]:not([rowspan="1"])')) return table;
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const row of [...copy.rows]) if (isEmpty(row) || isRule(row)) row.remove();
  const rows = Array.from(copy.rows).filter(({ cells }) => cells.length > 1);
  for (const side of [0, -1] as const) {
    for (let cells = emptyColumn(rows, side); cells.length; cells = emptyColumn(rows, side))
      for (const cell of cells) cell.remove();
  }
  return copy;
}
