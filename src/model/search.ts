import type { SearchPart } from './inputs.js';
import type { Reading } from './issue.js';
import { at, IssueLog } from './issue-log.js';
import { readDestination, type Destination } from './search-url.js';
import { readSuggestion } from './suggestion.js';
import {
  copyOf,
  isObject,
  keep,
  listOf,
  oneOf,
  plainName,
  readBoolean,
  readFields,
  readText,
  type Reader,
} from './text.js';

/** A text field. */
export interface SearchField {
  label?: string;
  placeholder?: string;
  value?: string;
  /** As given: they are read when they are needed, because there may be a hundred thousand. */
  suggestions?: readonly unknown[];
}

/** A search to start with one click. */
export interface SearchExample {
  label?: string;
  what: string;
  where: string;
}

/** A search box, as it was understood. */
export interface JobSearch {
  title?: string;
  submit?: string;
  parts: SearchPart[];
  what: SearchField;
  where: SearchField;
  /** The first field must be filled in. */
  required?: boolean;
  /** What is written at the toggle for remote jobs. */
  remoteLabel?: string;
  /** Whether it starts checked. */
  remote?: boolean;
  /** The distance to start with. */
  radius?: number;
  radii: number[];
  radiusUnit: 'kilometer' | 'mile';
  examples: SearchExample[];
  /** Where the results open. */
  target?: string;
  /** Absent where nothing says where to go: then the page listens to `career-search`. */
  destination?: Destination;
}

const PARTS = ['what', 'where', 'remote', 'radius'] as const;

const readPart = oneOf(...PARTS);

/** Parts as a list, or as one text with spaces or commas between. */
const readParts: Reader<SearchPart[]> = (input, log, where) =>
  listOf(readPart)(typeof input === 'string' ? input.split(/[\s,]+/).filter(Boolean) : input, log, where);

const keepList: Reader<readonly unknown[]> = (input, log, where) => {
  if (Array.isArray(input)) return input as unknown[];
  if (input !== undefined && input !== null) log.add('CE204', where, input, 'a list');
  return undefined;
};

const readField: Reader<SearchField> = (input, log, where) => {
  if (!isObject(input)) return { value: readText(input, log, where) };
  const fields = { label: readText, placeholder: readText, value: readText, suggestions: keepList };
  return readFields(input, fields, log, where);
};

const readExample: Reader<SearchExample> = (input, log, where) => {
  const {
    label,
    what = '',
    where: place = '',
  } = isObject(input)
    ? readFields(input, { label: readText, what: readText, where: readText }, log, where)
    : { what: readText(input, log, where) };
  return what || place ? { ...(label && { label }), what, where: place } : undefined;
};

const readRadius: Reader<number> = (input, log, where) => {
  const radius = typeof input === 'string' && input.trim() ? Number(input) : input;
  if (typeof radius === 'number' && radius > 0 && radius < 10000) return radius;
  if (input !== undefined) log.add('CE204', where, input, 'a number from 1 to 9999');
  return undefined;
};

/** The label, and how it starts: where the search leads has the rest. */
const readRemote: Reader<{ label?: string; checked?: boolean }> = (input, log, where) => {
  const fields = { label: readText, value: keep, checked: readBoolean };
  if (isObject(input)) return readFields(input, fields, log, where);
  if (input !== undefined && input !== null) log.add('CE204', where, input, 'an object');
  return undefined;
};

/** The fields of a form that have no place in a search box. */
const readUnshown: Reader<unknown> = (input, log) => {
  if (Array.isArray(input)) for (const name of input) log.add('CE234', at('form', name as string));
  return undefined;
};

const FIELDS = {
  title: readText,
  submit: readText,
  action: keep,
  template: keep,
  board: keep,
  parameters: keep,
  hidden: keep,
  fields: readParts,
  what: readField,
  where: readField,
  remote: readRemote,
  radius: readRadius,
  target: readText,
  required: readBoolean,
  unshown: readUnshown,
  radii: listOf(readRadius),
  radiusUnit: oneOf('km', 'mi'),
  examples: listOf(readExample),
  suggestions: keepList,
};

const ADDRESS = /^(?:(?:search|jobs?|results?))?(?:url|href|link|endpoint)(?:template)?$/;
const PLACES = /place|location|cit(?:y|ies)/i;
const STARTED = /popular|trending|recent|quick/i;

