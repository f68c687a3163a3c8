import type { LitElement } from 'lit';
import type { JsonLd, jsonLdOf } from '../model/json-ld.js';
import { IssueReport } from './issue-report.js';
import type { PageWriter } from './page-writer.js';

/** Puts what is shown into schema.org's words. */
export type Describe = (write: typeof jsonLdOf) => JsonLd | undefined;

/** Describes an element to search engines where its author asks for it; what does so is loaded then. */
export class PageDescription {
  /** Brings what writes into the page. */
  static load = (): Promise<{ PageWriter: typeof PageWriter }> => import('./page-writer.js');

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
      this.#writer ??= PageDescription.load().then(
        ({ PageWriter }) => new PageWriter(this.#host),
        (error: unknown) => {
          const issue = { where: 'page-writer.js', given: String(error) };
          new IssueReport(this.#host).report([{ code: 'CE303', severity: 'warning', ...issue }]);
          return undefined;
        },
      );
    }
    void this.#writer?.then((writer) => writer?.update(shown, describe));
  }

  /** Describes it anew, where it is described. */
  readonly again = (): void => void this.#writer?.then((writer) => writer?.again());
}
