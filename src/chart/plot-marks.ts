import type { Chart, Plugin } from 'chart.js';
import { Ink } from './ink.js';
import type { Picture } from './picture.js';
import type { Theme } from './theme.js';

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

/** Of a trend: bands, what is written at the ends of lines, the reader's pay. */
export function trendMarks({ series, you }: Picture, theme: Theme): Plugin {
  const sign = theme.rightToLeft ? -1 : 1;
  const start = theme.rightToLeft ? 'right' : 'left';
  return {
    id: 'career-trend',
    beforeDatasetsDraw(chart: Chart) {
      series.forEach(({ points }, index) => {
        if (points.some(({ low }) => low !== undefined))
          band(chart, points, theme.colours[index % theme.colours.length]!);
      });
    },
    afterDatasetsDraw(chart: Chart) {
      const ink = new Ink(chart, theme);
      const [x, y] = [chart.scales['x']!, chart.scales['y']!];
      const ends: number[] = [];
      for (const { name, points, amount } of series) {
        const last = points.findLast((point) => point.y !== undefined);
        const first = points.find((point) => point.y !== undefined);
        if (!last || !first) continue;
        if (series.length > 1) {
          let top = y.getPixelForValue(last.y!);
          while (ends.some((taken) => Math.abs(taken - top) < theme.size * 1.2)) top += 2;
          ends.push(top);
          const width =
            chart.width - (theme.rightToLeft ? chart.width - chart.chartArea.left : chart.chartArea.right);
          const lines = ink.wrap(name, (width - 16) * 1.1, 3);
          const at = top - ((lines.length - 1) * theme.size * 1.1) / 2;
          lines.forEach((line, index) =>
            ink.text(line, x.getPixelForValue(last.x) + sign * 10, at + index * theme.size * 1.1, {
              scale: 0.87,
              align: start,
            }),
          );
        } else {
          for (const point of first === last ? [last] : [first, last])
            ink.text(
              amount(point.y!),
              x.getPixelForValue(point.x),
              y.getPixelForValue(point.y!) +
                (point === first && first.y! < last.y! ? 1.3 : -1.1) * theme.size,
              {
                weight: 600,
                align:
                  first === last ? 'center' : point === last ? (theme.rightToLeft ? 'left' : 'right') : start,
              },
            );
        }
      }
      if (!you) return;
      const top = y.getPixelForValue(you.value);
      const { left, right } = chart.chartArea;
      ink.line([left, top], [right, top], theme.text, 1.5, [5, 4]);
      ink.text(`${you.label} ${you.text}`, theme.rightToLeft ? right : left, top - 10, {
        scale: 0.87,
        align: start,
      });
    },
  };
}

/** Of a distribution: how many amounts a bar stands for, and the reader's pay. */
export function spreadMarks({ rows, bins, you, domain }: Picture, theme: Theme): Plugin {
  return {
    id: 'career-spread',
    afterDatasetsDraw(chart: Chart) {
      const ink = new Ink(chart, theme);
      const [x, y] = [chart.scales['x']!, chart.scales['y']!];
      const room = chart.chartArea.width / Math.max(1, bins.length);
      bins.forEach(({ from, to, count }, index) => {
        const text = rows[index]!.figure;
        if (!count || ink.measure(text, 0.8, 600) > room) return;
        ink.text(text, x.getPixelForValue((from + to) / 2), y.getPixelForValue(count) - 9, {
          scale: 0.8,
          weight: 600,
        });
      });
      if (!you || !domain || you.value < domain.minimum || you.value > domain.maximum) return;
      const at = x.getPixelForValue(you.value);
      ink.line([at, 12], [at, chart.chartArea.bottom], theme.text, 1.5, [5, 4]);
      ink.text(`${you.label} ${you.text}`, at, 6, { scale: 0.87, weight: 600 });
    },
  };
}
