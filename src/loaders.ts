// Written by test/tools/loaders.mjs from the folders of src/elements.

/** How each element's definition is loaded. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'career-data': () => import('./elements/career-data/define.js'),
  'career-guide': () => import('./elements/career-guide/define.js'),
  'career-ladder': () => import('./elements/career-ladder/define.js'),
  'case-study': () => import('./elements/case-study/define.js'),
  'day-timeline': () => import('./elements/day-timeline/define.js'),
  'expandable-list': () => import('./elements/expandable-list/define.js'),
  'faq-list': () => import('./elements/faq-list/define.js'),
  'job-list': () => import('./elements/job-list/define.js'),
  'job-search': () => import('./elements/job-search/define.js'),
  'link-list': () => import('./elements/link-list/define.js'),
  'paired-list': () => import('./elements/paired-list/define.js'),
  'pay-amount': () => import('./elements/pay-amount/define.js'),
  'plan-list': () => import('./elements/plan-list/define.js'),
  'rating-scale': () => import('./elements/rating-scale/define.js'),
  'role-compare': () => import('./elements/role-compare/define.js'),
  'salary-chart': () => import('./elements/salary-chart/define.js'),
  'share-bar': () => import('./elements/share-bar/define.js'),
  'share-links': () => import('./elements/share-links/define.js'),
  'skill-list': () => import('./elements/skill-list/define.js'),
  'source-note': () => import('./elements/source-note/define.js'),
  'stat-tiles': () => import('./elements/stat-tiles/define.js'),
  'tag-list': () => import('./elements/tag-list/define.js'),
  'titled-list': () => import('./elements/titled-list/define.js'),
};
