import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/plan-list/define.js';
import type { PlanListElement } from '../src/elements/plan-list/plan-list.js';
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
  title: 'Blocks/plan-list',
  component: 'plan-list',
  argTypes: argTypesFor('plan-list'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('plan-list', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<plan-list
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as PlanListElement['data']}
    ></plan-list>`,
};

export default meta;

/** A plan that is free, and one that is not. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'plan-list') },
};

/** Prices as people write them. */
export const Three: StoryObj<Args> = {
  args: {
    data: [
      { name: 'Basic', price: 'free', features: ['Search'] },
      { name: 'Plus', price: '€8.50 per month', features: ['Search', 'Alerts'] },
      {
        name: 'Team',
        price: 'on request',
        text: 'For ten people or more.',
        url: 'https://example.org/ask',
        label: 'Ask us',
      },
    ],
  },
};

/** What cannot be read is said; of a bad link, the label stays. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: {
    data: {
      currency: '$$',
      items: [{ name: 'Plus', price: {}, url: 'javascript:alert(1)', label: 'Buy' }, { price: 5 }, 7],
    },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: {
    lang: 'de',
    data: {
      currency: 'EUR',
      items: [
        { name: 'Basis', price: 0 },
        {
          name: 'Plus',
          price: '8,50 €',
          period: 'month',
          features: ['Täglich neue Stellen', 'Keine Werbung'],
        },
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
      currency: 'EGP',
      items: [
        { name: 'الأساسية', price: 0 },
        { name: 'بلس', price: 150, period: 'month', features: ['تنبيهات يومية'] },
      ],
    },
  },
};

/** A heading, a price and a list for each plan. */
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) =>
    html`<plan-list ?debug=${debug}
      ><h3>Basic</h3>
      <p>free</p>
      <ul>
        <li>Job alerts once a week</li>
      </ul>
      <h3>Plus</h3>
      <p>$8 per month</p>
      <ul>
        <li>Job alerts every day</li>
      </ul></plan-list
    >`,
};
