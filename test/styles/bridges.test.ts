import { expect } from '@open-wc/testing';
import '../../src/elements/role-compare/define.js';
import { contrast, hexOf } from '../../stories/theme-editor/colour.js';
import { clear, home, mount, type CareerElement } from '../fixtures/mount.js';

/** The frameworks' default palettes, as each documents them. `own` is what one of our elements has by itself. */
interface Case {
  variables: Record<string, string>;
  ground: string;
  text: string;
  accent: string;
  bad: string;
  onAccent?: string;
  radius?: string;
  headingFont?: string;
}

const BOOTSTRAP = { '--bs-border-radius': '0.375rem' };
const SHOELACE = { '--sl-border-radius-medium': '0.25rem', '--sl-input-height-medium': '2.5rem' };
const WEB_AWESOME = { '--wa-border-radius-m': '6px', '--wa-font-family-heading': 'Georgia, serif' };
const MATERIAL = { '--md-ref-typeface-brand': 'Roboto', '--md-sys-shape-corner-small': '8px' };

const CASES: Record<string, Case> = {
  'bootstrap in light': {
    variables: { ...BOOTSTRAP, '--bs-link-color': '#0d6efd', '--bs-form-invalid-color': '#dc3545' },
    ground: '#ffffff',
    text: '#212529',
    accent: '#0d6efd',
    bad: '#dc3545',
    radius: '6px',
  },
  'bootstrap in dark': {
    variables: { ...BOOTSTRAP, '--bs-link-color': '#6ea8fe', '--bs-form-invalid-color': '#ea868f' },
    ground: '#212529',
    text: '#dee2e6',
    accent: '#6ea8fe',
    bad: '#ea868f',
    radius: '6px',
  },
  'shoelace in light': {
    variables: {
      ...SHOELACE,
      '--sl-color-primary-700': 'hsl(201.3 96.3% 32.2%)',
      '--sl-color-danger-700': 'hsl(0 73.7% 41.8%)',
      '--sl-color-neutral-0': 'hsl(0, 0%, 100%)',
    },
    ground: '#ffffff',
    text: '#3f3f46',
    accent: '#0369a1',
    bad: '#b91c1c',
    onAccent: '#ffffff',
    radius: '4px',
  },
  'shoelace in dark': {
    variables: {
      ...SHOELACE,
      '--sl-color-primary-700': 'hsl(198.7 100% 70.5%)',
      '--sl-color-danger-700': 'hsl(0 100% 72.3%)',
      '--sl-color-neutral-0': 'hsl(240, 5.9%, 11%)',
    },
    ground: '#1a1a1e',
    text: '#b6b6bd',
    accent: '#69d0ff',
    bad: '#ff7272',
    onAccent: '#1a1a1e',
    radius: '4px',
  },
  'web-awesome in light': {
    variables: {
      ...WEB_AWESOME,
      '--wa-color-text-link': '#0053c0',
      '--wa-color-danger-on-quiet': '#b30532',
      '--wa-color-surface-default': 'white',
    },
    ground: '#ffffff',
    text: '#1b1d26',
    accent: '#0053c0',
    bad: '#b30532',
    onAccent: '#ffffff',
    radius: '6px',
    headingFont: 'Georgia, serif',
  },
  'web-awesome in dark': {
    variables: {
      ...WEB_AWESOME,
      '--wa-color-text-link': '#6eb3ff',
      '--wa-color-danger-on-quiet': '#f3676c',
      '--wa-color-surface-default': '#101219',
    },
    ground: '#101219',
    text: '#f1f2f3',
    accent: '#6eb3ff',
    bad: '#f3676c',
    onAccent: '#101219',
    radius: '6px',
    headingFont: 'Georgia, serif',
  },
  'material in light': {
    variables: {
      ...MATERIAL,
      '--md-sys-color-primary': '#6750a4',
      '--md-sys-color-on-primary': '#ffffff',
      '--md-sys-color-error': '#b3261e',
    },
    ground: '#fef7ff',
    text: '#1d1b20',
    accent: '#6750a4',
    bad: '#b3261e',
    onAccent: '#ffffff',
    radius: '8px',
    headingFont: 'Roboto',
  },
  'material in dark': {
    variables: {
      ...MATERIAL,
      '--md-sys-color-primary': '#d0bcff',
      '--md-sys-color-on-primary': '#381e72',
      '--md-sys-color-error': '#f2b8b5',
    },
    ground: '#141218',
    text: '#e6e0e9',
    accent: '#d0bcff',
    bad: '#f2b8b5',
    onAccent: '#381e72',
    radius: '8px',
    headingFont: 'Roboto',
  },
};

const DATA = {
  title: 'Officer or director?',
  currency: 'USD',
  source: { name: 'A source', url: 'https://example.org/' },
  roles: [
    { title: 'Officer', pay: { payPeriod: 'year', mean: 46813 } },
    { title: 'Director', pay: { payPeriod: 'year', mean: 104050 } },
  ],
};

const sheets: Record<string, string> = {};
const sheet = new CSSStyleSheet();

async function useBridge(name: string): Promise<void> {
  const text = (sheets[name] ??= await (await fetch(`/src/bridges/${name}.css`)).text());
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}

