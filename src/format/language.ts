import type { PayPeriod } from '../model/inputs.js';
import type { DecimalMark } from '../model/findings.js';
import type { Figure } from '../model/figure.js';
import type { Unit } from '../model/rows.js';
import { onWords, wordsFor, type Phrase, type Word, type Words } from './words.js';

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
  number: { maximumFractionDigits: 3, useGrouping: 'min2' as unknown as boolean },
};

/** Ranges that a language keeps as they were written. */
const MOST_RANGES = 2000;

const NO_WORDS: Partial<Words> = {};
let languages = new WeakMap<Partial<Words>, Map<string, Language>>();
onWords(() => (languages = new WeakMap()));

/**
 * The language of a locale, made once. A locale that Intl does not know is written as English.
 * @param own words in place of the library's; the same object makes the same language
 */
export function languageFor(locale: string, own: Partial<Words> = NO_WORDS): Language {
  let byLocale = languages.get(own);
  if (!byLocale) languages.set(own, (byLocale = new Map()));
  let language = byLocale.get(locale);
  if (!language) byLocale.set(locale, (language = new Language(locale, own)));
  return language;
}

/** Writes figures and phrases in one locale. */
export class Language {
  readonly locale: string;
  /** False where Intl does not know the locale as given. */
  readonly known: boolean;
  /** For Intl: English rather than the language of the reader's machine, where Intl knows nothing of a locale. */
  readonly locales: readonly string[];
  readonly #words: Partial<Words>;
  readonly #formats = new Map<string, Intl.NumberFormat>();
  readonly #ranges = new Map<string, string>();
  readonly #pieces = new Map<string, string[]>();
  #plurals?: Intl.PluralRules;
  #conjunction?: Intl.ListFormat;
  #decimal?: DecimalMark;

  constructor(locale: string, own?: Partial<Words>) {
    let known: string | undefined;
    try {
      known = Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0];
    } catch {
      // An unknown tag must not cost the reader the figures.
    }
    this.known = Boolean(known);
    this.locale = known ?? 'en';
    this.locales = [this.locale, 'en'];
    this.#words = Object.assign(wordsFor(this.locale), own);
  }

  /** The mark between whole and fraction. */
  get decimal(): DecimalMark {
    return (this.#decimal ??= this.#findDecimal());
  }

  #findDecimal(): DecimalMark {
    return /[.٫]/.test(this.number(0.5, { unit: 'number' })) ? '.' : ',';
  }

  /** A phrase with its gaps filled: `n` chooses among plural forms, and is written as a number. */
  say(word: Word, gaps: Record<string, string | number> = {}): string {
    const phrase = this.#words[word];
    return typeof phrase === 'string' && !phrase.includes('{') ? phrase : this.parts(word, gaps).join('');
  }

  /** A phrase as a list of its texts and of what fills its gaps, so that those may be more than text. */
  parts<T>(word: Word, gaps: Record<string, T | number>): (T | string)[] {
    const phrase: Phrase = this.#words[word] ?? word;
    const text = typeof phrase === 'string' ? phrase : this.#pluralForm(phrase, gaps['n']);
    let pieces = this.#pieces.get(text);
    if (!pieces) this.#pieces.set(text, (pieces = text.split(/\{(\w+)\}/)));
    return pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const gap = gaps[piece];
      return typeof gap === 'number' ? this.number(gap, { unit: 'count' }) : (gap ?? '');
    });
  }

  /** Names joined as the language does it: "A, B and C", or "A, B, C" for a mere row (`unit`). */
  list(names: string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
    if (names.length < 2) return names.join('');
    if (type === 'unit') return names.reduce((list, next) => this.say('in-row', { list, next }));
    this.#conjunction ??= new Intl.ListFormat(this.locales);
    return this.#conjunction.format(names);
  }

  /** True where the dictionary has such a word. */
  has(word: string): word is Word {
    return word in this.#words;
  }

  #pluralForm(forms: Exclude<Phrase, string>, count: unknown): string {
    this.#plurals ??= new Intl.PluralRules(this.locales);
    return forms[this.#plurals.select(Number(count))] ?? forms.other;
  }

  /** A number in its unit; with `to`, a range. */
  number(value: number, context: FigureContext, to = value, signed = false): string {
    if (to === value) return this.#write(value, context, to, signed);
    const { unit, currency, period, digits, decimals } = context;
    const key = `${value} ${to} ${unit} ${currency} ${period} ${digits} ${decimals} ${signed}`;
    let text = this.#ranges.get(key);
    if (text === undefined) {
      // Engines take long over ranges, and a page says the same ones again and again.
      if (this.#ranges.size >= MOST_RANGES) this.#ranges.clear();
      this.#ranges.set(key, (text = this.#write(value, context, to, signed)));
    }
    return text;
  }

  #write(
    value: number,
    { unit, currency, period, digits, decimals }: FigureContext,
    to: number,
    signed: boolean,
  ): string {
    if (!Number.isFinite(value) || !Number.isFinite(to)) return this.say('missing');
    const percent = unit === 'percent' ? 100 : 1;
    const cents =
      unit === 'money' && (period === 'hour' || !Number.isInteger(value) || !Number.isInteger(to));
    const code = unit === 'money' ? codeOf(currency) : undefined;
    // What is not zero is never written "0".
    const tiny = !digits && value !== 0 && Math.abs(value) < 0.005;
    const key = `${unit}${code}${cents}${signed}${digits} ${decimals}${tiny}`;
    // To put the options together takes longer than to write the number.
    const format =
      this.#formats.get(key) ??
      this.format(key, {
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

  /** A short amount for an axis, such as $50k. */
  tick(value: number, currency?: string): string {
    const code = codeOf(currency);
    const notation = value < 1000 ? 'standard' : 'compact';
    const text = this.format(`${notation}${code}`, {
      ...(code && { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' }),
      notation,
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    }).format(value);
    return code || !currency ? text : currency + text;
  }

  /** A figure as a reader should see it; the reason in words where it has no number. */
  figure(figure: Figure, { unit, currency, period: usual, digits }: FigureContext): string {
    const { value, to, bound, status, text, period, decimals } = figure;
    if (text) return text;
    if (value === undefined) return this.say(status ?? 'missing');
    const written = this.number(value, { unit, currency, period: usual ?? period, digits, decimals }, to);
    const word = bound ?? (status === 'topCoded' ? 'atLeast' : status === 'estimated' && 'about');
    const said = word ? this.say(word, { figure: written }) : written;
    return period ? `${said} ${this.say(`per-${period}`)}` : said;
  }

  /** A way to write numbers, made once; an unusual one is plain. */
  format(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    let format = this.#formats.get(key);
    if (!format) {
      try {
        format = new Intl.NumberFormat(this.locales, options);
      } catch {
        format = new Intl.NumberFormat(this.locales);
      }
      this.#formats.set(key, format);
    }
    return format;
  }
}

const codeOf = (currency: string | undefined): string | undefined =>
  currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
