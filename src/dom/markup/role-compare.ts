import { withAround } from '../light-blocks.js';
import { readTable } from '../light-table.js';
import { isFigureName } from '../../model/pay-names.js';
import { bothPays } from '../../model/pay-heading.js';
import { textOf } from '../text-of.js';
import { tidyTable } from '../tidy-table.js';

interface Table {
  title?: string;
  over?: string;
  note?: string;
  roles: { title: string }[];
  rows: { label: string; values: (string | string[])[] }[];
}

/** An amount or a share; "2024" and "L3" may be what a role is called. */
const FIGURE = /\p{Sc} ?\d|\d ?(?:\p{Sc}|%)|^\d{1,3}(?:[.,]\d{3})+$/u;

/** The first row has figures already, as in the facts about one occupation: a row of headings without names. */
function withHead(table: HTMLTableElement): HTMLTableElement {
  const first = [...table.rows].find(({ cells }) => cells.length > 1);
  const [label, ...values] = Array.from(first?.cells ?? [], textOf);
  if (!first || !label || !values.every((value) => FIGURE.test(value))) return table;
  const row = document.createElement('tr');
  for (const _ of first.cells) row.insertCell();
  first.before(row);
  return table;
}

/** What stands over names of roles. */
const NAMES = /role|job|title|occupation|position|profession|career|beruf|métier|puesto/i;
/** Facts that no role is called by. */
const namesFact = (text: string): boolean =>
  isFigureName(text) || /^(?:education|experience|outlook|skills|employment|growth)\b/i.test(text);

/** Roles that have a row each, under what they are compared by, with a column each. */
function turned<T extends Table>(table: T, corner: string): T {
  const { roles, rows } = table;
  const isUpright =
    !NAMES.test(corner) ||
    !roles.some(({ title }) => namesFact(title)) ||
    rows.some(({ label, values }) => !label || namesFact(label) || values.length > roles.length);
  if (isUpright) return table;
  const facts = roles.map(({ title }, column) => ({
    label: title,
    values: rows.map(({ values }) => values[column] ?? ''),
  }));
  // Codes are no names where those stand beside them.
  const isCoded = /(?:code|\bid|number)$/i.test(corner) && NAMES.test(roles[0]!.title);
  const names = isCoded ? facts.shift()!.values : rows.map(({ label }) => label);
  return { ...table, roles: names.map((title) => ({ title: String(title) })), rows: facts };
}

/** A table's columns are roles, its rows what is compared, or the other way round where the names of both say so. Pay by the year and by the hour in one cell is two rows. */
export const roleCompareIn = (element: Element, around?: Element): unknown => {
  const table = element.matches('table') ? element : element.querySelector('table');
  const tidy = table && withHead(tidyTable(table));
  const bare = tidy && (readTable(tidy) as Table | undefined);
  if (!bare) return undefined;
  const corner = [...tidy.rows].find(({ cells }) => cells.length > 1)?.cells[0];
  const read = turned(withAround(bare, element, around), corner ? textOf(corner) : '');
  const { over, roles, ...said } = read;
  const title = said.title ?? over;
  const note = [title === over ? '' : over, said.note].filter(Boolean).join(' · ');
  const [only, other] = roles;
  // "Quick facts: Clerks"
  if (only && !other && !only.title && title) only.title = title.split(/: +/).at(-1)!;
  return {
    ...said,
    ...(title && { title }),
    roles,
    rows: said.rows.flatMap((row) => {
      const pays = row.values.map((value) => bothPays(String(value)));
      return pays.every(({ length }) => length > 1)
        ? [0, 1].map((at) => ({ ...row, values: pays.map((pay) => pay[at]!) }))
        : row;
    }),
    ...(note && { note }),
  };
};
