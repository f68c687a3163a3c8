import { html, nothing, type TemplateResult } from 'lit';
import { perPeriod } from '../../format/period.js';
import type { Language } from '../../format/language.js';
import type { Word } from '../../format/words.js';
import type { Group, Ladder } from '../../model/ladder.js';
import { levelName, type Choices, type View } from './view.js';

/** Everything that the reader can change, above the ladder. */
export function renderControls(
  view: View,
  ladder: Ladder,
  choices: Choices,
  fixed: boolean,
  filled: boolean,
  language: Language,
  choose: (change: Partial<Choices>) => void,
  fill: () => void,
): TemplateResult | typeof nothing {
  if (ladder.levels.length < 2) return nothing;
  return html`<div class="controls" part="controls">
    ${
      view.names.length > 1 && !fixed
        ? renderChoice(
            'view',
            language.say('view'),
            view.names.map((name) => ({ name, label: language.say(`view-${name}`), possible: true })),
            view.name,
            (name) => choose({ view: name }),
          )
        : nothing
    }
    ${
      view.periods.length
        ? renderChoice(
            'period',
            language.say('period'),
            view.periods.map(({ period, possible }) => ({
              name: period,
              label: perPeriod(period, language),
              possible,
            })),
            view.period,
            (period) => choose({ period }),
          )
        : nothing
    }
    <details class="mine" @click=${fill}>
      <summary>${language.say(hasFilters(view, ladder) ? 'mineToo' : 'mine')}</summary>
      ${filled ? renderPicks(view, ladder, choices, language, choose) : nothing}
    </details>
  </div>`;
}

const hasFilters = ({ tracks }: View, { themes }: Ladder): boolean => tracks.length > 1 || themes.length > 1;

/** The reader's level and goal, and filters: there from when they are first opened. */
function renderPicks(
  view: View,
  ladder: Ladder,
  choices: Choices,
  language: Language,
  choose: (change: Partial<Choices>) => void,
): TemplateResult {
  const pick = (
    name: 'current' | 'target' | 'tracks' | 'themes',
    word: Word,
    none: Word,
    options: { id: string; name: string }[],
    chosen: string | undefined,
    change: (id: string | undefined) => Partial<Choices>,
  ) =>
    html`<label class="pick"
      ><span>${language.say(word)}</span>
      <select
        data-pick=${name}
        @change=${({ target }: Event) => choose(change((target as HTMLSelectElement).value || undefined))}
      >
        <option value="" .selected=${!chosen}>${language.say(none)}</option>
        ${options.map(
          (option) =>
            html`<option value=${option.id} .selected=${option.id === chosen}>${option.name}</option>`,
        )}
      </select></label
    >`;
  const levels = optionsOf(ladder, language);
  const level = (name: 'current' | 'target') =>
    pick(name, name, 'choose', levels, choices[name], (id) => ({ [name]: id, selected: undefined }));
  const filter = (name: 'tracks' | 'themes', word: Word, groups: Group[]) => {
    const chosen = choices[name]?.length === 1 ? choices[name][0] : undefined;
    return groups.length > 1
      ? pick(name, word, 'all', groups, chosen, (id) => ({ [name]: id === undefined ? [] : [id] }))
      : nothing;
  };
  return html`<div class="picks">
    ${level('current')}${level('target')}${filter('tracks', 'track', view.tracks)}
    ${filter('themes', 'theme', ladder.themes)}
  </div>`;
}

/** The levels by name, and by track where two have the same one. */
function optionsOf({ levels, tracks }: Ladder, language: Language): { id: string; name: string }[] {
  const names = levels.map((level, index) => levelName(level, index, language));
  return levels.map(({ id, track }, index) => {
    const name = names[index]!;
    const isTwice = names.indexOf(name) !== names.lastIndexOf(name);
    const aside = isTwice && tracks.find((one) => one.id === track)?.name;
    return { id, name: aside ? `${name} (${aside})` : name };
  });
}

function renderChoice<T extends string>(
  name: string,
  legend: string,
  options: { name: T; label: string; possible: boolean }[],
  chosen: T | undefined,
  choose: (name: T) => void,
): TemplateResult {
  return html`<fieldset class="seg" part=${name}>
    <legend class="vh">${legend}</legend>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${option.name}
            .checked=${option.name === chosen}
            ?disabled=${!option.possible}
            @change=${() => choose(option.name)}
          />${option.label}</label
        >`,
    )}
  </fieldset>`;
}
