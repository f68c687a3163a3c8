import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../../controllers/data-source.js';
import type { Language } from '../../format/language.js';
import { describeIssue, type Issue } from '../../model/issue.js';

/** The title, at its level. */
export function renderHead(title: string | undefined, level: number): TemplateResult {
  const heading = title
    ? html`<div
        class="title"
        part="caption"
        role="heading"
        aria-level=${Math.min(6, Math.max(1, level || 2))}
      >
        ${title}
      </div>`
    : nothing;
  return html`<slot name="heading">${heading}</slot>`;
}

/** What went wrong with the data. The form is there all the same. */
export function renderNotice(
  state: DataState,
  issues: Issue[],
  host: HTMLElement & { src?: string; debug: boolean },
  language: Language,
  retry: () => void,
): TemplateResult | typeof nothing {
  const { src, debug } = host;
  const failed = state === 'failed' && src;
  const isBad = issues.some(({ severity }) => severity === 'error');
  if (!isBad && !(debug && issues.length)) return nothing;
  // A form inside the element is what it shows already.
  return html`${isBad && !host.querySelector?.('form') ? html`<slot></slot>` : nothing}
  ${
    failed
      ? html`<p class="notice" role="status">
          ${language.say('suggestions-failed')}
          <button type="button" class="link" @click=${retry}>${language.say('retry')}</button>
        </p>`
      : nothing
  }
  ${
    debug
      ? html`<ul class="report" lang="en" dir="ltr">
          ${issues.map((issue) => html`<li>${describeIssue(issue)}</li>`)}
        </ul>`
      : nothing
  }`;
}

/** The same problem may be met twice: in the first entries of a list, and when all of it is read. */
export function distinct(lists: Issue[][]): Issue[] {
  const byPlace = new Map(lists.flat().map((issue) => [issue.code + issue.where, issue]));
  return [...byPlace.values()];
}
