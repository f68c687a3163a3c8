import type { ChartKind, PayKind, PayPeriod } from './inputs.js';
import type { Reading } from './issue.js';
import { readHours } from './units.js';
import { at, IssueLog, type DecimalMark } from './issue-log.js';
import { currencyOf, isExact, LIMIT, readFigure, type Figure } from './figure.js';
import {
  AMOUNTS,
  readCurrency,
  readPays,
  readPayKind,
  readPeriod,
  readSource,
  type Pay,
  type Source,
  gatherPay,
} from './pay.js';
import { readGrowth } from './experience.js';
import { exactAs } from './position.js';
import {
  copyOf,
  fieldBy,
  isObject,
  keep,
  listOf,
  objectOf,
  oneOf,
  readFields,
  readText,
  withList,
  type Reader,
  type ValueOf,
} from './text.js';
import { readUnused } from './unused.js';

/** What was paid at one time. */
export interface PayPoint {
  /** As it was given. */
  date: string;
  /** In years, with the part that has passed as a fraction; Infinity where the date could not be read. */
  time: number;
  amount: Figure;
  /** How it came about. What is estimated has the status of its amount as well. */
  kind?: PayKind;
  /** What the amount may be. */
  low?: number;
  high?: number;
  /** That was worked out from the standard error. */
  worked?: true;
  /** As its amount was written, where that says a currency or a period, and where in the data. */
  written?: { text: string; where: string };
}

/** One line of a chart, as it was understood. */
export interface ChartItem {
  /** Empty where the data has none. */
  name: string;
  pay: Pay[];
  growthRate?: Figure;
  growthSpan?: { from: string; to: string };
  costOfLiving?: Figure;
  history?: PayPoint[];
  /** What is paid beside it, as it was given. */
  additionalPay?: { name: string; amount: unknown }[];
}

/** Pay as a picture, as it was understood. */
export interface Chart {
  title?: string;
  summary?: string;
  kind: ChartKind;
  currency?: string;
  payPeriod?: PayPeriod;
  hoursPerYear?: number;
  sort?: 'given' | 'highest' | 'lowest';
  items: ChartItem[];
  amounts: Figure[];
  /** Why single amounts cannot share one scale. */
  mixed?: 'currency' | 'period';
  /** What the figures do not include: bonuses, pensions. Where there is one line, with its amount. */
  additionalPay?: AdditionalPay[];
  source?: Source;
  note?: string;
}

/** What is paid beside pay. */
export interface AdditionalPay {
  name: string;
  amount?: Figure;
}

const MAXIMUM_POINTS = 20_000;
/** Of 95 % confidence, in standard errors. */
const CONFIDENCE = 1.96;

const figure: Reader<Figure> = (input, log, where) => readFigure(input, log, where);

/** The number that some digits of a text are; NaN where something else is among them. */
function digitsOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** A year that is not the calendar's, or has a mark: "2024/25", "FY2025", "2025*", "2025 (provisional)". */
const CALLED = /^(?:FY ?)?(\d{4})(?:[/–](?:\d\d)?(\d\d))?(?:年度|[*†‡§]| ?\(\D+\))?$/;

