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

/** As its own manual advises for much data. */
const TUNED = { animation: false, normalized: true, maintainAspectRatio: false };

const barsOf = ({ names, amounts }) => ({
  type: 'bar',
  data: {
    labels: names,
    datasets: [{ data: amounts, backgroundColor: COLOUR, barThickness: 16 }],
  },
  options: {
    ...TUNED,
    indexAxis: 'y',
    scales: { x: { beginAtZero: true, ticks: { callback: (value) => money.format(value) } } },
  },
});

const trendOf = ({ times, amounts }) => ({
  type: 'line',
  data: {
    datasets: [
      {
        data: times.map((x, index) => ({ x, y: amounts[index] })),
        parsing: false,
        borderColor: COLOUR,
        borderWidth: 1.5,
        pointRadius: 0,
      },
    ],
  },
  options: {
    ...TUNED,
    plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
    scales: {
      x: { type: 'linear', min: times[0], max: times.at(-1), ticks: { callback: String } },
      y: { ticks: { callback: (value) => money.format(value) } },
    },
  },
});

const mount = ({ inputs, texts }) =>
  inputs.map((input, index) => {
    const canvas = document.createElement('canvas');
    plotFor(input, texts[index]).append(canvas);
    const series = seriesOf(input);
    return new Chart(canvas, series.names ? barsOf(series) : trendOf(series));
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
      chart.update('none');
    },
  },
  shows,
);
