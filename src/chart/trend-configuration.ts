import type { Chart, ChartDataset } from 'chart.js';
import type { Language } from '../format/language.js';
import { scalesOf, ticksOf } from './axes.js';
import { endWidth, hasKey, roomOf, widthOf } from './geometry.js';
import { commonOf, type Configuration, type Dataset } from './configuration.js';
import type { Guess, Picture } from './picture.js';
import type { Size, Theme } from './theme.js';
import { keyHeight, keyOf } from './trend-key.js';
import { trendMarks } from './trend-marks.js';

type Line = ChartDataset<'line', unknown[]>;

/** More points than this get no dots, and more than that are thinned out before they are drawn. */
const DOTTED = 60;
const THINNED = 500;
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'circle', 'cross'] as const;
/** Their sizes, so that they look equally large. */
const RADII = [4.5, 5.5, 6, 6, 4.5, 5];
/** Of years. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 1000];
const DASHES = [[], [8, 4], [2, 3], [12, 4, 2, 4], [5, 5], [1, 4]];
/** Of lines to and from what nobody has measured. */
const GUESSES: Record<Guess, number[]> = { estimated: [2, 5], predicted: [7, 5] };

/** The times of all points, and how each is written. */
const datesIn = (series: Picture['series']): [at: number, text: string][] =>
  series.flatMap(({ points, date }) =>
    points.map(({ x }, index): [at: number, text: string] => [x, date(index)]),
  );

/** Times to write under a trend: years where it has several, otherwise dates as they were given, not too close. */
function timesOf(
  { series }: Picture,
  [from, to]: [number, number],
  room: number,
  size: number,
): Map<number, string> {
  const span = to - from;
  const isLong = span >= 3;
  const most = Math.max(2, Math.floor(room / ((isLong ? 3.3 : 5.2) * size)));
  const count = series.reduce((sum, { points }) => sum + points.length, 0);
  if (!isLong) {
    const given = datesIn(series).sort(([a], [b]) => a - b);
    return apart(given, room / span, size);
  }
  const written = (years: [year: number, text: string][]): Map<number, string> =>
    apart(years, room / span, size);
  const some = new Map(count > most * series.length ? [] : datesIn(series));
  // A few years are all written, however far apart, and as they were given: "2024/25".
  if (some.size && some.size <= most && [...some.keys()].every(Number.isInteger))
    return written([...some].sort(([a], [b]) => a - b));
  const step = STEPS.find((years) => span / years <= most) ?? span;
  const years: number[] = [];
  // Round years, but for those that would crowd the first or the last.
  const near = 0.6 * step;
  for (let year = Math.ceil((from + near) / step) * step; year <= to - near; year += step) years.push(year);
  return written([Math.ceil(from), ...years, Math.floor(to)].map((year) => [year, String(year)]));
}

/** Of what is to be written along a scale, in order, the last, the first, and what runs into neither nor before it. */
function apart(texts: [at: number, text: string][], scale: number, size: number): Map<number, string> {
  const end = texts.at(-1)!;
  let width = 0;
  for (const [, text] of texts) width = Math.max(width, widthOf(text, size * 0.9) + size * 0.6);
  const isFree = (from: number, to: number) => (to - from) * scale >= width;
  const kept: [at: number, text: string][] = [];
  for (const text of texts)
    if (isFree(kept.at(-1)?.[0] ?? -Infinity, text[0]) && isFree(text[0], end[0])) kept.push(text);
  return new Map([...kept, end]);
}

/** A point of a line as it is drawn; without a figure it is a gap. */
interface Dot {
  x: number;
  y: number;
  guess?: Guess;
}

/** What shows which points of a line nobody has measured: those are hollow, and the line to them is dotted or dashed. */
function guessesIn(data: Dot[], colour: string, ground: string, usual: number): Partial<Line> {
  const look = <T>(guessed: T, measured: T): T[] => data.map(({ guess }) => (guess ? guessed : measured));
  const [fill, border] = [look(ground, colour), look(colour, ground)];
  return {
    pointBackgroundColor: fill,
    pointHoverBackgroundColor: fill,
    pointBorderColor: border,
    pointHoverBorderColor: border,
    pointBorderWidth: look(1.5, usual),
    segment: {
      borderDash: ({ p0DataIndex, p1DataIndex }) => {
        const guess = data[p1DataIndex]!.guess ?? data[p0DataIndex]!.guess;
        return guess && GUESSES[guess];
      },
    },
  };
}

/**
 * Of the points that would be drawn in one column of pixels, the lowest and the highest: the line looks the same. A gap
 * stays one, and so do the ends of the line.
 */
