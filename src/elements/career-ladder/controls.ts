import { html, nothing, type TemplateResult } from 'lit';
import { perPeriod } from '../../format/period.js';
import type { Language } from '../../format/language.js';
import type { Word } from '../../format/words.js';
import type { Group, Ladder } from '../../model/ladder.js';
import { levelName, type Choices, type View } from './view.js';

/** A select with more levels than this is filled when the reader comes to it. */
const MANY = 40;

/** Everything that the reader can change, above the ladder. */
export function renderControls(
  view: View,
  ladder: Ladder,
  choices: Choices,
  fixed: boolean,
  filled: boolean,
  language: Language,
  choose: (change: Partial<Choices>) => void,
): TemplateResult | typeof nothing {
  const { levels } = ladder;
  if (levels.length < 2) return nothing;
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
  const level = (name: 'current' | 'target') => {
    const chosen = choices[name];
    const options = levels.flatMap((level, index) =>
      filled || levels.length <= MANY || level.id === chosen
        ? [{ id: level.id, name: levelName(level, index, language) + trackName(level.track, ladder) }]
        : [],
    );
    return pick(name, name, 'choose', options, chosen, (id) => ({ [name]: id, selected: undefined }));
  };
  const filter = (name: 'tracks' | 'themes', word: Word, groups: Group[]) => {
    const chosen = choices[name]?.length === 1 ? choices[name][0] : undefined;
    return groups.length > 1
      ? pick(name, word, 'all', groups, chosen, (id) => ({ [name]: id === undefined ? [] : [id] }))
      : nothing;
  };
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
    ${level('current')}${level('target')}${filter('tracks', 'track', view.tracks)}
    ${filter('themes', 'theme', ladder.themes)}
  </div>`;
}

const trackName = (track: string, { tracks }: Ladder): string => {
  const name = track && tracks.find(({ id }) => id === track)?.name;
  return name ? ` (${name})` : '';
};

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
