import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../../controllers/data-source.js';
import type { Language } from '../../format/language.js';
import { describeIssue, type Issue } from '../../model/issue.js';

/** What stands in the list's place while there is none; in the slot, what the page has for that case. */
export function renderState(
  state: DataState,
  issues: Issue[],
  debug: boolean,
  language: Language,
  retry?: () => void,
): TemplateResult {
  if (state === 'loading') {
    return html`<div class="state">
      <span class="vh" role="status">${language.say('loading')}</span>
      ${[60, 90, 75].map((width) => html`<i class="bone" .style=${`inline-size:${width}%`}></i>`)}
    </div>`;
  }
  const failure = issues.find(({ severity }) => severity === 'error');
  return html`${
      failure
        ? html`<div class="state failed">
            <p><b>⚠ ${language.say('jobs-failed')}</b></p>
            ${debug ? nothing : html`<p class="muted" lang="en" dir="ltr">${describeIssue(failure)}</p>`}
            ${retry ? html`<button class="btn" @click=${retry}>${language.say('retry')}</button>` : nothing}
          </div>`
        : html`<p class="muted">${language.say('jobs-empty')}</p>`
    } <slot></slot>`;
}

/** Every problem, in English, for whoever wrote the data. */
export function renderReport(issues: Issue[]): TemplateResult | typeof nothing {
  return issues.length
    ? html`<ul class="report" lang="en" dir="ltr">
        ${issues.map((issue) => html`<li>${describeIssue(issue)}</li>`)}
      </ul>`
    : nothing;
}
