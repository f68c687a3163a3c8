import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { contestant } from '../harness.js';
import { COLOUR, money, plotFor, seriesOf, shows } from './frame.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const barsOf = ({ names, amounts }, options) => ({
  type: 'bar',
  data: {
    labels: names,
    datasets: [{ data: amounts, backgroundColor: COLOUR, barThickness: 16 }],
  },
  options: {
    ...options,
    indexAxis: 'y',
    scales: { x: { beginAtZero: true, ticks: { callback: (value) => money.format(value) } } },
  },
});

const trendOf = ({ times, amounts }, options, line) => ({
  type: 'line',
  data: {
    datasets: [
      {
        data: times.map((x, index) => ({ x, y: amounts[index] })),
        borderColor: COLOUR,
        borderWidth: 1.5,
        ...line,
      },
    ],
  },
  options: {
    ...options,
    scales: {
      x: { type: 'linear', min: times[0], max: times.at(-1), ticks: { callback: String } },
      y: { ticks: { callback: (value) => money.format(value) } },
    },
  },
});

/**
 * Chart.js in a page.
 * @param options what all charts have in common
 * @param line what the line of a trend has beside its points
 * @param mode how a changed figure is drawn
 */
export function chartJs(options, line, mode) {
  const mount = ({ inputs, texts }) =>
    inputs.map((input, index) => {
      const canvas = document.createElement('canvas');
      plotFor(input, texts[index]).append(canvas);
      const series = seriesOf(input);
      return new Chart(canvas, series.names ? barsOf(series, options) : trendOf(series, options, line));
    });

  contestant(
    {
      hold: () => {},
      warm: () => {},
      mount,
      draw: mount,
      change({ inputs, changed }, [chart]) {
        const after = seriesOf(changed[0]).amounts;
        const index = seriesOf(inputs[0]).amounts.findIndex((amount, place) => amount !== after[place]);
        chart.data.datasets[0].data[index] = after[index];
        chart.update(mode);
      },
    },
    shows,
  );
}
