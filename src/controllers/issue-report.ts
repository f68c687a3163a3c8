import type { LitElement } from 'lit';
import type { DataSource } from './data-source.js';
import { tellIssues, whenTellable, type Issue } from '../model/issue.js';

/** What `career-error` says. */
export interface CareerErrorDetail {
  /** All problems of the element at this time. */
  issues: Issue[];
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-error': CustomEvent<CareerErrorDetail>;
  }
}

const nameOf = ({ code, where, given }: Issue) => [code, where, given].join();

/** Tells the page's author about problems. The only place that warns about data and dispatches `career-error`. */
export class IssueReport {
  readonly #host: LitElement;
  readonly #source?: DataSource;
  readonly #warned = new Set<string>();
  #reported = '';

  /** @param source where the host's data comes from, if from anywhere */
  constructor(host: LitElement, source?: DataSource) {
    this.#host = host;
    this.#source = source;
  }

  /**
   * Call it after each update with all current problems, also with none. Each problem is one warning in the console
   * in the element's life, but of many of a kind the rest are counted; `career-error` is dispatched once whenever the problems are others than at the last call.
   */
  report(issues: Issue[]): void {
    const host = this.#host;
    this.#source?.judge(issues);
    const names = issues.map(nameOf);
    // The set grows by what it did not have.
    const fresh = issues.filter((_, index) => this.#warned.size < this.#warned.add(names[index]!).size);
    if (fresh.length) this.#warn(fresh);
    const reported = names.join('\n');
    if (reported === this.#reported) return;
    this.#reported = reported;
    if (reported) {
      const detail: CareerErrorDetail = { issues };
      host.dispatchEvent(new CustomEvent('career-error', { bubbles: true, composed: true, detail }));
    }
  }

  #warn(issues: Issue[]): void {
    const host = this.#host;
    let isLater = false;
    whenTellable(() => {
      for (const told of tellIssues(issues)) {
        console.warn(`<${host.localName}${host.id && ` id="${host.id}"`}> ${told}`, host);
      }
      // What was shown by its code is told in a sentence now.
      if (isLater) host.requestUpdate();
    });
    isLater = true;
  }
}
