import type { SearchPart } from './inputs.js';
import { at, type IssueLog } from './issue-log.js';
import { isObject, listOf, readText } from './text.js';

/** What somebody is looking for. */
export interface JobSearchQuery {
  /** A title, a skill or a company. */
  what: string;
  /** A place. */
  where: string;
  /** Only jobs that can be done from anywhere. */
  remote: boolean;
  /** How far from the place, in the unit of the search box. */
  radius?: number;
}

/** Where a search leads. */
export interface Destination {
  /** The address: with placeholders, or without and then with parameters added. */
  address: string;
  isTemplate: boolean;
  /** What the parts are called in the address; a part that is missing here can't be asked for. */
  names: Partial<Record<SearchPart, string>>;
  /** What stands for "remote only". */
  remote: string;
  /** What distances are counted in there, where that is known. */
  radiusUnit?: 'kilometer' | 'mile';
  /** Parameters that are always sent. */
  fixed: [name: string, value: string][];
}

type Board = Pick<Destination, 'address' | 'names' | 'radiusUnit'> & { remote?: string };

/** Search pages of well-known boards, as a reader would open them: no keys, nothing recorded. */
export const BOARDS: Readonly<Record<string, Board>> = {
  adzuna: { address: 'https://www.adzuna.com/search', names: { what: 'q', where: 'w' } },
  arbeitsagentur: {
    address: 'https://www.arbeitsagentur.de/jobsuche/suche',
    names: { what: 'was', where: 'wo', radius: 'umkreis' },
    radiusUnit: 'kilometer',
  },
  indeed: {
    address: 'https://www.indeed.com/jobs',
    names: { what: 'q', where: 'l', radius: 'radius' },
    radiusUnit: 'mile',
  },
  linkedin: {
    address: 'https://www.linkedin.com/jobs/search/',
    names: { what: 'keywords', where: 'location', remote: 'f_WT', radius: 'distance' },
    remote: '2',
    radiusUnit: 'mile',
  },
  usajobs: { address: 'https://www.usajobs.gov/search/results/', names: { what: 'k', where: 'l' } },
  ziprecruiter: {
    address: 'https://www.ziprecruiter.com/jobs-search',
    names: { what: 'search', where: 'location', radius: 'radius' },
    radiusUnit: 'mile',
  },
};

/** What the parts are called where the author does not say. */
export const OWN_NAMES = { what: 'what', where: 'where', remote: 'remote', radius: 'radius' };
const readTexts = listOf(readText);
const PLACEHOLDER = /\{(what|where|remote|radius)\}/g;
// Stands in for the page's own address while that is not known.
const PAGE = 'https://page.invalid/';

