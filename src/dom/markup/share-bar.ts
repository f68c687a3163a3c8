import type { ShareBarInput } from '../../model/block-inputs.js';
import { readGrid } from '../light-grid.js';
import { readPairs } from '../light-pairs.js';
import { listOf, readSections, textsOf } from '../light-sections.js';
import { textOf } from '../text-of.js';

/** A table's first column names the parts; each further one is a whole. */
export function shareBarIn(element: Element, around: Element): ShareBarInput | undefined {
  const grid = readGrid(element);
  if (grid) {
    const { title, note, head, rows } = grid;
    const said = { ...(title && { title }), ...(note && { note }) };
    const width = Math.max(head.length, ...rows.map((row) => row.length));
    const column = (index: number) =>
      rows.map((row) => ({ name: textOf(row[0]!), share: row[index] ? textOf(row[index]) : '' }));
    if (width < 3) return { ...said, items: column(1) };
    const groups = Array.from({ length: width - 1 }, (_, index) => ({
      title: head[index + 1] ?? '',
      items: column(index + 1),
    }));
    return { ...said, groups };
  }
  const pairs = readPairs(element);
  if (pairs?.length) return { items: pairs.map(({ term, text }) => ({ name: term, share: text })) };
  const outline = readSections(around);
  const groups = outline.sections.flatMap(({ title: name = '', items }) =>
    items.length ? [{ title: name, items: textsOf(items) }] : [],
  );
  return listOf(outline, groups);
}
