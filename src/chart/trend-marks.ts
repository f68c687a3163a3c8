import type { Chart, Plugin } from 'chart.js';
import type { Language } from '../format/language.js';
import { drawAxes, type Axes } from './axes.js';
import { LINES } from './geometry.js';
import { Ink, pointing, sideOf } from './ink.js';
import type { Picture } from './picture.js';
import type { Theme } from './theme.js';
import { drawReasons } from './trend-gaps.js';
import { drawKey } from './trend-key.js';

/** The band of what may be, runs between gaps apart from each other. */
function band(chart: Chart, points: Picture['series'][number]['points'], colour: string): void {
  const { ctx, scales } = chart;
  const [x, y] = [scales['x']!, scales['y']!];
  ctx.save();
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.16;
  let run: typeof points = [];
  const fill = (): void => {
    ctx.beginPath();
    for (const point of run) ctx.lineTo(x.getPixelForValue(point.x), y.getPixelForValue(point.high!));
    for (const point of run.reverse())
      ctx.lineTo(x.getPixelForValue(point.x), y.getPixelForValue(point.low!));
    ctx.fill();
    run = [];
  };
  for (const point of points) {
    if (point.low !== undefined && point.high !== undefined) run.push(point);
    else fill();
  }
  fill();
  ctx.restore();
}

type Points = Picture['series'][number]['points'];

/** Texts that stand below each other, each as near to where it belongs as the others and the edges let it. */
export function spaced(blocks: { middle: number; height: number }[], top: number, bottom: number): number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => blocks[a]!.middle - blocks[b]!.middle);
  const tops: number[] = [];
  let free = top;
  for (const index of order) {
    const { middle, height } = blocks[index]!;
    tops[index] = Math.max(free, middle - height / 2);
    free = tops[index] + height;
  }
  let limit = bottom;
  for (const index of order.reverse()) {
    limit = Math.min(limit, tops[index]! + blocks[index]!.height) - blocks[index]!.height;
    tops[index] = limit;
  }
  return tops;
}

/** How many points of a line, which come in the order of time, are before a time. */
function before(points: Points, time: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.x < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lowest and the highest amount that a line comes to between two times. There may be thousands of points. */
export function reach(points: Points, from: number, to: number): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  const meet = (amount: number): void => {
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  };
  const start = before(points, from);
  let last = points[start - 1];
  for (let index = start; index < points.length; index++) {
    const point = points[index]!;
    const { x, y = NaN } = point;
    if (x <= to) meet(y);
    // Where the line crosses an end of the stretch.
    if (last?.y !== undefined)
      for (const edge of [from, to])
        if (last.x < edge && edge < x) meet(last.y + ((edge - last.x) / (x - last.x)) * (y - last.y));
    last = point;
    if (x > to) break;
  }
  return [least, most];
}

type Box = [left: number, top: number, right: number, bottom: number];
type You = NonNullable<Picture['you']>;

const meets = (boxes: Box[], [left, top, right, bottom]: Box): boolean =>
  boxes.some((box) => box[0] < right && left < box[2] && box[1] < bottom && top < box[3]);

/** No word of a text is broken, and no figure: rather it leaves the room for it. */
const roomIn = (ink: Ink, text: string, room: number, scale: number, weight = 400): number =>
  Math.max(room, ...text.split(' ').map((word) => Math.ceil(ink.measure(word, scale, weight))));

/** The height of a line of small text, in shares of the size of other text. */
const LINE = 1.1;

