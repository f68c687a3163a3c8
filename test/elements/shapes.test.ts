import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/pay-amount/define.js';
import '../../src/elements/salary-chart/define.js';

describe('data in the shape of other tools, in an element', () => {
  const data = { labels: ['Clerk', 'Officer'], datasets: [{ label: 'Median', data: [40_000, 50_000] }] };

  for (const given of ['property', 'attribute']) {
    it(`is shown when given as a ${given}`, async () => {
      const element = await fixture<HTMLElement>(
        given === 'property'
          ? html`<salary-chart .data=${data as never}></salary-chart>`
          : html`<salary-chart config=${JSON.stringify(data)}></salary-chart>`,
      );
      const table = () => element.shadowRoot!.querySelector('table');
      await waitUntil(() => table());
      expect(table()!.textContent).to.include('Officer').and.include('50,000');
    });
  }

  it('is a text, for an amount of pay', async () => {
    const element = await fixture<HTMLElement>(html`<pay-amount config="$45,000"></pay-amount>`);
    const amount = () => element.shadowRoot!.querySelector('[part="amount"]');
    await waitUntil(() => amount());
    expect(amount()!.textContent).to.equal('$45,000');
  });
});
