import type { Chart, ChartConfiguration, ChartDataset, Plugin, TooltipItem } from 'chart.js';
import type { Language } from '../format/language.js';
import { tickText } from '../format/tick.js';
import { lanesIn, type Lanes } from './geometry.js';
import { laneMarks } from './lane-marks.js';
import type { Picture, PictureRow } from './picture.js';
import { spreadMarks, trendMarks } from './plot-marks.js';
import type { Size, Theme } from './theme.js';

// What is needed with a drawing only comes along with it.
export { framed, PNG_RATIO } from './png.js';
export { probesIn, themeOf } from './probes.js';

/** What Chart.js is given. */
export type Configuration = ChartConfiguration<'bar' | 'line', unknown[]> & {
  /**
   * Draws another picture into the chart that was made of this: only what is different, where nothing but figures is.
   * False where that is not all, and nothing was drawn.
   */
  amend?(chart: Chart<'bar' | 'line', unknown[]>, picture: Picture): boolean;
};
type Dataset = ChartDataset<'bar' | 'line', unknown[]>;
type Line = ChartDataset<'line', unknown[]>;
type Options = NonNullable<Configuration['options']>;

/** More points than this get no dots, and more than that are thinned out before they are drawn. */
const DOTTED = 60;
const THINNED = 500;
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'circle', 'cross'] as const;
/** Their sizes, so that they look equally large. */
const RADII = [4.5, 5.5, 6, 6, 4.5, 5];
/** Of years. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 1000];
/** A scale that only says where things are. Even one that is not displayed would write and measure its steps. */
const UNSEEN = {
  type: 'linear',
  display: false,
  ticks: { display: false },
  afterBuildTicks: (axis: { ticks: unknown[] }): void => void (axis.ticks = []),
} as const;
const DASHES = [[], [8, 4], [2, 3], [12, 4, 2, 4], [5, 5], [1, 4]];
/** Of what is estimated. */
const DOTS = [2, 5];

/** What Chart.js has to draw; labels and all that it has no part for come from a plugin of ours. */
export function configure(picture: Picture, theme: Theme, size: Size, language: Language): Configuration {
  switch (picture.kind) {
    case 'trend':
      return trend(picture, theme, size, language);
    case 'distribution':
      return distribution(picture, theme, size, language);
    default:
      return lanes(picture, theme, size, language);
  }
}

/** What the tooltip says of a point: its heading, and its lines. */
function wordsAt(picture: Picture, dataset: number, index: number): [string, string[]] {
  if (picture.kind !== 'trend') {
    const row = picture.rows[index];
    return [row?.label ?? '', [row?.sub ?? [], ...(row?.lines ?? []), row?.yours ?? []].flat()];
  }
  const series = picture.series[dataset];
  return [series?.name ?? '', series?.points[index] ? [series.text(index)] : []];
}

function common(picture: Picture, theme: Theme, plugin: Plugin): { options: Options; plugins: Plugin[] } {
  const font = { family: theme.font, size: theme.size * 0.87 };
  const words = (item: TooltipItem<'bar' | 'line'>): [string, string[]] => {
    const { series } = picture;
    // What was thinned out is found again by when it was.
    const index =
      picture.kind === 'trend'
        ? (series[item.datasetIndex]?.points.findIndex(({ x }) => x === item.parsed.x) ?? -1)
        : item.dataIndex;
    return wordsAt(picture, item.datasetIndex, index);
  };
  return {
    plugins: [plugin],
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      normalized: true,
      locale: 'en',
      font,
      color: theme.muted,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      plugins: {
        tooltip: {
          displayColors: false,
          animation: false,
          backgroundColor: theme.text,
          titleColor: theme.surface,
          bodyColor: theme.surface,
          titleFont: { ...font, weight: 600 },
          bodyFont: font,
          cornerRadius: 4,
          padding: 8,
          rtl: theme.rightToLeft,
          textDirection: theme.rightToLeft ? 'rtl' : 'ltr',
          filter: (_, position) => position === 0,
          callbacks: {
            title: (items) => (items[0] ? words(items[0])[0] : ''),
            label: (item) => words(item)[1],
          },
        },
      },
    },
  };
}

