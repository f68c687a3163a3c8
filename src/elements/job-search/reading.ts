import type { LitElement } from 'lit';
import type { Reading } from '../../model/issue.js';
import { readJobSearch, type JobSearch, type SearchAttributes } from '../../model/search.js';
import { optionsOf, readForm, textFieldsOf } from '../../dom/light-form.js';

/** The search box that a form, a list of suggestions, or an element around one amounts to. */
export function readMarkup(element: Element): unknown {
  const find = <T extends Element>(tag: string) =>
    (element.matches(tag) ? element : element.querySelector(tag)) as T | null;
  const form = find<HTMLFormElement>('form');
  if (form) return readForm(form);
  const list = find<HTMLDataListElement>('datalist');
  return list ? { suggestions: optionsOf(list) } : undefined;
}

/** Reads the data, over what the form inside the element says. */
export function readFor(
  raw: unknown,
  host: Element,
  attributes: SearchAttributes,
): Required<Reading<JobSearch>> {
  const form = host.querySelector?.('form');
  const base = form ? readForm(form) : undefined;
  if (raw === undefined || !base) return readJobSearch(raw === undefined ? base : raw, attributes);
  try {
    const given: unknown = Array.isArray(raw) ? { suggestions: raw as unknown[] } : raw;
    const isEmpty = typeof given !== 'object' || !given || !Object.keys(given).length;
    return readJobSearch(isEmpty ? raw : { ...base, ...given }, attributes);
  } catch {
    return readJobSearch(raw, attributes);
  }
}

/** What has been typed into the form inside the element before its script came stays, and the caret with it. */
export function takeOver(host: LitElement & { what?: string; where?: string }): void {
  const form = host.querySelector('form');
  const { activeElement } = host.getRootNode() as Document;
  for (const [index, input] of form ? textFieldsOf(form).entries() : []) {
    const name = index ? 'where' : 'what';
    const { value, defaultValue, selectionStart, selectionEnd } = input;
    if (value !== defaultValue) host[name] = value;
    if (input !== activeElement) continue;
    void host.updateComplete.then(() => {
      const field = host.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
      field?.focus();
      field?.setSelectionRange(selectionStart, selectionEnd);
    });
  }
}
