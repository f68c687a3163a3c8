import type { LitElement, ReactiveController } from 'lit';

/** Opens every `<details>` of an element for print, and closes again what was closed. */
export class OpenInPrint implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #more?: () => Element[];
  #opened: HTMLDetailsElement[] = [];
  #added: Element[] = [];

  /**
   * @param selector of the details that are opened; all by default
   * @param more puts what is there for print only in its place, once all is open
   */
  constructor(host: LitElement, selector = 'details', more?: () => Element[]) {
    this.#host = host;
    this.#selector = selector;
    this.#more = more;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener?.('beforeprint', this.#onBefore);
    globalThis.addEventListener?.('afterprint', this.#onAfter);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('beforeprint', this.#onBefore);
    globalThis.removeEventListener?.('afterprint', this.#onAfter);
    this.#onAfter();
  }

  readonly #onBefore = (): void => {
    // A browser may print anew without having said that it was done.
    this.#onAfter();
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(this.#selector)].filter(
      ({ open }) => !open,
    );
    for (const details of this.#opened) details.open = true;
    this.#added = this.#more?.() ?? [];
  };

  readonly #onAfter = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
    for (const element of this.#added.splice(0)) element.remove();
  };
}
