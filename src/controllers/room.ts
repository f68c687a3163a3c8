import type { LitElement, ReactiveController } from 'lit';

/** How much room an element has, known without asking for the layout. */
export class Room implements ReactiveController {
  /** In px; 0 while the element is not laid out. */
  width = 0;
  /** The part marked `.scroll` is wider than the element. */
  overflowing = false;
  readonly #host: LitElement;
  readonly #measured: () => void;
  #observer?: ResizeObserver;
  #key: unknown;

  /** @param measured is called whenever the layout is known anyhow */
  constructor(host: LitElement, measured: () => void) {
    this.#host = host;
    this.#measured = measured;
    host.addController(this);
  }

  hostConnected(): void {
    // An observer of another window would report in the wrong frame of this one.
    const view = this.#host.ownerDocument?.defaultView;
    this.#observer = view ? new view.ResizeObserver(this.#onResize) : undefined;
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // An update that is still to come must not observe again.
    this.#observer = undefined;
  }

  /** Before the first rendering this asks for the layout, so that nothing is drawn twice. */
  narrowerThan(width: number): boolean {
    if (!this.width && this.#host.isConnected) this.width = this.#host.clientWidth;
    return this.width > 0 && this.width < width;
  }

  /** Measures again if the content may have another width than at the last key. */
  watch(key: unknown): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#observe();
  }

  /** Only a `.gauge` without height is observed: a rendering that changes the height is none of its business. */
  #observe(): void {
    const gauge = this.#host.renderRoot?.querySelector('.gauge');
    this.#observer?.disconnect();
    if (gauge) this.#observer?.observe(gauge);
  }

  readonly #onResize = (): void => {
    this.#measured();
    const { clientWidth: width, renderRoot } = this.#host;
    const scroll = renderRoot.querySelector('.scroll');
    const overflowing = Boolean(scroll && scroll.scrollWidth > scroll.clientWidth + 1);
    if (width === this.width && overflowing === this.overflowing) return;
    this.width = width;
    this.overflowing = overflowing;
    // Drawn in the next frame: whatever changes its size in this one would be an error of the page.
    requestAnimationFrame(() => this.#host.requestUpdate());
  };
}
