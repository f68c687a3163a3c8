import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/stat-tiles/define.js';
import type { StatTilesElement } from '../../src/elements/stat-tiles/stat-tiles.js';
import { loadWords } from '../../src/format/words.js';
import { textsAt } from '../fixtures/rendering.js';
import { markupFixture } from '../fixtures/markup.js';

const show = (data: unknown, lang = 'en', width = 900) =>
  fixture<StatTilesElement>(
    html`<stat-tiles
      lang=${lang}
      style=${`inline-size: ${width}px`}
      .data=${data as StatTilesElement['data']}
    ></stat-tiles>`,
  );

const tilesIn = (element: Element) => textsAt(element, '.tile').map((text) => text.replace(/\s+/g, ' '));

/** How far down the first line of text in a part begins. */
function lineOf(element: Element, selector: string): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element.shadowRoot!.querySelector(selector)!);
  return [...range.getClientRects()];
}

describe('<stat-tiles>', () => {
  before(() => loadWords('de'));

  it('is a list of terms, each with its figure and its remark', async () => {
    const element = await show([
      { label: 'Average pay per year', value: '$46,813' },
      { label: 'Expected growth', value: '6%', note: '2018 to 2028' },
      { label: 'Jobs', value: 133025 },
      { label: 'Highest pay', value: '$98,000+' },
    ]);
    expect(textsAt(element, 'dt')).to.deep.equal([
      'Average pay per year',
      'Expected growth',
      'Jobs',
      'Highest pay',
    ]);
    expect(textsAt(element, 'dd')).to.deep.equal([
      '$46,813',
      '6%',
      '2018 to 2028',
      '133,025',
      '$98,000 or more',
    ]);
    await expect(element).to.be.accessible();
  });

  it('writes figures as the language does', async () => {
    const element = await show(
      [
        { label: 'Gehalt', value: '46.813,00 €' },
        { label: 'Wachstum', value: '6,5 %' },
      ],
      'de',
    );
    expect(textsAt(element, '.value')).to.deep.equal(['46.813 €', '6,5 %']);
  });

  it('shows a label alone as a tile of its own', async () => {
    const element = await show([{ label: 'remote-friendly' }, { label: 'growth', value: '7%' }]);
    expect(tilesIn(element)).to.deep.equal(['remote-friendly', 'growth 7%']);
    expect(textsAt(element, '.only')).to.deep.equal(['remote-friendly']);
    // A term without anything said of it is no pair.
    expect(textsAt(element, 'ul > li')).to.have.length(2);
    expect(textsAt(element, 'dl, dt, dd')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('has only a remark beside a label', async () => {
    const element = await show([{ label: 'remote', note: 'two days a week' }]);
    expect(textsAt(element, 'dt, dd')).to.deep.equal(['remote', 'two days a week']);
  });

  it('sets in large type what is known only', async () => {
    const element = await show([
      { label: 'Jobs', value: '-' },
      { label: 'Pay', value: { status: 'suppressed' } },
      { label: 'Demand', value: 'high' },
      { label: 'Openings', value: 0 },
    ]);
    expect(textsAt(element, '.none')).to.deep.equal(['not given', 'withheld by the source']);
    expect(textsAt(element, '.value')).to.deep.equal(['high', '0']);
  });

  it('breaks no figure in two, however narrow', async () => {
    const items = [
      { label: 'growth rate', value: '7%' },
      { label: 'median salary', value: '$45,000' },
      { label: 'remote-friendly' },
      { label: 'payroll', value: '$1,245,000' },
    ];
    for (const width of [280, 420, 560]) {
      const element = await show(items, 'en', width);
      expect(textsAt(element, '.value')).to.deep.equal(['7%', '$45,000', '$1,245,000']);
      for (const value of element.shadowRoot!.querySelectorAll('.value')) {
        const { fontSize } = getComputedStyle(value);
        expect(value.getBoundingClientRect().height, `${value.textContent} in ${width}px`).to.be.below(
          1.5 * parseFloat(fontSize),
        );
      }
    }
  });

  it('leaves room for the words of a label that stands alone', async () => {
    const columnsWith = async (label: string): Promise<number> => {
      const figures = ['12', '34', '56'].map((value) => ({ label: 'jobs', value }));
      const element = await show([...figures, label], 'en', 660);
      const list = element.shadowRoot!.querySelector('.tiles')!;
      return getComputedStyle(list).gridTemplateColumns.split(' ').length;
    };
    expect(await columnsWith('paid')).to.equal(4);
    expect(await columnsWith('apprenticeship offered')).to.equal(3);
  });

  it('keeps in the container what is one long word', async () => {
    const element = await show([{ label: 'a', value: 'x'.repeat(200) }, { label: 'b' }], 'en', 300);
    expect(element.scrollWidth).to.equal(300);
  });

  it('has what is large in one line with what is not', async () => {
    const element = await show([{ label: 'growth rate', value: '7%' }, { label: 'remote-friendly' }]);
    const [figure] = lineOf(element, '.value');
    const [word] = lineOf(element, '.only .label');
    // Both stand on one baseline, so that the smaller one begins and ends between the ends of the larger one.
    expect(word!.top).to.be.above(figure!.top);
    expect(word!.bottom).to.be.below(figure!.bottom);
  });

  it('reads a definition list: the first description is the value, the second one the remark', async () => {
    const element = await markupFixture<StatTilesElement>(html`
      <stat-tiles lang="en">
        <dl>
          <dt>Expected growth</dt>
          <dd>6%</dd>
          <dd>2018 to 2028</dd>
          <dt>remote-friendly</dt>
        </dl>
      </stat-tiles>
    `);
    expect(tilesIn(element)).to.deep.equal(['Expected growth 6% 2018 to 2028', 'remote-friendly']);
  });

  it('sets long figures in smaller type, so that no number is broken', async () => {
    const long = [
      '€123,456,789.55',
      '$123,456,789.55–987,654,321.99',
      'Donaudampfschifffahrtsgesellschaftskapitän',
    ];
    for (const width of [288, 400, 900]) {
      const items = [...long, '$46,813'].map((value) => ({ label: 'Pay', value }));
      const element = await show(items, 'en', width);
      const figures = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.value > bdi')];
      expect(figures.map(({ textContent }) => textContent)).to.deep.equal([...long, '$46,813']);
      const lines = figures.map((figure) => figure.getClientRects().length);
      expect([lines[0], lines[3]], `at ${width}px`).to.deep.equal([1, 1]);
      // It may be broken at its dash.
      expect(lines[1]).to.be.at.most(2);
      const sizes = figures.map((figure) => parseFloat(getComputedStyle(figure).fontSize));
      expect(sizes[0]).to.be.below(sizes[3]! * 0.7);
      for (const { scrollWidth, clientWidth } of element.shadowRoot!.querySelectorAll('.tile'))
        expect(scrollWidth).to.be.at.most(clientWidth);
    }
  });

  it('shows nothing at all without tiles, also no title', async () => {
    const element = await show({ title: 'At a glance', items: [] });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
