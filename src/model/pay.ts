import type { PayKind, PayPeriod } from './inputs.js';
import { at, type Findings } from './findings.js';
import { readFigure, type Figure } from './figure.js';
import { readUrl } from './link.js';
import { isObject, listOf, oneOf, readFields, readText, type Reader } from './text.js';

/** Who publishes a figure. */
export interface Source {
  name: string;
  url?: string;
  date?: string;
}

/** The amounts that a pay may carry, from the lowest to the highest. */
export const AMOUNTS = [
  'minimum',
  'percentile10',
  'percentile25',
  'median',
  'mean',
  'amount',
  'percentile75',
  'percentile90',
  'maximum',
] as const;
export type AmountName = (typeof AMOUNTS)[number];

/** What a job pays in one period, as one source publishes it. */
export interface Pay extends Partial<Record<AmountName, Figure>> {
  currency?: string;
  payPeriod?: PayPeriod;
  payBasis?: 'base' | 'total';
  kind?: PayKind;
  levels?: { name: string; amount: Figure }[];
  sampleSize?: Figure;
  relativeStandardError?: Figure;
  location?: string;
  asOf?: string;
  convertible?: boolean;
  note?: string;
  source?: Source;
}

export const readPeriod = oneOf('hour', 'day', 'week', 'month', 'year');

/** An ISO 4217 code; anything else is reported and left out. */
export const readCurrency: Reader<string> = (input, find, where) => {
  const code = readText(input, find, where)?.toUpperCase();
  if (!code || /^[A-Z]{3}$/.test(code)) return code;
  find.add('CE212', where, input);
  return undefined;
};

/** A source as an object or as its name. */
export const readSource: Reader<Source> = (input, find, where) => {
  const source = isObject(input)
    ? readFields(input, { name: readText, url: readUrl, date: readText }, find, where)
    : { name: readText(input, find, where) };
  return source.name ? (source as Source) : undefined;
};

const readPlainFigure: Reader<Figure> = (input, find, where) => readFigure(input, find, where);

const readLevel: Reader<{ name: string; amount: Figure }> = (input, find, where) => {
  if (!isObject(input)) {
    find.add('CE204', where, input, 'an object with name and amount');
    return undefined;
  }
  const { name = '', amount = { status: 'missing' } } = readFields(
    input,
    { name: readText, amount: readPlainFigure },
    find,
    where,
  );
  return { name, amount };
};

const FIELDS = {
  ...(Object.fromEntries(AMOUNTS.map((name) => [name, readPlainFigure])) as Record<
    AmountName,
    Reader<Figure>
  >),
  currency: readCurrency,
  payPeriod: readPeriod,
  payBasis: oneOf('base', 'total'),
  kind: oneOf('surveyed', 'advertised', 'estimated', 'predicted', 'band'),
  levels: listOf(readLevel),
  sampleSize: readPlainFigure,
  relativeStandardError: readPlainFigure,
  location: readText,
  asOf: readText,
  convertible: ((input, find, where) => {
    if (typeof input === 'boolean') return input;
    find.add('CE204', where, input, 'true or false');
    return undefined;
  }) satisfies Reader<boolean>,
  note: readText,
  source: readSource,
};

/** Pay as an object, or as one figure or range of which nothing else is known. */
export const readPay: Reader<Pay> = (input, find, where) => {
  if (input === undefined || input === null) return undefined;
  const given = isObject(input);
  const pay: Pay =
    given && !('value' in input || 'status' in input)
      ? readFields(input, FIELDS, find, where)
      : { amount: readFigure(input, find, where)! };
  for (const name of AMOUNTS) {
    const figure = pay[name];
    if (!figure) continue;
    pay.payPeriod ??= figure.period;
    if (figure.currency && /^[A-Z]{3}$/.test(figure.currency)) {
      if (pay.currency && pay.currency !== figure.currency) {
        find.add('CE216', at(where, name), figure.currency, pay.currency);
        pay[name] = { text: `${figure.currency} ${figure.value}` };
        continue;
      }
      pay.currency = figure.currency;
    } else pay.currency ??= figure.currency;
    // "$22,000–$98,000" given as one amount is a range, whatever its name says.
    if (figure.to !== undefined) {
      delete pay[name];
      pay.minimum ??= { value: figure.value! };
      pay.maximum ??= { value: figure.to };
    }
  }
  checkOrder(pay, find, where);
  return pay;
};

const RANGES: AmountName[][] = [
  ['minimum', 'median', 'maximum'],
  ['minimum', 'mean', 'maximum'],
  ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'],
];

function checkOrder(pay: Pay, find: Findings, where: string): void {
  const reported = new Set<AmountName>();
  for (const names of RANGES) {
    let highest = -Infinity;
    for (const name of names) {
      const value = pay[name]?.value;
      if (value === undefined) continue;
      if (value < highest && !reported.has(name)) {
        reported.add(name);
        find.add('CE209', at(where, name), value);
      }
      highest = Math.max(highest, value);
    }
  }
}
