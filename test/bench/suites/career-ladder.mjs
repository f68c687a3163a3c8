import { checkLayout, checkReading } from './career-ladder/checks.mjs';
import { branchesOf, ladderOf } from './career-ladder/data.mjs';
import { textsOf } from './career-ladder/texts.mjs';

const scenario = (name, label, size, more = {}) => ({
  name,
  label,
  size,
  target: 1.5,
  view: 'ladder',
  step: 'mount',
  ...more,
});

function inputsOf({ size, view, step }) {
  if (view === 'branches') return { input: branchesOf(size) };
  const input = ladderOf(size);
  if (step !== 'change') return { input };
  const changed = structuredClone(input);
  // The level on top, where everybody sees it.
  changed.levels.at(-1).summary = 'Answers for all of the operations.';
  return { input, changed };
}

/** @type {import('../suites.mjs').Suite} */
export default {
  name: 'career-ladder',
  libraries: ['/cdn/career-ladder.js'],
  contestants: {
    'career-ladder': { label: 'career-ladder', isOurs: true },
    'hand-written': { label: 'hand-written', isBase: true },
    react: { label: 'React' },
    d3: { label: 'D3 tree ¹', isPartial: true },
  },
  helpers: ['texts', 'layout'],
  scenarios: [
    scenario('5', 'first mount, 5 levels', 5),
    scenario('50', 'first mount, 50 levels', 50),
    scenario('500', 'first mount, 500 levels', 500),
    scenario('branches', 'first mount, 500 branching levels', 500, { view: 'branches' }),
    scenario('one-level', 'one changed level of 500', 500, { before: ['mount'], step: 'change' }),
  ],
  prepare: (bench, wanted) => textsOf(bench, wanted, inputsOf(wanted)),
  check: async (bench) => [await checkLayout(bench), ...(await checkReading(bench))],
  note: 'a list of the same text written by hand (a template, cloned; where the branches stand is given). ¹ draws no folded text',
};
