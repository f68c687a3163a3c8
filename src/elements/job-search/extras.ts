import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { forgetSearches, type RecentSearch } from '../../dom/recent.js';
import { measureText } from '../../format/measure.js';
import type { Language } from '../../format/language.js';
import type { JobSearch } from '../../model/search.js';
import type { JobSearchQuery } from '../../model/search-url.js';

/** What the controls under the fields do. */
export interface ExtraActions {
  onRemote(event: Event): void;
  onRadius(event: Event): void;
  /** Fills in a search and starts it. */
  start(search: RecentSearch): void;
  forget(): void;
}

/** The actions, on the element that the controls belong to. */
export const actionsOn = (host: LitElement & Partial<JobSearchQuery>): ExtraActions => ({
  onRemote: ({ target }) => void (host.remote = (target as HTMLInputElement).checked),
  onRadius: ({ target }) => void (host.radius = Number((target as HTMLSelectElement).value)),
  start: ({ what, where }) => void start(host, what, where),
  forget: () => {
    forgetSearches();
    host.requestUpdate();
    host.renderRoot.querySelector<HTMLElement>('#what,#where')?.focus();
  },
});

async function start(host: LitElement, what: string, where: string): Promise<void> {
  Object.assign(host, { what, where });
  await host.updateComplete;
  const root = host.renderRoot;
  const isPast = root.querySelector('.recent .pill:focus');
  root.querySelector('form')?.requestSubmit();
  await host.updateComplete;
  // A past search comes first now; where it stood, the focus would be on another one.
  if (isPast) root.querySelector<HTMLElement>('.recent .pill')?.focus();
}

/** Remote toggle, distance, examples and past searches; nothing where there are none. */
export function renderExtras(
  search: JobSearch,
  query: JobSearchQuery,
  recent: RecentSearch[],
  disabled: boolean,
  language: Language,
  actions: ExtraActions,
): TemplateResult | typeof nothing {
  const { parts, examples, destination, remoteLabel } = search;
  const remote = parts.includes('remote');
  const radius = parts.includes('radius');
  const chip = (entry: RecentSearch, label = labelOf(entry, language)) =>
    html`<button type="button" class="pill" ?disabled=${disabled} @click=${() => actions.start(entry)}>
      <bdi>${label}</bdi>
    </button>`;
  if (!remote && !radius && !examples.length && !recent.length) return nothing;
  return html`${
    remote || radius || examples.length
      ? html`<div class="extras" part="examples">
          ${
            remote
              ? html`<label class=${query.remote ? 'pill on' : 'pill'}
                  ><input
                    type="checkbox"
                    id="remote"
                    name=${destination?.names.remote ?? 'remote'}
                    value=${destination?.remote ?? 'true'}
                    .checked=${query.remote}
                    ?disabled=${disabled}
                    @change=${actions.onRemote}
                  />${remoteLabel ?? language.say('search-remote')}</label
                >`
              : nothing
          }
          ${radius ? renderRadius(search, query, disabled, language, actions) : nothing}
          ${
            examples.length
              ? html`<div class="extras" role="group" aria-labelledby="examples">
                  <span class="muted" id="examples">${language.say('search-try')}</span>
                  ${examples.map((entry) => chip(entry, entry.label))}
                </div>`
              : nothing
          }
        </div>`
      : nothing
  }
  ${
    recent.length
      ? html`<div class="extras recent" role="group" aria-labelledby="recent">
          <span class="muted" id="recent">${language.say('search-recent')}</span>
          ${recent.map((entry) => chip(entry))}
          <button type="button" class="link" @click=${() => actions.forget()}>
            ${language.say('search-clear')}
          </button>
        </div>`
      : nothing
  }`;
}

const labelOf = ({ what, where }: RecentSearch, language: Language): string =>
  what && where ? language.say('search-in', { what, where }) : what || where;

function renderRadius(
  { radii, radiusUnit, destination }: JobSearch,
  query: JobSearchQuery,
  disabled: boolean,
  language: Language,
  { onRadius }: ExtraActions,
): TemplateResult {
  const all = query.radius && !radii.includes(query.radius) ? [...radii, query.radius] : radii;
  return html`<select
    id="radius"
    class=${query.radius ? 'pill on' : 'pill'}
    name=${destination?.names.radius ?? 'radius'}
    aria-label=${language.say('search-radius')}
    ?disabled=${disabled}
    @change=${onRadius}
  >
    <option value="" .selected=${!query.radius}>${language.say('search-anywhere')}</option>
    ${all.map(
      (radius) =>
        html`<option value=${radius} .selected=${radius === query.radius}>
          ${language.say('search-within', { distance: measureText(radius, radiusUnit, language) })}
        </option>`,
    )}
  </select>`;
}
