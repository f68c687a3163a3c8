import type { Reading } from '../issue.js';
import { listOf, oneOf, readText, type Reader } from '../text.js';
import { readBlock, readTexts, textOr, type Block } from './block.js';

/** One of the lists that stand side by side. */
export interface Paired {
  /** Empty where the data has none. */
  title: string;
  items: string[];
  side?: 'for' | 'against';
}

/** What `<paired-list>` shows. */
export interface PairedList extends Block {
  lists: Paired[];
}

const readObject = textOr('title', { title: readText, items: readTexts, side: oneOf('for', 'against') });

const readPaired: Reader<Paired> = (input, log, where) => {
  const list = readObject(Array.isArray(input) ? { items: input as unknown[] } : input, log, where);
  return list && { ...list, items: list.items ?? [] };
};

const FIELDS = { lists: listOf(readPaired) };

/** Reads lists that stand side by side, or a plain list of them. */
export function readPairedList(input: unknown): Reading<PairedList> {
  return readBlock(input, {
    fields: FIELDS,
    lists: ['lists'],
    form: ({ lists = [], ...block }) => ({ ...block, lists }),
  });
}