/** A property of the page's root and body, where frameworks put theirs. */
function setOnPage(variables: Record<string, string>): void {
  for (const [name, value] of Object.entries(variables))
    document.documentElement.style.setProperty(name, value);
}

const place = (ground: string, text: string) => home(900, { style: `background: ${ground}; color: ${text}` });

/** What a declaration comes to inside an element. */
function inside(element: CareerElement, property: string, value: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty(property, value);
  element.shadowRoot!.querySelector('.frame')!.append(probe);
  const computed = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return computed;
}

/** The computed colour, which may be in another colour space, as it is painted. */
function painted(colour: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return hexOf([...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255));
}

const colourIn = (element: CareerElement, value: string) => painted(inside(element, 'color', value));
const linkOf = (element: CareerElement) =>
  painted(getComputedStyle(element.shadowRoot!.querySelector('.note a, a')!).color);

describe('bridges', () => {
  const { adoptedStyleSheets } = document;
  afterEach(() => {
    clear();
    document.adoptedStyleSheets = adoptedStyleSheets;
    document.documentElement.removeAttribute('style');
  });

  for (const [name, expected] of Object.entries(CASES)) {
    it(`${name}: the framework's colours, and they can be read`, async () => {
      const { variables, ground, text, accent, bad, onAccent, radius, headingFont } = expected;
      setOnPage(variables);
      await useBridge(name.split(' ')[0]!);
      const element = await mount('role-compare', { data: DATA }, place(ground, text));

      expect(linkOf(element)).to.equal(accent);
      expect(colourIn(element, 'var(--_bad)')).to.equal(bad);
      if (onAccent) expect(colourIn(element, 'var(--career-on-accent)')).to.equal(onAccent);
      if (radius) expect(inside(element, 'border-top-left-radius', 'var(--_radius)')).to.equal(radius);
      if (headingFont) {
        expect(getComputedStyle(element.shadowRoot!.querySelector('[part~=title]')!).fontFamily).to.equal(
          headingFont,
        );
      }
      expect(contrast(accent, ground)).to.be.at.least(4.5);
      expect(contrast(bad, ground)).to.be.at.least(4.5);
      expect(contrast(colourIn(element, 'currentColor'), ground)).to.be.at.least(4.5);
      if (onAccent) expect(contrast(onAccent, accent)).to.be.at.least(4.5);
    });
  }

  const PRESETS: Record<string, string> = {
    'Twenty Twenty-Three': '#9DFF20',
    'Twenty Twenty-Two': '#1A4548',
    yellow: '#ffff00',
    'pale pink': '#F6CFF4',
    'pure blue': '#0000ff',
  };
  for (const [name, primary] of Object.entries(PRESETS)) {
    it(`wordpress: the primary colour of ${name} is made fit to be read`, async () => {
      setOnPage({
        '--wp--preset--color--primary': primary,
        '--wp--preset--font-family--heading': 'Georgia, serif',
      });
      await useBridge('wordpress');
      for (const [ground, text] of [
        ['#ffffff', '#111111'],
        ['#111111', '#ffffff'],
      ] as const) {
        const element = await mount('role-compare', { data: DATA }, place(ground, text));
        expect(contrast(linkOf(element), ground), `${linkOf(element)} on ${ground}`).to.be.at.least(4.5);
        expect(linkOf(element)).not.to.equal(ground === '#ffffff' ? '#2a5fb4' : '#5896e4');
        expect(getComputedStyle(element.shadowRoot!.querySelector('[part~=title]')!).fontFamily).to.equal(
          'Georgia, serif',
        );
      }
    });
  }

  for (const name of ['wordpress', 'bootstrap', 'shoelace', 'web-awesome', 'material']) {
    it(`${name}: leaves our defaults where the framework is not there`, async () => {
      await useBridge(name);
      const element = await mount('role-compare', { data: DATA }, place('#ffffff', '#111111'));
      expect(linkOf(element)).to.equal('#2a5fb4');
      expect(colourIn(element, 'var(--_bad)')).to.equal('#b3372b');
      expect(inside(element, 'border-top-left-radius', 'var(--_radius)')).to.equal('4px');
    });
  }

  it('bootstrap: a dark band on a light page, and a band with a theme of its own', async () => {
    setOnPage({ '--bs-link-color': '#0d6efd' });
    await useBridge('bootstrap');
    const band = place('#212529', '#ffffff');
    band.className = 'text-bg-dark';
    const inBand = await mount('role-compare', { data: DATA }, band);
    expect(linkOf(inBand)).to.equal('#5896e4');

    const themed = place('#212529', '#dee2e6');
    themed.setAttribute('data-bs-theme', 'dark');
    themed.style.setProperty('--bs-link-color', '#6ea8fe');
    expect(linkOf(await mount('role-compare', { data: DATA }, themed))).to.equal('#6ea8fe');
  });

  it('never outweigh what the page says itself, in whatever order', async () => {
    setOnPage({ '--bs-link-color': '#0d6efd' });
    const own = new CSSStyleSheet();
    own.replaceSync(':root { --career-accent: #8a1c7c }');
    await useBridge('bootstrap');
    document.adoptedStyleSheets = [own, sheet];
    const element = await mount('role-compare', { data: DATA }, place('#ffffff', '#111111'));
    expect(linkOf(element)).to.equal('#8a1c7c');
  });
});
