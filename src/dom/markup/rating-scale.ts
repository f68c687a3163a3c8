import type { RatingInput } from '../../model/block-inputs.js';
import { readPairs } from '../light-pairs.js';

/** A term's first description is the rating, its second one the sentence about it. */
export function ratingScaleIn(element: Element): RatingInput[] | undefined {
  const ratings: RatingInput[] = [];
  for (const { term, text } of readPairs(element) ?? []) {
    const last = ratings.at(-1);
    if (last?.label === term && !last.text) last.text = text;
    else ratings.push({ label: term, value: text });
  }
  return ratings.length ? ratings : undefined;
}
