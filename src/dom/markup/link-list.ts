import type { LinkListInput } from '../../model/block-inputs.js';
import { readLinks } from '../light-links.js';

/** Each item of a list is a link. */
export function linkListIn(element: Element): LinkListInput | undefined {
  const links = readLinks(element)?.map(({ title, url, text }) => ({ title, url, text }));
  return links && { items: links };
}
