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

/** Characters of the longest word that is set in large type; longer ones may be broken. */
const longestWord = (text: string): number =>
  Math.max(...text.split(/[^\S\u00a0\u202f]/).map(({ length }) => (length > 14 ? 0 : length)));

/** How many characters of a figure the narrowest tile has to have room for. */
export const lettersIn = (items: readonly Stat[], language: Language): number =>
  Math.max(
    ...items.map((item) =>
      isLarge(item.value) ? longestWord(tileText(item, language)) : LABEL * longestWord(item.label),
    ),
  );
