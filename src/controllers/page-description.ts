import type { LitElement, ReactiveController } from 'lit';
import { putJsonLd, removeJsonLd } from '../dom/page-script.js';
import type * as jsonLd from '../model/json-ld.js';

/** What decides on what is shown of the data, in the page's own markup. */
const DECIDING = ['config', 'from', 'of', 'roles', 'sections', 'slot', 'src'];

/** Describes to search engines what an element shows, as long as it shows it. */
export class PageDescription implements ReactiveController {
  readonly #host: LitElement;
  #observer?: MutationObserver;
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
    this.#observer?.disconnect();
    if (!shown) {
      this.#remove();
      return;
    }
    this.#observer ??= new MutationObserver(() => {
      this.#of = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributeFilter: DECIDING });
    void this.#describe(shown, describe);
  }

  hostDisconnected(): void {
    this.#of = undefined;
    this.#observer?.disconnect();
    this.#remove();
  }

  async #describe(
    shown: unknown,
    describe: (writer: typeof jsonLd) => jsonLd.JsonLd | undefined,
  ): Promise<void> {
    const writer = await import('../model/json-ld.js');
    if (shown !== this.#of || !this.#host.isConnected) return;
    const described = describe(writer);
    const json = described && writer.serializeJsonLd(described);
    if (json === this.#json) return;
    this.#remove();
    if (!json) return;
    this.#page = this.#host.ownerDocument;
    this.#json = json;
    putJsonLd(this.#page, json);
  }

  #remove(): void {
    if (this.#page && this.#json) removeJsonLd(this.#page, this.#json);
    this.#json = undefined;
  }
}
