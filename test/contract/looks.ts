import { expect } from '@open-wc/testing';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { clear, home, settled, type CareerElement } from '../fixtures/mount.js';
import { waitUntil } from '../fixtures/wait.js';
import { HOSTILE } from './hostile.js';
import type { Subject } from './tags.js';
import { withInside } from './with-inside.js';

declare global {
  interface Window {
    axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

const THEMES = {
  'in light': { style: 'color-scheme: light; background: #fff; color: #111' },
  'in dark': { style: 'color-scheme: dark; background: #14161a; color: #eee' },
  'on paper': { style: 'color-scheme: light; background: #f4ecd8; color: #33291a' },
  'from right to left': { lang: 'ar', dir: 'rtl', style: 'background: #fff; color: #111' },
  'from right to left in dark': {
    lang: 'ar',
    dir: 'rtl',
    style: 'color-scheme: dark; background: #14161a; color: #eee',
  },
};

const PLACES = {
  'a column of a flex box': 'display: flex; flex-direction: column',
  'a column of a flex box that aligns its items': 'display: flex; flex-direction: column; align-items: start',
  'a row of a flex box': 'display: flex',
  'a grid': 'display: grid',
  'a grid that aligns its items': 'display: grid; justify-items: start',
};

/** Layouts that go by the width of what is in them. */
const FITTING: Record<string, [tag: string, style: string]> = {
  'a dialog': ['dialog', ''],
  'a block within a line': ['div', 'display: inline-block'],
  'a flex box within a line': ['div', 'display: inline-flex'],
  'a float': ['div', 'float: inline-start'],
  'a cell of a table': ['div', 'display: table-cell'],
};

/** Text of a banner, as computed. */
const LOUD = {
  '-webkit-text-fill-color': 'rgba(0, 0, 0, 0)',
  '-webkit-text-stroke-width': '1px',
  'font-variant-caps': 'small-caps',
  'letter-spacing': '3px',
  'line-break': 'anywhere',
  'text-align-last': 'center',
  'text-emphasis-style': '"x"',
  'text-indent': '20px',
  'text-shadow': 'rgb(255, 0, 0) 1px 1px 2px',
  'text-transform': 'uppercase',
  'white-space': 'nowrap',
  'word-break': 'break-all',
  'word-spacing': '9px',
  'writing-mode': 'vertical-rl',
};

/** What a page must not do to figures, not even with a rule for all of its elements. */
const SPOILT = {
  'text-align': 'center',
  'text-indent': '20px',
  'white-space': 'nowrap',
  'word-break': 'break-all',
};

/** What axe finds, one line for each place. */
async function axeFindings(place: Element): Promise<string[]> {
  const { violations } = await window.axe.run(place, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => `${id}: ${target.flat().join(' ')} ${[...any, ...all][0]?.message}`),
  );
}

type Path = (string | number)[];

/** Where the data has texts. */
function textsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || !data) return [];
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

/** The data with a word of 900 px and more at one place. */
function withLongWord(data: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
  const copy = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) };
  (copy as Record<string, unknown>)[key] = withLongWord((data as Record<string, unknown>)[key], rest);
  return copy;
}

/** By how many px a block's content is wider than the block, on either side. */
function overflowOf(place: HTMLElement): number {
  place.style.overflowX = 'auto';
  return place.scrollWidth - place.clientWidth;
}

/** All that a style sheet says for the forced colours of a system. */
function forcedRules(list: CSSRuleList): CSSRule[] {
  return [...list].flatMap((rule) => {
    const inner = 'cssRules' in rule ? (rule.cssRules as CSSRuleList) : undefined;
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('forced-colors')) return [...inner!];
    return inner ? forcedRules(inner) : [];
  });
}

// Only the Chromium that the tests run in can be told to force colours.
const isChromium = /Chrome\//.test(navigator.userAgent);

