import type { JobSearchInput, SearchFieldInput, SearchPart } from '../model/inputs.js';
import { lineOf } from './line-of.js';

const TEXT = 'input:not([type]),input:is([type=text],[type=search])';

type Control = HTMLInputElement | HTMLSelectElement;

const labelOf = (control: Control): string | undefined => {
  const label = control.labels?.[0];
  if (!label) return control.getAttribute('aria-label') ?? undefined;
  const copy = label.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('input,select,datalist,button')) inner.remove();
  return lineOf(copy) || undefined;
};

/** The suggestions of a datalist. */
export const optionsOf = ({ options }: HTMLDataListElement): string[] =>
  Array.from(options, (option) => option.value || lineOf(option));

function fieldOf(input: HTMLInputElement): SearchFieldInput {
  const options = input.list && optionsOf(input.list);
  return {
    label: labelOf(input),
    placeholder: input.placeholder || undefined,
    value: input.value || undefined,
    ...(options?.length && { suggestions: options }),
  };
}

/** The text fields that are what and where. */
export const textFieldsOf = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.querySelectorAll<HTMLInputElement>(TEXT)].slice(0, 2);

type Option = HTMLOptionElement | HTMLInputElement;

const nameOf = (option: Option): string => ('name' in option ? option : option.closest('select')!).name;
const radiusOf = ({ value }: Option): number => (Number(value) < 10000 ? Number(value) : 0);

/** A choice among distances: a select, or radio buttons. */
function distancesOf(
  form: HTMLFormElement,
): Pick<JobSearchInput, 'radius' | 'radii' | 'radiusUnit'> & { name?: string } {
  const all = [...form.querySelectorAll<Option>('select option,input[type=radio]')];
  const first = all.find((option) => radiusOf(option) > 0);
  if (!first) return {};
  const name = nameOf(first);
  const options = all.filter((option) => nameOf(option) === name);
  const text = options.map((option) => ('text' in option ? option.text : labelOf(option))).join(' ');
  const chosen = options.find((option) => ('text' in option ? option.selected : option.checked));
  return {
    name,
    radius: (chosen && radiusOf(chosen)) || undefined,
    radii: options.map(radiusOf).filter((radius) => radius > 0),
    radiusUnit: /\bmi(les?)?\b/i.test(text) ? 'mi' : 'km',
  };
}

/** What a form sends as it stands, apart from some of its fields. */
function othersIn(form: HTMLFormElement, names: unknown[]): Record<string, string[]> {
  const others: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !names.includes(name)) (others[name] ??= []).push(value);
  }
  return others;
}

/**
 * The search box that a plain form amounts to: its first two text fields are what and where, a checkbox is the remote
 * toggle, a choice among numbers the distance; labels, placeholders, datalists and what has been entered are kept.
 * Anything else is sent along with the value that it has, and named in `unshown` where a reader would have seen it.
 */
export function readForm(form: HTMLFormElement): JobSearchInput & { unshown?: string[] } {
  const [what, where] = textFieldsOf(form);
  const remote = form.querySelector<HTMLInputElement>('input[type=checkbox]') ?? undefined;
  const { name, ...distances } = distancesOf(form);
  const parameters = { what: what?.name, where: where?.name, remote: remote?.name, radius: name };
  const parts = Object.keys(parameters) as SearchPart[];
  const names = Object.values(parameters);
  const button = form.querySelector('button:not([type=button],[type=reset]),input[type=submit]');
  const shown = form.querySelectorAll<Control>(
    ':is(input:not([type=hidden],[type=submit]),select,textarea):enabled',
  );
  return {
    action: form.getAttribute('action') ?? '',
    target: form.target,
    parameters,
    fields: parts.filter((part) => parameters[part] !== undefined),
    what: what && fieldOf(what),
    where: where && fieldOf(where),
    required: what?.required,
    remote: remote && { value: remote.value, label: labelOf(remote), checked: remote.checked },
    ...distances,
    hidden: othersIn(form, names),
    unshown: Array.from(shown, (control) => control.name).filter((each) => each && !names.includes(each)),
    submit: (button && (lineOf(button) || button.getAttribute('value'))) ?? undefined,
  };
}
