import { expect } from '@open-wc/testing';
import { tags } from '../contract/tags.js';
import { clear, home, mount, settled, type CareerElement } from '../fixtures/mount.js';
import { renderingOf } from '../fixtures/rendering.js';
import { activator } from '../../src/dom/activate.js';
import { loaders } from '../../src/loaders.js';
import { CATALOG, pickable } from '../../src/copy-embed/catalog.js';
import { readPasted } from '../../src/copy-embed/pasted.js';
import { snippetsFor, type EmbedRequest } from '../../src/copy-embed/snippets.js';

const { activate } = activator(Object.keys(loaders), (tag) => loaders[tag]!());

const BASE = { version: '1.2.3', base: '/dist/cdn/' };
const WITH_DATA = ['html', 'wordpress', 'drupal', 'ghost', 'webflow', 'squarespace'];

const addressOf = (data: unknown) => `/__test__/json?body=${encodeURIComponent(JSON.stringify(data))}`;

/** What a snippet shows in a page with the script. */
async function shown(tag: string, code: string): Promise<string> {
  const place = home();
  place.innerHTML = code;
  place.querySelectorAll('script[src]').forEach((script) => script.remove());
  await activate(place);
  const element = place.querySelector<CareerElement>(tag)!;
  await settled(element);
  // While what reads tables is on its way, the markup stays.
  const waits = () =>
    element.matches(':state(loading)') || element.shadowRoot!.lastElementChild?.localName === 'slot';
  for (let attempt = 0; attempt < 50 && waits(); attempt++) await settled(element);
  return renderingOf(element);
}

const named = (request: EmbedRequest, id: string) => snippetsFor(request).find((one) => one.id === id)!.code;

afterEach(clear);

// An element that is not activated yet has no carriers.
for (const { tag, define, good } of tags.filter(({ tag: name }) => name in loaders)) {
  describe(`the code for <${tag}>`, () => {
    let expected: string;

    before(async () => {
      await define();
      expected = renderingOf(await mount(tag, { data: good() }));
    });

    for (const id of WITH_DATA) {
      it(`shows the same as the property: ${id}`, async () => {
        expect(await shown(tag, named({ tag, data: good(), ...BASE }, id))).to.equal(expected);
      });
    }

    for (const id of [...WITH_DATA, 'link']) {
      it(`shows the same from an address: ${id}`, async () => {
        expect(await shown(tag, named({ tag, src: addressOf(good()), ...BASE }, id))).to.equal(expected);
      });
    }

    it('shows the same in a frame', () => {
      const template = document.createElement('template');
      template.innerHTML = named({ tag, src: '/data.json?a=1&b=2', ...BASE }, 'iframe');
      const says = new URL(template.content.querySelector('iframe')!.getAttribute('src')!, location.href)
        .searchParams;
      expect([...says]).to.deep.equal([
        ['element', tag],
        ['src', '/data.json?a=1&b=2'],
      ]);
    });
  });
}

describe('a table that is all there is', () => {
  const cases = [
    ['role-compare', '\tOfficer\tDirector\nPay\t\t\nAverage\t$46,813\t$104,050'],
    ['salary-chart', 'Role\tMedian\nOfficer\t$46,813\nDirector\t$104,050'],
    ['share-bar', 'Degree\tShare\nBachelor’s\t69%\nMaster’s\t31%'],
  ] as const;
  for (const [tag, text] of cases) {
    it(`shows the same as its data: ${tag}`, async () => {
      await loaders[tag]!();
      const { data, table: fallback, isTableEnough } = readPasted(tag, text);
      const expected = renderingOf(await mount(tag, { data }));
      const request = { tag, data, fallback, isTableEnough, ...BASE };
      expect(await shown(tag, named(request, 'drupal'))).to.equal(expected);
      expect(await shown(tag, named(request, 'table'))).to.equal(expected);
    });
  }
});

describe('the catalogue', () => {
  it('has nothing but elements, and misses none', () => {
    expect(pickable(Object.keys(loaders))).to.include.members(
      Object.keys(loaders).filter((tag) => tag !== 'career-data'),
    );
    expect(pickable(['new-one', 'career-data', 'faq-list'])).to.deep.equal(['faq-list', 'new-one']);
  });

  for (const [tag, { fields, sample }] of Object.entries(CATALOG).filter(([name]) => name in loaders)) {
    it(`knows <${tag}>: its attributes, and a sample without a fault`, async () => {
      await loaders[tag]!();
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      expect(observedAttributes).to.include.members(fields.map(({ name }) => name));
      const { data, problems } = readPasted(tag, sample);
      expect(problems).to.deep.equal([]);
      const issues: unknown[] = [];
      const place = home();
      place.addEventListener('career-error', (event) => issues.push(...event.detail.issues));
      await mount(tag, { data }, place);
      expect(issues).to.deep.equal([]);
    });
  }
});
