import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/job-list/define.js';
import '../src/elements/job-search/define.js';
import { answer, waiting } from './answers.js';
import { elementStories, renderElement, type ElementArgs } from './element.js';
import { asIs } from './paste.js';
import { samples } from './samples/index.js';
import jobsInCsv from './samples/jobs.csv?raw';

/** The element's attributes as they are written, and its data. */
interface Args extends ElementArgs {
  src?: string;
  caption?: string;
  locale?: string;
  for?: string;
  sort?: string;
  'page-size'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/job-list',
  component: 'job-list',
  ...elementStories<Args>('job-list', { sort: ['given', 'date', 'pay'] }),
};

export default meta;
type Story = StoryObj<Args>;

/** A range, a prediction marked as one, hourly pay that is not converted, and no pay at all. */
export const FourJobs: Story = {
  name: 'Four jobs',
  args: { data: samples.jobList },
};

/** The list shows the results of the search box beside it. */
export const BesideASearch: Story = {
  name: 'Beside a search box',
  args: { data: samples.jobList, for: 'story-search' },
  render: (args) =>
    html`<job-search id="story-search" fields="what where remote"></job-search>
      ${renderElement('job-list', args)}`,
  parameters: asIs(`<job-search id="search" fields="what where remote"></job-search>
<job-list for="search" src="/data/jobs.json"></job-list>`),
};

/** A job in each row, below the names of the columns: as a spreadsheet saves or publishes it. */
export const FromASpreadsheet: Story = {
  name: 'From a spreadsheet (CSV)',
  args: { src: 'jobs.csv' },
  beforeEach: () =>
    answer('jobs.csv', () =>
      Promise.resolve(new Response(jobsInCsv, { headers: { 'content-type': 'text/csv' } })),
    ),
};

/** Two at a time. */
export const Paged: Story = {
  args: { data: samples.jobList, 'page-size': 2 },
};

/** Stacked. */
export const Narrow: Story = {
  args: { data: samples.jobList },
  render: (args) => html`<div .style=${'max-inline-size: 320px'}>${renderElement('job-list', args)}</div>`,
};

/** In German. */
export const InGerman: Story = {
  name: 'In German',
  args: { lang: 'de', data: samples.jobList },
};

/** In Arabic, from right to left. */
export const InArabic: Story = {
  name: 'In Arabic',
  args: { lang: 'ar', dir: 'rtl', data: samples.jobList },
};

/** The server has not answered yet. */
export const Loading: Story = {
  ...waiting('still-loading.json'),
};

/** No data was given, which is not an error. */
export const Empty: Story = {};

/** What can be read is shown. With `debug`, the element lists what cannot, and how to fix it. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['broken-data'],
  args: {
    data: {
      jobs: [
        { title: 'Baker', url: 'javascript:alert(1)', pay: 'competitive', remote: 'far', colour: 'red' },
        { url: '/jobs/2' },
        'Cook',
      ],
    },
    debug: true,
  },
};
