import type { JobListInput, JobPostingInput, PayInput } from './inputs.js';
import type { Reading } from './issue.js';
import { IssueLog } from './issue-log.js';
import { decodeEntities } from './plain.js';
import { copyOf, isObject } from './text.js';

/** A record of somebody else's format. */
export type Foreign = Record<string, unknown>;

/** What an adapter returns: data for an element, and what it could not read. */
export type Adapted = Required<Reading<JobListInput>>;

/** Follows a path of names; undefined where it leads nowhere. */
export function pick(input: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), input);
}

/** The first of several names that has a value: services rename their fields. */
export function either(input: Foreign, ...keys: string[]): unknown {
  return keys.map((key) => input[key]).find((value) => value !== undefined && value !== null && value !== '');
}

/** A text, with the entities that services leave in it decoded. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return decodeEntities(String(value)).replace(/\s+/g, ' ').trim() || undefined;
}

/** Texts from a list, from one text, or from objects with a name, in one of some fields. */
export function texts(value: unknown, ...names: string[]): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.flatMap((item) => text(isObject(item) ? either(item, ...names, 'name', 'Name') : item) ?? []);
}

/** What services write for "yes"; undefined for anything else. */
export const yes = (value: unknown): true | undefined => /^(?:true|1|yes)$/i.test(String(value)) || undefined;

/** An amount; a text of digits counts, and 0 is what services write for "not stated". */
export function amount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value.replace(/,/g, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
}

/** Reports a field of a record that has something in it, but nothing that could be read. */
export type Lost = (key: string, given?: unknown) => void;

/** A range of pay, each end under the first of some names; undefined where nothing is stated. */
export function range(
  record: Foreign,
  [lows, highs]: [low: string[], high: string[]],
  about: Pick<PayInput, 'currency' | 'payPeriod' | 'kind'>,
  lost: Lost,
): PayInput | undefined {
  const read = (keys: string[]) => {
    const given = either(record, ...keys);
    const value = amount(given);
    if (value === undefined && given !== undefined && Number(given) !== 0) {
      lost(keys.find((key) => record[key] === given) ?? '', given);
    }
    return value;
  };
  const [low, high] = [read(lows), read(highs)];
  if (low === undefined && high === undefined) return undefined;
  const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(low !== undefined && { minimum: low }),
    ...(high !== undefined && { maximum: high }),
  };
}

/** The day of a Unix time in seconds. */
export function dayOf(seconds: unknown): string | undefined {
  const time = Number(seconds) * 1000;
  return Number.isFinite(time) && time > 0 && time < 8e15
    ? new Date(time).toISOString().slice(0, 10)
    : undefined;
}

/**
 * Turns the answer of a service into a list of jobs. A record that has no title, or an answer without records, is
 * reported.
 * @param path where the records stand, for the report
 * @param about what is said of the whole list
 * @param read one record
 */
export function adapt(
  answer: unknown,
  path: string[],
  about: Omit<JobListInput, 'jobs'>,
  read: (record: Foreign, lost: Lost) => Partial<JobPostingInput>,
): Adapted {
  const log = new IssueLog();
  const copy = copyOf(answer);
  const records = Array.isArray(copy) ? (copy as unknown[]) : pick(copy, ...path);
  const where = Array.isArray(copy) ? '' : `/${path.join('/')}`;
  if (!Array.isArray(records)) log.add('CE202', where, records, 'a list of jobs', 'error');
  const jobs = (Array.isArray(records) ? (records as unknown[]) : []).flatMap(
    (record, index): JobPostingInput[] => {
      if (!isObject(record)) {
        log.add('CE204', `${where}/${index}`, record, 'an object');
        return [];
      }
      const lost: Lost = (key, given = record[key]) => log.add('CE205', `${where}/${index}/${key}`, given);
      const { title, ...job } = read(record, lost);
      if (!title) {
        log.add('CE204', `${where}/${index}`, undefined, 'a job with a title');
        return [];
      }
      const known = Object.entries(job).filter(
        ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
      );
      return [{ title, ...Object.fromEntries(known) }];
    },
  );
  // A field that is missing everywhere has been renamed, rather than left out.
  for (const key of ['url', 'organization'] as const) {
    if (jobs.length && !jobs.some((job) => job[key])) log.add('CE204', where, undefined, `jobs with ${key}`);
  }
  return { value: { ...about, jobs }, issues: log.issues };
}
