import type { TagInput, TagListInput } from '../../model/block-inputs.js';
import { groupsOf, listOf, readSections } from '../light-sections.js';
import { textOf } from '../text-of.js';

function tagIn(item: Element): string | TagInput {
  const url = item.querySelector('a[href]')?.getAttribute('href');
  return url ? { name: textOf(item), url } : textOf(item);
}

/** Lists under headings, or one list. */
export function tagListIn(_: Element, around: Element): TagListInput | undefined {
  const outline = readSections(around);
  return listOf(outline, groupsOf(outline, tagIn));
}
