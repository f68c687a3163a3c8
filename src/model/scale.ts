/** A scale from zero to `maximum`, with round steps. */
export interface Scale {
  maximum: number;
  step: number;
}

/** A scale that holds all values, in at most `ticks` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function scaleFor(values: number[], ticks = 4): Scale | undefined {
  const highest = Math.max(0, ...values.filter(Number.isFinite));
  if (!highest) return undefined;
  const power = 10 ** Math.floor(Math.log10(highest / ticks));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power * ticks >= highest) ?? 10;
  const step = factor * power;
  // The smallest numbers there are have no power of ten below them.
  return step > 0 ? { maximum: highest, step } : undefined;
}

/** How one amount differs from another. */
export interface Difference {
  absolute: number;
  /** The quotient of the two; undefined where the baseline is 0. */
  ratio?: number;
}

/** `value` against `baseline`, free of binary noise. */
export function difference(value: number, baseline: number): Difference {
  const absolute = Number((value - baseline).toPrecision(12));
  return baseline > 0 && value >= 0 ? { absolute, ratio: value / baseline } : { absolute };
}
