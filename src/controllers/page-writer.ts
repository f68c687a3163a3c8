import type { LitElement, ReactiveController } from 'lit';
import { putJsonLd, removeJsonLd } from '../dom/page-script.js';
import { graphOf, serializeJsonLd } from '../model/json-ld-graph.js';
import { reshape } from './other-shapes.js';
import type { Describe } from './page-description.js';

/** What decides on what is shown of the data, in the page's own markup. */
const DECIDING = ['config', 'from', 'of', 'roles', 'sections', 'slot', 'src'];

/** Writes down for search engines what an element shows, as long as it shows it. */
export class PageWriter implements ReactiveController {
  readonly #host: LitElement;
  #observer?: MutationObserver;
  #of: unknown;
  #page?: Document;
  #json?: string;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** See `PageDescription`. */
  update(shown: unknown, describe: Describe): void {
    // Once it is in the page again, it is updated again.
    if (!this.#host.isConnected) return;
    if (shown === this.#of) return;
    this.#of = shown;
    this.#observer?.disconnect();
    if (!shown) {
      this.#remove();
      return;
    }
    this.#observer ??= new MutationObserver(this.again);
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributeFilter: DECIDING });
    const described = describe((guide, replaced = new Set()) => graphOf(guide, replaced, this.#shaped));
    const json = described && serializeJsonLd(described);
    if (json === this.#json) return;
    this.#remove();
    if (!json) return;
    this.#page = this.#host.ownerDocument;
    this.#json = json;
    putJsonLd(this.#page, json);
  }

  /** Describes it anew, where it is described. */
  readonly again = (): void => {
    if (!this.#of) return;
    this.#of = undefined;
    this.#host.requestUpdate();
  };

  readonly #shaped = (localName: string, data: unknown): unknown => {
    const shaped = reshape({ localName }, data, []);
    if (shaped instanceof Promise) void shaped.then(this.again, () => undefined);
    return shaped && !(shaped instanceof Promise) ? shaped[0] : data;
  };

  hostDisconnected(): void {
    this.#of = undefined;
    this.#observer?.disconnect();
    this.#remove();
  }

  #remove(): void {
    if (this.#page && this.#json) removeJsonLd(this.#page, this.#json);
    this.#json = undefined;
  }
}
