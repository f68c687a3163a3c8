import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/career-data/define.js';
import '../../src/elements/faq-list/define.js';
import '../../src/elements/career-ladder/define.js';
import '../../src/elements/role-compare/define.js';
import '../../src/elements/salary-chart/define.js';
import '../../src/elements/stat-tiles/define.js';
import { CareerDataElement } from '../../src/elements/career-data/career-data.js';
import type { LitElement } from 'lit';
import { waitUntil } from '../fixtures/wait.js';

const guide = {
  currency: 'USD',
  payPeriod: 'year',
  roles: [
    { id: 'assistant', title: 'Assistant', pay: { median: 45000 } },
    { id: 'officer', title: 'Officer', pay: { median: 62000 } },
    { id: 'director', title: 'Director', pay: { median: 104000 } },
  ],
  sections: [
    {
      title: 'In short',
      blocks: [
        { id: 'key-figures', element: 'stat-tiles', data: [{ label: 'growth rate', value: '7%' }] },
        { id: 'other-figures', element: 'stat-tiles', data: [{ label: 'people', value: '1,200' }] },
      ],
    },
  ],
};

const shadow = (root: Element, tag: string): ShadowRoot => root.querySelector(tag)!.shadowRoot!;
const text = (root: Element, tag: string): string => shadow(root, tag).textContent!.replace(/\s+/g, ' ');
const settle = async (root: Element): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    for (const element of [root, ...root.querySelectorAll('*')]) await (element as LitElement).updateComplete;
  }
};
const radio = (root: Element, tag: string, value: string): HTMLInputElement =>
  shadow(root, tag).querySelector<HTMLInputElement>(`input[name="period"][value="${value}"]`)!;

async function page(content: unknown): Promise<CareerDataElement> {
  const element = await fixture<CareerDataElement>(
    html`<career-data .data=${guide}>${content}</career-data>`,
  );
  await settle(element);
  return element;
}

