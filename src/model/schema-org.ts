import type { JobPostingInput, PayPeriod } from './inputs.js';
import { isObject } from './text.js';

type Fields = Record<string, unknown>;

/** Words of sources, without "per" and "-ly", and the codes of UN/CEFACT. */
const PERIODS: Record<string, PayPeriod> = {
  HOUR: 'hour',
  HUR: 'hour',
  DAY: 'day',
  DAI: 'day',
  WEEK: 'week',
  WEE: 'week',
  MONTH: 'month',
  MON: 'month',
  YEAR: 'year',
  ANN: 'year',
  ANNUM: 'year',
  ANNUAL: 'year',
  PA: 'year',
};

/** The period that a source's word stands for. */
export function periodOf(word: unknown): PayPeriod | undefined {
  if (typeof word !== 'string') return undefined;
  const text = word
    .trim()
    .toUpperCase()
    .replace(/^(PER|AN?)[\s_]+|\./g, '');
  return PERIODS[text] ?? PERIODS[text.replace(/LY$|S$/, '')];
}

const nameOf = (value: unknown): unknown => (isObject(value) ? (value['name'] ?? value['@id']) : value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
const texts = (values: unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** A place as schema.org writes it: a text, an address, or a name. */
export function placeOf(place: unknown): string | undefined {
  if (!isObject(place)) return texts([place])[0];
  const address = place['address'] ?? place;
  if (!isObject(address)) return texts([address, place['name']])[0];
  const { addressLocality, addressRegion, addressCountry } = address;
  const parts = texts([addressLocality, addressRegion, nameOf(addressCountry)]);
  return [...new Set(parts)].join(', ') || texts([place['name']])[0];
}

/** Pay as schema.org writes it: a number, or an amount with a value or a range, by a unit of time. */
export function payOf(salary: unknown): JobPostingInput['pay'] {
  if (!isObject(salary)) return salary as JobPostingInput['pay'];
  const value = isObject(salary['value']) ? salary['value'] : salary;
  const pay: Fields = {
    currency: salary['currency'] ?? value['currency'],
    payPeriod: periodOf(value['unitText'] ?? value['unitCode'] ?? salary['unitText']),
    amount: isObject(salary['value']) ? value['value'] : (salary['value'] ?? value['amount']),
    minimum: value['minValue'],
    maximum: value['maxValue'],
    median: salary['median'],
  };
  return Object.fromEntries(
    Object.entries(pay).filter(([, given]) => given !== undefined && given !== null && given !== ''),
  );
}

/** True for an object that is written in schema.org's words. */
export function isSchemaOrg(input: Fields): boolean {
  return '@type' in input || 'hiringOrganization' in input || 'jobLocation' in input || 'baseSalary' in input;
}

/** A `JobPosting` in our own words. */
export function fromSchemaOrg(posting: Fields): Fields {
  const remote = listOf(posting['jobLocationType']).some((type) => /telecommute|remote/i.test(String(type)));
  const places = listOf(posting['jobLocation']).map(placeOf);
  if (!places.length) places.push(...listOf(posting['applicantLocationRequirements']).map(placeOf));
  const salary = posting['baseSalary'] ?? posting['estimatedSalary'];
  const pay = payOf(Array.isArray(salary) ? salary[0] : salary);
  const given: Fields = {
    title: posting['title'] ?? posting['name'],
    url: posting['url'] ?? posting['sameAs'],
    organization: nameOf(posting['hiringOrganization']),
    location: texts(places),
    remote: remote || undefined,
    pay:
      isObject(pay) && posting['baseSalary'] === undefined && posting['estimatedSalary'] !== undefined
        ? { ...pay, kind: 'estimated' }
        : pay,
    employmentType: posting['employmentType'],
    datePosted: posting['datePosted'],
    validThrough: posting['validThrough'],
    tags: texts(listOf(posting['skills']).map(nameOf)).flatMap((text) => text.split(/,\s*/)),
    description: posting['description'],
  };
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** All postings in what a page or a service says in schema.org's words: one, a list, a graph or an item list. */
export function postingsIn(input: unknown, depth = 0): Fields[] {
  if (depth > 6) return [];
  if (Array.isArray(input)) return input.flatMap((item) => postingsIn(item, depth + 1));
  if (!isObject(input)) return [];
  if (listOf(input['@type']).includes('JobPosting')) return [input];
  return ['@graph', 'itemListElement', 'item', 'mainEntity'].flatMap((key) =>
    postingsIn(input[key], depth + 1),
  );
}
