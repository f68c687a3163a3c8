import { at, type IssueLog } from './issue-log.js';
import { isObject, plainName } from './object.js';

export { isObject, plainName };

const MAXIMUM_LENGTH = 20_000;
const MAXIMUM_ITEMS = 1000;
const MAXIMUM_DEPTH = 24;
/** Controls, and the marks that can turn the reading direction of the text around them. */
// eslint-disable-next-line no-control-regex
export const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const UNREADABLE = Symbol('unreadable');

/** A reader of one value: returns what it means, or undefined; says in `log` what it could not read. */
export type Reader<T> = (input: unknown, log: IssueLog, where: string) => T | undefined;

/**
 * A copy in plain lists and objects, so that nothing of the author's is kept, changed or able to throw. What can't be
 * copied (a getter that throws, a circle, too deep a nesting) becomes a symbol, which every reader reports.
 */
export function copyOf(
  input: unknown,
  most = MAXIMUM_ITEMS,
  depth = 0,
  seen = new Map<object, unknown>(),
): unknown {
  if (typeof input === 'bigint') return Number(input);
  if (typeof input !== 'object' || input === null) return input;
  if (seen.has(input)) return seen.get(input);
  if (depth > MAXIMUM_DEPTH) return UNREADABLE;
  let copy: unknown = UNREADABLE;
  try {
    if (Array.isArray(input)) {
      // One more than is read tells the reader that there are more.
      const length = Math.min(input.length, most + 1);
      copy = Array.from({ length }, (_, index) => fieldOf(input, index, most, depth, seen));
    } else {
      const fields: Record<string, unknown> = {};
      const keys = Object.keys(input);
      // Also a list that is cut where it has to be takes time, where there are thousands of objects.
      for (const key of keys.length > MAXIMUM_ITEMS ? keys.slice(0, MAXIMUM_ITEMS + 1) : keys) {
        const value = fieldOf(input as Record<string, unknown>, key, most, depth, seen);
        // That name is a setter of every object, and has to become a field like any.
        if (key === '__proto__') Object.defineProperty(fields, key, { value, enumerable: true });
        else fields[key] = value;
      }
      copy = fields;
    }
  } catch {
    // A proxy may refuse to be looked at.
  }
  if (seen.has(input)) seen.set(input, copy);
  return copy;
}

function fieldOf<K extends string | number>(
  from: Record<K, unknown>,
  key: K,
  most: number,
  depth: number,
  seen: Map<object, unknown>,
): unknown {
  try {
    const value = from[key];
    // Only what holds objects can be part of a circle.
    if (typeof value === 'object' && value && !seen.has(from)) seen.set(from, UNREADABLE);
    return copyOf(value, most, depth + 1, seen);
  } catch {
    return UNREADABLE;
  }
}

/** A text or a finite number as text, trimmed and free of control characters; anything else is reported. */
export function readText(input: unknown, log: IssueLog, where: string): string | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input !== 'string' && !(typeof input === 'number' && Number.isFinite(input))) {
    log.add('CE204', where, input, 'text');
    return undefined;
  }
  let text = String(input).replace(UNSAFE, '').trim();
  if (text === '[object Object]') {
    log.add('CE102', where);
    return undefined;
  }
  if (text.length > MAXIMUM_LENGTH) {
    log.add('CE213', where, `${text.length} characters`);
    text = `${text.slice(0, MAXIMUM_LENGTH)}…`;
  }
  text = (text as { toWellFormed?(): string }).toWellFormed?.() ?? text;
  return text || undefined;
}

/** One of some words, in any case. */
export function oneOf<const T extends string>(...words: T[]): Reader<T> {
  return (input, log, where) => {
    if (input === undefined || input === null) return undefined;
    const given = typeof input === 'string' && input.trim().toLowerCase();
    const word = words.find((candidate) => candidate.toLowerCase() === given);
    if (!word) log.add('CE208', where, input, words.join(', '));
    return word;
  };
}

