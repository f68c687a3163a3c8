import { expect } from '@open-wc/testing';
import '../../src/elements/tag-list/define.js';
import { clear, home, mount } from '../fixtures/mount.js';

type Pixel = [red: number, green: number, blue: number];

/** What is seen of colours on each other, the lowest first. */
function seen(...colours: string[]): Pixel {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3) as Pixel;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Pixel;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string): number {
  const [one, other] = [luminance(seen(ground, text)), luminance(seen(ground))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The colour of quiet text on a page with these colours. */
async function quietOn(text: string, ground: string): Promise<string> {
  const place = home(600, { style: `color: ${text}; background: ${ground}` });
  const element = await mount('tag-list', { data: { items: ['Excel'] } }, place);
  const probe = document.createElement('span');
  probe.className = 'muted';
  element.shadowRoot!.querySelector('.frame')!.append(probe);
  return getComputedStyle(probe).color;
}

describe('quiet text', () => {
  afterEach(clear);

  const strong: [text: string, ground: string, expected: Pixel][] = [
    ['#000', '#fff', [71, 71, 71]],
    ['#fff', '#000', [184, 184, 184]],
    ['#111', '#fff', [84, 84, 84]],
  ];
  for (const [text, ground, expected] of strong) {
    it(`is quieter than ${text} on ${ground}`, async () => {
      const shown = seen(ground, await quietOn(text, ground));
      shown.forEach((part, index) => expect(part).to.be.closeTo(expected[index]!, 1));
    });
  }

  // Each has at least 5:1 itself.
  const weak: [what: string, text: string, ground: string][] = [
    ['Bulma', 'hsl(221, 14%, 29%)', '#fff'],
    ['Bulma in dark', 'hsl(221, 9%, 71%)', 'hsl(221, 14%, 9%)'],
    ['a grey at 7:1', '#595959', '#fff'],
    ['a grey on a page that is not quite white', '#595959', '#f4f4f0'],
    ['a grey at 5:1', '#6e6e6e', '#fff'],
    ['brown on paper', '#5c4630', '#f4ecd8'],
    ['black that lets through', 'rgb(0 0 0 / 0.6)', '#fff'],
    ['white that lets through', 'rgb(255 255 255 / 0.87)', '#121212'],
    ['grey on near black', '#8f8f8f', '#14161a'],
    ['grey on dark grey', '#aaa', '#2b2b2b'],
    ['white on blue', '#fff', '#2a5fb4'],
    ['white on purple', '#fff', 'oklch(0.5 0.2 300)'],
    ['near black on orange', '#1b1e24', '#e08a1e'],
    ['navy on white', '#003087', '#fff'],
  ];
  for (const [what, text, ground] of weak) {
    it(`can be read: ${what}`, async () => {
      expect(contrast(text, ground)).to.be.at.least(5);
      expect(contrast(await quietOn(text, ground), ground)).to.be.at.least(4.5);
    });
  }
});
