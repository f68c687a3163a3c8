import { fromAdzuna } from '../adapters/adzuna.js';
import { fromArbeitnow } from '../adapters/arbeitnow.js';
import { beaKindOf, fromBeaRegional } from '../adapters/bea.js';
import { fromEngineeringProgression } from '../adapters/engineering-progression.js';
import { fromJobicy } from '../adapters/jobicy.js';
import { fromJsonResume } from '../adapters/json-resume.js';
import { fromOnetCareers } from '../adapters/onet.js';
import { fromRemotive } from '../adapters/remotive.js';
import { fromSchemaOrgJobs, fromSchemaOrgOccupations, occupationsIn } from '../adapters/schema-org.js';
import { fromSnowflakeMilestones, fromSnowflakeTitles } from '../adapters/snowflake.js';
import { fromUsajobs } from '../adapters/usajobs.js';
import { listOf, pick, type Adapted } from '../model/adapting.js';
import type { ChartInput, ComparisonInput, LadderInput } from '../model/inputs.js';
import type { Issue } from '../model/issue.js';
import { postingsIn } from '../model/schema-org.js';
import { isObject } from '../model/text.js';
import { faqOf } from './questions.js';

/** Data of another tool, as an element takes it. */
export interface Converted {
  /** The elements that take it, the best first. */
  tags: readonly string[];
  /** Where it is from, behind "data". */
  origin: string;
  data: unknown;
  notes: string[];
  /** What keeps all of it from being shown. */
  problem?: string;
  /** What could not be read, with its place in what was given. */
  issues: Issue[];
  /** The place in what was given that a place in the data has its record from. */
  recordOf: (where: string) => string;
}

/** The entries of a list; of anything else none. */
const onlyList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const hasAll = (input: unknown, paths: readonly string[]): boolean =>
  paths.every((path) => pick(input, path) !== undefined);

/** True for a list of such records, among which may be broken ones. */
const isListOf = (list: readonly unknown[], paths: readonly string[]): boolean =>
  list.filter((item) => hasAll(item, paths)).length * 2 > list.length;

interface JobFormat {
  origin: string;
  /** The records of a document in this format; none of any other document. */
  recordsIn: (input: unknown) => unknown[];
  read: (input: unknown) => Adapted;
  /** What the editor has to know of jobs from there. */
  note?: (jobs: Adapted['value']['jobs']) => string | undefined;
}

/** An answer of a service: its records stand at the path, or were copied without what is around them. */
const answer = (origin: string, path: string, fields: string[], read: JobFormat['read']): JobFormat => ({
  origin,
  recordsIn: (input) => {
    const records = onlyList(Array.isArray(input) ? input : pick(input, path));
    return isListOf(records, fields) ? records : [];
  },
  read,
});

/** Every record of a format has the fields that are named here; together, no other format has them. */
const JOBS: readonly JobFormat[] = [
  answer('from Jobicy', 'jobs', ['jobTitle', 'companyName', 'jobGeo', 'url'], fromJobicy),
  {
    ...answer(
      'from Adzuna',
      'results',
      ['title', 'redirect_url', 'created', 'location', 'category'],
      fromAdzuna,
    ),
    note: (jobs) =>
      jobs.some(({ pay }) => pay)
        ? 'Adzuna names no currency: enter that of the country under “Currency”.'
        : undefined,
  },
  answer(
    'from USAJOBS',
    'SearchResult/SearchResultItems',
    ['MatchedObjectDescriptor/PositionTitle'],
    fromUsajobs,
  ),
  answer(
    'from Remotive',
    'jobs',
    ['title', 'url', 'candidate_required_location', 'publication_date'],
    fromRemotive,
  ),
  answer(
    'from Arbeitnow',
    'data',
    ['slug', 'title', 'company_name', 'job_types', 'created_at'],
    fromArbeitnow,
  ),
  {
    origin: 'in the format of schema.org',
    recordsIn: (input) => {
      const roots = Array.isArray(input) ? (input as unknown[]) : [input];
      const isLinked = (root: unknown) => ['@context', '@graph', '@type'].some((key) => hasAll(root, [key]));
      return roots.every(isLinked) ? postingsIn(input) : [];
    },
    read: fromSchemaOrgJobs,
  },
  {
    origin: 'in the format of JSON Resume',
    recordsIn: (input) => {
      const records = Array.isArray(input) ? (input as unknown[]) : [input];
      return isListOf(records, ['title', 'company', 'responsibilities', 'qualifications']) ? records : [];
    },
    read: fromJsonResume,
  },
];

