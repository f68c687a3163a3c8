import type { Language } from './language.js';

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?$/;

/** A date as the language writes it, with what machines read; what is no ISO date as it was written. */
export function dateText(date: string, language: Language): { text: string; time?: string } {
  const [, year, month, day] = ISO.exec(date) ?? [];
  if (!year) return { text: date };
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const machine = new Date(time).toISOString().slice(0, day ? 10 : 7);
  // There is no 31st of February.
  if (!date.startsWith(machine)) return { text: date };
  const options = day ? ({ dateStyle: 'medium' } as const) : ({ year: 'numeric', month: 'long' } as const);
  const format = new Intl.DateTimeFormat(language.locales, { ...options, timeZone: 'UTC' });
  return { text: format.format(time), time: machine };
}
