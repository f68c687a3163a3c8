import type { LitElement, ReactiveController } from 'lit';

const watched = new Set<() => void>();
let watching = false;
/** What the element that was measured last stands on. */
let usual: string | undefined;

/** Themes change by the system's setting, or by a class, attribute or style on the root or body. */
function watchThemes(): void {
  if (watching || typeof document === 'undefined') return;
  watching = true;
  const changed = (): void => watched.forEach((callback) => callback());
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', changed);
}

/**
 * The colour that the element stands on. What stays in place while the rest scrolls needs a ground of its own, and a
 * dark page need not say that it is dark.
 */
export class Ground implements ReactiveController {
  /** Declarations of `--_page` and `color-scheme`; empty where the page has no ground of its own. */
  style = '';
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchThemes();
    watched.add(this.measure);
    // A good guess saves a second rendering; asking every time would lay out the page as often.
    if (typeof getComputedStyle !== 'undefined') this.style = usual ??= groundOf(document.body);
  }

  hostDisconnected(): void {
    watched.delete(this.measure);
  }

  /** Reads the page's colours; to be called when the layout is known anyhow. */
  readonly measure = (): void => {
    const style = (usual = groundOf(this.#host));
    if (style === this.style) return;
    this.style = style;
    requestAnimationFrame(() => this.#host.requestUpdate());
  };
}

/** An element, a shadow root, or the document. */
type Place = Partial<Element & ShadowRoot>;

/** Grey, in the notations that engines write colours in: how bright it is, or how light. */
const MIDDLE: Record<string, number> = {
  rgb: 128,
  rgba: 128,
  color: 0.5,
  oklab: 0.6,
  oklch: 0.6,
  lab: 54,
  lch: 54,
};

function groundOf(host: Element): string {
  let place: Place | null | undefined = host;
  for (; place; place = place.assignedSlot ?? (place.parentNode as Place | null) ?? place.host) {
    const colour = place.nodeType === 1 ? getComputedStyle(place as Element).backgroundColor : '';
    const [notation = '', ...parts] = colour.split(/[(), /]+/);
    const middle = MIDDLE[notation];
    if (notation === 'color') parts.shift();
    const [first = 0, second = 0, third = 0, alpha = 1] = parts.slice(0, -1).map((part) => Number(part) || 0);
    if (!middle || alpha < 0.9) continue;
    const light = /^(ok)?l/.test(notation) ? first : first * 0.3 + second * 0.59 + third * 0.11;
    return `--_page:${colour};color-scheme:${light < middle ? 'dark' : 'light'}`;
  }
  return '';
}
