import { readTable } from '../light-table.js';

/** A table's columns are roles, its rows what is compared. */
export const roleCompareIn = (element: Element): unknown => {
  const table = element.matches('table') ? element : element.querySelector('table');
  return table ? readTable(table) : undefined;
};
