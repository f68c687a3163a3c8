import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/plan-list/define.js';
import type { PlanListElement } from '../../src/elements/plan-list/plan-list.js';
import { loadWords } from '../../src/format/words.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<PlanListElement>(
    html`<plan-list lang=${lang} .data=${data as PlanListElement['data']}></plan-list>`,
  );

const plans = {
  currency: 'USD',
  items: [
    { name: 'Basic', price: 0, period: 'month', text: 'To begin with.', features: ['Alerts once a week'] },
    { name: 'Plus', price: 8, period: 'month', lead: 'And also:', url: '/plus', label: 'Open an account' },
    { name: 'Team', price: 'on request', period: 'month' },
  ],
};

describe('<plan-list>', () => {
  before(() => loadWords('de'));

  it('says what each plan costs, and for what period', async () => {
    const element = await show(plans);
    expect(texts(element, '[part=price]')).to.deep.equal(['Free', '$8 per month', 'on request']);
    expect(texts(element, 'a')).to.deep.equal(['Open an account']);
    await expect(element).to.be.accessible();
  });

  it('does not say of a plan that is called Free that it is free', async () => {
    const items = [{ name: 'Free', price: 0, currency: 'USD', period: 'month' }];
    const element = await show({ items });
    expect(texts(element, '[part=price]')).to.deep.equal(['$0 per month']);
  });

  it('writes prices as the language does', async () => {
    const items = [
      { name: 'Plus', price: '8,50 €', period: 'month' },
      { name: 'Basic', price: 'kostenlos' },
    ];
    const element = await show({ items }, 'de');
    expect(texts(element, '[part=price]')).to.deep.equal(['8,50 € pro Monat', 'Kostenlos']);
  });

  it('does not set in large type that a price is not known', async () => {
    const items = [
      { name: 'Plus', price: '-' },
      { name: 'Basic', price: 'on request' },
    ];
    const element = await show({ items });
    expect(texts(element, '.amount')).to.deep.equal(['on request']);
    expect(texts(element, '[part=price] .muted')).to.deep.equal(['not given']);
  });

  it('favours no plan', async () => {
    const element = await show(plans);
    const classes = [...element.shadowRoot!.querySelectorAll('[part=plan]')].map(
      ({ className }) => className,
    );
    expect(classes).to.deep.equal(['plan', 'plan', 'plan']);
  });

  it('sets prices and what is in the plans in line where there is room', async () => {
    const element = await show({
      items: [
        { name: 'A', price: 1, text: 'A text that only this plan has.', features: ['a'] },
        { name: 'B', price: 2, features: ['b'] },
      ],
    });
    element.style.inlineSize = '800px';
    const tops = [...element.shadowRoot!.querySelectorAll('.what')].map((part) =>
      Math.round(part.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).to.equal(1);
  });

  it('keeps the label of a link that may not be followed', async () => {
    const items = [{ name: 'A', price: 1, url: 'javascript:alert(1)', label: 'Buy' }];
    const element = await show({ items });
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    expect(texts(element, '.where')).to.deep.equal(['Buy']);
  });

  it('reads headings with a price and a list', async () => {
    const element = await markupFixture<PlanListElement>(html`
      <plan-list lang="en">
        <h3>Basic</h3>
        <p>free</p>
        <p>To begin with.</p>
        <ul>
          <li>Alerts once a week</li>
        </ul>
        <h3>Plus</h3>
        <p>$8 per month</p>
        <ul>
          <li>Alerts every day</li>
        </ul>
        <p><a href="/plus">Open an account</a></p>
      </plan-list>
    `);
    expect(texts(element, '[part=price]')).to.deep.equal(['Free', '$8 per month']);
    expect(texts(element, '.plan > div > .muted')).to.deep.equal(['To begin with.']);
    expect(texts(element, 'li')).to.deep.equal(['Alerts once a week', 'Alerts every day']);
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/plus');
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show([]);
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
