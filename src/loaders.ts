// Written by test/tools/loaders.mjs from the folders of src/elements.

/** How each element's definition is loaded. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'career-data': () => import('./elements/career-data/define.js'),
  'career-ladder': () => import('./elements/career-ladder/define.js'),
  'job-list': () => import('./elements/job-list/define.js'),
  'job-search': () => import('./elements/job-search/define.js'),
  'role-compare': () => import('./elements/role-compare/define.js'),
  'salary-chart': () => import('./elements/salary-chart/define.js'),
  'stat-tiles': () => import('./elements/stat-tiles/define.js'),
};
