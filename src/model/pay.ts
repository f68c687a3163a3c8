import type { PayKind, PayPeriod } from './inputs.js';
import { at, type IssueLog } from './issue-log.js';
import { currencyOf, LIMIT, readFigure, type Figure } from './figure.js';
import { payPartOf } from './pay-part.js';
import { readSource, type Source } from './source.js';
import {
  fieldBy,
  isObject,
  keep,
  listOf,
  objectOf,
  oneOf,
  readBoolean,
  readFields,
  readText,
  type Fields,
  type Reader,
} from './text.js';
import { readCurrency, readPeriod } from './units.js';

export { readCurrency, readPeriod, readSource, type Source };

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

/** What one level of seniority pays, in the currency and period of its pay. */
export interface PayLevel {
  name: string;
  amount: Figure;
}

/** What a job pays in one period, as one source publishes it. */
export interface Pay extends Partial<Record<AmountName, Figure>> {
  currency?: string;
  payPeriod?: PayPeriod;
  payBasis?: 'base' | 'total';
  kind?: PayKind;
  levels?: PayLevel[];
  sampleSize?: Figure;
  relativeStandardError?: Figure;
  location?: string;
  asOf?: string;
  convertible?: boolean;
  note?: string;
  source?: Source;
  /** Fields that are not known, until the role takes them for facts. */
  others?: { label: string; value: unknown; where: string }[];
}

/** A figure; `[50000, 60000]` is a range. */
const readPlainFigure: Reader<Figure> = (input, log, where) => {
  const [low, high, more] = Array.isArray(input) && input.every(Number.isFinite) ? (input as number[]) : [];
  return low! < high! && high! < LIMIT && !more
    ? { ...readFigure(low, log, where), to: high! }
    : readFigure(input, log, where);
};
const readLevel = objectOf('name', { name: readText, amount: readPlainFigure });

export const readPayKind = oneOf('surveyed', 'advertised', 'estimated', 'predicted', 'band');

const FIELDS = {
  ...(Object.fromEntries(AMOUNTS.map((name) => [name, readPlainFigure])) as Record<
    AmountName,
    Reader<Figure>
  >),
  currency: readCurrency,
  payPeriod: readPeriod,
  payBasis: oneOf('base', 'total'),
  kind: readPayKind,
  levels: keep,
  sampleSize: readPlainFigure,
  relativeStandardError: readPlainFigure,
  location: readText,
  asOf: readText,
  convertible: readBoolean,
  note: readText,
  source: readSource,
};

/**
 * An amount without the currency and period that it named itself: those are the pay's, or else the amount is not
 * comparable with the others and stays text.
 */
function settled(figure: Figure, pay: Pay, given: unknown, log: IssueLog, where: string): Figure {
  const { currency: written, period, ...amount } = figure;
  if (figure.value === undefined) return figure;
  const text = isObject(given) ? given['value'] : given;
  const currency = currencyOf(written, pay.currency);
  const samePeriod = !period || period === (pay.payPeriod ?? period);
  if (figure.unit) log.add('CE205', where, text);
  else if (samePeriod && currency === currencyOf(pay.currency, currency)) {
    if (currency) pay.currency = currency;
    if (period) pay.payPeriod = period;
    return amount;
  } else log.add('CE216', where, text, [pay.currency, pay.payPeriod].filter(Boolean).join(' per '));
  return { text: String(text) };
}

/** A pay whose percentiles are called by their numbers, `{"percentiles": {"10": 27840}}`, as one that has them itself. */
const opened = ({ percentiles, ...pay }: Record<string, unknown>): Record<string, unknown> => {
  for (const [name, amount] of Object.entries(percentiles as object))
    pay[name.replace(/^\D*(\d+)\D*$/, 'percentile$1').replace('percentile50', 'median')] ??= amount;
  return pay;
};

/** Pay as an object, or as one figure or range of which nothing else is known. */
export const readPay: Reader<Pay> = (given, log, where) => {
  if (given === undefined || given === null) return undefined;
  const input = isObject(given) && isObject(given['percentiles']) ? opened(given) : given;
  const object = isObject(input) ? input : {};
  const { value, bound, status, ...named } = object;
  // A figure, with or without what a pay has beside it.
  const alone = object !== input || 'value' in object || 'status' in object;
  const others: Pay['others'] = [];
  const { levels, ...fields } = readFields(alone ? named : object, FIELDS, log, where, (key, value) => {
    others.push({ label: readText(key, log, where) ?? '', value, where: at(where, key) });
  });
  const pay: Pay = fields;
  if (others.length) pay.others = others;
  if (alone) pay.amount = readPlainFigure(object === input ? { value, bound, status } : input, log, where);
  for (const name of AMOUNTS) {
    const figure = pay[name];
    if (!figure) continue;
    const isOwn = alone && name === 'amount';
    const given = isOwn ? input : object[name];
    const amount = (pay[name] = settled(figure, pay, given, log, isOwn ? where : at(where, name)));
    // "$22,000–$98,000" given as one amount is a range, whatever its name says.
    if (amount.to !== undefined && !pay.minimum && !pay.maximum) {
      const { to, ...low } = amount;
      delete pay[name];
      pay.minimum = low;
      pay.maximum = { ...low, value: to };
    }
  }
  const read = listOf<PayLevel>((entry, _, place) => {
    const { name, amount = { status: 'missing' } } = readLevel(entry, log, place) ?? {};
    const given = isObject(entry) ? entry['amount'] : entry;
    return name === undefined
      ? undefined
      : { name, amount: settled(amount, pay, given, log, at(place, 'amount')) };
  })(levels, log, at(where, 'levels'));
  if (read) pay.levels = read;
  checkScale(pay, object, log, where);
  checkOrder(pay, log, where);
  return pay;
};

