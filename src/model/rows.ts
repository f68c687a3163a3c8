import {
  figure,
  inRows,
  isSame,
  labelOf,
  list,
  maximumOf,
  MISSING,
  name,
  NOT_LISTED,
  text,
  type Add,
  type Cell,
  type Row,
} from './cells.js';
import type { Comparison, GivenRow } from './comparison.js';
import { isEqual } from './equal.js';
import { at, IssueLog } from './issue-log.js';
import type { PayPeriod } from './inputs.js';
import { countedAlike, looseCell } from './loose-cell.js';
import { payRows } from './pay-rows.js';
import type { Role } from './role.js';
import type { Share } from './share.js';

/** The sections that every language has a heading for, in their usual order. */
export const SECTIONS = ['overview', 'pay', 'education', 'people', 'skills', 'responsibilities', 'prose'];

/** What is long, or ends like a sentence, is set like one. */
const SENTENCE = /^.{48}|\S \S.*[.!?。]$/s;
// To read the figures of a large comparison takes as long as to draw them.
const latest = new WeakMap<Comparison, Read>();

interface Read {
  period: PayPeriod;
  rows: Row[];
  /** What the rows that were given outright have become; without those that something is wrong with. */
  given: Map<GivenRow, Row>;
}

/**
 * All rows of a comparison with its pay in one period, and what could not be read on the way.
 * @param previous what was shown before: rows that are given the same again are not read again
 */
export function comparisonRows(
  comparison: Comparison,
  period: PayPeriod,
  log?: IssueLog,
  previous?: Comparison,
): Row[] {
  const known = latest.get(comparison);
  if (!log && known?.period === period) return known.rows;
  const given = new Map<GivenRow, Row>();
  const rows = readRows(
    comparison,
    period,
    log ?? new IssueLog(comparison.decimal),
    given,
    knownRows(previous ?? comparison, comparison),
  );
  const shown = previous && latest.get(previous)?.rows;
  const kept = shown ? rows.map((row, index) => unchanged(row, shown[index])) : rows;
  latest.set(comparison, { period, rows: kept, given });
  return kept;
}

/** A row that says the same as before stays the same object: whoever draws it can tell. */
const unchanged = (row: Row, before: Row | undefined): Row => (before && isEqual(row, before) ? before : row);

/** A row as it was read from an equal one in the same place of another comparison. */
function knownRows(previous: Comparison, { currency, decimal, roles }: Comparison) {
  const known = latest.get(previous);
  if (!known || previous.currency !== currency || previous.decimal !== decimal) return undefined;
  if (previous.roles.length !== roles.length) return undefined;
  return (row: GivenRow, index: number): Row | undefined => {
    const other = previous.rows[index];
    return other && isAlike(row, other) ? known.given.get(other) : undefined;
  };
}

const isAlike = (row: GivenRow, other: GivenRow): boolean =>
  row.label === other.label &&
  row.section === other.section &&
  row.kind === other.kind &&
  row.span === other.span &&
  row.note === other.note &&
  isEqual(row.values, other.values);

function readRows(
  comparison: Comparison,
  period: PayPeriod,
  log: IssueLog,
  given: Map<GivenRow, Row>,
  before?: (row: GivenRow, index: number) => Row | undefined,
): Row[] {
  const { roles } = comparison;
  const rows: Row[] = [];
  const add = (section: string, cells: (Cell | undefined)[], more: Partial<Row>): void => {
    const row = { section, cells: cells.map((cell) => cell ?? MISSING), ...more };
    rows.push({
      same: isSame(row.cells),
      blank: row.cells.every(({ kind }) => kind === 'missing'),
      long: row.cells.some((cell) => cell.kind === 'text' && SENTENCE.test(cell.text)),
      ...row,
    });
  };
  const known = (
    section: string,
    word: string,
    read: (role: Role) => Cell | undefined,
    more?: Partial<Row>,
  ): void => {
    const cells = roles.map(read);
    if (cells.some(Boolean)) add(section, cells, { word, ...maximumOf(cells), ...more });
  };

  known('overview', 'summary', ({ summary }) => text(summary));
  known('overview', 'demand', ({ demand }) => text(demand));
  known('overview', 'employment', ({ employment }) => figure(employment, 'count'));
  const spans = new Set(roles.flatMap(({ growthSpan: span }) => (span ? [`${span.from}–${span.to}`] : [])));
  known('overview', 'growthRate', ({ growthRate }) => figure(growthRate, 'percent'), {
    maximum: undefined,
    ...(spans.size === 1 && { sub: { text: [...spans][0]! } }),
  });
  known('overview', 'experience', ({ experience }) => figure(experience, 'years'), { maximum: undefined });
  known('overview', 'occupationCode', ({ occupationCode }) => text(occupationCode));
  payRows(comparison, period, add);
  known('education', 'education', ({ education }) => list(education));
  const asked = (entry: Role['demographics'][number]): string => entry.label;
  for (const entries of inRows(
    roles.map(({ demographics }) => demographics),
    asked,
  )) {
    const cells = entries.map((entry) => list(entry?.shares, 'shares'));
    add('people', aligned(cells), { label: labelOf(entries, asked), people: true });
  }
  skillRows(roles, add, known);
  known('skills', 'tools', ({ tools }) => list(tools?.map((tool) => ({ name: tool }))));
  known('responsibilities', 'responsibilities', ({ responsibilities }) =>
    list(responsibilities?.map((duty) => ({ name: duty }))),
  );
  for (const row of factRows(roles)) givenRow(row, comparison, add, log);
  comparison.rows.forEach((row, index) => {
    const issues = log.issues.length;
    const same = before?.(row, index);
    if (same) rows.push(same);
    else givenRow(row, comparison, add, log);
    if (log.issues.length === issues) given.set(row, rows.at(-1)!);
  });
  return rows;
}

