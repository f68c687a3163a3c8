import type { TagInput, TagListInput } from '../../model/block-inputs.js';
import { itemsIn } from '../light-links.js';
import { groupsOf, listOf, readSections, textsOf } from '../light-sections.js';
import { textOf } from '../text-of.js';

/** A list in an item has its examples. */
function tagIn(item: Element): string | TagInput {
  const copy = item.cloneNode(true) as Element;
  const examples = textsOf(itemsIn(copy));
  for (const list of copy.querySelectorAll('ol,ul')) list.remove();
  const name = textOf(copy).replace(/\s*[:：]$/, '');
  const url = copy.querySelector('a[href]')?.getAttribute('href');
  if (!name || !(url || examples.length)) return textOf(item);
  return { name, ...(examples.length && { examples }), ...(url && { url }) };
}

/** Lists under headings, or one list. */
export function tagListIn(_: Element, around: Element): TagListInput | undefined {
  const outline = readSections(around);
  return listOf(outline, groupsOf(outline, tagIn));
}
