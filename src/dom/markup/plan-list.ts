import type { PlanInput, PlanListInput } from '../../model/block-inputs.js';
import { readGrid } from '../light-grid.js';
import { itemsIn } from '../light-links.js';
import { readSections, textsOf } from '../light-sections.js';
import { textOf } from '../text-of.js';

const linkIn = (parts: Element[]): { url?: string; label?: string } => {
  const link = parts.flatMap((part) => part.querySelector('a[href]') ?? [])[0];
  return link ? { url: link.getAttribute('href')!, label: textOf(link) } : {};
};

/** A row is a plan with its price, what is in it, and its link. */
function planOf([name, price, features, ...more]: Element[]): PlanInput {
  const inner = features && itemsIn(features);
  const list = textsOf(inner?.length ? inner : features ? [features] : []);
  return {
    name: name ? textOf(name) : '',
    price: price ? textOf(price) : '',
    ...(list.length && { features: list }),
    ...linkIn([name, ...more].filter((cell) => cell !== undefined)),
  };
}

/** A heading is a plan's name, the first paragraph under it the price. */
export function planListIn(element: Element, around: Element): PlanListInput | undefined {
  const grid = readGrid(element);
  if (grid) {
    const { title, note, rows } = grid;
    return { ...(title && { title }), items: rows.map(planOf), ...(note && { note }) };
  }
  const { title, summary, sections } = readSections(around, false);
  const items = sections.flatMap(({ title: name, text, items: features }): PlanInput[] => {
    const link = linkIn(text);
    const [price, ...more] = textsOf(text).filter((part) => part !== link.label);
    if (!name || price === undefined) return [];
    const said = more.join(' ');
    return [{ name, price, ...(said && { text: said }), features: textsOf(features), ...link }];
  });
  return items.length ? { ...(title && { title }), ...(summary && { summary }), items } : undefined;
}
