import { guides, samples } from '../../stories/samples/index.js';
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

const own: Partial<Record<string, Partial<ServerSubject>>> = {
  // Read back from markup alone, a reason in words is no figure, and a form has no suggestions.
  'salary-chart': { good: () => charts.roles, goodText: '$87,000' },
  'job-search': {
    good: () => ({ ...samples.jobSearch, board: undefined, template: undefined, action: '/jobs' }),
    goodText: 'Search jobs',
  },
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

// What shows nothing of its own has nothing to write.
const written = tags.filter(({ inside }) => !inside) as unknown as ServerSubject[];

export const subjects: ServerSubject[] = written.map((subject) => ({ ...subject, ...own[subject.tag] }));
