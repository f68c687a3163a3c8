import { guides, ladders, samples } from '../../stories/samples/index.js';
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
  /** What it shows where it has nothing but its markup; nothing for elements that do not read any. */
  markupText?: string | false;
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

const own: Partial<Record<string, Partial<ServerSubject>>> = {
  // A list numbers itself.
  'titled-list': { plainText: 'Planning' },
  'pay-amount': { markupText: '$45,000 per year' },
  'career-guide': {
    good: () => guides.operationsAssistant,
    goodText: guides.operationsAssistant.title!,
    markupText: false,
  },
  // It shares the page that it stands in.
  'share-links': { markupText: false },
};

export const subjects: ServerSubject[] = [
  // What shows nothing of its own has nothing to write.
  ...(tags.filter(({ inside }) => !inside) as unknown as ServerSubject[]),
  ...others.filter(({ tag }) => !known.has(tag)),
].map((subject) => ({ ...subject, ...own[subject.tag] }));
