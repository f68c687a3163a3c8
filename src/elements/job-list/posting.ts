import { html, nothing, type TemplateResult } from 'lit';
import { ageText, isOver, payText, placeText, typeText } from '../../format/posting.js';
import type { Language } from '../../format/language.js';
import type { Posting } from '../../model/posting.js';

/** One job, as an item of the list. */
export function renderPosting(
  posting: Posting,
  rel: string | undefined,
  now: Date,
  language: Language,
): TemplateResult {
  const { title, url, organization, pay, posted, until, types, tags, description } = posting;
  const about = [organization, ...placeText(posting, language)].filter(Boolean);
  const labels = [...types.map((type) => typeText(type, language)), ...tags];
  const amount = payText(pay, language);
  return html`<li part="job">
    <div class="main">
      ${
        url
          ? html`<a href=${url} rel=${rel || nothing}><bdi>${title}</bdi></a>`
          : html`<bdi class="name">${title}</bdi>`
      }
      ${about.length ? html`<p class="muted">${about.map((text, index) => html`${index ? ' · ' : ''}<bdi>${text}</bdi>`)}</p>` : nothing}
      ${
        labels.length
          ? html`<ul class="tags">
              ${labels.map((label) => html`<li><bdi>${label}</bdi></li>`)}
            </ul>`
          : nothing
      }
    </div>
    <div class="side">
      <span class=${amount ? 'pay' : 'muted'}><bdi>${amount ?? language.say('pay-unknown')}</bdi></span>
      ${posted ? html`<time class="muted" datetime=${posted}><bdi>${ageText(posted, now, language)}</bdi></time>` : nothing}
      ${isOver(until, now) ? html`<span class="muted">${language.say('job-closed')}</span>` : nothing}
    </div>
    ${
      description
        ? html`<details>
            <summary>${language.say('summary')}<span class="vh">: ${title}</span></summary>
            <p><bdi>${description}</bdi></p>
          </details>`
        : nothing
    }
  </li>`;
}
