import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/plan-list/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/plan-list',
  component: 'plan-list',
  ...elementStories('plan-list'),
};

export default meta;

/** A free plan and a paid one. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'plan-list') },
};

/** Prices as people write them. */
export const Three: StoryObj<ElementArgs> = {
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

/** What cannot be read is reported. The label of a bad link stays. */
export const Broken: StoryObj<ElementArgs> = {
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
export const German: StoryObj<ElementArgs> = {
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
export const Arabic: StoryObj<ElementArgs> = {
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
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<plan-list ?debug=${debug}
      ><h3>Basic</h3>
      <p>free</p>
      <ul>
        <li>Weekly job alerts</li>
      </ul>
      <h3>Plus</h3>
      <p>$8 per month</p>
      <ul>
        <li>Daily job alerts</li>
      </ul></plan-list
    >`,
};
