import type { SkillGroupInput, SkillListInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';
import { listOf, readGroups, textsOf } from '../light-sections.js';

/** Terms or rows with shares, or lists under headings. */
export function skillListIn(element: Element, around: Element): SkillListInput | undefined {
  // Lists may be several, under headings.
  const { facts, ...said } = (!element.matches('ol,ul') && readFacts(element, around)) || {};
  const items = facts?.map(({ term, texts: [share = ''] }) => ({ name: term, share }));
  if (items?.every(({ share }) => /[%٪％]/.test(share))) return { ...said, items };
  const outline = readGroups(around);
  const groups = outline.sections.flatMap(({ title = '', text, items: list }): SkillGroupInput[] => {
    const about = textsOf(text).join(' ');
    return list.length ? [{ title, ...(about && { text: about }), items: textsOf(list) }] : [];
  });
  return listOf(outline, groups);
}
