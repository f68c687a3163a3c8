import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../../controllers/data-source.js';
import type { Language } from '../../format/language.js';
import { describeIssue, type Issue } from '../../model/issue.js';

/** What stands in the chart's place while there is none; in `slot`, what the page has for that case. */
export function renderState(
  state: DataState,
  issues: Issue[],
  debug: boolean,
  language: Language,
  retry?: () => void,
): TemplateResult {
  if (state === 'loading') {
    return html`<div class="state wait">
      <span class="vh" role="status">${language.say('loading')}</span>
      ${[38, 62, 48, 33].map((width) => html`<i class="bone" .style=${`inline-size:${width}%`}></i>`)}
    </div>`;
  }
  const failure = issues.find(({ severity }) => severity === 'error');
  return html`${
      failure
        ? html`<div class="state failed">
            <p><b>⚠ ${language.say('failedChart')}</b></p>
            ${debug ? nothing : html`<p class="muted" lang="en" dir="ltr">${describeIssue(failure)}</p>`}
            ${retry ? html`<button class="btn" @click=${retry}>${language.say('retry')}</button>` : nothing}
          </div>`
        : html`<p class="muted">${language.say('emptyChart')}</p>`
    }
    <slot></slot>
    ${debug ? renderReport(issues) : nothing}`;
}

/** Every problem, in English, for whoever wrote the data. */
export function renderReport(issues: Issue[]): TemplateResult | typeof nothing {
  return issues.length
    ? html`<ul class="report" lang="en" dir="ltr">
        ${issues.map((issue) => html`<li>${describeIssue(issue)}</li>`)}
      </ul>`
    : nothing;
}