/** The same parts in the same order for all: that of the first role that has any, the largest first. */
function aligned(cells: (Cell | undefined)[]): (Cell | undefined)[] {
  const model = cells.find((cell) => cell?.kind === 'shares');
  if (model?.kind !== 'shares' || model.items.length < 3) return cells;
  const order = [...model.items].sort((a, b) => (b.share?.value ?? 0) - (a.share?.value ?? 0));
  const rank = (item: Share) =>
    order.findIndex((other) => name(other.name) === name(item.name)) + 1 || order.length + 1;
  return cells.map((cell) =>
    cell?.kind === 'shares' ? { ...cell, items: [...cell.items].sort((a, b) => rank(a) - rank(b)) } : cell,
  );
}

/** Skills that several roles share get a row each, so that their figures stand side by side; the rest is listed. */
function skillRows(
  roles: Role[],
  add: Add,
  known: (section: string, word: string, read: (role: Role) => Cell | undefined) => void,
): void {
  const maximum = Math.max(
    0,
    ...roles.flatMap(({ skills = [] }) => skills.map(({ share }) => share?.value ?? 0)),
  );
  if (!maximum) {
    known('skills', 'skills', ({ skills }) => list(skills));
    return;
  }
  const skillName = (skill: Share): string => skill.name;
  const rows = inRows(
    roles.map(({ skills = [] }) => skills),
    skillName,
  );
  const isShared = (row: (Share | undefined)[]): boolean => row.filter(Boolean).length > 1;
  const shared = rows.filter(isShared);
  for (const row of shared) {
    const cells = row.map((skill): Cell =>
      skill ? (figure(skill.share, 'percent') ?? { kind: 'flag', flag: true }) : NOT_LISTED,
    );
    add('skills', cells, { label: labelOf(row, skillName), maximum });
  }
  const others = rows.filter((row) => !isShared(row));
  if (others.length) {
    const cells = roles.map((_, index) => list(others.flatMap((row) => row[index] ?? [])) ?? NOT_LISTED);
    add('skills', cells, { word: shared.length ? 'otherSkills' : 'skills', maximum });
  }
}

/** Facts that go by the same label in the same section, as one row. */
function factRows(roles: Role[]): GivenRow[] {
  const rows = inRows(
    roles.map(({ facts }) => facts),
    ({ group, label }) => `${sectionId(group)}\n${label}`,
  );
  return rows.map((row) => {
    const { label, group } = row.find((fact) => fact !== undefined)!;
    return {
      label,
      section: sectionId(group),
      values: row.map((fact) => fact?.value),
      where: row.map((fact) => fact?.where ?? ''),
    };
  });
}

const sectionId = (group: string | undefined): string => {
  const known = group && name(group);
  return known && SECTIONS.includes(known) ? known : (group ?? 'overview');
};

function givenRow(
  { kind, values, span, where, ...row }: GivenRow,
  comparison: Comparison,
  add: Add,
  log: IssueLog,
): void {
  const spans = span ?? (kind === 'prose' && values.length === 1 && comparison.roles.length > 1);
  const section = row.section ? sectionId(row.section) : kind === 'prose' ? 'prose' : 'overview';
  const length = spans ? 1 : Math.max(comparison.roles.length, 1);
  const read = Array.from({ length }, (_, index) =>
    looseCell(values[index], kind, comparison, log, Array.isArray(where) ? where[index]! : at(where, index)),
  );
  const cells = kind ? read : countedAlike(read, values);
  add(section, cells, {
    label: row.label,
    ...(spans && { span: true, same: false }),
    ...(section === 'people' && { people: true }),
    ...(row.note && { note: row.note }),
    ...(kind === 'prose' && { long: true }),
    ...(!spans && maximumOf(cells)),
  });
}