/** True or false; anything else is reported. */
export const readBoolean: Reader<boolean> = (input, log, where) => {
  if (typeof input === 'boolean') return input;
  if (input !== undefined && input !== null) log.add('CE204', where, input, 'true or false');
  return undefined;
};

/** What is left to whoever knows more about it. */
export const keep: Reader<unknown> = (input) => input;

function capped<T>(list: T[], log: IssueLog, where: string, most = MAXIMUM_ITEMS): T[] {
  if (list.length > most) log.add('CE213', where, `more than ${most} entries`);
  return list.slice(0, most);
}

/** A list; a single value counts as a list of one. What an item's reader drops is left out. */
export function listOf<T>(read: Reader<T>, most = MAXIMUM_ITEMS): Reader<T[]> {
  return (input, log, where) => {
    if (input === undefined || input === null || input === '') return undefined;
    const values = Array.isArray(input)
      ? capped(input as unknown[], log, where, most).map((item, index) => read(item, log, at(where, index)))
      : [read(input, log, where)];
    return values.filter((value) => value !== undefined);
  };
}

/** The readers of an object's fields, by name. */
export type Fields = Record<string, Reader<unknown>>;
/** What the fields of an object were understood as. */
export type ValueOf<F extends Fields> = { [K in keyof F]?: Exclude<ReturnType<F[K]>, undefined> };

/** Names that people have for the same thing, without capitals and marks. None of them could mean another figure. */
const SAME = /* @__PURE__ */ [
  'name title label heading metric jobtitle position role occupation profession job question q skill activity',
  'answer a text content body value response rating focus',
  'text story description',
  'start from begin time',
  'end to until',
  'experience years yearsofexperience yearsexperience',
  'organization organisation company employer hiringorganization',
  'location place city',
  'dateposted date posted published',
  'date year',
  'pay salary wage compensation basesalary',
  'payhistory history',
  'price cost',
  'features benefits perks',
  'takeaway lesson',
  'mean average avg',
  'minimum min from',
  'maximum max to',
  'payperiod period',
  'url link href redirecturl applyurl',
  'summary description',
  'share percent percentage pct',
  'group category section',
  'requirements qualifications',
  'tags keywords skills',
  'growthrate growth',
  'responsibilities duties tasks',
].map((names) => ` ${names} `);

/** The field that goes by this other name or spelling, such as `pay_period`, `salary` or `p90`. */
export function fieldBy(key: string, fields: Fields): string | undefined {
  const plain = plainName(key)
    .replace(/^p(?=\d)/, 'percentile')
    .replace(/^percentile50$/, 'median');
  const names = SAME.filter((same) => same.includes(` ${plain} `)).join('') || ` ${plain} `;
  return Object.keys(fields).find((field) => names.includes(` ${field.toLowerCase()} `));
}

/** True for what fields are often called, and parts of a page seldom. */
const isWord = (key: string): boolean =>
  key.length > 1 && SAME.some((same) => same.includes(` ${key.toLowerCase()} `));

/**
 * The fields of an object that needs one of some lists. Where it has none, the only list that goes by another name is
 * the first of them; or else what its own fields say by their names: `{"Male": "78%", "Female": "22%"}`, each as the
 * field `figure` of an item.
 */
