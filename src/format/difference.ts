import type { RowDifference } from '../model/cell-difference.js';
import { numberText } from './figures.js';
import type { Language } from './language.js';

/** A difference in short and, where that says more, in other words. */
export function differenceText(
  { absolute, ratio, unit, currency }: RowDifference,
  language: Language,
): [short: string, long?: string] {
  if (absolute === 0) return [language.say('same')];
  if (unit === 'percent')
    return [language.say('points', { n: numberText(absolute, { unit: 'number' }, language, true) })];
  const amount = numberText(absolute, { unit, currency }, language, true);
  const change = ratio ? Math.round((ratio - 1) * 100) : 0;
  if (!ratio || !change || (unit !== 'money' && unit !== 'count')) return [amount];
  // Thousands of percent say nothing.
  if (ratio >= 10) return [amount, timesText(ratio, language)];
  const percent = numberText(change, { unit: 'percent' }, language, true);
  return [percent, ratio >= 1.5 ? language.list([amount, timesText(ratio, language)], 'unit') : amount];
}

/** "2.5 times". */
export const timesText = (ratio: number, language: Language): string =>
  language.say('times', {
    n: numberText(ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio), { unit: 'number' }, language),
  });
