import type { Reading } from '../issue.js';
import { readSource, type Source } from '../source.js';
import { copyOf, isObject, listOf, readText } from '../text.js';
import { readBlock, type ListBlock } from './block.js';

/** What `<source-note>` shows. */
export interface SourceNote extends ListBlock<Source> {
  updated?: string;
  method?: string;
}

const FIELDS = { items: listOf(readSource), updated: readText, method: readText };

/** Reads sources, a plain list of them, or one, also as its name. */
export function readSourceNote(input: unknown): Reading<SourceNote> {
  const copy = copyOf(input);
  const isOne = isObject(copy)
    ? ('name' in copy || 'url' in copy) && !('items' in copy)
    : typeof copy === 'string';
  return readBlock(isOne ? [copy] : copy, {
    fields: FIELDS,
    // A date or a method alone is worth showing.
    lists: ['items', 'updated', 'method', 'source'],
    form: ({ items = [], ...block }) => ({ ...block, items }),
  });
}