/** `[40000, 52000]`, of which nobody says that it is several pays: the lowest and the highest. */
const isRange = (input: unknown): boolean =>
  Array.isArray(input) &&
  input.length === 2 &&
  input.every(Number.isFinite) &&
  input[0] < input[1] &&
  // By the hour and by the year, they are two.
  input[1] < input[0] * 100;

/** Pays as a list, or one alone. */
export const readPays: Reader<Pay[]> = (input, log, where) =>
  listOf(readPay)(isRange(input) ? [input] : input, log, where);

/**
 * An object with the parts of its pay that stand beside its other fields, such as `salary_min` and `averageSalary`, as
 * `pay`; where all that it has is pay, also those that do not say so. Beside a pay, these are its currency, period and
 * percentiles: other amounts may be of something else.
 */
export function gatherPay(
  input: Record<string, unknown>,
  fields: Fields,
  log: IssueLog,
  where: string,
  isPay = false,
): Record<string, unknown> {
  const keys = Object.keys(input).filter((key) => !Object.hasOwn(fields, key));
  const own = 'pay' in input ? 'pay' : keys.find((key) => fieldBy(key, fields) === 'pay');
  const { [own ?? '']: given, ...rest } = input;
  if (Array.isArray(given)) return input;
  const pay: Record<string, unknown> = isObject(given) ? { ...given } : own ? { amount: given } : {};
  const named: [key: string, name: string][] = [];
  for (const key of keys) {
    const [name, word] = payPartOf(key);
    if (!name || !(name === 'percentiles' || (own ? /^(?:c|pay)/.test(name) : (word ?? isPay)))) continue;
    // A range may be an object.
    if (isObject(input[key]) && name === 'amount') Object.assign(pay, input[key]);
    else pay[name] ??= input[key];
    delete rest[key];
    named.push([key, name]);
  }
  if (!named.length || !(own ?? named.some(([, name]) => !/^(?:c|pay)/.test(name)))) return input;
  for (const [key, name] of named) log.add('CE217', at(where, key), input[key], `pay/${name}`, 'hint');
  return { ...rest, pay };
}

const RANGES: AmountName[][] = [
  ['minimum', 'median', 'maximum'],
  ['minimum', 'mean', 'maximum'],
  ['minimum', 'amount', 'maximum'],
  ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'],
];

/** Nobody earns a thousand times as much in the same job: one is an hour's pay, or lacks its "k". */
const WIDEST = 1000;

/** Takes an amount from the scale that can't be in the currency, period and multiplier of the lowest. */
function checkScale(pay: Pay, given: Record<string, unknown>, log: IssueLog, where: string): void {
  const lowest = Math.min(...AMOUNTS.map((name) => pay[name]?.value || Infinity));
  for (const name of AMOUNTS) {
    const { value = 0 } = pay[name] ?? {};
    if (value < lowest * WIDEST) continue;
    const written = given[name];
    const text = typeof written === 'string' ? written : String(value);
    log.add('CE216', at(where, name), text);
    pay[name] = { text };
  }
}

function checkOrder(pay: Pay, log: IssueLog, where: string): void {
  const reported = new Set<AmountName>();
  for (const names of RANGES) {
    let highest = -Infinity;
    for (const name of names) {
      const value = pay[name]?.value;
      if (value === undefined) continue;
      if (value < highest && !reported.has(name)) {
        reported.add(name);
        log.add('CE209', at(where, name), value);
      }
      highest = Math.max(highest, value);
    }
  }
}

/** What holds for every pay of a comparison or a chart. */
export type PayDefaults = Pick<Pay, 'currency' | 'payPeriod'>;

/** Pay with what holds for all: a sign such as "$" stands for several currencies, a code that is given goes before. */
export const withDefaults = (pay: Pay, { currency, payPeriod }: PayDefaults): Pay => ({
  ...pay,
  currency: currencyOf(pay.currency, currency),
  payPeriod: pay.payPeriod ?? payPeriod,
});

/** False where one says base pay and another one total pay: these are never compared. */
export const isOneBasis = (pays: readonly Pay[]): boolean =>
  new Set(pays.flatMap(({ payBasis }) => payBasis ?? [])).size < 2;
