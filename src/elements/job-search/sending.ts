import type { JobSearch } from '../../model/search.js';
import { parametersFor, urlFor, type Destination, type JobSearchQuery } from '../../model/search-url.js';

/** What `career-search` says. */
export interface CareerSearchDetail extends JobSearchQuery {
  /** Where the search would lead; undefined where the element has no address. */
  url?: string;
}

const PLAIN = { names: { what: 'what', where: 'where', remote: 'remote', radius: 'radius' }, remote: 'true' };

/** What the element adds to the form that it stands in. */
export function dataFor(destination: Destination | undefined, query: JobSearchQuery): FormData {
  const data = new FormData();
  for (const [name, value] of parametersFor({ ...PLAIN, ...destination, fixed: [] }, query))
    data.append(name, value);
  return data;
}

/** What the form sends without showing a field for it. */
export function hiddenFor({ destination, parts }: JobSearch, query: JobSearchQuery): [string, string][] {
  if (!destination) return [];
  const shown = Object.fromEntries(parts.map((part) => [part, undefined]));
  return parametersFor(destination, { ...query, ...shown } as Partial<JobSearchQuery>);
}

/** For `formdata`: an address without parameters that say nothing. */
export function withoutEmpty({ formData }: FormDataEvent): void {
  for (const name of new Set(formData.keys())) {
    const values = formData
      .getAll(name)
      .map((value) => (typeof value === 'string' ? value.trim() : value))
      .filter(Boolean);
    formData.delete(name);
    for (const value of values) formData.append(name, value);
  }
}

/** Opens an address as a link would. */
function follow(url: string, target: string | undefined, page: Document): void {
  const link = page.createElement('a');
  link.href = url;
  link.rel = 'noopener';
  if (target) link.target = target;
  link.click();
}

type Sender = HTMLElement & { query: JobSearchQuery; target?: string; form: HTMLFormElement | null };

/** Asks the page first; then leads to where the search goes, or sends the form around the element. */
export function send(event: Event, host: Sender, destination: Destination | undefined): void {
  const { query } = host;
  const url = destination && urlFor(destination, query, host.baseURI);
  const detail: CareerSearchDetail = { ...query, ...(url && { url }) };
  const goes = host.dispatchEvent(
    new CustomEvent('career-search', { bubbles: true, composed: true, cancelable: true, detail }),
  );
  // A plain form sends itself, as it would without script.
  if (goes && url && !destination.isTemplate) return;
  event.preventDefault();
  if (!goes) return;
  if (url) follow(url, host.target, host.ownerDocument);
  else if (!destination) host.form?.requestSubmit();
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-search': CustomEvent<CareerSearchDetail>;
  }
}
