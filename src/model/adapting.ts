import type { JobListInput, JobPostingInput, PayInput, PayPeriod } from './inputs.js';
import type { Reading } from './issue.js';
import { at, IssueLog } from './issue-log.js';
import { decodeEntities } from './plain.js';
import { periodOf } from './schema-org.js';
import { copyOf, isObject } from './text.js';

/** A record of somebody else's format. */
export type Foreign = Record<string, unknown>;

/** What an adapter returns: data for an element, and what it could not read. */
export type Adapted = Required<Reading<JobListInput>>;

/** What services call the text of an object that they put in place of a text. */
const NAMES = ['name', 'Name', 'display_name', 'label', 'LocationName', 'title'];

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && !Object.keys(value).length);

/** Follows a path of names, parted by slashes; undefined where it leads nowhere. */
export function pick(input: unknown, path: string): unknown {
  return path
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), input);
}

/** The entries of a list; a single value is a list of one. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : isEmpty(value) ? [] : [value];

/** A text, with the entities that services leave in it decoded; of an object, its name. */
export function textOf(value: unknown): string | undefined {
  if (isObject(value))
    return textOf(NAMES.map((name) => value[name]).find((name) => typeof name === 'string'));
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return decodeEntities(String(value)).replace(/\s+/g, ' ').trim() || undefined;
}

/** An amount; a text of digits counts. */
function amountOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value.replace(/,/g, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** A day as services write it: ISO, a Unix time in seconds or milliseconds, or in words that have a year. */
function dateOf(value: unknown): string | undefined {
  const text = textOf(value)?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (!text) return undefined;
  const [iso] = /^\d{4}(-\d\d){0,2}(?!\d)/.exec(text) ?? [];
  if (iso) return Number.isNaN(Date.parse(iso)) ? undefined : text;
  const number = Number(text);
  const time = Number.isNaN(number)
    ? /\d{4}/.test(text)
      ? [`${text} UTC`, text].map(Date.parse).find(Number.isFinite)
      : undefined
    : number * (number < 1e11 ? 1000 : 1);
  return time && time > 1e11 && time < 8e15 ? new Date(time).toISOString().slice(0, 10) : undefined;
}

/** Whether a job can be done from elsewhere, in the words of services. */
function remoteOf(value: unknown): boolean | 'hybrid' | undefined {
  const word = String(Array.isArray(value) ? value[0] : value).toLowerCase();
  if (word.includes('hybrid')) return 'hybrid';
  if (/^(true|1|yes|full|telecommute)|remote/.test(word)) return true;
  return /^(false|0|no|on-?site|office)/.test(word) ? false : undefined;
}

/** A record of a service, read field by field: what has something in it that cannot be read is reported. */
export class ForeignRecord {
  readonly fields: Foreign;
  readonly #where: string;
  readonly #log: IssueLog;

  /** @param where the record stands, for the report */
  constructor(fields: Foreign, where: string, log: IssueLog) {
    this.fields = fields;
    this.#where = where;
    this.#log = log;
  }

  /** The record at a path inside this one, or the first of a list there; an empty one where there is none. */
  inside(path: string): ForeignRecord {
    const given = pick(this.fields, path);
    const fields: unknown = Array.isArray(given) ? given[0] : given;
    const place = Array.isArray(given) ? `${path}/0` : path;
    if (!isObject(fields) && !isEmpty(fields)) this.lost(place, 'an object', fields);
    return new ForeignRecord(isObject(fields) ? fields : {}, `${this.#where}/${place}`, this.#log);
  }

  /** A text, under the first of several paths that has one: services rename their fields. */
  text(...paths: string[]): string | undefined {
    return this.#first(paths, textOf, 'text');
  }

  /** Texts from a list, or from one text. */
  texts(...paths: string[]): string[] {
    return this.list(paths, textOf, 'text');
  }

  /** What the entries of a list are read as, or a single one in its place. */
  list(paths: string[], read: (item: unknown) => string | undefined, expected: string): string[] {
    const readList = (value: unknown, path: string): string[] | undefined => {
      const items = (Array.isArray(value) ? value : [value]) as unknown[];
      const texts = items.map(read);
      if (items === value) {
        texts.forEach((text, index) => {
          if (text === undefined && !isEmpty(items[index]))
            this.lost(`${path}/${index}`, expected, items[index]);
        });
      } else if (texts[0] === undefined) return undefined;
      return texts.filter((text) => text !== undefined);
    };
    return this.#first(paths, readList, expected) ?? [];
  }

  /** A day; a text that is none is reported, and stays as it is. */
  date(...paths: string[]): string | undefined {
    const day = this.#first(paths, dateOf, 'a date');
    return day ?? paths.map((path) => pick(this.fields, path)).find((value) => typeof value === 'string');
  }

  /** Whether the job can be done from elsewhere; undefined where it says that it cannot. */
  remote(...paths: string[]): true | 'hybrid' | undefined {
    return this.#first(paths, remoteOf, 'true or false') || undefined;
  }

  /** What services write for "yes"; undefined for anything else. */
  yes(path: string): true | undefined {
    const read = (value: unknown) =>
      /^(?:true|1|yes)$/i.test(String(value)) ||
      (/^(?:false|0|no)$/i.test(String(value)) ? false : undefined);
    return this.#first([path], read, 'true or false') || undefined;
  }

  /** What an amount of pay is for, from a service's word for it. */
  period(paths: string[], read: (word: string) => PayPeriod | undefined = periodOf): PayPeriod | undefined {
    return this.#first(paths, (value) => read(textOf(value) ?? ''), 'year, month, week, day, hour', 'CE208');
  }

  /** A range of pay, each end under the first of some names; undefined where nothing is stated. */
  range(
    [lows, highs]: [low: string[], high: string[]],
    about: Pick<PayInput, 'currency' | 'payPeriod' | 'kind'>,
  ): PayInput | undefined {
    // 0 is what services write for "not stated".
    const [minimum, maximum] = [lows, highs].map(
      (paths) => this.#first(paths, amountOf, '', 'CE205') || undefined,
    );
    if (minimum === undefined && maximum === undefined) return undefined;
    return stated({ ...about, minimum, maximum });
  }

  /** Reports a field that has something in it, but nothing that could be read. */
  lost(
    path: string,
    expected: string,
    given = pick(this.fields, path),
    code: 'CE204' | 'CE205' | 'CE208' = 'CE204',
  ): void {
    this.#log.add(code, `${this.#where}/${path}`, given, expected);
  }

  #first<T>(
    paths: string[],
    read: (value: unknown, path: string) => T | undefined,
    expected: string,
    code?: 'CE205' | 'CE208',
  ): T | undefined {
    let lost: string | undefined;
    for (const path of paths) {
      let value = pick(this.fields, path);
      let place = path;
      // A text in place of the object that it was the name of, or something else where nothing can be looked up.
      const outer = path.replace(/\/[^/]*$/, '');
      if (value === undefined && outer !== path && !isObject(pick(this.fields, outer))) {
        value = pick(this.fields, outer);
        place = outer;
        if (typeof value !== 'string' && !isEmpty(value)) {
          lost ??= place;
          continue;
        }
      }
      if (isEmpty(value)) continue;
      const found = read(value, place);
      if (found !== undefined) return found;
      lost ??= place;
    }
    if (lost) this.lost(lost, expected, undefined, code);
    return undefined;
  }
}

/** What is not left open. */
function stated(fields: object): object {
  const isStated = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isStated(value)));
}

