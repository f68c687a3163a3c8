import type { JobSearch } from '../../model/search.js';
import {
  OWN_NAMES,
  parametersFor,
  urlFor,
  type Destination,
  type JobSearchQuery,
} from '../../model/search-url.js';

/** What `career-search` says. */
export interface CareerSearchDetail extends JobSearchQuery {
  /** Where the search would lead; undefined where the element has no address. */
  url?: string;
}

const PLAIN = { names: OWN_NAMES, remote: 'true' };

/** Puts a search into form data, in place of what is there. */
export function fill(
  data: FormData,
  destination: Destination | undefined,
  query: JobSearchQuery,
  fixed: Destination['fixed'] = [],
): FormData {
  for (const name of [...data.keys()]) data.delete(name);
  for (const [name, value] of parametersFor({ ...PLAIN, ...destination, fixed }, query))
    data.append(name, value);
  return data;
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
export function send(event: Event, host: Sender, { destination, target }: JobSearch): void {
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
  if (url) follow(url, host.target ?? target, host.ownerDocument);
  else if (!destination) host.form?.requestSubmit();
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-search': CustomEvent<CareerSearchDetail>;
  }
}
