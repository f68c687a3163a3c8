import { checkLoad } from './job-search/checks.mjs';
import { titles } from './job-search/data.mjs';
import { checkKeys } from './job-search/keys.mjs';

const scenario = (name, label, count, typed, target, more = {}) => ({
  name,
  label,
  count,
  typed,
  target,
  before: ['mount', 'focus', 'type'],
  step: 'next',
  ...more,
});

/** Two frames after the focus came. */
const first = { before: ['mount', 'focus'], step: 'type' };

/** @type {import('../suites.mjs').Suite} */
export default {
  name: 'job-search',
  libraries: ['/cdn/job-search.js'],
  contestants: {
    'job-search': { label: 'job-search', isOurs: true },
    'hand-written': { label: 'hand-written', isBase: true },
    'accessible-autocomplete': { label: 'accessible-autocomplete' },
    downshift: { label: 'downshift (React)' },
    lit: { label: 'plain Lit filter' },
  },
  // What stands in the field, and what after the next key.
  scenarios: [
    scenario('first-1k', 'first key, 1,000 titles', 1000, ['o'], 1.5, first),
    scenario('next-1k', 'next key, 1,000 titles', 1000, ['op', 'ope'], 1.5),
    scenario('first-100k', 'first key, 100,000 titles', 100_000, ['o'], 2, first),
    scenario('next-100k', 'next key, 100,000 titles', 100_000, ['op', 'ope'], 2),
    scenario(
      'last-100k',
      'next key, one of 100,000 left',
      100_000,
      ['quality planner 9999', 'quality planner 99997'],
      2,
      // So many letters take their time.
      { before: ['mount', 'focus', 'type', 'pause'] },
    ),
  ],
  prepare: (_, { count, typed }) => ({
    data: { titles: titles(count), typed },
    expected: typed.at(-1),
  }),
  check: async (bench) => [await checkLoad(bench), await checkKeys(bench)],
  note: 'a field with a search by halves in a list that comes sorted, for its start only, and ten list items that are written anew. Everybody else looks inside as well: with a filter, ten items at most; job-search shows eight',
};
