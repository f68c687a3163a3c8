import { hasName } from './frames.js';
import type { Issue } from './issue.js';
import { isObject } from './object.js';

type Fields = Record<string, unknown>;

/** Where answers have their data. */
const WRAPPERS = ['data', 'Results'];
const MAPS = ['items', 'roles', 'levels', 'groups', 'jobs'];

/** An answer without what is around its data. */
export function unwrapped(input: unknown): unknown {
  const key = isObject(input) && WRAPPERS.find((name) => isObject(input[name]));
  if (!key) return input;
  const { [key]: inner, ...rest } = input;
  return unwrapped({ ...rest, ...(inner as Fields) });
}

/** A map in the place of a list, whose names are read where they stand at the top. */
export function raised(input: unknown): unknown {
  const key = isObject(input) && MAPS.find((name) => isObject(input[name]));
  if (!key) return input;
  const { [key]: given, ...rest } = input;
  const map = given as Fields;
  const isOne = hasName(map);
  return isOne || !Object.keys(map).length ? input : { ...rest, ...map };
}

/**
 * Data in the shape that the element of this tag reads, the very same where it has that or none that is known, and what
 * there is to say of it.
 */
export type Reshaped = (tag: string, data: unknown, issues?: Issue[]) => [value: unknown, issues: Issue[]];

/** How data of an element is turned, with the list that it needs. */
export type Shapers = Readonly<Record<string, readonly [list: string, shaped: (data: unknown) => unknown]>>;

/** For elements of some tags; data of others stays as it is. */
export function reshapedBy(
  shapers: Shapers,
  tag: string,
  data: unknown,
  issues: Issue[] = [],
): ReturnType<Reshaped> {
  try {
    const [expected, shaped] = Object.hasOwn(shapers, tag) ? shapers[tag]! : [];
    const value = shaped ? shaped(data) : data;
    if (!expected || value === data) return [data, issues];
    const [first] = Array.isArray(data) && isObject(data[0]) ? (data as object[]) : [data as object];
    const given = Object.keys(first!).slice(0, 5).join(', ');
    return [value, [...issues, { code: 'CE220', severity: 'hint', where: '', given, expected }]];
  } catch {
    // What can't be looked at is for its reader to report.
    return [data, issues];
  }
}