interface LadderFormat {
  origin: string;
  isOf: (input: unknown) => boolean;
  read: (input: unknown) => LadderInput;
  note?: (input: unknown) => string | undefined;
}

const ROLE_ELEMENTS = ['role-compare', 'salary-chart'];

interface FigureFormat {
  origin: string;
  /** What was taken, one and several. */
  things: readonly [one: string, several: string];
  tags: readonly string[];
  /** The records of a document in this format, each of which becomes a role; none of any other document. */
  recordsIn: (input: unknown) => unknown[];
  read: (input: unknown) => ComparisonInput | ChartInput;
  note?: (input: unknown) => string | undefined;
  problem?: (input: unknown) => string | undefined;
}

const isOnet = (report: unknown): boolean =>
  /^\d\d-\d{4}\.\d\d$/.test(String(pick(report, 'code') ?? pick(report, 'career/code'))) &&
  ['career/title', 'what_they_do', 'outlook/category', 'job_outlook'].some((path) => hasAll(report, [path]));

/** What of O*NET no comparison has room for. */
const ONET_LEFT = { check_out_my_state: 'states', explore_more: 'related careers' };

const FIGURES: readonly FigureFormat[] = [
  {
    origin: 'from O*NET',
    things: ['career', 'careers'],
    tags: ROLE_ELEMENTS,
    recordsIn: (input) => {
      const reports = listOf(input);
      return reports.every(isOnet) ? reports : [];
    },
    read: fromOnetCareers,
    note: (input) => {
      const reports = listOf(input);
      const left = Object.entries(ONET_LEFT).filter(([key]) =>
        reports.some((report) => hasAll(report, [key])),
      );
      return left.length ? `Left out: ${left.map(([, name]) => name).join(', ')}.` : undefined;
    },
  },
  {
    origin: 'in the format of schema.org',
    things: ['occupation', 'occupations'],
    tags: ROLE_ELEMENTS,
    recordsIn: (input) => occupationsIn(input),
    read: fromSchemaOrgOccupations,
  },
  {
    origin: 'from the U.S. Bureau of Economic Analysis',
    things: ['place', 'places'],
    tags: ['salary-chart'],
    recordsIn: (input) => (beaKindOf(input) ? onlyList(fromBeaRegional(input).items) : []),
    read: fromBeaRegional,
    problem: (input) =>
      beaKindOf(input) === 'prices'
        ? 'These are price levels (100 is the average), not pay. The chart adjusts pay by them: give each item its “pay” as well.'
        : undefined,
  },
];

const isTracks = (tracks: unknown): boolean =>
  isObject(tracks) &&
  isListOf(
    Object.values(tracks).flatMap((track) => onlyList(pick(track, 'milestones'))),
    ['summary', 'signals'],
  );
const hasTitles = (input: unknown): boolean =>
  isListOf(onlyList(pick(input, 'titles')), ['label', 'minPoints']);

const LADDERS: readonly LadderFormat[] = [
  {
    origin: 'in the format of the Financial Times’ engineering progression',
    isOf: (input) =>
      isListOf(onlyList(pick(input, 'levels')), ['id', 'name']) &&
      isListOf(onlyList(pick(input, 'themes')), ['id', 'name']) &&
      isListOf(onlyList(pick(input, 'competencies')), ['level', 'theme', 'summary']),
    read: fromEngineeringProgression,
  },
  {
    origin: 'in the format of Snowflake',
    isOf: (input) => isTracks(pick(input, 'tracks')),
    read: fromSnowflakeMilestones,
    note: (input) =>
      hasTitles(input)
        ? 'It has titles as well, which are another ladder: for that one, leave out “tracks”.'
        : undefined,
  },
  { origin: 'in the format of Snowflake', isOf: hasTitles, read: fromSnowflakeTitles },
];

