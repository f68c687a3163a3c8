import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/stat-tiles/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/stat-tiles',
  component: 'stat-tiles',
  ...elementStories('stat-tiles'),
};

export default meta;

/** Figures and words, one of them without a value. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'stat-tiles') },
};

/** Pay, shares, counts, years and an unknown value, with notes and a source. */
export const EveryKindOfFigure: StoryObj<ElementArgs> = {
  args: {
    data: {
      title: 'Operations officers in figures',
      items: [
        { label: 'Average pay per year', value: '$46,813' },
        { label: 'Expected growth', value: '6%', note: '2018 to 2028' },
        { label: 'Jobs', value: '133,025' },
        { label: 'Usual experience', value: '4-6 years' },
        { label: 'Highest pay', value: '$98,000+' },
        { label: 'Job satisfaction', value: '-' },
      ],
      source: { name: 'Zippia', url: 'https://www.zippia.com/' },
    },
  },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: { data: { items: [{ label: 'Pay', value: { amount: 5 } }, { value: '7%' }, 7, null] }, debug: true },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: {
      items: [
        { label: 'Gehalt im Jahr', value: '46.813,00 €' },
        { label: 'Wachstum', value: '6,5 %' },
        { label: 'Erfahrung', value: '4–6 Jahre' },
      ],
    },
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      items: [
        { label: 'الأجر السنوي', value: '$46,813' },
        { label: 'النمو', value: '6%' },
        { label: 'مستوى الطلب', value: 'مرتفع' },
      ],
    },
  },
};

/** Terms with their descriptions in the page. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<stat-tiles ?debug=${debug}
      ><dl>
        <dt>Average pay per year</dt>
        <dd>$46,813</dd>
        <dt>Jobs</dt>
        <dd>133,025</dd>
      </dl></stat-tiles
    >`,
};
