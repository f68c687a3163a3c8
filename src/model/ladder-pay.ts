import type { PayPeriod } from './inputs.js';
import { isExact } from './figure.js';
import type { IssueLog } from './issue-log.js';
import type { Ladder, Level } from './ladder.js';
import { isOneBasis, withDefaults, type AmountName, type Pay } from './pay.js';
import { mostCommon, periodsFor, type PeriodChoice } from './period-choice.js';
import { payFor } from './period.js';
import { difference, type Difference } from './scale.js';

/** What a level pays, as it is drawn: a main figure between a low and a high end. */
export interface Band {
  pay: Pay;
  /** `refused` where the chosen period can't be had: shown as published, off the scale. */
  how: 'published' | 'converted' | 'refused';
  main?: AmountName;
  low?: AmountName;
  high?: AmountName;
  /** It may be drawn on the scale that the levels share. */
  comparable: boolean;
}

/** The bands of all levels, by id, and the highest figure on their scale; none where there is nothing to compare. */
export interface Bands {
  byLevel: ReadonlyMap<string, Band>;
  currency?: string;
  maximum?: number;
}

const paysOf = (level: Level, ladder: Ladder): Pay[] => level.pay.map((pay) => withDefaults(pay, ladder));

const first = (pay: Pay, names: AmountName[]): AmountName | undefined =>
  names.find((name) => pay[name] && pay[name].status !== 'missing');

/** The period that most levels publish; undefined where none says its own. */
export const usualPeriod = ({ payPeriod, levels }: Ladder): PayPeriod | undefined =>
  payPeriod ??
  mostCommon(
    levels.flatMap(({ pay }) => pay.map((given) => given.payPeriod)),
    undefined,
  );

/** The periods to choose from; none where there is no choice. */
export const periodsOf = (ladder: Ladder): PeriodChoice[] =>
  periodsFor(ladder.levels.map((level) => paysOf(level, ladder)));

// What a level pays does not change with what else is known of its ladder.
const known = new WeakMap<Level, { key: string; band?: Band }>();

/** What a level pays in a period; the same object as long as it is asked for the same. */
function bandOf(level: Level, ladder: Ladder, period: PayPeriod | undefined, key: string): Band | undefined {
  const before = known.get(level);
  if (before?.key === key) return before.band;
  const pays = paysOf(level, ladder);
  const chosen = period
    ? payFor(pays, period, ladder.hoursPerYear)
    : pays[0] && { pay: pays[0], how: 'published' as const };
  const { pay, how } = chosen ?? {};
  const band = pay && {
    pay,
    how: how!,
    main: first(pay, ['median', 'mean', 'amount']),
    low: first(pay, ['minimum', 'percentile10']),
    high: first(pay, ['maximum', 'percentile90']),
    comparable: how !== 'refused',
  };
  known.set(level, { key, band });
  return band;
}

/** What each level pays in one period. What is in another currency than the first stays off the scale. */
export function bandsOf(ladder: Ladder, period: PayPeriod | undefined, log?: IssueLog): Bands {
  const byLevel = new Map<string, Band>();
  const key = [ladder.currency, ladder.payPeriod, ladder.hoursPerYear, period].join();
  let currency: string | undefined;
  let maximum = 0;
  let given = 0;
  ladder.levels.forEach((level, index) => {
    let band = bandOf(level, ladder, period, key);
    if (!band) return;
    const { pay, main, low, high } = band;
    const figures = [main, low, high].flatMap((name) => (name && pay[name]) ?? []);
    // Pay that is not published is in no currency.
    const isGiven = figures.some(({ value }) => value !== undefined);
    if (!given) currency = pay.currency;
    if (isGiven && pay.currency !== currency) {
      const place = ladder.reversed ? ladder.levels.length - 1 - index : index;
      log?.add('CE216', `/levels/${place}/pay`, pay.currency, currency);
      band = { ...band, comparable: false };
    }
    byLevel.set(level.id, band);
    if (!band.comparable) return;
    given += Number(isGiven);
    for (const { value = 0, to = value } of figures) maximum = Math.max(maximum, to);
  });
  return { byLevel, currency, ...(maximum && given > 1 && { maximum }) };
}

/** How the pay of two levels differs; undefined where their figures are not of one kind, or not exact. */
export function payBetween(before: Band | undefined, after: Band | undefined): Difference | undefined {
  if (!before?.comparable || !after?.comparable || before.main !== after.main || !before.main)
    return undefined;
  if (!isOneBasis([before.pay, after.pay])) return undefined;
  const [from, to] = [before.pay[before.main], after.pay[before.main]];
  return isExact(from) && isExact(to) ? difference(to.value, from.value) : undefined;
}
