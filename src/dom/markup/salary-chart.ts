import { chartOfTable, isHeadless } from '../../model/chart-table.js';
import { isAmount } from '../../model/pay-names.js';
import type { ChartTable } from '../../model/table-rows.js';
import { amountIn } from '../amount-in.js';
import { withAround } from '../light-blocks.js';
import { readFacts } from '../light-facts.js';
import { readTable } from '../light-table.js';
import { textOf } from '../text-of.js';
import { tidyTable } from '../tidy-table.js';

const firstRow = (table: HTMLTableElement): HTMLTableRowElement | undefined =>
  [...table.rows].find(({ cells }) => cells.length > 1);

/** The table with a row of empty headings where it has none. */
function withHead(table: HTMLTableElement): HTMLTableElement {
  const first = firstRow(table);
  if (!first || !isHeadless(Array.from(first.cells, textOf))) return table;
  const copy = table.cloneNode(true) as HTMLTableElement;
  const row = copy.insertRow(first.rowIndex);
  for (const _ of first.cells) row.insertCell();
  return copy;
}

/** The chart that a table amounts to, or a list whose items end in amounts. */
export function salaryChartIn(element: Element, around = element): unknown {
  const found = element.matches('table') ? element : element.querySelector('table');
  if (!found) return listIn(element, around);
  const table = withHead(tidyTable(found));
  const bare = readTable(table) as ChartTable | undefined;
  if (!bare) return undefined;
  const corner = firstRow(table)?.cells[0];
  const isTall = table.querySelector('tr>:first-child[rowspan]:not([rowspan="1"])') !== null;
  const read = { ...withAround(bare, element, around), ...(corner && { corner: textOf(corner) }) };
  return chartOfTable(read, isTall);
}

/** The items of a list that ends in amounts, each a line. */
function listIn(element: Element, around: Element): unknown {
  const { facts = [], ...said } = readFacts(element, around) ?? {};
  const lines = facts.map(({ term, texts: [text] }) => (text ? [term, text] : (amountIn(term) ?? [term])));
  return lines.some(([, pay]) => pay && isAmount(pay))
    ? { ...said, items: lines.map(([name, pay = '']) => ({ name, pay })) }
    : undefined;
}
