/** A search that was made on this device. */
export interface RecentSearch {
  what: string;
  where: string;
}

const KEY = 'career-elements:recent';
const MOST = 5;

/** The last searches, the latest first; none where the browser keeps nothing, or where others wrote there. */
export function recentSearches(): RecentSearch[] {
  try {
    const list: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? '[]');
    return (Array.isArray(list) ? (list as Partial<RecentSearch>[]) : [])
      .map((entry) => ({ what: String(entry?.what ?? ''), where: String(entry?.where ?? '') }))
      .filter(({ what, where }) => (what || where) && what.length + where.length < 200)
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search on this device, and nowhere else. */
export function rememberSearch({ what, where }: RecentSearch): void {
  const others = recentSearches().filter((entry) => entry.what !== what || entry.where !== where);
  store(what || where ? [{ what, where }, ...others].slice(0, MOST) : others);
}

/** Forgets all searches. */
export function forgetSearches(): void {
  store([]);
}

function store(list: RecentSearch[]): void {
  try {
    if (list.length) globalThis.localStorage.setItem(KEY, JSON.stringify(list));
    else globalThis.localStorage.removeItem(KEY);
  } catch {
    // A full or forbidden store must not stop a search.
  }
}
