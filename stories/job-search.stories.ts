import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/job-search/define.js';
import type { Suggest } from '../src/controllers/suggester.js';
import { answer } from './answers.js';
import { elementStories, renderElement, type ElementArgs } from './element.js';
import { asIs } from './paste.js';
import { samples } from './samples/index.js';

/** The element's attributes as they are written, its data, and its function. */
interface Args extends ElementArgs {
  suggest?: Suggest;
  src?: string;
  caption?: string;
  locale?: string;
  action?: string;
  template?: string;
  board?: string;
  target?: string;
  fields?: string;
  what?: string;
  where?: string;
  radius?: number;
  remote?: boolean;
  required?: boolean;
  disabled?: boolean;
  recent?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/job-search',
  component: 'job-search',
  ...elementStories<Args>('job-search', {
    board: ['adzuna', 'arbeitsagentur', 'indeed', 'linkedin', 'usajobs', 'ziprecruiter'],
  }),
};

export default meta;
type Story = StoryObj<Args>;

/** Type "oper": names that start so, then words that start so. "COO" finds the officer by another name. */
export const WithSuggestions: Story = {
  name: 'With suggestions',
  args: { data: samples.jobSearch },
};

/** Needs only the name of a job board. The results open in a new window. */
export const WellKnownBoard: Story = {
  name: 'A well-known board',
  args: { board: 'indeed', target: '_blank', fields: 'what where radius' },
};

/** What readers type fills in a path or a query; it never decides which site opens. */
export const OwnAddress: Story = {
  name: 'An address of your own',
  args: { template: 'https://example.org/jobs/{where}?q={what}', what: 'Operations Manager', where: 'Leeds' },
};

/** A plain form inside the element is its data, and is what readers use without JavaScript. */
export const FromAForm: Story = {
  name: 'From a form',
  render: (args) =>
    renderElement(
      'job-search',
      args,
      html`<form action="https://example.org/jobs">
        <label>Enter your dream job <input name="q" list="story-jobs" /></label>
        <label>Where <input name="l" /></label>
        <datalist id="story-jobs">
          <option value="Operations Officer"></option>
          <option value="Operations Director"></option>
        </datalist>
        <button>Search</button>
      </form>`,
    ),
  parameters: asIs(`<job-search>
  <form action="https://example.org/jobs">
    <label>Enter your dream job <input name="q" list="jobs" /></label>
    <label>Where <input name="l" /></label>
    <datalist id="jobs">
      <option value="Operations Officer"></option>
      <option value="Operations Director"></option>
    </datalist>
    <button>Search</button>
  </form>
</job-search>`),
};

/** A file with a list of titles. It is not processed until the reader gets to the field. */
export const TitlesFromAFile: Story = {
  name: 'Titles from a file',
  args: { src: 'occupation-titles.json', action: 'https://example.org/jobs' },
  beforeEach: () =>
    answer('occupation-titles.json', () =>
      Promise.resolve(new Response(JSON.stringify(samples.occupationTitles))),
    ),
};

const manyTitles = (): string[] => {
  const titles = samples.occupationTitles.map(({ label }) => label);
  return Array.from({ length: 100_000 }, (_, n) => `${titles[n % titles.length]} ${n + 1}`);
};

/** A list as long as a whole classification, in many languages. It still responds to each letter within a frame. */
export const ManyTitles: Story = {
  name: 'A hundred thousand titles',
  args: { action: 'https://example.org/jobs' },
  render: (args) => renderElement('job-search', { ...args, data: manyTitles() }),
  parameters: asIs(`<job-search id="search" action="https://example.org/jobs"></job-search>

<script type="module">
  const answer = await fetch('/titles.json');
  document.querySelector('#search').data = await answer.json();
</script>`),
};

/** Titles from a `<datalist>` in the page. */
export const FromADatalist: Story = {
  name: 'From a datalist',
  render: (args) =>
    renderElement(
      'job-search',
      { ...args, action: 'https://example.org/jobs' },
      html`<datalist>
        <option value="Operations Officer"></option>
        <option value="Operations Director"></option>
      </datalist>`,
    ),
  parameters: asIs(`<job-search action="https://example.org/jobs">
  <datalist>
    <option value="Operations Officer"></option>
    <option value="Operations Director"></option>
  </datalist>
</job-search>`),
};

/** A function that asks your server. It is called after a pause in typing, and only the last answer counts. */
export const FromAFunction: Story = {
  name: 'From a function',
  args: {
    suggest: (text) => [`${text} in the morning`, `${text} at night`],
    action: 'https://example.org/jobs',
  },
  parameters: asIs(`<job-search action="https://example.org/jobs"></job-search>

<script type="module">
  document.querySelector('job-search').suggest = async (text, { signal }) => {
    const answer = await fetch(\`/titles?q=\${encodeURIComponent(text)}\`, { signal });
    return answer.json();
  };
</script>`),
};

/** The function fails. The list says so, and the form still works. */
export const FailingFunction: Story = {
  name: 'A function that fails',
  tags: ['broken-data'],
  args: {
    suggest: () => Promise.reject(new Error('no connection')),
    action: 'https://example.org/jobs',
  },
};

/** When submitted empty, it says at the field what is missing. */
export const Required: Story = {
  args: { action: 'https://example.org/jobs', required: true, fields: 'what' },
};

/** Recent searches are kept on the reader's device and can be cleared. */
export const Recent: Story = {
  args: { action: 'https://example.org/jobs', recent: true },
};

/** Stacked, with every field. */
export const Narrow: Story = {
  args: { data: samples.jobSearch, fields: 'what where remote radius' },
  render: (args) => html`<div .style=${'max-inline-size: 320px'}>${renderElement('job-search', args)}</div>`,
};

/** In German. */
export const InGerman: Story = {
  name: 'In German',
  args: { lang: 'de', fields: 'what where remote radius', action: 'https://example.org/jobs' },
};

/** In Arabic, from right to left. */
export const InArabic: Story = {
  name: 'In Arabic',
  args: { lang: 'ar', dir: 'rtl', fields: 'what where remote radius', action: 'https://example.org/jobs' },
};

/** What can be read is used. With `debug`, the element lists what cannot, and how to fix it. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['broken-data'],
  args: {
    data: {
      action: 'javascript:alert(1)',
      fields: ['what', 'salary'],
      where: { label: 'Town', suggestions: 'Leeds' },
      radii: ['far'],
      colour: 'red',
    },
    debug: true,
  },
};
