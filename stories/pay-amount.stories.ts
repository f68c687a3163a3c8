import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pay-amount/define.js';
import type { PayAmountElement } from '../src/elements/pay-amount/pay-amount.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { pasteOf } from './paste.js';

interface Args {
  data?: unknown;
  lang?: string;
  dir?: string;
  value?: string;
  'pay-period'?: string;
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Blocks/pay-amount',
  component: 'pay-amount',
  argTypes: argTypesFor('pay-amount'),
  parameters: pasteOf('pay-amount'),
  render: (args) =>
    html`<p>
      An operations assistant earns
      <pay-amount
        lang=${ifDefined(args.lang)}
        dir=${ifDefined(args.dir)}
        value=${ifDefined(args.value)}
        pay-period=${ifDefined(args['pay-period'])}
        ?debug=${args.debug}
        .data=${args.data as PayAmountElement['data']}
      ></pay-amount
      >.
    </p>`,
};

export default meta;

/** As an editor would write it. */
export const Typical: StoryObj<Args> = {
  args: { value: '$45,000', 'pay-period': 'year' },
};

/** A range, as people write it. */
export const Range: StoryObj<Args> = {
  args: { value: '$35,000–$55,000', 'pay-period': 'year' },
};

/** An amount with no upper limit. */
export const OpenEnded: StoryObj<Args> = {
  args: { value: '$55,000+', 'pay-period': 'year' },
};

/** Published by the year, shown by the hour. */
export const Converted: StoryObj<Args> = {
  args: { data: { median: 45000, currency: 'USD', payPeriod: 'year' }, 'pay-period': 'hour' },
};

/** An amount that the source withholds. */
export const Missing: StoryObj<Args> = {
  args: { data: { currency: 'USD', payPeriod: 'year', median: { status: 'suppressed' } } },
};

/** What cannot be read is shown as it was written. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: { value: 'competitive', debug: true },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: { lang: 'de', data: { mean: 46813, currency: 'EUR', payPeriod: 'year' } },
};

/** From right to left. */
export const Arabic: StoryObj<Args> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: { minimum: 35000, maximum: 55000, currency: 'USD', payPeriod: 'year' },
  },
};

/** Text in the page, as readers see it without JavaScript. */
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) => html`<pay-amount ?debug=${debug}>$45,000 per year</pay-amount>`,
};
