import { html, nothing, type TemplateResult } from 'lit';
import type { PayPeriod } from '../../model/inputs.js';
import type { Language } from '../../format/language.js';
import { perPeriod } from '../../format/period.js';
import type { Choices, Column, View } from './view.js';

/** What the reader's controls do. */
export interface Actions {
  choose(change: Partial<Choices>): void;
  /** Puts a role a place earlier (-1) or later (1). */
  move(id: string, by: -1 | 1): void;
}

/** Everything that the reader can change, above the table. */
export function renderControls(
  view: View,
  language: Language,
  actions: Actions,
): TemplateResult | typeof nothing {
  const { all, choices, periods, measured, mixed } = view;
  const several = all.length > 2;
  // What is on can be turned off, also where it makes no difference by now.
  const divides = mixed || choices.onlyDifferences;
  if (!several && !periods.length && !measured && !divides) return nothing;
  const paired = choices.room < all.length;
  const hidden = hiddenText(view, language);
  return html`<div class="controls" part="controls">
    ${periods.length ? renderPeriods(view, language, actions) : nothing}
    ${paired ? renderPair(view, language, actions) : nothing}
    ${measured ? renderBaseline(view, language, actions) : nothing}
    ${several && !paired ? renderRoles(view, language, actions) : nothing}
    ${
      divides
        ? html`<label class="switch end"
              ><input
                type="checkbox"
                role="switch"
                .checked=${choices.onlyDifferences}
                @change=${(event: Event) =>
                  actions.choose({ onlyDifferences: (event.target as HTMLInputElement).checked })}
              />${language.say('onlyDifferences')}</label
            >
            <span role="status" class=${hidden ? 'muted' : 'vh'}><bdi>${hidden}</bdi></span>`
        : nothing
    }
  </div>`;
}

/** What "only differences" leaves out. */
function hiddenText({ hidden: { equal, blank } }: View, language: Language): string {
  const texts = [
    equal ? language.say('hidden', { n: equal }) : '',
    blank ? language.say('hiddenBlank', { n: blank }) : '',
  ];
  return language.list(texts.filter(Boolean), 'unit');
}

const optionsOf = (columns: Column[], chosen?: Column): TemplateResult[] =>
  columns.map(
    ({ role: { id }, title }) =>
      html`<option value=${id} .selected=${id === chosen?.role.id}>${title}</option>`,
  );

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

/** With which role to compare: of two, the other one. A list would be laid out even where it is not in view. */
function renderBaseline(
  { columns, baseline, choices }: View,
  language: Language,
  { choose }: Actions,
): TemplateResult {
  const label = language.say('baseline');
  if (columns.length > 2) {
    return html`<label
      >${label}
      <select @change=${(event: Event) => choose({ baseline: valueOf(event) })}>
        ${optionsOf(columns, columns[baseline])}
      </select></label
    >`;
  }
  const { role, title } = columns[1 - baseline]!;
  const now = columns[baseline]!;
  // A list says by itself what is chosen in it. This button says what can be chosen next.
  return html`<button class="link" @click=${() => choose({ baseline: role.id, pressed: role.id })}>
      <bdi>${label} <bdi>${title}</bdi></bdi></button
    ><span class="vh" role="status"
      >${choices.pressed === now.role.id ? language.say('versus', { role: now.title }) : ''}</span
    >`;
}

function renderPeriods(
  { period: chosen, periods }: View,
  language: Language,
  actions: Actions,
): TemplateResult {
  return html`<fieldset
    class="seg"
    part="period"
    @change=${(event: Event) => actions.choose({ period: valueOf(event) as PayPeriod })}
  >
    <legend class="vh">${language.say('period')}</legend>
    ${periods.map(
      ({ period, possible }) =>
        html`<label
          ><input
            type="radio"
            name="period"
            value=${period}
            .checked=${period === chosen}
            ?disabled=${!possible}
          />${perPeriod(period, language)}</label
        >`,
    )}
  </fieldset>`;
}

/** Which roles are shown, and in which order. */
function renderRoles(
  { all, choices: { order, hidden, moved } }: View,
  language: Language,
  actions: Actions,
): TemplateResult {
  const columns = order.flatMap((id) => all.find(({ role }) => role.id === id) ?? []);
  const shown = columns.length - hidden.size;
  const place = columns.findIndex(({ role }) => role.id === moved);
  const announcement =
    columns[place] &&
    language.say('moved', { role: columns[place].title, n: place + 1, all: columns.length });
  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    actions.choose({ hidden: next });
  };
  return html`<details class="roles">
    <summary>${language.say('columns')} (${shown}/${columns.length})</summary>
    <ul>
      ${columns.map(
        ({ role, title, mark }, index) =>
          html`<li>
            <label
              ><input
                type="checkbox"
                .checked=${!hidden.has(role.id)}
                ?disabled=${shown < 2 && !hidden.has(role.id)}
                @change=${() => toggle(role.id)}
              /><i class="mark ${mark}"></i><bdi>${title}</bdi></label
            >
            <button
              class="btn"
              aria-label=${language.say('earlier', { role: title })}
              aria-disabled=${index === 0 ? 'true' : nothing}
              @click=${() => actions.move(role.id, -1)}
            >
              ↑
            </button>
            <button
              class="btn"
              aria-label=${language.say('later', { role: title })}
              aria-disabled=${index === columns.length - 1 ? 'true' : nothing}
              @click=${() => actions.move(role.id, 1)}
            >
              ↓
            </button>
          </li>`,
      )}
    </ul>
    <span class="vh" role="status">${announcement}</span>
  </details>`;
}

/** Where there is room for two roles only, the reader picks which. */
function renderPair(
  { all, columns, choices: { order } }: View,
  language: Language,
  actions: Actions,
): TemplateResult {
  const shown = columns.map(({ role }) => role.id);
  const pick = (place: number, id: string) => {
    const pair = shown.map((current, index) =>
      index === place ? id : current === id ? shown[place]! : current,
    );
    actions.choose({
      order: [...pair, ...order.filter((other) => !pair.includes(other))],
      hidden: new Set(),
    });
  };
  return html`${columns.map(
    (column, place) =>
      html`<label
        >${language.say('untitled', { n: place + 1 })}
        <select @change=${(event: Event) => pick(place, valueOf(event))}>
          ${optionsOf(all, column)}
        </select></label
      >`,
  )}`;
}
