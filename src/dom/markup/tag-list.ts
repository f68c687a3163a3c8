import type { TagInput, TagListInput } from '../../model/block-inputs.js';
import { listOf, readSections } from '../light-sections.js';
import { textOf } from '../text-of.js';

function tagIn(item: Element): string | TagInput {
  const url = item.querySelector('a[href]')?.getAttribute('href');
  return url ? { name: textOf(item), url } : textOf(item);
}

/** Lists under headings, or one list. */
export function tagListIn(_: Element, around: Element): TagListInput | undefined {
  const outline = readSections(around);
  const groups = outline.sections.flatMap(({ title: name = '', items }) =>
    items.length ? [{ title: name, items: items.filter(textOf).map(tagIn) }] : [],
  );
  return listOf(outline, groups);
}
