import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/career-guide/define.js';
import type { CareerGuideElement } from '../../src/elements/career-guide/career-guide.js';
import { clear, frame, make } from '../fixtures/mount.js';
import { waitUntil } from '../fixtures/wait.js';

const small = {
  title: 'Assistant',
  summary: 'Keeps things running.',
  currency: 'USD',
  sections: [
    {
      title: 'In short',
      blocks: [{ id: 'key', element: 'stat-tiles', data: [{ label: 'growth', value: '7%' }] }],
    },
    { title: 'What it pays', id: 'pay', text: 'Pay depends on the place.' },
    { title: 'Nothing yet', blocks: [{ element: 'link-list', data: { items: [] } }] },
    {
      title: 'Questions',
      blocks: [{ element: 'faq-list', data: [{ question: 'Why?', answer: 'Because.' }] }],
    },
  ],
};

const headings = ({ shadowRoot }: CareerGuideElement): string[] =>
  [...shadowRoot!.querySelectorAll('[role=heading]')].map(
    (heading) => `${heading.getAttribute('aria-level')} ${heading.textContent.trim()}`,
  );
const links = ({ shadowRoot }: CareerGuideElement): HTMLAnchorElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLAnchorElement>('.contents a'),
];
const show = (data: unknown, content: unknown = ''): Promise<CareerGuideElement> =>
  fixture<CareerGuideElement>(html`<career-guide .data=${data as never}>${content}</career-guide>`);

