import type { PayPeriod } from '../model/inputs.js';
import type { Language } from './language.js';

/** "per year", for what stands under a label. */
export function perPeriod(period: PayPeriod, language: Language): string {
  return language.say(`per-${period}`);
}

const names = new Map<string, Intl.DisplayNames>();

/** "year", for what stands by itself. */
export function periodName(period: PayPeriod, language: Language): string {
  const { locale } = language;
  try {
    let format = names.get(locale);
    if (!format)
      names.set(locale, (format = new Intl.DisplayNames([locale, 'en'], { type: 'dateTimeField' })));
    return format.of(period === 'week' ? 'weekOfYear' : period) ?? perPeriod(period, language);
  } catch {
    // Browsers from before 2022.
    return perPeriod(period, language);
  }
}
