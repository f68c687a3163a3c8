import type { SearchPart } from './inputs.js';
import type { Reading } from './issue.js';
import { at, Findings } from './findings.js';
import { readDestination, type Destination } from './search-url.js';
import { isObject, listOf, oneOf, own, readFields, readText, type Reader } from './text.js';

/** What somebody is looking for. */
export interface JobSearchQuery {
  /** A title, a skill or a company. */
  what: string;
  /** A place. */
  where: string;
  /** Only jobs that can be done from anywhere. */
  remote: boolean;
  /** How far from the place, in the unit of the search box. */
  radius?: number;
}

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
  radii: number[];
  radiusUnit: 'kilometer' | 'mile';
  examples: SearchExample[];
  /** Absent where nothing says where to go: then the page listens to `career-search`. */
  destination?: Destination;
}

const PARTS = ['what', 'where', 'remote', 'radius'] as const;

const readPart = oneOf(...PARTS);

/** Parts as a list, or as one text with spaces or commas between. */
const readParts: Reader<SearchPart[]> = (input, find, where) =>
  listOf(readPart)(typeof input === 'string' ? input.split(/[\s,]+/).filter(Boolean) : input, find, where);

const keepList: Reader<readonly unknown[]> = (input, find, where) => {
  if (Array.isArray(input)) return input as unknown[];
  if (input !== undefined && input !== null) find.add('CE204', where, input, 'a list');
  return undefined;
};

const readField: Reader<SearchField> = (input, find, where) => {
  if (!isObject(input)) return { value: readText(input, find, where) };
  const fields = { label: readText, placeholder: readText, value: readText, suggestions: keepList };
  return readFields(input, fields, find, where);
};

const readExample: Reader<SearchExample> = (input, find, where) => {
  const {
    label,
    what = '',
    where: place = '',
  } = isObject(input)
    ? readFields(input, { label: readText, what: readText, where: readText }, find, where)
    : { what: readText(input, find, where) };
  return what || place ? { ...(label && { label }), what, where: place } : undefined;
};

const readRadius: Reader<number> = (input, find, where) => {
  const radius = typeof input === 'string' && input.trim() ? Number(input) : input;
  if (typeof radius === 'number' && radius > 0 && radius < 10000) return radius;
  find.add('CE204', where, input, 'a number from 1 to 9999');
  return undefined;
};

const keep: Reader<unknown> = (input) => input;

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
  radii: listOf(readRadius),
  radiusUnit: oneOf('km', 'mi'),
  examples: listOf(readExample),
  suggestions: keepList,
};

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
  const find = new Findings();
  let root: Record<string, unknown> = {};
  if (Array.isArray(input)) root = { suggestions: input };
  else if (isObject(input)) root = input;
  else if (input !== undefined) find.add('CE201', '', input, 'an object, or a list of suggestions', 'error');
  const {
    what = {},
    where = {},
    suggestions,
    fields,
    radii = [10, 25, 50, 100],
    ...given
  } = readFields(root, FIELDS, find, '');
  const parts = attributes.fields ? readParts(attributes.fields, find, 'fields') : fields;
  const destination = readDestination(root, attributes, find);
  const { title, submit, radiusUnit, examples = [] } = given;
  const caption = attributes.caption ?? title;
  const value: JobSearch = {
    ...(caption && { title: caption }),
    ...(submit && { submit }),
    parts: parts?.length ? PARTS.filter((part) => parts.includes(part)) : ['what', 'where'],
    what: { ...what, ...(suggestions && { suggestions }) },
    where,
    radii,
    radiusUnit: radiusUnit === 'mi' ? 'mile' : 'kilometer',
    examples,
    ...(destination && { destination }),
  };
  const [unusable] = destination ? value.parts.filter((part) => destination.names[part] === undefined) : [];
  if (unusable) find.add('CE232', own(root, 'fields') ? at('', 'fields') : 'fields', unusable);
  return { value, issues: find.issues };
}
