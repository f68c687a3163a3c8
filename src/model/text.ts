import { at, type Findings } from './findings.js';

const MAXIMUM_LENGTH = 4000;
const MAXIMUM_ITEMS = 1000;
// Controls, and the marks that can turn the reading direction of the text around them.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A reader of one value: returns what it means, or undefined; says in `find` what it could not read. */
export type Reader<T> = (input: unknown, find: Findings, where: string) => T | undefined;

/** A text or a finite number as text, trimmed and free of control characters; anything else is reported. */
export function readText(input: unknown, find: Findings, where: string): string | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input !== 'string' && !(typeof input === 'number' && Number.isFinite(input))) {
    find.add('CE204', where, input, 'text');
    return undefined;
  }
  let text = String(input);
  text = (text as { toWellFormed?(): string }).toWellFormed?.() ?? text;
  text = text.replace(UNSAFE, '').trim();
  if (text === '[object Object]') {
    find.add('CE102', where);
    return undefined;
  }
  if (text.length > MAXIMUM_LENGTH) {
    find.add('CE213', where, `${text.length} characters`);
    text = `${text.slice(0, MAXIMUM_LENGTH)}…`;
  }
  return text || undefined;
}

/** One of some words, in any case. */
export function oneOf<const T extends string>(...words: T[]): Reader<T> {
  return (input, find, where) => {
    if (input === undefined || input === null) return undefined;
    const word = words.find((candidate) => candidate.toLowerCase() === String(input).toLowerCase());
    if (!word) find.add('CE208', where, input, words.join(', '));
    return word;
  };
}

/** A list; a single value counts as a list of one. What an item's reader drops is left out. */
export function listOf<T>(read: Reader<T>): Reader<T[]> {
  return (input, find, where) => {
    if (input === undefined || input === null || input === '') return undefined;
    const list: unknown[] = Array.isArray(input) ? input : [input];
    if (list.length > MAXIMUM_ITEMS) find.add('CE213', where, `${list.length} items`);
    const items: T[] = [];
    list.slice(0, MAXIMUM_ITEMS).forEach((item, index) => {
      const value = read(item, find, at(where, index));
      if (value !== undefined) items.push(value);
    });
    return items;
  };
}

/** True for a plain JSON object. */
export function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** An object's own value; a getter that throws has none. */
export function own(input: object, key: string): unknown {
  try {
    return Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

type Fields = Record<string, Reader<unknown>>;
type ValueOf<F extends Fields> = { [K in keyof F]?: Exclude<ReturnType<F[K]>, undefined> };

/** The known fields of an object. Fields that are not known are reported, and handed to `rest` where there is one. */
export function readFields<F extends Fields>(
  input: Record<string, unknown>,
  fields: F,
  find: Findings,
  where: string,
  rest?: (key: string, value: unknown) => void,
): ValueOf<F> {
  const value: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    const given = own(input, key);
    if (Object.hasOwn(fields, key)) {
      const read = fields[key]!(given, find, at(where, key));
      if (read !== undefined) value[key] = read;
    } else if (key !== '$schema') {
      find.add('CE203', at(where, key), given);
      rest?.(key, given);
    }
  }
  return value as ValueOf<F>;
}
