import type { LitElement, ReactiveController } from 'lit';

/** Opens every `<details>` of an element for print, and closes again what was closed. */
export class OpenInPrint implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #opened: HTMLDetailsElement[] = [];

  /** @param selector of the details that are opened; all by default */
  constructor(host: LitElement, selector = 'details') {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener?.('beforeprint', this.#onBefore);
    globalThis.addEventListener?.('afterprint', this.#onAfter);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('beforeprint', this.#onBefore);
    globalThis.removeEventListener?.('afterprint', this.#onAfter);
  }

  readonly #onBefore = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(this.#selector)].filter(
      ({ open }) => !open,
    );
    for (const details of this.#opened) details.open = true;
  };

  readonly #onAfter = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}
