/**
 * Shapes that other tools give data, turned into those that the elements read. Loaded where data may have one of them.
 */
import type { Issue } from './issue.js';
import { chartOf, hasName, isObject, sharesOf } from './series.js';

type Fields = Record<string, unknown>;

/** Elements whose data has no list, or in which a list of lists, or a map, has a meaning of its own. */
const OTHERS = /^(?:career-data|career-guide|job-search|pay-amount|paired-list|share-links)$/;
/** The list that an element needs, where that is not `items`. */
const LISTS: Readonly<Record<string, string>> = {
  'role-compare': 'roles',
  'career-ladder': 'levels',
  'job-list': 'jobs',
};
/** Where answers have their data. */
const WRAPPERS = ['data', 'Results'];
const MAPS = ['items', 'roles', 'levels', 'groups', 'jobs'];

/** An answer without what is around its data. */
function unwrapped(input: unknown): unknown {
  const key = isObject(input) && WRAPPERS.find((name) => isObject(input[name]));
  if (!key) return input;
  const { [key]: inner, ...rest } = input;
  return unwrapped({ ...rest, ...(inner as Fields) });
}

/** Rows of a sheet, the first of which names the columns, as an object each. */
function recordsIn(input: unknown): unknown {
  if (isObject(input)) {
    const { values, columns, data = values, range: _, majorDimension: __, ...rest } = input;
    const rows = Array.isArray(columns) && Array.isArray(data) ? [columns, ...(data as unknown[])] : data;
    const records = recordsIn(rows);
    return records === rows ? input : { ...rest, items: records };
  }
  if (!Array.isArray(input) || input.length < 2 || !input.every((row) => Array.isArray(row))) return input;
  const [head = [], ...rows] = input as unknown[][];
  if (!head.every((cell) => typeof cell === 'string' && /^\D+$/.test(cell))) return input;
  return rows.map((row) =>
    Object.fromEntries(head.flatMap((name, index) => (index in row ? [[name as string, row[index]]] : []))),
  );
}

/** A map in the place of a list, whose names are read where they stand at the top. */
function raised(input: unknown): unknown {
  const key = isObject(input) && MAPS.find((name) => isObject(input[name]));
  if (!key) return input;
  const { [key]: given, ...rest } = input;
  const map = given as Fields;
  const isOne = hasName(map);
  return isOne || !Object.keys(map).length ? input : { ...rest, ...map };
}

/** Levels that stand inside their tracks, or under the names of these, with the track in each. */
function withTracks(input: unknown): unknown {
  if (!isObject(input) || Array.isArray(input['levels'])) return input;
  const { levels, tracks, ...others } = input;
  const lists = Object.entries(others).filter(([, value]) => Array.isArray(value));
  const isOpen = !levels && !tracks && lists.length > 1;
  const holder = isOpen ? Object.fromEntries(lists) : (levels ?? tracks);
  const entries = Array.isArray(holder)
    ? (holder as unknown[])
    : Object.entries(holder ?? {}).map(([name, given]) => ({
        name,
        ...(isObject(given) ? given : { levels: given as unknown }),
      }));
  const lines = entries.filter(isObject).map((line) => {
    const [key = '', list = []] = Object.entries(line).find(([, value]) => Array.isArray(value)) ?? [];
    const { [key]: _, ...track } = line;
    return { track, list: list as unknown[] };
  });
  if (!lines.some(({ list }) => list.length)) return input;
  const rest = Object.entries(others).filter((entry) => !isOpen || !lists.some(([key]) => key === entry[0]));
  return {
    ...Object.fromEntries(rest),
    tracks: lines.map(({ track }) => track),
    levels: lines.flatMap(({ track, list }) => {
      const name = track['id'] ?? track['name'] ?? track['title'] ?? track['track'];
      return list.map((level) => ({ ...(isObject(level) ? level : { name: level }), track: name }));
    }),
  };
}

function shaped(tag: string, data: unknown): unknown {
  const inner = unwrapped(data);
  if (tag === 'salary-chart') return raised(chartOf(inner) ?? inner);
  if (tag === 'share-bar') return sharesOf(inner) ?? inner;
  const records = Object.hasOwn(LISTS, tag) ? recordsIn(inner) : inner;
  return raised(tag === 'career-ladder' ? withTracks(records) : records);
}

/**
 * Data in the shape that the element of this tag reads, the very same where it has that or none that is known, and what
 * there is to say of it.
 */
export function reshaped(
  tag: string,
  data: unknown,
  issues: Issue[] = [],
): [value: unknown, issues: Issue[]] {
  try {
    const value = OTHERS.test(tag) ? data : shaped(tag, data);
    if (value === data) return [data, issues];
    const given = Object.keys(data as object)
      .slice(0, 5)
      .join(', ');
    return [
      value,
      [...issues, { code: 'CE217', severity: 'hint', where: '', given, expected: LISTS[tag] ?? 'items' }],
    ];
  } catch {
    // What can't be looked at is for its reader to report.
    return [data, issues];
  }
}
