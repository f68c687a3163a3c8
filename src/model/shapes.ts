import { framed, hasName } from './frames.js';
import { isObject } from './object.js';
import { raised, reshapedBy, unwrapped, type Reshaped, type Shapers } from './reshaping.js';

type Fields = Record<string, unknown>;

/** Rows of a sheet, the first of which names the columns, as an object each. */
function recordsIn(given: unknown): unknown {
  const input = framed(given);
  if (isObject(input)) {
    const { values, columns, data = values, range: _, majorDimension: __, ...rest } = input;
    const rows = Array.isArray(columns) && Array.isArray(data) ? [columns, ...(data as unknown[])] : data;
    const records = recordsIn(rows);
    return records === rows ? input : { ...rest, items: records };
  }
  if (!Array.isArray(input) || input.length < 2 || !input.every((row) => Array.isArray(row))) return input;
  const [head = [], ...rows] = input as unknown[][];
  if (!head.every((cell, index) => typeof cell === 'string' && (index ? /^\D+$/ : /^\D*$/).test(cell)))
    return input;
  return rows.map((row) =>
    Object.fromEntries(head.flatMap((name, index) => (index in row ? [[name as string, row[index]]] : []))),
  );
}

/** What stands over the names of facts. */
const FACTS = /^(?:|metric|measure|attribute|aspect|criterion|criteria|feature)$/i;
const TITLE = /(?:^|[\s_])(?:title|name|occupation)$/i;
const PLACES = /^(?:city|town|metro|state|region|province|country)$/i;

/** Rows of facts, with a field for each role, as a comparison; records of roles by their names or places. */
function compared(input: unknown, name: string): unknown {
  const list = isObject(input) ? input['items'] : input;
  if (!Array.isArray(list) || !list.length || !list.every(isObject)) return input;
  const rest = isObject(input) ? Object.entries(input).filter(([key]) => key !== 'items') : [];
  const [fact = '', ...titles] = Object.keys(list[0]!);
  if (name === 'title' && FACTS.test(fact) && titles.length) {
    return {
      ...Object.fromEntries(rest),
      roles: titles.map((title) => ({ title })),
      rows: list.map(({ [fact]: label, ...values }) => ({
        label,
        values: titles.map((title) => values[title]),
      })),
    };
  }
  const named = list.map((record) => withName(record, name));
  if (named.every((record, index) => record === list[index])) return input;
  return isObject(input) ? { ...input, items: named } : named;
}

function withName(record: Fields, name: string): Fields {
  const keys = Object.keys(record);
  if (hasName(record)) return record;
  const title = keys.find((key) => TITLE.test(key));
  const parts = title === undefined ? keys.filter((key) => PLACES.test(key) && record[key]) : [title];
  if (!parts.length) return record;
  const rest = Object.entries(record).filter(([key]) => !parts.includes(key));
  return { [name]: parts.map((key) => record[key]).join(', '), ...Object.fromEntries(rest) };
}

/** Levels that stand inside their tracks, or under the names of these, with the track in each. */
function withTracks(input: unknown): unknown {
  if (!isObject(input) || Array.isArray(input['levels'])) return input;
  const { levels, tracks, ...others } = input;
  const lists = Object.entries(others).filter(([, value]) => Array.isArray(value));
  const isOpen = !levels && !tracks && lists.length > 1;
  const holder = isOpen ? Object.fromEntries(lists) : (levels ?? tracks);
  const entries = Array.isArray(holder)
    ? (holder as unknown[])
    : Object.entries(holder ?? {}).map(([name, given]) => ({
        name,
        ...(isObject(given) ? given : { levels: given as unknown }),
      }));
  const lines = entries.filter(isObject).map((line) => {
    const [key = '', list = []] = Object.entries(line).find(([, value]) => Array.isArray(value)) ?? [];
    const { [key]: _, ...track } = line;
    return { track, list: list as unknown[] };
  });
  if (!lines.some(({ list }) => list.length)) return input;
  const rest = Object.entries(others).filter((entry) => !isOpen || !lists.some(([key]) => key === entry[0]));
  return {
    ...Object.fromEntries(rest),
    tracks: lines.map(({ track }) => track),
    levels: lines.flatMap(({ track, list }) => {
      const name = track['id'] ?? track['name'] ?? track['title'] ?? track['track'];
      return list.map((level) => ({ ...(isObject(level) ? level : { name: level }), track: name }));
    }),
  };
}

const isOfJSearch = (job: unknown): job is Fields => isObject(job) && 'employer_name' in job;

/** Jobs of RapidAPI's JSearch: fields that are not named here are about the service. */
function jobsIn(input: unknown): unknown {
  const { status: _, request_id: __, parameters: ___, ...answer } = isObject(input) ? input : { jobs: input };
  const isList = (list: unknown): list is unknown[] => Array.isArray(list) && list.some(isOfJSearch);
  const [key = '', jobs] = Object.entries(answer).find(([, list]) => isList(list)) ?? [];
  if (!isList(jobs)) return input;
  const { [key]: ____, ...rest } = answer;
  return { ...rest, jobs: jobs.map((job) => (isOfJSearch(job) ? jobOf(job) : job)) };
}

const typeOf = (type: unknown): unknown =>
  typeof type === 'string' ? type.replace(/^(FULL|PART)(?=TIME$)/, '$1_') : type;

function jobOf(job: Fields): unknown {
  const { job_min_salary: minimum, job_max_salary: maximum, job_city, job_state, job_country } = job;
  const { job_salary_currency: currency, job_salary_period: payPeriod, job_employment_type: type } = job;
  const place = [job_city, job_state, job_country].filter(Boolean).join(', ');
  const posting = {
    title: job['job_title'],
    organization: job['employer_name'],
    location: job['job_location'] ?? place,
    remote: job['job_is_remote'],
    pay: (minimum || maximum) && { minimum, maximum, currency, payPeriod },
    employmentType: [job['job_employment_types'] ?? type ?? []].flat().map(typeOf),
    datePosted: job['job_posted_at_datetime_utc'],
    validThrough: job['job_offer_expiration_datetime_utc'],
    url: job['job_apply_link'],
    description: job['job_description'],
  };
  // Where nothing is said, the service has null, and "false" says no more.
  return Object.fromEntries(Object.entries(posting).filter(([, value]) => value));
}

const records = (data: unknown): unknown => recordsIn(unwrapped(data));

const SHAPERS: Shapers = {
  'career-ladder': ['levels', (data) => raised(withTracks(compared(records(data), 'name')))],
  'job-list': ['jobs', (data) => raised(jobsIn(records(data)))],
  'role-compare': ['roles', (data) => raised(compared(records(data), 'title'))],
};

/** Turns the shapes that other tools give roles, levels and jobs into those that the elements read. */
export const reshaped: Reshaped = (...given) => reshapedBy(SHAPERS, ...given);
