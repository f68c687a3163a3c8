import type { StatTilesInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';

/** What is said of a term first is the value, and then the remark; a term alone is a tile as well. */
export function statTilesIn(element: Element, around: Element): StatTilesInput | undefined {
  const { facts, ...said } = readFacts(element, around) ?? {};
  const items = facts?.map(({ term, texts: [value, ...note] }) => ({
    label: term,
    ...(value && { value }),
    ...(note.length && { note: note.join(' ') }),
  }));
  return items && { ...said, items };
}
