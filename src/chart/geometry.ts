import type { Picture } from './picture.js';
import { NARROW, type Theme } from './theme.js';

/** Where things are in a drawing of lanes, in px. */
export interface Lanes {
  narrow: boolean;
  /** The height of one lane. */
  lane: number;
  /** Room for labels before the scale, and for figures behind it. */
  before: number;
  behind: number;
  above: number;
  /** How far below the middle of its lane a bar is, in lanes. */
  shift: number;
  axis: boolean;
}

const AXIS = 28;
const YOU = 44;
const HEIGHT = { bars: [36, 54], percentiles: [46, 66], range: [112, 132] } as const;

/** The height of the picture, known before it is drawn so that nothing moves when it is. */
export function heightOf(picture: Picture, width: number): number {
  const narrow = width > 0 && width < NARROW;
  if (picture.kind === 'trend' || picture.kind === 'distribution') return narrow ? 240 : 300;
  const lane = HEIGHT[picture.kind][Number(narrow)]!;
  return (
    Math.max(1, picture.rows.length) * lane +
    (picture.kind === 'bars' ? 0 : AXIS) +
    (picture.you && picture.domain ? YOU : 0)
  );
}

/** The longest of some texts, in px; letters are taken to be of middling width. */
const widthOf = (texts: string[], size: number): number =>
  Math.max(0, ...texts.map((text) => text.length)) * size * 0.6;

export function lanesIn(picture: Picture, { size }: Theme, width: number): Lanes {
  const { kind, rows } = picture;
  const narrow = width < NARROW;
  const axis = kind !== 'bars';
  const lane = HEIGHT[kind as keyof typeof HEIGHT][Number(narrow)]!;
  const beside = picture.besideHead ? 6 * size : 0;
  const figures =
    kind === 'bars'
      ? widthOf(
          rows.filter(({ mark }) => mark).map(({ figure }) => figure),
          size,
        ) + 12
      : 12;
  return {
    narrow,
    lane,
    axis,
    before: narrow ? 8 : Math.min(13 * size + 16, width * 0.36),
    behind: Math.min(figures + beside, width / 2),
    above: (axis ? AXIS : 0) + (picture.you && picture.domain ? YOU : 0),
    shift: narrow ? (kind === 'bars' ? 0.2 : 0.22) : kind === 'percentiles' ? 0.14 : 0,
  };
}
