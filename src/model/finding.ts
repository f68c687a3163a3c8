import { isExact } from './figure.js';
import type { PayPeriod } from './inputs.js';
import type { PayCell, Row } from './rows.js';

/** What the pay of the compared roles comes to. */
export interface Finding {
  /** Which figure was compared. */
  amount: 'median' | 'mean' | 'amount';
  /** Positions of the roles with the lowest and the highest figure. */
  low: number;
  high: number;
  lowest: number;
  highest: number;
  currency?: string;
  period?: PayPeriod;
}

/** The span of the first pay row in which all roles that have figures have the same kind of figure. */
export function findingOf(rows: Row[]): Finding | undefined {
  const row = rows.find(({ word, maximum }) => word === 'pay' && maximum);
  if (!row) return undefined;
  for (const amount of ['median', 'mean', 'amount'] as const) {
    const points = row.cells.flatMap((cell, index) => {
      const figure = cell.kind === 'pay' && cell.how !== 'refused' ? cell.pay[amount] : undefined;
      return isExact(figure) ? [{ index, value: figure.value, pay: (cell as PayCell).pay }] : [];
    });
    // A median is never compared with a mean.
    const others = row.cells.filter((cell) => cell.kind === 'pay' && cell.how !== 'refused' && cell.main);
    if (points.length < 2 || points.length < others.length) continue;
    const low = points.reduce((best, point) => (point.value < best.value ? point : best));
    const high = points.reduce((best, point) => (point.value > best.value ? point : best));
    return {
      amount,
      low: low.index,
      high: high.index === low.index ? points[1]!.index : high.index,
      lowest: low.value,
      highest: high.value,
      currency: low.pay.currency,
      period: low.pay.payPeriod,
    };
  }
  return undefined;
}