export function thinned(
  points: Picture['series'][number]['points'],
  [from, to]: [number, number],
  columns: number,
): Dot[] {
  const kept: Dot[] = [];
  const keep = (index: number): void => {
    const { x, y = NaN, guess } = points[index]!;
    kept.push(guess ? { x, y, guess } : { x, y });
  };
  if (points.length <= Math.max(THINNED, 2 * columns)) {
    points.forEach((_, index) => keep(index));
    return kept;
  }
  const wide = (to - from) / columns;
  for (let start = 0; start < points.length;) {
    const limit = from + wide * (Math.floor((points[start]!.x - from) / wide) + 1);
    let end = start;
    let gap = -1;
    let low: number | undefined;
    let high: number | undefined;
    do {
      const { y } = points[end]!;
      if (y === undefined) gap = end;
      else {
        if (low === undefined || y < points[low]!.y!) low = end;
        if (high === undefined || y > points[high]!.y!) high = end;
      }
    } while (++end < points.length && points[end]!.x < limit);
    const found = [low ?? start, high ?? start];
    if (gap >= 0) found.push(gap);
    if (!start) found.push(0);
    if (end === points.length) found.push(end - 1);
    let last = -1;
    for (const index of found.sort((a, b) => a - b)) {
      if (index !== last) keep(index);
      last = index;
    }
    start = end;
  }
  return kept;
}

/** Lines over time. */
export function trend(picture: Picture, theme: Theme, { width }: Size, language: Language): Configuration {
  const { series, domain } = picture;
  const count = Math.max(...series.map(({ points }) => points.length));
  const named = series.length > 1;
  // Where a dash says that nobody has measured what is drawn, shapes and names alone tell the lines apart.
  const isGuessed = series.some(({ points }) => points.some(({ guess }) => guess));
  const keyed = hasKey(picture, roomOf(width, theme.size));
  const end =
    named && !keyed
      ? Math.max(endWidth(picture, theme.size), Math.min(width / 3, 12 * theme.size))
      : theme.size;
  const first = Math.min(...series.flatMap(({ points }) => points[0]?.x ?? []));
  const last = Math.max(...series.flatMap(({ points }) => points.at(-1)?.x ?? []));
  const alone = first === last ? 1 : 0;
  const room = Math.max(1, width - end - 4 * theme.size);
  const times = timesOf(picture, [first, last], room, theme.size);
  const axes = { x: Array.from(times, ([value, text]) => ({ value, text })), y: ticksOf(picture, language) };
  const { options, plugins } = commonOf(picture, theme, trendMarks(picture, theme, axes, language, keyed));
  const padding = {
    top: theme.size * 1.6,
    left: theme.rightToLeft ? end : 0,
    right: theme.rightToLeft ? 0 : end,
  };
  // How many lines names take is known once they are measured.
  const withKey = ({ chart }: { chart: Chart }): object => ({
    ...padding,
    top: padding.top + keyHeight(keyOf(chart, picture, theme), theme),
  });
  return {
    type: 'line',
    data: {
      datasets: series.map(({ name, points }, index): Dataset => {
        const colour = theme.colours[index % theme.colours.length]!;
        // A colour that comes again has another shape and another dash.
        const look = (index + Math.floor(index / SHAPES.length)) % SHAPES.length;
        const shape = SHAPES[look]!;
        const hollow = look === 4;
        const data = thinned(points, [first, last], Math.ceil(room));
        const radius = RADII[look]!;
        const isGap = (place: number): boolean => !(data[place]!.y >= 0);
        // A cross is nothing but border.
        const border = hollow || shape === 'cross' ? colour : theme.surface;
        // What no line leads to would not be seen.
        const isAlone = (place: number): boolean =>
          (!place || isGap(place - 1)) && (place + 1 === data.length || isGap(place + 1));
        return {
          type: 'line',
          label: name,
          data,
          parsing: false,
          borderColor: colour,
          borderWidth: count > THINNED ? 1.5 : 2.5,
          borderDash: isGuessed ? [] : DASHES[look],
          pointStyle: shape,
          // The first and the last point stand on the edge.
          clip: 8,
          pointRadius:
            count <= DOTTED
              ? radius
              : data.some((dot) => Number.isNaN(dot.y))
                ? data.map((_, place) => (isAlone(place) ? radius : 0))
                : 0,
          pointHoverRadius: 6,
          pointHitRadius: 12,
          pointBackgroundColor: hollow ? theme.surface : colour,
          pointHoverBackgroundColor: colour,
          pointBorderColor: border,
          pointHoverBorderColor: border,
          pointBorderWidth: 2,
          spanGaps: false,
          tension: 0,
          ...(data.some(({ guess }) => guess) && guessesIn(data, colour, theme.surface, hollow ? 3 : 2)),
        };
      }),
    },
    plugins,
    axes,
    options: {
      ...options,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: { padding: keyed ? withKey : padding },
      scales: scalesOf(axes, [first - alone, last + alone], [domain?.minimum, domain?.maximum], theme),
    },
  } as unknown as Configuration;
}
