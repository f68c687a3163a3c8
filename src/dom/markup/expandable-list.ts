import type { ExpandableListInput } from '../../model/block-inputs.js';
import { readSections, textsOf } from '../light-sections.js';

/** The items of all lists; what stands in `<details>` is folded away here as well. */
export function expandableListIn(_: Element, around: Element): ExpandableListInput | undefined {
  const { title, summary, sections } = readSections(around);
  const texts = [summary ?? '', ...sections.flatMap(({ text }) => textsOf(text))].join(' ').trim();
  const all = sections.flatMap(({ items }) => items);
  const items = textsOf(all);
  // A summary is no title.
  const hasHeading = around.querySelector(':is(h1,h2,h3,h4,h5,h6):not([slot])');
  const heading = title ?? (hasHeading ? sections[0]?.title : undefined);
  const visible = all.filter((item) => !item.closest('details')).length;
  if (!items.length) return undefined;
  return {
    ...(heading && { title: heading }),
    ...(texts && { summary: texts }),
    items,
    ...(visible && visible < items.length && { visible }),
  };
}
