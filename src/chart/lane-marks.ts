import type { Chart, Plugin } from 'chart.js';
import { FADE, isLone, LINE, STACK, stacked, SUB_LINE, TEXT, type Lane } from './geometry.js';
import type { Lanes } from './lane-geometry.js';
import { Ink } from './ink.js';
import type { Picture, PictureRow } from './picture.js';
import type { Theme } from './theme.js';

/** One lane where it is drawn. */
interface Placed extends Lane {
  index: number;
  row: PictureRow;
  top: number;
}

/** What draws all of a chart's lanes, or some of them anew. */
export interface LaneMarks extends Plugin {
  redraw(chart: Pick<Chart, 'ctx' | 'draw' | 'width' | 'scales'>, changed: number[]): void;
}

/**
 * Everything of a drawing of lanes that is not a bar: names, figures, medians, levels, open ends, the reader's pay.
 * The rows of the picture may be replaced by others that take the same room.
 */
export function laneMarks(
  picture: Picture,
  theme: Theme,
  place: Lanes,
  ticks: { value: number; text: string }[],
): LaneMarks {
  const { kind, you, domain } = picture;
  const { size } = theme;
  const [colour = theme.text] = theme.colours;
  const sign = theme.rightToLeft ? -1 : 1;
  const start = theme.rightToLeft ? 'right' : 'left';
  const end = theme.rightToLeft ? 'left' : 'right';
  const larger = size / TEXT;

  /** While not all is drawn, the lanes that are. */
  let only: Set<number> | undefined;

  const xOf = (chart: Chart, value: number) => chart.scales['x']!.getPixelForValue(value);
  const placedIn = ({ scales }: Pick<Chart, 'scales'>): Placed[] => {
    const y = scales['y']!;
    let sum = 0;
    return place.lanes.flatMap((lane, index) => {
      const from = sum;
      sum += lane.height;
      if (only?.has(index) === false) return [];
      const top = y.getPixelForValue(from);
      const bar = y.getPixelForValue(from + lane.bar);
      const row = picture.rows[index]!;
      return { ...lane, index, row, top, bar, height: y.getPixelForValue(sum) - top };
    });
  };

  function grid(chart: Chart): void {
    const ink = new Ink(chart, theme);
    const { top, bottom } = chart.chartArea;
    // At most as many amounts as there is room for.
    const room = Math.abs(xOf(chart, domain?.maximum ?? 1) - xOf(chart, domain?.minimum ?? 0));
    const every = Math.ceil((ticks.length * 52) / Math.max(52, room));
    ticks.forEach(({ value, text }, index) => {
      if (index % every) return;
      const x = xOf(chart, value);
      ink.line([x, top], [x, bottom], theme.rule);
      ink.text(text, x, 12, { scale: 0.8, colour: theme.muted });
    });
    const active = chart.getActiveElements()[0]?.index;
    for (const lane of placedIn(chart)) {
      if (kind === 'percentiles') ink.line([0, lane.top], [chart.width, lane.top], theme.rule);
      if (lane.index === active) ink.box(0, lane.top, chart.width, lane.height, theme.tint);
    }
  }

  function names(chart: Chart, ink: Ink, { row, top, bar, height, lines, about }: Placed): void {
    const { narrow, before } = place;
    const [edge, far] = theme.rightToLeft ? [chart.width, 0] : [0, chart.width];
    const width = narrow ? chart.width - (picture.besideHead ? 7 * size : 0) : before - 16;
    // A wide font takes more lines than was thought: there may be room.
    const most = narrow ? lines : Math.max(lines, Math.floor((height / larger + 6) / LINE) - about);
    const name = ink.wrap(row.label, width, most);
    const sub = row.sub ? ink.wrap(row.sub, width, about, 0.87) : [];
    const [line, small] = [LINE * larger, SUB_LINE * larger];
    const block = name.length * line + sub.length * small;
    const middle = kind === 'range' ? bar : top + height / 2;
    // What takes less room than was kept for it stays close to its bar.
    const spare = (lines * LINE + about * SUB_LINE) * larger - block;
    const first = top + 6 + Math.max(0, spare);
    let y = (narrow ? first : Math.max(top + 2, middle - block / 2)) + line / 2;
    for (const text of name) {
      ink.text(text, edge, y, { align: start });
      y += line;
    }
    for (const text of sub) {
      ink.text(text, edge, y - 1, { align: start, scale: 0.87, colour: theme.muted });
      y += small;
    }
    if (row.beside) ink.text(row.beside, far, narrow ? first + line / 2 : middle, { align: end });
  }

  const hatch = (chart: Chart, ink: Ink, bar: number, from: number, to: number, height: number): void =>
    ink.hatch(xOf(chart, from), xOf(chart, Math.min(to, domain?.maximum ?? to)), bar, height);

  function bars(chart: Chart, ink: Ink, { row, bar }: Placed): void {
    const { mark } = row;
    let x = xOf(chart, mark?.value ?? domain?.minimum ?? 0);
    if (mark?.hatched) hatch(chart, ink, bar, domain?.minimum ?? 0, mark.value ?? 0, 16);
    if (mark?.open !== undefined) {
      ink.fade(x, x + sign * 24, bar, 16, colour);
      x += sign * 28;
    }
    const known = mark?.value !== undefined;
    ink.text(row.figure, x + sign * (known ? 8 : 0), bar, {
      weight: known ? 600 : 400,
      colour: known ? theme.text : theme.muted,
      align: start,
    });
  }

  function percentiles(chart: Chart, ink: Ink, { row, bar }: Placed): void {
    const { mark } = row;
    const above = bar - 19;
    if (!mark) {
      ink.text(row.figure, xOf(chart, domain?.minimum ?? 0) + sign * 8, bar, {
        colour: theme.muted,
        align: start,
      });
      return;
    }
    for (const amount of [mark.from, mark.to]) {
      if (amount === undefined) continue;
      const x = xOf(chart, amount);
      ink.line([x, bar - 5], [x, bar + 5], theme.muted, 1.5);
    }
    const edge = theme.rightToLeft ? chart.chartArea.left - FADE : chart.chartArea.right + FADE;
    if (mark.box && !Number.isFinite(mark.box[1])) {
      const from = xOf(chart, mark.box[0]);
      const solid = Math.max(from * sign, (edge - sign * FADE) * sign) * sign;
      ink.box(Math.min(from, solid), bar - 5, Math.abs(solid - from), 10, colour);
      ink.fade(solid, edge, bar, 10, colour);
    } else if (mark.open !== undefined) {
      const from = xOf(chart, mark.open);
      ink.fade(from, edge, bar, 2, theme.muted);
    }
    if (mark.hatched && mark.box) hatch(chart, ink, bar, mark.box[0], mark.box[1], 10);
    if (mark.value === undefined) {
      ink.text(row.figure, xOf(chart, mark.open ?? mark.from ?? 0), above, {
        scale: 0.87,
        colour: theme.muted,
        align: start,
      });
      return;
    }
    const x = xOf(chart, mark.value);
    ink.box(x - 3, bar - 9, 6, 18, theme.surface);
    ink.box(x - 1.5, bar - 9, 3, 18, theme.text);
    ink.text(row.figure, x, above, { scale: 0.87, weight: 600 });
  }

  /** Names that would run into each other stand on several lines. */
  function range(chart: Chart, ink: Ink, lane: Placed): void {
    const { row, bar, stacks } = lane;
    const { mark } = row;
    if (!mark) return percentiles(chart, ink, lane);
    const { left, right } = chart.chartArea;
    ink.line([left, bar], [right, bar], theme.rule);
    if (mark.open !== undefined) {
      const from = xOf(chart, mark.open);
      ink.fade(from, from + sign * FADE, bar, 8, theme.soft);
    }
    if (mark.hatched && mark.from !== undefined) hatch(chart, ink, bar, mark.from, mark.to ?? mark.from, 8);
    const dots = mark.dots ?? [];
    const lines = stacked(
      dots.map(({ value, label, text }): [number, number] => {
        const x = xOf(chart, value) * sign;
        const half = Math.max(ink.measure(label, 0.87), ink.measure(text, 0.87, 600)) / 2 + 6;
        return [x - half, x + half];
      }),
    );
    const below = (index: number) => bar + 22 + Math.min(lines[index]!, stacks - 1) * STACK * larger;
    dots.forEach(({ value, level }, index) => {
      const x = xOf(chart, value);
      if (lines[index]) ink.line([x, bar + 8], [x, below(index) - 10], theme.rule);
      if (level) ink.dot(x, bar, 5, colour);
      if (value === mark.value) ink.box(x - 1.5, bar - 9, 3, 18, colour);
    });
    dots.forEach(({ value, label, text }, index) => {
      const [x, y] = [xOf(chart, value), below(index)];
      ink.text(label, x, y, { scale: 0.87, colour: theme.muted });
      ink.text(text, x, y + LINE * larger, { scale: 0.87, weight: 600 });
    });
    ends(chart, ink, mark, row.ends ?? [], bar);
  }

  /** The two ends by their figures, side by side where there is no room between them. */
  function ends(
    chart: Chart,
    ink: Ink,
    mark: NonNullable<PictureRow['mark']>,
    texts: string[],
    bar: number,
  ): void {
    const known = [mark.from, mark.to].flatMap((amount, index) =>
      amount === undefined ? [] : [{ x: xOf(chart, amount), text: texts[index] ?? '' }],
    );
    for (const { x } of known) ink.line([x, bar - 7], [x, bar + 7], colour, 1.5);
    const look = { scale: 0.87, colour: theme.muted };
    const [low, high] = known;
    const wide = ({ text }: { text: string }) => ink.measure(text, look.scale);
    // Where it begins, moved into the picture as it will be.
    const from = (end: (typeof known)[number]) =>
      Math.max(0, Math.min(end.x - wide(end) / 2, chart.width - wide(end)));
    const [first, second] = sign > 0 ? [low, high] : [high, low];
    if (first && second && from(first) + wide(first) + 8 > from(second)) {
      look.scale *= Math.min(1, (chart.width - 10) / (wide(first) + wide(second)));
      const middle = (first.x + second.x) / 2;
      // What would leave the picture takes the other one along.
      const x = Math.max(wide(first) + 5, Math.min(middle, chart.width - wide(second) - 5));
      ink.text(first.text, x - 5, bar - 18, { ...look, align: 'right' });
      ink.text(second.text, x + 5, bar - 18, { ...look, align: 'left' });
    } else for (const { x, text } of known) ink.text(text, x, bar - 18, look);
  }

  function yours(chart: Chart, ink: Ink): void {
    if (!you || !domain) return;
    const x = xOf(chart, you.value);
    const top = place.above - 44 * larger;
    ink.mark([x, top + 2], [x, chart.chartArea.bottom]);
    const width = Math.max(ink.measure(you.label, 0.87), ink.measure(you.text, 0.87, 600));
    const fits = sign > 0 ? x + 8 + width < chart.width : x - 8 - width > 0;
    const align = fits ? start : end;
    const beside = x + (fits ? sign : -sign) * 8;
    ink.text(you.label, beside, top + 10, { scale: 0.87, align });
    ink.text(you.text, beside, top + 10 + LINE * larger, { scale: 0.87, weight: 600, align });
  }

  function redraw(chart: Parameters<LaneMarks['redraw']>[0], changed: number[]): void {
    const { ctx, width } = chart;
    only = new Set(changed);
    const path = new Path2D();
    for (const { top, height } of placedIn(chart)) path.rect(0, top, width, height);
    // What stands close may reach into what is drawn anew.
    only = new Set(changed.flatMap((index) => [index - 1, index, index + 1]));
    ctx.save();
    ctx.clip(path);
    try {
      chart.draw();
    } finally {
      ctx.restore();
      only = undefined;
    }
  }

  return {
    id: 'career-lanes',
    redraw,
    beforeDatasetsDraw: grid,
    afterDatasetsDraw(chart: Chart) {
      const ink = new Ink(chart, theme, Boolean(you) || kind === 'range');
      const draw = { bars, percentiles, range }[kind as 'bars'];
      // All texts go over the line of the reader's pay.
      yours(chart, ink);
      for (const lane of placedIn(chart)) {
        if (!isLone(picture)) names(chart, ink, lane);
        draw(chart, ink, lane);
      }
      if (picture.besideHead) {
        const edge = theme.rightToLeft ? 0 : chart.width;
        ink.text(picture.besideHead, edge, place.axis ? 44 : 16, {
          scale: 0.87,
          colour: theme.muted,
          align: end,
        });
      }
    },
  };
}
