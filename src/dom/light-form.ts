import type { JobSearchInput, SearchFieldInput } from '../model/inputs.js';
import { textOf } from './text-of.js';

const TEXT = 'input:not([type]),input:is([type=text],[type=search])';

type Control = HTMLInputElement | HTMLSelectElement;

const labelOf = (control: Control): string | undefined => {
  const label = control.labels?.[0];
  if (!label) return control.getAttribute('aria-label') ?? undefined;
  const copy = label.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('input,select,datalist,button')) inner.remove();
  return textOf(copy) || undefined;
};

/** The suggestions of a datalist. */
export const optionsOf = ({ options }: HTMLDataListElement): string[] =>
  Array.from(options, (option) => option.value || textOf(option));

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

/** A choice among distances: a select, or radio buttons. */
interface Distances {
  name: string;
  radii: number[];
  chosen: number;
  isInMiles: boolean;
}

function distancesOf(form: HTMLFormElement): Distances | undefined {
  for (const control of form.querySelectorAll<Control>('select,input[type=radio]')) {
    const { name } = control;
    const options =
      'options' in control
        ? [...control.options]
        : [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
            (radio) => radio.name === name,
          );
    const radii = options.map(({ value }) => Number(value)).filter((radius) => radius > 0 && radius < 10000);
    const chosen = options.find((option) => ('checked' in option ? option.checked : option.selected));
    const text = options.map((option) => ('labels' in option ? labelOf(option) : option.text)).join(' ');
    if (radii.length) {
      return { name, radii, chosen: Number(chosen?.value) || 0, isInMiles: /\bmi(les?)?\b/i.test(text) };
    }
  }
  return undefined;
}

/** What a form sends as it stands, apart from some of its fields. */
function othersIn(form: HTMLFormElement, names: string[]): Record<string, string[]> {
  const others: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value && !names.includes(name)) (others[name] ??= []).push(value);
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
  const radius = distancesOf(form);
  const controls = { what, where, remote, radius };
  const present = (['what', 'where', 'remote', 'radius'] as const).filter((part) => controls[part]);
  const names = present.map((part) => controls[part]!.name);
  const button = form.querySelector('button:not([type=button],[type=reset]),input[type=submit]');
  const submit = button && (textOf(button) || button.getAttribute('value'));
  const hidden = othersIn(form, names);
  const shown = form.querySelectorAll<Control>(
    ':is(input:not([type=hidden],[type=submit]),select,textarea):enabled',
  );
  const unshown = Array.from(shown, ({ name }) => name).filter((name) => name && !names.includes(name));
  return {
    action: form.getAttribute('action') ?? '',
    target: form.target,
    parameters: Object.fromEntries(
      present.flatMap((part) => (controls[part]!.name ? [[part, controls[part]!.name]] : [])),
    ),
    fields: present,
    ...(what && { what: fieldOf(what), required: what.required }),
    ...(where && { where: fieldOf(where) }),
    ...(remote && { remote: { value: remote.value, label: labelOf(remote), checked: remote.checked } }),
    ...(radius && {
      ...(radius.chosen && { radius: radius.chosen }),
      radii: radius.radii,
      radiusUnit: radius.isInMiles ? 'mi' : 'km',
    }),
    hidden,
    ...(unshown.length && { unshown }),
    ...(submit && { submit }),
  };
}