/** The years that a date (2025, 2025-Q2, 2025-S2, 2025-05 or 2025-05-31) stands for; undefined where it is none. */
export function timeOf(date: string): number | undefined {
  const { length } = date;
  const year = digitsOf(date, 0, 4);
  // Half a year and a quarter by the month that they begin with.
  const part = date[5] === 'Q' ? 3 : date[5] === 'S' ? 6 : 0;
  const month = length < 5 ? 1 : part ? digitsOf(date, 6, 7) * part - part + 1 : digitsOf(date, 5, 7);
  const day = length > 7 ? digitsOf(date, 8, 10) : 1;
  const isDate = length === 4 || (date[4] === '-' && (length === 7 || (date[7] === '-' && length === 10)));
  // What is no number is in no range either.
  if (!isDate || !(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) {
    const [, own, next] = CALLED.exec(date) ?? [];
    return own && (!next || (Number(own) + 1) % 100 === Number(next)) ? Number(own) : undefined;
  }
  return Math.round((year + (month - 1) / 12 + (day - 1) / 366) * 1e4) / 1e4;
}

const POINT = {
  date: readText,
  amount: figure,
  kind: readPayKind,
  minimum: figure,
  maximum: figure,
  relativeStandardError: figure,
};

/** A history that needs no reading: plain dates and amounts, in their order. */
class PlainHistory {
  constructor(readonly points: PayPoint[]) {}
}

/** Most long histories are plain, and there may be thousands of points: each is looked at once only. */
function plainHistory(input: unknown[]): PlainHistory | undefined {
  if (input.length > MAXIMUM_POINTS) return undefined;
  const points: PayPoint[] = [];
  let last = -Infinity;
  for (const point of input) {
    if (!isObject(point)) return undefined;
    for (const key in point) if (key !== 'date' && key !== 'amount') return undefined;
    const { date, amount } = point;
    if (typeof date !== 'string' || typeof amount !== 'number' || !(amount >= 0 && amount < LIMIT))
      return undefined;
    const time = timeOf(date);
    if (time === undefined || time < last) return undefined;
    last = time;
    points.push({ date, time, amount: { value: amount + 0 } });
  }
  return new PlainHistory(points);
}

/** Those of a chart, by the lists that they were given as. */
function plainHistories(input: unknown): Map<object, unknown> {
  const plain = new Map<object, unknown>();
  try {
    const { items } = (input ?? {}) as { items?: unknown };
    for (const holder of [input, ...(Array.isArray(items) ? (items as unknown[]) : [])]) {
      const given = isObject(holder) && holder['payHistory'];
      const history = Array.isArray(given) && plainHistory(given);
      if (history) plain.set(given, history);
    }
  } catch {
    // What refuses to be looked at is read, and reported, with everything else.
  }
  return plain;
}

/** What else the amounts of a history are called. */
const OTHER_NAMES = ['median', 'mean', 'average', 'pay', 'salary', 'wage', 'value'];

/** @param name what the amounts of the history are called */
function pointOf(name: string, input: unknown, log: IssueLog, where: string): PayPoint | undefined {
  if (!isObject(input)) {
    log.add('CE204', where, input, 'an object with date and amount');
    return undefined;
  }
  const point: ValueOf<typeof POINT> & { [name: string]: unknown } = readFields(
    input,
    { ...POINT, [name]: figure },
    log,
    where,
  );
  const { date = '', kind, minimum, maximum, relativeStandardError, [name]: given } = point;
  const amount = (given as Figure | undefined) ?? { status: 'missing' };
  if (given && name !== 'amount') log.add('CE217', at(where, name), input[name], 'amount', 'hint');
  const time = timeOf(date) ?? Infinity;
  if (time === Infinity) {
    log.add('CE204', at(where, 'date'), date, 'a year, month or day such as 2025-05');
    if (!date && !given) return undefined;
  }
  if (kind === 'estimated' && amount.value !== undefined) amount.status ??= kind;
  const error = isExact(relativeStandardError) ? relativeStandardError.value / 100 : undefined;
  const { value } = amount;
  const around = (by: number) => exactAs(value!, value! * (1 + by * CONFIDENCE * error!));
  const worked = error !== undefined && value !== undefined;
  const low = minimum?.value ?? (worked ? Math.max(0, around(-1)) : undefined);
  const high = maximum?.value ?? (worked ? around(1) : undefined);
  const [least, most] = [low ?? -Infinity, high ?? Infinity];
  if (least > (value ?? most) || (value ?? least) > most) log.add('CE209', at(where, name), value ?? low);
  return {
    date,
    time,
    amount,
    ...(kind && { kind }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...((amount.currency ?? amount.period) && {
      written: {
        text: String(isObject(input[name]) ? input[name]['value'] : input[name]),
        where: at(where, name),
      },
    }),
    ...(worked && !minimum && !maximum && { worked }),
  };
}

const readHistory: Reader<PayPoint[]> = (input, log, where) => {
  if (input instanceof PlainHistory) return input.points;
  // A year's median and another's mean make no line: one name holds for all.
  const given = [input].flat().filter(isObject);
  const isCalled = (name: string) => given.some((point) => point[name] !== undefined);
  const name = OTHER_NAMES.find((other) => isCalled(other) && !isCalled('amount')) ?? 'amount';
  const readPoint: Reader<PayPoint> = (point, _, place) => pointOf(name, point, log, place);
  const points = listOf(readPoint, MAXIMUM_POINTS)(input, log, where);
  if (points?.some((point, index) => index && point.time < points[index - 1]!.time))
    points.sort((a, b) => a.time - b.time || 0);
  return points;
};

const readIndex: Reader<Figure> = (input, log, where) => {
  const index = readFigure(input, log, where);
  if (index?.value !== undefined && !(isExact(index) && index.value > 0))
    log.add('CE204', where, input, 'a price level above 0, such as 104.5');
  return index;
};

const ITEM = {
  name: readText,
  pay: readPays,
  growthRate: readGrowth,
  costOfLiving: readIndex,
  payHistory: readHistory,
};

/** What is added to pay, as fields are called. */
const ADDITIONAL =
  /\b(?:additional pay|bonus(?:es)?|stock|equity|rsus?|benefits?|pension|allowances?|overtime|commissions?|tips)\b/i;

/** What is paid beside the pay of a line; nothing where the pay is all of it. */
function additionalIn(given: object, pays: Pay[]): NonNullable<ChartItem['additionalPay']> {
  if (pays.some(({ payBasis }) => payBasis === 'total')) return [];
  const others = pays.flatMap(({ others = [] }) => others.map(({ label, value }) => [label, value] as const));
  return [...Object.entries(given), ...others].flatMap(([key, amount]: readonly [string, unknown]) => {
    const name = key.replace(/_|(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`.replace('_', ''));
    const isAmount = isObject(amount) || (!Array.isArray(amount) && /\d/.test(String(amount)));
    return isAmount && ADDITIONAL.test(name) ? { name, amount } : [];
  });
}

/** @param given what else is known of the line */
function itemOf(
  { name = '', pay = [], payHistory, growthRate, costOfLiving }: ItemFields,
  given: object = {},
): ChartItem {
  const { rate, from, to } = growthRate ?? {};
  const additionalPay = additionalIn(given, pay);
  return {
    name,
    pay,
    ...(rate && { growthRate: { ...rate, unit: rate.unit ?? 'percent' } }),
    ...(from && to && { growthSpan: { from, to } }),
    ...(costOfLiving && { costOfLiving }),
    ...(payHistory && { history: payHistory }),
    ...(additionalPay.length && { additionalPay }),
  };
}

type ItemFields = {
  [K in keyof typeof ITEM]?: Exclude<ReturnType<(typeof ITEM)[K]>, undefined>;
};

const readItem: Reader<ChartItem> = (input, log, where) => {
  if (!isObject(input)) {
    log.add('CE204', where, input, 'an object with name and pay');
    return undefined;
  }
  const fields = gatherPay(input, ITEM, log, where, true);
  const keys = Object.keys(fields);
  // Where a line has no name, its only text is one: a city, a level.
  const texts = keys.filter((key) => /\p{L}/u.test(String(fields[key])) && !fieldBy(key, ITEM));
  const [key = ''] = texts;
  if (texts.length !== 1 || keys.some((other) => fieldBy(other, ITEM) === 'name'))
    return itemOf(readFields(fields, ITEM, log, where), input);
  log.add('CE217', at(where, key), fields[key], 'name', 'hint');
  const { [key]: name, ...rest } = fields;
  return itemOf(readFields({ ...rest, name }, ITEM, log, where), input);
};

/** A role of a comparison; one that has its pay by place or industry only is as many items. */
const readRole: Reader<ChartItem[]> = (input, log, where) => {
  if (!isObject(input)) {
    const name = readText(input, log, where);
    return name ? [itemOf({ name })] : undefined;
  }
  const known = { ...ITEM, title: readText, payBy: listOf(readPayBy) };
  const gathered = gatherPay(input, known, log, where);
  // A comparison has more of its roles, which is none of a chart's business.
  const own = Object.entries(gathered).filter(([key]) => Object.hasOwn(known, key) || fieldBy(key, known));
  const { title, payBy, ...fields } = readFields(Object.fromEntries(own), known, log, where);
  if (payBy?.length && !fields.pay && !fields.payHistory) return payBy;
  return [itemOf({ ...fields, name: fields.name ?? title }, input)];
};

const readPayBy: Reader<ChartItem> = (input, log, where) =>
  isObject(input)
    ? itemOf(readFields(gatherPay(input, ITEM, log, where, true), { by: keep, ...ITEM }, log, where), input)
    : void log.add('CE204', where, input, 'an object with name and pay');

export const readKind = oneOf('bars', 'range', 'percentiles', 'trend', 'distribution');
export const readSort = oneOf('given', 'highest', 'lowest');

const readAdditionalObject = objectOf('name', { name: readText, amount: figure });
const readAdditional: Reader<AdditionalPay> = (input, log, where) => {
  if (isObject(input)) return readAdditionalObject(input, log, where);
  const name = readText(input, log, where);
  return name ? { name } : undefined;
};

const FIELDS = {
  title: readText,
  summary: readText,
  kind: readKind,
  currency: readCurrency,
  payPeriod: readPeriod,
  hoursPerYear: readHours,
  sort: readSort,
  items: listOf(readItem),
  roles: listOf(readRole),
  pay: readPays,
  payHistory: readHistory,
  amounts: listOf(figure, MAXIMUM_POINTS),
  source: readSource,
  note: readText,
  // What a comparison has beside its roles, so that one file can serve both elements.
  baseline: keep,
  rows: keep,
  sections: keep,
  unused: readUnused,
  additionalPay: listOf(readAdditional),
};
const REQUIRED = ['items', 'roles', 'pay', 'payHistory', 'amounts'];

/**
 * Reads a chart, a plain list of items, or a plain list of amounts. `input` is never changed. There is no `value`
 * only where there is nothing of what could be drawn; of everything else as much is kept as could be read.
 * @param chosen goes before the kind in the data
 * @param defaults hold where the data says nothing
 */
export function readChart(
  input: unknown,
  decimal?: DecimalMark,
  chosen?: ChartKind,
  defaults: { currency?: string } = {},
): Reading<Chart> {
  const log = new IssueLog(decimal);
  const copy = copyOf(input, MAXIMUM_POINTS, 0, plainHistories(input));
  const given: unknown = Array.isArray(copy)
    ? { [copy.some(isObject) ? 'items' : 'amounts']: copy as unknown[] }
    : copy;
  if (!isObject(given)) {
    log.add('CE201', '', input, 'an object with items, or a list of items or amounts', 'error');
    return log;
  }
  const root = withList(gatherPay(given, FIELDS, log, '', true), FIELDS, REQUIRED, log);
  if (!REQUIRED.some((key) => root[key] !== undefined)) {
    log.add('CE202', '/items', undefined, undefined, 'error');
    return log;
  }
  const {
    baseline: _baseline,
    rows: _rows,
    sections: _sections,
    items = [],
    roles = [],
    pay,
    payHistory,
    amounts = [],
    kind,
    additionalPay: stated = [],
    ...fields
  } = readFields(root, FIELDS, log, '');
  const all = withoutSum([...items, ...roles.flat()], log);
  if (pay?.length || payHistory?.length) all.push(itemOf({ name: fields.title, pay, payHistory }, root));
  const value: Chart = { ...fields, kind: kindOf(all, amounts, chosen ?? kind), items: all, amounts };
  const additionalPay = [...stated, ...additionalTo(all, decimal)];
  if (additionalPay.length) value.additionalPay = additionalPay;
  if (value.kind === 'trend') settleHistories(value, log);
  value.currency ??= defaults.currency;
  if (value.kind === 'distribution') value.mixed = mixtureOf(value, log);
  return { value, issues: log.issues };
}

/** What is paid beside the pay of all lines, each thing once; of a single line, how much. */
const additionalTo = (items: ChartItem[], decimal?: DecimalMark): AdditionalPay[] => {
  const all = items.flatMap(({ additionalPay = [] }) => additionalPay);
  return [...new Map(all.map(({ name, amount }) => [name, amount]))].map(([name, amount]) => ({
    name,
    ...(items.length < 2 && { amount: figure(amount, new IssueLog(decimal), '') }),
  }));
};

/** What a sum is called. That of a base and a bonus is pay. */
const SUM = /^(?:(?:grand |sub)?total|sum(?:me|a)?|somme|(?:ins)?gesamt|合計|المجموع)$/i;
const PART = /base|bonus|stock|tips/i;

/** Nobody earns what several earn together: a sheet's last row is no role. */
function withoutSum(items: ChartItem[], log: IssueLog): ChartItem[] {
  const amountOf = ({ pay: [pay = {}] }: ChartItem): number =>
    AMOUNTS.map((name) => pay[name]?.value).find((value) => value !== undefined) ?? 0;
  const isSum = ({ name }: ChartItem): boolean => SUM.test(name);
  const others = items.filter((item) => !isSum(item) && amountOf(item));
  const sum = others.reduce((total, item) => total + amountOf(item), 0);
  if (others.length < 2 || others.some(({ name }) => PART.test(name))) return items;
  return items.filter((item, index) => {
    const isLeft = isSum(item) && Math.abs(amountOf(item) / sum - 1) < 0.005;
    if (isLeft) log.add('CE221', at('/items', index), item.name, undefined, 'hint');
    return !isLeft;
  });
}

const PERCENTILES = ['percentile10', 'percentile25', 'percentile75', 'percentile90'] as const;

/** The picture that figures ask for; the author's choice goes first where there is something to draw it from. */
function kindOf(items: ChartItem[], amounts: Figure[], chosen?: ChartKind): ChartKind {
  const pays = items.flatMap(({ pay }) => pay);
  const possible: Record<ChartKind, boolean> = {
    distribution: amounts.length > 0,
    trend: items.some(({ history = [] }) => history.length > 0),
    percentiles: pays.some((pay) => PERCENTILES.filter((name) => pay[name]).length > 1),
    range: pays.some(({ minimum, maximum, levels }) => minimum ?? maximum ?? levels?.length),
    bars: true,
  };
  if (chosen && possible[chosen] && (chosen !== 'bars' || pays.length)) return chosen;
  return (Object.keys(possible) as ChartKind[]).find((kind) => possible[kind])!;
}

/** A scale has one currency and one period: a point that is written with another one stays text. */
function settleHistories(chart: Chart, log: IssueLog): void {
  for (const { history = [] } of chart.items) {
    for (const point of history) {
      if (!point.written) continue;
      const { text, where } = point.written;
      const { currency: own, period, ...amount } = point.amount;
      const currency = currencyOf(own, chart.currency);
      const [usual, usualPeriod] = [chart.currency ?? currency, chart.payPeriod ?? period];
      if ((!own || currency === currencyOf(usual, currency)) && (!period || period === usualPeriod)) {
        point.amount = amount;
        chart.currency = currency ?? usual;
        chart.payPeriod = usualPeriod;
      } else {
        log.add('CE216', where, text, [usual, usualPeriod].filter(Boolean).join(' per '));
        point.amount = { text };
        delete point.low;
        delete point.high;
      }
    }
  }
}

/** Amounts of several currencies or periods have no common distribution. */
function mixtureOf({ amounts, currency, payPeriod }: Chart, log: IssueLog): Chart['mixed'] {
  const currencies = new Set<string>();
  const periods = new Set<string>();
  for (const amount of amounts) {
    if (amount.value === undefined) continue;
    currencies.add(currencyOf(amount.currency, currency) ?? '');
    periods.add(amount.period ?? payPeriod ?? '');
  }
  if (currencies.size > 1) {
    log.add('CE216', '/amounts', [...currencies].filter(Boolean).join(', '), 'one currency');
    return 'currency';
  }
  if (periods.size > 1) {
    log.add('CE216', '/amounts', [...periods].filter(Boolean).join(', '), 'one pay period');
    return 'period';
  }
  return undefined;
}

/** A figure or a level of it has a number, which is in its currency. */
export const hasAmount = (pay: Pay): boolean =>
  AMOUNTS.some((name) => pay[name]?.value !== undefined) ||
  Boolean(pay.levels?.some(({ amount }) => amount.value !== undefined));

/** The most common currency of all pay: amounts of another one are written, and not drawn. */
export function currencyOfAll(pays: Pay[]): string | undefined {
  const counts = new Map<string, number>();
  for (const pay of pays) {
    if (pay.currency && hasAmount(pay)) counts.set(pay.currency, (counts.get(pay.currency) ?? 0) + 1);
  }
  return [...counts].reduce<[string | undefined, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [undefined, 0],
  )[0];
}
