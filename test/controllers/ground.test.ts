import { aTimeout, expect, fixtureSync, nextFrame } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Ground } from '../../src/controllers/ground.js';
import { itInChromium } from '../fixtures/engines.js';

class GroundedElement extends LitElement {
  readonly ground = new Ground(this);
}
customElements.define('grounded-element', GroundedElement);

const on = (...colours: string[]): GroundedElement => {
  const home = fixtureSync<HTMLElement>(html`<div></div>`);
  let place = home;
  for (const colour of colours) {
    place = place.appendChild(document.createElement('div'));
    place.style.backgroundColor = colour;
  }
  return place.appendChild(document.createElement('grounded-element') as GroundedElement);
};

describe('Ground', () => {
  const rows: [what: string, colours: string[], style: string | RegExp][] = [
    ['a light ground', ['rgb(255, 250, 240)'], '--_page:rgb(255, 250, 240);color-scheme:light'],
    ['a dark ground', ['rgb(16, 24, 32)'], '--_page:rgb(16, 24, 32);color-scheme:dark'],
    ['the nearest one', ['white', 'rgb(16, 24, 32)'], '--_page:rgb(16, 24, 32);color-scheme:dark'],
    [
      'what shines through',
      ['rgb(16, 24, 32)', 'rgba(255, 255, 255, 0.5)'],
      '--_page:rgb(16, 24, 32);color-scheme:dark',
    ],
    // What engines make of colours in newer notations differs in digits; dark and light do not.
    ['a dark ground in OKLCH', ['oklch(0.25 0.25 30)'], /^--_page:okl[^;]+;color-scheme:dark$/],
    ['a light ground in OKLCH', ['black', 'oklch(0.97 0.1 200)'], /^--_page:okl[^;]+;color-scheme:light$/],
    ['a dark ground in CIE Lab', ['lab(20 10 -60)'], /^--_page:lab[^;]+;color-scheme:dark$/],
    ['a light ground in CIE LCH', ['black', 'lch(90 20 200)'], /^--_page:lch[^;]+;color-scheme:light$/],
    [
      'a dark ground in P3',
      ['white', 'color(display-p3 0.1 0.2 0.1)'],
      /^--_page:color[^;]+;color-scheme:dark$/,
    ],
    [
      'a light ground in P3',
      ['black', 'color(display-p3 0.8 0.9 0.8 / 0.95)'],
      /^--_page:color[^;]+;color-scheme:light$/,
    ],
    ['a mixed ground', ['black', 'color-mix(in srgb, white 80%, navy)'], /;color-scheme:light$/],
    [
      'what shines through in OKLCH',
      ['rgb(16, 24, 32)', 'oklch(0.9 0.1 200 / 0.4)'],
      /^--_page:rgb\(16, 24, 32\);color-scheme:dark$/,
    ],
    // From these, quiet text takes nothing.
    [
      'a middling ground',
      ['white', 'rgb(42, 95, 180)'],
      '--_least:1;--_page:rgb(42, 95, 180);color-scheme:dark',
    ],
    ['a middling ground in OKLCH', ['oklch(0.7 0.1 60)'], /^--_least:1;--_page:okl[^;]+;color-scheme:light$/],
    ['what is clear', ['rgb(16, 24, 32)', 'transparent'], '--_page:rgb(16, 24, 32);color-scheme:dark'],
  ];
  for (const [what, colours, style] of rows) {
    it(`is ${what}`, () => {
      const element = on(...colours);
      element.ground.measure();
      if (typeof style === 'string') expect(element.ground.style).to.equal(style);
      else expect(element.ground.style).to.match(style);
    });
  }

  describe('where nothing covers the page', () => {
    const roots = [document.documentElement, document.body];
    beforeEach(() => roots.forEach(({ style }) => (style.background = 'transparent')));
    afterEach(() => roots.forEach((root) => root.removeAttribute('style')));

    /** The colour of `Canvas` inside an element, with what it declares and without. */
    const canvasIn = (element: GroundedElement): string[] => {
      const inside = element.renderRoot.appendChild(document.createElement('div'));
      element.ground.measure();
      return [element.ground.style, ''].map((style) => {
        inside.style.cssText = `${style};background-color:Canvas`;
        return getComputedStyle(inside).backgroundColor;
      });
    };
    const dark = 'rgb(18, 18, 18)';
    const white = 'rgb(255, 255, 255)';

    it('is as light as the root, whatever holds further in', async () => {
      const element = on('transparent');
      await element.updateComplete;
      element.parentElement!.style.colorScheme = 'dark';
      expect(canvasIn(element)[0]).to.equal(white);
      expect(element.ground.style).to.equal('color-scheme:normal');
      document.documentElement.style.colorScheme = 'dark';
      element.parentElement!.style.colorScheme = 'light';
      element.ground.measure();
      expect(element.ground.style).to.equal('color-scheme:dark');
    });

    itInChromium('is white under a body that alone follows a dark system', async () => {
      // What drives Firefox and WebKit can't change the system's scheme.
      const { emulateMedia } = await import('@web/test-runner-commands');
      document.body.style.colorScheme = 'light dark';
      await emulateMedia({ colorScheme: 'dark' });
      try {
        const element = on('transparent');
        await element.updateComplete;
        expect(canvasIn(element)).to.deep.equal([white, dark]);
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    });

    it('is dark on an image or a gradient where the text is light, and the other way round', () => {
      const element = on('transparent');
      const { style } = element.parentElement!;
      style.backgroundImage = 'linear-gradient(#111, #222)';
      style.color = 'white';
      element.ground.measure();
      expect(element.ground.style).to.equal('color-scheme:dark');
      style.color = '#333';
      element.ground.measure();
      expect(element.ground.style).to.equal('color-scheme:light');
    });

    it('is the colour behind an image that its text can be read on', () => {
      const element = on('rgb(16, 32, 48)');
      const { style } = element.parentElement!;
      style.color = 'white';
      element.style.backgroundImage = 'linear-gradient(transparent, #fff1)';
      element.ground.measure();
      expect(element.ground.style).to.equal('--_page:rgb(16, 32, 48);color-scheme:dark');
      style.color = 'black';
      element.ground.measure();
      expect(element.ground.style).to.equal('color-scheme:light');
    });
  });

  it('is that of the page which the element has come to', async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = '<!doctype html><body></body>';
    fixtureSync<HTMLElement>(html`<div></div>`).append(frame);
    await loaded;
    const page = frame.contentDocument!;
    page.documentElement.style.colorScheme = 'dark';
    const element = on('white');
    page.body.append(element);
    await element.updateComplete;
    element.ground.measure();
    expect(element.ground.style).to.equal('color-scheme:dark');
  });

  it('is not asked for once the element has left the page', async () => {
    const element = on('rgb(16, 24, 32)');
    await element.updateComplete;
    element.ground.measure();
    element.renderRoot.dispatchEvent(Object.assign(new Event('transitionend'), { propertyName: 'color' }));
    element.remove();
    await aTimeout(80);
    expect(element.ground.style).to.equal('--_page:rgb(16, 24, 32);color-scheme:dark');
  });

  it('follows the theme of the page, as long as the element is in it', async () => {
    const element = on('white');
    const home = element.parentElement!;
    element.ground.measure();
    home.style.backgroundColor = 'rgb(0, 0, 0)';
    document.body.setAttribute('data-theme', 'dark');
    await nextFrame();
    expect(element.ground.style).to.equal('--_page:rgb(0, 0, 0);color-scheme:dark');
    element.remove();
    document.body.removeAttribute('data-theme');
    await nextFrame();
    expect(element.ground.style).to.equal('--_page:rgb(0, 0, 0);color-scheme:dark');
  });
});
