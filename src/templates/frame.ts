import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../format/language.js';
import type { Source } from '../model/pay.js';

/** A title that is a heading of the level that the host says. */
export function renderTitle(
  title: string | undefined,
  level: number,
  part = 'title',
): TemplateResult | typeof nothing {
  return title
    ? html`<div
        class="title"
        part=${part}
        role="heading"
        aria-level=${Math.min(6, Math.max(1, Math.round(level) || 2))}
      >
        ${title}
      </div>`
    : nothing;
}

/** Who says so, and since when. */
export function renderSource(
  source: Source | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  const name = source && [source.name, source.date].filter(Boolean).join(', ');
  if (!name) return nothing;
  const link = source.url ? html`<a href=${source.url}>${name}</a>` : name;
  return html`<p>${language.parts<unknown>('source', { source: link })}</p>`;
}

/** The remarks that stand under what an element shows: the author's, the source, and how much could not be read. */
export function renderRemarks(
  notes: string[],
  { source, note }: { source?: Source; note?: string },
  issues: number,
  language: Language,
): TemplateResult {
  return html`${notes.map((text) => html`<p>${text}</p>`)} ${note ? html`<p>${note}</p>` : nothing}
    ${renderSource(source, language)}
    <slot name="footnote"></slot>
    ${issues ? html`<p>⚠ ${language.say('notice', { n: issues })}</p>` : nothing}`;
}
