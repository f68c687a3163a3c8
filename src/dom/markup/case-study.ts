import type { CaseStudyInput } from '../../model/block-inputs.js';
import { anchorsIn } from '../light-anchors.js';
import { readTitled, textsOf } from '../light-sections.js';

/** A heading or a term is the title of a story. */
export function caseStudyIn(_: Element, around: Element): CaseStudyInput | undefined {
  const { sections, ...said } = readTitled(around);
  const items = sections.flatMap(({ title, text, items: more }) => {
    const parts = [...text, ...more];
    return title ? { title, text: textsOf(parts), ...anchorsIn(...parts) } : [];
  });
  return items.length ? { ...said, items } : undefined;
}
