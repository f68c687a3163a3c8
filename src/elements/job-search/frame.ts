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
  debug: boolean,
  language: Language,
  retry?: () => void,
): TemplateResult | typeof nothing {
  const failed = state === 'failed' && retry;
  if (!failed && !(debug && issues.length)) return nothing;
  return html`${
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
