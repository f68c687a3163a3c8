import type { Figure } from '../figure.js';
import type { DecimalMark } from '../issue-log.js';
import type { Reading } from '../issue.js';
import { readText } from '../text.js';
import { readListBlock, textOr, type ListBlock } from './block.js';
import { readFigureOrWord } from './figure-or-word.js';

/** A number that is worth a tile, as it was understood. */
export interface Stat {
  /** Empty where the data has none. */
  label: string;
  /** A word stands in its `text`. Absent for a tile that is a label only. */
  value?: Figure;
  note?: string;
}

/** What `<stat-tiles>` shows. */
export type StatTiles = ListBlock<Stat>;

const readStat = textOr('label', { label: readText, value: readFigureOrWord, note: readText });

/** Reads tiles, or a plain list of them. */
export function readStatTiles(input: unknown, decimal?: DecimalMark): Reading<StatTiles> {
  return readListBlock<Stat>(input, readStat, decimal);
}
