/**
 * What a server or a generator of static pages writes: the HTML of each element, with its figures for readers without
 * scripts and its data for the element itself. Needs no DOM.
 */
import type {
  CaseStudyInput,
  DayTimelineInput,
  ExpandableListInput,
  FaqListInput,
  GuideInput,
  LinkListInput,
  PairedListInput,
  PayAmountInput,
  PlanListInput,
  RatingScaleInput,
  ShareBarInput,
  ShareLinksInput,
  SkillListInput,
  SourceNoteInput,
  StatTilesInput,
  TagListInput,
  TitledListInput,
} from './model/block-inputs.js';
import type {
  ChartInput,
  ComparisonInput,
  JobListInput,
  JobSearchInput,
  LadderInput,
  RoleInput,
} from './model/inputs.js';
import * as blocks from './server/blocks.js';
import { chart } from './server/chart.js';
import { comparison } from './server/comparison.js';
import { renderElement, type ServerOptions, type Writer } from './server/element.js';
import { guideOf } from './server/guide.js';
import { jobs } from './server/jobs.js';
import { ladder } from './server/ladder.js';
import { search } from './server/search.js';

export type { ServerOptions } from './server/element.js';
export { escapeHtml } from './server/markup.js';
export { loadWords, useWords, type Words } from './format/words.js';

/** What each element is given. */
export interface ServerData {
  'career-data': GuideInput | Record<string, unknown>;
  'career-guide': GuideInput;
  'career-ladder': LadderInput;
  'case-study': CaseStudyInput;
  'day-timeline': DayTimelineInput;
  'expandable-list': ExpandableListInput;
  'faq-list': FaqListInput;
  'job-list': JobListInput;
  'job-search': JobSearchInput;
  'link-list': LinkListInput;
  'paired-list': PairedListInput;
  'pay-amount': PayAmountInput;
  'plan-list': PlanListInput;
  'rating-scale': RatingScaleInput;
  'role-compare': ComparisonInput | RoleInput[];
  'salary-chart': ChartInput;
  'share-bar': ShareBarInput;
  'share-links': ShareLinksInput;
  'skill-list': SkillListInput;
  'source-note': SourceNoteInput;
  'stat-tiles': StatTilesInput;
  'tag-list': TagListInput;
  'titled-list': TitledListInput;
}

/** The tag of an element. */
export type ServerTag = keyof ServerData;

/**
 * Writes one element as HTML. `data` is what the element takes: an object, or JSON as text; `options` are its attributes
 * and the language. What cannot be read is left out, as in the element; it never throws because of the data.
 */
export type ServerFunction<T extends ServerTag> = (
  data?: ServerData[T] | string,
  options?: ServerOptions,
) => string;

const around: Writer = () => undefined;

/* @__NO_SIDE_EFFECTS__ */
const functionFor =
  <T extends ServerTag>(tag: T, write: Writer): ServerFunction<T> =>
  (data, options) =>
    renderElement(tag, write, data, options);

const WRITERS = {
  'career-ladder': ladder,
  'case-study': blocks.caseStudy,
  'day-timeline': blocks.dayTimeline,
  'expandable-list': blocks.expandableList,
  'faq-list': blocks.faqList,
  'job-list': jobs,
  'job-search': search,
  'link-list': blocks.linkList,
  'paired-list': blocks.pairedList,
  'pay-amount': blocks.payAmount,
  'plan-list': blocks.planList,
  'rating-scale': blocks.ratingScale,
  'role-compare': comparison,
  'salary-chart': chart,
  'share-bar': blocks.shareBar,
  'share-links': blocks.shareLinks,
  'skill-list': blocks.skillList,
  'source-note': blocks.sourceNote,
  'stat-tiles': blocks.statTiles,
  'tag-list': blocks.tagList,
  'titled-list': blocks.titledList,
} satisfies Partial<Record<ServerTag, Writer>>;

const guide = guideOf(WRITERS);
/** A function, because bundlers keep a spread whether or not it is used. */
const all = (): Readonly<Record<ServerTag, Writer>> => ({
  ...WRITERS,
  'career-data': around,
  'career-guide': guide,
});

/**
 * The HTML of an element: its table, list, form or links for readers without scripts, and its data for the element,
 * which then shows what it would show of the data alone. Every text is escaped, addresses pass the elements' allow-list.
 * @throws TypeError for a tag that is none of this library's; never because of the data
 */
export function renderToString<T extends ServerTag>(
  tag: T,
  data?: ServerData[T] | string,
  options?: ServerOptions,
): string {
  const writers = all();
  if (!Object.hasOwn(writers, tag)) throw new TypeError(`<${String(tag)}> is no element of career-elements`);
  return renderElement(tag, writers[tag], data, options);
}

// One by one, so that a bundler leaves out those that nobody calls.
/** `<career-data>` as HTML. */
export const careerDataHtml = functionFor('career-data', around);
/** `<career-guide>` as HTML. */
export const careerGuideHtml = functionFor('career-guide', guide);
/** `<career-ladder>` as HTML. */
export const careerLadderHtml = functionFor('career-ladder', ladder);
/** `<case-study>` as HTML. */
export const caseStudyHtml = functionFor('case-study', blocks.caseStudy);
/** `<day-timeline>` as HTML. */
export const dayTimelineHtml = functionFor('day-timeline', blocks.dayTimeline);
/** `<expandable-list>` as HTML. */
export const expandableListHtml = functionFor('expandable-list', blocks.expandableList);
/** `<faq-list>` as HTML. */
export const faqListHtml = functionFor('faq-list', blocks.faqList);
/** `<job-list>` as HTML. */
export const jobListHtml = functionFor('job-list', jobs);
/** `<job-search>` as HTML. */
export const jobSearchHtml = functionFor('job-search', search);
/** `<link-list>` as HTML. */
export const linkListHtml = functionFor('link-list', blocks.linkList);
/** `<paired-list>` as HTML. */
export const pairedListHtml = functionFor('paired-list', blocks.pairedList);
/** `<pay-amount>` as HTML. */
export const payAmountHtml = functionFor('pay-amount', blocks.payAmount);
/** `<plan-list>` as HTML. */
export const planListHtml = functionFor('plan-list', blocks.planList);
/** `<rating-scale>` as HTML. */
export const ratingScaleHtml = functionFor('rating-scale', blocks.ratingScale);
/** `<role-compare>` as HTML. */
export const roleCompareHtml = functionFor('role-compare', comparison);
/** `<salary-chart>` as HTML. */
export const salaryChartHtml = functionFor('salary-chart', chart);
/** `<share-bar>` as HTML. */
export const shareBarHtml = functionFor('share-bar', blocks.shareBar);
/** `<share-links>` as HTML. */
export const shareLinksHtml = functionFor('share-links', blocks.shareLinks);
/** `<skill-list>` as HTML. */
export const skillListHtml = functionFor('skill-list', blocks.skillList);
/** `<source-note>` as HTML. */
export const sourceNoteHtml = functionFor('source-note', blocks.sourceNote);
/** `<stat-tiles>` as HTML. */
export const statTilesHtml = functionFor('stat-tiles', blocks.statTiles);
/** `<tag-list>` as HTML. */
export const tagListHtml = functionFor('tag-list', blocks.tagList);
/** `<titled-list>` as HTML. */
export const titledListHtml = functionFor('titled-list', blocks.titledList);
