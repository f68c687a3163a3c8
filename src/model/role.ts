import { at, type Findings } from './findings.js';
import { readFigure, type Figure } from './figure.js';
import { readUrl } from './link.js';
import { readPay, type Pay } from './pay.js';
import { readShares, readShare, type Share } from './share.js';
import { isObject, listOf, oneOf, readFields, readText, type Reader } from './text.js';

/** A value of no fixed type, as it was given: what it is, is decided for a whole row. */
export type Loose = unknown;

/** One fact of a role. */
export interface Fact {
  label: string;
  value: Loose;
  group?: string;
  /** Where it stands in the data. */
  where: string;
}

/** What a role pays in one place, industry or company. */
export interface PayBy {
  by: string;
  name: string;
  pay?: Pay;
}

/** One job or occupation, as it was understood. */
export interface Role {
  id: string;
  /** Empty where the data has none. */
  title: string;
  summary?: string;
  url?: string;
  occupationCode?: string;
  pay: Pay[];
  payBy: PayBy[];
  growthRate?: Figure;
  /** The years that the growth is for. */
  growthSpan?: { from: string; to: string };
  employment?: Figure;
  demand?: string;
  experience?: Figure;
  education?: Share[];
  demographics: { label: string; shares?: Share[] }[];
  skills?: Share[];
  responsibilities?: string[];
  tools?: string[];
  facts: Fact[];
}

const readTexts = listOf(readText);
const readBy = oneOf('city', 'state', 'company', 'industry', 'location', 'education', 'experience');

/** An object whose named text is there; anything else is reported and left out. */
function named<K extends string, T extends { [P in K]?: string }>(
  key: K,
  read: (input: Record<string, unknown>, find: Findings, where: string) => T,
): Reader<T & Record<K, string>> {
  return (input, find, where) => {
    const value = isObject(input) ? read(input, find, where) : undefined;
    if (value?.[key]) return value as T & Record<K, string>;
    find.add(
      'CE204',
      value ? at(where, key) : where,
      value ? undefined : input,
      value ? 'text' : `an object with ${key}`,
    );
    return undefined;
  };
}

const keep: Reader<unknown> = (input) => input;

const FIELDS = {
  id: readText,
  title: readText,
  summary: readText,
  url: readUrl,
  occupationCode: readText,
  pay: listOf(readPay),
  payBy: listOf(
    named('name', (input, find, where) => ({
      by: 'other' as const,
      ...readFields(input, { by: readBy, name: readText, pay: readPay }, find, where),
    })),
  ),
  growthRate: ((input, find, where) => {
    if (!isObject(input) || !('rate' in input)) return { rate: readFigure(input, find, where, true) };
    return readFields(
      input,
      {
        rate: (rate: unknown) => readFigure(rate, find, at(where, 'rate'), true),
        from: readText,
        to: readText,
      },
      find,
      where,
    );
  }) satisfies Reader<{ rate?: Figure; from?: string; to?: string }>,
  employment: ((input, find, where) => readFigure(input, find, where)) satisfies Reader<Figure>,
  demand: readText,
  experience: readExperience,
  education: readShares,
  demographics: listOf(
    named('label', (input, find, where) =>
      readFields(input, { label: readText, shares: readShares }, find, where),
    ),
  ),
  skills: listOf(readShare),
  responsibilities: readTexts,
  tools: readTexts,
  facts: listOf(((input, find, where) => {
    const read = named('label', (given, _find, _where) =>
      readFields(given, { label: readText, value: keep, group: readText }, find, where),
    );
    const fact = read(input, find, where);
    return fact && { ...fact, value: fact.value, where: at(where, 'value') };
  }) satisfies Reader<Fact>),
};

function readExperience(input: unknown, find: Findings, where: string): Figure | undefined {
  if (!isObject(input) || !('minimum' in input || 'maximum' in input)) return readFigure(input, find, where);
  const figure: Reader<Figure> = (given, _, place) => readFigure(given, find, place);
  const { minimum, maximum } = readFields(input, { minimum: figure, maximum: figure }, find, where);
  if (minimum?.value === undefined) return maximum && { ...maximum, bound: 'atMost' };
  if (maximum?.value === undefined) return { ...minimum, bound: 'atLeast' };
  return maximum.value === minimum.value ? minimum : { value: minimum.value, to: maximum.value };
}

/** One role; fields that are not known become facts, so that nothing readable is lost. */
export const readRole: Reader<Role> = (input, find, where) => {
  const facts: Fact[] = [];
  const object = isObject(input) ? input : { title: input };
  const {
    growthRate,
    id,
    title = '',
    ...fields
  } = readFields(object, FIELDS, find, where, (label, value) =>
    facts.push({ label, value, where: at(where, label) }),
  );
  if (!title) find.add('CE204', at(where, 'title'), isObject(input) ? undefined : input, 'text');
  return {
    pay: [],
    payBy: [],
    demographics: [],
    ...fields,
    ...(growthRate?.rate && { growthRate: { unit: 'percent', ...growthRate.rate } }),
    ...(growthRate &&
      'from' in growthRate &&
      growthRate.from &&
      growthRate.to && {
        growthSpan: { from: growthRate.from, to: growthRate.to },
      }),
    id: id ?? slug(title),
    title,
    facts: [...(fields.facts ?? []), ...facts],
  } as Role;
};

/** A name that can stand in an address: letters and digits of any script, joined by dashes. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
