import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/role-compare/define.js';
import { addWords } from '../src/format/words.js';
import { failing, waiting } from './answers.js';
import { PAY_OPTIONS, elementStories, renderElement, type PayArgs } from './element.js';
import { asIs, toPaste } from './paste.js';
import { samples } from './samples/index.js';

/** The element's attributes as they are written, and its data. */
interface Args extends PayArgs {
  baseline?: string;
  sections?: string;
  'only-differences'?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/role-compare',
  component: 'role-compare',
  ...elementStories<Args>('role-compare', PAY_OPTIONS),
};

export default meta;
type Story = StoryObj<Args>;

/** Yearly and hourly pay as published, shares, lists, and a row without a value for either role. */
export const OfficerVsDirector: Story = {
  name: 'Officer vs director',
  args: { data: samples.officerDirector },
};

/** One median each, written as people write figures. Rows that span all roles are text. */
export const FourOperationsRoles: Story = {
  name: 'Four operations roles',
  args: { data: samples.operationsRoles },
};

/** Fifteen rows of text without figures, some for each role and some for both. */
export const FifteenDimensions: Story = {
  name: 'Fifteen dimensions in prose',
  args: { data: samples.proseComparison },
};

/** Twelve roles scroll sideways beside a pinned first column. In a narrow container, the reader picks two. */
export const TwelveOccupations: Story = {
  name: 'Twelve occupations (2025)',
  args: { data: samples.wages2025 },
};

/** `#` is at or above the agency's published limit and `*` has no estimate; neither becomes a number. */
export const TopCodedAndMissing: Story = {
  name: 'Top-coded and missing (2019)',
  args: { data: samples.wages2019 },
};

/** Teachers' yearly pay is not converted; therapists' pay is quoted by the hour and may be. */
export const HourlyBesideYearly: Story = {
  name: 'Hourly beside yearly (O*NET)',
  args: { data: samples.onetCareers, 'pay-period': 'hour' },
};

/** What can be read is shown. With `debug`, the element lists what cannot, and how to fix it. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['broken-data'],
  args: { data: samples.broken, debug: true },
};

/** The words, the figures and the data in German. */
export const InGerman: Story = {
  name: 'In German',
  args: { lang: 'de', data: samples.officerDirectorDe },
};

/** The words, the figures and the data in Arabic, from right to left. */
export const InArabic: Story = {
  name: 'In Arabic',
  args: { lang: 'ar', dir: 'rtl', data: samples.officerDirectorAr },
};

/** Starts with identical rows hidden; the reader can show them. */
export const OnlyDifferences: Story = {
  name: 'Only differences',
  args: { data: samples.officerDirector, 'only-differences': true },
};

/** Only the sections named, in the order given. */
export const ChosenSections: Story = {
  name: 'Chosen sections',
  args: { data: samples.officerDirector, sections: 'skills pay' },
};

const table = html`<table>
  <caption>
    Operations Officer vs Operations Director
  </caption>
  <thead>
    <tr>
      <td></td>
      <th scope="col">Operations Officer</th>
      <th scope="col">Operations Director</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Average pay per year</th>
      <td>$46,813</td>
      <td>$104,050</td>
    </tr>
    <tr>
      <th scope="row">Number of jobs</th>
      <td>133,025</td>
      <td>114,993</td>
    </tr>
    <tr>
      <th scope="row">Growth rate</th>
      <td>6%</td>
      <td>6%</td>
    </tr>
  </tbody>
</table>`;

/** A table inside the element is its data, and what readers see without scripts. */
export const FromATable: Story = {
  name: 'From a table',
  render: (args) => renderElement('role-compare', args, table),
  parameters: asIs(`<role-compare>
  <table>
    <caption>Operations Officer vs Operations Director</caption>
    <thead>
      <tr><td></td><th scope="col">Operations Officer</th><th scope="col">Operations Director</th></tr>
    </thead>
    <tbody>
      <tr><th scope="row">Average pay per year</th><td>$46,813</td><td>$104,050</td></tr>
      <tr><th scope="row">Number of jobs</th><td>133,025</td><td>114,993</td></tr>
      <tr><th scope="row">Growth rate</th><td>6%</td><td>6%</td></tr>
    </tbody>
  </table>
</role-compare>`),
};

const twoMedians = {
  title: 'Analyst vs manager',
  currency: 'USD',
  payPeriod: 'year',
  roles: samples.operationsRoles.roles.slice(0, 2),
};

/** JSON in a script element inside, for pages that are written by hand. */
export const FromAScript: Story = {
  name: 'From a script child',
  render: (args) =>
    renderElement(
      'role-compare',
      args,
      html`<script type="application/json" .textContent=${JSON.stringify(twoMedians)}></script>`,
    ),
  parameters: asIs(toPaste('role-compare', { data: twoMedians })),
};

/** The server has not answered yet. After ten seconds the element gives up and says so. */
export const Loading: Story = {
  ...waiting('still-loading.json'),
};

/** No data was given, which is not an error. */
export const Empty: Story = {};

/** The server answered with an error. The reader can try again. */
export const Failed: Story = {
  name: 'Error',
  tags: ['broken-data'],
  ...failing('not-there.json'),
};

const slots = html`<span slot="heading">Which desk is yours?</span>
  <span slot="finding">The director earns <strong>more than twice</strong> as much.</span>
  <span slot="footnote">Ask the careers office before you decide.</span>`;

/** A heading, a finding and a note of your own. */
export const WithSlots: Story = {
  name: 'With slots',
  args: { data: samples.officerDirector, sections: 'overview pay' },
  render: (args) => renderElement('role-compare', args, slots),
  parameters: asIs(
    toPaste(
      'role-compare',
      { data: samples.officerDirector, sections: 'overview pay' },
      `<span slot="heading">Which desk is yours?</span>
<span slot="finding">The director earns <strong>more than twice</strong> as much.</span>
<span slot="footnote">Ask the careers office before you decide.</span>`,
    ),
  ),
};

/** Words of your own, here under a language tag of their own, so that only this element has them. */
export const OwnWords: Story = {
  name: 'Own words',
  args: { data: samples.officerDirector, locale: 'en-x-campus', sections: 'overview pay' },
  beforeEach: () =>
    addWords('en-x-campus', {
      'section-overview': 'At a glance',
      'section-pay': 'What you would earn',
      same: 'No difference',
      onlyDifferences: 'Hide what is the same',
    }),
  parameters: asIs(`<script type="module">
  import { addWords } from '/career-elements/career-elements.js';

  addWords('en-x-campus', {
    'section-overview': 'At a glance',
    'section-pay': 'What you would earn',
    same: 'No difference',
    onlyDifferences: 'Hide what is the same',
  });
</script>

<role-compare locale="en-x-campus" src="/data/officer-director.json" sections="overview pay"></role-compare>`),
};
