import { isExact } from './figure.js';
import { isOneBasis } from './pay.js';
import type { PayKind, PayPeriod } from './inputs.js';
import type { PayCell, Row } from './cells.js';

/** What the pay of the compared roles comes to. */
export interface Finding {
  /** Which figure was compared. */
  amount: 'median' | 'mean' | 'amount';
  /** Positions of all roles with the lowest figure, and of all with the highest one. */
  low: number[];
  high: number[];
  lowest: number;
  highest: number;
  /** Whether the lowest and the highest figure are said to be about what they are. */
  lowAbout?: boolean;
  highAbout?: boolean;
  currency?: string;
  period?: PayPeriod;
  /** How many roles are compared. */
  count: number;
  /** Whose figures they are, where there are others as well. */
  source?: string;
  /** Of which kinds they are, where all say it and that is not plain: there are others, or nobody has measured them. */
  kinds: PayKind[];
}

/** The span of the first pay row in which all roles that have figures have the same kind of figure. */
export function findingOf(rows: Row[]): Finding | undefined {
  const row = rows.find(({ word, maximum }) => word === 'pay' && maximum);
  if (!row) return undefined;
  for (const amount of ['median', 'mean', 'amount'] as const) {
    const points = row.cells.flatMap((cell, index) => {
      const figure = cell.kind === 'pay' && cell.how !== 'refused' ? cell.pay[amount] : undefined;
      if (!isExact(figure)) return [];
      const { value, status } = figure;
      return [{ index, value, about: status === 'estimated', pay: (cell as PayCell).pay }];
    });
    // A median is never compared with a mean.
    const others = row.cells.filter((cell) => cell.kind === 'pay' && cell.how !== 'refused' && cell.main);
    if (points.length < 2 || points.length < others.length) continue;
    const pays = points.map(({ pay }) => pay);
    if (!isOneBasis(pays)) return undefined;
    const values = points.map(({ value }) => value);
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    const having = (wanted: number) =>
      points.flatMap(({ index, value }) => (value === wanted ? [index] : []));
    const { currency, payPeriod, source } = pays[0]!;
    const isOneOfSeveral = row.series !== undefined;
    const kinds = new Set(pays.map(({ kind }) => kind));
    // Nobody could tell which of the figures is the guess.
    if (kinds.has(undefined) && (kinds.has('estimated') || kinds.has('predicted'))) return undefined;
    const isAbout = (wanted: number) => points.some(({ value, about }) => about && value === wanted);
    const isPlain = kinds.has(undefined) || (!isOneOfSeveral && kinds.size === 1 && kinds.has('surveyed'));
    return {
      amount,
      low: having(lowest),
      high: having(highest),
      lowest,
      highest,
      ...(isAbout(lowest) && { lowAbout: true }),
      ...(isAbout(highest) && { highAbout: true }),
      currency,
      period: payPeriod,
      count: points.length,
      ...(isOneOfSeveral &&
        pays.every((pay) => pay.source?.name === source?.name) && { source: source?.name }),
      kinds: isPlain ? [] : ([...kinds] as PayKind[]),
    };
  }
  return undefined;
}