describe('<career-guide>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.hash));

  it('shows sections in their order, and none that is empty', async () => {
    const element = await show(small);
    expect(headings(element)).to.deep.equal(['2 Assistant', '3 In short', '3 What it pays', '3 Questions']);
    expect(links(element).map((link) => link.textContent.trim())).to.deep.equal([
      'In short',
      'What it pays',
      'Questions',
    ]);
  });

  it('puts its headings at the level that the page says, and those of its blocks below', async () => {
    const element = await show(small);
    element.headingLevel = 1;
    await element.updateComplete;
    expect(headings(element)[1]).to.equal('2 In short');
    expect(element.shadowRoot!.querySelector('stat-tiles')!.getAttribute('heading-level')).to.equal('3');
  });

  it('has no headings below the sixth level', async () => {
    const deep = { title: 'A', sections: [{ title: 'B', sections: [{ title: 'C', text: 'Deep.' }] }] };
    const element = await show({ title: 'Assistant', sections: [deep] });
    element.headingLevel = 4;
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['4 Assistant', '5 A', '6 B', '6 C']);
  });

  it('defines the elements that it needs, and they show their data', async () => {
    const element = await show(small);
    const tiles = element.shadowRoot!.querySelector('stat-tiles')!;
    await waitUntil(() => tiles.shadowRoot?.textContent.includes('7%'));
    await customElements.whenDefined('faq-list');
  });

  it('shows text between blocks where it was put, with its links', async () => {
    const element = await show([
      {
        title: 'Pay',
        text: 'Above.',
        blocks: [
          { element: 'stat-tiles', data: [{ label: 'growth', value: '7%' }] },
          { text: 'See the handbook.', links: [{ title: 'handbook', url: 'https://example.org/handbook' }] },
          'share-links',
          'Below.',
        ],
      },
    ]);
    const parts = [...element.shadowRoot!.querySelectorAll('section p, section .block > *')];
    expect(parts.map(({ localName, textContent }) => [localName, textContent.trim()])).to.deep.equal([
      ['p', 'Above.'],
      ['stat-tiles', ''],
      ['p', 'See the handbook.'],
      ['share-links', ''],
      ['p', 'Below.'],
    ]);
    expect(parts[2]!.querySelector('a')!.href).to.equal('https://example.org/handbook');
  });

  it('lets the page replace a section, and add to one', async () => {
    const element = await show(
      small,
      html`<p slot="pay">Ask your union.</p>
        <p slot="after-pay">Last checked in May.</p>`,
    );
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=pay]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Ask your union.']);
    const after = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=after-pay]')!;
    expect(after.assignedElements()).to.have.length(1);
  });

  it('gives the elements that the page puts into it what they pick', async () => {
    const element = await show(small, html`<stat-tiles slot="after-pay" of="key"></stat-tiles>`);
    const tiles = element.querySelector('stat-tiles')!;
    await waitUntil(() => tiles.shadowRoot?.textContent.includes('7%'));
    expect(tiles.shadowRoot!.textContent).to.contain('growth');
  });

  it('goes to a section, names it in the address, and leaves the fragment alone', async () => {
    history.replaceState(null, '', `${location.pathname}#theirs`);
    const element = await show(small);
    links(element)[1]!.click();
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('What it pays');
    expect(location.search).to.equal('?career-part=pay');
    expect(location.hash).to.equal('#theirs');
    history.replaceState(null, '', location.pathname);
  });

  it('begins at the section that the address names', async () => {
    history.replaceState(null, '', `${location.pathname}?career-part=pay`);
    const element = await show(small);
    await waitUntil(() => element.shadowRoot!.activeElement);
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('What it pays');
  });

  it('goes to a section that a link names after the #, from anywhere on the page', async () => {
    const element = await show([
      {
        title: 'Questions',
        blocks: [
          {
            element: 'faq-list',
            data: [
              {
                question: 'What does it pay?',
                answer: 'See below.',
                links: [{ title: 'below', url: '#pay' }],
              },
            ],
          },
        ],
      },
      { id: 'pay', title: 'What it pays', text: 'It depends.' },
    ]);
    const faq = element.shadowRoot!.querySelector('faq-list')!;
    await waitUntil(() => faq.shadowRoot?.querySelector('a'));
    faq.shadowRoot!.querySelector('a')!.click();
    await waitUntil(() => element.shadowRoot!.activeElement);
    expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.equal('What it pays');
    expect(location.hash).to.equal('#pay');
    history.replaceState(null, '', location.pathname);
  });

  it('begins at the section that the address names after the #, unless the page has that name', async () => {
    history.replaceState(null, '', `${location.pathname}#pay`);
    const place = await fixture(html`<p id="pay">Theirs.</p>`);
    const first = await show(small);
    await customElements.whenDefined('faq-list');
    await aTimeout(0);
    expect(first.shadowRoot!.activeElement).to.equal(null);
    place.remove();
    const second = await show(small);
    await waitUntil(() => second.shadowRoot!.activeElement);
    expect(second.shadowRoot!.activeElement!.textContent!.trim()).to.equal('What it pays');
    history.replaceState(null, '', location.pathname);
  });

  describe('says which section is being read', () => {
    const tall = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      title: id,
      text: Array(id === 'b' ? 1 : 40).fill('Text.') as string[],
    }));
    const current = (element: CareerGuideElement) =>
      [...element.shadowRoot!.querySelectorAll('.contents [aria-current]')].map((link) =>
        link.textContent.trim(),
      );
    const frames = async () => {
      for (let count = 0; count < 3; count++) await nextFrame();
    };
    const heading = (element: CareerGuideElement, id: string) =>
      element.shadowRoot!.querySelector<HTMLElement>(`[data-section=${id}] .heading`)!;
    afterEach(() => scrollTo(0, 0));

    it('at the top', async () => {
      const element = await show(tall);
      await frames();
      expect(current(element)).to.deep.equal(['a']);
    });

    it('where a section fills the view, or its heading is in the upper part', async () => {
      const element = await show(tall);
      heading(element, 'c').scrollIntoView();
      await frames();
      expect(current(element)).to.deep.equal(['c']);
      scrollBy(0, 300);
      await frames();
      expect(current(element)).to.deep.equal(['c']);
      heading(element, 'd').scrollIntoView();
      scrollBy(0, -innerHeight / 2);
      await frames();
      expect(current(element)).to.deep.equal(['c']);
    });

    it('where a short one has another below it', async () => {
      const element = await show(tall);
      links(element)[1]!.click();
      await frames();
      expect(current(element)).to.deep.equal(['b']);
    });

    it('where the last one, at which the page ends, was gone to', async () => {
      const element = await show([
        ...tall,
        { id: 'f', title: 'f', text: 'Short.' },
        { id: 'g', title: 'g', text: 'Short.' },
      ]);
      links(element)[6]!.click();
      await frames();
      expect(current(element)).to.deep.equal(['g']);
    });

    it('where a part of the page scrolls', async () => {
      const part = await fixture<HTMLElement>(
        html`<div style="block-size: 90vh; overflow: auto">
          <career-guide lang="en" .data=${{ title: 'A guide', sections: tall }}></career-guide>
        </div>`,
      );
      const element = part.querySelector<CareerGuideElement>('career-guide')!;
      await frames();
      expect(current(element)).to.deep.equal(['a']);
      // Only that part says so, and its events do not bubble.
      part.scrollTop += heading(element, 'd').getBoundingClientRect().top - part.getBoundingClientRect().top;
      await frames();
      expect(current(element)).to.deep.equal(['d']);
    });

    it('where the page puts something of its own in the place of one', async () => {
      const element = await show(tall, html`<div slot="b" style="block-size: 3000px">Ours.</div>`);
      element.shadowRoot!.querySelector('[data-section=b]')!.scrollIntoView();
      scrollBy(0, 1000);
      await frames();
      expect(current(element)).to.deep.equal(['b']);
    });
  });

  describe('on a phone', () => {
    const tall = ['Pay', 'Tools', 'Way in'].map((title) => ({
      title,
      text: Array(40).fill('Text.') as string[],
      blocks: [{ text: 'Text.', links: [{ title: `More of ${title}`, url: '#more' }] }],
    }));
    let place: HTMLIFrameElement;
    let view: Window;
    let element: CareerGuideElement;
    const root = () => element.shadowRoot!;
    const contents = () => root().querySelector<HTMLElement>('.contents')!;
    const details = () => root().querySelector('details')!;
    const heightOf = (part: Element) => Math.round(part.getBoundingClientRect().top);
    const frames = async () => {
      for (let count = 0; count < 4; count++) await nextFrame();
    };

    beforeEach(async () => {
      place = await frame('', 390);
      view = place.contentWindow!;
      element = make('career-guide', {
        data: { title: 'Clerk', sections: tall },
      }) as unknown as CareerGuideElement;
      place.contentDocument!.body.append(element);
      await waitUntil(() => root()?.querySelector('details'), 'has no contents that fold');
    });
    afterEach(clear);

    it('keeps the contents in reach, with the name of the section that is being read', async () => {
      root().querySelector('[data-section=tools] .heading')!.scrollIntoView();
      await frames();
      expect(heightOf(contents())).to.equal(0);
      expect(root().querySelector('.here')!.textContent.trim()).to.equal('Tools');
      // Headings come to stand below the contents, not under them.
      expect(heightOf(root().querySelector('[data-section=tools] .heading')!)).to.be.above(
        contents().offsetHeight,
      );
      element.style.setProperty('--career-sticky-offset', '60px');
      await frames();
      expect(heightOf(contents())).to.equal(60);
    });

    it('unfolds the contents over the text, and folds them up behind the reader', async () => {
      view.scrollTo(0, 500);
      const before = heightOf(root().querySelector('.body')!);
      details().open = true;
      expect(heightOf(root().querySelector('.body')!)).to.equal(before);
      links(element)[2]!.click();
      expect(details().open).to.equal(false);
      await frames();
      expect(heightOf(root().querySelector('[data-section=way-in] .heading')!)).to.be.within(45, 120);
      details().open = true;
      root().querySelector<HTMLElement>('.body p')!.click();
      expect(details().open, 'after a click elsewhere').to.equal(false);
      details().open = true;
      root().querySelector<HTMLElement>('.body a')!.focus();
      expect(details().open, 'with the focus elsewhere').to.equal(false);
      details().open = true;
      links(element)[0]!.focus();
      links(element)[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      expect(details().open, 'after Escape').to.equal(false);
      expect(root().activeElement!.localName).to.equal('summary');
    });

    it('covers nothing that has the focus', async () => {
      const link = root().querySelector<HTMLElement>('[data-section=pay] .links a')!;
      link.scrollIntoView();
      await frames();
      expect(heightOf(link), 'is not under the contents').to.be.below(contents().offsetHeight);
      link.focus({ preventScroll: true });
      expect(heightOf(link)).to.be.above(contents().offsetHeight);
    });

    it('covers nothing that gets the focus within one of its elements', async () => {
      const block = place.contentDocument!.createElement('div');
      block.attachShadow({ mode: 'open' }).innerHTML =
        '<p style="height: 400px"></p><a href="#">A</a> <a href="#">B</a>';
      root().querySelector('[data-section=pay]')!.append(block);
      const [first, second] = block.shadowRoot!.querySelectorAll('a');
      first!.focus();
      second!.scrollIntoView();
      await frames();
      expect(heightOf(second!), 'is not under the contents').to.be.below(contents().offsetHeight);
      second!.focus({ preventScroll: true });
      second!.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true, composed: true }));
      expect(heightOf(second!)).to.be.above(contents().offsetHeight);
    });

    it('leaves a window of little height to the text', async () => {
      place.style.blockSize = '400px';
      await frames();
      view.scrollTo(0, 1000);
      await frames();
      expect(heightOf(contents())).to.be.below(0);
    });
  });

  it('reports an element that it does not know, once, and shows the rest', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    const element = await show({
      title: 'A',
      sections: [{ title: 'B', text: 'C', blocks: [{ element: 'pie-chart', data: {} }] }],
    });
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<career-guide>').and.contain('CE208').and.contain('pie-chart');
    expect(element.shadowRoot!.textContent).to.contain('C');
  });

  it('describes nothing in whose place the page shows something else', async () => {
    await fixture(
      html`<career-guide json-ld .data=${small as never}><p slot="questions">Ask us.</p></career-guide>`,
    );
    await import('../../src/model/json-ld.js');
    await nextFrame();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('describes no longer what the page puts something else in the place of', async () => {
    const element = await fixture(html`<career-guide json-ld .data=${small as never}></career-guide>`);
    const find = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(find);
    element.innerHTML = '<p slot="questions">Ask us.</p>';
    await waitUntil(() => !find(), 'still describes it');
    element.replaceChildren();
    await waitUntil(find, 'is not back');
  });

  it('moves all its pay by one switch', async () => {
    await Promise.all([
      import('../../src/elements/role-compare/define.js'),
      import('../../src/elements/salary-chart/define.js'),
    ]);
    const roles = [
      { id: 'a', title: 'A', pay: { median: 104000, payPeriod: 'year' } },
      { id: 'b', title: 'B', pay: { median: 52000, payPeriod: 'year' } },
    ];
    const element = await show({
      currency: 'USD',
      roles,
      sections: [{ title: 'Pay', blocks: [{ element: 'role-compare' }, { element: 'salary-chart' }] }],
    });
    const root = element.shadowRoot!;
    await waitUntil(() => root.querySelector('salary-chart')?.shadowRoot?.textContent.includes('$104,000'));
    await customElements.whenDefined('role-compare');
    await waitUntil(() => root.querySelector('role-compare')!.shadowRoot!.querySelector('[name=period]'));
    root
      .querySelector('role-compare')!
      .shadowRoot!.querySelector<HTMLInputElement>('input[name=period][value=hour]')!
      .click();
    await waitUntil(() => root.querySelector('salary-chart')!.shadowRoot!.textContent.includes('$50.00'));
    expect(root.querySelector('salary-chart')!.shadowRoot!.textContent).to.not.contain('$104,000');
  });

  it('describes itself to search engines in one script, where it is asked to', async () => {
    const element = await fixture<CareerGuideElement>(
      html`<career-guide json-ld .data=${small as never}></career-guide>`,
    );
    await waitUntil(() => document.head.querySelector('script[type="application/ld+json"]'));
    const find = () => document.head.querySelector('script[type="application/ld+json"]');
    const scripts = document.head.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).to.have.length(1);
    const graph = (JSON.parse(scripts[0]!.textContent) as { '@graph': { '@type': string }[] })['@graph'];
    expect(graph.map((node) => node['@type'])).to.deep.equal(['FAQPage']);
    const place = element.parentElement!;
    element.remove();
    expect(find(), 'gone').to.equal(null);
    place.append(element);
    await waitUntil(find, 'is back');
    element.data = { title: 'A', sections: [{ title: 'B', text: 'Nothing to describe.' }] };
    await waitUntil(() => !find(), 'describes the old');
    element.data = small as never;
    await waitUntil(find);
    element.jsonLd = false;
    await element.updateComplete;
    expect(find(), 'not asked for').to.equal(null);
  });
});
