import type { Source } from '../model/source.js';
import type { Language } from './language.js';

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?$/;

/** Of a language, by what they write: to make one takes long, and a trend may have thousands of dates. */
const formats = new WeakMap<Language, Record<string, Intl.DateTimeFormat>>();

/**
 * A date as the language writes it, with what machines read; what is no ISO date as it was written.
 * @param month how a month without a day is written
 */
export function dateText(
  date: string,
  language: Language,
  month: 'long' | 'short' = 'long',
): { text: string; time?: string } {
  const [, year, number, day] = ISO.exec(date) ?? [];
  if (!year) return { text: date };
  const time = Date.UTC(Number(year), Number(number) - 1, Number(day ?? 1));
  const machine = new Date(time).toISOString().slice(0, day ? 10 : 7);
  // There is no 31st of February.
  if (!date.startsWith(machine)) return { text: date };
  // Months of other calendars begin within this one's.
  const options = day
    ? ({ dateStyle: 'medium' } as const)
    : ({ year: 'numeric', month, calendar: 'gregory' } as const);
  const known = formats.get(language) ?? {};
  formats.set(language, known);
  const format = (known[day ? 'day' : month] ??= new Intl.DateTimeFormat(language.locales, {
    ...options,
    timeZone: 'UTC',
  }));
  return { text: format.format(time), time: machine };
}

/** A date beside other texts: after a Latin name, one of numbers that runs to the left would fall apart. */
export function dateBeside(date: string, language: Language): string {
  const { text } = dateText(date, language);
  return /^\d.*[\u0590-\u08FF\u200F]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** Who says so, and since when. */
export const sourceText = ({ name, date }: Source, language: Language): string =>
  [name, date && dateBeside(date, language)].filter(Boolean).join(', ');
