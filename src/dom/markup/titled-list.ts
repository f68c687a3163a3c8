import type { TitledInput, TitledListInput } from '../../model/block-inputs.js';
import { anchorsIn } from '../light-anchors.js';
import { readTitled, textsOf } from '../light-sections.js';

/** Headings with what stands under them. */
export function titledListIn(element: Element, around: Element): TitledListInput | undefined {
  const { sections, ...said } = readTitled(around);
  const items = sections.flatMap(({ title: name = '', text: texts, items: list }): TitledInput | [] => {
    const text = textsOf(texts);
    if (!name && !text.length && !list.length) return [];
    return {
      title: name,
      ...(text.length && { text }),
      ...anchorsIn(...texts),
      ...(list.length && { items: textsOf(list) }),
    };
  });
  if (!items.length) return undefined;
  return {
    ...said,
    items,
    ...(element.localName === 'ol' && { numbered: true }),
  };
}
