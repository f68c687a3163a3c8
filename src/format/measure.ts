import type { Language } from './language.js';

/** A distance such as "25 km". */
export function measureText(value: number, unit: 'kilometer' | 'mile', language: Language): string {
  return language.format(unit, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
