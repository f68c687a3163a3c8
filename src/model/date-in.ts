import type { PayKind } from './inputs.js';

/** Those of the elements whose months have names; in Arabic, regions have their own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ar', 'ar-LB', 'ar-DZ', 'ar-MA'];

const two = (part: string): string => part.padStart(2, '0');

/** A name without what its spellings differ by: "Déc." and "dec". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '');

/** The long name of each month in each language. */
const longNames = (): string[][] =>
  LANGUAGES.map((language) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => plain(format.format(Date.UTC(2024, index))));
  });

let names: string[][] | undefined;
const known = new Map<string, string | undefined>();

/** The month of this name or number, as "05"; undefined for anything else. */
export function monthIn(name: string): string | undefined {
  if (/^\d\d?$/.test(name)) return Number(name) > 0 && Number(name) < 13 ? two(name) : undefined;
  if (!known.has(name)) known.set(name, monthOf(plain(name)));
  return known.get(name);
}

/** Short names are the start of long ones: "juil" of one month, "jui" of two. */
function monthOf(start: string): string | undefined {
  names ??= longNames();
  const isName = (long: string): boolean => (start.length > 2 ? long.startsWith(start) : long === start);
  const found = new Set(
    names.flatMap((all) => all.flatMap((long, index) => (isName(long) ? index + 1 : []))),
  );
  return found.size === 1 ? two(String([...found][0])) : undefined;
}

/** The year before the first one of an era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const ISO = /^(\d{4})(?:\.0|[-/M]?(\d\d)(?:[-/]?(\d\d)(?:[T ]\d\d:.*)?)?)?$/;
const PART = /^(?:(\d{4})[-: /]?)?(?:([QT][1-4])|([SH][12]))(?:[-: /]?(\d{4}))?$/i;
const QUARTER = /^([1-4])(?:\.|st|nd|rd|th|er|e|º)? ?(?:quarter|quartal|trimestre)(?: de)? (\d{4})$/i;
const NAMED =
  /^(?:(\d\d?)(?:st|nd|rd|th|er|\.|º)?[ -](?:de )?)?(\p{L}[\p{L}\p{M}]+(?: (?!del? )\p{L}+)?)\.?(?: (\d\d?)(?:st|nd|rd|th)?,?)?(?: del?)?[ -](\d{4})$/iu;
const POINTED = /^(?:(\d\d?)\.(\d\d?)\.|(\d\d?)\/)(\d{4})$/;
const KANJI = /^(\d{4})年(?:(\d\d?)月(?:(\d\d?)日)?)?$/;
/** A year that is not the calendar's, or has a mark. */
const CALLED = /^(?:FY ?)?(\d{4})(?:[-–/]((?:\d\d)?\d\d))?(?:年度|[*†‡§]| ?\([\p{L}.]{1,14}\))?$/iu;

/** What stands behind a date that nobody has measured. */
const GUESS =
  /(?: ?\(| |(?<=\d)(?=[ef]$))(?:(e(?:st(?:\.|imated?)?)?|gesch[aä]tzt|estimé|estimado)|f(?:orecast)?|proj(?:\.|ected|ection)|predicted|prognose|prévision|previsión|予測)\)?$/i;

/** The date of a point, and whether it says that nobody has measured what was paid then. */
export function pointAt(date: string): { date: string; kind?: PayKind } {
  const [mark, estimate] = GUESS.exec(date) ?? [];
  if (!mark) return { date };
  return { date: date.slice(0, -mark.length), kind: estimate ? 'estimated' : 'predicted' };
}

/**
 * A date in just the precision that it has, as a history writes it: 2025, 2025-S2, 2025-Q2, 2025-05, 2025-05-31; a year
 * that is not the calendar's, or has a mark, as it was written ("2021/22", "FY2023", "2023 (est.)"). Undefined for what
 * is none, and for what could be two ("5/1/2025"). Numbers that are too long for any of these count milliseconds.
 */
export function dateIn(given: unknown): string | undefined {
  const text = String(given).trim();
  if (/^\d{12,13}$/.test(text)) return dateIn(new Date(Number(text)).toISOString());
  // Most dates are this one, and there may be thousands.
  const [, year, month, day] = ISO.exec(text) ?? [];
  const date = year && dateOf(year, month, day);
  if (date) return date;
  return text.length < 40 && /[\p{Nd}元]/u.test(text) ? writtenDate(text) : undefined;
}

function writtenDate(given: string): string | undefined {
  const [mark = ''] = GUESS.exec(given) ?? [];
  if (mark) {
    const date = dateIn(given.slice(0, -mark.length));
    return date && `${date} (${mark.replace(/[ ()]/g, '')})`;
  }
  const text = given
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/^(..)(\d\d?|元)(?=年)/, (all, era: string, count: string) =>
      ERAS[era] ? String(ERAS[era] + (Number(count) || 1)) : all,
    );
  const [, before, quarter, half, after] = PART.exec(text) ?? [];
  if (quarter ?? half)
    return before && after
      ? undefined
      : dateOf(before ?? after ?? '', half ? `S${half[1]}` : `Q${quarter![1]}`);
  const [, count, ofQuarter = ''] = QUARTER.exec(text) ?? [];
  if (count) return dateOf(ofQuarter, `Q${count}`);
  const [, dayOf, monthOfDay, monthAlone, ofMonth = ''] = POINTED.exec(text) ?? [];
  if (ofMonth) return dateOf(ofMonth, monthOfDay ?? monthAlone, dayOf);
  const [, kanjiYear, kanjiMonth, kanjiDay] = KANJI.exec(text) ?? [];
  if (kanjiYear) return dateOf(kanjiYear, kanjiMonth, kanjiDay);
  const [, first, name, second, last = ''] = NAMED.exec(text.replace(/^(\d{4}) (\D+)$/, '$2 $1')) ?? [];
  const month = name && monthIn(name);
  if (month) return first && second ? undefined : dateOf(last, month, first ?? second);
  const [, year = '', next] = CALLED.exec(text) ?? [];
  return isYear(year) && isNext(year, next) ? text.replace('-', '–') : undefined;
}

const isYear = (year: string): boolean => /^(?:19|20)\d\d$/.test(year);

/** True for the year after another one, with or without its century, and for none. */
const isNext = (year: string, next = ''): boolean => String(Number(year) + 1).endsWith(next);

function dateOf(year: string, part?: string, day?: string): string | undefined {
  const known = part && (/^[QS]/.test(part) ? part : monthIn(part));
  if (!isYear(year) || (part && !known) || Number(day) > 31) return undefined;
  return [year, known, day && two(day)].filter(Boolean).join('-');
}

/**
 * The dates of a column, or of headings. "2011-12" is a month, but not where all that are written so end in the next
 * year.
 */
export function datesOf(values: readonly unknown[]): (string | undefined)[] {
  const texts = values.map((value) => String(value).trim());
  const isSpan = (text: string): boolean => /^(?:19|20)\d\d[-/]\d\d$/.test(text);
  const spans = texts.filter(isSpan);
  const areYears = spans.length > 1 && spans.every((text) => isNext(text.slice(0, 4), text.slice(5)));
  return texts.map((text) => (areYears && isSpan(text) ? text.replace('-', '–') : dateIn(text)));
}
