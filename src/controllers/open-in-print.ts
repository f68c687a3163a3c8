import type { LitElement, ReactiveController } from 'lit';

/** Opens every `<details>` of an element for print, and closes again what was closed. */
export class OpenInPrint implements ReactiveController {
  readonly #host: LitElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
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
    this.#opened = [...this.#host.renderRoot.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of this.#opened) details.open = true;
  };

  readonly #onAfter = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}