/** What the bars of a row are drawn from, from the thinnest to the thickest. */
function barsOf(kind: Picture['kind']): { thickness: number; value: (row: PictureRow) => unknown }[] {
  const ends = ({ mark }: PictureRow): [number, number] | undefined => {
    const known = [mark?.from, mark?.box?.[0], mark?.value, mark?.box?.[1], mark?.to].filter(
      (amount): amount is number => amount !== undefined && Number.isFinite(amount),
    );
    return known.length > 1 ? [Math.min(...known), Math.max(...known)] : undefined;
  };
  if (kind === 'bars') return [{ thickness: 16, value: ({ mark }) => mark?.value }];
  if (kind === 'range') return [{ thickness: 8, value: ends }];
  const box = ({ mark }: PictureRow) => (mark?.box && Number.isFinite(mark.box[1]) ? mark.box : undefined);
  return [
    { thickness: 2, value: ends },
    { thickness: 10, value: box },
  ];
}

/** Everything but the figures of the rows, for comparing. */
const frameOf = ({ kind, domain, currency, you, besideHead, rows }: Picture, place: Lanes): string =>
  JSON.stringify([
    place,
    kind,
    domain,
    currency,
    you,
    besideHead,
    rows.map(({ label, sub, mark }) => [label, sub, mark?.hollow]),
  ]);

const figuresOf = ({ mark, figure, ends, beside, lines, yours }: PictureRow): string =>
  JSON.stringify([mark, figure, ends, beside, lines, yours]);

function lanes(picture: Picture, theme: Theme, { width }: Size, language: Language): Configuration {
  const { rows, domain, kind } = picture;
  const shown = { ...picture };
  const place = lanesIn(picture, theme, width);
  const { before, behind, above, axis, lanes: sizes } = place;
  let total = 0;
  const middles = sizes.map(({ bar: middle, height }) => (total += height) - height + middle);
  const [colour] = theme.colours;
  const hollow = rows.map(({ mark }) => mark?.hollow === true);
  const bars = barsOf(kind);
  const datum = (bar: number, row: PictureRow, index: number) => ({
    x: bars[bar]!.value(row) ?? null,
    y: middles[index],
  });
  const fills = kind === 'bars' ? [colour] : kind === 'range' ? [theme.soft] : [theme.muted, colour];
  const datasets = bars.map(({ thickness }, bar): Dataset => {
    const fill = fills[bar]!;
    return {
      order: bars.length - bar,
      type: 'bar',
      data: rows.map((row, index) => datum(bar, row, index)),
      barThickness: thickness,
      grouped: false,
      borderColor: colour,
      borderSkipped: false,
      ...(hollow.includes(true)
        ? {
            backgroundColor: hollow.map((is) => (is ? theme.surface : fill)),
            hoverBackgroundColor: hollow.map((is) => (is ? theme.surface : fill)),
            borderWidth: hollow.map((is) => (is ? 1.5 : 0)),
          }
        : // One look for all is worked out once.
          { backgroundColor: fill, hoverBackgroundColor: fill, borderWidth: 0 }),
    };
  });
  const marks = laneMarks(shown, theme, place, axis ? ticksOf(picture, language) : []);
  const { options, plugins } = common(shown, theme, marks);
  const { rightToLeft } = theme;
  const frame = frameOf(picture, place);

  function amend(chart: Chart<'bar' | 'line', unknown[]>, next: Picture): boolean {
    // What is pointed at has a tooltip, which is written anew with everything else.
    if (chart.getActiveElements().length || frameOf(next, lanesIn(next, theme, width)) !== frame)
      return false;
    const changed = next.rows.flatMap((row, index) =>
      figuresOf(row) === figuresOf(shown.rows[index]!) ? [] : index,
    );
    Object.assign(shown, next);
    datasets.forEach(({ data }, bar) => {
      const { controller, data: elements } = chart.getDatasetMeta(bar);
      for (const index of changed) {
        data[index] = datum(bar, next.rows[index]!, index);
        controller.parse(index, 1);
        controller.updateElements(elements, index, 1, 'none');
      }
    });
    marks.redraw(chart, changed);
    return true;
  }

  return {
    type: 'bar',
    data: { datasets },
    plugins,
    amend,
    options: {
      ...options,
      indexAxis: 'y',
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      layout: {
        padding: {
          top: above,
          bottom: 0,
          left: rightToLeft ? behind : before,
          right: rightToLeft ? before : behind,
        },
      },
      scales: {
        x: {
          ...UNSEEN,
          min: domain?.minimum ?? 0,
          max: domain?.maximum ?? 1,
          reverse: rightToLeft,
        },
        y: {
          ...UNSEEN,
          min: 0,
          max: total,
          reverse: true,
          offset: false,
        },
      },
    },
  };
}

