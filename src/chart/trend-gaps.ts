import type { Chart } from 'chart.js';
import type { Ink } from './ink.js';
import type { Series } from './picture.js';
import type { Theme } from './theme.js';

/** How many reasons for one gap are written there, each with its date. */
const MOST = 3;
const SMALL = 0.87;
/** The height of a line of small text, in shares of the size of other text. */
const LINE = 1.1;

/** Why a line has no figures in between, before or after, where there is room to say it. */
export function drawReasons(
  { scales }: Chart,
  ink: Ink,
  { points, gaps, amount, date }: Series,
  { size, muted }: Theme,
): void {
  const [x, y] = [scales['x']!, scales['y']!];
  for (let at = 0; at < gaps.length; at++) {
    const run = [gaps[at]!];
    while (gaps[at + 1] === gaps[at]! + 1) run.push(gaps[++at]!);
    const [from, to] = [run[0]!, run.at(-1)!];
    const [before, after] = [points[from - 1], points[to + 1]];
    const [one, other] = [before ?? after, after ?? before];
    if (one?.y === undefined || other?.y === undefined) continue;
    const text = amount(from);
    const isOne = run.every((index) => amount(index) === text);
    if (!isOne && run.length > MOST) continue;
    const lines = isOne ? [text] : run.map((index) => `${date(index)}: ${amount(index)}`);
    const left = x.getPixelForValue((before ?? points[from]!).x);
    const right = x.getPixelForValue((after ?? points[to]!).x);
    const room = Math.abs(right - left) - 16;
    if (lines.some((line) => ink.measure(line, SMALL) > room)) continue;
    const middle = y.getPixelForValue((one.y + other.y) / 2) - ((lines.length - 1) * LINE * size) / 2;
    lines.forEach((line, row) =>
      ink.text(line, (left + right) / 2, middle + row * LINE * size, { scale: SMALL, colour: muted }),
    );
  }
}
