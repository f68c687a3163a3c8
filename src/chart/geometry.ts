import type { Picture } from './picture.js';
import { NARROW, type Theme } from './theme.js';

/** Where things are in a drawing of lanes, in px. */
export interface Lanes {
  narrow: boolean;
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
const HEAD = 36;
const SUB = 34;
/** How far an open end is drawn. */
export const FADE = 40;
const HEIGHT = { bars: [36, 54], percentiles: [46, 66], range: [112, 156] } as const;

/** The one range of a chart needs no name beside it: the title says it. */
export const isLone = ({ kind, rows }: Picture): boolean => kind === 'range' && rows.length === 1;

const aboveOf = ({ kind, besideHead, you, domain }: Picture): number =>
  (kind === 'bars' ? 0 : AXIS) + (besideHead ? HEAD : 0) + (you && domain ? YOU : 0);

/** The height of the picture, known before it is drawn so that nothing moves when it is. */
export function heightOf(picture: Picture, width: number): number {
  const narrow = width > 0 && width < NARROW;
  if (picture.kind === 'trend' || picture.kind === 'distribution') return narrow ? 240 : 300;
  const lane = HEIGHT[picture.kind][Number(narrow)]! + (picture.rows.some(({ sub }) => sub) ? SUB : 0);
  return Math.max(1, picture.rows.length) * lane + aboveOf(picture);
}

/** The longest of some texts, in px; letters are taken to be of middling width. */
const widthOf = (texts: string[], size: number): number =>
  Math.max(0, ...texts.map((text) => text.length)) * size * 0.6;

export function lanesIn(picture: Picture, { size }: Theme, width: number): Lanes {
  const { kind, rows } = picture;
  const narrow = width < NARROW;
  const axis = kind !== 'bars';
  const lone = isLone(picture);
  const open = axis && rows.some(({ mark }) => mark?.open !== undefined);
  const beside = picture.besideHead ? 6 * size : 0;
  const figures =
    kind === 'bars'
      ? widthOf(
          rows.filter(({ mark }) => mark).map(({ figure }) => figure),
          size,
        ) + 12
      : open
        ? FADE + 16
        : 16;
  return {
    narrow,
    axis,
    before: narrow ? (kind === 'range' ? 24 : 8) : lone ? 32 : Math.min(13 * size + 16, width * 0.36),
    behind: Math.min(figures + beside, width / 2),
    above: aboveOf(picture),
    shift:
      kind === 'bars'
        ? narrow
          ? 0.2
          : 0
        : kind === 'range'
          ? narrow && lone
            ? -0.1
            : 0
          : narrow
            ? 0.22
            : 0.14,
  };
}
