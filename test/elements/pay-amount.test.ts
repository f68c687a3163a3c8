import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/pay-amount/define.js';
import type { PayAmountElement } from '../../src/elements/pay-amount/pay-amount.js';
import { useWords } from '../../src/format/words.js';
import de from '../../src/format/words/de.js';
import { textAt, textIn } from '../fixtures/rendering.js';
import { TestProvider } from '../fixtures/provider.js';

const textOf = async (template: TemplateResult) =>
  textAt(await fixture(template), '[part=amount]').replace(/\s/g, ' ');
const said = (data: PayAmountElement['data'], period?: string) =>
  textOf(html`<pay-amount lang="en-US" .data=${data} pay-period=${period ?? ''}></pay-amount>`);

const year = { currency: 'USD', payPeriod: 'year' } as const;

describe('<pay-amount>', () => {
  const { warn } = console;

  afterEach(() => {
    console.warn = warn;
  });

  it('says an amount with its period', async () => {
    expect(await said({ ...year, amount: 45000 })).to.equal('$45,000 per year');
    expect(await said({ amount: '$21.50 per hour' })).to.equal('$21.50 per hour');
    expect(await said({ amount: '$45,000' })).to.equal('$45,000');
    const value = html`<pay-amount lang="en-US" value="$45,000" pay-period="year"></pay-amount>`;
    expect(await textOf(value)).to.equal('$45,000 per year');
  });

  it('names a median and an average', async () => {
    expect(await said({ ...year, median: 45000, mean: 46813 })).to.equal('$45,000 per year at the median');
    expect(await said({ ...year, mean: 46813 })).to.equal('$46,813 per year on average');
    expect(await said({ ...year, percentile75: 52000 })).to.equal('$52,000 per year (75th percentile)');
  });

  it('says a range where there is no single amount', async () => {
    expect(await said({ ...year, minimum: 35000, maximum: 55000 })).to.match(
      /^\$35,000 ?– ?\$?55,000 per year$/,
    );
    expect(await said({ ...year, minimum: 35000, maximum: 35000 })).to.equal('$35,000 per year');
    expect(await said({ ...year, minimum: 35000, maximum: '$55,000+' })).to.equal(
      '$35,000 – $55,000 or more per year',
    );
  });

  it('says in words what is open, capped, rough or missing', async () => {
    expect(await said({ amount: '$55,000+ per year' })).to.equal('$55,000 or more per year');
    expect(await said({ ...year, minimum: 35000 })).to.equal('$35,000 or more per year');
    expect(await said({ ...year, maximum: 35000 })).to.equal('up to $35,000 per year');
    expect(await said({ ...year, median: '#' })).to.equal('above the limit');
    expect(await said({ ...year, amount: { status: 'suppressed' } })).to.equal('withheld by the source');
    expect(await said({ ...year, amount: null })).to.equal('not given');
    expect(await said({ ...year, kind: 'estimated', amount: 45000 })).to.equal('about $45,000 per year');
  });

  it('prefers what is published for a period, and says what is converted', async () => {
    const pays = [
      { ...year, median: 45000 },
      { currency: 'USD', payPeriod: 'hour' as const, median: 21.5 },
    ];
    expect(await said(pays as never, 'hour')).to.equal('$21.50 per hour at the median');
    const element = await fixture<PayAmountElement>(
      html`<pay-amount lang="en-US" .data=${pays[0]} pay-period="hour" hours-per-year="2000"></pay-amount>`,
    );
    expect(textIn(element)).to.equal(
      'about $22.50 per hour at the median (Converted at 2,000 hours per year.)',
    );
  });

  it('leaves as published what must not be converted', async () => {
    expect(await said({ ...year, convertible: false, median: 104100 }, 'hour')).to.equal(
      '$104,100 per year at the median',
    );
    expect(await said({ ...year, payPeriod: 'day', amount: 300 }, 'hour')).to.equal('$300 per day');
  });

  it('writes as the page does', async () => {
    useWords('de', de);
    expect(
      await textOf(
        html`<pay-amount lang="de" .data=${{ ...year, currency: 'EUR', mean: 45000 }}></pay-amount>`,
      ),
    ).to.equal('45.000 € pro Jahr im Durchschnitt');
  });

  it('reads its own text, and keeps it', async () => {
    const element = await fixture<PayAmountElement>(
      html`<pay-amount lang="en-US" pay-period="year">$45,000</pay-amount>`,
    );
    expect(textIn(element)).to.equal('$45,000 per year');
    expect(element.textContent).to.equal('$45,000');
    element.textContent = '$50,000';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(textIn(element)).to.equal('$50,000 per year');
  });

  it('shows as it is what cannot be read', async () => {
    console.warn = () => {};
    expect(await textOf(html`<pay-amount value="competitive" pay-period="year"></pay-amount>`)).to.equal(
      'competitive',
    );
  });

  it('stands in the line', async () => {
    const place = await fixture(
      html`<p>It pays <pay-amount lang="en-US" value="$45,000" pay-period="year"></pay-amount>.</p>`,
    );
    const element = place.querySelector('pay-amount')!;
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(element.getClientRects()).to.have.length(1);
  });

  it('says nothing at all without data', async () => {
    const element = await fixture(html`<pay-amount></pay-amount>`);
    expect([textIn(element), element.getBoundingClientRect().width]).to.deep.equal(['', 0]);
  });

  it('follows what an ancestor says, and what its reader chooses', async () => {
    const provider = new TestProvider();
    provider.innerHTML = '<pay-amount value="$45,000"></pay-amount><pay-amount of="a">$1</pay-amount>';
    document.body.append(provider);
    const elements = [...provider.querySelectorAll('pay-amount')];
    const texts = async () => {
      for (const element of elements) await element.updateComplete;
      return elements.map((element) => textAt(element, '[part=amount]'));
    };
    const data = { 'pay-amount': { ...year, median: 52000 } };
    const settings = { locale: 'en-US', currency: 'CAD', payPeriod: 'year' } as const;
    provider.provide(data, settings);
    expect(await texts()).to.deep.equal(['CA$45,000 per year', '$52,000 per year at the median']);
    provider.provide(data, { ...settings, chosen: { payPeriod: 'month' } });
    expect(await texts()).to.deep.equal(['about CA$3,750 per month', 'about $4,333 per month at the median']);
    provider.remove();
  });
});
