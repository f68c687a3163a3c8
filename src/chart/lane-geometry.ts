import {
  aboveOf,
  beforeOf,
  besideWidth,
  FADE,
  figuresWidth,
  isNarrow,
  isOpenIn,
  laneSizes,
  roomOf,
  TEXT,
  type Lane,
} from './geometry.js';
import type { Picture } from './picture.js';
import type { Theme } from './theme.js';

/** Where things are in a drawing of lanes, in px. */
export interface Lanes {
  narrow: boolean;
  axis: boolean;
  /** Room for labels before the scale, and for figures behind it. */
  before: number;
  behind: number;
  above: number;
  lanes: Lane[];
}

/** Where things are in a picture of lanes that is as wide as this. */
export function lanesIn(picture: Picture, { size }: Theme, width: number): Lanes {
  const { kind, rows } = picture;
  const room = roomOf(width, size);
  const narrow = isNarrow(room);
  const axis = kind !== 'bars';
  const beside = picture.besideHead && !narrow ? Math.max(6 * size, besideWidth(picture, size)) : 0;
  const figures =
    kind === 'bars'
      ? figuresWidth(picture, size * 1.12) + (rows.some(({ mark }) => mark?.open !== undefined) ? 40 : 12)
      : isOpenIn(picture)
        ? FADE + 16
        : 16;
  return {
    narrow,
    axis,
    before: narrow ? (kind === 'range' ? 24 : kind === 'bars' ? 0 : 4) : beforeOf(picture, width, size),
    behind: Math.min(figures + beside, width * 0.66),
    above: (aboveOf(picture) * size) / TEXT,
    lanes: laneSizes(picture, room),
  };
}
