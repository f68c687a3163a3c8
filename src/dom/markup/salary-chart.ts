import { readTable } from '../light-table.js';

/** What the heading of a column says about its figures. */
const HEADINGS: [pattern: RegExp, field: string][] = [
  [/\b10(th)?\b|\bp10\b|percentile10/i, 'percentile10'],
  [/\b25(th)?\b|\bp25\b|percentile25/i, 'percentile25'],
  [/\b75(th)?\b|\bp75\b|percentile75/i, 'percentile75'],
  [/\b90(th)?\b|\bp90\b|percentile90/i, 'percentile90'],
  [/median/i, 'median'],
  [/average|mean\b/i, 'mean'],
  [/\blow(est)?\b|\bmin(imum)?\b/i, 'minimum'],
  [/\bhigh(est)?\b|\bmax(imum)?\b/i, 'maximum'],
  [/growth|outlook/i, 'growthRate'],
];

interface Table {
  title?: string;
  note?: string;
  roles: { title: string }[];
  rows: { label: string; values: unknown[] }[];
}

/** The chart that a table amounts to: a line for each row, a figure for each column. */
export function salaryChartIn(element: Element): unknown {
  const table = element.matches('table') ? element : element.querySelector('table');
  const read = table && (readTable(table) as Table | undefined);
  if (!read) return undefined;
  const { title, note, roles, rows } = read;
  const fields = roles.map((role) => HEADINGS.find(([pattern]) => pattern.test(role.title))?.[1] ?? 'amount');
  return {
    ...(title && { title }),
    ...(note && { note }),
    items: rows.map(({ label, values }) => {
      const pay: Record<string, unknown> = {};
      fields.forEach((field, index) => {
        if (values[index] !== undefined) pay[field] ??= values[index];
      });
      const { growthRate, ...amounts } = pay;
      return { name: label, pay: amounts, ...(growthRate !== undefined && { growthRate }) };
    }),
  };
}
