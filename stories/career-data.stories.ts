import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/career-data/define.js';
import '../src/elements/pay-amount/define.js';
import '../src/elements/role-compare/define.js';
import '../src/elements/salary-chart/define.js';
import type { CareerDataElement } from '../src/elements/career-data/career-data.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { samples } from './samples/index.js';

interface Args {
  data?: CareerDataElement['data'];
  locale?: string;
  'pay-period'?: CareerDataElement['payPeriod'];
  debug?: boolean;
}

const PASTE = `<career-data src="comparison.json">
  <p>A director earns <pay-amount of="operations-director"></pay-amount>.</p>
  <role-compare sections="overview pay"></role-compare>
  <salary-chart></salary-chart>
</career-data>`;

const meta: Meta<Args> = {
  title: 'Elements/career-data',
  component: 'career-data',
  argTypes: argTypesFor('career-data'),
  parameters: { docs: { source: { type: 'code', language: 'html', code: PASTE } } },
  render: (args) =>
    html`<career-data
      locale=${ifDefined(args.locale)}
      pay-period=${ifDefined(args['pay-period'])}
      ?debug=${args.debug}
      .data=${args.data}
    >
      <p>A director earns <pay-amount of="operations-director"></pay-amount>.</p>
      <role-compare sections="overview pay"></role-compare>
      <salary-chart></salary-chart>
    </career-data>`,
};

export default meta;

/** One comparison for three elements. Switching the pay period in one switches it in all of them. */
export const OneFileForAll: StoryObj<Args> = {
  args: { data: samples.officerDirector as unknown as CareerDataElement['data'] },
};

/** One language for all elements inside. */
export const InGerman: StoryObj<Args> = {
  args: { data: samples.officerDirector as unknown as CareerDataElement['data'], locale: 'de' },
};
