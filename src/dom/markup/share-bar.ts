import type { ShareBarInput } from '../../model/block-inputs.js';
import type { ShareInput } from '../../model/inputs.js';
import { partWith } from '../../model/share-field.js';
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
  const part = (name: string, figure: string, column: number) =>
    partWith(name, figure, head[column] ?? '') as unknown as ShareInput;
  if (width < 3)
    return { ...said, items: facts.map(({ term, texts: [figure = ''] }) => part(term, figure, 1)) };
  const groups = Array.from({ length: width - 1 }, (_, index) => ({
    title: head[index + 1] ?? '',
    items: rows.map((row) => {
      const cell = row[index + 1];
      return part(textOf(row[0]!), cell ? textOf(cell) : '', index + 1);
    }),
  }));
  return { ...said, groups };
}
