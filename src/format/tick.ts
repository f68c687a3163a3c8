import type { Language } from './language.js';

/** A short amount for an axis, such as $50k. Apart from `figures`, as what draws a chart needs no more. */
export function tickText(value: number, currency: string | undefined, language: Language): string {
  const code = currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
  const notation = value < 1000 ? 'standard' : 'compact';
  const text = language
    .format(`${notation}${code}`, {
      ...(code && { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' }),
      notation,
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    })
    .format(value);
  return code || !currency ? text : currency + text;
}
