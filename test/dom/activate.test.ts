import { expect, waitUntil } from '@open-wc/testing';
import { activator, findUses, isFetchable, mayBeAttribute } from '../../src/dom/activate.js';

// Stand-ins, so that these tests know nothing of the elements. Short names of a style lead to real tags.
const TAGS = ['test-box', 'role-compare', 'career-guide', 'test-late'];

class Box extends HTMLElement {
  static observedAttributes = [
    'src',
    'config',
    'caption',
    'currency',
    'pay-period',
    'only-differences',
    'onclick',
    'class',
  ];
}
for (const tag of TAGS.slice(0, 3)) {
  if (!customElements.get(tag)) customElements.define(tag, class extends Box {});
}

const TABLE = '<table><tr><th></th><th>A</th></tr><tr><td>Pay</td><td>1</td></tr></table>';

describe('activation', () => {
  let page: HTMLElement;
  let warnings: string[];
  let loaded: string[];
  const { warn } = console;

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
    warnings = [];
    loaded = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    page.remove();
    console.warn = warn;
  });

  const made = () =>
    activator(TAGS, (tag) => {
      loaded.push(tag);
      return Promise.resolve();
    });

  async function activated(markup: string): Promise<string> {
    page.innerHTML = markup;
    await made().activate(page);
    return page.innerHTML;
  }

  it('puts the element inside a div, around what the div has', async () => {
    expect(
      await activated(
        `<div data-career="test-box" id="a" class="alignwide" data-currency="USD">${TABLE}</div>`,
      ),
    ).to.equal(
      `<div data-career="test-box" id="a" class="alignwide" data-currency="USD"><test-box currency="USD">${TABLE.replace('<table>', '<table><tbody>').replace('</table>', '</tbody></table>')}</test-box></div>`,
    );
  });

  for (const name of ['table', 'ol', 'ul', 'dl', 'details', 'form']) {
    it(`puts the element in the place of a ${name}, with id and alignment`, async () => {
      expect(
        await activated(`<${name} data-career="test-box" id="a" class="alignwide striped"></${name}>`),
      ).to.equal(
        `<test-box id="a" class="alignwide"><${name} data-career="test-box" class="alignwide striped"></${name}></test-box>`,
      );
    });
  }

  it('takes a script of JSON along, and runs nothing', async () => {
    const script = '<script type="application/json" data-career="test-box">{}</script>';
    expect(await activated(script)).to.equal(`<test-box>${script}</test-box>`);
    const image = `<div data-career="test-box"><script>window.ran = 1</script>&lt;img src=x onerror="window.ran=1"&gt;</div>`;
    await activated(image);
    expect('ran' in window).to.equal(false);
    expect(page.querySelector('img')).to.equal(null);
  });

  it('takes only the attributes that the element listens to, and no handler, style, class or id', async () => {
    await activated(
      `<div data-career="test-box" data-pay-period="year" data-only-differences data-onclick="window.ran = 1"
        data-class="x" data-id="x" data-style="x" data-testid="x" data-config='{"roles":["A"]}'></div>`,
    );
    const host = page.querySelector('test-box')!;
    expect(Object.fromEntries(Array.from(host.attributes, ({ name, value }) => [name, value]))).to.deep.equal(
      {
        'pay-period': 'year',
        'only-differences': '',
        config: '{"roles":["A"]}',
      },
    );
  });

  it('takes a source of http or https only', async () => {
    for (const [src, expected] of [
      ['roles.json', 'roles.json'],
      ['https://example.org/roles.json', 'https://example.org/roles.json'],
      ['javascript:alert(1)', null],
      ['data:application/json,{}', null],
      ['https://me:secret@example.org/', null],
      ['mailto:a@example.org', null],
    ] as const) {
      page.innerHTML = '<div data-career="test-box"></div>';
      page.firstElementChild!.setAttribute('data-src', src);
      await made().activate(page);
      expect(page.querySelector('test-box')!.getAttribute('src'), src).to.equal(expected);
    }
  });

  it('reads a link: address, settings and fallback, and replaces the paragraph around it', async () => {
    const link = '<a href="/roles.json?v=1#career=test-box&amp;currency=USD&amp;src=/other.json">Roles</a>';
    const host = `<test-box currency="USD" src="${location.origin}/roles.json?v=1">${link}</test-box>`;
    expect(await activated(`<p> <strong>${link}</strong><br></p>`)).to.equal(host);
    expect(await activated(`<p>See ${link}.</p>`)).to.equal(`<p>See ${host}.</p>`);
    expect(await activated(`<li>${link}</li>`)).to.equal(`<li>${host}</li>`);
  });

  it('reads settings alone from a link into the page, and nothing from other schemes', async () => {
    await activated('<a href="#career=test-box&amp;currency=USD">Search</a>');
    expect(page.querySelector('test-box')!.outerHTML).to.match(/^<test-box currency="USD"><a /);
    await activated('<a href="javascript:void%200#career=test-box">x</a><a href="/?career=test-box">y</a>');
    expect(page.querySelector('test-box')).to.equal(null);
    expect(warnings).to.deep.equal([]);
  });

  it('reads the style of a block, with its caption', async () => {
    const figure = `<figure class="wp-block-table alignwide is-style-career-compare"><table></table><figcaption>Two <b>roles</b></figcaption></figure>`;
    await activated(figure);
    expect(page.querySelector('figure > role-compare')!.outerHTML).to.equal(
      '<role-compare caption="Two roles"><table></table><figcaption>Two <b>roles</b></figcaption></role-compare>',
    );
    await activated('<ol class="wp-block-list is-style-career-test-box"><li>A</li></ol>');
    expect(page.querySelector('test-box > ol > li')!.textContent).to.equal('A');
  });

  it('warns once of a name that is no element, and leaves the markup', async () => {
    const markup = '<div data-career="role-compar">x</div><table data-career="role-compar"></table>';
    expect(await activated(markup)).to.equal(markup);
    expect(warnings).to.deep.equal([
      'career-elements: there is no element "role-compar". There are: test-box, role-compare, career-guide, test-late.',
    ]);
  });

  it('leaves what is off, and what somebody is editing', async () => {
    for (const around of [
      'data-career-off',
      'contenteditable',
      'contenteditable="true"',
      'class="mce-content-body"',
      'class="block-editor-iframe__body"',
      'class="editor-styles-wrapper"',
    ]) {
      const markup = `<section ${around}><div data-career="test-box">x</div><test-late></test-late></section>`;
      await activated(markup);
      expect(page.querySelector('test-box'), around).to.equal(null);
      expect(loaded, around).to.deep.equal([]);
    }
    await activated('<div data-career="test-box" data-career-off>x</div>');
    expect(page.querySelector('test-box')).to.equal(null);
  });

  it('does nothing a second time, by itself or as another copy', async () => {
    const link = '<a href="/roles.json#career=test-box">Roles</a>';
    const once = await activated(
      `<div data-career="test-box">${TABLE}</div><table data-career="test-box"></table><p>${link}</p>
       <div data-career="test-box"><p>${link}</p></div>`,
    );
    expect(page.querySelectorAll('test-box')).to.have.length(4);
    await Promise.all([made().activate(page), made().activate(page)]);
    expect(page.innerHTML).to.equal(once);
    // As a page that was saved, or restored from a cache.
    expect(await activated(once)).to.equal(once);
  });

  it('survives two copies that wait for the same element, and a page that thinks better of it', async () => {
    const load = async () => {
      await settled();
      if (!customElements.get('test-slow')) customElements.define('test-slow', class extends Box {});
    };
    page.innerHTML = `<div data-career="test-slow">${TABLE}</div><ol data-career="test-slow"></ol><dl data-career="test-slow"></dl>`;
    const copies = [1, 2].map(() => activator(['test-slow'], load).activate(page));
    page.querySelector('dl')!.dataset['careerOff'] = '';
    await Promise.all(copies);
    expect(page.querySelectorAll('div > test-slow > table, main > test-slow > ol, main > dl')).to.have.length(
      3,
    );
    expect(page.querySelectorAll('test-slow')).to.have.length(2);
  });

  it('activates what stands in a container, but not the fallback of the container itself', async () => {
    await activated('<career-guide><table data-career="test-box"></table></career-guide>');
    expect(page.querySelector('career-guide > test-box > table')).not.to.equal(null);
    await activated('<a href="/g.json#career=guide">Guide</a>');
    await made().activate(page);
    expect(page.querySelectorAll('career-guide')).to.have.length(1);
  });

  it('leaves the markup where the element could not be loaded, and tries again with the next', async () => {
    const calls: string[] = [];
    const { activate } = activator(TAGS, (tag) => {
      calls.push(tag);
      return Promise.reject(new Error('offline'));
    });
    const markup = '<table data-career="test-late"></table><test-late></test-late>';
    page.innerHTML = markup;
    await activate(page);
    expect(page.innerHTML).to.equal(markup);
    expect(warnings).to.have.length(1);
    await activate(page);
    expect(calls).to.deep.equal(['test-late', 'test-late']);
  });

  it('observes what comes later, until told to stop', async () => {
    const stop = made().observe(page);
    const div = document.createElement('div');
    page.append(div);
    div.dataset['career'] = 'test-box';
    div.innerHTML = TABLE;
    await settled();
    expect(page.querySelector('div > test-box > table')).not.to.equal(null);
    page.innerHTML = '<section data-career-off><ol data-career="test-box"></ol></section>';
    await settled();
    expect(page.querySelector('test-box')).to.equal(null);
    page.firstElementChild!.removeAttribute('data-career-off');
    await settled();
    expect(page.querySelector('test-box > ol')).not.to.equal(null);
    stop();
    page.innerHTML = '<ol data-career="test-box"></ol>';
    await settled();
    expect(page.querySelector('test-box')).to.equal(null);
  });

  it('asks for files after a frame where the page shows it all already, and at once where it does not', async () => {
    const asked: string[] = [];
    const begin = (markup: string) => {
      asked.length = 0;
      page.innerHTML = markup;
      const { observe } = activator(['test-late', 'test-later'], (tag) => Promise.resolve(asked.push(tag)));
      observe(page)();
    };
    const script = '<script type="application/json">{}</script>';
    begin(`<test-late>${TABLE}${script}</test-late><div data-career="test-later">${TABLE}</div>`);
    expect(asked).to.deep.equal([]);
    await waitUntil(() => asked.length === 2);
    const late = `<test-late>${TABLE}</test-late>`;
    for (const markup of [
      '<test-later></test-later>',
      `<test-later>${script}</test-later>`,
      '<test-later src="/x.json"><template></template></test-later>',
      '<a href="/x.json#career=test-later">Roles</a>',
    ]) {
      begin(late + markup);
      expect(asked, markup).to.deep.equal(['test-late', 'test-later']);
    }
  });

  it('finds an element that is not defined yet, each once, and none that is', () => {
    page.innerHTML = '<test-late></test-late><test-box></test-box>';
    const uses = findUses(page, TAGS, () => undefined);
    expect(uses.map(({ tag }) => tag)).to.deep.equal(['test-late']);
  });

  it('asks for the data of an element that is on its way, as the element itself will', async () => {
    const kept = [...document.head.querySelectorAll('link[rel=preload]')];
    const asked = () =>
      [...document.head.querySelectorAll('link[rel=preload]')].filter((link) => !kept.includes(link));
    let readers = 0;
    const { activate } = activator(
      TAGS,
      () => Promise.resolve(),
      () => {
        readers++;
        return Promise.reject(new Error('offline'));
      },
    );
    try {
      page.innerHTML = `<test-late config="{}" src="/__test__/json?1"></test-late><test-late src="javascript:1"></test-late>
        <test-late src=""></test-late><test-box src="/__test__/json?2"></test-box><div data-career="test-box" data-src="/__test__/json?3"></div>
        <a href="#career=test-late&amp;src=javascript:1">x</a>`;
      await activate(page);
      expect(asked()).to.deep.equal([]);
      expect(readers).to.equal(0);
      page.innerHTML = `<test-late src="/__test__/json?4"></test-late>
        <div data-career="test-late" data-src="/__test__/json?5" data-crossorigin="use-credentials"></div>
        <a href="/__test__/json?6#career=test-late">x</a>`;
      await activate(page);
      const link = (number: number, credentials = 'anonymous') =>
        `<link rel="preload" as="fetch" crossorigin="${credentials}" href="${location.origin}/__test__/json?${number}">`;
      expect(asked().map(({ outerHTML }) => outerHTML)).to.deep.equal([
        link(4),
        link(5, 'use-credentials'),
        link(6),
      ]);
      expect(readers).to.equal(1);
    } finally {
      for (const link of asked()) link.remove();
    }
  });

  it('has the browser load its number formats once, and only for elements with numbers', async () => {
    const { toLocaleString } = Number.prototype;
    const { lang } = document.documentElement;
    const asked: unknown[] = [];
    Number.prototype.toLocaleString = function (locale) {
      asked.push(locale);
      return toLocaleString.call(this, locale as string);
    };
    try {
      document.documentElement.lang = 'no language';
      page.innerHTML = '<faq-late></faq-late>';
      const { activate } = activator(['faq-late', 'role-late', 'pay-late'], () => Promise.resolve());
      await activate(page);
      await settled();
      expect(asked).to.deep.equal([]);
      page.innerHTML = '<role-late></role-late><pay-late></pay-late>';
      await activate(page);
      expect(asked, 'not before the modules are asked for').to.deep.equal([]);
      await settled();
      expect(asked).to.deep.equal(['no language']);
    } finally {
      Number.prototype.toLocaleString = toLocaleString;
      document.documentElement.lang = lang;
    }
  });

  it('tells handlers from settings that begin alike', () => {
    const observed = ['only-differences', 'onclick', 'id', 'style', 'class', 'src'];
    expect(observed.filter((name) => mayBeAttribute(name, observed))).to.deep.equal([
      'only-differences',
      'src',
    ]);
    expect(mayBeAttribute('role', observed)).to.equal(false);
    expect(isFetchable('//example.org/a.json', 'https://page.example/')).to.equal(true);
    expect(isFetchable('\\\\example.org', 'https://page.example/')).to.equal(false);
  });
});

/** Observers are told in a microtask, and what they start ends in others. */
const settled = () => new Promise((done) => setTimeout(done));
