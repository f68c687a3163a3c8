import type { LitElement, ReactiveController } from 'lit';

const watched = new Set<Ground>();
/** Measured before the next frame, all together: each by itself would lay out the page as often. */
const due = new Set<Ground>();
/** After so long without another colour, in ms, a page has come to the end of its fading. */
const SETTLED = 50;
/** What the element that was measured last stands on. */
let usual: string | undefined;

/** Themes change by the system's setting, or by a class, attribute or style on the root or body. */
function watchThemes(): void {
  const changed = (): void => watched.forEach((ground) => ground.measure());
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', changed);
  // A page may fade from one to the other.
  document.addEventListener('transitionend', ({ target, propertyName }) => {
    if (propertyName === 'background-color')
      watched.forEach((ground) => ground.measureWithin(target as Node));
  });
}

/**
 * The colour that the element stands on. What stays in place while the rest scrolls needs a ground of its own, and a
 * dark page need not say that it is dark.
 */
export class Ground implements ReactiveController {
  /** Declarations of `--_page` and `color-scheme`; the former only where the page has a ground of its own. */
  style = '';
  readonly #host: LitElement;
  #settling?: ReturnType<typeof setTimeout>;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watched.add(this);
    if (typeof getComputedStyle === 'undefined') return;
    if (usual === undefined) watchThemes();
    // A good guess saves a second rendering; asking every time would lay out the page as often.
    this.style = usual ??= groundOf(document.body);
    this.#host.renderRoot.addEventListener('transitionend', this.#onColour);
  }

  hostDisconnected(): void {
    watched.delete(this);
    clearTimeout(this.#settling);
  }

  /** Reads the page's colours; to be called when the layout is known anyhow. */
  readonly measure = (): void => {
    if (this.#changes()) requestAnimationFrame(() => this.#host.requestUpdate());
  };

  /** Does so where the element is in what has another colour. */
  measureWithin(place: Node): void {
    if (place.contains(this.#host)) this.measure();
  }

  /**
   * The frame's text takes a moment to change its colour, and so tells of themes that nothing here watches: a class
   * further out, or another style sheet.
   */
  readonly #onColour = ({ propertyName }: Event & { propertyName?: string }): void => {
    if (propertyName !== 'color') return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(this.measure, SETTLED);
  };

  /** Does so before the next frame. */
  measureSoon(): void {
    due.add(this);
    if (due.size > 1) return;
    requestAnimationFrame(() => {
      const changed = [...due].filter((ground) => ground.#host.isConnected && ground.#changes());
      due.clear();
      for (const ground of changed) ground.#host.requestUpdate();
    });
  }

  #changes(): boolean {
    const before = this.style;
    return before !== (this.style = usual = groundOf(this.#host));
  }
}

/** An element, a shadow root, or the document. */
type Place = Partial<Element & ShadowRoot>;

/** Grey in rgb(), color(), OKLCH and OKLab, LCH and Lab. */
const MIDDLE: Record<string, number> = { r: 128, c: 0.5, o: 0.6, l: 54 };

/** How light a colour is, from 0 by way of 1 in the middle, and whether it covers, in the notation of the page: color(display-p3 0.1 2e-7 0.3 / 0.9). */
function read(colour: string): [lightness: number, covers: boolean] {
  const numbers = colour.match(/(?<=[ (])[\d.e-]+/g) ?? [];
  const [red = 0, green = 0, , alpha = colour ? 1 : 0] = numbers.map(Number);
  // OKLCH, OKLab, LCH and Lab say first how light it is. Blue hardly makes a colour lighter.
  const light = /^(ok)?l/.test(colour) ? red : (red + green * 2) / 3;
  return [light / MIDDLE[colour[0]!]!, alpha >= 0.9];
}

function groundOf(host: Element): string {
  const isTextLight = read(getComputedStyle(host).color)[0] >= 1;
  let place: Place | null | undefined = host;
  let painted = false;
  for (; place; place = place.assignedSlot ?? (place.parentNode as Place | null) ?? place.host) {
    if (place.nodeType !== 1) continue;
    const { backgroundColor: colour, backgroundImage } = getComputedStyle(place as Element);
    const [lightness, covers] = read(colour);
    const isLight = lightness >= 1;
    if (covers && !(painted && isLight === isTextLight)) {
      // On a colour between light and dark, no text stands out so much that any could be taken from it.
      const least = Math.abs(lightness - 1.1) < 0.5 ? '--_least:1;' : '';
      return `${least}--_page:${colour};color-scheme:${isLight ? 'light' : 'dark'}`;
    }
    painted ||= backgroundImage !== 'none';
  }
  // Nobody knows how light a picture is, but the page's text can be read on it. What nothing covers is the canvas
  // of the page, light or dark as its root is, whatever holds further in.
  const scheme = isTextLight ? 'dark' : 'light';
  return `color-scheme:${painted ? scheme : getComputedStyle(host.ownerDocument.documentElement).colorScheme}`;
}
