import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/paired-list/define.js';
import type { PairedListElement } from '../../src/elements/paired-list/paired-list.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<PairedListElement>(
    html`<paired-list lang=${lang} .data=${data as PairedListElement['data']}></paired-list>`,
  );

const data = {
  lists: [
    { title: 'Pros', items: ['Varied', 'Open to all'] },
    { title: 'Cons', items: ['Busy'] },
  ],
};

describe('<paired-list>', () => {
  it('shows each list with its heading', async () => {
    const element = await show(data);
    expect(texts(element, '.title')).to.deep.equal(['Pros', 'Cons']);
    expect(texts(element, 'li')).to.deep.equal(['Varied', 'Open to all', 'Busy']);
    await expect(element).to.be.accessible();
  });

  it('tells lists apart by their signs, not by good and bad colours', async () => {
    const element = await show(data);
    const marks = [...element.shadowRoot!.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark));
    expect(new Set(marks.map(({ clipPath }) => clipPath)).size).to.equal(2);
    expect(new Set(marks.map(({ backgroundColor }) => backgroundColor)).size).to.equal(1);
  });

  it('marks what speaks for something and against it, by sign and colour', async () => {
    const [pros, cons] = data.lists;
    const element = await show({
      lists: [
        { ...pros, side: 'for' },
        { ...cons, side: 'Against' },
      ],
    });
    element.style.colorScheme = 'light';
    const marks = [...element.shadowRoot!.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark));
    expect(new Set(marks.map(({ clipPath }) => clipPath)).size).to.equal(2);
    expect(marks.map(({ backgroundColor }) => backgroundColor)).to.deep.equal([
      'rgb(42, 95, 180)',
      'rgb(42, 95, 180)',
      'rgb(179, 55, 43)',
    ]);
    await expect(element).to.be.accessible();
  });

  it('sets lists side by side where there is room, and one below the other where not', async () => {
    const element = await show(data);
    const [first, second] = element.shadowRoot!.querySelectorAll('[part=list]');
    element.style.inlineSize = '800px';
    expect(second!.getBoundingClientRect().top).to.equal(first!.getBoundingClientRect().top);
    element.style.inlineSize = '320px';
    expect(second!.getBoundingClientRect().top).to.be.at.least(first!.getBoundingClientRect().bottom);
  });

  it('reads two lists under headings elsewhere in the page', async () => {
    const place = await markupFixture<HTMLElement>(html`
      <div>
        <section id="both">
          <h2>In short</h2>
          <h3>Duties</h3>
          <ul>
            <li>Plan</li>
          </ul>
          <h3>Skills</h3>
          <ol>
            <li>Order</li>
          </ol>
        </section>
        <paired-list lang="en" from="#both"></paired-list>
      </div>
    `);
    const element = place.querySelector<PairedListElement>('paired-list')!;
    expect(texts(element, '[role=heading]')).to.deep.equal(['In short', 'Duties', 'Skills']);
    expect(texts(element, 'li')).to.deep.equal(['Plan', 'Order']);
  });

  it('reads lists in the cells of a table', async () => {
    const element = await markupFixture<PairedListElement>(html`
      <paired-list lang="en"
        ><table>
          <caption>
            Pros and cons
          </caption>
          <tr>
            <th>Pros</th>
            <th>Cons</th>
          </tr>
          <tr>
            <td>
              <ul>
                <li>Varied</li>
                <li>Open</li>
              </ul>
            </td>
            <td>Busy</td>
          </tr>
        </table></paired-list
      >
    `);
    expect(texts(element, '.title')).to.deep.equal(['Pros and cons', 'Pros', 'Cons']);
    expect(texts(element, 'li')).to.deep.equal(['Varied', 'Open', 'Busy']);
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show({ lists: [] });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
