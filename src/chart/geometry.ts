import { seenOf, type Picture, type PictureRow, type Series } from './picture.js';

/** Where things are in one lane, in px of a drawing whose text is 15px. */
export interface Lane {
  height: number;
  /** From the top of the lane to the middle of its bar. */
  bar: number;
  /** How many lines its name takes, and what is said about it below. */
  lines: number;
  about: number;
  /** How many lines the names of levels take. */
  stacks: number;
  /** Its two ends have too little room beside each other. */
  two: boolean;
}

/** All heights are for text of this size, and grow with it. */
export const TEXT = 15;
/**
 * The widths, in px for text of 15px, that heights are worked out for, each up to the next: nothing may move once the
 * real width is known. The style sheet chooses among them by container queries. A phone is tight with twice the text.
 */
export const ROOMS = { tight: 144, narrow: 256, medium: 480, wide: 680 } as const;
export type Room = keyof typeof ROOMS;
/** The room that is worked out for a width in px, with text of this size. */
export function roomOf(width: number, size: number): Room {
  const all = Object.keys(ROOMS) as Room[];
  return all.findLast((room) => width * TEXT >= ROOMS[room] * size) ?? 'tight';
}
/** Names stand above the bars, not beside them. */
export const isNarrow = (room: Room): boolean => ROOMS[room] < ROOMS.medium;

/** As the style sheet has them. */
export const LINE = 19.5;
export const SUB_LINE = 17;
export const STACK = 38;
const AXIS = 28;
const YOU = 44;
const HEAD = 36;
/** How far an open end is drawn. */
export const FADE = 40;
/** More of a name is no name: what is longer ends in an ellipsis. */
export const LINES = 12;
const SUB_LINES = 8;

/** The one range of a chart needs no name beside it: the title says it. */
export const isLone = ({ kind, rows }: Picture): boolean => kind === 'range' && rows.length === 1;

/** What stands over the lanes: steps, headings, and the reader's own pay. */
export const aboveOf = ({ kind, besideHead, you, domain }: Picture): number =>
  (kind === 'bars' ? 0 : AXIS) + (besideHead ? HEAD : 0) + (you && domain ? YOU : 0);

