import { ladders, samples } from '../../stories/samples/index.js';
import { charts } from '../../stories/samples/charts.js';
import type { ServerTag } from '../../src/server.js';
import { tags } from '../contract/tags.js';

/** An element with data that it shows, and a text that shows that they are there. */
export interface ServerSubject {
  tag: ServerTag;
  define: () => Promise<unknown>;
  good: () => object;
  goodText: string;
  /** What a reader without scripts reads, where that is another text. */
  plainText?: string;
}

// What is asked of a server holds for the elements that have their own suites as well.
const others: ServerSubject[] = [
  {
    tag: 'salary-chart',
    define: () => import('../../src/elements/salary-chart/define.js'),
    good: () => charts.roles,
    goodText: '$87,000',
  },
  {
    tag: 'career-ladder',
    define: () => import('../../src/elements/career-ladder/define.js'),
    good: () => ladders.operations,
    goodText: 'Operations',
  },
  {
    tag: 'job-list',
    define: () => import('../../src/elements/job-list/define.js'),
    good: () => samples.jobList,
    goodText: samples.jobList.jobs[0]!.title,
  },
  {
    tag: 'job-search',
    define: () => import('../../src/elements/job-search/define.js'),
    good: () => ({ ...samples.jobSearch, board: undefined, template: undefined, action: '/jobs' }),
    goodText: 'Search jobs',
  },
];

const known = new Set<string>(tags.map(({ tag }) => tag));

// A list numbers itself.
const plainTexts: Partial<Record<string, string>> = { 'titled-list': 'Planning' };

export const subjects: ServerSubject[] = [
  ...(tags as unknown as ServerSubject[]),
  ...others.filter(({ tag }) => !known.has(tag)),
].map((subject) => ({ ...subject, plainText: plainTexts[subject.tag] ?? subject.goodText }));
