import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language } from '../../format/language.js';
import type { SearchField } from '../../model/search.js';
import type { Suggesting } from './suggestions.js';

/** What a text field is drawn from. */
export interface FieldView {
  name: 'what' | 'where';
  field: SearchField;
  value: string;
  parameter: string;
  suggesting: Suggesting;
  /** What is wrong with what stands there. */
  error?: string;
  /** That is to be said at once, as the focus is in the field already. */
  alert?: boolean;
  /** Odd and even in turn: what is wrong is an alert of its own each time, as one is heard when it comes. */
  turn?: number;
  required?: boolean;
  disabled: boolean;
}

/** A label, its field, and the list of suggestions under it. */
export function renderField(view: FieldView, language: Language): TemplateResult {
  const { name, field, value, parameter, suggesting, error, alert, turn = 0, required, disabled } = view;
  const { combobox, available: listed, onEvent } = suggesting;
  const message = error
    ? html`<p class="error" id="${name}-error" role=${ifDefined(alert ? 'alert' : undefined)}>${error}</p>`
    : nothing;
  return html`<div class="field" part="field">
    <label for=${name}>${field.label ?? language.say(`search-${name}`)}</label>
    <input
      id=${name}
      part="input"
      name=${parameter}
      .value=${value}
      placeholder=${field.placeholder ?? language.say(`search-${name}-hint`)}
      enterkeyhint="search"
      autocapitalize="off"
      maxlength="200"
      ?disabled=${disabled}
      autocomplete=${ifDefined(listed ? 'off' : undefined)}
      spellcheck=${ifDefined(listed ? 'false' : undefined)}
      role=${ifDefined(listed ? 'combobox' : undefined)}
      aria-autocomplete=${ifDefined(listed ? 'list' : undefined)}
      aria-expanded=${ifDefined(listed ? String(combobox?.open ?? false) : undefined)}
      aria-controls=${ifDefined(listed && combobox ? `${name}-list` : undefined)}
      aria-activedescendant=${ifDefined(combobox?.activeId)}
      aria-required=${ifDefined(required ? 'true' : undefined)}
      aria-invalid=${ifDefined(error ? 'true' : undefined)}
      aria-describedby=${ifDefined(error ? `${name}-error` : undefined)}
      @input=${onEvent}
      @focus=${onEvent}
      @blur=${onEvent}
      @keydown=${onEvent}
      @compositionstart=${onEvent}
      @compositionend=${onEvent}
    />
    ${turn % 2 ? message : nothing}${turn % 2 ? nothing : message}
    ${listed ? suggesting.renderList(field, language) : nothing}
  </div>`;
}
