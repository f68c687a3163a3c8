import type { Field } from './catalog.js';

/** The page's own elements and fields. */

type Child = Node | string | undefined;
type Attributes = Record<string, string | boolean | undefined>;

/** An element by its name and attributes; `true` is one without a value. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

let count = 0;

/** A field with its label. */
export function labelled<T extends HTMLElement>(text: string, field: T): [label: HTMLElement, field: T] {
  field.id ||= `copy-embed-${++count}`;
  return [make('label', { for: field.id }, text), field];
}

/** A field that a part of the page begins with: its label is the part's heading. */
export function headed<T extends HTMLElement>(text: string, field: T): [heading: HTMLElement, field: T] {
  const [label] = labelled(text, field);
  return [make('h2', {}, label), field];
}

/** @param areLanguages each text is in the language that is its value */
export const options = (
  values: readonly (readonly [value: string, text: string])[],
  areLanguages = false,
): HTMLOptionElement[] =>
  values.map(([value, text]) => make('option', { value, lang: (areLanguages && value) || undefined }, text));

/** A choice of a few, as radio buttons in one bar. */
export function choice(
  name: string,
  legend: string,
  values: readonly (readonly [value: string, text: string])[],
  onChoose: (value: string) => void,
): HTMLElement {
  const group = `copy-embed-${name}-${++count}`;
  const labels = values.map(([value, text], index) =>
    make(
      'label',
      {},
      make('input', { type: 'radio', name: group, value, checked: index === 0 }),
      make('span', {}, text),
    ),
  );
  const field = make('fieldset', { class: 'choice' }, make('legend', { class: 'vh' }, legend), ...labels);
  field.addEventListener('change', ({ target }) => onChoose((target as HTMLInputElement).value));
  return field;
}

export function formField({ name, label, kind, example }: Field): HTMLElement {
  if (kind === 'flag')
    return make('label', { class: 'flag' }, make('input', { type: 'checkbox', name }), label);
  const field =
    kind === 'text'
      ? make('input', { name, placeholder: example && `e.g. ${example}`, autocomplete: 'off' })
      : make('select', { name }, ...options([['', 'By default'], ...kind.map((one) => [one, one] as const)]));
  return make('div', {}, ...labelled(label, field));
}
