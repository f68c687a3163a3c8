// Written by test/tools/loaders.mjs from the folders of src/elements.

/** The elements that a guide can be made of. */
export const GUIDE_TAGS: readonly string[] = [
  'career-ladder',
  'case-study',
  'day-timeline',
  'expandable-list',
  'faq-list',
  'job-list',
  'job-search',
  'link-list',
  'paired-list',
  'pay-amount',
  'plan-list',
  'rating-scale',
  'role-compare',
  'salary-chart',
  'share-bar',
  'share-links',
  'skill-list',
  'source-note',
  'stat-tiles',
  'tag-list',
  'titled-list',
];
