import type { JobSearchInput, SearchFieldInput } from '../model/inputs.js';
import { textOf } from './text-of.js';

const TEXT = 'input:not([type]),input:is([type=text],[type=search])';

const labelOf = (control: HTMLInputElement | HTMLSelectElement): string | undefined => {
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
    value: input.getAttribute('value') || undefined,
    ...(options?.length && { suggestions: options }),
  };
}

/**
 * The search box that a plain form amounts to: its first two text fields are what and where, a checkbox is the remote
 * toggle, a select the distance; labels, placeholders, start values, datalists and hidden fields are kept.
 */
export function readForm(form: HTMLFormElement): JobSearchInput {
  const [what, where] = form.querySelectorAll<HTMLInputElement>(TEXT);
  const remote = form.querySelector<HTMLInputElement>('input[type=checkbox]');
  const radius = form.querySelector<HTMLSelectElement>('select');
  const controls = { what, where, remote, radius };
  const present = (['what', 'where', 'remote', 'radius'] as const).filter((part) => controls[part]);
  const hidden = Array.from(form.querySelectorAll<HTMLInputElement>('input[type=hidden][name]'), (input) => [
    input.name,
    input.value,
  ]);
  const button = form.querySelector('button:not([type=button],[type=reset]),input[type=submit]');
  const submit = button && (textOf(button) || button.getAttribute('value'));
  const remoteLabel = remote && labelOf(remote);
  const distances = Array.from(radius?.options ?? [], ({ value }) => Number(value)).filter(
    (value) => value > 0,
  );
  return {
    action: form.getAttribute('action') ?? '',
    parameters: Object.fromEntries(
      present.flatMap((part) => (controls[part]?.name ? [[part, controls[part].name]] : [])),
    ),
    fields: present,
    ...(what && { what: fieldOf(what) }),
    ...(where && { where: fieldOf(where) }),
    ...(remote && { remote: { value: remote.value, ...(remoteLabel && { label: remoteLabel }) } }),
    ...(distances.length && { radii: distances }),
    ...(radius && /\bmi(les?)?\b/i.test(radius.textContent) && { radiusUnit: 'mi' }),
    ...(hidden.length && { hidden: Object.fromEntries(hidden) as Record<string, string> }),
    ...(submit && { submit }),
  };
}
