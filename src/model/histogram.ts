/** Amounts from `from` up to, but without, `to`. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `width`. */
export function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = STEPS.find((step) => step * power >= width * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** How amounts are spread, in bins with round borders; as many as Sturges' rule asks for, about. */
export function histogram(amounts: number[]): Bin[] {
  if (!amounts.length) return [];
  let low = Infinity;
  let high = -Infinity;
  for (const amount of amounts) {
    if (amount < low) low = amount;
    if (amount > high) high = amount;
  }
  if (low === high) return [{ from: low, to: high, count: amounts.length }];
  const wanted = Math.min(30, Math.ceil(Math.log2(amounts.length)) + 1);
  const step = roundStep((high - low) / wanted);
  // 0.3 / 0.1 is a little less than 3.
  const placeOf = (amount: number): number => Math.floor(amount / step + 1e-9);
  const start = placeOf(low);
  const count = placeOf(high) + 1 - start;
  const bins = Array.from({ length: count }, (_, index) => ({
    from: Number(((start + index) * step).toPrecision(12)),
    to: Number(((start + index + 1) * step).toPrecision(12)),
    count: 0,
  }));
  for (const amount of amounts) bins[placeOf(amount) - start]!.count++;
  return bins;
}

/** A scale with round ends and steps. */
export interface Domain {
  minimum: number;
  maximum: number;
  step: number;
}

/** A scale that holds all values in at most `ticks` steps: from zero, or from close below the lowest value. */
export function domainOf(values: number[], fromZero: boolean, ticks = 5): Domain | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!Number.isFinite(high)) return undefined;
  if (fromZero) low = 0;
  if (low === high) [low, high] = high === 0 ? [0, 1] : [low * 0.9, high * 1.1];
  for (let step = roundStep((high - low) / ticks); ; step = roundStep(step * 1.01)) {
    const minimum = Math.floor(low / step + 1e-9);
    const maximum = Math.ceil(high / step - 1e-9);
    if (maximum - minimum <= ticks) {
      const rounded = (count: number) => Number((count * step).toPrecision(12));
      return { minimum: rounded(minimum), maximum: rounded(maximum), step };
    }
  }
}
