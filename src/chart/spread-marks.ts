import type { Chart, Plugin } from 'chart.js';
import { drawAxes, type Axes } from './axes.js';
import { Ink, pointing, sideOf } from './ink.js';
import type { Picture } from './picture.js';
import type { Theme } from './theme.js';

/** Of a distribution: how many amounts a bar stands for, and the reader's pay. */
export function spreadMarks({ rows, bins, you, domain }: Picture, theme: Theme, axes: Axes): Plugin {
  return {
    id: 'career-spread',
    beforeDatasetsDraw: (chart: Chart) => drawAxes(chart, theme, axes),
    afterDatasetsDraw(chart: Chart) {
      const ink = new Ink(chart, theme, true);
      const [x, y] = [chart.scales['x']!, chart.scales['y']!];
      const room = chart.chartArea.width / Math.max(1, bins.length);
      const { size } = theme;
      if (you && domain) {
        const side = sideOf(you.value, domain);
        const [first, last] = theme.rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
        const at = side ? x[side > 0 ? last : first] : x.getPixelForValue(you.value);
        if (!side) ink.mark([at, size * 1.2], [at, chart.chartArea.bottom]);
        const text = pointing(`${you.label} ${you.text}`, side, theme.rightToLeft ? ['→', '←'] : ['←', '→']);
        const align = side ? (side > 0 ? last : first) : 'center';
        ink.text(text, at, size * 0.6, { scale: 0.87, weight: 600, align });
      }
      // A few of them alone would look as if they were more than the others.
      if (rows.some(({ figure }) => ink.measure(figure, 0.8, 600) > room)) return;
      bins.forEach(({ from, to, count }, index) => {
        const [at, top] = [x.getPixelForValue((from + to) / 2), y.getPixelForValue(count) - size * 0.6];
        if (count) ink.text(rows[index]!.figure, at, top, { scale: 0.8, weight: 600 });
      });
    },
  };
}
