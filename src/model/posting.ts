import type { Reading } from './issue.js';
import { IssueLog, type DecimalMark } from './issue-log.js';
import { fold } from './fold.js';
import { readUrl } from './link.js';
import { gatherPay, readCurrency, readPay, readSource, type Pay, type Source } from './pay.js';
import { decodeEntities, plainText } from './plain.js';
import { fromSchemaOrg, isSchemaOrg, postingsIn } from './schema-org.js';
import type { JobSearchQuery } from './search-url.js';
import { copyOf, isObject, keep, listOf, readFields, readText, withList, type Reader } from './text.js';
import { readUnused } from './unused.js';

/** A job, as it was understood. */
export interface Posting {
  title: string;
  url?: string;
  organization?: string;
  places: string[];
  remote?: boolean | 'hybrid';
  pay?: Pay;
  types: string[];
  /** An ISO date, or what stood in its place. */
  posted?: string;
  until?: string;
  tags: string[];
  description?: string;
}

/** Jobs, as they were understood. */
export interface JobList {
  title?: string;
  jobs: Posting[];
  source?: Source;
  rel?: string;
  note?: string;
}

/** The orders that a reader may choose from. */
export const SORTS = ['given', 'date', 'pay'] as const;
export type JobSort = (typeof SORTS)[number];

const readLine: Reader<string> = (input, log, where) => {
  const text = readText(input, log, where);
  return text && decodeEntities(text).replace(/\s+/g, ' ').trim();
};
const readLines = listOf(readLine);

const readRemote: Reader<boolean | 'hybrid'> = (input, log, where) => {
  if (typeof input === 'boolean') return input;
  if (input === undefined || input === null || input === '') return undefined;
  if (typeof input === 'string' && input.toLowerCase() === 'hybrid') return 'hybrid';
  log.add('CE204', where, input, 'true, false or "hybrid"');
  return undefined;
};

const readRel: Reader<string> = (input, log, where) =>
  readText(input, log, where)
    ?.toLowerCase()
    .split(/\s+/)
    .filter((token) => ['nofollow', 'sponsored', 'ugc', 'noopener', 'noreferrer', 'external'].includes(token))
    .join(' ');

/** "Competitive" says all that there is to know: it is shown, and there is nothing for an author to mend. */
const readOffer: Reader<Pay> = (input, log, where) => {
  const { length } = log.issues;
  const pay = readPay(input, log, where);
  if (typeof input === 'string' && !/\p{Nd}/u.test(input)) log.issues.length = length;
  return pay;
};

const POSTING = {
  title: readLine,
  url: readUrl,
  organization: readLine,
  location: readLines,
  remote: readRemote,
  pay: readOffer,
  employmentType: readLines,
  datePosted: readText,
  validThrough: readText,
  tags: readLines,
  description: ((input, log, where) => {
    const text = readText(input, log, where);
    return text && plainText(text);
  }) satisfies Reader<string>,
};

const readPosting: Reader<Posting> = (input, log, where) => {
  if (!isObject(input)) {
    log.add('CE204', where, input, 'an object with title');
    return undefined;
  }
  const given = isSchemaOrg(input) ? fromSchemaOrg(input) : gatherPay(input, POSTING, log, where);
  const { location, employmentType, datePosted, validThrough, tags, title, ...fields } = readFields(
    given,
    POSTING,
    log,
    where,
  );
  if (!title) {
    log.add('CE204', `${where}/title`, given['title'], 'text');
    return undefined;
  }
  // A place that is called so is none.
  if (location?.some((place) => /^remote$/i.test(place))) fields.remote ??= true;
  return {
    ...fields,
    title,
    places: location ?? [],
    types: employmentType ?? [],
    ...(datePosted && { posted: datePosted }),
    ...(validThrough && { until: validThrough }),
    tags: tags ?? [],
  };
};

const FIELDS = {
  title: readText,
  jobs: listOf(readPosting),
  currency: readCurrency,
  source: readSource,
  rel: readRel,
  note: readText,
  unused: readUnused,
  '@context': keep,
};

/** Reads jobs in our own shape, as a plain list, or as schema.org says them. */
export function readJobList(input: unknown, decimal?: DecimalMark): Reading<JobList> {
  const log = new IssueLog(decimal);
  const copy = copyOf(input);
  const found = isObject(copy) && !('jobs' in copy) ? postingsIn(copy) : [];
  const given: unknown = Array.isArray(copy) ? { jobs: copy } : found.length ? { jobs: found } : copy;
  if (!isObject(given)) {
    log.add('CE201', '', given, 'an object with jobs, or a list of jobs', 'error');
    return log;
  }
  const root = withList(given, FIELDS, ['jobs'], log);
  if (!Array.isArray(root['jobs'])) {
    log.add(root['jobs'] === undefined ? 'CE202' : 'CE201', '/jobs', root['jobs'], 'a list of jobs', 'error');
    return log;
  }
  const { jobs = [], currency, ...fields } = readFields(root, FIELDS, log, '');
  for (const { pay } of jobs) if (pay && currency) pay.currency ??= currency;
  delete fields['@context'];
  return { value: { ...fields, jobs }, issues: log.issues };
}

/** The jobs that a search is for: every word of it stands somewhere in the job, and its place fits. */
export function filterJobs(jobs: Posting[], query: Partial<JobSearchQuery> | undefined): Posting[] {
  const words = fold(query?.what ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const place = fold(query?.where?.trim() ?? '');
  return jobs.filter(({ title, organization, tags, description, places, remote }) => {
    if (query?.remote && remote !== true) return false;
    if (place && !places.some((name) => fold(name).includes(place))) return false;
    const text = fold([title, organization, ...tags, description].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** What a job pays at most, where that is known. */
const highest = ({ pay }: Posting): number | undefined =>
  pay && (pay.maximum ?? pay.amount ?? pay.median ?? pay.mean ?? pay.minimum)?.value;

const kindOf = ({ pay }: Posting): string => `${pay?.currency} ${pay?.payPeriod}`;

/** The jobs in another order; the given one is not changed. */
export function sortJobs(jobs: Posting[], sort: JobSort): Posting[] {
  if (sort === 'date') {
    // "3/11/2026" may be two days, and comes behind those that are known.
    const days = new Map(jobs.map((job) => [job, /^\d{4}-/.test(job.posted ?? '') ? job.posted! : '']));
    return [...jobs].sort((a, b) => (days.get(a)! < days.get(b)! ? 1 : days.get(a) === days.get(b) ? 0 : -1));
  }
  if (sort !== 'pay') return jobs;
  // An hourly amount is never set against a yearly one, nor euros against pounds: the usual kind comes first.
  const counts = new Map<string, number>();
  for (const job of jobs)
    if (highest(job) !== undefined) counts.set(kindOf(job), (counts.get(kindOf(job)) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
  const rank = (job: Posting) => (highest(job) === undefined ? kinds.length : kinds.indexOf(kindOf(job)));
  return [...jobs].sort((a, b) => rank(a) - rank(b) || (highest(b) ?? 0) - (highest(a) ?? 0));
}
