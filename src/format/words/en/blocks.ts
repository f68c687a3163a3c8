import { caseStudy } from './blocks/case-study.js';
import { sourceNote } from './blocks/source-note.js';
import { shareLinks } from './blocks/share-links.js';
import { shareBar } from './blocks/share-bar.js';
import { planList } from './blocks/plan-list.js';
import { tagList } from './blocks/tag-list.js';
import { ratingScale } from './blocks/rating-scale.js';
import { expandableList } from './blocks/expandable-list.js';
import { faqList } from './blocks/faq-list.js';
import { dayTimeline } from './blocks/day-timeline.js';
import { careerGuide } from './blocks/career-guide.js';
import { careerData } from './blocks/career-data.js';

/** The words of the smaller blocks, and of a whole guide: each brings its own along. */
export const blocks = {
  ...caseStudy,
  ...sourceNote,
  ...shareLinks,
  ...shareBar,
  ...planList,
  ...tagList,
  ...ratingScale,
  ...expandableList,
  ...faqList,
  ...dayTimeline,
  ...careerGuide,
  ...careerData,
};
