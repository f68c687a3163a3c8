import type { PayPeriod } from '../model/inputs.js';
import type { Language } from './language.js';

/** "per year", for what stands under a label. */
export function perPeriod(period: PayPeriod, language: Language): string {
  return language.say(`per-${period}`);
}
