import { readList } from '../light-list.js';

/** The list in an element, or the list itself, as data. */
export function careerLadderIn(element: Element): unknown {
  const list = element.matches('ol') ? element : element.querySelector('ol');
  return list ? readList(list) : undefined;
}
