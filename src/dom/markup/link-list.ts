import type { LinkListInput } from '../../model/block-inputs.js';
import { saidAround } from '../light-blocks.js';
import { itemsIn, readLinks } from '../light-links.js';

/** Each item of a list is a link. */
export function linkListIn(_: Element, around: Element): LinkListInput | undefined {
  const items = readLinks(around)?.map(({ title, url, text }) => ({ title, url, text }));
  return items && { ...saidAround(itemsIn(around), around), items };
}
