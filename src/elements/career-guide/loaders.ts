// Written by test/tools/loaders.mjs from the folders of src/elements.

/** How each element's definition is loaded. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'career-ladder': () => import('../career-ladder/define.js'),
  'case-study': () => import('../case-study/define.js'),
  'day-timeline': () => import('../day-timeline/define.js'),
  'expandable-list': () => import('../expandable-list/define.js'),
  'faq-list': () => import('../faq-list/define.js'),
  'job-list': () => import('../job-list/define.js'),
  'job-search': () => import('../job-search/define.js'),
  'link-list': () => import('../link-list/define.js'),
  'paired-list': () => import('../paired-list/define.js'),
  'pay-amount': () => import('../pay-amount/define.js'),
  'plan-list': () => import('../plan-list/define.js'),
  'rating-scale': () => import('../rating-scale/define.js'),
  'role-compare': () => import('../role-compare/define.js'),
  'salary-chart': () => import('../salary-chart/define.js'),
  'share-bar': () => import('../share-bar/define.js'),
  'share-links': () => import('../share-links/define.js'),
  'skill-list': () => import('../skill-list/define.js'),
  'source-note': () => import('../source-note/define.js'),
  'stat-tiles': () => import('../stat-tiles/define.js'),
  'tag-list': () => import('../tag-list/define.js'),
  'titled-list': () => import('../titled-list/define.js'),
};
