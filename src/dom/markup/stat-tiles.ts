import type { StatTilesInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';

/** "7%" before "growth rate". */
export const isFigureFirst = (first = '', second = ''): boolean =>
  !second || (/^\P{L}{0,4}\p{Nd}/u.test(first) && !/\p{Nd}/u.test(second));

/** What is said of a term first is the value, and then the remark; a term alone is a tile as well. Where figures come first, these are the values. */
export function statTilesIn(element: Element, around: Element): StatTilesInput | undefined {
  const { facts, ...said } = readFacts(element, around) ?? {};
  const isFlipped =
    facts?.some(({ texts }) => texts[0]) && facts.every(({ term, texts }) => isFigureFirst(term, texts[0]));
  const items = facts?.map(({ term, texts: [value, ...note] }) => ({
    label: isFlipped ? (value ?? term) : term,
    ...(value && { value: isFlipped ? term : value }),
    ...(note.length && { note: note.join(' ') }),
  }));
  return items && { ...said, items };
}
