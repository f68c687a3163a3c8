import type { PayPeriod } from './inputs.js';
import type { Figure } from './figure.js';
import { AMOUNTS, type Pay } from './pay.js';

/** 52 weeks of 40 hours, as the U.S. Bureau of Labor Statistics counts a full-time year. */
export const HOURS_PER_YEAR = 2080;

/** The periods that a reader may switch between. A day is not among them: its hours are not known. */
export const PERIODS = ['hour', 'week', 'month', 'year'] as const satisfies PayPeriod[];

const PER_YEAR: Partial<Record<PayPeriod, number>> = { week: 52, month: 12, year: 1 };

/** How many such periods a year has; undefined where that can't be said. */
function perYear(period: PayPeriod, hoursPerYear: number): number | undefined {
  return period === 'hour' ? hoursPerYear : PER_YEAR[period];
}

/** The same pay in another period; undefined where the source does not allow it or the period is not known. */
export function convertPay(pay: Pay, to: PayPeriod, hoursPerYear = HOURS_PER_YEAR): Pay | undefined {
  const from = pay.payPeriod;
  if (from === to) return pay;
  const before = from && perYear(from, hoursPerYear);
  const after = perYear(to, hoursPerYear);
  if (!before || !after || pay.convertible === false) return undefined;
  const convert = (figure: Figure): Figure =>
    figure.value === undefined
      ? figure
      : {
          ...figure,
          value: round((figure.value * before) / after, to),
          ...(figure.to !== undefined && { to: round((figure.to * before) / after, to) }),
        };
  const converted: Pay = { ...pay, payPeriod: to };
  for (const name of AMOUNTS) if (pay[name]) converted[name] = convert(pay[name]);
  if (pay.levels) converted.levels = pay.levels.map((level) => ({ ...level, amount: convert(level.amount) }));
  return converted;
}

// A converted amount is never more exact than people are paid.
const round = (amount: number, period: PayPeriod): number =>
  period === 'hour' ? Math.round(amount * 100) / 100 : Math.round(amount);

/** The pay to show for a period: as published in it where there is one, otherwise converted, otherwise as published. */
export function payFor(
  pays: Pay[],
  period: PayPeriod,
  hoursPerYear?: number,
): { pay: Pay; how: 'published' | 'converted' | 'refused' } | undefined {
  const published = pays.find((pay) => pay.payPeriod === period);
  if (published) return { pay: published, how: 'published' };
  // A longer period was rounded less.
  for (const from of ['year', 'month', 'week', 'hour'] as const) {
    const source = pays.find((pay) => pay.payPeriod === from);
    const pay = source && convertPay(source, period, hoursPerYear);
    if (pay) return { pay, how: 'converted' };
  }
  return pays[0] && { pay: pays[0], how: 'refused' };
}
