import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/pay-amount/define.js';
import '../../src/elements/salary-chart/define.js';

describe('data in the shape of other tools, in an element', () => {
  const data = { labels: ['Clerk', 'Officer'], datasets: [{ label: 'Median', data: [40_000, 50_000] }] };

  // Before any other: once what reads such shapes is there, nobody sees whether it was asked for.
  it('is none where a chart has its own', async () => {
    const element = await fixture<HTMLElement>(
      html`<salary-chart
        .data=${
          {
            hoursPerYear: 1800,
            source: { name: 'A survey' },
            items: [{ name: 'Clerk', pay: 40_000, payHistory: [{ date: '2025', amount: 40_000 }] }],
          } as never
        }
      ></salary-chart>`,
    );
    expect(element.shadowRoot!.querySelector('table')!.textContent).to.include('40,000');
  });

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

  it('is records with the headings of a sheet, also where these are the items', async () => {
    const items = [
      { Year: 2022, 'Median pay': 40_000 },
      { Year: 2023, 'Median pay': 50_000 },
    ];
    for (const given of [items, { items }]) {
      const element = await fixture<HTMLElement>(html`<salary-chart .data=${given as never}></salary-chart>`);
      const rows = () => [...(element.shadowRoot!.querySelector('table')?.rows ?? [])];
      await waitUntil(() => rows().length > 2);
      expect(rows().map(({ textContent }) => textContent.match(/[\d,]+/g))).to.deep.equal([
        null,
        ['2022', '40,000'],
        ['2023', '50,000'],
      ]);
    }
  });

  it('is a text, for an amount of pay', async () => {
    const element = await fixture<HTMLElement>(html`<pay-amount config="$45,000"></pay-amount>`);
    const amount = () => element.shadowRoot!.querySelector('[part="amount"]');
    await waitUntil(() => amount());
    expect(amount()!.textContent).to.equal('$45,000');
  });
});
