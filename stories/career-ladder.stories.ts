import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/career-ladder/define.js';
import { answer, failing, waiting } from './answers.js';
import { PAY_OPTIONS, elementStories, renderElement, type PayArgs } from './element.js';
import { asIs } from './paste.js';
import { ladders } from './samples/index.js';
import levelsInCsv from './samples/levels.csv?raw';

/** The element's attributes as they are written, and its data. */
interface Args extends PayArgs {
  src?: string;
  view?: string;
  current?: string;
  target?: string;
  tracks?: string;
  themes?: string;
  'url-key'?: string;
  'top-down'?: boolean;
  horizontal?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/career-ladder',
  component: 'career-ladder',
  ...elementStories<Args>('career-ladder', {
    ...PAY_OPTIONS,
    view: ['ladder', 'branches', 'matrix', 'timeline'],
  }),
};

export default meta;
type Story = StoryObj<Args>;

/** Five levels from a career guide. The years overlap, and two of the ranges are open-ended. */
export const Ladder: Story = {
  args: { data: ladders.operations, current: 'Operations Assistant' },
};

/** Runs from left to right where there is room, and from top to bottom otherwise. */
export const Horizontal: Story = {
  args: { data: ladders.operations, view: 'ladder', horizontal: true },
};

/** Two tracks side by side, with a move between them. Unpublished pay is marked as such. */
export const Branches: Story = {
  args: { data: ladders.moves, current: 'manager' },
};

/** From analyst to the top: the steps, the years, the pay, and everything that is new. */
export const TheWayUp: Story = {
  name: 'The way up',
  args: { data: ladders.moves, current: 'analyst', target: 'coo' },
};

/** Eight levels by nine themes. A dot marks what is new, a triangle what has grown; gray is carried over. */
export const Matrix: Story = {
  args: { data: ladders.engineering },
};

/** Compares any two levels. The goal's column shows what it requires beyond the reader's own level. */
export const TwoLevels: Story = {
  name: 'Two levels compared',
  args: { data: ladders.skills, current: 'Assistant', target: 'Manager' },
};

/** The same ladder, as a drawing. */
export const EngineeringBranches: Story = {
  name: 'Branches of engineering',
  args: { data: ladders.engineering, view: 'branches', current: 'engineer' },
};

/** Sixteen tracks with five milestones each, and some empty cells. */
export const Milestones: Story = {
  args: { data: ladders.milestones },
};

/** Titles by skills, as a plain table. */
export const Skills: Story = {
  name: 'Titles by skills',
  args: { data: ladders.skills },
};

/** Several titles share a level. */
export const Titles: Story = {
  name: 'Several titles at one level',
  args: { data: ladders.titles },
};

/** Shows years of experience on one axis. Open-ended ranges fade out. */
export const Timeline: Story = {
  args: { data: ladders.operations, view: 'timeline', current: 'Operations Assistant' },
};

/** Pay bands on one scale, each over the dashed outline of the one before it. */
export const PayBands: Story = {
  name: 'Pay bands',
  args: { data: ladders.bands, view: 'ladder' },
};

/** An outline instead of the drawing. */
export const Narrow: Story = {
  args: { data: ladders.moves, current: 'manager' },
  globals: { width: '320' },
};

/** On a dark page. */
export const Dark: Story = {
  args: { data: ladders.bands, view: 'ladder' },
  globals: { theme: 'dark' },
};

/** The words and the data in German. */
export const InGerman: Story = {
  name: 'In German',
  args: { lang: 'de', data: ladders.operationsDe, current: 'assistenz-betrieb' },
};

/** The words and the data in Arabic, from right to left. */
export const InArabic: Story = {
  name: 'In Arabic',
  args: { lang: 'ar', dir: 'rtl', data: ladders.operationsAr },
};

/** Links to missing levels, cycles, and values of the wrong types. What can be read is shown; the rest is reported. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['broken-data'],
  args: { data: ladders.broken, debug: true },
};

const list = html`<ol>
  <li>Junior Operations Assistant (0-2 years): Learns the routine.</li>
  <li>
    <strong>Operations Assistant</strong> 2-5 years
    <ul>
      <li>Procurement</li>
      <li>Reporting</li>
    </ul>
  </li>
  <li>Operations Manager (7+ years): Sets goals and leads teams.</li>
</ol>`;

/** A list inside the element is its data, and is what readers see without JavaScript. */
export const FromAList: Story = {
  name: 'From a list',
  render: (args) => renderElement('career-ladder', args, list),
  parameters: asIs(`<career-ladder>
  <ol>
    <li>Junior Operations Assistant (0-2 years): Learns the routine.</li>
    <li>
      <strong>Operations Assistant</strong> 2-5 years
      <ul>
        <li>Procurement</li>
        <li>Reporting</li>
      </ul>
    </li>
    <li>Operations Manager (7+ years): Sets goals and leads teams.</li>
  </ol>
</career-ladder>`),
};

/** A level in each row, below the names of the columns: as a spreadsheet saves or publishes it. */
export const FromASpreadsheet: Story = {
  name: 'From a spreadsheet (CSV)',
  args: { src: 'levels.csv' },
  beforeEach: () =>
    answer('levels.csv', () =>
      Promise.resolve(new Response(levelsInCsv, { headers: { 'content-type': 'text/csv' } })),
    ),
};

/** The server has not answered yet. */
export const Loading: Story = {
  ...waiting('ladder-loading.json'),
};

/** No data was given, which is not an error. */
export const Empty: Story = {};

/** The server answered with an error. The reader can try again. */
export const Failed: Story = {
  name: 'Error',
  tags: ['broken-data'],
  ...failing('no-ladder.json'),
};
