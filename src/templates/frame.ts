import { html, nothing, type TemplateResult } from 'lit';
import { sourceText } from '../format/date.js';
import type { Language } from '../format/language.js';
import type { Source } from '../model/pay.js';

/** The level of a heading: what the host says, if it is one. */
export const levelOf = (level: number, usual = 2): number =>
  Math.min(6, Math.max(1, Math.round(level) || usual));

/** A title that is a heading of the level that the host says. */
export function renderTitle(
  title: string | undefined,
  level: number,
  part = 'title',
): TemplateResult | typeof nothing {
  return title
    ? html`<div class="title" part=${part} role="heading" aria-level=${levelOf(level)}>
        <bdi>${title}</bdi>
      </div>`
    : nothing;
}

/** Which way the words of a language run, whatever the page does. */
export const directionOf = (language: Language): 'rtl' | 'ltr' =>
  /[\u0590-\u08FF]/.test(language.say('missing')) ? 'rtl' : 'ltr';

/**
 * A paragraph that keeps its order on a page that runs the other way.
 * @param language where it is a sentence of the library, which may begin with a name from the data
 */
export const renderText = (text: unknown, language?: Language): TemplateResult =>
  html`<p><bdi dir=${language ? directionOf(language) : 'auto'}>${text}</bdi></p>`;

/** Who says so, and since when. */
export function renderSource(
  source: Source | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  const name = source && sourceText(source, language);
  if (!name) return nothing;
  const text = html`<bdi>${name}</bdi>`;
  const link = source.url ? html`<a href=${source.url}>${text}</a>` : text;
  return renderText(language.parts<unknown>('source', { source: link }));
}

/** The remarks that stand under what an element shows: the author's, the source, and how much could not be read. */
export function renderRemarks(
  notes: unknown[],
  { source, note }: { source?: Source; note?: string },
  issues: number,
  language: Language,
): TemplateResult {
  return html`${notes.map((text) => renderText(text, language))} ${note ? renderText(note) : nothing}
    ${renderSource(source, language)}
    <slot name="footnote"></slot>
    ${issues ? renderText(`⚠ ${language.say('notice', { n: issues })}`) : nothing}`;
}
