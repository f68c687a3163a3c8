import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../controllers/data-source.js';
import type { Language } from '../format/language.js';
import type { Word } from '../format/words.js';
import { tellIssue, tellIssues, type Issue } from '../model/issue.js';

/** How far an element is while it has nothing to show. */
export interface Waiting {
  state: DataState;
  issues: Issue[];
  /** Whether the author wants every problem shown. */
  debug: boolean;
  language: Language;
  /** What is said where the data could not be shown, and where there is none; without `empty`, nothing is. */
  failed: Word;
  empty?: Word;
  /** Loads again. */
  retry?: () => void;
}

/** What stands in an element's place while it has nothing to show; in the slot, what the page has for that case. */
export function renderState(waiting: Waiting): TemplateResult {
  const { state, issues, debug, language, failed, empty, retry } = waiting;
  if (state === 'loading') {
    return html`<div class="loading"><span class="vh" role="status">${language.say('loading')}</span></div>`;
  }
  if (state === 'reading') return html`<slot></slot>`;
  const failure = issues.find(({ severity }) => severity === 'error');
  return html`${failure ? renderFailure(failure) : empty && issues[0]?.code !== 'CE111' ? html`<p class="muted"><bdi>${language.say(empty)}</bdi></p>` : nothing}
    <slot></slot>
    ${debug ? renderReport(issues) : nothing}`;

  function renderFailure(issue: Issue): TemplateResult {
    return html`<div class="state failed">
      <p>
        <b><bdi>⚠ ${language.say(failed)}</bdi></b>
      </p>
      ${debug ? nothing : html`<p class="muted" lang="en" dir="ltr">${tellIssue(issue)}</p>`}
      ${retry ? html`<button class="btn" @click=${retry}>${language.say('retry')}</button>` : nothing}
    </div>`;
  }
}

/** Every problem, in English, for whoever wrote the data. */
export function renderReport(issues: Issue[]): TemplateResult | typeof nothing {
  return issues.length
    ? html`<ul class="report" lang="en" dir="ltr">
        ${tellIssues(issues).map((told) => html`<li>${told}</li>`)}
      </ul>`
    : nothing;
}
