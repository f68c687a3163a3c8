import type { Figure } from '../figure.js';
import type { DecimalMark } from '../issue-log.js';
import type { Reading } from '../issue.js';
import { isObject, readText } from '../text.js';
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

/** A number with its unit in a field of its own: 7 and "%". */
function withUnit(input: unknown): unknown {
  const { unit, ...rest } = isObject(input) ? input : {};
  const { value } = rest;
  return typeof unit === 'string' &&
    /^(?:string|number)$/.test(typeof value) &&
    /^[\d.,]+$/.test(value as string)
    ? { ...rest, value: `${value as string} ${unit}` }
    : input;
}

const readTile = textOr('label', { label: readText, value: readFigureOrWord, note: readText });
const readStat: typeof readTile = (input, log, where) => readTile(withUnit(input), log, where);

/** Reads tiles, or a plain list of them. */
export function readStatTiles(input: unknown, decimal?: DecimalMark): Reading<StatTiles> {
  return readListBlock<Stat>(input, readStat, decimal);
}