/** The pointer to an object that stands somewhere in another one. */
function pointerTo(target: unknown, root: unknown): string | undefined {
  if (root === target) return '';
  if (typeof root !== 'object' || root === null) return undefined;
  for (const [key, value] of Object.entries(root)) {
    const pointer = pointerTo(target, value);
    if (pointer !== undefined) return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${pointer}`;
  }
  return undefined;
}

function jobsOf({ origin, read, note }: JobFormat, records: unknown[], input: unknown): Converted {
  // Given as a list, so that issues count the records.
  const { value, issues } = read(records);
  const { jobs } = value;
  const list = pointerTo(records, input);
  const pointerOf = (index: number): string =>
    list === undefined ? (pointerTo(records[index], input) ?? '') : `${list}/${index}`;
  const inInput = (where: string): string => {
    const [, index, rest = ''] = /^\/(\d+)(.*)$/s.exec(where) ?? [];
    return index ? pointerOf(Number(index)) + rest : (list ?? '');
  };
  const taken = [...records.keys()].filter((index) => !issues.some(({ where }) => where === `/${index}`));
  const count = jobs.length < records.length ? `${jobs.length} of ${records.length}` : records.length;
  const were = records.length === 1 ? 'job was' : 'jobs were';
  const more = note?.(jobs);
  return {
    tags: ['job-list'],
    origin,
    data: value,
    notes: [`This is data ${origin}: ${count} ${were} taken from it.`, ...(more ? [more] : [])],
    issues: issues.map((issue) => ({ ...issue, where: inInput(issue.where) })),
    recordOf: (where) => {
      const [, index, rest = ''] = /^\/jobs\/(\d+)(.*)$/s.exec(where) ?? [];
      const record = index && taken[Number(index)];
      return typeof record === 'number' ? pointerOf(record) + rest : where;
    },
  };
}

function ladderOf({ origin, read, note }: LadderFormat, input: unknown): Converted {
  const data = read(input);
  const { length } = onlyList(pick(data, 'levels'));
  const more = note?.(input);
  return {
    tags: ['career-ladder'],
    origin,
    data,
    notes: [
      `This is data ${origin}: ${length} ${length === 1 ? 'level was' : 'levels were'} taken from it.`,
      ...(more ? [more] : []),
    ],
    issues: [],
    recordOf: String,
  };
}

function figuresOf(format: FigureFormat, input: unknown): Converted {
  const { origin, things, tags, recordsIn, read } = format;
  const records = recordsIn(input);
  const { length } = records;
  const more = format.note?.(input);
  const problem = format.problem?.(input);
  return {
    tags,
    origin,
    data: read(input),
    notes: [
      `This is data ${origin}: ${length} ${length === 1 ? `${things[0]} was` : `${things[1]} were`} taken from it.`,
      ...(more ? [more] : []),
    ],
    ...(problem && { problem }),
    issues: [],
    recordOf: (where) =>
      where.replace(
        /^\/roles\/(\d+)/,
        (all, index: string) => pointerTo(records[Number(index)], input) ?? all,
      ),
  };
}

/** What an adapter makes of the data of a job board or another public tool; undefined for any other data. */
export function converted(input: unknown): Converted | undefined {
  for (const format of JOBS) {
    const records = format.recordsIn(input);
    if (records.length) return jobsOf(format, records, input);
  }
  const figures = FIGURES.find(({ recordsIn }) => recordsIn(input).length);
  if (figures) return figuresOf(figures, input);
  const ladder = LADDERS.find(({ isOf }) => isOf(input));
  return ladder ? ladderOf(ladder, input) : faqOf(input);
}
