import type { Chart } from 'chart.js';
import { KEY, LINES } from './geometry.js';
import { Ink } from './ink.js';
import type { Picture } from './picture.js';
import type { Theme } from './theme.js';

/** A line of the picture by its name, with its last figure. */
export interface KeyLine {
  index: number;
  /** As it is written, line by line. */
  lines: string[];
  /** What stands at the end of the last line, or below it. */
  figure: string[];
  /** Where the figure begins beside the last line; none where it stands below. */
  beside?: number;
}

const SMALL = 0.87;
/** The height of a line of text, and what keeps names apart, in shares of the size of text. */
const LINE = 1.13;
const GAP = 0.27;

/** The names of lines, as high up as the lines end. */
export function keyOf(chart: Chart, { series }: Picture, theme: Theme): KeyLine[] {
  const ink = new Ink(chart, theme);
  const room = chart.width - KEY * theme.size;
  return series
    .flatMap(({ name, points, amount }, index) => {
      const at = points.findLastIndex(({ y }) => y !== undefined);
      if (at < 0) return [];
      const lines = ink.wrap(name, room, LINES, SMALL);
      const figure = ink.wrap(amount(at), room, 2, SMALL, 600);
      const beside = ink.measure(lines.at(-1)!, SMALL) + theme.size * 0.5;
      const fits = !figure[1] && beside + ink.measure(figure[0]!, SMALL, 600) <= room;
      return [{ index, last: points[at]!.y!, lines, figure, ...(fits && { beside }) }];
    })
    .sort((a, b) => b.last - a.last);
}

const rowsOf = ({ lines, figure, beside }: KeyLine): number =>
  lines.length + (beside === undefined ? figure.length : 0);

export const keyHeight = (key: KeyLine[], { size }: Theme): number =>
  key.reduce((sum, line) => sum + (rowsOf(line) * LINE + GAP) * size, 0);

/** Above the picture: each line as it is drawn, and its name. */
export function drawKey(chart: Chart, picture: Picture, theme: Theme): void {
  const ink = new Ink(chart, theme);
  const { size, rightToLeft } = theme;
  const at = (x: number): number => (rightToLeft ? chart.width - x : x);
  const align = rightToLeft ? 'right' : 'left';
  const { ctx, width, height } = chart;
  let top = 0;
  for (const line of keyOf(chart, picture, theme)) {
    const { index, lines, figure, beside = 0 } = line;
    const y = (row: number): number => top + (row + 0.5) * LINE * size;
    const { borderColor, borderDash, borderWidth } = chart.data.datasets[index] as unknown as {
      borderColor: string;
      borderDash: number[];
      borderWidth: number;
    };
    ink.line([at(0), y(0)], [at(size * 1.7), y(0)], borderColor, borderWidth, borderDash);
    // One of its own points, elsewhere.
    const point = Object.create(chart.getDatasetMeta(index).data[0]!) as Point;
    Object.assign(point, { x: at(size * 0.85), y: y(0), skip: false });
    point.draw(ctx, { left: 0, top: 0, right: width, bottom: height });
    lines.forEach((text, row) => ink.text(text, at(KEY * size), y(row), { scale: SMALL, align }));
    const first = lines.length - (beside ? 1 : 0);
    figure.forEach((text, row) =>
      ink.text(text, at(KEY * size + beside), y(first + row), { scale: SMALL, weight: 600, align }),
    );
    top += (rowsOf(line) * LINE + GAP) * size;
  }
}

interface Point {
  draw(context: CanvasRenderingContext2D, area: object): void;
}
