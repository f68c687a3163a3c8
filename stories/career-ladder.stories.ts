import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/career-ladder/define.js';
import type { CareerLadderElement } from '../src/elements/career-ladder/career-ladder.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { answer, silence } from './answers.js';
import { asIs, pasteOf } from './paste.js';
import { ladders } from './samples/index.js';

/** The element's attributes as they are written, and its data. */
interface Args {
  data?: unknown;
  lang?: string;
  dir?: string;
  config?: string;
  src?: string;
  from?: string;
  crossorigin?: string;
  caption?: string;
  locale?: string;
  currency?: string;
  'pay-period'?: string;
  'hours-per-year'?: number;
  view?: string;
  current?: string;
  target?: string;
  tracks?: string;
  themes?: string;
  'url-key'?: string;
  'top-down'?: boolean;
  horizontal?: boolean;
  'heading-level'?: number;
  debug?: boolean;
}

const given = (value: string | number | undefined) => ifDefined(value === '' ? undefined : value);

function renderElement(args: Args, content?: TemplateResult): TemplateResult {
  return html`<career-ladder
    lang=${given(args.lang)}
    dir=${given(args.dir)}
    config=${given(args.config)}
    src=${given(args.src)}
    from=${given(args.from)}
    crossorigin=${given(args.crossorigin)}
    caption=${given(args.caption)}
    locale=${given(args.locale)}
    currency=${given(args.currency)}
    pay-period=${given(args['pay-period'])}
    hours-per-year=${given(args['hours-per-year'])}
    view=${given(args.view)}
    current=${given(args.current)}
    target=${given(args.target)}
    tracks=${given(args.tracks)}
    themes=${given(args.themes)}
    url-key=${given(args['url-key'])}
    heading-level=${given(args['heading-level'])}
    ?top-down=${args['top-down']}
    ?horizontal=${args.horizontal}
    ?debug=${args.debug}
    .data=${args.data as CareerLadderElement['data']}
    >${content}</career-ladder
  >`;
}

const meta: Meta<Args> = {
  title: 'Elements/career-ladder',
  component: 'career-ladder',
  argTypes: argTypesFor('career-ladder', {
    'pay-period': ['hour', 'day', 'week', 'month', 'year'],
    view: ['ladder', 'branches', 'matrix', 'timeline'],
    crossorigin: ['anonymous', 'use-credentials'],
  }),
  parameters: pasteOf('career-ladder'),
  render: (args) => renderElement(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Five tiers of a career guide. Years overlap, and two of the ranges are open. */
export const Ladder: Story = {
  args: { data: ladders.operations, current: 'Operations Assistant' },
};

/** From the first level on the left, where there is room; otherwise from top to bottom. */
export const Horizontal: Story = {
  args: { data: ladders.operations, view: 'ladder', horizontal: true },
};

/** Two tracks side by side, with a move between them. What is not published says so. */
export const Branches: Story = {
  args: { data: ladders.moves, current: 'manager' },
};

/** From the analyst to the top: the way, the years, the pay, and all that is new. */
export const TheWayUp: Story = {
  name: 'The way up',
  args: { data: ladders.moves, current: 'analyst', target: 'coo' },
};

/** Eight levels by nine themes: a dot is new, a triangle has grown, what is grey is carried over. */
export const Matrix: Story = {
  args: { data: ladders.engineering },
};

/** Any two levels beside each other: the goal's column says what it has that the reader's level has not. */
export const TwoLevels: Story = {
  name: 'Two levels compared',
  args: { data: ladders.skills, current: 'Assistant', target: 'Manager' },
};

/** The same ladder, as a drawing. */
export const EngineeringBranches: Story = {
  name: 'Branches of engineering',
  args: { data: ladders.engineering, view: 'branches', current: 'engineer' },
};

/** Sixteen tracks with five milestones each, and cells that are empty. */
export const Milestones: Story = {
  args: { data: ladders.milestones },
};

/** Titles by skills: a plain table. */
export const Skills: Story = {
  name: 'Titles by skills',
  args: { data: ladders.skills },
};

/** Where several titles share a rung. */
export const Titles: Story = {
  name: 'Several titles in a rung',
  args: { data: ladders.titles },
};

/** Years of experience on one axis; open ranges fade out. */
export const Timeline: Story = {
  args: { data: ladders.operations, view: 'timeline', current: 'Operations Assistant' },
};

/** Bands on one scale, each over the dashed outline of the one before. */
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

/** Ways to nowhere, cycles, and values of every wrong type: what can be read is shown, the rest is reported. */
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

/** A list inside the element is its data, and what readers see without scripts. */
export const FromAList: Story = {
  name: 'From a list',
  render: (args) => renderElement(args, list),
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

/** The address has not answered yet. */
export const Loading: Story = {
  args: { src: 'ladder-loading.json' },
  beforeEach: () => answer('ladder-loading.json', silence),
};

/** Nothing was given, and that is no error. */
export const Empty: Story = {};

/** The address answered with an error. The reader can try again. */
export const Failed: Story = {
  name: 'Error',
  tags: ['broken-data'],
  args: { src: 'no-ladder.json' },
  beforeEach: () => answer('no-ladder.json', () => Promise.resolve(new Response('', { status: 404 }))),
};
