import type { Theme } from './theme.js';

/** The style sheet's colours by their names. */
const PROBES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'text', 'muted', 'rule', 'surface', 'hover', 'soft'];
/** A line's colours are six, and then again from the first. */
const COLOURS = 6;

/** Hidden elements with the style sheet's colours. They are not needed before, and most charts of a page are never seen. */
export function probesIn(plot: Element): Iterable<Element> {
  let home = plot.querySelector('.probes');
  if (!home) {
    const page = plot.ownerDocument;
    home = plot.appendChild(page.createElement('span'));
    home.className = 'probes';
    home.ariaHidden = 'true';
    for (const name of PROBES) {
      const probe = home.appendChild(page.createElement('i'));
      probe.className = `probe ${name}`;
      probe.style.setProperty('--_probe', `var(--_${name})`);
    }
  }
  return home.children;
}

/** The style sheets' colours as a canvas understands them: those of hidden elements. */
export function themeOf(plot: Element): Theme {
  const colours = Array.from(probesIn(plot), (probe) => getComputedStyle(probe).color);
  const style = getComputedStyle(plot);
  const [text = '', muted = '', rule = '', surface = '', tint = '', soft = ''] = colours.slice(COLOURS);
  return {
    font: style.fontFamily,
    size: parseFloat(style.fontSize) || 15,
    text,
    muted,
    rule,
    surface,
    tint,
    soft,
    colours: colours.slice(0, COLOURS),
    rightToLeft: style.direction === 'rtl',
  };
}
