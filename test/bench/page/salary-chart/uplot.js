import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { contestant } from '../harness.js';
import { COLOUR, money, plotFor, seriesOf, shows } from './frame.js';

const amountAxis = { size: 72, values: (_, ticks) => ticks.map((value) => money.format(value)) };

/** It draws bars upright only: the names stand below them. */
const barsOf = ({ names }, size) => ({
  ...size,
  legend: { show: false },
  scales: { x: { time: false }, y: { range: (_, low, high) => [0, high] } },
  series: [{}, { fill: COLOUR, stroke: COLOUR, paths: uPlot.paths.bars({ size: [0.6, 16] }) }],
  axes: [
    { splits: () => names.map((_, index) => index), values: () => names, rotate: -60, size: 120 },
    amountAxis,
  ],
});

const trendOf = (_, size) => ({
  ...size,
  legend: { show: false },
  scales: { x: { time: false } },
  series: [{}, { stroke: COLOUR, width: 1.5, points: { show: false } }],
  axes: [{}, amountAxis],
});

const dataOf = ({ names, times, amounts }) => [names ? names.map((_, index) => index) : times, amounts];

const mount = ({ inputs, texts }) =>
  inputs.map((input, index) => {
    const plot = plotFor(input, texts[index]);
    const size = { width: plot.clientWidth, height: plot.clientHeight };
    const series = seriesOf(input);
    return new uPlot((series.names ? barsOf : trendOf)(series, size), dataOf(series), plot);
  });

contestant(
  {
    hold: () => {},
    warm: () => {},
    mount,
    draw: mount,
    change: ({ changed }, [chart]) => chart.setData(dataOf(seriesOf(changed[0]))),
  },
  shows,
);