/** The steps of the scale of pay, with what is written there. */
function ticksOf({ domain, currency }: Picture, language: Language): { value: number; text: string }[] {
  if (!domain) return [];
  const count = Math.round((domain.maximum - domain.minimum) / domain.step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = Number((domain.minimum + index * domain.step).toPrecision(12));
    return { value, text: tickText(value, currency, language) };
  });
}

const writtenAs = (ticks: { value: number; text: string }[]) => (value: number | string) =>
  ticks.find((tick) => Math.abs(tick.value - Number(value)) < 1e-6)?.text ?? '';

/** Times to write under a trend: years where it has several, otherwise dates as they were given, not too close. */
function timesOf({ series }: Picture, [from, to]: [number, number], room: number): Map<number, string> {
  const times = new Map<number, string>();
  const isLong = to - from >= 3;
  const most = Math.max(2, Math.floor(room / (isLong ? 46 : 72)));
  const span = to - from;
  const count = series.reduce((sum, { points }) => sum + points.length, 0);
  if (isLong) {
    const given = new Set(
      count > most * series.length ? [] : series.flatMap(({ points }) => points.map(({ x }) => x)),
    );
    // A few years are all written, however far apart.
    if (given.size && given.size <= most && [...given].every(Number.isInteger)) {
      for (const year of given) times.set(year, String(year));
      return times;
    }
    const step = STEPS.find((years) => span / years <= most) ?? span;
    for (let year = Math.ceil(from / step) * step; year <= to; year += step) times.set(year, String(year));
    // One year says nothing about how wide the scale is.
    if (times.size < 2) return new Map([Math.ceil(from), Math.floor(to)].map((year) => [year, String(year)]));
    return times;
  }
  let last = -Infinity;
  for (const { x, date } of series.flatMap(({ points }) => points).sort((a, b) => a.x - b.x)) {
    if (x - last < span / most && last !== x) continue;
    times.set(x, date);
    last = x;
  }
  return times;
}

/** A point of a line as it is drawn; without a figure it is a gap. */
interface Dot {
  x: number;
  y: number;
  estimated?: true;
}

