import type { PayPeriod, RowKind } from './inputs.js';
import type { Reading } from './issue.js';
import { at, IssueLog, type DecimalMark } from './issue-log.js';
import { readCurrency, readPeriod, readSource, type Source } from './pay.js';
import { slug } from './slug.js';
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
  withList,
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

const readRow: Reader<GivenRow> = (input, log, where) => {
  const row = readRowObject(input, log, where);
  if (!row) return undefined;
  const values = Array.isArray(row.values) ? (row.values as Loose[]) : [row.values];
  return { ...row, values, where: at(where, 'values') };
};

const readSectionObject = objectOf('id', { id: readText, label: readText });

const readSection: Reader<Section> = (input, log, where) => {
  const section = isObject(input)
    ? readSectionObject(input, log, where)
    : { id: readText(input, log, where) ?? '' };
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
  const log = new IssueLog(decimal);
  const copy = copyOf(input);
  const list = Array.isArray(copy);
  if (!list && !isObject(copy)) {
    log.add('CE201', '', copy, 'an object with roles, or a list of roles', 'error');
    return log;
  }
  const root = list ? {} : withList(copy, FIELDS, ['roles'], log);
  const given = list ? copy : root['roles'];
  if (!Array.isArray(given) && !isObject(given)) {
    log.add(given === undefined ? 'CE202' : 'CE201', '/roles', given, 'a list of roles', 'error');
    return log;
  }
  const { baseline, ...fields } = list
    ? { roles: FIELDS.roles(copy, log, ''), baseline: undefined }
    : readFields(root, FIELDS, log, '');
  const value: Comparison = { rows: [], ...fields, roles: fields.roles ?? [], baseline: 0 };
  if (decimal) value.decimal = decimal;
  distinguish(value.roles, log, list ? '' : '/roles');
  if (baseline !== undefined) value.baseline = findRole(value.roles, baseline, log, '/baseline');
  for (const { span, kind, values, where } of value.rows) {
    const expected = span ? 1 : value.roles.length;
    if (values.length !== expected && !(kind === 'prose' && values.length === 1)) {
      log.add('CE214', String(where), `${values.length} given`, String(expected));
    }
  }
  return { value, issues: log.issues };
}

/** Gives every role an id of its own. */
function distinguish(roles: Role[], log: IssueLog, where: string): void {
  const taken = new Set<string>();
  roles.forEach((role, index) => {
    if (taken.has(role.id) && role.id !== slug(role.title)) log.add('CE215', at(where, index), role.id);
    if (!role.id) role.id = `role-${index + 1}`;
    while (taken.has(role.id)) role.id += `-${index + 1}`;
    taken.add(role.id);
  });
}

/** The position of the role with this id or title; 0, and an issue, where there is none. */
export function findRole(roles: Role[], name: string, log: IssueLog, where: string): number {
  const index = roles.findIndex(({ id, title }) => id === name || title === name || id === slug(name));
  if (index < 0) log.add('CE211', where, name, roles.map(({ id }) => id).join(', '));
  return Math.max(0, index);
}
