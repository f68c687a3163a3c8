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
  const select = (name: 'current' | 'target') => {
    const chosen = choices[name];
    const isShort = filled || levels.length <= MANY;
    return html`<label class="pick"
      ><span>${language.say(name)}</span>
      <select
        data-pick=${name}
        @change=${(event: Event) => choose({ [name]: valueOf(event), selected: undefined })}
      >
        <option value="" .selected=${!chosen}>${language.say('choose')}</option>
        ${levels.flatMap((level, index) =>
          isShort || level.id === chosen
            ? html`<option value=${level.id} .selected=${level.id === chosen}>
                ${levelName(level, index, language)}${trackName(level.track, ladder)}
              </option>`
            : [],
        )}
      </select></label
    >`;
  };
  const filter = (word: Word, name: 'tracks' | 'themes', groups: Group[]) =>
    html`<label class="pick"
      ><span>${language.say(word)}</span>
      <select
        @change=${(event: Event) => {
          const id = valueOf(event);
          choose({ [name]: id === undefined ? [] : [id] });
        }}
      >
        <option value="" .selected=${choices[name]?.length !== 1}>${language.say('all')}</option>
        ${groups.map(
          ({ id, name: label }) =>
            html`<option value=${id} .selected=${choices[name]?.length === 1 && choices[name][0] === id}>
              ${label}
            </option>`,
        )}
      </select></label
    >`;
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
    ${select('current')}${select('target')}
    ${view.tracks.length > 1 ? filter('track', 'tracks', view.tracks) : nothing}
    ${ladder.themes.length > 1 ? filter('theme', 'themes', ladder.themes) : nothing}
  </div>`;
}

function valueOf(event: Event): string | undefined {
  return (event.target as HTMLSelectElement).value || undefined;
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
          /><span>${option.label}</span></label
        >`,
    )}
  </fieldset>`;
}