/** Of a trend: bands, what is written at the ends of lines and in gaps, the reader's pay. */
export function trendMarks(
  picture: Picture,
  theme: Theme,
  axes: Axes,
  language: Language,
  keyed: boolean,
): Plugin {
  const { series, you, domain, forecast } = picture;
  const { size } = theme;
  const sign = theme.rightToLeft ? -1 : 1;
  const start = theme.rightToLeft ? 'right' : 'left';
  const end = theme.rightToLeft ? 'left' : 'right';

  /** The names of lines at their ends, with the last figure of each. */
  function names(chart: Chart, ink: Ink): void {
    const [x, y] = [chart.scales['x']!, chart.scales['y']!];
    const { left, right } = chart.chartArea;
    const edge = theme.rightToLeft ? left : right;
    const room = (theme.rightToLeft ? left : chart.width - right) - 18;
    const line = size * 1.08;
    const labels = series.flatMap(({ name, points, amount }, index) => {
      const at = points.findLastIndex((point) => point.y !== undefined);
      const last = points[at];
      if (!last) return [];
      const lines = ink.wrap(name, room, LINES, 0.87);
      const figure = ink.wrap(amount(at), room, 2, 0.87, 600);
      const height = (lines.length + figure.length) * line + 4;
      return [{ index, last, lines, figure, height, middle: y.getPixelForValue(last.y!) }];
    });
    // Above what is written under the scale, where they are not too many.
    const needed = labels.reduce((sum, { height }) => sum + height, 0);
    const tops = spaced(
      labels,
      0,
      Math.min(chart.height, Math.max(needed, chart.chartArea.bottom + 0.4 * size)),
    );
    labels.forEach(({ index, last, lines, figure, middle, height }, place) => {
      const top = tops[place]!;
      const from = x.getPixelForValue(last.x) + sign * 6;
      ink.line(
        [from, middle],
        [edge + sign * 14, top + height / 2],
        theme.colours[index % theme.colours.length]!,
      );
      const at = edge + sign * 18;
      [...lines, ...figure].forEach((text, row) =>
        ink.text(text, at, top + (row + 0.5) * line + 2, {
          scale: 0.87,
          weight: row < lines.length ? 400 : 600,
          align: start,
        }),
      );
    });
  }

  /** The first and the last figure of a single line. */
  function ends(chart: Chart, ink: Ink): Box[] {
    const [x, y] = [chart.scales['x']!, chart.scales['y']!];
    const { points, amount } = series[0]!;
    const first = points.findIndex((point) => point.y !== undefined);
    const last = points.findLastIndex((point) => point.y !== undefined);
    const taken: Box[] = [];
    const { left, right, top, bottom } = chart.chartArea;
    for (const index of new Set([first, last])) {
      const point = points[index];
      if (!point) continue;
      const figure = amount(index);
      const lines = ink.wrap(figure, roomIn(ink, figure, right - left, 1, 600), 2, 1, 600);
      const width = Math.max(...lines.map((text) => ink.measure(text, 1, 600)));
      const from = x.getPixelForValue(point.x);
      const side = first === last ? 0 : index === last ? -sign : sign;
      const other = x.getValueForPixel(from + side * width)!;
      const [least, most] = reach(points, Math.min(point.x, other), Math.max(point.x, other));
      // Away from the line, from what is written under the scale, and from the other one.
      const [upper, lower] = [y.getPixelForValue(most), y.getPixelForValue(least)];
      const more = (lines.length - 1) * 1.2 * size;
      const nearest = Math.min(from, from + side * width) - (side ? 0 : width / 2);
      const at = Math.max(0, Math.min(nearest, chart.width - width));
      const boxAt = (middle: number): Box => [
        at,
        middle - 0.6 * size,
        at + width,
        middle + more + 0.6 * size,
      ];
      const [above, below] = [boxAt(upper - 1.1 * size - more), boxAt(lower + 1.3 * size)];
      const isFree = lower + more + 1.8 * size < bottom;
      const isFull = above[1] < top - 1.7 * size || meets(taken, above);
      const isBelow = isFree && (isFull || (least >= point.y! && least < most && !meets(taken, below)));
      const box = isBelow ? below : above;
      taken.push(box);
      lines.forEach((text, row) =>
        ink.text(text, from, box[1] + (row * 1.2 + 0.6) * size, {
          weight: 600,
          align: first === last ? 'center' : index === last ? end : start,
        }),
      );
    }
    return taken;
  }

  /** The reader's own pay, where as little as can be runs through what is written. */
  function yours(chart: Chart, ink: Ink, { value, label, text }: You, at: number, taken: Box[]): void {
    const [x, y] = [chart.scales['x']!, chart.scales['y']!];
    const { left, right, top: highest, bottom: lowest } = chart.chartArea;
    const side = sideOf(value, domain!);
    const said = pointing(`${label} ${text}`, side, ['↓', '↑']);
    // Beyond the scale it has the whole width, and one line.
    const room = side ? chart.width : right - left - 0.6 * size;
    const lines = ink.wrap(said, roomIn(ink, said, room, 0.87), 2, 0.87);
    const width = Math.max(...lines.map((line) => ink.measure(line, 0.87)));
    const height = lines.length * LINE * size;
    const tops = [at - height - 0.25 * size, at + 0.25 * size];
    // Rather at an end than in the middle, and not too near to what is written beside the scale.
    const [from, to] = [left + 0.3 * size, right - 0.3 * size - width];
    const shares = [0, 1, 0.25, 0.5, 0.75].map((share) => (theme.rightToLeft ? 1 - share : share));
    const boxes = shares.flatMap((share) =>
      tops.map((top): Box => {
        const at = Math.max(0, Math.min(from + Math.max(0, to - from) * share, chart.width - width));
        return [at, top, at + width, top + height];
      }),
    );
    const met = (box: Box): number => {
      const times = [x.getValueForPixel(box[0])!, x.getValueForPixel(box[2])!];
      const crossing = series.filter(({ points }) => {
        const [least, most] = reach(points, Math.min(...times), Math.max(...times));
        return y.getPixelForValue(most) < box[3] && y.getPixelForValue(least) > box[1];
      });
      const isOut = box[1] < highest - 1.6 * size || box[3] > lowest;
      return (
        crossing.length +
        2 * taken.filter((other) => meets([other], box)).length +
        (isOut ? series.length + 2 : 0)
      );
    };
    const counts = boxes.map(met);
    const [edge, top] = boxes[counts.indexOf(Math.min(...counts))]!;
    lines.forEach((line, row) => {
      const inside = theme.rightToLeft ? edge + width : edge;
      ink.text(line, inside, top + (row + 0.5) * LINE * size, { scale: 0.87, align: start });
    });
  }

  /** A ground under the time for which there are predictions only, with the word on it. */
  function future(chart: Chart): void {
    if (forecast === undefined) return;
    const { top, bottom, left, right } = chart.chartArea;
    const from = chart.scales['x']!.getPixelForValue(forecast);
    const to = theme.rightToLeft ? left : right;
    const ink = new Ink(chart, theme);
    ink.box(Math.min(from, to), top, Math.abs(to - from), bottom - top, theme.tint);
    ink.line([from, top], [from, bottom], theme.muted);
    // Away from the lines.
    const ends = series.flatMap(({ points }) => points.findLast(({ y }) => y !== undefined)?.y ?? []);
    const average = ends.reduce((sum, y) => sum + y, 0) / ends.length;
    const middle = chart.scales['y']!.getPixelForValue(average);
    const word = language.say('predicted');
    // Beside the ground it would be said of what is known; the note says it as well.
    if (ink.measure(word, 0.87) + 12 > Math.abs(to - from)) return;
    const look = { scale: 0.87, colour: theme.muted, align: start };
    ink.text(word, from + sign * 6, middle < (top + bottom) / 2 ? bottom - size : top + size, look);
  }

  return {
    id: 'career-trend',
    beforeDatasetsDraw(chart: Chart) {
      future(chart);
      drawAxes(chart, theme, axes);
      series.forEach(({ points, banded }, index) => {
        if (banded) band(chart, points, theme.colours[index % theme.colours.length]!);
      });
    },
    afterDatasetsDraw(chart: Chart) {
      const ink = new Ink(chart, theme, true);
      const { left, right, top, bottom } = chart.chartArea;
      const side = you && domain ? sideOf(you.value, domain) : 0;
      const at = side ? (side > 0 ? top : bottom) : chart.scales['y']!.getPixelForValue(you?.value ?? 0);
      if (you && domain && !side) ink.mark([left, at], [right, at]);
      let taken: Box[] = [];
      if (keyed) drawKey(chart, picture, theme);
      else if (series.length > 1) names(chart, ink);
      else {
        drawReasons(chart, ink, series[0]!, theme);
        taken = ends(chart, ink);
      }
      if (you && domain) yours(chart, ink, you, at, taken);
    },
  };
}
