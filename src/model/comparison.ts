import type { PayPeriod, RowKind } from './inputs.js';
import type { Reading } from './issue.js';
import { at, Findings, type DecimalMark } from './findings.js';
import { readCurrency, readPeriod, readSource, type Source } from './pay.js';
import { readRole, slug, type Loose, type Role } from './role.js';
import { isObject, listOf, oneOf, own, readFields, readText, type Reader } from './text.js';

/** A row that was given outright. */
export interface GivenRow {
  label: string;
  section?: string;
  kind?: RowKind;
  values: Loose[];
  span?: boolean;
  note?: string;
  where: string;
}

/** A section as chosen by the author. */
export interface Section {
  id: string;
  label?: string;
}

/** Roles side by side, as they were understood. */
export interface Comparison {
  title?: string;
  summary?: string;
  currency?: string;
  payPeriod?: PayPeriod;
  hoursPerYear?: number;
  /** The position of the role that differences are measured against. */
  baseline: number;
  roles: Role[];
  rows: GivenRow[];
  sections?: Section[];
  source?: Source;
  note?: string;
}

const keep: Reader<unknown> = (input) => input;

const truth: Reader<boolean> = (input, find, where) => {
  if (typeof input === 'boolean') return input;
  find.add('CE204', where, input, 'true or false');
  return undefined;
};

const ROW = {
  label: readText,
  section: readText,
  kind: oneOf('money', 'percent', 'count', 'years', 'text', 'list', 'shares', 'prose'),
  values: keep,
  span: truth,
  note: readText,
};

const readRow: Reader<GivenRow> = (input, find, where) => {
  if (!isObject(input)) {
    find.add('CE204', where, input, 'an object with label and values');
    return undefined;
  }
  const row = readFields(input, ROW, find, where);
  const values = Array.isArray(row.values) ? (row.values as Loose[]) : [row.values];
  return { ...row, label: row.label ?? '', values, where: at(where, 'values') };
};

const readSection: Reader<Section> = (input, find, where) => {
  const section = isObject(input)
    ? readFields(input, { id: readText, label: readText }, find, where)
    : { id: readText(input, find, where) };
  return section.id ? (section as Section) : undefined;
};

/** A number of hours that one can work in a year. */
export const readHours: Reader<number> = (input, find, where) => {
  const hours = typeof input === 'string' ? Number(input) : input;
  if (typeof hours === 'number' && hours > 0 && hours <= 8784) return hours;
  if (input !== undefined && input !== null)
    find.add('CE204', where, input, 'a number of hours from 1 to 8784');
  return undefined;
};

const FIELDS = {
  title: readText,
  summary: readText,
  currency: readCurrency,
  payPeriod: readPeriod,
  hoursPerYear: readHours,
  baseline: readText,
  roles: listOf(readRole),
  rows: listOf(readRow),
  sections: listOf(readSection),
  source: readSource,
  note: readText,
};

/**
 * Reads a comparison, or a plain list of roles. `input` is never changed. There is no `value` only where the root has
 * the wrong shape or `roles` is missing; of everything else as much is kept as could be read.
 */
export function readComparison(input: unknown, decimal?: DecimalMark): Reading<Comparison> {
  const find = new Findings(decimal);
  const root = Array.isArray(input) ? { roles: input as unknown[] } : input;
  if (!isObject(root)) {
    find.add('CE201', '', input, 'an object with roles, or a list of roles', 'error');
    return find;
  }
  const roles = own(root, 'roles');
  if (!Array.isArray(roles) && !isObject(roles)) {
    find.add(roles === undefined ? 'CE202' : 'CE201', '/roles', roles, 'a list of roles', 'error');
    return find;
  }
  const { baseline, ...fields } = readFields(root, FIELDS, find, '');
  const value: Comparison = { rows: [], ...fields, roles: fields.roles ?? [], baseline: 0 };
  distinguish(value.roles, find);
  if (baseline !== undefined) value.baseline = findRole(value.roles, baseline, find, '/baseline');
  for (const row of value.rows) {
    const expected = row.span ? 1 : value.roles.length;
    if (row.values.length !== expected && !(row.kind === 'prose' && row.values.length === 1)) {
      find.add('CE214', row.where, `${row.values.length} values`, String(expected));
    }
  }
  return { value, issues: find.issues };
}

/** Gives every role an id of its own. */
function distinguish(roles: Role[], find: Findings): void {
  const taken = new Set<string>();
  roles.forEach((role, index) => {
    if (taken.has(role.id) && role.id !== slug(role.title)) find.add('CE215', `/roles/${index}`, role.id);
    if (!role.id || taken.has(role.id)) role.id = `${role.id || 'role'}-${index + 1}`;
    taken.add(role.id);
  });
}

/** The position of the role with this id or title; 0, and an issue, where there is none. */
export function findRole(roles: Role[], name: string, find: Findings, where: string): number {
  const index = roles.findIndex(({ id, title }) => id === name || title === name || id === slug(name));
  if (index < 0) find.add('CE211', where, name, roles.map(({ id }) => id).join(', '));
  return Math.max(0, index);
}