/** What holds for the looks of every element: axe, narrow containers, forced colours, pages that reset everything. */
export function testLooks(subject: Subject): void {
  const {
    tag,
    define,
    good,
    goodText,
    other,
    otherText,
    bad,
    markup,
    isQuiet = false,
    inLine = false,
  } = subject;
  const { wrong = () => 42, inside } = subject;
  const { make, mount, shownBy, renderingOf, textIn } = withInside(subject);

  describe(`the looks of <${tag}>`, () => {
    const { warn } = console;

    before(() => Promise.all([define(), inside?.define()]));

    beforeEach(() => {
      console.warn = () => {};
    });

    afterEach(() => {
      clear();
      console.warn = warn;
    });

    const STATES: Record<string, () => CareerElement> = {
      'good data': () => make({ data: good() }),
      'other good data': () => make({ data: other() }),
      nothing: () => make(),
      'bad data': () => make({ data: wrong() }, '<p>The figures are in the appendix.</p>'),
      'bad data and its report': () => make({ data: bad[0]?.data?.() ?? wrong(), debug: true }),
      'data on its way': () => make({ src: '/__test__/slow?ms=3000' }),
      ...(markup && { markup: () => make({}, markup.html) }),
    };

    for (const [theme, attributes] of Object.entries(THEMES)) {
      for (const [state, create] of Object.entries(STATES)) {
        it(`are accessible ${theme} with ${state}`, async () => {
          const place = home(1000, { ...attributes, style: `${attributes.style}; inline-size: 1000px` });
          const element = create();
          place.append(element);
          await settled(element);
          expect(textIn(element) === '', 'says nothing').to.equal(isQuiet && state === 'nothing');
          expect(await axeFindings(place)).to.deep.equal([]);
        });
      }

      for (const [name, data] of Object.entries({ good, other })) {
        it(`are accessible ${theme} where it is narrow, with ${name} data`, async () => {
          const place = home(320, { ...attributes, style: `${attributes.style}; inline-size: 320px` });
          await mount({ data: data() }, place);
          expect(await axeFindings(place)).to.deep.equal([]);
        });
      }
    }

    for (const direction of ['ltr', 'rtl']) {
      for (const [state, create] of Object.entries(STATES)) {
        it(`need no sideways scrolling in 320 px with ${state}, ${direction}`, async () => {
          const place = home(320, { dir: direction });
          const element = create();
          place.append(element);
          await settled(element);
          expect(overflowOf(place)).to.equal(0);
          expect(element.getBoundingClientRect().width).to.be.at.most(320);
        });
      }
    }

    for (const [name, data] of Object.entries({ good, other })) {
      it(`keep texts of the other direction at the page's edge, with ${name} data`, async () => {
        for (const width of [320, 1000]) {
          const element = await mount({ data: data() }, home(width, { dir: 'rtl' }));
          const astray = [...element.shadowRoot!.querySelectorAll('bdi')].filter((text) => {
            const { display, direction, textAlign } = getComputedStyle(text);
            return direction === 'ltr' && /block|grid|flex/.test(display) && textAlign === 'start';
          });
          expect(
            astray.map(({ outerHTML }) => outerHTML),
            `${width} px`,
          ).to.deep.equal([]);
          clear();
        }
      });
    }

    it('need no sideways scrolling in 320 px with any report', async () => {
      const place = home(320);
      for (const { data, config } of [...HOSTILE, ...bad]) {
        const element = make(data ? { data: data(), debug: true } : { config, debug: true });
        place.replaceChildren(element);
        await element.updateComplete;
        expect(overflowOf(place), textIn(element).slice(0, 200)).to.equal(0);
      }
    });

    it('need no sideways scrolling in 320 px with any one text that is too long for it', async () => {
      const place = home(320);
      const wide: string[] = [];
      let texts = 0;
      for (const path of textsOf(good())) {
        const element = make({ data: withLongWord(good(), path) });
        place.replaceChildren(element);
        await element.updateComplete;
        texts++;
        if (overflowOf(place)) wide.push(path.join('/'));
      }
      expect(wide).to.deep.equal([]);
      expect(texts).to.be.greaterThan(0);
    });

    it('hold against the styles of a page that resets everything', async () => {
      const style = document.createElement('style');
      style.textContent = '.reset * { all: unset; box-sizing: content-box; }';
      const place = home(320, { class: 'reset' });
      place.append(style);
      await mount({ data: good() }, place);
      expect(overflowOf(place)).to.equal(0);
      expect(place.offsetHeight).to.be.greaterThan(10);
    });

    it(`${inLine ? 'take' : 'do not take'} on how the text around them is set`, async () => {
      const textWith = async (style: string): Promise<string[]> => {
        clear();
        const { shadowRoot } = shownBy(await mount({ data: good() }, home(1000, { style })));
        const text = getComputedStyle(shadowRoot!.querySelector('.frame') ?? shadowRoot!.lastElementChild!);
        return Object.keys(LOUD).map((name) => `${name}: ${text.getPropertyValue(name)}`);
      };
      const loud = Object.entries(LOUD).map((declaration) => declaration.join(': '));
      expect(await textWith(loud.join('; '))).to.deep.equal(inLine ? loud : await textWith(''));
      expect(await textWith('')).not.to.include.members(loud);
    });

    if (!inLine) {
      it('hold against text that a page sets for all of its elements', async () => {
        const place = home(1000, { class: 'spoilt' });
        const style = document.createElement('style');
        const rules = Object.entries(SPOILT).map((declaration) => declaration.join(': '));
        style.textContent = `.spoilt * { ${rules.join('; ')} }`;
        place.append(style);
        const element = shownBy(await mount({ data: good() }, place));
        const setIn = (shown: Element) =>
          Object.entries(SPOILT).filter(
            ([name, value]) => getComputedStyle(shown).getPropertyValue(name) === value,
          );
        expect(setIn(element)).to.deep.equal(Object.entries(SPOILT));
        expect(setIn(element.shadowRoot!.querySelector('.frame')!)).to.deep.equal([]);
      });
    }

    it('hold in a page that makes everything inline', async () => {
      const style = document.head.appendChild(document.createElement('style'));
      const heightWith = async (rule: string): Promise<number> => {
        // In view: what is not may be laid out by a guess.
        clear();
        style.textContent = rule;
        const place = home(1000, { class: 'forced' });
        await mount({ data: good() }, place);
        expect(overflowOf(place)).to.equal(0);
        return place.offsetHeight;
      };
      try {
        const height = await heightWith('');
        expect(await heightWith('.forced * { display: inline }')).to.be.closeTo(height, height / 50 + 1);
        if (!inLine) expect(await heightWith('.forced > * { display: flex }')).to.be.closeTo(height, 1);
      } finally {
        style.remove();
      }
    });

    for (const [where, style] of Object.entries(PLACES)) {
      it(`are as broad as ${where}`, async () => {
        const place = home(320, { style: `inline-size: 320px; ${style}` });
        const { width } = (await mount({ data: good() }, place)).getBoundingClientRect();
        if (inLine) expect(width).to.be.within(50, 320);
        else expect(width).to.equal(320);
      });
    }

    for (const [where, [name, style]] of Object.entries(FITTING)) {
      it(`have room in ${where}, and give way where there is less`, async () => {
        const around = home(1000, { style: 'inline-size: 1000px; position: relative' });
        const place = around.appendChild(document.createElement(name));
        place.style.cssText = style;
        place.toggleAttribute('open', name === 'dialog');
        const element = shownBy(await mount({ data: good() }, place));
        const width = (): number => element.getBoundingClientRect().width;
        if (!inLine) expect(width()).to.be.within(600, 1000);
        around.style.inlineSize = '320px';
        expect(width()).to.be.within(inLine ? 50 : 250, 320);
        expect(overflowOf(around)).to.equal(0);
      });
    }

    it('share a row with others, however much room they would like', async () => {
      const place = home(660, {
        style: 'inline-size: 660px; display: grid; grid-template-columns: repeat(3, 1fr)',
      });
      const cells = [1, 2, 3].map(() => place.appendChild(document.createElement('div')));
      const element = shownBy(await mount({ data: good() }, cells[0]));
      expect(element.getBoundingClientRect().width).to.be.at.most(220);
      expect(overflowOf(place)).to.equal(0);
    });

    it('hold about as much room where they are far from view, and nothing is laid out yet', async () => {
      const heightBelow = async (px: number): Promise<number> => {
        clear();
        const place = home(1000, { style: `inline-size: 1000px; margin-block-start: ${px}px` });
        await mount({ data: good() }, place);
        return place.offsetHeight;
      };
      const height = await heightBelow(0);
      expect(await heightBelow(5000)).to.be.within(height / 2, height * 2);
    });

    it('stand below a float that leaves them too little room', async () => {
      const place = home(320);
      const float = document.createElement('div');
      float.style.cssText = 'float: inline-start; block-size: 50px';
      place.append(float);
      const element = shownBy(await mount({ data: good() }, place));
      const top = (): number => element.getBoundingClientRect().top - place.getBoundingClientRect().top;
      float.style.inlineSize = '150px';
      expect(top()).to.equal(inLine ? 0 : 50);
      // Others than Chromium take the whole column for what is available, and stay below.
      if (!isChromium) return;
      float.style.inlineSize = '100px';
      expect(top(), 'where there is enough').to.equal(0);
    });

    for (const [how, fading] of Object.entries({ 'at once': '', 'by and by': 'transition: all 0.2s' })) {
      it(`follow another theme of what is around them, when it comes ${how}`, async () => {
        const place = home(1000, { style: `inline-size: 1000px; background: #fff; color: #111; ${fading}` });
        const element = await mount({ data: good() }, place);
        const dark = 'rgb(20, 22, 26)';
        Object.assign(place.style, { background: dark, color: '#eee' });
        await Promise.all(place.getAnimations().map(({ finished }) => finished));
        const frame = shownBy(element).shadowRoot!.querySelector('.frame');
        const ground = (): string => getComputedStyle(frame!).getPropertyValue('--_page');
        if (frame) await waitUntil(() => ground() === dark, 'the theme');
        await settled(element);
        expect(await axeFindings(place)).to.deep.equal([]);
      });
    }

    it('need no style attribute and no style element in the markup', async () => {
      const element = await mount({ data: good() });
      expect(element.shadowRoot!.querySelector('style, link')).to.equal(null);
      expect(element.hasAttribute('style')).to.equal(false);
    });

    it('are written for forced colours', async () => {
      const element = await mount({ data: good() });
      const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => forcedRules(cssRules));
      expect(rules).not.to.deep.equal([]);
      if (!isChromium) return;
      const { emulateMedia } = await import('@web/test-runner-commands');
      const before = renderingOf(element);
      await emulateMedia({ forcedColors: 'active' });
      try {
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        await settled(element);
        expect(renderingOf(element)).to.equal(before);
        expect(before).to.include(goodText);
        expect(await axeFindings(element.parentElement!)).to.deep.equal([]);
        element.data = other();
        await settled(element);
        expect(textIn(element)).to.include(otherText);
        expect(await axeFindings(element.parentElement!)).to.deep.equal([]);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  });
}
