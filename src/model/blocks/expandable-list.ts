import type { Reading } from '../issue.js';
import type { Reader } from '../text.js';
import { readBlock, readTexts, type ListBlock } from './block.js';

/** What `<expandable-list>` shows. */
export interface ExpandableList extends ListBlock<string> {
  /** How many are seen at first. */
  visible: number;
}

const VISIBLE = 6;

const readCount: Reader<number> = (input, log, where) => {
  const count = typeof input === 'string' ? Number(input) : input;
  if (Number.isInteger(count) && (count as number) > 0) return count as number;
  if (input !== undefined && input !== null) log.add('CE204', where, input, 'a whole number from 1');
  return undefined;
};

const FIELDS = { items: readTexts, visible: readCount };

/** Reads a list of texts. */
export function readExpandableList(input: unknown): Reading<ExpandableList> {
  return readBlock(input, {
    fields: FIELDS,
    form: ({ items = [], visible = VISIBLE, ...block }) => ({ ...block, items, visible }),
  });
}
