import type { PayPeriod } from './inputs.js';
import type { Pay } from './pay.js';
import { payFor, PERIODS } from './period.js';

/** A period that a reader may switch to, where that is possible. */
export interface PeriodChoice {
  period: PayPeriod;
  possible: boolean;
}

/** The periods to choose from; none where there is no choice. */
export function periodsWhere(isPossible: (period: PayPeriod) => boolean): PeriodChoice[] {
  const periods = PERIODS.map((period) => ({ period, possible: isPossible(period) }));
  return periods.filter(({ possible }) => possible).length > 1 ? periods : [];
}

/** The periods that any of the pays is published for or can be converted to, of each as it is given. */
export const periodsFor = (pays: Pay[][]): PeriodChoice[] =>
  periodsWhere((period) => pays.some((pay) => (payFor(pay, period)?.how ?? 'refused') !== 'refused'));

/** The most common period; `usual` where none is, or none more often. */
export function mostCommon<U extends PayPeriod | undefined>(
  periods: readonly (PayPeriod | undefined)[],
  usual: U,
): PayPeriod | U {
  const counts = new Map<PayPeriod | U, number>([[usual, 0]]);
  for (const period of periods) if (period) counts.set(period, (counts.get(period) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
