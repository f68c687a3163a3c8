import type { Figure } from '../model/figure.js';
import type { Pay } from '../model/pay.js';
import type { Posting } from '../model/posting.js';
import { perPeriod } from './period.js';
import { figureText, numberText, rangeText } from './figures.js';
import type { Language } from './language.js';

/** What a job pays, in its own currency and period; undefined where that is not said. */
export function payText(pay: Pay | undefined, language: Language): string | undefined {
  const amount = pay && amountText(pay, language);
  if (!amount) return undefined;
  const { payPeriod, kind, minimum, maximum } = pay;
  const text = payPeriod
    ? language.say('pay-per', { pay: amount, period: perPeriod(payPeriod, language) })
    : amount;
  const isSingle = minimum?.value !== undefined && minimum.value === maximum?.value;
  if (kind === 'predicted')
    return language.say('pay-predicted', { pay: language.say('about', { figure: text }) });
  const isAbout = maximum?.value !== undefined && minimum?.status === 'estimated';
  if (kind === 'estimated' || isAbout) return language.say('about', { figure: text });
  return isSingle ? language.say('pay-single', { pay: text }) : text;
}

function amountText(pay: Pay, language: Language): string | undefined {
  const { minimum, maximum, currency, payPeriod: period } = pay;
  const context = { unit: 'money', currency, period } as const;
  const written = (figure: Figure | undefined) =>
    figure && (figure.value !== undefined || figure.text) ? figureText(figure, context, language) : undefined;
  const [low, high] = [minimum?.value, maximum?.value];
  if (low !== undefined && high !== undefined) {
    return low === high ? numberText(low, context, language) : rangeText(low, high, context, language);
  }
  const one = written(pay.amount) ?? written(pay.median) ?? written(pay.mean);
  if (one) return one;
  if (low !== undefined) return figureText({ ...minimum, bound: 'atLeast' }, context, language);
  if (high !== undefined) return figureText({ ...maximum, bound: 'atMost' }, context, language);
  return written(minimum) ?? written(maximum);
}

/** Where a job is done. */
export function placeText({ places, remote }: Posting, language: Language): string[] {
  const named = places.filter((place) => !/^remote$/i.test(place));
  const place = language.list(named, 'unit');
  if (remote === true) return [place ? language.say('remote-in', { place }) : language.say('place-remote')];
  return [place, ...(remote === 'hybrid' ? [language.say('place-hybrid')] : [])].filter(Boolean);
}

/** A kind of employment in words; one that is not known as it stands. */
export function typeText(type: string, language: Language): string {
  const word = `type-${type
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')}`;
  return language.has(word) ? language.say(word) : type;
}

const DAY = 86_400_000;

/** The day that a date stands for, counted from 1970; undefined where it is no date. */
function dayOf(date: string): number | undefined {
  const [, year, month = 1, day = 1] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date)?.map(Number) ?? [];
  const time = year ? Date.UTC(year, month - 1, day || 1) : NaN;
  // A thirteenth month is no date, though it can be counted on from the twelfth.
  return new Date(time).getUTCMonth() === month - 1 ? time / DAY : undefined;
}

/** How long ago a date is, in words; an old or unreadable one as a date or as it stands. */
export function ageText(date: string, now: Date, language: Language): string {
  const day = dayOf(date);
  if (day === undefined) return date;
  const ago = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY - day;
  const { locales } = language;
  if (ago < 0 || ago > 330) {
    return new Intl.DateTimeFormat(locales, { dateStyle: 'medium', timeZone: 'UTC' }).format(day * DAY);
  }
  const format = new Intl.RelativeTimeFormat(locales, { numeric: 'auto' });
  if (ago < 14) return format.format(-ago, 'day');
  return ago < 60
    ? format.format(-Math.round(ago / 7), 'week')
    : format.format(-Math.round(ago / 30), 'month');
}

/** True where a date is over. */
export function isOver(date: string | undefined, now: Date): boolean {
  const day = date === undefined ? undefined : dayOf(date);
  return day !== undefined && day * DAY + DAY < now.getTime();
}
