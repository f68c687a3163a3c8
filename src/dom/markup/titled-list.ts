import type { TitledInput, TitledListInput } from '../../model/block-inputs.js';
import { anchorsIn } from '../light-anchors.js';
import { readSections, textsOf } from '../light-sections.js';

/** Headings with what stands under them. */
export function titledListIn(element: Element, around: Element): TitledListInput | undefined {
  const { title, summary, sections } = readSections(around);
  const items = sections.map((section): TitledInput => {
    // What is said of a term is text, even where it is said in several parts.
    const isTerm = section.items[0]?.localName === 'dd';
    const text = textsOf(isTerm ? [...section.text, ...section.items] : section.text);
    const list = isTerm ? [] : textsOf(section.items);
    return {
      title: section.title ?? '',
      ...(text.length && { text }),
      ...anchorsIn(...section.text, ...(isTerm ? section.items : [])),
      ...(list.length && { items: list }),
    };
  });
  // A list without headings is a list of headings.
  const [only] = items;
  const isPlain = items.length === 1 && !only?.title && !only?.text;
  const found = isPlain ? (only?.items ?? []) : items.filter((item) => item.title || item.text || item.items);
  if (!found.length) return undefined;
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    items: found,
    ...(element.localName === 'ol' && { numbered: true }),
  };
}
