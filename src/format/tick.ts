import type { Language } from './language.js';

/**
 * A short amount for an axis, such as $50k. Apart from `figures`, as what draws a chart needs no more.
 * @param whole not shortened, for steps that are small beside the amounts
 */
export function tickText(
  value: number,
  currency: string | undefined,
  language: Language,
  whole = value < 1000,
): string {
  const code = currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
  const notation = whole ? 'standard' : 'compact';
  const text = language
    .format(`${notation}${code}`, {
      ...(code && { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' }),
      notation,
      // "$7.50" and "$7", but "$7.5K".
      minimumFractionDigits: whole ? 2 : 0,
      maximumFractionDigits: 3,
      trailingZeroDisplay: 'stripIfInteger',
    })
    .format(value);
  // In a text that runs to the left, "US$" would fall apart.
  if (code) return /[\u0590-\u08FF\u200F]/.test(text) ? `${text}\u200E` : text;
  return currency ? currency + text : text;
}
