import { checkLeaks } from '../leaks.mjs';
import { checkReading } from './role-compare/checks.mjs';
import { inputOf } from './role-compare/data.mjs';
import { textsOf } from './role-compare/texts.mjs';

const scenario = (name, label, size, target, more = {}) => ({
  name,
  label,
  size,
  target,
  count: 1,
  step: 'mount',
  ...more,
});

/** What the roles of a scenario are compared from: for each comparison of the page, and after the change. */
function inputsOf({ size: [roles, rows], count, step }) {
  const inputs = Array.from({ length: count }, (_, index) => inputOf(roles, rows, index + 1));
  if (step !== 'change') return { inputs };
  const changed = structuredClone(inputs);
  // A figure that is not the highest of its row, so that nothing but its own cell has another text.
  const { values } = changed[0].rows.find(({ kind }) => kind === 'money');
  const column = values.findIndex((value, index) => index > 0 && value > 0 && value < Math.max(...values));
  values[column] -= 100;
  return { inputs, changed };
}

/** @type {import('../suites.mjs').Suite} */
export default {
  name: 'role-compare',
  libraries: ['/cdn/role-compare.js'],
  contestants: {
    'role-compare': { label: 'role-compare', isOurs: true },
    'hand-written': { label: 'hand-written', isBase: true },
    react: { label: 'React' },
    lit: { label: 'naive Lit' },
    'ag-grid': { label: 'AG Grid ¹', isRival: true, isPartial: true, every: 3 },
    gridjs: { label: 'Grid.js', isRival: true, isPartial: true, every: 3 },
  },
  helpers: ['texts'],
  // The size is that of each comparison, in roles and rows; the count is how many there are on the page.
  scenarios: [
    scenario('2x15', 'first mount, 2 roles × 15 rows', [2, 15], 2),
    scenario('10x100', 'first mount, 10 × 100', [10, 100], 1.5),
    scenario('50x300', 'first mount, 50 × 300', [50, 300], 1, { isStrict: true }),
    scenario('100-small', 'first mount, 100 comparisons of 2 × 15', [2, 15], 1, {
      isStrict: true,
      count: 100,
    }),
    scenario('one-cell', 'one changed cell in 10 × 100', [10, 100], 1.5, {
      before: ['mount'],
      step: 'change',
      without: ['ag-grid', 'gridjs'],
    }),
  ],
  prepare: (bench, wanted) => textsOf(bench, wanted, inputsOf(wanted)),
  check: async (bench) => [
    await checkLeaks(bench, { tag: 'role-compare', data: '2x15', mounts: 200, slack: 100_000 }),
    ...(await checkReading(bench)),
  ],
  note: 'a table of the same text written by hand (a template, cloned). ¹ draws only the rows and columns in view',
};
