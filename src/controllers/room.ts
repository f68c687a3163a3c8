import type { LitElement, ReactiveController } from 'lit';

/** In px: more than any scroll bar takes. */
const BAR = 20;

/** How much room an element has, known without asking for the layout. */
export class Room implements ReactiveController {
  /** The element is less wide than the limit; undefined until that is known. */
  narrow?: boolean;
  /** The part marked `.scroll` is wider than the element. */
  overflowing = false;
  readonly #host: LitElement;
  readonly #limit: number;
  readonly #scrolling: string;
  readonly #measured: () => void;
  #observer?: ResizeObserver;
  #key: unknown;

  /**
   * @param limit in em
   * @param measured is called whenever the layout is known anyhow
   * @param scrolling selects the part that may be wider than the element
   */
  constructor(host: LitElement, limit: number, measured: () => void, scrolling = '.scroll') {
    this.#host = host;
    this.#limit = limit;
    this.#scrolling = scrolling;
    this.#measured = measured;
    host.addController(this);
  }

  hostConnected(): void {
    // An observer of another window would report in the wrong frame of this one.
    const view = this.#host.ownerDocument?.defaultView;
    this.#observer = view?.ResizeObserver ? new view.ResizeObserver(this.#onResize) : undefined;
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // An update that is still to come must not observe again.
    this.#observer = undefined;
  }

  /**
   * Before the first rendering this asks for the layout, so that nothing is drawn twice.
   * @param least what the part that may be wider takes at least, in em
   */
  isNarrow(least = 0): boolean {
    const host = this.#host;
    const width = this.narrow === undefined && host.isConnected ? host.clientWidth : 0;
    if (width > 0) {
      const size = parseFloat(getComputedStyle(host).fontSize);
      this.narrow = width < this.#limit * size;
      this.overflowing = !this.narrow && width < least * size;
    }
    return this.narrow ?? false;
  }

  /** Measures again if the content may have another width than at the last key. */
  watch(key: unknown): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#observe();
  }

  /** Only a `.gauge` of 1em is observed: a rendering that changes the height is none of its business. */
  #observe(): void {
    const gauge = this.#host.renderRoot?.querySelector('.gauge');
    this.#observer?.disconnect();
    if (gauge) this.#observer?.observe(gauge);
  }

  readonly #onResize = ([entry]: ResizeObserverEntry[]): void => {
    this.#measured();
    const { width, height } = entry!.contentRect;
    // What is hidden comes back as it was: drawn for no width, it would be seen so for a frame.
    if (!width) return;
    // A layout that makes the page's scroll bar come or go must not bring back the one before, and so on for ever.
    const narrow = width < this.#limit * height + (this.narrow ? BAR : 0);
    // Asking for a width lays out also what is not in view, so it is asked of what may be too wide only.
    const scroll = this.#host.renderRoot.querySelector(this.#scrolling);
    const overflowing = Boolean(scroll && scroll.scrollWidth > scroll.clientWidth + 1);
    const known = this.narrow ?? false;
    this.narrow = narrow;
    if (narrow === known && overflowing === this.overflowing) return;
    this.overflowing = overflowing;
    // Drawn in the next frame: whatever changes its size in this one would be an error of the page.
    requestAnimationFrame(() => this.#host.requestUpdate());
  };
}
