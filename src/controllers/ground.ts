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

function groundOf(host: Element): string {
  let place: Place | null | undefined = host;
  for (; place; place = place.assignedSlot ?? (place.parentNode as Place | null) ?? place.host) {
    const colour = place.nodeType === 1 ? getComputedStyle(place as Element).backgroundColor : '';
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (!colour.startsWith('rgb') || alpha < 0.9) continue;
    const dark = red * 0.3 + green * 0.59 + blue * 0.11 < 128;
    return `--_page:${colour};color-scheme:${dark ? 'dark' : 'light'}`;
  }
  return '';
}
