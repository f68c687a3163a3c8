import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/expandable-list/define.js';
import type { ExpandableListElement } from '../../src/elements/expandable-list/expandable-list.js';
import { loadWords } from '../../src/format/words.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<ExpandableListElement>(
    html`<expandable-list lang=${lang} .data=${data as ExpandableListElement['data']}></expandable-list>`,
  );

const duties = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

describe('<expandable-list>', () => {
  before(() => loadWords('de'));

  it('folds away what comes after the sixth item', async () => {
    const element = await show(duties);
    expect(texts(element, '[part=list] li')).to.deep.equal(duties.slice(0, 6));
    expect(texts(element, '[part=rest] li')).to.deep.equal(['Seven', 'Eight']);
    const summary = element.shadowRoot!.querySelector('summary')!;
    expect(summary.innerText.trim()).to.equal('Show 2 more');
    summary.click();
    expect(summary.innerText.trim()).to.equal('Show fewer');
    await expect(element).to.be.accessible();
  });

  it('folds away as much as the author says, and nothing where all is seen', async () => {
    const element = await show({ items: duties, visible: 7 }, 'de');
    expect(element.shadowRoot!.querySelector('summary')!.innerText.trim()).to.equal('1 weitere anzeigen');
    element.data = { items: duties, visible: 8 };
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('details')).to.equal(null);
  });

  it('sets the switch below the list', async () => {
    const element = await show(duties);
    element.shadowRoot!.querySelector('details')!.open = true;
    const rest = element.shadowRoot!.querySelector('[part=rest]')!.getBoundingClientRect();
    const summary = element.shadowRoot!.querySelector('summary')!.getBoundingClientRect();
    expect(summary.top).to.be.at.least(rest.bottom);
  });

  it('is unfolded on paper, and folded again afterwards', async () => {
    const element = await show(duties);
    const details = element.shadowRoot!.querySelector('details')!;
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
  });

  it('reads a heading and a list, and folds away what is in details', async () => {
    const element = await markupFixture<ExpandableListElement>(html`
      <expandable-list lang="en">
        <h3>Duties</h3>
        <ul>
          <li>
            One
            <ul>
              <li>of it</li>
            </ul>
          </li>
        </ul>
        <details>
          <summary>More</summary>
          <ul>
            <li>Two</li>
          </ul>
        </details>
      </expandable-list>
    `);
    expect(texts(element, '.title')).to.deep.equal(['Duties']);
    expect(texts(element, '[part=list] li')).to.deep.equal(['One: of it']);
    expect(texts(element, '[part=rest] li')).to.deep.equal(['Two']);
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show([]);
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
