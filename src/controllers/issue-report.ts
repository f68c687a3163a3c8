import type { LitElement } from 'lit';
import { describeIssue, type Issue } from '../model/issue.js';

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
  readonly #warned = new Set<string>();
  #reported = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Call it after each update with all current problems, also with none. Each problem is one warning in the console
   * in the element's life; `career-error` is dispatched once whenever the problems are others than at the last call.
   */
  report(issues: Issue[]): void {
    const host = this.#host;
    const names = issues.map(nameOf);
    issues.forEach((issue, index) => {
      const name = names[index]!;
      if (this.#warned.has(name)) return;
      this.#warned.add(name);
      console.warn(`<${host.localName}${host.id && ` id="${host.id}"`}> ${describeIssue(issue)}`, host);
    });
    const reported = names.join('\n');
    if (reported === this.#reported) return;
    this.#reported = reported;
    if (reported) {
      const detail: CareerErrorDetail = { issues };
      host.dispatchEvent(new CustomEvent('career-error', { bubbles: true, composed: true, detail }));
    }
  }
}
