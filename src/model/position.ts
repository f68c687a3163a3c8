import type { Figure } from './figure.js';
import { AMOUNTS, type AmountName, type Pay } from './pay.js';

/** A figure that an amount can be placed against: one of the pay's own, or a level or other line by its name. */
export interface Landmark {
  amount?: AmountName;
  name?: string;
  value: number;
  /** What stands for it may be higher, or lower. */
  bound?: Figure['bound'];
}

/** Where an amount sits among figures; both are there where it is between two. */
export interface Position {
  above?: Landmark;
  below?: Landmark;
  at?: Landmark;
}

/** The figures of a pay that stand for one amount, from the lowest to the highest. What is open is where it begins. */
export function landmarksOf(pay: Pay): Landmark[] {
  const known = (figure: Figure | undefined): figure is Figure & { value: number } =>
    figure?.value !== undefined && figure.to === undefined && figure.status !== 'topCoded';
  const at = ({ value, bound }: Figure & { value: number }) => ({ value, ...(bound && { bound }) });
  const landmarks: Landmark[] = AMOUNTS.flatMap((amount) => {
    const figure = pay[amount];
    return known(figure) ? [{ amount, ...at(figure) }] : [];
  });
  for (const { name, amount } of pay.levels ?? []) {
    if (known(amount)) landmarks.push({ name, ...at(amount) });
  }
  return landmarks.sort((a, b) => a.value - b.value);
}

/**
 * Between which figures an amount sits; nothing where that is not known. Beyond the outermost ones nothing more is
 * said: no percentile is made up, and nobody can be above "$55,000 or more".
 */
export function positionOf(landmarks: Landmark[], amount: number): Position | undefined {
  const at = landmarks.find(({ value, bound }) => value === amount && !bound);
  if (at) return { at };
  const sorted = [...landmarks].sort((a, b) => a.value - b.value);
  const above = sorted.findLast(({ value, bound }) => value < amount && bound !== 'atLeast');
  const below = sorted.find(({ value, bound }) => value > amount && bound !== 'atMost');
  return above || below ? { ...(above && { above }), ...(below && { below }) } : undefined;
}

/** An amount in the money of a place with average prices: `amount ÷ index × 100`. */
export function adjusted(pay: Pay, index: number): Pay {
  const change = (figure: Figure): Figure => ({
    ...figure,
    ...(figure.value !== undefined && { value: perAverage(figure.value, index) }),
    ...(figure.to !== undefined && { to: perAverage(figure.to, index) }),
  });
  const changed: Pay = { ...pay };
  for (const name of AMOUNTS) if (pay[name]) changed[name] = change(pay[name]);
  if (pay.levels) changed.levels = pay.levels.map((level) => ({ ...level, amount: change(level.amount) }));
  return changed;
}

/** `amount ÷ index × 100` */
const perAverage = (amount: number, index: number): number => exactAs(amount, (amount / index) * 100);

/** What was worked out from an amount is not more exact than that was. */
export const exactAs = (amount: number, value: number): number =>
  Number.isInteger(amount) ? Math.round(value) : Math.round(value * 100) / 100;
