import type { StatInput } from '../../model/block-inputs.js';
import { readPairs } from '../light-pairs.js';

/** A term's first description is the value, its second one the remark; a term alone is a tile as well. */
export function statTilesIn(element: Element): StatInput[] | undefined {
  const tiles: StatInput[] = [];
  for (const { term, text } of readPairs(element) ?? []) {
    const last = tiles.at(-1);
    if (last?.label === term && last.value && !last.note) last.note = text;
    else tiles.push({ label: term, ...(text && { value: text }) });
  }
  return tiles.length ? tiles : undefined;
}
