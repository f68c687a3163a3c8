import type { PayPeriod } from '../model/inputs.js';
import type { Language } from './language.js';

/** "per year", for what stands under a label. */
export function perPeriod(period: PayPeriod, language: Language): string {
  return language.say(`per-${period}`);
}

/** A text as it stands at the start of a sentence. */
export const atStart = (text: string, { locale }: Language): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
