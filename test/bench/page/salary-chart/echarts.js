import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { contestant } from '../harness.js';
import { COLOUR, money, plotFor, seriesOf, shows } from './frame.js';

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

const written = { formatter: (value) => money.format(value) };

const barsOf = ({ names, amounts }) => ({
  animation: false,
  tooltip: {},
  grid: { left: 200, right: 100, top: 0, bottom: 24 },
  xAxis: { type: 'value', axisLabel: written },
  yAxis: { type: 'category', data: names, inverse: true, axisLabel: { interval: 0 } },
  series: [
    {
      type: 'bar',
      data: amounts,
      barWidth: 16,
      itemStyle: { color: COLOUR },
      label: { show: true, position: 'right', formatter: ({ value }) => money.format(value) },
    },
  ],
});

const trendOf = ({ times, amounts }) => ({
  animation: false,
  tooltip: { trigger: 'axis' },
  grid: { left: 64, right: 16, top: 16, bottom: 24 },
  xAxis: { type: 'value', min: times[0], max: times.at(-1) },
  yAxis: { type: 'value', scale: true, axisLabel: written },
  series: [
    {
      type: 'line',
      data: times.map((time, index) => [time, amounts[index]]),
      showSymbol: false,
      sampling: 'minmax',
      lineStyle: { width: 1.5, color: COLOUR },
    },
  ],
});

const mount = ({ inputs, texts }) =>
  inputs.map((input, index) => {
    const chart = init(plotFor(input, texts[index]));
    const series = seriesOf(input);
    chart.setOption(series.names ? barsOf(series) : trendOf(series));
    return chart;
  });

contestant(
  {
    hold: () => {},
    warm: () => {},
    mount,
    draw: mount,
    change: ({ changed }, [chart]) => chart.setOption({ series: [{ data: seriesOf(changed[0]).amounts }] }),
  },
  shows,
);
