import { html, nothing, type TemplateResult } from 'lit';
import { linkedText, type TextLink } from '../model/text-links.js';

const renderLink = ({ title, url }: TextLink): TemplateResult | string =>
  url ? html`<a href=${url}>${title}</a>` : title;

/** Paragraphs with the links in them; under them those whose words do not stand there. */
export function renderLinked(
  texts: readonly string[],
  links: readonly TextLink[] | undefined,
  prose: string | typeof nothing = nothing,
): TemplateResult {
  const { paragraphs, rest } = linkedText(texts, links);
  return html`${paragraphs.map(
    (runs) =>
      html`<p class=${prose}>
        <bdi>${runs.map((run) => (typeof run === 'string' ? run : renderLink(run)))}</bdi>
      </p>`,
  )}${
    rest.length
      ? html`<ul class="links" role="list">
          ${rest.map((link) => html`<li>${renderLink(link)}</li>`)}
        </ul>`
      : nothing
  }`;
}
