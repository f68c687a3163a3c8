import type { LitElement, ReactiveController } from 'lit';
import type { JobSearchQuery } from '../model/search-url.js';

/** What a search box contributes to the form that it stands in. */
export interface FormPartHost extends LitElement {
  readonly query: JobSearchQuery;
  what?: string;
  where?: string;
  remote?: boolean;
  radius?: number;
}

/** Keeps an element's value, state and validity in step with the form around it. */
export class FormPart implements ReactiveController {
  readonly #host: FormPartHost;
  readonly #internals?: ElementInternals;
  readonly #data: () => FormData;
  readonly #fault: () => string;
  #isFaulty = false;

  /**
   * @param data what is sent along with the form
   * @param fault what is wrong, in the reader's language; empty where nothing is
   */
  constructor(
    host: FormPartHost,
    internals: ElementInternals | undefined,
    data: () => FormData,
    fault: () => string,
  ) {
    this.#host = host;
    this.#internals = internals;
    this.#data = data;
    this.#fault = fault;
    host.addController(this);
  }

  hostUpdated(): void {
    const { what, where, remote, radius } = this.#host.query;
    this.#internals?.setFormValue?.(this.#data(), JSON.stringify({ what, where, remote, radius }));
    const fault = this.#fault();
    // The browser works on its styles anew for each call.
    if (!fault && !this.#isFaulty) return;
    this.#isFaulty = Boolean(fault);
    const anchor = this.#host.renderRoot.querySelector<HTMLElement>('input:not([type])') ?? undefined;
    this.#internals?.setValidity({ valueMissing: Boolean(fault) }, fault, anchor);
  }

  /** Back to what the attributes say, or the data. */
  reset(): void {
    const host = this.#host;
    host.what = host.getAttribute('what') ?? undefined;
    host.where = host.getAttribute('where') ?? undefined;
    host.remote = host.hasAttribute('remote') || undefined;
    host.radius = host.hasAttribute('radius') ? Number(host.getAttribute('radius')) : undefined;
  }

  /** Back to what the browser has kept of an earlier visit. */
  restore(state: unknown): void {
    try {
      const { what, where, remote, radius } = JSON.parse(String(state)) as Partial<JobSearchQuery>;
      Object.assign(this.#host, { what, where, remote: remote === true, radius: radius ?? 0 });
    } catch {
      // Another version of the library kept something else.
    }
  }
}
