import type { RatingScaleInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';

/** "Stress 4/5", "Pay ★★★☆☆" */
const RATED = /^(.*[^\s:–—-])[\s:–—-]+(\d[\d.,]*\s?(?:\/|out of|von|sur|de)\s?\d+|[★☆⭐]+)$/u;

/** What is said of a term first is the rating, and then the sentence about it. */
export function ratingScaleIn(element: Element, around: Element): RatingScaleInput | undefined {
  const { facts, ...said } = readFacts(element, around) ?? {};
  const items = facts?.map(({ term, texts: [first, ...text] }) => {
    const [, label = term, value = first ?? ''] = first ? [] : (RATED.exec(term) ?? []);
    return { label, value, ...(text.length && { text: text.join(' ') }) };
  });
  return items && { ...said, items };
}
