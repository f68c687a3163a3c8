import type { Stat } from '../model/blocks/stat-tiles.js';
import type { Figure } from '../model/figure.js';
import { figureText } from './figures.js';
import type { Language } from './language.js';

/** That there is no figure is no headline. */
export const isLarge = (figure: Figure | undefined): boolean => (figure?.value ?? figure?.text) !== undefined;

/** A tile's figure as it is written; empty where it has none. */
export function tileText({ value }: Stat, language: Language): string {
  if (!value) return '';
  const unit = value.unit ?? (value.currency ? 'money' : 'number');
  return figureText(value, { unit, currency: value.currency }, language);
}

/** Size of the type of a label that stands alone, as a part of that of figures. */
const LABEL = 0.52;

/** Size of the type of a figure with a long word, likewise. */
const SMALLER = 0.63;

/** Longer words are set in smaller type, and what is longer still may be broken. */
const MOST = 14;
const MOST_SMALLER = 23;

/** Characters of the longest word; where a range has a dash, it may be broken. */
const longestWord = (text: string): number =>
  Math.max(...text.split(/[^\S\u00a0\u202f]|–/).map(({ length }) => length));

export const hasLongWord = (text: string): boolean => longestWord(text) > MOST;

/** How many characters of a figure the narrowest tile has to have room for. */
export const lettersIn = (items: readonly Stat[], language: Language): number =>
  Math.max(
    ...items.map((item) => {
      const figure = isLarge(item.value) && tileText(item, language);
      const letters = longestWord(figure || item.label);
      if (letters <= MOST) return figure ? letters : letters * LABEL;
      return figure && letters <= MOST_SMALLER ? letters * SMALLER : 0;
    }),
  );
