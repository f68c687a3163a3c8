import type { ShareBarInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';
import { readGrid } from '../light-grid.js';
import { groupsOf, listOf, readGroups } from '../light-sections.js';
import { textOf } from '../text-of.js';

/** A table's first column names the parts; each further one is a whole. Or terms, or lists under headings. */
export function shareBarIn(element: Element, around: Element): ShareBarInput | undefined {
  if (element.matches('ol,ul')) {
    const outline = readGroups(around);
    return listOf(outline, groupsOf(outline, textOf));
  }
  const { facts, ...said } = readFacts(element, around) ?? {};
  if (!facts) return undefined;
  const { head = [], rows = [] } = readGrid(element) ?? {};
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  if (width < 3)
    return { ...said, items: facts.map(({ term, texts: [share = ''] }) => ({ name: term, share })) };
  const groups = Array.from({ length: width - 1 }, (_, index) => ({
    title: head[index + 1] ?? '',
    items: rows.map((row) => ({
      name: textOf(row[0]!),
      share: row[index + 1] ? textOf(row[index + 1]!) : '',
    })),
  }));
  return { ...said, groups };
}
