import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixture, fixtureSync, oneEvent } from '@open-wc/testing';
import { html, LitElement, type PropertyDeclarations } from 'lit';
import { dataContext, type ProvidedData } from '../../src/context/keys.js';
import { DataSource } from '../../src/controllers/data-source.js';
import { waitUntil } from '../fixtures/wait.js';

/** Takes tables that have cells, as the text of the first. */
const readMarkup = (element: Element): unknown => {
  const table = element.localName === 'table' ? element : element.querySelector('table');
  const cell = table?.querySelector('td');
  return cell ? { cell: cell.textContent } : undefined;
};

class SourcedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    config: {},
    src: {},
    from: {},
    crossorigin: {},
    unrelated: {},
  };

  declare data: unknown;
  declare config?: string;
  declare src?: string;
  declare from?: string;
  declare crossorigin?: string;
  declare unrelated?: number;
  readonly internals = this.attachInternals();
  reads = 0;
  readonly source = new DataSource(
    this,
    (element) => {
      this.reads++;
      return readMarkup(element);
    },
    this.internals,
  );

  override willUpdate() {
    this.source.resolve();
  }

  override render() {
    return html`${JSON.stringify(this.source.raw)}`;
  }
}
customElements.define('sourced-element', SourcedElement);

class ListingElement extends SourcedElement {
  override readonly source = new DataSource(this, 'link-list', this.internals);
}
customElements.define('listing-element', ListingElement);

class ChartedElement extends SourcedElement {
  override readonly source = new DataSource(this, 'salary-chart', this.internals);
}
customElements.define('charted-element', ChartedElement);

class ProvidingElement extends LitElement {
  readonly provider = new ContextProvider(this, { context: dataContext });

  give(data: Record<string, unknown> | undefined) {
    const pick: ProvidedData['pick'] = (tag) => ({ value: data![tag], issues: [] });
    this.provider.setValue(data && { state: 'ready', pick });
  }
}
customElements.define('providing-element', ProvidingElement);

const make = (content = '', attributes: Partial<SourcedElement> = {}) => {
  const element = document.createElement('sourced-element') as SourcedElement;
  element.innerHTML = content;
  return Object.assign(element, attributes);
};

// Not `fixture`: it waits for a frame, and a page in the background has none.
const homeFor = () => fixtureSync<HTMLElement>(html`<div></div>`);

async function mount(content = '', attributes: Partial<SourcedElement> = {}): Promise<SourcedElement> {
  const element = make(content, attributes);
  homeFor().append(element);
  await element.updateComplete;
  // What mends damaged JSON comes when it is first needed.
  await waitUntil(() => element.source.state !== 'reading');
  await element.updateComplete;
  return element;
}

function countUpdates(element: SourcedElement): () => number {
  let updates = 0;
  element.addController({ hostUpdated: () => updates++ });
  return () => updates;
}

const script = (text: string) => `<script type="application/json">${text}</script>`;
const table = (text: string) => `<table><tr><td>${text}</td></tr></table>`;
const json = (value: unknown) => `/__test__/json?body=${encodeURIComponent(JSON.stringify(value))}`;
const settled = ({ source }: SourcedElement) =>
  waitUntil(() => source.state !== 'loading', 'never settled', { interval: 5, timeout: 15_000 });
const codesOf = ({ source }: SourcedElement) =>
  source.issues.map(({ code, severity }) => `${code} ${severity}`);

/** Every way of giving data, from the first to the last in precedence; each gives its own name. */
const WAYS: [name: string, give: (element: SourcedElement, home: ProvidingElement) => void][] = [
  ['data', (element) => (element.data = { way: 'data' })],
  ['config', (element) => (element.config = '{"way":"config"}')],
  ['script', (element) => element.insertAdjacentHTML('beforeend', script('{"way":"script"}'))],
  ['src', (element) => (element.src = json({ way: 'src' }))],
  ['from', (element) => (element.from = '#elsewhere')],
  ['markup', (element) => element.insertAdjacentHTML('beforeend', table('markup'))],
  ['context', (_, home) => home.give({ 'sourced-element': { way: 'context' } })],
];

const wayOf = ({ source }: SourcedElement) => {
  const raw = source.raw as { way?: string; cell?: string } | undefined;
  return raw?.way ?? raw?.cell;
};

async function homeWithEverything(): Promise<ProvidingElement> {
  const home = await fixture<ProvidingElement>(html`<providing-element></providing-element>`);
  home.innerHTML = script('{"way":"from"}').replace('<script', '<script id="elsewhere"');
  return home;
}

