import type { PairedInput, PairedListInput } from '../../model/block-inputs.js';
import { readGrid } from '../light-grid.js';
import { itemsIn } from '../light-links.js';
import { groupsOf, readGroups, textsOf } from '../light-sections.js';
import { linedText, listedIn, textOf } from '../text-of.js';

/** The columns of a table, or the lists under headings. */
export function pairedListIn(element: Element, around: Element): PairedListInput | undefined {
  const grid = readGrid(element);
  if (grid) {
    const { title, note, head, rows } = grid;
    const width = Math.max(head.length, ...rows.map((row) => row.length));
    const lists = Array.from({ length: width }, (_, column): PairedInput => {
      const cells = rows.flatMap((row) => row[column] ?? []);
      const items = cells.flatMap((cell) => {
        const inner = itemsIn(cell);
        return inner.length ? textsOf(inner) : listedIn(linedText(cell));
      });
      return { title: head[column] ?? '', items };
    });
    return width ? { ...(title && { title }), lists, ...(note && { note }) } : undefined;
  }
  const outline = readGroups(around);
  const lists = groupsOf(outline, textOf);
  const { sections: _, ...said } = outline;
  return lists.length ? { ...said, lists } : undefined;
}
