import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/elements/career-ladder/define.js';
import '../../src/elements/pay-amount/define.js';
import '../../src/elements/role-compare/define.js';
import '../../src/elements/salary-chart/define.js';

type Pay = Record<string, unknown>;

/** The same pay in every element that takes an attribute for its period. */
const ELEMENTS: Record<string, (pay: Pay, period: string | undefined) => TemplateResult> = {
  'role-compare': (pay, period) =>
    html`<role-compare
      pay-period=${period ?? ''}
      .data=${{ currency: 'USD', roles: [{ title: 'Assistant', pay }] }}
    ></role-compare>`,
  'salary-chart': (pay, period) =>
    html`<salary-chart
      pay-period=${period ?? ''}
      .data=${{ currency: 'USD', items: [{ label: 'Assistant', pay }] }}
    ></salary-chart>`,
  'career-ladder': (pay, period) =>
    html`<career-ladder
      pay-period=${period ?? ''}
      .data=${{ currency: 'USD', levels: [{ name: 'Assistant', pay }, { name: 'Manager' }] }}
    ></career-ladder>`,
  'pay-amount': ({ mean, ...pay }, period) =>
    html`<pay-amount
      pay-period=${period ?? ''}
      .data=${{ currency: 'USD', amount: mean, ...pay }}
    ></pay-amount>`,
};

const textOf = async (content: TemplateResult): Promise<string> => {
  const element = await fixture<LitElement>(content);
  await element.updateComplete;
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
};

for (const [tag, write] of Object.entries(ELEMENTS)) {
  describe(`pay-period of <${tag}>`, () => {
    it('is the period of an amount that names none', async () => {
      const text = await textOf(write({ mean: 46813 }, 'year'));
      expect(text)
        .to.match(/\$46,813/)
        .and.to.match(/per year/i)
        .and.not.to.contain('2,080');
    });

    it('converts an amount of another period', async () => {
      const text = await textOf(write({ mean: 22.5, payPeriod: 'hour' }, 'year'));
      expect(text)
        .to.match(/\$46,800/)
        .and.to.contain('2,080')
        .and.not.to.contain('$23');
    });

    it('claims no period that nobody named', async () => {
      const text = await textOf(write({ mean: 46813 }, undefined));
      expect(text)
        .to.match(/\$46,813/)
        .and.not.to.match(/per (?:hour|week|month|year)/i);
    });
  });
}
