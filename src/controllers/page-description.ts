import type { LitElement } from 'lit';
import type { JsonLd, jsonLdOf } from '../model/json-ld.js';
import type { PageWriter } from './page-writer.js';

/** Puts what is shown into schema.org's words. */
export type Describe = (write: typeof jsonLdOf) => JsonLd | undefined;

/** Describes an element to search engines where its author asks for it; what does so is loaded then. */
export class PageDescription {
  readonly #host: LitElement;
  #writer?: Promise<PageWriter | undefined>;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Call it after each update.
   * @param shown what is shown; described anew when it is another one, not at all where there is none
   */
  update(shown: unknown, describe: Describe): void {
    if (shown) {
      this.#writer ??= import('./page-writer.js').then(
        ({ PageWriter }) => new PageWriter(this.#host),
        () => undefined,
      );
    }
    void this.#writer?.then((writer) => writer?.update(shown, describe));
  }

  /** Describes it anew, where it is described. */
  readonly again = (): void => void this.#writer?.then((writer) => writer?.again());
}
