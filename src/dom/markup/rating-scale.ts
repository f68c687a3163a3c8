import type { RatingScaleInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';

/** What is said of a term first is the rating, and then the sentence about it. */
export function ratingScaleIn(element: Element, around: Element): RatingScaleInput | undefined {
  const { facts, ...said } = readFacts(element, around) ?? {};
  const items = facts?.map(({ term, texts: [value = '', ...text] }) => ({
    label: term,
    value,
    ...(text.length && { text: text.join(' ') }),
  }));
  return items && { ...said, items };
}
