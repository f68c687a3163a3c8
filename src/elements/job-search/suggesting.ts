import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Combobox } from '../../controllers/combobox.js';
import type { Language } from '../../format/language.js';
import type { SearchField } from '../../model/search.js';
import type { Marked, Match } from '../../model/suggestion-index.js';

/** What a field with suggestions needs when the reader comes to it; a page shows the field before that. */
export { Combobox } from '../../controllers/combobox.js';
export { styles } from './suggesting.styles.js';

const hasPopovers = () => 'showPopover' in HTMLElement.prototype;

/** The list of suggestions under a field. Where it scrolls, browsers would stop there on the way to the next field. */
export function renderList(
  name: 'what' | 'where',
  field: SearchField,
  combobox: Combobox,
  language: Language,
): TemplateResult {
  const { suggester, open, active } = combobox;
  const { matches, state } = suggester;
  const note = open && !matches.length ? statusText(combobox, language) : '';
  return html`<div
      class=${open ? 'list' : 'list unseen'}
      id="${name}-popup"
      aria-hidden=${open ? nothing : 'true'}
      ?hidden=${!open && !combobox.isReady}
      popover=${ifDefined(hasPopovers() ? 'manual' : undefined)}
      tabindex="-1"
      @pointerdown=${combobox.keepFocus}
    >
      <ul
        id="${name}-list"
        role="listbox"
        part="options"
        aria-label=${field.label ?? language.say(`search-${name}`)}
        @click=${combobox.onClick}
      >
        ${renderOptions(name, matches, active, language)}
      </ul>
      ${note ? html`<p class="note ${state}" aria-hidden="true">${note}</p>` : nothing}
    </div>
    <span class="vh" role="status">${open && combobox.isCalm ? statusText(combobox, language) : ''}</span>`;
}

/** The options, under headings where they are of several kinds. */
function renderOptions(name: string, matches: Match[], active: number, language: Language): unknown {
  const kinds = [...new Set(matches.map(({ suggestion }) => suggestion.kind))];
  const grouped = kinds.length > 1;
  const option = ({ suggestion: { kind }, parts: [before, hit, after], alias }: Match, index: number) =>
    html`<li
      id="${name}-${index}"
      role="option"
      part="option"
      class=${index === active ? 'option active' : 'option'}
      aria-selected=${String(index === active)}
    >
      ${before}<b>${hit}</b>${after}${alias && renderAlias(alias)}${
        kind && !grouped ? html` <span class="kind">${kindText(kind, language)}</span>` : nothing
      }
    </li>`;
  if (!grouped) return matches.map(option);
  return kinds.map((kind, index) => {
    const own = matches.flatMap((match, nth) => (match.suggestion.kind === kind ? [option(match, nth)] : []));
    if (!kind) return own;
    return html`<li class="group" role="presentation">
      <span class="kinds" id="${name}-kind-${index}">${kindText(kind, language)}</span>
      <ul role="group" aria-labelledby="${name}-kind-${index}">
        ${own}
      </ul>
    </li>`;
  });
}

function kindText(kind: string, language: Language): string {
  const word = `kind-${kind}`;
  return language.has(word) ? language.say(word) : kind;
}

/** How many there are, in words. */
function statusText({ suggester: { matches, more, state } }: Combobox, language: Language): string {
  if (state === 'failed') return language.say('suggestions-failed');
  if (state === 'loading') return matches.length ? '' : language.say('loading');
  if (!matches.length) return language.say('suggestions-none');
  return language.say(more ? 'suggestions-first' : 'suggestions', { n: matches.length });
}

const renderAlias = ([before, hit, after]: Marked) => html` (${before}<b>${hit}</b>${after})`;
