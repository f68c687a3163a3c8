import type { Chart } from 'chart.js';
import type { Language } from '../format/language.js';
import { tickText } from '../format/tick.js';
import { Ink } from './ink.js';
import type { Picture } from './picture.js';
import type { Theme } from './theme.js';

/** A step of a scale, and what is written there. */
export interface Tick {
  value: number;
  text: string;
}

/** What is written below a drawing, and beside it. */
export interface Axes {
  x: Tick[];
  y: Tick[];
}

/** In shares of the size of other text. */
const SMALL = 0.87;
const GAP = 8;

/** The steps of the scale of pay, with what is written there. */
export function ticksOf({ domain, currency }: Picture, language: Language): Tick[] {
  if (!domain) return [];
  const { minimum, maximum, step } = domain;
  const count = Math.round((maximum - minimum) / step);
  // Shortened, they might all look the same.
  const whole = step * 100 < maximum || undefined;
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = Number((minimum + index * step).toPrecision(12));
    return { value, text: tickText(value, currency, language, whole) };
  });
}

/** A scale that only says where things are: what Chart.js knows of it is in the registry. */
export const plain = (min: number | undefined, max: number | undefined, reverse = false): object => ({
  type: 'plain',
  min: min ?? 0,
  max: max ?? 1,
  reverse,
});

/** The two scales of a drawing with axes, and the room that these take. */
export function scalesOf(
  { y }: Axes,
  [left, right]: [number | undefined, number | undefined],
  [bottom, top]: [number | undefined, number | undefined],
  theme: Theme,
): object {
  return {
    x: { ...plain(left, right, theme.rightToLeft), room: theme.size * 1.7 },
    y: {
      ...plain(bottom, top),
      position: theme.rightToLeft ? 'right' : 'left',
      room: ({ chart }: { chart: Chart }): number => {
        const ink = new Ink(chart, theme);
        return Math.ceil(Math.max(0, ...y.map(({ text }) => ink.measure(text, SMALL)))) + GAP;
      },
    },
  };
}

/** The lines of a drawing, and what is written at its axes. */
export function drawAxes(chart: Chart, theme: Theme, axes: Axes): void {
  const ink = new Ink(chart, theme);
  const { left, right, bottom } = chart.chartArea;
  const [x, y] = [chart.scales['x']!, chart.scales['y']!];
  const [edge, align] = theme.rightToLeft
    ? ([right + GAP, 'left'] as const)
    : ([left - GAP, 'right'] as const);
  const look = { scale: SMALL, colour: theme.muted };
  for (const { value, text } of axes.y) {
    const at = y.getPixelForValue(value);
    ink.line([left, Math.round(at) + 0.5], [right, Math.round(at) + 0.5], theme.rule);
    ink.text(text, edge, at, { ...look, align });
  }
  for (const { value, text } of axes.x)
    if (value >= x.min && value <= x.max)
      ink.text(text, x.getPixelForValue(value), bottom + theme.size, look);
}
