import type { SourceNoteInput } from '../../model/block-inputs.js';
import { readLinks } from '../light-links.js';

/** Each item of a list is a source, with the date that stands beside its link. */
export function sourceNoteIn(element: Element): SourceNoteInput | undefined {
  const links = readLinks(element)?.map(({ title, url, text, time }) => ({
    name: title,
    url,
    date: time ?? text,
  }));
  return links && { items: links };
}
