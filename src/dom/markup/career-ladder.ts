import { LEVELS } from '../columns.js';
import { withAround } from '../light-blocks.js';
import { readList } from '../light-list.js';
import { readTableRecords } from '../light-records.js';

/** The levels in the rows of a table, or the list in an element, or the list itself, as data. */
export function careerLadderIn(element: Element, around?: Element): unknown {
  const { records, ...said } = readTableRecords(element, LEVELS, 'track') ?? {};
  if (records?.length) return withAround({ ...said, levels: records }, element, around);
  const list = element.matches('ol') ? element : element.querySelector('ol');
  const read = list && readList(list);
  return read ? withAround(read, list, around) : undefined;
}
