import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/rating-scale/define.js';
import type { RatingScaleElement } from '../../src/elements/rating-scale/rating-scale.js';
import { loadWords } from '../../src/format/words.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<RatingScaleElement>(
    html`<rating-scale lang=${lang} .data=${data as RatingScaleElement['data']}></rating-scale>`,
  );

describe('<rating-scale>', () => {
  before(() => loadWords('de'));

  it('draws no scale where the author gave none', async () => {
    const element = await show({ items: [{ label: 'Stress', value: 'moderate', text: 'At times.' }] });
    expect(texts(element, 'dt')).to.deep.equal(['Stress']);
    expect(texts(element, 'dd')).to.deep.equal(['moderate At times.']);
    expect(element.shadowRoot!.querySelector('.steps')).to.equal(null);
  });

  it('marks the word on the scale by its shape, and names the ends', async () => {
    const element = await show({
      scale: ['low', 'moderate', 'high', 'very high'],
      items: [{ label: 'Stress', value: 'Moderate' }],
    });
    const steps = [...element.shadowRoot!.querySelectorAll('.steps i')];
    expect(steps.map((step) => step.className)).to.deep.equal(['', 'here', '', '']);
    expect(texts(element, '.ends span')).to.deep.equal(['low', 'very high']);
    const [plain, here] = steps.map((step) => step.getBoundingClientRect());
    expect(plain!.width).to.equal(2);
    expect(here!.width).to.equal(16);
  });

  it('says the place on the scale in words, once and without numbers', async () => {
    const data = { scale: ['gering', 'mittel', 'hoch'], items: [{ label: 'Stress', value: 'mittel' }] };
    const element = await show(data, 'de');
    expect(texts(element, '.vh')).to.deep.equal(['mittel, auf einer Skala von gering bis hoch']);
    expect(element.shadowRoot!.querySelector('.place')!.getAttribute('aria-hidden')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('keeps a word that is not on the scale, without a place', async () => {
    const element = await show({ scale: ['low', 'high'], items: [{ label: 'Stress', value: 'mixed' }] });
    expect(texts(element, 'dd')).to.deep.equal(['mixed']);
    expect(texts(element, '.note')).to.deep.equal(['⚠ 1 entry could not be read as intended.']);
  });

  it('says that a rating is not given', async () => {
    const element = await show({ items: ['Autonomy'] });
    expect(texts(element, 'dt, dd')).to.deep.equal(['Autonomy', 'not given']);
  });

  it('has room for a scale of many steps', async () => {
    const scale = Array.from({ length: 300 }, (_, step) => `step ${step}`);
    const element = await show({ items: [{ label: 'x', value: 'step 7', scale }] });
    element.style.inlineSize = '200px';
    const line = element.shadowRoot!.querySelector('.steps')!;
    expect(line.scrollWidth - line.clientWidth).to.equal(0);
  });

  it('reads a second description as the sentence', async () => {
    const element = await markupFixture<RatingScaleElement>(html`
      <rating-scale lang="en"
        ><dl>
          <dt>Stress</dt>
          <dd>moderate</dd>
          <dd>Deadlines weigh on the day.</dd>
          <dt>Balance</dt>
          <dd>good</dd>
        </dl></rating-scale
      >
    `);
    expect(texts(element, 'dd')).to.deep.equal(['moderate Deadlines weigh on the day.', 'good']);
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show({ items: [] });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