/** What goes by another name: an address, examples, and lists of what to suggest. */
function otherNames(root: Record<string, unknown>, log: IssueLog): Record<string, string> {
  const found: Record<string, string> = {};
  const { where } = root;
  const isTaken = (name: string): boolean =>
    name === 'action'
      ? ['action', 'template', 'board'].some((key) => key in root)
      : name === 'where'
        ? isObject(where) && 'suggestions' in where
        : name in root;
  for (const [key, given] of Object.entries(root)) {
    const isList = Array.isArray(given) && typeof given[0] !== 'number';
    const isAddress = typeof given === 'string' && ADDRESS.test(plainName(key));
    if (Object.hasOwn(FIELDS, key) || !(isList || isAddress)) continue;
    const name = isAddress
      ? 'action'
      : STARTED.test(key)
        ? 'examples'
        : PLACES.test(key)
          ? 'where'
          : 'suggestions';
    if (found[name] !== undefined || isTaken(name)) continue;
    found[name] = key;
    log.add('CE217', at('', key), given, name === 'where' ? 'where/suggestions' : name, 'hint');
  }
  return found;
}

/** What the element's attributes say beside its data; they come first. */
export interface SearchAttributes {
  action?: string;
  template?: string;
  board?: string;
  fields?: string;
  caption?: string;
}

/**
 * Reads a search box, or a plain list of suggestions. There is always a `value`: without any data it is a form with
 * two fields.
 */
export function readJobSearch(
  input: unknown,
  attributes: SearchAttributes = {},
): Required<Reading<JobSearch>> {
  const log = new IssueLog();
  const copy = copyOf(input);
  const list = Array.isArray(copy);
  const fields = isObject(copy) ? copy : {};
  if (input !== undefined && !list && !Object.keys(fields).length)
    log.add('CE201', '', copy, 'an object, or a list of suggestions', 'error');
  const names = otherNames(fields, log);
  const root = Object.fromEntries(
    Object.entries(fields).filter(([key]) => !Object.values(names).includes(key)),
  );
  for (const name of ['action', 'examples']) if (names[name]) root[name] = fields[names[name]];
  const { what, where, remote, radii = [10, 25, 50, 100], ...given } = readFields(root, FIELDS, log, '');
  const parts = attributes.fields ? readParts(attributes.fields, log, 'fields') : given.fields;
  const destination = readDestination(root, attributes, log);
  const usual = (['what', 'where'] as const).filter((part) => !destination || destination.names[part]);
  const title = attributes.caption ?? given.title;
  const other = names['suggestions'] ?? (given.suggestions && 'suggestions');
  const pathTo = list ? [] : other ? [other] : ['what', 'suggestions'];
  const places = names['where'] ? [names['where']] : ['where', 'suggestions'];
  const value: JobSearch = {
    ...(title && { title }),
    ...(given.submit && { submit: given.submit }),
    parts: parts?.length ? PARTS.filter((part) => parts.includes(part)) : usual.length ? usual : ['what'],
    what: { ...what, ...listAt(input, ...pathTo) },
    where: { ...where, ...listAt(input, ...places) },
    ...(given.required && { required: true }),
    ...(remote?.label && { remoteLabel: remote.label }),
    ...(remote?.checked && { remote: true }),
    ...(given.radius && { radius: given.radius }),
    radii,
    radiusUnit: destination?.radiusUnit ?? (given.radiusUnit === 'mi' ? 'mile' : 'kilometer'),
    examples: given.examples ?? [],
    ...(given.target && { target: given.target }),
    ...(destination && { destination }),
  };
  // A list of something else is known by its first entries.
  for (const { suggestions } of [value.what, value.where]) {
    suggestions?.slice(0, 5).forEach((entry, index) => readSuggestion(entry, index, log));
  }
  const unusable = destination && parts?.find((part) => destination.names[part] === undefined);
  if (unusable) log.add('CE232', attributes.fields ? 'fields' : '/fields', unusable);
  return { value, issues: log.issues };
}

/** The author's own list: it may be too long to copy, and is read when it is needed. */
function listAt(input: unknown, ...path: string[]): { suggestions?: readonly unknown[] } {
  try {
    const list = path.reduce((value, key) => (value as Record<string, unknown>)[key], input);
    return Array.isArray(list) ? { suggestions: list.slice() } : {};
  } catch {
    return {};
  }
}
