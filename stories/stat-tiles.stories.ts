import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/stat-tiles/define.js';
import type { StatTilesElement } from '../src/elements/stat-tiles/stat-tiles.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { toPaste } from './paste.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

interface Args {
  data?: unknown;
  lang?: string;
  dir?: string;
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Blocks/stat-tiles',
  component: 'stat-tiles',
  argTypes: argTypesFor('stat-tiles'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('stat-tiles', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<stat-tiles
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as StatTilesElement['data']}
    ></stat-tiles>`,
};

export default meta;

/** Figures and words, one of them without a value. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'stat-tiles') },
};

/** Money, shares, counts, years and what is not known, with remarks and a source. */
export const EveryKindOfFigure: StoryObj<Args> = {
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
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: { data: { items: [{ label: 'Pay', value: { amount: 5 } }, { value: '7%' }, 7, null] }, debug: true },
};

/** In German. */
export const German: StoryObj<Args> = {
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
export const Arabic: StoryObj<Args> = {
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
export const FromMarkup: StoryObj<Args> = {
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
