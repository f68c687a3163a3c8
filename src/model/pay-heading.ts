import type { PayPeriod } from './inputs.js';

type Scale = 'k' | 'lakh' | '万' | 'm';

/** What the heading of a column says of all amounts below it. */
export interface PayHeading {
  /** A code, or a sign that several currencies share. */
  currency?: string;
  period?: PayPeriod;
  /** What they are written in: thousands, lakhs, ten thousands or millions. */
  scale?: Scale;
}

/** "Salary after 5 years" and "pay by month" name no period. */
const PER = String.raw`(?:\b(?:per|an?|each|pro|je|im|par|por|al|[aà] l[a’'])\b ?|l['’]|\/ ?)`;
const PERIODS = Object.entries({
  hour: `hourly|stundenl|stündl|horaire|時間?給|الساعة|${PER}(?:h|hr|hour|stunde|heure|hora)\\b`,
  day: `daily|\\bday rates?\\b|tages|日給|${PER}day\\b`,
  week: `weekly|wochenl|週給|${PER}week\\b`,
  month: `monthly|monats|monatl|mensuel|mensual|月[給収額]|شهري|${PER}(?:mo|month|monat|mois|mes)\\b`,
  year: `yearly|\\blpa\\b|annual|annum|jahres|jährl|annuel|anual|年[収俸]|年間|سنوي|\\bp\\.? ?a\\b|${PER}(?:yr?|year|jahr|an|année|año)\\b`,
} satisfies Record<PayPeriod, string>).map(
  ([period, words]) => [period as PayPeriod, new RegExp(words, 'i')] as const,
);
const THOUSANDS =
  /(?<![\d.,])['’]?000s?\b|\b1[.,]000s\b|(?:\bin |\()\D{0,4}1[.,]000\b|\bthousands?\b|\btsd\b|tausend|\bmilliers?\b|\bmiles de\b|\bT(?=€)|[(\s]k(?=\s?\p{Sc}|\))|(?<=\p{Sc})k\b|千円/iu;
const SCALES: [Scale, RegExp, factor: number][] = [
  ['k', THOUSANDS, 1e3],
  ['lakh', /\b(?:lakhs?|lacs?|lpa)\b/i, 1e5],
  ['万', /万(?=円|元|[)）]|$)/, 1e4],
  ['m', /\b(?:millions?|mio)\b/i, 1e6],
];
const CURRENCY = /(?!T\p{Sc})[A-Z]{0,2}\p{Sc}|\b(?!ALL\b|TOP\b)[A-Z]{3}\b|円|\b[Ee]uros?\b/gu;

/** The words of bounds, ranges and currencies. */
const WORD =
  /^(?:k|to|bis|à|and|up|or|more|et|oder|mehr|from|over|under|about|ca|ab|über|plus|moins|de|[A-Z]{1,3})$/;

const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

const only = <T>(found: T[]): T | undefined => (new Set(found).size === 1 ? found[0] : undefined);

/** Reads "Median salary, $000s per year". What it says twice, and differently, it does not say. */
export function readPayHeading(heading: string): PayHeading {
  const period = only(PERIODS.flatMap(([name, words]) => (words.test(heading) ? [name] : [])));
  // "GBP" is a currency, "NYC" none.
  const currency = only(
    Array.from(heading.matchAll(CURRENCY), ([text]) =>
      /^[A-Z]{3}$/.test(text) && !names.of(text) ? [] : text,
    ).flat(),
  );
  const scale = only(SCALES.flatMap(([name, words]) => (words.test(heading) ? name : [])));
  return {
    ...(currency && { currency }),
    ...(period && { period }),
    ...(scale && { scale }),
  };
}

/**
 * An amount together with what its heading says, where it does not say that itself. Thousands of what has other words
 * as well are no figure any more: it would be a thousand times too low.
 */
export function underHeading(text: string, { currency, period, scale }: PayHeading): string {
  if (!/\p{Nd}/u.test(text) || /[%٪]|^#/.test(text)) return text;
  // "6.5 lakh", "46k" say it themselves.
  const isScaled = scale && !/\d ?(?:[km万]|lakhs?|lpa)(?![a-z])/i.test(text);
  if (/[*†‡§]/.test(text) || !(text.match(/\p{L}+/gu) ?? []).every((word) => WORD.test(word)))
    return isScaled ? `${text} × ${factorOf(scale)}` : text;
  const by = isScaled ? scale.replace('lakh', ' lakh') : '';
  const own = readPayHeading(text);
  const unit = `${by}${currency && !own.currency ? ` ${currency}` : ''}`;
  const amount = text.replace(/.*\p{Nd}(?: ?k\b)?/u, (digits) => digits + unit);
  return period && !own.period ? `${amount} per ${period}` : amount;
}

/** How many of the currency one is that stands under such a heading. */
export const factorOf = (scale: Scale | undefined): number =>
  SCALES.find(([name]) => name === scale)?.[2] ?? 1;

const TIMED = String.raw`\D{0,4}\d[\d.,]* (?:per|an?) \w+`;
const BOTH = new RegExp(`^(${TIMED})[,;(/]? ?(?:or )?\\(?(${TIMED})\\)?$`, 'i');

/** "$79,180 per year $38.07 per hour" is pay twice, by two periods. */
export const bothPays = (text: string): string[] => BOTH.exec(text)?.slice(1) ?? [text];
