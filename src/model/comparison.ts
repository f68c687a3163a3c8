import type { PayPeriod, RowKind } from './inputs.js';
import type { Reading } from './issue.js';
import { at, Findings, type DecimalMark } from './findings.js';
import { readCurrency, readPeriod, readSource, type Source } from './pay.js';
import { slug } from './id.js';
import { readRole, type Loose, type Role } from './role.js';
import {
  copyOf,
  isObject,
  keep,
  listOf,
  objectOf,
  oneOf,
  readBoolean,
  readFields,
  readText,
  type Reader,
} from './text.js';
import { readHours } from './units.js';

/** A row that was given outright. */
export interface GivenRow {
  label: string;
  section?: string;
  kind?: RowKind;
  values: Loose[];
  span?: boolean;
  note?: string;
  /** Where the values stand in the data: the list, or each of them. */
  where: string | string[];
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
  /** How the data writes numbers. */
  decimal?: DecimalMark;
}

const readRowObject = objectOf('label', {
  label: readText,
  section: readText,
  kind: oneOf('money', 'percent', 'count', 'years', 'text', 'list', 'shares', 'prose'),
  values: keep,
  span: readBoolean,
  note: readText,
});

const readRow: Reader<GivenRow> = (input, find, where) => {
  const row = readRowObject(input, find, where);
  if (!row) return undefined;
  const values = Array.isArray(row.values) ? (row.values as Loose[]) : [row.values];
  return { ...row, values, where: at(where, 'values') };
};

const readSectionObject = objectOf('id', { id: readText, label: readText });

const readSection: Reader<Section> = (input, find, where) => {
  const section = isObject(input)
    ? readSectionObject(input, find, where)
    : { id: readText(input, find, where) ?? '' };
  return section?.id ? section : undefined;
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
  const root = copyOf(input);
  const list = Array.isArray(root);
  if (!list && !isObject(root)) {
    find.add('CE201', '', root, 'an object with roles, or a list of roles', 'error');
    return find;
  }
  const given = list ? root : root['roles'];
  if (!Array.isArray(given) && !isObject(given)) {
    find.add(given === undefined ? 'CE202' : 'CE201', '/roles', given, 'a list of roles', 'error');
    return find;
  }
  const { baseline, ...fields } = list
    ? { roles: FIELDS.roles(root, find, ''), baseline: undefined }
    : readFields(root, FIELDS, find, '');
  const value: Comparison = { rows: [], ...fields, roles: fields.roles ?? [], baseline: 0 };
  if (decimal) value.decimal = decimal;
  distinguish(value.roles, find, list ? '' : '/roles');
  if (baseline !== undefined) value.baseline = findRole(value.roles, baseline, find, '/baseline');
  for (const { span, kind, values, where } of value.rows) {
    const expected = span ? 1 : value.roles.length;
    if (values.length !== expected && !(kind === 'prose' && values.length === 1)) {
      find.add('CE214', String(where), `${values.length} values`, String(expected));
    }
  }
  return { value, issues: find.issues };
}

/** Gives every role an id of its own. */
function distinguish(roles: Role[], find: Findings, where: string): void {
  const taken = new Set<string>();
  roles.forEach((role, index) => {
    if (taken.has(role.id) && role.id !== slug(role.title)) find.add('CE215', at(where, index), role.id);
    if (!role.id) role.id = `role-${index + 1}`;
    while (taken.has(role.id)) role.id += `-${index + 1}`;
    taken.add(role.id);
  });
}

/** The position of the role with this id or title; 0, and an issue, where there is none. */
export function findRole(roles: Role[], name: string, find: Findings, where: string): number {
  const index = roles.findIndex(({ id, title }) => id === name || title === name || id === slug(name));
  if (index < 0) find.add('CE211', where, name, roles.map(({ id }) => id).join(', '));
  return Math.max(0, index);
}