/** The address as a page, if it is one that a form may be sent to. */
function pageOf(address: string, base: string): URL | undefined {
  // Browsers read "\\host" differently from how it looks.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001F\u007F\\]/.test(address)) return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** True where no placeholder has a say in which site is opened. */
function isTemplateSafe(template: string): boolean {
  const rest = template.replace(PLACEHOLDER, '');
  const start = template.slice(0, template.indexOf('{') >>> 0);
  return (
    /[{}]/.test(template) &&
    !/[{}]/.test(rest) &&
    Boolean(pageOf(rest, PAGE)) &&
    (/^https?:\/\/[^/?#]+[/?#]/i.test(start) || /^(?:\.{0,2}\/(?!\/)|\?|#|[\w-]+[/?#])/.test(start))
  );
}

/** Reads where a search leads; attributes come before data, a template before a board before an action. */
export function readDestination(
  root: Record<string, unknown>,
  attributes: { template?: string; board?: string; action?: string },
  log: IssueLog,
): Destination | undefined {
  const given: object = attributes.template || attributes.board || attributes.action ? attributes : root;
  const where = (key: string) => (given === root ? at('', key) : key);
  const text = (key: string) => readText((given as Record<string, unknown>)[key], log, where(key));
  const [board, action] = [text('board'), text('action')];
  // An action with placeholders is a template.
  const template = text('template') ?? (!board && action?.match(PLACEHOLDER) ? action : undefined);
  const parameters = root['parameters'];
  const names: Destination['names'] = { ...OWN_NAMES };
  if (isObject(parameters)) {
    for (const part of Object.keys(OWN_NAMES) as SearchPart[]) {
      const name = readText(parameters[part], log, at('/parameters', part));
      if (name) names[part] = name;
    }
  }
  const hidden = root['hidden'];
  const fixed: Destination['fixed'] = isObject(hidden)
    ? Object.keys(hidden).flatMap((name) => {
        const values = readTexts(hidden[name], log, at('/hidden', name)) ?? [];
        return values.map((value): [string, string] => [name, value]);
      })
    : [];
  const { remote: toggle } = root;
  const remote = (isObject(toggle) && readText(toggle['value'], log, '/remote/value')) || 'true';
  if (template) {
    if (isTemplateSafe(template)) {
      const used: Destination['names'] = {};
      for (const [, part] of template.matchAll(PLACEHOLDER)) used[part as SearchPart] = part;
      return { address: template, isTemplate: true, names: used, remote, fixed };
    }
    log.add('CE231', where(template === action ? 'action' : 'template'), template);
    return undefined;
  }
  if (board) {
    const known = Object.hasOwn(BOARDS, board.toLowerCase()) && BOARDS[board.toLowerCase()];
    if (known) return { isTemplate: false, remote: 'true', ...known, fixed };
    log.add('CE208', where('board'), board, Object.keys(BOARDS).join(', '));
    return undefined;
  }
  const page = action && pageOf(action, PAGE);
  if (page) {
    // A form that is sent by GET loses what stands behind the question mark of its own address.
    const address = action.replace(/[?#].*$/s, '');
    return { address, isTemplate: false, names, remote, fixed: [...page.searchParams, ...fixed] };
  }
  if (action) log.add('CE210', where('action'), action, 'an http: or https: address');
  return undefined;
}

/** A text as it is searched for: without the spaces that nobody means. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands in the address for each part; empty where it is not asked for. */
function valuesOf(
  { what = '', where = '', remote, radius }: Partial<JobSearchQuery>,
  yes: string,
): Record<SearchPart, string> {
  const text = (value: string) => tidy(value.replace(/\p{Surrogate}/gu, ''));
  return {
    what: text(what),
    where: text(where),
    remote: remote ? yes : '',
    radius: radius ? String(radius) : '',
  };
}

/** The parameters of a search, without those that say nothing. */
export function parametersFor(
  { names, remote, fixed }: Pick<Destination, 'names' | 'remote' | 'fixed'>,
  query: Partial<JobSearchQuery>,
): [name: string, value: string][] {
  const values = valuesOf(query, remote);
  return [
    ...(Object.keys(OWN_NAMES) as SearchPart[]).flatMap((part): [string, string][] =>
      names[part] && values[part] ? [[names[part], values[part]]] : [],
    ),
    ...fixed,
  ];
}

/** The address of a search; undefined where it would lead to another site than its author wrote. */
export function urlFor(destination: Destination, query: JobSearchQuery, base: string): string | undefined {
  const page = pageOf(destination.address.replace(PLACEHOLDER, 'x'), base);
  if (!page) return undefined;
  if (!destination.isTemplate) {
    page.search = String(new URLSearchParams(parametersFor(destination, query)));
    return page.href;
  }
  const values = valuesOf(query, destination.remote);
  const fill = (text: string) =>
    text.replace(PLACEHOLDER, (_, part: SearchPart) => encodeURIComponent(values[part]));
  const [, path = '', search, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(destination.address) ?? [];
  const pairs = (search?.split('&') ?? []).filter(
    (pair) => !/=\{\w+\}$/.test(pair) || !fill(pair).endsWith('='),
  );
  const terms = [...pairs.map(fill), ...[String(new URLSearchParams(destination.fixed))].filter(Boolean)];
  const url = pageOf(`${fill(path)}${terms.length ? `?${terms.join('&')}` : ''}${fill(hash)}`, base);
  // "..", whole or escaped, walks up in a path.
  const depth = ({ pathname }: URL) => pathname.split('/').length;
  return url && url.origin === page.origin && depth(url) === depth(page) ? url.href : undefined;
}
