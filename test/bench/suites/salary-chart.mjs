import { checkLeaks } from '../leaks.mjs';
import { checkNothingLoaded } from './salary-chart/checks.mjs';
import { barsOf, trendOf } from './salary-chart/data.mjs';
import { textsOf } from './salary-chart/texts.mjs';

const CHARTS = 20;
const POINTS = 10_000;

/** What is to be drawn, and what it becomes where a figure is changed. */
function inputsOf({ name, bars }) {
  if (name === 'trend') return { inputs: [trendOf(POINTS)] };
  if (name === 'twenty')
    return { inputs: Array.from({ length: CHARTS }, (_, index) => barsOf(bars, index * bars)) };
  const inputs = [barsOf(bars)];
  if (!name.startsWith('change')) return { inputs };
  const changed = structuredClone(inputs);
  // Not the highest, so that nothing but its own bar is another.
  changed[0].items[2].pay.median -= 1_000;
  return { inputs, changed };
}

/** @type {import('../suites.mjs').Suite} */
export default {
  name: 'salary-chart',
  libraries: ['/cdn/salary-chart.js', '/cdn/chart-registry.js', '/cdn/chart-configure.js'],
  contestants: {
    'salary-chart': { label: 'salary-chart', isOurs: true },
    'hand-drawn': { label: 'hand-drawn', isBase: true },
    'chart-js': { label: 'Chart.js ¹' },
    'chart-js-tuned': { label: 'Chart.js, tuned' },
    echarts: { label: 'ECharts', isRival: true },
    uplot: { label: 'uPlot' },
  },
  helpers: ['texts'],
  scenarios: [
    { name: 'bars-5', label: 'first picture, 5 bars', bars: 5, before: ['hold'], step: 'mount', target: 1.5 },
    {
      name: 'bars-100',
      label: 'first picture, 100 bars',
      bars: 100,
      before: ['hold'],
      step: 'mount',
      target: 1.5,
    },
    {
      name: 'twenty',
      label: `${CHARTS} charts of 10 bars`,
      bars: 10,
      before: ['warm'],
      step: 'draw',
      target: 0.5,
      against: 'chart-js',
    },
    {
      name: 'trend',
      label: `a trend of ${POINTS.toLocaleString('en')} points`,
      before: ['warm'],
      step: 'draw',
      target: 1.1,
      against: 'chart-js-tuned',
    },
    {
      name: 'change-5',
      label: 'one changed figure of 5 bars',
      bars: 5,
      before: ['warm', 'draw'],
      step: 'change',
      target: 1,
      against: 'chart-js-tuned',
    },
    {
      name: 'change-100',
      label: 'one changed figure of 100 bars',
      bars: 100,
      before: ['warm', 'draw'],
      step: 'change',
      target: 1,
      against: 'chart-js-tuned',
    },
  ],
  async prepare(bench, scenario) {
    const { inputs, changed } = inputsOf(scenario);
    const texts = await textsOf(bench, inputs);
    return { data: { inputs, changed, texts }, expected: inputs.at(-1).title };
  },
  check: async (bench) => [
    await checkLeaks(bench, {
      tag: 'salary-chart',
      data: 'bars-5',
      mounts: 300,
      slack: 150_000,
      state: 'drawn',
    }),
    await checkNothingLoaded(bench),
  ],
  note:
    'a canvas drawn by hand. All others have the same title, sentence, controls and notes around the picture, as plain HTML; ' +
    'none of them has the table. The first picture is what is seen before Chart.js; of the rest, Chart.js is loaded before. ¹ goes on moving for a second, which is not counted',
};
