import type { SourceNoteInput } from '../../model/block-inputs.js';
import { saidAround } from '../light-blocks.js';
import { itemsIn, readLinks } from '../light-links.js';

/** Each item of a list is a source, with the date that stands beside its link. */
export function sourceNoteIn(_: Element, around: Element): SourceNoteInput | undefined {
  const items = readLinks(around)?.map(({ title, url, text, time }) => ({
    name: title,
    url,
    date: time ?? text,
  }));
  return items && { ...saidAround(itemsIn(around), around), items };
}
