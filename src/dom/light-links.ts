import { textOf } from './text-of.js';

/** An item of a list, as far as it leads somewhere. */
export interface LightLink {
  /** The text of its link, or all of its text. */
  title: string;
  url?: string;
  /** What it says beside its link. */
  text?: string;
  /** The date that it names for machines. */
  time?: string;
}

/** The links that lists, or an element around them, amount to; undefined where there is none. */
export function readLinks(element: Element): LightLink[] | undefined {
  const items = itemsIn(element);
  return items.length ? items.flatMap((item) => readItem(item) ?? []) : undefined;
}

/** The items of the lists in an element, without those of lists in an item. */
export const itemsIn = (element: Element): Element[] => [...element.querySelectorAll('li:not(:scope li li)')];

function readItem(item: Element): LightLink | undefined {
  const copy = item.cloneNode(true) as Element;
  const link = copy.querySelector('a[href]');
  const stamp = copy.querySelector('time');
  const time = stamp?.dateTime || (stamp ? textOf(stamp) : undefined);
  const title = textOf(link ?? copy);
  if (!title) return undefined;
  link?.remove();
  stamp?.remove();
  const rest = textOf(copy).replace(/^[\s,;:.·|()–—-]+|[\s,;:·|()–—-]+$/g, '');
  const url = link?.getAttribute('href');
  if (!link) return { title: time && rest ? rest : title, ...(time && { time }) };
  return { title, ...(url && { url }), ...(rest && { text: rest }), ...(time && { time }) };
}