describe('<career-data>', () => {
  it('gives each element the part that it picks', async () => {
    const element = await page(html`
      <stat-tiles of="key-figures"></stat-tiles>
      <role-compare roles="director assistant"></role-compare>
      <salary-chart of="officer"></salary-chart>
    `);
    expect(text(element, 'stat-tiles')).to.contain('growth rate').and.contain('7%');
    const heads = [...shadow(element, 'role-compare').querySelectorAll('thead th bdi')].map(
      (head) => head.textContent,
    );
    expect(heads.join()).to.contain('Director').and.contain('Assistant').and.not.contain('Officer');
    expect(text(element, 'role-compare')).to.contain('$104,000');
    expect(text(element, 'salary-chart')).to.contain('$62,000').and.not.contain('$45,000');
  });

  it('says what an element asks for in vain, in that element', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    try {
      await page(html`<stat-tiles of="key-figure"></stat-tiles>`);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<stat-tiles>').and.contain('CE211').and.contain('key-figures');
  });

  it('lets one switch of the pay period move all', async () => {
    const element = await page(html`<role-compare></role-compare><salary-chart></salary-chart>`);
    expect(text(element, 'salary-chart')).to.contain('$104,000');
    radio(element, 'role-compare', 'hour').click();
    await settle(element);
    // 104,000 divided by 2,080 hours.
    expect(text(element, 'salary-chart')).to.contain('$50.00').and.not.contain('$104,000');
    expect(text(element, 'role-compare')).to.contain('$50.00');
    radio(element, 'salary-chart', 'year').click();
    await settle(element);
    expect(text(element, 'role-compare')).to.contain('$104,000');
  });

  it('has only the comparison whose button was pressed say what is compared with now', async () => {
    const element = await page(html`
      <role-compare roles="officer director"></role-compare
      ><role-compare roles="officer director"></role-compare>
    `);
    const [first, second] = [...element.querySelectorAll('role-compare')].map(
      ({ shadowRoot }) => shadowRoot!,
    );
    first!.querySelector<HTMLElement>('.controls .link')!.click();
    await settle(element);
    const said = (root?: ShadowRoot) => root!.querySelector('.link + [role=status]')!.textContent;
    expect(said(first)).to.equal('compared with Director');
    expect(second!.querySelector('.dh')!.textContent).to.contain('compared with Director');
    expect(said(second)).to.equal('');
  });

  it('says the language, the currency and words for all', async () => {
    const element = await fixture<CareerDataElement>(html`
      <career-data
        locale="en-GB"
        currency="GBP"
        .words=${{ print: 'On paper' }}
        .data=${{
          roles: [
            { title: 'A', pay: { median: 30000 } },
            { title: 'B', pay: { median: 40000 } },
          ],
        }}
        ><role-compare></role-compare
      ></career-data>
    `);
    await settle(element);
    expect(text(element, 'role-compare')).to.contain('£30,000').and.contain('On paper');
  });

  it('keeps what the reader earns in the page, for every chart', async () => {
    const element = await page(
      html`<salary-chart ask-pay of="officer"></salary-chart><salary-chart of="director"></salary-chart>`,
    );
    const input = shadow(element, 'salary-chart').querySelector<HTMLInputElement>('.ask input')!;
    input.value = '50000';
    input.dispatchEvent(new Event('change'));
    await settle(element);
    const [, second] = element.querySelectorAll('salary-chart');
    expect(second!.shadowRoot!.textContent).to.contain('$50,000');
  });

  it('provides for elements inside another one only what that one does not have', async () => {
    const element = await page(html`
      <career-data id="inner" locale="de"><role-compare roles="officer,director"></role-compare></career-data>
    `);
    expect(text(element, 'role-compare')).to.contain('62.000');
    const inner = element.querySelector<CareerDataElement>('#inner')!;
    inner.data = {
      roles: [
        { id: 'officer', title: 'Officer', pay: { median: 1 } },
        { id: 'director', title: 'D', pay: { median: 2 } },
      ],
    };
    await settle(element);
    expect(text(element, 'role-compare')).to.contain('Median 1').and.not.contain('62,000');
  });

  it('follows an element that is moved to another one, or out of it', async () => {
    const first = await page(html`<stat-tiles of="key-figures"></stat-tiles>`);
    const second = await fixture<CareerDataElement>(
      html`<career-data .data=${{ 'stat-tiles': [{ label: 'elsewhere', value: '3%' }] }}></career-data>`,
    );
    const tiles = first.querySelector('stat-tiles')!;
    tiles.removeAttribute('of');
    second.append(tiles);
    await settle(second);
    expect(text(second, 'stat-tiles')).to.contain('elsewhere');
    document.body.append(tiles);
    await (tiles as LitElement).updateComplete;
    expect(tiles.shadowRoot!.textContent!.trim()).to.equal('');
    tiles.remove();
  });

  it('serves what was there before it was defined', async () => {
    class LateElement extends CareerDataElement {}
    const element = await fixture(html`<late-data><stat-tiles of="key-figures"></stat-tiles></late-data>`);
    await settle(element);
    expect(shadow(element, 'stat-tiles').textContent!.trim()).to.equal('');
    customElements.define('late-data', LateElement);
    (element as CareerDataElement).data = guide as object;
    await settle(element);
    expect(text(element, 'stat-tiles')).to.contain('growth rate');
  });

  it('loads its data once for all, and says so while it waits', async () => {
    const src = `/__test__/json?body=${encodeURIComponent(JSON.stringify(guide))}`;
    performance.clearResourceTimings();
    const element = await fixture<CareerDataElement>(html`
      <career-data src=${src}>
        <stat-tiles of="key-figures"></stat-tiles><stat-tiles of="other-figures"></stat-tiles>
      </career-data>
    `);
    expect(element.matches(':state(loading)')).to.equal(true);
    await waitUntil(() => text(element, 'stat-tiles').includes('growth rate'));
    await aTimeout(0);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/__test__/json'));
    expect(asked).to.have.length(1);
  });

  it('shows the page as it is where its data cannot be loaded, and offers to try again', async () => {
    const warn = console.warn;
    console.warn = () => {};
    const element = await fixture<CareerDataElement>(
      html`<career-data src="/__test__/status/500"><p>Figures are in the appendix.</p></career-data>`,
    );
    await waitUntil(() => element.matches(':state(error)'));
    await element.updateComplete;
    console.warn = warn;
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('could not be loaded').and.contain('Try again');
  });

  it('describes to search engines what is shown, and nothing else', async () => {
    const data = {
      ...guide,
      sections: [
        { blocks: [{ id: 'faq', element: 'faq-list', data: [{ question: 'Why?', answer: 'Because.' }] }] },
        { blocks: [{ id: 'hidden', element: 'faq-list', data: [{ question: 'Who?', answer: 'Nobody.' }] }] },
      ],
    };
    await fixture(
      html`<career-data json-ld .data=${data}
        ><faq-list of="faq"></faq-list><role-compare roles="officer"></role-compare
        ><role-compare roles="director" config='{"roles": ["Somebody else", "And another"]}'></role-compare
      ></career-data>`,
    );
    const find = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(find);
    const text = find()!.textContent;
    find()!.remove();
    expect(text).to.contain('Why?').and.contain('Officer').and.contain('62000');
    expect(text).to.not.contain('Who?').and.not.contain('Director');
  });

  it('describes what comes into it later, and no longer what has gone', async () => {
    const data = {
      sections: [
        { blocks: [{ id: 'a', element: 'faq-list', data: [{ question: 'Why?', answer: 'Because.' }] }] },
        { blocks: [{ id: 'b', element: 'faq-list', data: [{ question: 'Who?', answer: 'Somebody.' }] }] },
      ],
    };
    const element = await fixture(html`<career-data json-ld .data=${data}><p>Nothing yet.</p></career-data>`);
    const find = () =>
      document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? 'nothing';
    await import('../../src/model/json-ld.js');
    await nextFrame();
    expect(find()).to.equal('nothing');
    element.querySelector('p')!.innerHTML = '<faq-list of="a"></faq-list>';
    await waitUntil(() => find().includes('Why?'), 'does not follow what is added');
    expect(find()).to.not.contain('Who?');
    element.querySelector('faq-list')!.setAttribute('of', 'b');
    await waitUntil(() => find().includes('Who?'), 'does not follow what is changed');
    expect(find()).to.not.contain('Why?');
    element.querySelector('p')!.remove();
    await waitUntil(() => find() === 'nothing', 'does not follow what is removed');
  });

  it('no longer describes an element that is given data of its own, until that is taken back', async () => {
    const items = [{ question: 'Why?', answer: 'Because.' }];
    const data = { sections: [{ blocks: [{ id: 'faq', element: 'faq-list', data: items }] }] };
    const element = await fixture(
      html`<career-data json-ld .data=${data}><faq-list of="faq"></faq-list></career-data>`,
    );
    const find = () =>
      document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? 'nothing';
    await waitUntil(() => find().includes('Why?'));
    const list = element.querySelector('faq-list')!;
    list.data = [{ question: 'Who?', answer: 'Somebody.' }];
    await waitUntil(() => find() === 'nothing', 'does not see its own data');
    list.data = undefined;
    await waitUntil(() => find().includes('Why?'), 'does not see that it is taken back');
  });

  it('describes what stands in another one that only has settings', async () => {
    const items = [{ question: 'Why?', answer: 'Because.' }];
    const data = { sections: [{ blocks: [{ id: 'faq', element: 'faq-list', data: items }] }] };
    await fixture(
      html`<career-data json-ld .data=${data}
        ><career-data currency="EUR"><faq-list of="faq"></faq-list></career-data
        ><career-data .data=${{ 'faq-list': [{ question: 'Who?', answer: 'Nobody.' }] }}
          ><faq-list></faq-list></career-data
      ></career-data>`,
    );
    const find = () =>
      document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? 'nothing';
    await waitUntil(() => find().includes('Why?'));
    expect(find()).to.not.contain('Who?');
  });

  it('reports a tag that it does not know, and says which one was probably meant', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    try {
      await fixture(
        html`<career-data
          .data=${{ 'stat-tile': ['a'], 'faq-list': [], 'my-own': 1 } as never}
        ></career-data>`,
      );
      await waitUntil(() => warnings.length > 1);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(2);
    expect(warnings[0])
      .to.contain('CE203')
      .and.contain('/stat-tile')
      .and.contain('Did you mean "stat-tiles"?');
    expect(warnings[1]).to.contain('CE203').and.contain('/my-own').and.contain('Expected career-guide, ');
  });
});
