import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../../controllers/data-source.js';
import type { Language } from '../../format/language.js';
import type { Issue } from '../../model/issue.js';
import { renderTitle } from '../../templates/frame.js';
import { renderReport } from '../../templates/state.js';

/** The title, at its level. */
export const renderHead = (title: string | undefined, level: number): TemplateResult =>
  html`<slot name="heading">${renderTitle(title, level, 'caption')}</slot>`;

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
  ${debug ? renderReport(issues) : nothing}`;
}

/** The same problem may be met twice: in the first entries of a list, and when all of it is read. */
export function distinct(lists: Issue[][]): Issue[] {
  const byPlace = new Map(lists.flat().map((issue) => [issue.code + issue.where, issue]));
  return [...byPlace.values()];
}
