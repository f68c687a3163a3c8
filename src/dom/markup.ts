import { careerLadderIn } from './markup/career-ladder.js';
import { caseStudyIn } from './markup/case-study.js';
import { dayTimelineIn } from './markup/day-timeline.js';
import { expandableListIn } from './markup/expandable-list.js';
import { faqListIn } from './markup/faq-list.js';
import { jobListIn } from './markup/job-list.js';
import { linkListIn } from './markup/link-list.js';
import { pairedListIn } from './markup/paired-list.js';
import { planListIn } from './markup/plan-list.js';
import { ratingScaleIn } from './markup/rating-scale.js';
import { roleCompareIn } from './markup/role-compare.js';
import { shareBarIn } from './markup/share-bar.js';
import { skillListIn } from './markup/skill-list.js';
import { sourceNoteIn } from './markup/source-note.js';
import { statTilesIn } from './markup/stat-tiles.js';
import { tagListIn } from './markup/tag-list.js';
import { titledListIn } from './markup/titled-list.js';

export { tableOf } from './csv.js';

/**
 * The input that a table, a list, a form or an element around one amounts to, if to any.
 * @param element the markup
 * @param around the element that it was found in, or itself
 */
export type ReadMarkup = (element: Element, around: Element) => unknown;

/**
 * What markup amounts to for each element that takes any, but for charts (`chart-data.ts`). A file of its own, which is
 * loaded where there is markup and no other data: it can be seen meanwhile.
 */
export const READERS = {
  'career-ladder': careerLadderIn,
  'case-study': caseStudyIn,
  'day-timeline': dayTimelineIn,
  'expandable-list': expandableListIn,
  'faq-list': faqListIn,
  'job-list': jobListIn,
  'link-list': linkListIn,
  'paired-list': pairedListIn,
  'plan-list': planListIn,
  'rating-scale': ratingScaleIn,
  'role-compare': roleCompareIn,
  'share-bar': shareBarIn,
  'skill-list': skillListIn,
  'source-note': sourceNoteIn,
  'stat-tiles': statTilesIn,
  'tag-list': tagListIn,
  'titled-list': titledListIn,
} satisfies Record<string, ReadMarkup>;
