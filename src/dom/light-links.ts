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
  return items.length ? items.flatMap(readItem) : undefined;
}

/** The items of the lists in an element, without those of lists in an item. */
export const itemsIn = (element: Element): Element[] => [...element.querySelectorAll('li:not(:scope li li)')];

const LINK = 'a[href]';

/** An item, and those of a list in it that lead somewhere; beside a link, a list that leads nowhere else is a remark. */
function readItem(item: Element): LightLink[] {
  const copy = item.cloneNode(true) as Element;
  const all = itemsIn(copy);
  const inner = all.filter((each) => each.querySelector(LINK));
  const isRemark = copy.querySelector(`${LINK}:not(:scope li *)`) && inner.length < all.length;
  if (isRemark || !inner.length) return linkIn(copy);
  for (const each of inner) each.remove();
  return [...linkIn(copy), ...inner.flatMap(readItem)];
}

function linkIn(copy: Element): LightLink[] {
  const link = copy.querySelector(LINK);
  const stamp = copy.querySelector('time');
  const time = stamp?.dateTime || (stamp ? textOf(stamp) : undefined);
  const title = textOf(link ?? copy);
  if (!title) return [];
  link?.remove();
  stamp?.remove();
  const rest = textOf(copy).replace(/^[\s,;:.·|()–—-]+|[\s,;:·|()–—-]+$/g, '');
  const url = link?.getAttribute('href');
  if (!link) return [{ title: time && rest ? rest : title, ...(time && { time }) }];
  return [{ title, ...(url && { url }), ...(rest && { text: rest }), ...(time && { time }) }];
}
