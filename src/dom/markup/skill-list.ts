import type { SkillGroupInput, SkillListInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';
import { readGrid } from '../light-grid.js';
import { readPairs } from '../light-pairs.js';
import { listOf, readSections, textsOf } from '../light-sections.js';

/** Terms with shares, or lists under headings. */
export function skillListIn(element: Element, around: Element): SkillListInput | undefined {
  const pairs = readPairs(element);
  if (pairs?.length && pairs.every(({ text }) => /[%٪％]/.test(text))) {
    return { items: pairs.map(({ term, text }) => ({ name: term, share: text })) };
  }
  const table = readGrid(element) && readFacts(element, around);
  if (table) {
    const { facts, ...said } = table;
    return { ...said, items: facts.map(({ term, texts }) => ({ name: term, share: texts[0] })) };
  }
  const outline = readSections(around);
  const groups = outline.sections.flatMap(({ title: name = '', text, items }): SkillGroupInput[] => {
    const said = textsOf(text).join(' ');
    return items.length ? [{ title: name, ...(said && { text: said }), items: textsOf(items) }] : [];
  });
  return listOf(outline, groups);
}
