import { common } from './words/en/common.js';
import type { Words } from './words/en.js';

export type { Phrase, Word, Words } from './words/en.js';

type Loader = () => Promise<{ default: Words }>;

const LOADERS: Record<string, Loader> = {
  ar: () => import('./words/ar.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  ja: () => import('./words/ja.js'),
};

/** As far as the elements on the page have need of it: each brings its own words along. */
const english = Object.assign(Object.create(null) as Partial<Words>, common);
const loaded = new Map<string, Partial<Words>>();
const added = new Map<string, Partial<Words>>();
const listeners = new Set<() => void>();
/** Languages that could not be loaded: their readers get English, and nobody else would notice. */
const missing = new Set<string>();

const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase();

/** The words for a locale: the author's own before the library's, English where nothing else is at hand. */
export function wordsFor(locale: string): Partial<Words> {
  const language = languageOf(locale);
  const words = Object.create(english) as Partial<Words>;
  const parts = [loaded.get(language), added.get(''), added.get(language), added.get(locale.toLowerCase())];
  return Object.assign(words, ...parts) as Partial<Words>;
}

/** Adds English words for all elements on the page; those that an element needs are there before it speaks. */
export function learn(words: Partial<Words>): void {
  Object.assign(english, words);
}

/** Loads a language that the library brings along; undefined where there is nothing to load. */
export function loadWords(locale: string): Promise<unknown> | undefined {
  const language = languageOf(locale);
  const load = LOADERS[language];
  if (!load || loaded.has(language)) return undefined;
  const pending = {};
  loaded.set(language, pending);
  return load().then(
    // The author's own choice may have come first.
    (module) => loaded.get(language) === pending && useWords(language, module.default),
    (error: unknown) => {
      // English stays; the next element to come tries again.
      loaded.delete(language);
      if (missing.size < missing.add(language).size) console.warn(`CE303 words-${language}.js`, error);
    },
  );
}

/** Puts a language's dictionary in place, such as the default export of `career-elements/locales/de`. */
export function useWords(language: string, words: Words): void {
  loaded.set(language, words);
  changed();
}

/**
 * Adds a language or changes single words, for all elements on the page: `addWords('de', { same: 'Gleich' })`,
 * `addWords('en-GB', {…})`, or `addWords('', {…})` for every language.
 */
export function addWords(locale: string, words: Partial<Words>): void {
  const key = locale.toLowerCase();
  added.set(key, { ...added.get(key), ...words });
  changed();
}

/** Calls back whenever words have arrived or changed; returns the way to stop it. */
export function onWords(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

/** Says so to all who want to know that there may be something else to say. */
export function changed(): void {
  for (const callback of listeners) callback();
}
