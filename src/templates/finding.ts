import { html, nothing, type TemplateResult } from 'lit';
import type { FindingPart } from '../format/pay-finding.js';
import type { Language } from '../format/language.js';
import { directionOf } from './frame.js';

/** The most important thing as a sentence: as an author wrote it, or in pieces, in the direction of their words. */
export const renderFinding = (parts: FindingPart[], language: Language): TemplateResult | typeof nothing =>
  parts.length
    ? html`<p class="dek" part="summary">
        <bdi dir=${parts.length > 1 ? directionOf(language) : 'auto'}
          >${parts.map(({ text, strong }) => (strong ? html`<b>${text}</b>` : html`<span>${text}</span>`))}</bdi
        >
      </p>`
    : nothing;
