import type { Chart, Plugin } from 'chart.js';
import { FADE, isLone, type Lanes } from './geometry.js';
import { Ink } from './ink.js';
import type { Picture, PictureRow } from './picture.js';
import type { Theme } from './theme.js';

interface Lane {
  row: PictureRow;
  /** The middle of the lane, and that of its bar. */
  middle: number;
  bar: number;
  height: number;
}

/** Everything of a drawing of lanes that is not a bar: names, figures, medians, levels, open ends, the reader's pay. */
export function laneMarks(
  picture: Picture,
  theme: Theme,
  place: Lanes,
  ticks: { value: number; text: string }[],
): Plugin {
  const { kind, rows, you, domain } = picture;
  const [colour = theme.text] = theme.colours;
  const sign = theme.rightToLeft ? -1 : 1;
  const start = theme.rightToLeft ? 'right' : 'left';
  const end = theme.rightToLeft ? 'left' : 'right';

  const xOf = (chart: Chart, value: number) => chart.scales['x']!.getPixelForValue(value);
  const lanesOf = (chart: Chart): Lane[] => {
    const height = chart.chartArea.height / Math.max(1, rows.length);
    const { top } = chart.chartArea;
    return rows.map((row, index) => {
      const middle = top + (index + 0.5) * height;
      return { row, middle, bar: middle + place.shift * height, height };
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
    for (const [index, { middle, height }] of lanesOf(chart).entries()) {
      if (kind === 'percentiles')
        ink.line([0, middle - height / 2], [chart.width, middle - height / 2], theme.rule);
      if (index === active) ink.box(0, middle - height / 2, chart.width, height, theme.tint);
    }
  }

  function names(chart: Chart, ink: Ink, { row, middle, height }: Lane): void {
    const { narrow, before } = place;
    const [edge, far] = theme.rightToLeft ? [chart.width, 0] : [0, chart.width];
    const line = theme.size * 1.2;
    const width = narrow ? chart.width - (picture.besideHead ? 7 * theme.size : 0) : before - 16;
    const room = narrow ? 1 : Math.max(1, Math.floor(height / (theme.size * 1.15)) - (row.sub ? 1 : 0));
    const lines = ink.wrap(row.label, width, room);
    const about = row.sub
      ? ink.wrap(row.sub, width * 1.1, narrow ? 1 : Math.max(1, room + 1 - lines.length))
      : [];
    const count = lines.length + about.length;
    const top = narrow ? middle - height / 2 + line : middle - ((count - 1) * line) / 2;
    lines.forEach((text, index) => ink.text(text, edge, top + index * line, { align: start }));
    about.forEach((text, index) =>
      ink.text(text, edge, top + (lines.length + index) * line, {
        align: start,
        scale: 0.87,
        colour: theme.muted,
      }),
    );
    if (row.beside) ink.text(row.beside, far, narrow ? top : middle, { align: end });
  }

  function bars(chart: Chart, ink: Ink, { row, bar }: Lane): void {
    const { mark } = row;
    let x = xOf(chart, mark?.value ?? domain?.minimum ?? 0);
    if (mark?.open !== undefined) {
      ink.fade(x, x + sign * 24, bar, 16, colour);
      x += sign * 28;
    }
    const known = mark?.value !== undefined;
    ink.text(row.figure, x + sign * 8, bar, {
      weight: known ? 600 : 400,
      colour: known ? theme.text : theme.muted,
      align: start,
    });
  }

  function percentiles(chart: Chart, ink: Ink, { row, bar }: Lane): void {
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
  function range(chart: Chart, ink: Ink, { row, bar }: Lane): void {
    const { mark } = row;
    const { size } = theme;
    if (!mark) return percentiles(chart, ink, { row, bar, middle: bar, height: 0 });
    const { left, right } = chart.chartArea;
    ink.line([left, bar], [right, bar], theme.rule);
    if (mark.open !== undefined) {
      const from = xOf(chart, mark.open);
      ink.fade(from, from + sign * FADE, bar, 8, theme.soft);
    }
    const taken: number[] = [];
    for (const { value, label, text, level } of mark.dots ?? []) {
      const x = xOf(chart, value);
      const half = Math.max(ink.measure(label, 0.87), ink.measure(text, 0.87, 600)) / 2 + 6;
      const [from, to] = [x - half, x + half].map((edge) => edge * sign).sort((a, b) => a - b) as [
        number,
        number,
      ];
      let lane = taken.findIndex((last) => from >= last);
      if (lane < 0) lane = taken.length;
      taken[lane] = to;
      if (level) ink.dot(x, bar, 5, colour);
      if (value === mark.value) ink.box(x - 1.5, bar - 9, 3, 18, colour);
      const y = bar + 22 + lane * size * 2.5;
      if (lane) ink.line([x, bar + 8], [x, y - 10], theme.rule);
      ink.text(label, x, y, { scale: 0.87, colour: theme.muted });
      ink.text(text, x, y + size * 1.15, { scale: 0.87, weight: 600 });
    }
    for (const [index, amount] of [mark.from, mark.to].entries()) {
      const text = row.ends?.[index];
      if (amount === undefined || text === undefined) continue;
      const x = xOf(chart, amount);
      ink.line([x, bar - 7], [x, bar + 7], colour, 1.5);
      ink.text(text, x, bar - 18, { scale: 0.87, colour: theme.muted });
    }
  }

  function yours(chart: Chart, ink: Ink): void {
    if (!you || !domain) return;
    const x = xOf(chart, you.value);
    const { bottom } = chart.chartArea;
    const top = place.above - 44;
    ink.line([x, top + 2], [x, bottom], theme.text, 1.5, [5, 4]);
    const fits = x * sign + 8 + ink.measure(you.label, 0.87) < (theme.rightToLeft ? 0 : chart.width);
    const align = fits ? start : end;
    const beside = x + (fits ? sign : -sign) * 8;
    ink.text(you.label, beside, top + 10, { scale: 0.87, align });
    ink.text(you.text, beside, top + 10 + theme.size * 1.2, { scale: 0.87, weight: 600, align });
  }

  return {
    id: 'career-lanes',
    beforeDatasetsDraw: grid,
    afterDatasetsDraw(chart: Chart) {
      const ink = new Ink(chart, theme);
      const draw = { bars, percentiles, range }[kind as 'bars'];
      for (const lane of lanesOf(chart)) {
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
      yours(chart, ink);
    },
  };
}
