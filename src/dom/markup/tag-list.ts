import type { TagInput, TagListInput } from '../../model/block-inputs.js';
import { readSections } from '../light-sections.js';
import { textOf } from '../text-of.js';

function tagIn(item: Element): string | TagInput {
  const url = item.querySelector('a[href]')?.getAttribute('href');
  return url ? { name: textOf(item), url } : textOf(item);
}

/** Lists under headings, or one list. */
export function tagListIn(_: Element, around: Element): TagListInput | undefined {
  const { title, summary, sections } = readSections(around);
  const groups = sections.flatMap(({ title: name = '', items }) =>
    items.length ? [{ title: name, items: items.filter(textOf).map(tagIn) }] : [],
  );
  const [only] = groups;
  if (!only) return undefined;
  const head = { ...(title && { title }), ...(summary && { summary }) };
  return groups.length > 1
    ? { ...head, groups }
    : { ...(only.title && { title: only.title }), ...head, items: only.items };
}