/**
 * Turns the answer of a service into a list of jobs. A record that has no title, or an answer without records, is
 * reported.
 * @param path where the records stand, for the report
 * @param about what is said of the whole list
 * @param read one record
 * @param usual what jobs of this service have: where none has it, it has been renamed rather than left out
 */
export function adapt(
  answer: unknown,
  path: string,
  about: Omit<JobListInput, 'jobs'>,
  read: (record: ForeignRecord) => Partial<JobPostingInput>,
  usual: (keyof JobPostingInput)[] = ['url', 'organization', 'location', 'datePosted'],
): Adapted {
  const log = new IssueLog();
  const copy = copyOf(answer);
  const records = Array.isArray(copy) ? (copy as unknown[]) : pick(copy, path);
  const where = Array.isArray(copy) ? '' : `/${path}`;
  if (!Array.isArray(records)) log.add('CE202', where, records, 'a list of jobs', 'error');
  const jobs: JobPostingInput[] = (Array.isArray(records) ? (records as unknown[]) : []).flatMap(
    (record, index) => {
      const place = at(where, index);
      if (!isObject(record)) {
        log.add('CE204', place, record, 'an object');
        return [];
      }
      const { title, ...job } = read(new ForeignRecord(record, place, log));
      if (title) return [{ title, ...stated(job) }];
      log.add('CE204', place, undefined, 'a job with a title');
      return [];
    },
  );
  for (const key of usual) {
    if (jobs.length && !jobs.some((job) => job[key])) log.add('CE204', where, undefined, `jobs with ${key}`);
  }
  return { value: { ...about, jobs }, issues: log.issues };
}
