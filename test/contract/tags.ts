import { salaryChart } from './subjects/salary-chart.js';
import { jobList } from './subjects/job-list.js';
import { jobSearch } from './subjects/job-search.js';
import { ratingScale } from './subjects/rating-scale.js';
import { shareBar } from './subjects/share-bar.js';
import { skillList } from './subjects/skill-list.js';
import { tagList } from './subjects/tag-list.js';
import { expandableList } from './subjects/expandable-list.js';
import { pairedList } from './subjects/paired-list.js';
import { titledList } from './subjects/titled-list.js';
import { planList } from './subjects/plan-list.js';
import { statTiles } from './subjects/stat-tiles.js';
import { careerData } from './subjects/career-data.js';
import { careerGuide } from './subjects/career-guide.js';
import { careerLadder } from './subjects/career-ladder.js';
import { caseStudy } from './subjects/case-study.js';
import { dayTimeline } from './subjects/day-timeline.js';
import { faqList } from './subjects/faq-list.js';
import { linkList } from './subjects/link-list.js';
import { payAmount } from './subjects/pay-amount.js';
import { shareLinks } from './subjects/share-links.js';
import { sourceNote } from './subjects/source-note.js';
import { roleCompare } from './subjects/role-compare.js';

/** Something that a page may give by mistake or on purpose. Either a value for `data`, or a text for `config`. */
export interface Hostile {
  name: string;
  data?: () => unknown;
  config?: string;
}

/** What the contract suite has to know about an element. */
export interface Subject {
  tag: string;
  define: () => Promise<unknown>;
  /** Data that leaves nothing to report, and a text that shows that it is there. */
  good: () => object;
  goodText: string;
  /** As good, but without anything that stands in the first. */
  other: () => object;
  otherText: string;
  /** Hostile to this element's readers; what is hostile to all is in `hostile.ts`. */
  bad: Hostile[];
  /** What it cannot read in whole; 42 by default. */
  wrong?: () => unknown;
  /** What of `hostile.ts` leaves it nothing to report, by name: a number may be a pay. */
  takes?: string[];
  /** Without data it shows nothing at all. */
  isQuiet?: boolean;
  /** It stands in a line of text. */
  inLine?: boolean;
  /** Where only errors are shown: of warnings the console knows, as the page inside it is its author's. */
  showsErrorsOnly?: boolean;
  /** Where it shows nothing of its own: an element that stands in it and shows its data. */
  inside?: { tag: string; html: string; define: () => Promise<unknown> };
  /** Markup that means the same as some data. */
  markup?: { html: string; data: () => object };
}

export const tags: Subject[] = [
  roleCompare,
  salaryChart,
  jobList,
  jobSearch,
  careerData,
  careerGuide,
  careerLadder,
  ratingScale,
  shareBar,
  skillList,
  tagList,
  expandableList,
  pairedList,
  titledList,
  planList,
  statTiles,
  caseStudy,
  dayTimeline,
  faqList,
  linkList,
  payAmount,
  shareLinks,
  sourceNote,
];