/** What shows which points of a line are estimated: those are hollow, and the line to them is dotted. */
function estimatesIn(data: Dot[], colour: string, ground: string, usual: number): Partial<Line> {
  const look = <T>(estimated: T, measured: T): T[] =>
    data.map((dot) => (dot.estimated ? estimated : measured));
  const fill = look(ground, colour);
  return {
    pointBackgroundColor: fill,
    pointHoverBackgroundColor: fill,
    pointBorderColor: look(colour, ground),
    pointBorderWidth: look(1.5, usual),
    segment: {
      borderDash: ({ p0DataIndex, p1DataIndex }) =>
        data[p0DataIndex]!.estimated || data[p1DataIndex]!.estimated ? DOTS : undefined,
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
    const { x, y = NaN, estimated } = points[index]!;
    kept.push(estimated ? { x, y, estimated } : { x, y });
  };
  if (points.length <= Math.max(THINNED, 2 * columns)) {
    points.forEach((_, index) => keep(index));
    return kept;
  }
  const wide = (to - from) / columns;
  for (let start = 0; start < points.length;) {
    const limit = from + wide * (Math.floor((points[start]!.x - from) / wide) + 1);
    let [low, high, end, gap] = [start, start, start, -1];
    let [least, most] = [Infinity, -Infinity];
    do {
      const { y } = points[end]!;
      if (y === undefined) gap = end;
      else {
        if (y < least) [least, low] = [y, end];
        if (y > most) [most, high] = [y, end];
      }
    } while (++end < points.length && points[end]!.x < limit);
    const found = [low, high];
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

function trend(picture: Picture, theme: Theme, { width }: Size, language: Language): Configuration {
  const { series, domain } = picture;
  const count = Math.max(...series.map(({ points }) => points.length));
  const { options, plugins } = common(picture, theme, trendMarks(picture, theme));
  const font = options.font as { family: string; size: number };
  const named = series.length > 1;
  const end = named ? Math.min(width * 0.36, 12 * theme.size) : theme.size;
  const first = Math.min(...series.flatMap(({ points }) => points[0]?.x ?? []));
  const last = Math.max(...series.flatMap(({ points }) => points.at(-1)?.x ?? []));
  const alone = first === last ? 1 : 0;
  const room = Math.max(1, width - end - 4 * theme.size);
  const times = timesOf(picture, [first, last], room);
  return {
    type: 'line',
    data: {
      datasets: series.map(({ name, points }, index): Dataset => {
        const colour = theme.colours[index % theme.colours.length]!;
        const shape = SHAPES[index % SHAPES.length]!;
        const hollow = index % SHAPES.length === 4;
        const data = thinned(points, [first, last], Math.ceil(room));
        const radius = RADII[index % RADII.length]!;
        const isGap = (place: number): boolean => !(data[place]!.y >= 0);
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
          borderDash: DASHES[index % DASHES.length],
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
          // A cross is nothing but border.
          pointBorderColor: hollow || shape === 'cross' ? colour : theme.surface,
          pointBorderWidth: 2,
          spanGaps: false,
          tension: 0,
          ...(data.some(({ estimated }) => estimated) &&
            estimatesIn(data, colour, theme.surface, hollow ? 3 : 2)),
        };
      }),
    },
    plugins,
    options: {
      ...options,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: {
        padding: {
          top: theme.size * 1.6,
          left: theme.rightToLeft ? end : 0,
          right: theme.rightToLeft ? 0 : end,
        },
      },
      scales: {
        x: {
          type: 'linear',
          min: first - alone,
          max: last + alone,
          reverse: theme.rightToLeft,
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
            axis.ticks = [...times.keys()].map((value) => ({ value }));
          },
          ticks: {
            color: theme.muted,
            font,
            maxRotation: 0,
            autoSkip: false,
            callback: (value: number | string) => times.get(Number(value)) ?? '',
          },
        },
        y: {
          type: 'linear',
          position: theme.rightToLeft ? 'right' : 'left',
          min: domain?.minimum,
          max: domain?.maximum,
          border: { display: false },
          grid: { color: theme.rule, drawTicks: false },
          ticks: {
            color: theme.muted,
            font,
            stepSize: domain?.step,
            padding: 8,
            callback: writtenAs(ticksOf(picture, language)),
          },
        },
      },
    },
  };
}

function distribution(picture: Picture, theme: Theme, { width }: Size, language: Language): Configuration {
  const { bins, domain, counts } = picture;
  const { options, plugins } = common(picture, theme, spreadMarks(picture, theme));
  const font = options.font as { family: string; size: number };
  const [colour] = theme.colours;
  const ticks = ticksOf(picture, language);
  // As many borders as there is room for, always with the first.
  const every = Math.ceil(ticks.length / Math.max(2, Math.floor(width / 72)));
  return {
    type: 'bar',
    data: {
      datasets: [
        {
          type: 'bar',
          data: bins.map(({ from, to, count }) => ({ x: (from + to) / 2, y: count })),
          parsing: false,
          backgroundColor: colour,
          hoverBackgroundColor: colour,
          barPercentage: 0.96,
          categoryPercentage: 1,
        },
      ],
    },
    plugins,
    options: {
      ...options,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: {
        padding: {
          top: theme.size * 1.6 + (picture.you ? 24 : 0),
          [theme.rightToLeft ? 'left' : 'right']: theme.size * 1.5,
        },
      },
      scales: {
        x: {
          type: 'linear',
          min: domain?.minimum,
          max: domain?.maximum,
          reverse: theme.rightToLeft,
          offset: false,
          border: { color: theme.rule },
          grid: { display: false },
          afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
            axis.ticks = ticks.filter((_, index) => index % every === 0).map(({ value }) => ({ value }));
          },
          ticks: { color: theme.muted, font, maxRotation: 0, autoSkip: false, callback: writtenAs(ticks) },
        },
        y: {
          type: 'linear',
          position: theme.rightToLeft ? 'right' : 'left',
          min: 0,
          max: counts?.maximum,
          border: { display: false },
          grid: { color: theme.rule, drawTicks: false },
          ticks: {
            color: theme.muted,
            font,
            padding: 8,
            precision: 0,
            stepSize: counts && Math.max(1, counts.step),
            callback: (value: number | string) => language.count(Number(value)),
          },
        },
      },
    },
  };
}
