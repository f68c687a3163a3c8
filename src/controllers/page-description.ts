import type { LitElement, ReactiveController } from 'lit';
import { putJsonLd, removeJsonLd } from '../dom/page-script.js';
import type * as jsonLd from '../model/json-ld.js';

/** Describes to search engines what an element shows, as long as it shows it. */
export class PageDescription implements ReactiveController {
  readonly #host: LitElement;
  #of: unknown;
  #page?: Document;
  #json?: string;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Call it after each update.
   * @param shown what is shown; described anew when it is another one, not at all where there is none
   * @param describe writes it down
   */
  update(shown: unknown, describe: (writer: typeof jsonLd) => jsonLd.JsonLd | undefined): void {
    if (shown === this.#of) return;
    this.#of = shown;
    if (!shown) this.#remove();
    else void this.#describe(shown, describe);
  }

  hostDisconnected(): void {
    this.#of = undefined;
    this.#remove();
  }

  async #describe(
    shown: unknown,
    describe: (writer: typeof jsonLd) => jsonLd.JsonLd | undefined,
  ): Promise<void> {
    const writer = await import('../model/json-ld.js');
    if (shown !== this.#of || !this.#host.isConnected) return;
    this.#remove();
    const described = describe(writer);
    if (!described) return;
    this.#page = this.#host.ownerDocument;
    this.#json = writer.serializeJsonLd(described);
    putJsonLd(this.#page, this.#json);
  }

  #remove(): void {
    if (this.#page && this.#json) removeJsonLd(this.#page, this.#json);
    this.#json = undefined;
  }
}
