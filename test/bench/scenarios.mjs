import { inputOf } from './data.mjs';

/**
 * @typedef {object} Scenario
 * @property {string} name as in `--scenario`
 * @property {string} label
 * @property {[roles: number, rows: number]} size
 * @property {number} count how many comparisons are on the page
 * @property {number} target how often the time of the hand-written table role-compare may take
 * @property {boolean} strict the target itself is already too much
 * @property {boolean} change the change of one cell is measured, not the first mount
 */

const scenario = (name, label, size, target, more = {}) => ({
  name,
  label,
  size,
  target,
  count: 1,
  strict: false,
  change: false,
  ...more,
});

/** @type {Scenario[]} */
export const SCENARIOS = [
  scenario('2x15', 'first mount, 2 roles × 15 rows', [2, 15], 2),
  scenario('10x100', 'first mount, 10 × 100', [10, 100], 1.5),
  scenario('50x300', 'first mount, 50 × 300', [50, 300], 1, { strict: true }),
  scenario('100-small', 'first mount, 100 comparisons of 2 × 15', [2, 15], 1, { strict: true, count: 100 }),
  scenario('one-cell', 'one changed cell in 10 × 100', [10, 100], 1.5, { change: true }),
];

/** The contestants by the name of their module; `grid` ones show the first mount only. */
export const CONTESTANTS = {
  'role-compare': { label: 'role-compare' },
  'hand-written': { label: 'hand-written' },
  react: { label: 'React' },
  lit: { label: 'naive Lit' },
  'ag-grid': { label: 'AG Grid ¹', grid: true },
  gridjs: { label: 'Grid.js', grid: true },
};

/** What the roles of a scenario are compared from: for each comparison of the page, and after the change. */
export function inputsOf({ size: [roles, rows], count, change }) {
  const inputs = Array.from({ length: count }, (_, index) => inputOf(roles, rows, index + 1));
  if (!change) return { inputs };
  const changed = structuredClone(inputs);
  // A figure that is not the highest of its row, so that nothing but its own cell has another text.
  const { values } = changed[0].rows.find(({ kind }) => kind === 'money');
  const column = values.findIndex((value, index) => index > 0 && value > 0 && value < Math.max(...values));
  values[column] -= 100;
  return { inputs, changed };
}
