import type { Reading } from '../../model/issue.js';
import { readJobSearch, type JobSearch, type SearchAttributes } from '../../model/search.js';
import { readForm } from '../../dom/light-form.js';

/** The search box that a form, or an element around one, amounts to. */
export function readMarkup(element: Element): unknown {
  const form = element.matches('form') ? element : element.querySelector('form');
  return form ? readForm(form as HTMLFormElement) : undefined;
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
