import { at, type IssueLog } from '../issue-log.js';
import type { Reading } from '../issue.js';
import { listOf, readText, type Reader } from '../text.js';
import { readBlock, readTexts, textOr, type ListBlock } from './block.js';

/** One rating, as it was understood. */
export interface Rating {
  /** Empty where the data has none. */
  label: string;
  value?: string;
  text?: string;
  /** The author's scale, from the least to the most; only together with `position`. */
  scale?: string[];
  /** Where on the scale the value stands, from 0. */
  position?: number;
}

/** What `<rating-scale>` shows. */
export type RatingScale = ListBlock<Rating>;

const readObject = textOr('label', { label: readText, value: readText, scale: readTexts, text: readText });

const readRating: Reader<Rating & { where: string }> = (input, log, where) => {
  const item = readObject(input, log, where);
  return item && { ...item, where: at(where, 'value') };
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A rating has a place only on a scale that the author gave, and only if its value is one of the scale's words. */
function placed(
  { scale: own, where, ...rating }: Rating & { where: string },
  shared: string[],
  log: IssueLog,
): Rating {
  const { value } = rating;
  const scale = own ?? shared;
  if (value === undefined) {
    log.add('CE204', where, undefined, 'text');
    return rating;
  }
  if (!scale.length) return rating;
  const position = scale.findIndex((word) => same(word, value));
  if (position >= 0) return { ...rating, scale, position };
  log.add('CE208', where, value, scale.join(', '));
  return rating;
}

const FIELDS = { scale: readTexts, items: listOf(readRating) };

/** Reads ratings, or a plain list of them. No scale is made up. */
export function readRatingScale(input: unknown): Reading<RatingScale> {
  return readBlock(input, {
    fields: FIELDS,
    form: ({ scale = [], items = [], ...block }, log) => ({
      ...block,
      items: items.map((item) => placed(item, scale, log)),
    }),
  });
}