describe('DataSource', () => {
  // These come first: a file is loaded once for all elements of a page.
  describe('files that few need', () => {
    const list = '<ul><li><a href="/officer">Officer</a></li></ul>';
    const place = (content: string, properties: Partial<SourcedElement> = {}) => {
      const element = document.createElement('listing-element') as ListingElement;
      element.innerHTML = content;
      homeFor().append(element);
      return Object.assign(element, properties);
    };
    const statesOf = ({ source, internals }: SourcedElement) => [
      source.state,
      ...internals.states,
      internals.ariaBusy,
    ];

    it('come for markup, which stays in view until it is read', async () => {
      const [first, second] = [place(list), place(list)];
      await first.updateComplete;
      await second.updateComplete;
      expect(statesOf(first)).to.deep.equal(['reading', null]);
      expect(first.source.isOwn).to.equal(true);
      second.data = { items: [] };
      await second.updateComplete;
      const updates = countUpdates(second);
      await waitUntil(() => first.source.state === 'ready');
      const items = [{ title: 'Officer', url: '/officer', text: undefined }];
      expect(first.source.raw).to.deep.equal({ items });
      // Other data that has come meanwhile is kept.
      expect(second.source.raw).to.equal(second.data);
      expect(updates()).to.equal(0);
      const third = place(list);
      await third.updateComplete;
      expect(third.source.raw).to.deep.equal({ items });
    });

    it('come for damaged JSON', async () => {
      const element = place('', { config: '<p>{"a": 1}</p>' });
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['reading', null]);
      await waitUntil(() => element.source.state === 'ready');
      expect(element.source.raw).to.deep.equal({ a: 1 });
      expect(codesOf(element)).to.deep.equal(['CE103 warning']);
      const next = place('', { config: '{"a"' });
      await next.updateComplete;
      expect(codesOf(next)).to.deep.equal(['CE101 error']);
    });
  });

  describe('precedence', () => {
    for (const [index, [first, giveFirst]] of WAYS.entries()) {
      it('reads no markup where data comes first', async () => {
        const table = '<table><tr><td>1</td></tr></table>';
        for (const first of ['<script type="application/json">{}</script>', '']) {
          const holder = await fixture(html`<div></div>`);
          holder.innerHTML = `<sourced-element ${first ? '' : `config="{}"`}>${table}${first}</sourced-element>`;
          const element = holder.firstElementChild as SourcedElement;
          await element.updateComplete;
          expect(element.shadowRoot!.textContent).to.equal('{}');
          expect(element.reads).to.equal(0);
          element.querySelector('script')?.remove();
          element.removeAttribute('config');
          await waitUntil(() => element.reads === 1);
          await element.updateComplete;
          expect(element.shadowRoot!.textContent).to.equal('{"cell":"1"}');
        }
      });

      it(`${first} alone`, async () => {
        const home = await homeWithEverything();
        const element = make();
        giveFirst(element, home);
        home.append(element);
        await element.updateComplete;
        await settled(element);
        expect(wayOf(element)).to.equal(first);
        expect(element.source.state).to.equal('ready');
        expect(element.source.issues).to.deep.equal([]);
      });

      for (const [second, giveSecond] of WAYS.slice(index + 1)) {
        it(`${first} before ${second}, in both orders`, async () => {
          const home = await homeWithEverything();
          const element = make();
          giveFirst(element, home);
          giveSecond(element, home);
          home.append(element);
          await element.updateComplete;
          await settled(element);
          expect(wayOf(element)).to.equal(first);

          const late = make();
          giveSecond(late, home);
          home.append(late);
          await late.updateComplete;
          giveFirst(late, home);
          await waitUntil(() => wayOf(late) === first, `${first} given later`, { interval: 5 });
        });
      }
    }

    it('falls back when the better source is taken away', async () => {
      const element = await mount(table('x'), { data: { way: 'data' }, config: '{"way":"config"}' });
      element.data = undefined;
      await element.updateComplete;
      expect(wayOf(element)).to.equal('config');
      element.config = '';
      await element.updateComplete;
      expect(wayOf(element)).to.equal('x');
    });

    it('takes blank sources for none', async () => {
      const element = await mount(script(' \n ') + table('x'), {
        data: ' ',
        config: '\n',
        src: ' ',
        from: ' ',
      });
      expect(wayOf(element)).to.equal('x');
    });

    it('does not fall back from damaged data', async () => {
      const element = await mount(table('x'), { config: '{' });
      expect(element.source.state).to.equal('failed');
      expect(element.source.raw).to.equal(undefined);
    });
  });

  describe('states', () => {
    it('is empty when nothing was given', async () => {
      const { source, internals } = await mount();
      expect([source.state, source.raw, source.issues]).to.deep.equal(['empty', undefined, []]);
      expect([...internals.states]).to.deep.equal(['empty']);
      expect(internals.ariaBusy).to.equal(null);
    });

    it('shows loading, then nothing', async () => {
      const element = await mount('', { src: json({ a: 1 }) });
      expect(element.source.state).to.equal('loading');
      expect([...element.internals.states]).to.deep.equal(['loading']);
      expect(element.internals.ariaBusy).to.equal('true');
      await oneEvent(element, 'career-load');
      expect([...element.internals.states]).to.deep.equal([]);
      expect(element.internals.ariaBusy).to.equal(null);
    });

    it('shows an error', async () => {
      const { source, internals } = await mount('', { config: '{' });
      expect(source.state).to.equal('failed');
      expect([...internals.states]).to.deep.equal(['error']);
    });

    it('changes its key with the data only', async () => {
      const element = await mount(script('{"a":1}'));
      const { key, raw } = element.source;
      element.unrelated = 1;
      await element.updateComplete;
      expect(element.source.key).to.equal(key);
      expect(element.source.raw).to.equal(raw);
      element.querySelector('script')!.textContent = '{"a":2}';
      await waitUntil(() => element.source.key !== key);
      expect(element.source.raw).to.deep.equal({ a: 2 });
    });
  });

  describe('data and config', () => {
    it('takes an object as it is', async () => {
      const data = { roles: [] };
      const { source } = await mount('', { data });
      expect(source.raw).to.equal(data);
    });

    it('parses a text', async () => {
      expect((await mount('', { data: '{"a":1}' })).source.raw).to.deep.equal({ a: 1 });
    });

    it('tells null in JSON from nothing', async () => {
      expect((await mount('', { data: null })).source.state).to.equal('empty');
      const { source } = await mount('', { config: 'null' });
      expect([source.state, source.raw]).to.deep.equal(['ready', null]);
    });

    it('reports damage with its place', async () => {
      const element = await mount('', { data: '[object Object]' });
      expect(element.source.issues).to.deep.equal([
        { code: 'CE102', severity: 'error', where: 'data, line 1, column 1', given: '[object Object]' },
      ]);
      element.data = undefined;
      element.config = '{“a”: 1}';
      await element.updateComplete;
      expect(element.source.raw).to.deep.equal({ a: 1 });
      expect(element.source.issues).to.deep.equal([
        { code: 'CE104', severity: 'warning', where: 'config, line 1, column 2', given: '“a”: 1}' },
      ]);
    });

    it('passes over comments and a last comma in all that holds JSON', async () => {
      const text = '{"a": [1, // one\n], /* no more */}';
      for (const [html, given] of [
        ['', { config: text }],
        [`<script type="application/json">${text}</script>`, {}],
      ] as const) {
        const element = await mount(html, given);
        await waitUntil(() => element.source.state !== 'reading');
        expect(element.source.raw).to.deep.equal({ a: [1] });
        expect(codesOf(element)).to.deep.equal(['CE112 warning']);
      }
    });

    it('keeps nothing of the data before', async () => {
      const element = await mount('', { config: '{"a":1}' });
      element.config = '{"a":';
      await element.updateComplete;
      expect([element.source.state, element.source.raw]).to.deep.equal(['failed', undefined]);
      expect(element.shadowRoot!.textContent).to.equal('');
    });

    it('ignores what happens to its markup', async () => {
      const early = await mount(table('x'), { data: { a: 1 } });
      expect(early.reads).to.equal(0);
      const late = await mount(table('x'));
      late.config = '{"a":1}';
      await late.updateComplete;
      for (const element of [early, late]) {
        const updates = countUpdates(element);
        element.innerHTML = table('y');
        await aTimeout(0);
        expect(updates()).to.equal(0);
      }
    });
  });

  describe('script', () => {
    for (const [what, content] of [
      ['in a div', `<div>${script('{"a":1}')}</div>`],
      ['in a paragraph', `<p>${script('{"a":1}')}</p>`],
      ['with a charset', script('{"a":1}').replace('json', 'JSON; charset=utf-8')],
      ['among other things', `<p>Pay</p><script type="text/plain">no</script>${script('{"a":1}')}`],
    ] as const) {
      it(`is found ${what}`, async () => {
        expect((await mount(content)).source.raw).to.deep.equal({ a: 1 });
      });
    }

    it('of an element inside is left to that', async () => {
      const element = await mount(`<other-element>${script('{"a":1}')}</other-element>`);
      expect(element.source.state).to.equal('empty');
    });

    it('may be inserted, replaced, changed and removed', async () => {
      const element = await mount();
      const becomes = (value: unknown) =>
        waitUntil(() => JSON.stringify(element.source.raw) === JSON.stringify(value), JSON.stringify(value), {
          interval: 5,
        });
      element.innerHTML = script('{"a":1}');
      await becomes({ a: 1 });
      element.innerHTML = script('{"a":2}');
      await becomes({ a: 2 });
      element.querySelector('script')!.firstChild!.nodeValue = '{"a":3}';
      await becomes({ a: 3 });
      element.innerHTML = '';
      await becomes(undefined);
      expect(element.source.state).to.equal('empty');
    });

    it('is read in the same way before and after the element is defined', async () => {
      const home = homeFor();
      home.innerHTML = `<late-element>${script('{"a":1}')}</late-element>`;
      const element = home.firstElementChild as SourcedElement;
      customElements.define('late-element', class extends SourcedElement {});
      await element.updateComplete;
      expect(element.source.raw).to.deep.equal({ a: 1 });
    });
  });

  describe('markup', () => {
    it('is not read again for an unrelated update', async () => {
      const element = await mount(table('x'));
      const { reads } = element;
      element.unrelated = 1;
      await element.updateComplete;
      expect(element.reads).to.equal(reads);
    });

    it('is read again when it changes, also after a move', async () => {
      const element = await mount(table('x'));
      const change = async (text: string) => {
        element.querySelector('td')!.firstChild!.nodeValue = text;
        await waitUntil(() => wayOf(element) === text, text, { interval: 5 });
      };
      await change('y');
      homeFor().append(element);
      expect(wayOf(element)).to.equal('y');
      await change('z');
    });

    it('is read when it changed while the element was away', async () => {
      const element = await mount(table('x'));
      const home = element.parentElement!;
      element.remove();
      element.innerHTML = table('y');
      await element.updateComplete;
      home.append(element);
      await element.updateComplete;
      expect(wayOf(element)).to.equal('y');
    });

    it('of an element inside is left to that', async () => {
      expect((await mount(`<other-element>${table('x')}</other-element>`)).source.state).to.equal('empty');
      expect(
        wayOf(await mount(`<other-element>${table('x')}</other-element><div>${table('y')}</div>`)),
      ).to.equal('y');
    });

    it('that amounts to nothing is passed over in silence', async () => {
      expect(wayOf(await mount(`<ol><li>x</li></ol><table></table>${table('y')}`))).to.equal('y');
      const { source } = await mount('<ol><li>x</li></ol>');
      expect([source.state, source.issues]).to.deep.equal(['empty', []]);
    });
  });

  describe('data where none is expected', () => {
    const rawOf = async (markup: string) => {
      const home = homeFor();
      home.innerHTML = markup;
      const element = home.querySelector<SourcedElement>('sourced-element')!;
      await waitUntil(() => element.source.state !== 'reading');
      await element.updateComplete;
      return element.source.raw;
    };

    it('is read as a text without its script, and in a script of another type', async () => {
      for (const inside of [
        '<p>{ “a”:<br>\n1,</p><p>}</p>',
        '<div><pre><code>{"a": 1}</code></pre></div>',
        '<script type="text/json">{"a": 1}</script>',
      ])
        expect(await rawOf(`<sourced-element>${inside}</sourced-element>`), inside).to.deep.equal({ a: 1 });
    });

    it('is read from an attribute that is called like the property', async () => {
      expect(await rawOf(`<sourced-element data='[{"a": 1}]'>text</sourced-element>`)).to.deep.equal([
        { a: 1 },
      ]);
    });

    it('is told from other text', async () => {
      for (const markup of [
        '<sourced-element data="[object Object]"></sourced-element>',
        '<sourced-element>{{ roles }}</sourced-element>',
        '<sourced-element>[table id=1]</sourced-element>',
        '<sourced-element><script type="application/ld+json">{ "@context": "x" }</script></sourced-element>',
        '<sourced-element><h2>{"a": 1}</h2></sourced-element>',
        '<sourced-element><x-inner><script type="application/json">{"a": 1}</script></x-inner></sourced-element>',
      ])
        expect(await rawOf(markup), markup).to.equal(undefined);
    });

    it('reads cells that were pasted from a sheet as text', async () => {
      const home = homeFor();
      home.innerHTML = `<charted-element>
\tMedian
Clerk\t$40,000
Manager\t$61,000
</charted-element><charted-element>
\t\tClerk earn\t$40,000
\t\tand managers more</charted-element>`;
      const [sheet, prose] = home.querySelectorAll<ChartedElement>('charted-element');
      await waitUntil(() => sheet!.source.state === 'ready');
      expect(sheet!.source.raw).to.deep.equal({
        items: [
          { name: 'Clerk', pay: { median: '$40,000' } },
          { name: 'Manager', pay: { median: '$61,000' } },
        ],
      });
      expect(prose!.source.state).to.equal('empty');
    });

    it('reads a table in the tag that Google Sheets copies around it', async () => {
      const inside = `<google-sheets-html-origin><style></style>${table('x')}</google-sheets-html-origin>`;
      expect(wayOf(await mount(inside))).to.equal('x');
    });

    it('gives way to a table', async () => {
      expect(await rawOf(`<sourced-element data='{"a": 1}'>${table('x')}</sourced-element>`)).to.deep.equal({
        cell: 'x',
      });
    });
  });

  describe('from', () => {
    it('reads a table, or what is around one', async () => {
      const home = homeFor();
      home.innerHTML = `<div id="around">${table('x').replace('<table', '<table id="there"')}</div>`;
      for (const from of ['#there', '#around', 'there']) {
        const element = make('', { from });
        home.append(element);
        await element.updateComplete;
        expect(wayOf(element)).to.equal('x');
      }
    });

    it('stays in its own shadow root', async () => {
      const home = homeFor();
      home.innerHTML = table('outside').replace('<table', '<table id="same"');
      const root = home.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = table('inside').replace('<table', '<table id="same"');
      const element = make('', { from: '#same' });
      root.append(element);
      await element.updateComplete;
      expect(wayOf(element)).to.equal('inside');
    });

    it('says that there is nothing, and waits for it', async () => {
      const element = await mount(table('own'), { from: '#later' });
      expect(element.source.state).to.equal('failed');
      expect(element.source.issues).to.deep.equal([
        { code: 'CE111', severity: 'error', where: 'from="#later"', given: '' },
      ]);
      element.insertAdjacentHTML('afterend', table('x').replace('<table', '<table id="later"'));
      await waitUntil(() => wayOf(element) === 'x');
      element.parentElement!.querySelector('#later td')!.textContent = 'y';
      await waitUntil(() => wayOf(element) === 'y');
      const updates = countUpdates(element);
      element.after('text');
      await aTimeout(0);
      expect(updates()).to.equal(0);
    });

    it('follows its element when the page replaces it, or what is around it', async () => {
      const home = homeFor();
      const put = (text: string) =>
        (home.firstElementChild!.innerHTML = table(text).replace('<table', '<table id="replaced"'));
      home.innerHTML = '<div></div>';
      put('x');
      const element = make('', { from: '#replaced' });
      home.append(element);
      await element.updateComplete;
      put('y');
      await waitUntil(() => wayOf(element) === 'y');
      home.querySelector('td')!.firstChild!.nodeValue = 'z';
      await waitUntil(() => wayOf(element) === 'z');
      home.firstElementChild!.replaceWith(document.createElement('div'));
      await aTimeout(0);
      expect([element.source.state, wayOf(element)]).to.deep.equal(['ready', 'z']);
      put('again');
      await waitUntil(() => wayOf(element) === 'again');
    });

    it('does not update for the rest of the page once it has its element', async () => {
      const home = homeFor();
      home.innerHTML = table('x').replace('<table', '<table id="watched"');
      const element = make('', { from: '#watched' });
      home.append(element);
      await element.updateComplete;
      const updates = countUpdates(element);
      home.append('text');
      await aTimeout(0);
      expect(updates()).to.equal(0);
    });

    it('reports damage in a script, and an element that holds nothing', async () => {
      const home = homeFor();
      home.innerHTML = `${script('{"a":}').replace('<script', '<script id="damaged"')}<p id="nothing">x</p>`;
      const element = make('', { from: '#damaged' });
      home.append(element);
      await element.updateComplete;
      expect(element.source.issues.map(({ code, where }) => [code, where])).to.deep.equal([
        ['CE101', 'from="#damaged", line 1, column 6'],
      ]);
      element.from = '#nothing';
      await element.updateComplete;
      expect(codesOf(element)).to.deep.equal(['CE111 error']);
    });
  });

  describe('context', () => {
    it('follows the nearest provider, and forgets it', async () => {
      const home = await fixture<ProvidingElement>(html`<providing-element></providing-element>`);
      home.give({ 'sourced-element': { a: 1 } });
      const element = make();
      home.append(element);
      await element.updateComplete;
      expect(element.source.raw).to.deep.equal({ a: 1 });
      home.give({ 'sourced-element': { a: 2 } });
      await element.updateComplete;
      expect(element.source.raw).to.deep.equal({ a: 2 });
      home.give({ 'another-element': { a: 3 } });
      await element.updateComplete;
      expect(element.source.state).to.equal('empty');
      home.give({ 'sourced-element': { a: 4 } });
      homeFor().append(element);
      await element.updateComplete;
      expect(element.source.state).to.equal('empty');
    });

    it('has a key that copies of the library share', () => {
      expect(dataContext as unknown).to.equal(Symbol.for('career-elements:data'));
    });
  });

  describe('src', () => {
    const { fetch } = window;
    const { timeout } = DataSource;
    let requests: [address: string, options: RequestInit][];
    let home: HTMLElement;
    let events: string[];

    beforeEach(async () => {
      requests = [];
      window.fetch = (input, init = {}) => {
        requests.push([String(input), init]);
        return fetch(input, init);
      };
      home = homeFor();
      events = [];
      home.addEventListener('career-load', ({ detail }) => events.push(detail.src));
      home.addEventListener('career-error', () => events.push('error'));
    });

    afterEach(() => {
      window.fetch = fetch;
      DataSource.timeout = timeout;
    });

    async function load(src: string, attributes: Partial<SourcedElement> = {}): Promise<SourcedElement> {
      const element = make('', { src, ...attributes });
      home.append(element);
      await element.updateComplete;
      await settled(element);
      await element.updateComplete;
      await aTimeout(0);
      return element;
    }

    it('loads once, and says so once the data is shown', async () => {
      const src = json({ a: 1 });
      let shown = '';
      home.addEventListener('career-load', ({ target }) => {
        shown = (target as Element).shadowRoot!.textContent ?? '';
      });
      const element = await load(src);
      expect(element.source.raw).to.deep.equal({ a: 1 });
      expect(events).to.deep.equal([src]);
      expect(shown).to.equal('{"a":1}');
      expect(requests.map(([url]) => url)).to.deep.equal([location.origin + src]);
      element.unrelated = 1;
      await element.updateComplete;
      expect(requests).to.have.length(1);
    });

    it('sends no cookies elsewhere unless told to', async () => {
      await load(json(1));
      await load(json(1), { crossorigin: 'anonymous' });
      await load(json(1), { crossorigin: 'use-credentials' });
      expect(requests.map(([, { credentials }]) => credentials)).to.deep.equal([
        'same-origin',
        'same-origin',
        'include',
      ]);
      expect(requests[0]![1].method).to.equal(undefined);
    });

    it('trusts no content type, and reads what can be mended', async () => {
      const body = encodeURIComponent('<p>{"a":1}</p>');
      const element = await load(`/__test__/json?type=text/html&body=${body}`);
      expect(element.source.raw).to.deep.equal({ a: 1 });
      expect(codesOf(element)).to.deep.equal(['CE103 warning']);
    });

    it('does not request anything before it is connected', async () => {
      const element = make('', { src: json({ a: 1 }) });
      await aTimeout(20);
      expect(requests).to.deep.equal([]);
      home.append(element);
      element.remove();
      await aTimeout(20);
      expect(requests).to.deep.equal([]);
    });

    for (const src of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:application/json,{}',
      'blob:https://example.com/1',
      'file:///etc/passwd',
      'ftp://example.com/a.json',
      'mailto:somebody@example.com',
      `//user:pass@${location.host}/__test__/json`,
      `https://user@${location.host}/__test__/json`,
      '\\\\example.com\\a.json',
      'http://[',
      'https://',
      '#roles',
    ]) {
      it(`refuses ${JSON.stringify(src)}`, async () => {
        const element = await load(src);
        expect(requests).to.deep.equal([]);
        expect(element.source.state).to.equal('failed');
        expect(element.source.issues).to.deep.equal([
          { code: 'CE106', severity: 'error', where: 'src', given: src },
        ]);
      });
    }

    for (const status of [400, 404, 500]) {
      it(`refuses the status ${status}`, async () => {
        const element = await load(`/__test__/status/${status}`);
        expect(element.source.issues).to.deep.equal([
          {
            code: 'CE107',
            severity: 'error',
            where: `${location.origin}/__test__/status/${status}`,
            given: `status ${status}`,
          },
        ]);
        expect(events).to.deep.equal([]);
        expect(requests).to.have.length(1);
      });
    }

    it('reports that nobody answers', async () => {
      const element = await load('http://localhost:1/a.json');
      expect(element.source.issues).to.deep.equal([
        { code: 'CE107', severity: 'error', where: 'http://localhost:1/a.json', given: 'no answer' },
      ]);
    });

    it('reports damage, a page, and nothing at all', async () => {
      const loadBody = async (body: string) =>
        codesOf(await load(`/__test__/json?body=${encodeURIComponent(body)}`));
      expect(await loadBody('{"a":')).to.deep.equal(['CE101 error']);
      expect(await loadBody('<!doctype html><p>Log in</p>')).to.deep.equal(['CE110 error']);
      expect(await loadBody(' ')).to.deep.equal(['CE101 error']);
      expect(codesOf(await load('/__test__/status/204'))).to.deep.equal(['CE101 error']);
    });

    it('follows a redirect', async () => {
      const element = await load(`/__test__/redirect?to=${encodeURIComponent(json({ a: 1 }))}`);
      expect(element.source.raw).to.deep.equal({ a: 1 });
    });

    it('stops at 2 MB while they arrive', async () => {
      expect((await load('/__test__/big?bytes=2000000')).source.state).to.equal('ready');
      const element = await load('/__test__/big?bytes=2000001');
      expect(codesOf(element)).to.deep.equal(['CE109 error']);
      expect(requests[1]![1].signal!.aborted).to.equal(true);
    });

    it('reads characters that arrive in pieces', async () => {
      const bytes = new TextEncoder().encode('\uFEFF{"a":"€5 – 6"}');
      window.fetch = () =>
        Promise.resolve(
          new Response(
            new ReadableStream({
              start(stream) {
                for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
                stream.close();
              },
            }),
          ),
        );
      expect((await load('/pieces')).source.raw).to.deep.equal({ a: '€5 – 6' });
    });

    it('reports an answer that breaks off', async () => {
      window.fetch = () =>
        Promise.resolve(
          new Response(
            new ReadableStream({
              start(stream) {
                stream.enqueue(new TextEncoder().encode('{"a":'));
              },
              pull(stream) {
                stream.error(new TypeError('network error'));
              },
            }),
          ),
        );
      expect((await load('/breaks')).source.issues).to.deep.equal([
        { code: 'CE107', severity: 'error', where: `${location.origin}/breaks`, given: 'status 200' },
      ]);
    });

    it('stops waiting for an answer, and for the rest of one', async () => {
      DataSource.timeout = 100;
      expect(codesOf(await load('/__test__/slow?ms=2000'))).to.deep.equal(['CE108 error']);
      expect(codesOf(await load('/__test__/drip?ms=60&chunks=10'))).to.deep.equal(['CE108 error']);
      expect(requests.every(([, { signal }]) => signal!.aborted)).to.equal(true);
    });

    it('stops no answer that came in time', async () => {
      DataSource.timeout = 1000;
      const { source } = await load(json({ a: 1 }));
      expect(source.raw).to.deep.equal({ a: 1 });
      await aTimeout(1200);
      expect(requests.map(([, { signal }]) => signal!.aborted)).to.deep.equal([false]);
    });

    it('takes ten seconds for long enough', () => {
      expect(DataSource.timeout).to.equal(10_000);
    });

    it('lets the last source win', async () => {
      const element = make('', { src: '/__test__/slow?ms=150&body={"a":1}' });
      home.append(element);
      await element.updateComplete;
      element.src = json({ a: 2 });
      await element.updateComplete;
      await settled(element);
      await aTimeout(250);
      expect(element.source.raw).to.deep.equal({ a: 2 });
      expect(events).to.deep.equal([json({ a: 2 })]);
      expect(requests[0]![1].signal!.aborted).to.equal(true);
      expect(element.source.issues).to.deep.equal([]);
    });

    it('shows nothing of the source before', async () => {
      const element = await load(json({ a: 1 }));
      element.src = '/__test__/slow?ms=100';
      await element.updateComplete;
      expect([element.source.state, element.source.raw]).to.deep.equal(['loading', undefined]);
      await settled(element);
    });

    it('is given up for data', async () => {
      for (const better of [{ data: { a: 2 } }, { config: '{"a":2}' }]) {
        const element = make('', { src: '/__test__/slow?ms=100' });
        home.append(element);
        await element.updateComplete;
        Object.assign(element, better);
        await element.updateComplete;
        expect(requests.at(-1)![1].signal!.aborted).to.equal(true);
        await aTimeout(150);
        expect([element.source.state, element.source.raw]).to.deep.equal(['ready', { a: 2 }]);
      }
      expect(events).to.deep.equal([]);
    });

    it('is given up on leaving the page, in silence, and loaded on return', async () => {
      const element = make('', { src: '/__test__/slow?ms=100&body={"a":1}' });
      home.append(element);
      await element.updateComplete;
      element.remove();
      expect(requests[0]![1].signal!.aborted).to.equal(true);
      await aTimeout(150);
      expect(events).to.deep.equal([]);
      expect(element.source.issues).to.deep.equal([]);
      home.append(element);
      await element.updateComplete;
      await settled(element);
      expect(element.source.raw).to.deep.equal({ a: 1 });
      expect(requests).to.have.length(2);
    });

    it('is not announced by an element that has left meanwhile', async () => {
      const element = make('', { src: json({ a: 1 }) });
      element.addController({ hostUpdated: () => element.source.state === 'ready' && element.remove() });
      home.append(element);
      element.addEventListener('career-load', () => events.push('load'));
      await element.updateComplete;
      await settled(element);
      await element.updateComplete;
      await aTimeout(0);
      expect(events).to.deep.equal([]);
    });

    it('is kept through a move', async () => {
      const element = await load(json({ a: 1 }));
      homeFor().append(element);
      await element.updateComplete;
      expect(element.source.raw).to.deep.equal({ a: 1 });
      expect(requests).to.have.length(1);
    });

    it('loads a source that was given while it was away', async () => {
      const element = await load(json({ a: 1 }));
      element.remove();
      element.src = json({ a: 2 });
      await element.updateComplete;
      expect(requests).to.have.length(1);
      home.append(element);
      await element.updateComplete;
      await settled(element);
      expect(element.source.raw).to.deep.equal({ a: 2 });
    });

    it('tries again when told to, and only then', async () => {
      const element = await load('/__test__/status/500');
      await aTimeout(50);
      expect(requests).to.have.length(1);
      element.source.retry();
      await element.updateComplete;
      expect([element.source.state, element.source.issues]).to.deep.equal(['loading', []]);
      await settled(element);
      expect(codesOf(element)).to.deep.equal(['CE107 error']);
      expect(requests).to.have.length(2);
    });

    it('offers to try again only where an address failed', async () => {
      const element = await load('/__test__/status/500');
      expect(Object.keys(element.source.waiting)).to.deep.equal(['state', 'retry']);
      element.src = json({ a: 1 });
      await element.updateComplete;
      await settled(element);
      expect(element.source.waiting).to.deep.equal({ state: 'ready' });
      const other = await mount('', { config: '{' });
      await settled(other);
      expect(other.source.waiting).to.deep.equal({ state: 'failed' });
    });

    it('resolves addresses against the base of its own document', async () => {
      const frame = document.createElement('iframe');
      const loaded = oneEvent(frame, 'load');
      frame.srcdoc = '<!doctype html><base href="/__test__/"><body></body>';
      home.append(frame);
      await loaded;
      const element = make('', { src: 'json?body={"a":1}' });
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      await settled(element);
      expect(element.source.raw).to.deep.equal({ a: 1 });
    });
  });

  describe('a page that is still arriving', () => {
    it('waits for the rest of a script, and of the page', async () => {
      const frame = document.createElement('iframe');
      homeFor().append(frame);
      const page = frame.contentDocument!;
      page.open();
      page.write('<!doctype html><body><main>');
      const element = make();
      element.innerHTML = script('{"a":');
      const missing = make('', { from: '#later' });
      page.querySelector('main')!.append(element, missing);
      await element.updateComplete;
      await missing.updateComplete;
      expect([element.source.state, element.source.issues]).to.deep.equal(['loading', []]);
      expect([missing.source.state, missing.source.issues]).to.deep.equal(['loading', []]);
      element.querySelector('script')!.append('1}');
      await waitUntil(() => element.source.state === 'ready');
      page.write('</main></body>');
      page.close();
      await waitUntil(() => missing.source.state === 'failed');
      expect(codesOf(missing)).to.deep.equal(['CE111 error']);
    });
  });
});
