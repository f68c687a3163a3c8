import type { IssueLog } from './issue-log.js';
import { slug } from './slug.js';

/** What needs an id: the author's own, or one made from the text. */
export interface Unnamed {
  id?: string;
  text?: string;
  /** Where the author's id stands in the data. */
  where: string;
}

/** An id of its own for each. The author's are kept where they are the first of their kind; others make room. */
export function idsOf(list: Unnamed[], log: IssueLog, fallback: string): string[] {
  const taken = new Set<string>();
  const own = list.map(({ id, where }) => {
    if (!id) return undefined;
    if (taken.has(id)) {
      log.add('CE215', where, id);
      return undefined;
    }
    taken.add(id);
    return id;
  });
  return list.map(({ id, text = '' }, index) => {
    if (own[index]) return own[index];
    const wanted = id ?? (slug(text) || `${fallback}-${index + 1}`);
    let free = wanted;
    for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${count}`;
    taken.add(free);
    return free;
  });
}
