import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/salary-chart/define.js';
import { answer, failing, waiting } from './answers.js';
import { PAY_OPTIONS, elementStories, type PayArgs } from './element.js';
import { brokenChart, charts } from './samples/charts.js';
import { samples } from './samples/index.js';
import wages2025 from './samples/wages-2025.csv?raw';

/** The element's attributes as they are written, and its data. */
interface Args extends PayArgs {
  kind?: string;
  sort?: string;
  'your-pay'?: string;
  'ask-pay'?: boolean;
  'cost-of-living'?: boolean;
  'as-table'?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/salary-chart',
  component: 'salary-chart',
  ...elementStories<Args>('salary-chart', {
    ...PAY_OPTIONS,
    kind: ['bars', 'range', 'percentiles', 'trend', 'distribution'],
    sort: ['given', 'highest', 'lowest'],
  }),
};

export default meta;
type Story = StoryObj<Args>;

/** One figure for each role, highest first. */
export const Bars: Story = { args: { data: charts.roles } };

/** Growth is a different kind of figure: it stands beside the bars, never on the pay scale. */
export const SecondColumn: Story = { name: 'Bars with a second column', args: { data: charts.industries } };

/** The median matches one level, and the range is open-ended: nothing is drawn above $55,000. */
export const Range: Story = { args: { data: charts.assistant, 'your-pay': '$41,500' } };

/** Fourteen occupations on one scale. */
export const Percentiles: Story = { name: 'Percentiles (2025)', args: { data: charts.wages2025 } };

/** `#` is at or above the agency's published limit and `*` has no estimate; neither becomes a number. */
export const TopCodedAndMissing: Story = {
  name: 'Top-coded and missing (2019)',
  args: { data: charts.wages2019 },
};

/** Uses the data of a comparison as it is. Teachers' pay is published by the year and is not converted. */
export const FromAComparison: Story = {
  name: 'Three careers (O*NET)',
  args: { data: samples.onetCareers, 'pay-period': 'hour' },
};

/** The first line is the title, the second the headings, and the last a note: as a spreadsheet saves it. */
export const FromASpreadsheet: Story = {
  name: 'From a spreadsheet (CSV)',
  args: { src: 'wages-2025.csv', currency: 'USD', 'pay-period': 'year' },
  beforeEach: () =>
    answer('wages-2025.csv', () =>
      Promise.resolve(new Response(wages2025, { headers: { 'content-type': 'text/csv' } })),
    ),
};

/** Two releases by the same agency. */
export const Trend: Story = { name: 'Trend of two releases', args: { data: charts.twoReleases } };

/** A band where a range is given, and a gap where nothing was published. */
export const BandAndGap: Story = { name: 'Band and gap', args: { data: charts.gap } };

/** Estimated years are hollow, the line to them is dotted, and their figures say "about". */
export const EstimatedYears: Story = { name: 'Estimated years', args: { data: charts.estimatedYears } };

/** Predicted years stand on a ground of their own, hollow and dashed, and their figures say "predicted". */
export const PredictedYears: Story = { name: 'Predicted years', args: { data: charts.predictedYears } };

/** Single amounts, and a field for the reader's own. What they type stays in the page. */
export const Distribution: Story = { args: { data: charts.postings, 'ask-pay': true } };

/** Surveyed, advertised and predicted figures side by side, each with its publisher. */
export const SeveralPublishers: Story = { name: 'Several publishers', args: { data: charts.publishers } };

/** Pay adjusted for local price levels. The published figures are one click away. */
export const CostOfLiving: Story = {
  name: 'Cost of living',
  args: { data: charts.places, 'cost-of-living': true },
};

/** The table alone. The reader can switch to the chart. */
export const AsTable: Story = { name: 'As a table', args: { data: charts.wages2025, 'as-table': true } };

/** The words, the figures and the data in German. */
export const InGerman: Story = { name: 'In German', args: { lang: 'de', data: charts.german } };

/** The words, the figures and the data in Arabic, from right to left. */
export const InArabic: Story = { name: 'In Arabic', args: { lang: 'ar', dir: 'rtl', data: charts.arabic } };

/** Amounts in several currencies cannot share a distribution. */
export const MixedCurrencies: Story = {
  name: 'Mixed currencies',
  tags: ['broken-data'],
  args: { data: charts.mixed },
};

/** What can be read is shown. With `debug`, the element lists what cannot, and how to fix it. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['broken-data'],
  args: { data: brokenChart, debug: true },
};

/** The server has not answered yet. After ten seconds the element gives up and says so. */
export const Loading: Story = {
  ...waiting('chart-still-loading.json'),
};

/** No data was given, which is not an error. */
export const Empty: Story = {};

/** The server answered with an error. The reader can try again. */
export const Failed: Story = {
  name: 'Error',
  tags: ['broken-data'],
  ...failing('chart-not-there.json'),
};
