import type { PayPeriod } from '../model/inputs.js';
import type { Figure } from '../model/figure.js';
import type { Unit } from '../model/cells.js';
import type { Language } from './language.js';
import { learn } from './words.js';
import { figures } from './words/en/figures.js';

learn(figures);

/** What stands beside a figure. */
export interface FigureContext {
  unit: Unit;
  /** ISO 4217, or a sign as it was written. */
  currency?: string;
  period?: PayPeriod;
  /** Decimals that are kept where a figure has them; without it, as many as its unit asks for. */
  digits?: number;
  /** Decimals that are written even where they are zeros. */
  decimals?: number;
}

const OPTIONS: Record<Exclude<Unit, 'money'>, Intl.NumberFormatOptions> = {
  percent: { style: 'percent', maximumFractionDigits: 2 },
  count: { maximumFractionDigits: 2 },
  years: { style: 'unit', unit: 'year', unitDisplay: 'long', maximumFractionDigits: 2 },
  // What counts nothing known may be a year, which takes no grouping.
  number: { maximumFractionDigits: 3, useGrouping: 'min2' },
};

/** Ranges that a language keeps as they were written. */
const MOST_RANGES = 2000;

const rangesOf = new WeakMap<Language, Map<string, string>>();

/** A number in its unit. */
export function numberText(
  value: number,
  context: FigureContext,
  language: Language,
  signed = false,
): string {
  return write(value, value, context, language, signed);
}

/** A range of numbers in their unit; the number where both are the same. */
export function rangeText(
  low: number,
  high: number | undefined = low,
  context: FigureContext,
  language: Language,
): string {
  if (low === high) return numberText(low, context, language);
  let ranges = rangesOf.get(language);
  if (!ranges) rangesOf.set(language, (ranges = new Map<string, string>()));
  const { unit, currency, period, digits, decimals } = context;
  const key = `${low} ${high} ${unit} ${currency} ${period} ${digits} ${decimals}`;
  let text = ranges.get(key);
  if (text === undefined) {
    // Engines take long over ranges, and a page says the same ones again and again.
    if (ranges.size >= MOST_RANGES) ranges.clear();
    ranges.set(key, (text = write(low, high, context, language)));
  }
  return text;
}

function write(
  value: number,
  to: number,
  { unit, currency, period, digits, decimals }: FigureContext,
  language: Language,
  signed = false,
): string {
  if (!Number.isFinite(value) || !Number.isFinite(to)) return language.say('missing');
  const percent = unit === 'percent' ? 100 : 1;
  const cents = unit === 'money' && (period === 'hour' || !Number.isInteger(value) || !Number.isInteger(to));
  const code = unit === 'money' ? codeOf(currency) : undefined;
  // What is not zero is never written "0".
  const tiny = !digits && value !== 0 && Math.abs(value) < 0.005;
  const key = `${unit}${code}${cents}${signed}${digits} ${decimals}${tiny}`;
  // To put the options together takes longer than to write the number.
  const format =
    language.formats.get(key) ??
    language.format(key, {
      ...(unit === 'money'
        ? {
            ...(code && { style: 'currency', currency: code }),
            ...(!cents && { maximumFractionDigits: 0 }),
          }
        : OPTIONS[unit]),
      ...(unit === 'money' && cents && !code && { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      ...(digits && { maximumFractionDigits: digits }),
      ...(decimals &&
        unit !== 'money' && {
          minimumFractionDigits: decimals,
          maximumFractionDigits: Math.max(decimals, digits ?? 2),
        }),
      ...(tiny && { maximumSignificantDigits: 2 }),
      ...(signed && { signDisplay: 'exceptZero' }),
    });
  // A sum with 0 turns -0 into 0.
  const [start, end] = [value / percent + 0, to / percent + 0];
  const text = start === end ? format.format(start) : format.formatRange(start, end);
  const said = value > 0 && to > 0 ? text : text.replace(/^([\u061C\u200E\u200F]?)-/, '$1−');
  if (unit !== 'money' || !currency) return said;
  if (!code) return said.replace(/^[+−]?/, (sign) => sign + currency);
  // In a text that runs to the left, "US$" would fall apart.
  return /[\u061C\u200F]/.test(said) ? `${said}\u200E` : said;
}

/** A figure as a reader should see it; the reason in words where it has no number. */
export function figureText(
  figure: Figure,
  { unit, currency, period: usual, digits }: FigureContext,
  language: Language,
): string {
  const { value, to, bound, status, text, period, decimals } = figure;
  if (text) return text;
  if (value === undefined) return language.say(status ?? 'missing');
  const context = { unit, currency, period: usual ?? period, digits, decimals };
  const written = rangeText(value, to, context, language);
  const word = bound ?? (status === 'topCoded' ? 'atLeast' : status === 'estimated' && 'about');
  const said = word ? language.say(word, { figure: written }) : written;
  return period ? `${said} ${language.say(`per-${period}`)}` : said;
}

/** From one figure to another, each with its bound where it has one: "$90,000 – $130,000 or more". */
export function spanText(low: Figure, high: Figure, context: FigureContext, language: Language): string {
  const isPlain = [low, high].every(({ value, bound, status }) => value !== undefined && !bound && !status);
  return isPlain && low.value! <= high.value!
    ? rangeText(low.value!, high.value, context, language)
    : [low, high].map((figure) => figureText(figure, context, language)).join(' – ');
}

const codeOf = (currency: string | undefined): string | undefined =>
  currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
