import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../model/comparison.js';
import type { Language } from '../../format/language.js';
import { renderFinding } from '../../templates/finding.js';
import { renderRemarks, renderTitle } from '../../templates/frame.js';
import type { View } from './view.js';

/** What can be done with the table. */
export interface FootActions {
  onCopy(): void;
  onPrint(): void;
}

/** The address of a page with one of its sections in view. */
export function sectionLink(page: string, key: string): string {
  const [, address = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)/s.exec(page)!;
  const others = query.split('&').filter((entry) => entry && !entry.startsWith('career-section='));
  return `${address}?${[...others, `career-section=${encodeURIComponent(key)}`].join('&')}${hash}`;
}

/** The title, and the finding as a sentence. */
export function renderHead(view: View, caption: string, level: number, language: Language): TemplateResult {
  return html`<div class="head">
    <slot name="heading"> ${renderTitle(caption, level)} </slot>
    <slot name="finding"> ${renderFinding(view.finding, language)} </slot>
  </div>`;
}

/** What a comparison without a title is called. */
export function titleOf({ columns }: View, language: Language): string {
  const { length } = columns;
  return length > 4
    ? language.say('compared', { n: length })
    : language.list(columns.map(({ title }) => title));
}

/** The table in a region of its own, which scrolls sideways where there are many roles. */
export function renderRegion(
  table: HTMLElement,
  caption: string,
  lazy: boolean,
  overflowing: boolean,
): TemplateResult {
  return html`<div
    class="scroll ${lazy ? 'lazy' : ''}"
    @focusin=${showWhole}
    role=${overflowing ? 'region' : nothing}
    tabindex=${overflowing ? 0 : nothing}
    aria-label=${overflowing ? caption : nothing}
  >
    ${table}
  </div>`;
}

/** Browsers may leave what the focus comes to partly, and Safari wholly, under the labels that stay. */
function showWhole({ target, currentTarget }: Event): void {
  const part = target as HTMLElement;
  // What is clicked must not move away under the pointer.
  if (part !== currentTarget && part.matches(':focus-visible'))
    part.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Notes, sources, and what can be done with the table. */
export function renderFoot(
  view: View,
  comparison: Comparison,
  issues: number,
  spoken: string,
  actions: FootActions,
  language: Language,
): TemplateResult {
  return html`<div class="note" part="note">
    ${
      view.footnotes.length
        ? html`<ol>
            ${view.footnotes.map((text) => html`<li>${text}</li>`)}
          </ol>`
        : nothing
    }
    ${renderRemarks(view.notes, comparison, issues, language)}
    <p class="tools">
      <button class="link" @click=${actions.onCopy}>${language.say('copy')}</button>
      <button class="link" @click=${actions.onPrint}>${language.say('print')}</button>
      <span role="status">${spoken}</span>
    </p>
  </div>`;
}
