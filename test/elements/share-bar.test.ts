import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/share-bar/define.js';
import type { ShareBarElement } from '../../src/elements/share-bar/share-bar.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<ShareBarElement>(
    html`<share-bar lang=${lang} .data=${data as ShareBarElement['data']}></share-bar>`,
  );

const widths = (element: Element, bar = 0) => {
  const line = element.shadowRoot!.querySelectorAll('.bar')[bar]!;
  const all = line.getBoundingClientRect().width;
  return [...line.querySelectorAll('i')].map((part) =>
    Math.round((part.getBoundingClientRect().width / all) * 100),
  );
};

describe('<share-bar>', () => {
  it('draws the parts of a whole, and lists them with their figures', async () => {
    const element = await show({ title: 'Gender', items: 'Male, 78.2% Female, 21.8%' });
    expect(texts(element, '[part=legend] li')).to.deep.equal(['Male 78.2%', 'Female 21.8%']);
    expect(widths(element)).to.deep.equal([78, 22]);
    expect(texts(element, '.group p')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('breaks no word of two names on a phone', async () => {
    const items = ['Male, 78.0% Female, 22.0%', 'Male, 70.6% Female, 29.4%'];
    const groups = items.map((items, at) => ({
      title: `Operations ${['officers', 'directors'][at]}`,
      items,
    }));
    const home = await fixture<HTMLElement>(html`
      <div .style=${'font:16px system-ui,sans-serif'}>
        <share-bar lang="en" .data=${{ groups }}></share-bar><span>Operations</span>
      </div>
    `);
    const element = home.firstElementChild as ShareBarElement;
    // 272 px, where letters are as wide as most.
    home.style.inlineSize = `${home.lastElementChild!.getBoundingClientRect().width * 3.3}px`;
    await element.updateComplete;
    for (const name of element.shadowRoot!.querySelectorAll('thead th')) {
      const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      while (!text.nextNode()!.textContent!.includes('Operations'));
      const word = document.createRange();
      const from = text.currentNode.textContent!.indexOf('Operations');
      word.setStart(text.currentNode, from);
      word.setEnd(text.currentNode, from + 'Operations'.length);
      expect(word.getClientRects().length, name.textContent!).to.equal(1);
    }
  });

  it('draws no bar where there is nothing to draw', async () => {
    const items = [
      { name: 'Business', share: '*' },
      { name: 'Law', share: '-' },
    ];
    const element = await show({ items });
    expect(texts(element, '[part=legend] li')).to.deep.equal(['Business not published', 'Law not given']);
    expect(element.shadowRoot!.querySelectorAll('.bar, .key').length).to.equal(0);
  });

  it('keeps the decimals that were published', async () => {
    const element = await show({ items: ['A, 99.85%', 'B, 0.15%'] });
    expect(texts(element, '[part=legend] li')).to.deep.equal(['A 99.85%', 'B 0.15%']);
  });

  it('shows several wholes of the same parts in one table', async () => {
    const element = await show({
      groups: [
        { title: 'Officers', items: 'Male, 78.0% Female, 22.0%' },
        { title: 'Directors', items: 'Male, 70.6% Female, 29.4%' },
      ],
    });
    expect(texts(element, 'thead th')).to.deep.equal(['Officers', 'Directors']);
    expect(texts(element, 'tbody :is(th, td)')).to.deep.equal([
      'Male',
      '78.0%',
      '70.6%',
      'Female',
      '22.0%',
      '29.4%',
    ]);
    expect(widths(element, 1)).to.deep.equal([71, 29]);
    await expect(element).to.be.accessible();
  });

  it('has what is over a bar heard only where nothing else says it', async () => {
    const headings = async (data: unknown) => texts(await show(data), '[role=heading]:not([aria-hidden])');
    const officers = { title: 'Officers', items: 'Male, 78.0% Female, 22.0%' };
    const directors = { title: 'Directors', items: 'Male, 70.6% Female, 29.4%' };
    // The table has columns of these names.
    expect(await headings({ groups: [officers, directors] })).to.deep.equal([]);
    expect(await headings({ groups: [officers] })).to.deep.equal(['Officers']);
    const partly = { title: 'Directors', items: 'Male, 70% Female, 20%' };
    expect(await headings({ groups: [officers, partly] })).to.deep.equal(['Directors']);
  });

  it('gives wholes of other parts their own legend, on the same scale', async () => {
    const element = await show({
      groups: [
        { title: 'Gender', items: 'Male, 50% Female, 50%' },
        { title: 'Degree', items: ['Bachelor, 80%', 'Master, 45%'] },
      ],
    });
    expect(texts(element, '[part=legend]')).to.have.length(2);
    expect(widths(element)).to.deep.equal([40, 40]);
    expect(widths(element, 1)).to.deep.equal([64, 36]);
    expect(texts(element, '.group p')).to.deep.equal(['The published shares add up to 125%.']);
  });

  it('names its tables, by its title or by the wholes in them', async () => {
    const names = async (data: object) => {
      const element = await show(data);
      return [...element.shadowRoot!.querySelectorAll('table')].map((table) => table.ariaLabel);
    };
    const people = ['Officers', 'Directors'].map((title) => ({ title, items: 'Male, 78% Female, 22%' }));
    const degrees = ['Then', 'Now'].map((title) => ({ title, items: ['Bachelor, 80%', 'Master, 20%'] }));
    expect(await names({ groups: people })).to.deep.equal(['Officers and Directors']);
    expect(await names({ title: 'Gender', groups: people })).to.deep.equal(['Gender']);
    expect(await names({ title: 'People', groups: [...people, ...degrees] })).to.deep.equal([
      'People: Officers and Directors',
      'People: Then and Now',
    ]);
  });

  it('leaves open what is not stated, and says the sum', async () => {
    const element = await show({ items: ['Technical, 28%', 'Manufacturing, 14%'] });
    expect(texts(element, '[part=legend] li')).to.deep.equal([
      'Technical 28%',
      'Manufacturing 14%',
      'not stated 58%',
    ]);
    expect(widths(element)).to.deep.equal([28, 14, 58]);
    expect(texts(element, '.group p')).to.deep.equal(['The published shares add up to 42%.']);
  });

  it('says what rounding left, and makes no part of it', async () => {
    const element = await show({ items: ['A, 33.33%', 'B, 33.33%', 'C, 33.33%'] });
    expect(texts(element, '[part=legend] li')).to.have.length(3);
    expect(texts(element, '.group p')).to.deep.equal(['The published shares add up to 99.99%.']);
  });

  it('says a sum of more than the whole even where a figure is missing', async () => {
    const element = await show({ items: ['A, 80%', 'B, 60%', { name: 'C', share: '*' }] });
    expect(texts(element, '[part=legend] li')).to.deep.equal(['A 80%', 'B 60%', 'C not published']);
    expect(texts(element, '.group p')).to.deep.equal(['The published shares add up to 140%.']);
    expect(widths(element)).to.deep.equal([57, 43]);
  });

  it('keeps the smallest part in sight', async () => {
    const element = await show({ items: ['A, 99.99%', 'B, 0.01%'] });
    const parts = element.shadowRoot!.querySelectorAll('.bar i');
    expect(parts[1]!.getBoundingClientRect().width).to.equal(5);
    expect(texts(element, '[part=legend] li')[1]).to.equal('B 0.01%');
  });

  it('tells parts apart by more than their colour', async () => {
    const element = await show({ items: ['A, 20%', 'B, 20%', 'C, 20%', 'D, 20%', 'E, 10%', 'F, 10%'] });
    const parts = [...element.shadowRoot!.querySelectorAll('.bar i')];
    const patterns = parts.map((part) => {
      const { backgroundImage } = getComputedStyle(part);
      return backgroundImage.replace(/(?:rgb|oklab|color)[^)]*\)+/g, '');
    });
    expect(new Set(patterns).size).to.equal(6);
  });

  it('reads a definition list and a list', async () => {
    const pairs = await markupFixture<ShareBarElement>(html`
      <share-bar lang="en"
        ><dl>
          <dt>Male</dt>
          <dd>78%</dd>
          <dt>Female</dt>
          <dd>22%</dd>
        </dl></share-bar
      >
    `);
    expect(texts(pairs, 'li')).to.deep.equal(['Male 78%', 'Female 22%']);
    const list = await markupFixture<ShareBarElement>(html`
      <share-bar lang="en"
        ><ul>
          <li>Male, 78%</li>
          <li>Female, 22%</li>
        </ul></share-bar
      >
    `);
    expect(texts(list, 'li')).to.deep.equal(['Male 78%', 'Female 22%']);
  });

  const shown = async (data: unknown) => {
    const element = await show(data);
    // What reads the shapes of other tools may have to be loaded.
    await waitUntil(() => element.shadowRoot!.querySelector('[part=legend]'));
    return { element, legend: texts(element, '[part=legend] li'), said: texts(element, '.group p') };
  };

  it('works shares out from counts, and says both', async () => {
    const worked = ['12 (60%)', '8 (40%)'];
    for (const data of [
      [
        { name: 'Women', count: 12 },
        { name: 'Men', count: '8' },
      ],
      [
        { name: 'Women', headcount: 12 },
        { name: 'Men', headcount: 8 },
      ],
      [
        { gender: 'Women', number_of_people: 12 },
        { gender: 'Men', number_of_people: 8 },
      ],
    ]) {
      const { element, legend, said } = await shown(data);
      expect(legend).to.deep.equal([`Women ${worked[0]}`, `Men ${worked[1]}`]);
      expect(said).to.deep.equal(['Worked out from counts that add up to 20.']);
      expect(widths(element)).to.deep.equal([60, 40]);
    }
    const many = await shown({ Women: 1200, Men: 1800, Total: 3000 });
    expect(many.legend).to.deep.equal(['Women 1,200 (40%)', 'Men 1,800 (60%)']);
    expect(many.said).to.deep.equal(['Worked out from counts that add up to 3,000.']);
    const thirds = await shown({ A: 200, B: 200, C: 200 });
    expect(thirds.legend).to.deep.equal(['A 200 (33.3%)', 'B 200 (33.3%)', 'C 200 (33.3%)']);
    expect(thirds.said).to.deep.equal(['Worked out from counts that add up to 600.']);
  });

  it('makes no picture of whole numbers that may be counts as well as percents', async () => {
    const { element, legend, said } = await shown({ items: { Women: 12, Men: 8 } });
    expect(legend).to.deep.equal(['Women 12', 'Men 8']);
    expect(said).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('.bar')).to.equal(null);
  });

  it('takes for percent what says so, or adds up to half of a whole', async () => {
    for (const data of [
      { Women: 42, Men: 20 },
      { Women: '12%', Men: '8%' },
      { Women: 12.5, Men: 8 },
      [{ name: 'Women', value: 12 }],
      [
        { name: 'Women', share: 12 },
        { name: 'Men', share: 8 },
      ],
    ]) {
      const { legend } = await shown(data);
      expect(legend[0]).to.match(/^Women (?:42|12|12\.5)%$/);
      expect(legend.at(-1)).to.match(/^not stated \d/);
    }
  });

  it('reads the heading of a column as the name of its figures', async () => {
    const table = (heading: string) =>
      markupFixture<ShareBarElement>(html`
        <share-bar lang="en"
          ><table>
            <tr>
              <th>Gender</th>
              <th>${heading}</th>
            </tr>
            <tr>
              <td>Women</td>
              <td>12</td>
            </tr>
            <tr>
              <td>Men</td>
              <td>8</td>
            </tr>
          </table></share-bar
        >
      `);
    expect(texts(await table('Number of people'), 'li')).to.deep.equal(['Women 12 (60%)', 'Men 8 (40%)']);
    expect(texts(await table('Share in %'), 'li')).to.deep.equal(['Women 12%', 'Men 8%', 'not stated 80%']);
    expect(texts(await table('Team'), 'li')).to.deep.equal(['Women 12', 'Men 8']);
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show({ items: [] });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