const NARROW = /[ijltfrI.,'() -]/g;
/** A word in capitals; a single one makes little difference. */
const CAPITALS = /[A-ZÀ-Þ](?=[A-ZÀ-Þ])/g;
const SQUARE = /[\u2E80-\uFFEF]/g;

/** About how wide a text is: some letters are narrow, capitals wide, those of East Asia square, others of middling width. */
export function widthOf(text: string, size: number): number {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return (text.length * 0.615 - count(NARROW) * 0.28 + count(CAPITALS) * 0.12 + count(SQUARE) * 0.385) * size;
}

/** About how wide the figures beside bars are. */
export const figuresWidth = ({ rows }: Picture, size: number): number =>
  Math.max(0, ...rows.map(({ mark, figure }) => (mark ? widthOf(figure, size) : 0)));

/** About how wide the column of figures of another kind is, with what keeps it away from names. */
export const besideWidth = ({ rows, besideHead }: Picture, size: number): number =>
  besideHead ? Math.max(...rows.map(({ beside }) => (beside ? widthOf(seenOf(beside), size) : 0))) + size : 0;

/** About how many lines a text takes. */
function linesOf(text: string, width: number, size: number, most: number): number {
  if (widthOf(text, size) <= width) return 1;
  let [lines, room] = [1, width];
  for (const word of text.split(' ')) {
    const needed = widthOf(word, size);
    if (needed > room && room < width) [lines, room] = [lines + 1, width];
    // A word that is longer than a line goes on in the next ones.
    const more = Math.ceil(needed / width) - 1;
    lines += more;
    room += more * width - needed - size * 0.3;
  }
  return Math.min(most, lines);
}

/**
 * In which line each of some labels goes, so that none runs into another.
 * @param labels the middle of each and how wide it is, from left to right
 * @param edges what would stand out here is moved in
 */
export function stacked(
  labels: [middle: number, width: number][],
  [left, right]: [number, number],
): number[] {
  const taken: number[] = [];
  return labels.map(([middle, width]) => {
    const from = Math.max(left, Math.min(middle - width / 2, right - width));
    const to = from + width;
    const free = taken.findIndex((last) => from >= last);
    const line = free < 0 ? taken.length : free;
    taken[line] = to;
    return line;
  });
}

/** The room for the names of the lanes. */
export const beforeOf = (picture: Picture, width: number, size: number): number =>
  isLone(picture) ? 32 : Math.min(13 * size + 16, width * 0.36);

/** A range goes on without an end. */
export const isOpenIn = ({ kind, rows }: Picture): boolean =>
  kind !== 'bars' && rows.some(({ mark }) => mark?.open !== undefined);

function stacksOf({ mark }: PictureRow, picture: Picture, room: Room): number {
  const { domain } = picture;
  if (!domain || !mark?.dots?.length) return 0;
  const before = isNarrow(room) ? 24 : beforeOf(picture, ROOMS[room], TEXT);
  const width = ROOMS[room] - before - (isOpenIn(picture) ? FADE + 16 : 16);
  const lines = stacked(
    mark.dots.map(({ value, label, text }): [number, number] => {
      const x = before + ((value - domain.minimum) / (domain.maximum - domain.minimum)) * width;
      return [x, Math.max(widthOf(label, TEXT), widthOf(text, TEXT)) * 0.87 + 12];
    }),
    [0, ROOMS[room]],
  );
  return 1 + Math.max(...lines);
}

/** About how wide the figures at the two ends of a range are, side by side. */
const endsWidth = ({ mark, ends }: PictureRow): number =>
  ends && mark?.from !== undefined && mark.to !== undefined ? widthOf(ends.join(''), TEXT * 0.87) + 10 : 0;

const known = new WeakMap<Picture, Partial<Record<Room, Lane[]>>>();

/** How high each lane is, known before it is drawn so that nothing moves when it is. */
export function laneSizes(picture: Picture, room: Room): Lane[] {
  let sizes = known.get(picture);
  if (!sizes) known.set(picture, (sizes = {}));
  return (sizes[room] ??= sizesIn(picture, room));
}

function sizesIn(picture: Picture, room: Room): Lane[] {
  const narrow = isNarrow(room);
  const { kind } = picture;
  const lone = isLone(picture);
  const width = narrow ? ROOMS[room] - besideWidth(picture, TEXT) : beforeOf(picture, ROOMS[room], TEXT) - 16;
  return picture.rows.map((row): Lane => {
    const lines = lone ? 0 : linesOf(row.label, width, TEXT, LINES);
    const about = lone || !row.sub ? 0 : linesOf(row.sub, width, TEXT * 0.87, SUB_LINES);
    const name = lines * LINE + about * SUB_LINE;
    const stacks = kind === 'range' ? stacksOf(row, picture, room) : 0;
    const top = narrow && name ? name + 8 : 0;
    const two = kind === 'range' && endsWidth(row) > ROOMS[room];
    const common = { lines, about, stacks, two };
    if (kind === 'range') {
      const bar = top + 34 + (two ? SUB_LINE : 0);
      const height = bar + (stacks ? 12 + stacks * STACK : 24);
      return {
        ...common,
        bar: narrow ? bar : Math.max(bar, name / 2 + 6),
        height: Math.max(height, name + 16),
      };
    }
    if (kind === 'percentiles') {
      const height = narrow ? top + 46 : Math.max(46, name + 12);
      return { ...common, height, bar: narrow ? top + 32 : height / 2 + 7 };
    }
    const height = narrow ? top + 28 : Math.max(36, name + 12);
    return { ...common, height, bar: narrow ? top + 10 : height / 2 };
  });
}

/** About the room that the names of lines take at their ends, where no word of them is cut, and no figure. */
export const endWidth = ({ series }: Picture, size: number): number =>
  18 +
  Math.max(...series.flatMap((line) => namedOf(line).split(' ')).map((word) => widthOf(word, size * 0.95)));

const namedOf = ({ name, points, amount }: Series): string =>
  `${name} ${amount(Math.max(0, points.length - 1))}`;

/** At the ends of lines their names would leave too little of the room: they stand above the picture, with marks. */
export const hasKey = (picture: Picture, room: Room): boolean =>
  picture.series.length > 1 && endWidth(picture, TEXT) > ROOMS[room] * 0.375;

/** The mark of a line before its name, in shares of the size of text. */
export const KEY = 2.2;

/** Several lines need room for their names. */
function linesHeight(picture: Picture, room: Room): number {
  const { series } = picture;
  const narrow = isNarrow(room);
  const least = narrow ? 240 : 300;
  if (series.length < 2) return least;
  const key = hasKey(picture, room);
  const width = key ? ROOMS[room] - KEY * TEXT : narrow ? 80 : 150;
  const lines = (line: Series): number =>
    key
      ? linesOf(namedOf(line), width, TEXT * 0.9, LINES)
      : linesOf(line.name, width, TEXT * 0.87, LINES) + 1;
  const height = series.reduce((sum, line) => sum + lines(line) * SUB_LINE + 4, 0);
  return key ? least + height : Math.max(least, height + 60);
}

/** The height of the picture, in px for text of 15px. */
export function heightOf(picture: Picture, room: Room): number {
  const narrow = isNarrow(room);
  if (picture.kind === 'trend') return linesHeight(picture, room);
  if (picture.kind === 'distribution') return narrow ? 240 : 300;
  return laneSizes(picture, room).reduce((sum, { height }) => sum + height, aboveOf(picture));
}
