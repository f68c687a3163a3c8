import { LEVELS } from '../columns.js';
import { readList } from '../light-list.js';
import { readTableRecords } from '../light-records.js';

/** The levels in the rows of a table, or the list in an element, or the list itself, as data. */
export function careerLadderIn(element: Element): unknown {
  const { records, ...said } = readTableRecords(element, LEVELS, 'track') ?? {};
  if (records?.length) return { ...said, levels: records };
  const list = element.matches('ol') ? element : element.querySelector('ol');
  return list ? readList(list) : undefined;
}
