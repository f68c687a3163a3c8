import { html, nothing, type TemplateResult } from 'lit';
import { perPeriod } from '../../format/period.js';
import type { Language } from '../../format/language.js';
import type { Word } from '../../format/words.js';
import type { Ladder } from '../../model/ladder.js';
import { levelName, yearsText, type Choices, type View } from './view.js';

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
    <details class="mine">
      <summary @click=${fill}>${language.say(hasFilters(view, ladder) ? 'mineToo' : 'mine')}</summary>
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
  const levels = optionsOf(ladder, language);
  const only = (chosen: readonly string[] = []) => (chosen.length === 1 ? chosen[0] : undefined);
  const pick = (
    name: 'current' | 'target' | 'tracks' | 'themes',
    word: Word,
    options: readonly { id: string; name: string }[],
    chosen: string | undefined,
  ) => {
    const isLevel = options === levels;
    const onChange = ({ target }: Event) => {
      const { value } = target as HTMLSelectElement;
      choose(
        isLevel ? { [name]: value || undefined, selected: undefined } : { [name]: value ? [value] : [] },
      );
    };
    return options.length > 1
      ? html`<label class="pick"
          >${language.say(word)}
          <select data-pick=${name} @change=${onChange}>
            <option value="" .selected=${!chosen}>${language.say(isLevel ? 'choose' : 'all')}</option>
            ${options.map(
              ({ id, name: text }) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`,
            )}
          </select></label
        >`
      : nothing;
  };
  return html`<div class="picks">
    ${pick('current', 'current', levels, choices.current)} ${pick('target', 'target', levels, choices.target)}
    ${pick('tracks', 'track', view.tracks, only(choices.tracks))}
    ${pick('themes', 'theme', ladder.themes, only(choices.themes))}
  </div>`;
}

/** The levels by name, and by track and years where two have the same one. */
function optionsOf({ levels, tracks }: Ladder, language: Language): { id: string; name: string }[] {
  const names = levels.map((level, index) => levelName(level, index, language));
  return levels.map(({ id, track, experience }, index) => {
    const name = names[index]!;
    if (names.indexOf(name) === names.lastIndexOf(name)) return { id, name };
    const aside = [tracks.find((one) => one.id === track)?.name, yearsText(experience, language)];
    return { id, name: `${name} (${language.list(aside.filter(Boolean) as string[], 'unit') || index + 1})` };
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