export function withList(
  root: Record<string, unknown>,
  fields: Fields,
  lists: readonly string[],
  log: IssueLog,
  figure = 'value',
): Record<string, unknown> {
  const [list = ''] = lists;
  if (lists.some((name) => name in root)) return root;
  const unknown = Object.entries(root).filter(([key]) => key !== '$schema' && !Object.hasOwn(fields, key));
  const found = unknown.filter(([, value]) => Array.isArray(value));
  const words = unknown.filter(([key]) => isWord(key));
  const [around, ...others] = unknown.filter(([, value]) => isObject(value));
  // An answer has its data inside, and lists by their names may have one together.
  if (around && !others.length && !found.length) {
    const { [around[0]]: given, ...rest } = root;
    const inner = given as Record<string, unknown>;
    const read = Object.values(inner).every(Array.isArray)
      ? withList(inner, fields, lists, log, figure)
      : inner;
    if (lists.some((name) => name in read)) {
      if (read === inner) log.add('CE220', at('', around[0]), Object.keys(inner).join(', '), list, 'hint');
      return { ...rest, ...read };
    }
  }
  // One thing by itself, with its own fields.
  if (list === 'items' && words.length > 1 && found.every(([key]) => isWord(key))) {
    log.add('CE217', at('', words[0]![0]), words[0]![1], list, 'hint');
    return { items: [root] };
  }
  const named = found.length === 1 ? found : unknown.filter(([key]) => !fieldBy(key, fields));
  const values = named.map(([, value]) => value);
  const areLists = found.length > 1 && found.length === named.length;
  const into = areLists ? lists.find((name) => /^(?:groups|lists|categories)$/.test(name)) : list;
  const isSimple = list === 'items' && values.every((value) => /^(?:string|number)$/.test(typeof value));
  // What has a space in it is no name of a field that somebody mistyped.
  if (!into || (found.length !== 1 && named.length < 2 && !/\S[\s?]/.test(named[0]?.[0] ?? ''))) return root;
  if (found.length !== 1 && !areLists && !isSimple && !values.every(isObject)) return root;
  log.add('CE217', at('', named[0]![0]), named[0]![1], into, 'hint');
  const rest = Object.entries(root).filter(([key]) => !named.some(([name]) => name === key));
  const entries = named.map(([name, value]) => {
    if (areLists) return { title: name, items: value };
    if (isObject(value)) return isNamed(value) ? value : { name, ...value };
    const isLink = typeof value === 'string' && /^https?:/.test(value);
    return { name, [isLink ? 'url' : figure]: value };
  });
  return { ...Object.fromEntries(rest), [into]: found.length === 1 ? values[0] : entries };
}

const NAMED = { name: keep };
/** Whether something says what it is called. */
export const isNamed = (fields: Record<string, unknown>): boolean =>
  Object.keys(fields).some((key) => fieldBy(key, NAMED));

/**
 * The known fields of an object. One under another name is read where it has no rival, and reported. Fields that are
 * not known are reported, and handed to `rest` where there is one.
 */
export function readFields<F extends Fields>(
  input: Record<string, unknown>,
  fields: F,
  log: IssueLog,
  where: string,
  rest?: (key: string, value: unknown) => void,
): ValueOf<F> {
  const value: Record<string, unknown> = {};
  for (const key of capped(Object.keys(input), log, where)) {
    if (key === '$schema') continue;
    const given = input[key];
    const place = at(where, key);
    const isKnown = Object.hasOwn(fields, key);
    const field = isKnown ? key : fieldBy(key, fields);
    if (field && (isKnown || (value[field] === undefined && (input[field] ?? '') === ''))) {
      if (!isKnown) log.add('CE217', place, given, field, 'hint');
      const read = fields[field]!(given, log, place);
      if (read !== undefined) value[field] = read;
    } else {
      log.add('CE203', place, given, Object.keys(fields).join(', '));
      rest?.(key, given);
    }
  }
  return value as ValueOf<F>;
}

/** False for a figure that says no more than that there is none, and for an empty list. */
const isSaid = (value: unknown): boolean =>
  isObject(value)
    ? value['status'] === undefined || (value['value'] ?? value['text']) !== undefined
    : !Array.isArray(value) || value.length > 0;

/** An object that needs the text `key`. One without it is reported, and kept if there is anything else in it. */
export function objectOf<K extends string, F extends Fields & Record<K, Reader<string>>>(
  key: K,
  fields: F,
): Reader<ValueOf<F> & Record<K, string>> {
  return (input, log, where) => {
    if (!isObject(input)) {
      log.add('CE204', where, input, `an object with ${key}`);
      return undefined;
    }
    const value = readFields(input, fields, log, where);
    // A name of the wrong type has been reported already.
    if (!value[key] && typeof (input[key] ?? '') === 'string') {
      log.add('CE204', at(where, key), undefined, 'text');
    }
    return Object.values(value).some(isSaid) ? { ...value, [key]: value[key] ?? '' } : undefined;
  };
}
