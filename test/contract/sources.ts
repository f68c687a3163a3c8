import { expect } from '@open-wc/testing';
import { frame, home, scriptOf, settled, type CareerElement } from '../fixtures/mount.js';
import { waitUntil } from '../fixtures/wait.js';
import { addressOf, json, type Trial } from './trial.js';

/** However data arrives, the same is shown. */
export function testSources(trial: Trial): void {
  const {
    good,
    goodText,
    other,
    inside,
    markup,
    make,
    mount,
    renderingOf,
    textIn,
    seen,
    isSilent,
    isAsExpected,
  } = trial;

  describe('renders the same', () => {
    it('from a property that is set before it is connected', async () => {
      expect(renderingOf(await mount({ data: good() }))).to.equal(trial.expected);
      isSilent();
    });

    it('from a property that is set afterwards', async () => {
      const element = await mount();
      element.data = good();
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('from a property that is JSON as text', async () => {
      expect(renderingOf(await mount({ data: json(good()) }))).to.equal(trial.expected);
      isSilent();
    });

    it('from an attribute', async () => {
      const element = make();
      element.setAttribute('config', json(good()));
      home().append(element);
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('from an attribute that is set afterwards', async () => {
      const element = await mount();
      element.setAttribute('config', json(good()));
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('from a script inside', async () => {
      const element = make({}, scriptOf(good()));
      home().append(element);
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('from a script that is put in afterwards', async () => {
      const element = await mount();
      element.innerHTML = scriptOf(good()) + (inside?.html ?? '');
      await waitUntil(() => textIn(element).includes(goodText));
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('from a script elsewhere', async () => {
      const place = home();
      place.innerHTML = scriptOf(good());
      place.querySelector('script')!.id = 'elsewhere';
      expect(renderingOf(await mount({ from: '#elsewhere' }, place))).to.equal(trial.expected);
      isSilent();
    });

    it('from an address, with one request and one event', async () => {
      const element = await mount({ src: addressOf(good()) });
      await waitUntil(() => seen.loads.length > 0);
      await settled(element);
      isAsExpected(element);
      expect(seen.loads).to.deep.equal([addressOf(good())]);
      const asked = seen.requests().map((url) => new URL(url).pathname);
      // What reads an answer is a file of the library's own, and what draws may come at any time.
      expect(asked.filter((path) => !/^\/(src|node_modules)\//.test(path))).to.deep.equal(['/__test__/json']);
      isSilent();
    });

    it('from what is first of all that is given', async () => {
      const first = { data: good(), config: json(other()), src: addressOf(other()) };
      const element = make(first, scriptOf(other()));
      home().append(element);
      await settled(element);
      isAsExpected(element);
      // What draws may come at any time.
      const asked = seen.requests().map((url) => new URL(url).pathname);
      expect(asked.filter((path) => !/^\/(src|node_modules)\//.test(path))).to.deep.equal([]);
    });

    if (markup) {
      it('from markup of its own', async () => {
        const wanted = await mount({ data: markup.data() });
        const element = make({}, markup.html);
        home().append(element);
        await waitUntil(() => textIn(element) !== '');
        await settled(element);
        expect(renderingOf(element)).to.equal(renderingOf(wanted));
        expect(textIn(element)).not.to.equal('');
        isSilent();
      });
    }
  });
}

/** Whatever stands in the page before the element is defined counts as if it came after. */
export function testLateDefinition(trial: Trial): void {
  const { tag, good, goodText, other, inside, markup, mount, renderingOf, textIn, isAsExpected } = trial;

  describe('in a page that defines it late', () => {
    /** Puts markup into a page of its own, then loads the element's module there. */
    async function defineIn(
      body: string,
      prepare?: (element: CareerElement) => void,
    ): Promise<CareerElement> {
      const whole = body.replace(`</${tag}>`, `${inside?.html ?? ''}</${tag}>`);
      const page = (await frame(whole)).contentDocument!;
      const element = page.querySelector(tag) as CareerElement;
      expect(element.shadowRoot).to.equal(null);
      prepare?.(element);
      for (const name of inside ? [inside.tag, tag] : [tag]) {
        const script = page.createElement('script');
        script.type = 'module';
        script.src = `/src/elements/${name}/define.ts`;
        page.head.append(script);
        await page.defaultView!.customElements.whenDefined(name);
      }
      await settled(element);
      return element;
    }

    it('takes a property that is there already', async () => {
      const element = await defineIn(`<${tag}></${tag}>`, (early) => {
        early.data = good();
      });
      isAsExpected(element);
    });

    it('takes an attribute', async () => {
      const config = json(good()).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      expect(renderingOf(await defineIn(`<${tag} config="${config}"></${tag}>`))).to.equal(trial.expected);
    });

    it('takes a script', async () => {
      expect(renderingOf(await defineIn(`<${tag}>${scriptOf(good())}</${tag}>`))).to.equal(trial.expected);
    });

    it('takes an address', async () => {
      const element = await defineIn(`<${tag} src="${addressOf(good())}"></${tag}>`);
      await waitUntil(() => textIn(element).includes(goodText));
      await settled(element);
      isAsExpected(element);
    });

    it('takes the property before the attribute', async () => {
      const config = json(other()).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const element = await defineIn(`<${tag} config="${config}"></${tag}>`, (early) => {
        early.data = good();
      });
      isAsExpected(element);
    });

    if (markup) {
      it('takes markup', async () => {
        const wanted = renderingOf(await mount({ data: markup.data() }));
        const element = await defineIn(`<${tag}>${markup.html}</${tag}>`);
        await waitUntil(() => textIn(element) !== '');
        await settled(element);
        expect(renderingOf(element)).to.equal(wanted);
      });
    }
  });
}
