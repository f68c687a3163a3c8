import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/titled-list/define.js';
import type { TitledListElement } from '../../src/elements/titled-list/titled-list.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<TitledListElement>(
    html`<titled-list lang=${lang} .data=${data as TitledListElement['data']}></titled-list>`,
  );

describe('<titled-list>', () => {
  it('shows headings with paragraphs and lists', async () => {
    const element = await show({
      title: 'The market',
      items: [{ title: 'Hard', text: 'One.\n\nTwo.', items: ['a', 'b'] }, 'Only a heading'],
    });
    expect(texts(element, '[role=heading]')).to.deep.equal(['The market', 'Hard', 'Only a heading']);
    expect(texts(element, '.body p')).to.deep.equal(['One.', 'Two.']);
    expect(texts(element, 'li')).to.deep.equal(['a', 'b']);
    await expect(element).to.be.accessible();
  });

  it('puts its headings one level below its own', async () => {
    const element = await show({ title: 'The market', items: ['Hard'] });
    element.headingLevel = 4;
    await element.updateComplete;
    const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
      (heading) => heading.ariaLevel,
    );
    expect(levels).to.deep.equal(['4', '5']);
  });

  it('numbers headings in the language of the page', async () => {
    const data = { numbered: true, items: ['Planning', 'Processes'] };
    const element = await show(data);
    expect(texts(element, '[role=heading]')).to.deep.equal(['1. Planning', '2. Processes']);
    const arabic = await show(data, 'ar-EG');
    expect(texts(arabic, '[role=heading]')).to.deep.equal(['١. Planning', '٢. Processes']);
  });

  it('reads a numbered list whose items have headings', async () => {
    const element = await markupFixture<TitledListElement>(html`
      <titled-list lang="en"
        ><ol>
          <li>
            <h3>Planning</h3>
            <p>Takes part.</p>
            <ul>
              <li>a</li>
            </ul>
          </li>
          <li>
            <h3>Processes</h3>
          </li>
        </ol></titled-list
      >
    `);
    expect(texts(element, '.item')).to.deep.equal(['1. Planning Takes part. a', '2. Processes']);
  });

  it('reads a definition list, and a plain list as headings', async () => {
    const terms = await markupFixture<TitledListElement>(html`
      <titled-list lang="en"
        ><dl>
          <dt>Officer</dt>
          <dd>Watches.</dd>
          <dd>Writes policies.</dd>
        </dl></titled-list
      >
    `);
    expect(texts(terms, '.title')).to.deep.equal(['Officer']);
    expect(texts(terms, 'p')).to.deep.equal(['Watches.', 'Writes policies.']);
    const plain = await markupFixture<TitledListElement>(html`
      <titled-list lang="en"
        ><ul>
          <li>One</li>
          <li>Two</li>
        </ul></titled-list
      >
    `);
    expect(texts(plain, '.title')).to.deep.equal(['One', 'Two']);
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show({ items: [] });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
