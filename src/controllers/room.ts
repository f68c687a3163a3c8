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
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(this.#onResize);
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Measures again if the content may have another width than at the last key. */
  watch(key: unknown): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#observe();
  }

  /** Only a `.gauge` without height is observed: a rendering that changes the height must not set off another one. */
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
    this.#host.requestUpdate();
  };
}
