import { expect } from '@open-wc/testing';
import { clear, frame, home, scriptOf, settled, type CareerElement } from '../fixtures/mount.js';
import { watchEach } from '../fixtures/watch-each.js';
import { waitUntil } from '../fixtures/wait.js';
import { HOSTILE } from './hostile.js';
import type { Subject } from './tags.js';
import { withInside } from './with-inside.js';

const json = (data: unknown) => JSON.stringify(data);
const addressOf = (data: unknown) => `/__test__/json?body=${encodeURIComponent(json(data))}`;

/** What holds for every element, whatever it shows: how data arrives, what it survives, what it says of bad data. */
export function testContract(subject: Subject): void {
  const { tag, define, good, goodText, other, otherText, bad, markup, isQuiet = false } = subject;
  const { wrong = () => 42, takes = [], inside, showsErrorsOnly = false } = subject;

  const { make, mount, shownBy, renderingOf, textIn } = withInside(subject);

  describe(`the contract of <${tag}>`, () => {
    const seen = watchEach();
    const { isSilent } = seen;
    let expected: string;

    before(async () => {
      await Promise.all([define(), inside?.define()]);
      expected = renderingOf(await mount({ data: good() }));
      expect(expected).to.include(goodText).and.not.include(otherText);
      clear();
    });

    describe('renders the same', () => {
      it('from a property that is set before it is connected', async () => {
        expect(renderingOf(await mount({ data: good() }))).to.equal(expected);
        isSilent();
      });

      it('from a property that is set afterwards', async () => {
        const element = await mount();
        element.data = good();
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('from a property that is JSON as text', async () => {
        expect(renderingOf(await mount({ data: json(good()) }))).to.equal(expected);
        isSilent();
      });

      it('from an attribute', async () => {
        const element = make();
        element.setAttribute('config', json(good()));
        home().append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('from an attribute that is set afterwards', async () => {
        const element = await mount();
        element.setAttribute('config', json(good()));
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('from a script inside', async () => {
        const element = make({}, scriptOf(good()));
        home().append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('from a script that is put in afterwards', async () => {
        const element = await mount();
        element.innerHTML = scriptOf(good()) + (inside?.html ?? '');
        await waitUntil(() => textIn(element).includes(goodText));
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('from a script elsewhere', async () => {
        const place = home();
        place.innerHTML = scriptOf(good());
        place.querySelector('script')!.id = 'elsewhere';
        expect(renderingOf(await mount({ from: '#elsewhere' }, place))).to.equal(expected);
        isSilent();
      });

      it('from an address, with one request and one event', async () => {
        const element = await mount({ src: addressOf(good()) });
        await waitUntil(() => seen.loads.length > 0);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        expect(seen.loads).to.deep.equal([addressOf(good())]);
        const asked = seen.requests().map((url) => new URL(url).pathname);
        // What reads an answer is a file of the library's own, and what draws may come at any time.
        expect(asked.filter((path) => !/^\/(src|node_modules)\//.test(path))).to.deep.equal([
          '/__test__/json',
        ]);
        isSilent();
      });

      it('from what is first of all that is given', async () => {
        const first = { data: good(), config: json(other()), src: addressOf(other()) };
        const element = make(first, scriptOf(other()));
        home().append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        expect(seen.requests()).to.deep.equal([]);
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
        expect(renderingOf(element)).to.equal(expected);
      });

      it('takes an attribute', async () => {
        const config = json(good()).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        expect(renderingOf(await defineIn(`<${tag} config="${config}"></${tag}>`))).to.equal(expected);
      });

      it('takes a script', async () => {
        expect(renderingOf(await defineIn(`<${tag}>${scriptOf(good())}</${tag}>`))).to.equal(expected);
      });

      it('takes an address', async () => {
        const element = await defineIn(`<${tag} src="${addressOf(good())}"></${tag}>`);
        await waitUntil(() => textIn(element).includes(goodText));
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
      });

      it('takes the property before the attribute', async () => {
        const config = json(other()).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        const element = await defineIn(`<${tag} config="${config}"></${tag}>`, (early) => {
          early.data = good();
        });
        expect(renderingOf(element)).to.equal(expected);
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

    describe('survives', () => {
      it('a move to another parent', async () => {
        const element = await mount({ data: good() });
        home().append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('a move into a shadow root', async () => {
        const element = await mount({ data: good() });
        const host = home();
        host.attachShadow({ mode: 'open' }).append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('a change while it is nowhere', async () => {
        const element = await mount({ data: other() });
        element.remove();
        element.data = good();
        await element.updateComplete;
        home().append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('a hundred moves in one task', async () => {
        const element = await mount({ data: good() });
        const places = [home(), home()];
        for (let move = 0; move < 100; move++) places[move % 2]!.append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('cloneNode', async () => {
        const config = make();
        config.setAttribute('config', json(good()));
        const place = home();
        place.append(config, make({}, scriptOf(good())));
        await settled(config);
        const copy = place.cloneNode(true) as HTMLElement;
        home().append(copy);
        const copies = [...copy.querySelectorAll<CareerElement>(tag)];
        for (const element of copies) await settled(element);
        expect(copies.map(renderingOf)).to.deep.equal([expected, expected]);
        isSilent();
      });

      it('a round trip through innerHTML', async () => {
        const config = make();
        config.setAttribute('config', json(good()));
        const place = home();
        place.append(config, make({}, scriptOf(good())));
        await settled(config);
        const { innerHTML } = place;
        place.innerHTML = innerHTML;
        const copies = [...place.querySelectorAll<CareerElement>(tag)];
        for (const element of copies) await settled(element);
        expect(copies.map(renderingOf)).to.deep.equal([expected, expected]);
        expect(place.innerHTML).to.equal(innerHTML);
        isSilent();
      });

      it('a start in what is not displayed', async () => {
        const place = home();
        place.hidden = true;
        const element = await mount({ data: good() }, place);
        expect(element.offsetHeight).to.equal(0);
        place.hidden = false;
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        expect(element.offsetHeight).to.be.greaterThan(10);
        isSilent();
      });

      it('an iframe and back, with its styles', async () => {
        const place = home();
        const element = await mount({ data: good() }, place);
        const before = looksOf(shownBy(element));
        const page = (await frame()).contentDocument!;
        page.body.append(element);
        await settled(element);
        expect(element.ownerDocument).to.equal(page);
        expect(renderingOf(element)).to.equal(expected);
        expect(looksOf(shownBy(element))).to.deep.equal(before);
        place.append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        expect(looksOf(shownBy(element))).to.deep.equal(before);
        isSilent();
      });

      it('being made here and shown in an iframe', async () => {
        const before = looksOf(shownBy(await mount({ data: good() })));
        const element = make({ data: good() });
        (await frame()).contentDocument!.body.append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        expect(looksOf(shownBy(element))).to.deep.equal(before);
        isSilent();
      });

      it('a document without a window', async () => {
        const place = home();
        const element = await mount({ data: other() }, place);
        document.implementation.createHTMLDocument().body.append(element);
        element.data = good();
        await element.updateComplete;
        place.append(element);
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('its module being loaded twice', async () => {
        await import(`/src/elements/${tag}/define.ts?v=2`);
        const element = await mount({ data: good() });
        expect(renderingOf(element)).to.equal(expected);
        isSilent();
      });

      it('a second copy of its class', async () => {
        const copy = (await import(`/src/elements/${tag}/${tag}.ts?v=2`)) as Record<string, unknown>;
        const own = customElements.get(tag)!;
        const second = copy[own.name] as CustomElementConstructor;
        expect(second).not.to.equal(own);
        const { defineElement } = await import('../../src/dom/define.js');
        defineElement(tag, second);
        expect(customElements.get(tag)).to.equal(own);
        expect(renderingOf(await mount({ data: good() }))).to.equal(expected);
        isSilent();
      });
    });

    describe('with good data', () => {
      it('says nothing, asks for nothing, and reports nothing', async () => {
        const element = await mount({ data: good(), debug: true });
        expect(renderingOf(element)).to.equal(expected);
        element.data = other();
        await settled(element);
        expect(textIn(element)).to.include(otherText);
        isSilent();
        expect(seen.requests()).to.deep.equal([]);
      });

      it('leaves nothing of the old where there is new', async () => {
        const element = await mount({ data: other() });
        element.data = good();
        await settled(element);
        expect(renderingOf(element)).to.equal(expected);
        element.data = undefined;
        await settled(element);
        expect(textIn(element)).to.not.include(goodText);
        expect(textIn(element) === '', 'says nothing').to.equal(isQuiet);
        isSilent();
      });

      it('tells style sheets whether there is anything to show', async () => {
        const element = await mount({ data: good() });
        const states = () =>
          ['loading', 'error', 'empty'].filter((state) => element.matches(`:state(${state})`));
        expect(states()).to.deep.equal([]);
        element.data = undefined;
        await settled(element);
        expect(states()).to.deep.equal(['empty']);
        element.config = '{"a":';
        await settled(element);
        await waitUntil(() => states().join() === 'error');
        element.data = good();
        await settled(element);
        expect(states()).to.deep.equal([]);
      });

      it('reads it once, however often it is drawn', async () => {
        const data = good() as Record<string, unknown>;
        const [key, value] = Object.entries(data)[0]!;
        let reads = 0;
        Object.defineProperty(data, key, { enumerable: true, get: () => (reads++, value) });
        const element = await mount({ data });
        const before = reads;
        expect(before).to.be.greaterThan(0);
        element.requestUpdate();
        await settled(element);
        shownBy(element).requestUpdate();
        await settled(element);
        expect(reads).to.equal(before);
      });

      it('changes nothing of what it was given', async () => {
        const data = frozen(good());
        const element = await mount({ data });
        expect(renderingOf(element)).to.equal(expected);
        expect(json(data)).to.equal(json(good()));
      });
    });

    describe('with bad data', () => {
      const isReported = (element: CareerElement) => {
        expect(seen.errors, 'career-error').to.have.length(1);
        const issues = seen.errors[0]!;
        expect(issues).not.to.deep.equal([]);
        const problems = new Set(issues.map(({ code, where, given }) => json([code, where, given])));
        expect(seen.warnings, 'warnings').to.have.length(problems.size);
        for (const { code } of issues) expect(seen.warnings.join('\n')).to.include(`<${tag}> ${code} `);
        expect([seen.said, seen.thrown]).to.deep.equal([[], []]);
        expect(
          issues.map(({ code }) => code),
          'a failure of the library',
        ).not.to.include('CE302');
        if (showsErrorsOnly && !issues.some(({ severity }) => severity === 'error')) return;
        expect(textIn(element)).not.to.equal('');
        expect(element.offsetHeight).to.be.greaterThan(10);
      };

      for (const { name, data, config } of [...HOSTILE, ...bad]) {
        if (takes.includes(name)) {
          it(`has nothing to report about ${name}`, async () => {
            await mount(data ? { data: data() } : { config });
            isSilent();
          });
          continue;
        }

        it(`reports ${name}`, async () => {
          const element = await mount(data ? { data: data() } : { config });
          isReported(element);
        });

        it(`keeps nothing of the old beside ${name}`, async () => {
          const element = await mount({ data: good() });
          element.data = data?.();
          if (config !== undefined) element.config = config;
          await settled(element);
          isReported(element);
          expect(textIn(element)).not.to.include(goodText);
          element.config = undefined;
          element.data = good();
          await settled(element);
          expect(renderingOf(element)).to.equal(expected);
        });
      }

      const ADDRESSES = {
        'an address that is not there': '/__test__/status/404',
        'an address that fails': '/__test__/status/500',
        'an empty answer': '/__test__/json?body=',
        'a page instead of JSON': '/__test__/json?body=<!doctype html><p>Not found',
        'an answer without end': '/__test__/big',
        'an address that runs a script': 'javascript:alert(1)',
        'an address that is data': 'data:application/json,{}',
        'an address that is none': 'http://',
      };

      for (const [name, src] of Object.entries(ADDRESSES)) {
        it(`reports ${name}, and keeps nothing of the old`, async () => {
          const element = await mount({ config: json(good()) });
          element.config = undefined;
          element.src = src;
          await settled(element);
          await waitUntil(() => seen.errors.length > 0);
          await settled(element);
          isReported(element);
          expect(textIn(element)).not.to.include(goodText);
          element.config = json(good());
          await settled(element);
          expect(renderingOf(element)).to.equal(expected);
        });
      }

      it('lists every problem inside the element for its author', async () => {
        const element = await mount({ data: wrong(), debug: true });
        for (const warning of seen.warnings) {
          expect(textIn(element)).to.include(warning.replace(`<${tag}> `, ''));
        }
        isReported(element);
      });

      it('shows what stands inside it', async () => {
        const element = make({ data: wrong() }, '<p>The figures are in the appendix.</p>');
        home().append(element);
        await settled(element);
        expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      });
    });

    describe('leaves nothing behind', () => {
      it('on the page', async () => {
        await mount({ data: good() });
        clear();
        const held = holdings();
        try {
          const listener = () => {};
          document.addEventListener('contract', listener);
          expect(held.names()).to.deep.equal(['contract listener']);
          document.removeEventListener('contract', listener);
          const place = home();
          for (let mounts = 0; mounts < 100; mounts++) {
            const element = make({ data: mounts % 2 ? good() : { wrong: true } }, markup?.html ?? '');
            place.append(element);
            if (mounts % 10 === 0) await settled(element);
            place.replaceChildren();
          }
          const element = await mount({ data: good() }, place);
          element.remove();
          await settled(element);
          expect(held.names()).to.deep.equal([]);
        } finally {
          held.stop();
        }
      });

      it('that still listens', async () => {
        const element = await mount({ data: good() });
        element.remove();
        await settled(element);
        let calls = 0;
        element.requestUpdate = () => void calls++;
        const { addWords } = await import('../../src/format/words.js');
        addWords('en-x-contract', {});
        document.body.classList.add('contract');
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('resize'));
        await new Promise(requestAnimationFrame);
        document.body.removeAttribute('class');
        await new Promise(requestAnimationFrame);
        expect(calls).to.equal(0);
      });
    });
  });
}

/** The looks of every part, as far as the element's own styles decide on them. */
function looksOf(element: CareerElement): string[] {
  const view = element.ownerDocument.defaultView!;
  return [...element.shadowRoot!.querySelectorAll('[part]')].map((part) => {
    const { display, position, paddingTop, paddingInlineStart, fontSize, fontWeight } =
      view.getComputedStyle(part);
    return [
      part.getAttribute('part'),
      display,
      position,
      paddingTop,
      paddingInlineStart,
      fontSize,
      fontWeight,
    ].join();
  });
}

function frozen<T extends object>(data: T): T {
  const copy = structuredClone(data);
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  freeze(copy);
  return copy;
}

interface Watcher {
  observe(...given: never[]): void;
  disconnect(): void;
}

/** Counts what scripts leave on the window, the document and its observers from now on. */
function holdings() {
  const held = new Map<unknown, string>();
  const undo: (() => void)[] = [];
  const patch = <T extends object, K extends keyof T>(owner: T, name: K, method: T[K]) => {
    const own = owner[name];
    owner[name] = method;
    undo.push(() => {
      owner[name] = own;
    });
  };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const prototype = window[kind].prototype as Watcher;
    const { observe, disconnect } = prototype;
    patch(prototype, 'observe', function (this: Watcher, ...given) {
      held.set(this, kind);
      observe.apply(this, given);
    });
    patch(prototype, 'disconnect', function (this: Watcher) {
      held.delete(this);
      disconnect.call(this);
    });
  }
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const global = (target: unknown) =>
    target === window ||
    target === undefined ||
    target instanceof Document ||
    target instanceof MediaQueryList;
  patch(EventTarget.prototype, 'addEventListener', function (this: EventTarget, type, listener, options) {
    if (global(this)) held.set(listener, `${type} listener`);
    add.call(this, type, listener, options);
  });
  patch(EventTarget.prototype, 'removeEventListener', function (this: EventTarget, type, listener, options) {
    held.delete(listener);
    remove.call(this, type, listener, options);
  });
  return {
    names: () => [...held.values()],
    stop: () => undo.forEach((take) => take()),
  };
}
