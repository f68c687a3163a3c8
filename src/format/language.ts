import type { DecimalMark } from '../model/issue-log.js';
import { onWords, wordsFor, type Phrase, type Word, type Words } from './words.js';

const NO_WORDS: Partial<Words> = {};
let languages = new WeakMap<Partial<Words>, Map<string, Language>>();
onWords(() => (languages = new WeakMap()));

/**
 * The language of a locale, made once. A locale that Intl does not know is written as English.
 * @param own words in place of the library's; the same object makes the same language
 */
export function languageFor(locale: string, own: Partial<Words> = NO_WORDS): Language {
  let byLocale = languages.get(own);
  if (!byLocale) languages.set(own, (byLocale = new Map<string, Language>()));
  let language = byLocale.get(locale);
  if (!language) byLocale.set(locale, (language = new Language(locale, own)));
  return language;
}

/** Says phrases in one locale. What writes figures in it is in `figures`: texts have none. */
export class Language {
  readonly locale: string;
  /** False where Intl does not know the locale as given. */
  readonly known: boolean;
  /** For Intl: English rather than the language of the reader's machine, where Intl knows nothing of a locale. */
  readonly locales: readonly string[];
  readonly #words: Partial<Words>;
  /** The ways to write numbers that were needed so far, see `format`. */
  readonly formats = new Map<string, Intl.NumberFormat>();
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
    // "1,5 ans", but "1.50 CHF": neither mark groups.
    if (this.locale.startsWith('fr-CH')) return 'either';
    // To ask for it would make the first number format, which takes longer than all else; what has no figures needs none.
    if (/^en(?:-(?:US|GB))?$/.test(this.locale)) return '.';
    return (this.#decimal ??= /[.٫]/.test(this.format('', {}).format(0.5)) ? '.' : ',');
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
    return text.split(/\{(\w+)\}/).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const gap = gaps[piece];
      return typeof gap === 'number' ? this.count(gap) : (gap ?? '');
    });
  }

  /** Names joined as the language does it: "A, B and C", with "or", or "A, B, C" for a mere row (`unit`). */
  list(names: string[], type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction'): string {
    if (names.length < 2) return names.join('');
    if (type === 'unit') return names.reduce((list, next) => this.say('in-row', { list, next }));
    if (type === 'disjunction') return new Intl.ListFormat(this.locales, { type }).format(names);
    this.#conjunction ??= new Intl.ListFormat(this.locales);
    return this.#conjunction.format(names);
  }

  /** True where the dictionary has such a word. */
  has(word: string): word is Word {
    return word in this.#words;
  }

  /** How many, as a number. */
  count(value: number): string {
    return this.format('n', { maximumFractionDigits: 2 }).format(value);
  }

  #pluralForm(forms: Exclude<Phrase, string>, count: unknown): string {
    this.#plurals ??= new Intl.PluralRules(this.locales);
    return forms[this.#plurals.select(Number(count))] ?? forms.other;
  }

  /** A way to write numbers, made once; an unusual one is plain. */
  format(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    let format = this.formats.get(key);
    if (!format) {
      try {
        format = new Intl.NumberFormat(this.locales, options);
      } catch {
        format = new Intl.NumberFormat(this.locales);
      }
      this.formats.set(key, format);
    }
    return format;
  }
}
