import type { FigureStatus, PayPeriod, RowKind } from './inputs.js';
import type { Comparison, GivenRow } from './comparison.js';
import { at, Findings } from './findings.js';
import { currencyOf, isExact, parseFigure, readFigure, type Figure } from './figure.js';
import { AMOUNTS, type AmountName, type Pay, type PayLevel } from './pay.js';
import { payFor } from './period.js';
import type { Loose, Role } from './role.js';
import { difference, type Difference } from './scale.js';
import { parseShare, parseShares, readShares, type Share } from './share.js';
import { isEqual } from './equal.js';
import { isObject, readText } from './text.js';

/** What a figure counts; `number` where that is not known. */
export type Unit = 'money' | 'percent' | 'count' | 'years' | 'number';

/** One value of one role. */
export type Cell =
  | { kind: 'missing'; status: FigureStatus | 'notListed' | 'notConvertible' }
  | { kind: 'figure'; figure: Figure; unit: Unit; currency?: string }
  | { kind: 'text'; text: string }
  | { kind: 'flag'; flag: boolean }
  | { kind: 'list' | 'shares'; items: Share[] }
  | PayCell;

/** Pay as it is drawn: a main figure between a low and a high end. */
export interface PayCell {
  kind: 'pay';
  pay: Pay;
  /** `refused` where the chosen period can't be had: shown as published, off the scale. */
  how: 'published' | 'converted' | 'refused';
  main?: AmountName;
  low?: AmountName;
  high?: AmountName;
}

/** One row of the table. */
export interface Row {
  section: string;
  /** The author's label; rows of known fields have a `word` instead. */
  label?: string;
  word?: string;
  /** Said under the label, as a word of its own or a span of years. */
  sub?: { word?: string; text?: string };
  /** One for each role, or a single one that spans all. */
  cells: Cell[];
  span?: boolean;
  /** All roles have the same value. */
  same: boolean;
  /** No role has a value. */
  blank: boolean;
  /** The highest figure, where bars may share a scale that starts at zero. */
  maximum?: number;
  /** Nothing is computed from who people are. */
  people?: boolean;
  note?: string;
  /** Has sentences rather than values. */
  long?: boolean;
}

/** The sections that every language has a heading for, in their usual order. */
export const SECTIONS = ['overview', 'pay', 'education', 'people', 'skills', 'responsibilities', 'prose'];

/** What is long, or ends like a sentence, is set like one. */
const SENTENCE = /^.{48}|\S \S.*[.!?。]$/s;
const MISSING: Cell = { kind: 'missing', status: 'missing' };
const NOT_LISTED: Cell = { kind: 'missing', status: 'notListed' };

const name = (text: string): string => text.trim().toLowerCase();
/** True where there is something to show: a number, a text, or that the number is above what is published. */
const says = (given: Figure | undefined): given is Figure =>
  given?.value !== undefined || Boolean(given?.text) || given?.status === 'topCoded';
const first = (pay: Pay, names: AmountName[]): AmountName | undefined =>
  names.find((candidate) => says(pay[candidate]));

/**
 * The roles' items by name, a row each. Items of one name in one role are items of their own, in rows of their own.
 */
function inRows<T extends object>(lists: readonly T[][], nameOf: (item: T) => string): (T | undefined)[][] {
  const rows = new Map<string, (T | undefined)[]>();
  lists.forEach((list, index) => {
    for (const item of list) {
      let key = name(nameOf(item));
      // No name ends in a line break.
      while (rows.get(key)?.[index]) key += '\n';
      const row = rows.get(key) ?? lists.map(() => undefined);
      row[index] = item;
      rows.set(key, row);
    }
  });
  return [...rows.values()];
}

/** What the first of a row's items is called. */
const labelOf = <T>(row: (T | undefined)[], nameOf: (item: T) => string): string => {
  const item = row.find((candidate) => candidate !== undefined);
  return item === undefined ? '' : nameOf(item);
};

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
  find?: Findings,
  previous?: Comparison,
): Row[] {
  const known = latest.get(comparison);
  if (!find && known?.period === period) return known.rows;
  const given = new Map<GivenRow, Row>();
  const rows = readRows(
    comparison,
    period,
    find ?? new Findings(comparison.decimal),
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
  find: Findings,
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
  for (const row of factRows(roles)) givenRow(row, comparison, add, find);
  comparison.rows.forEach((row, index) => {
    const issues = find.issues.length;
    const same = before?.(row, index);
    if (same) rows.push(same);
    else givenRow(row, comparison, add, find);
    if (find.issues.length === issues) given.set(row, rows.at(-1)!);
  });
  return rows;
}

type Add = (section: string, cells: (Cell | undefined)[], more: Partial<Row>) => void;

const text = (given: string | undefined): Cell | undefined =>
  given ? { kind: 'text', text: given } : undefined;

function figure(given: Figure | undefined, unit: Unit, currency?: string): Cell | undefined {
  if (!given) return undefined;
  if (given.text) return text(given.text);
  if (given.value === undefined && given.status !== 'topCoded') {
    return { kind: 'missing', status: given.status ?? 'missing' };
  }
  const counted = given.unit ?? unit;
  const code = counted === 'money' && currencyOf(given.currency, currency);
  return { kind: 'figure', figure: given, unit: counted, ...(code && { currency: code }) };
}

function list(items: Share[] | undefined, kind: 'list' | 'shares' = 'list'): Cell | undefined {
  return items?.length ? { kind, items } : undefined;
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

/** Each role's pay by source and kind: what is alike stands in one row, what has no like where there is room. */
function paySeries(roles: Role[], comparison: PayDefaults): (Pay[] | undefined)[][] {
  const series: { key: string; pays: (Pay[] | undefined)[] }[] = [];
  roles.forEach(({ pay }, index) => {
    const groups = new Map<string, Pay[]>();
    for (const given of pay) {
      const key = JSON.stringify([given.kind, given.payBasis, given.source?.name, given.location]);
      groups.set(key, [...(groups.get(key) ?? []), withDefaults(given, comparison)]);
    }
    const place = (pays: Pay[], key: string, row = series.find((candidate) => !candidate.pays[index])) => {
      if (!row) series.push((row = { key, pays: roles.map(() => undefined) }));
      row.pays[index] = pays;
    };
    const likes = series.filter(({ key }) => groups.has(key));
    for (const like of likes) place(groups.get(like.key)!, like.key, like);
    for (const [key, pays] of groups) if (!likes.some((like) => like.key === key)) place(pays, key);
  });
  return series.map(({ pays }) => pays);
}

/** Pay by source and kind: one row with the whole range, then a row for every figure that it does not name. */
function payRows({ roles, ...comparison }: Comparison, period: PayPeriod, add: Add): void {
  const series = paySeries(roles, comparison);
  // Where nobody says what the amounts are for, they are as published, and no period is named.
  const unknown = !series.flat(2).some((pay) => pay?.payPeriod);
  for (const groups of series) {
    const cells = groups.map((pays) => payCell(pays, unknown ? undefined : period, comparison.hoursPerYear));
    const sub = unknown && { sub: { text: '' } };
    const pays = cells.flatMap((cell) => (cell && cell.how !== 'refused' ? [cell] : []));
    const oneCurrency = new Set(pays.map(({ pay }) => pay.currency)).size < 2;
    const values = pays.flatMap(({ pay }) => AMOUNTS.map((candidate) => pay[candidate]?.value ?? 0));
    add(
      'pay',
      cells.map((cell) => cell && (cell.main || cell.low || cell.high ? cell : noPay(cell))),
      { word: 'pay', ...sub, ...(oneCurrency && values.length && { maximum: Math.max(...values) }) },
    );
    const addAmounts = (figures: (Figure | undefined)[], label: Pick<Row, 'word' | 'label'>): void => {
      const amounts = cells.map((cell, index) =>
        cell?.how === 'refused'
          ? ({ kind: 'missing', status: 'notConvertible' } as const)
          : figure(figures[index], 'money', cell?.pay.currency),
      );
      add('pay', amounts, { ...label, ...sub, ...maximumOf(amounts) });
    };
    for (const word of AMOUNTS) {
      const hidden = (cell?: PayCell) =>
        says(cell?.pay[word]) && ![cell.main, cell.low, cell.high].includes(word);
      if (cells.some(hidden)) {
        addAmounts(
          cells.map((cell) => cell?.pay[word]),
          { word },
        );
      }
    }
    const levelName = (level: PayLevel): string => level.name;
    for (const levels of inRows(
      cells.map((cell) => (cell?.how === 'refused' ? [] : (cell?.pay.levels ?? []))),
      levelName,
    )) {
      addAmounts(
        levels.map((level) => level?.amount),
        { label: labelOf(levels, levelName) },
      );
    }
  }
  for (const by of new Set(roles.flatMap(({ payBy }) => payBy.map((entry) => entry.by)))) {
    const cells = roles.map(({ payBy }) =>
      list(
        payBy.flatMap((entry) => {
          if (entry.by !== by) return [];
          const { pay, how } =
            (entry.pay && payFor([withDefaults(entry.pay, comparison)], period, comparison.hoursPerYear)) ??
            {};
          const main = pay && first(pay, ['median', 'mean', 'amount', 'minimum', 'maximum']);
          if (!main) return [{ name: entry.name }];
          const { value, to = main === 'minimum' ? pay.maximum?.value : undefined, ...more } = pay[main]!;
          const share: Figure = { ...more, currency: pay.currency };
          if (value !== undefined) share.value = value;
          if (to !== undefined) share.to = to;
          // What can't be had for the chosen period has to say what it is for.
          if (how === 'refused' && pay.payPeriod) share.period = pay.payPeriod;
          return [{ name: entry.name, share }];
        }),
      ),
    );
    add('pay', cells, { word: `by-${by}` });
  }
}

type PayDefaults = Pick<Comparison, 'currency' | 'payPeriod'>;

const noPay = ({ pay }: PayCell): Cell => ({
  kind: 'missing',
  status: AMOUNTS.map((amount) => pay[amount]?.status).find(Boolean) ?? 'missing',
});

function withDefaults(pay: Pay, { currency, payPeriod }: PayDefaults): Pay {
  return { ...pay, currency: currencyOf(pay.currency, currency), payPeriod: pay.payPeriod ?? payPeriod };
}

function payCell(
  pays: Pay[] | undefined,
  period: PayPeriod | undefined,
  hours?: number,
): PayCell | undefined {
  if (!pays) return undefined;
  const { pay, how } = (period && payFor(pays, period, hours)) ?? { pay: pays[0]!, how: 'published' };
  return {
    kind: 'pay',
    pay,
    how,
    main: first(pay, ['median', 'mean', 'amount']),
    low: first(pay, ['minimum', 'percentile10']),
    high: first(pay, ['maximum', 'percentile90']),
  };
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
  find: Findings,
): void {
  const spans = span ?? (kind === 'prose' && values.length === 1 && comparison.roles.length > 1);
  const section = row.section ? sectionId(row.section) : kind === 'prose' ? 'prose' : 'overview';
  const length = spans ? 1 : Math.max(comparison.roles.length, 1);
  const cells = Array.from({ length }, (_, index) =>
    looseCell(values[index], kind, comparison, find, Array.isArray(where) ? where[index]! : at(where, index)),
  );
  add(section, cells, {
    label: row.label,
    ...(spans && { span: true, same: false }),
    ...(section === 'people' && { people: true }),
    ...(row.note && { note: row.note }),
    ...(kind === 'prose' && { long: true }),
    ...(!spans && maximumOf(cells)),
  });
}

const UNITS: Partial<Record<RowKind, Exclude<Unit, 'number'>>> = {
  money: 'money',
  percent: 'percent',
  count: 'count',
  years: 'years',
};

function looseCell(
  value: Loose,
  kind: RowKind | undefined,
  { currency }: Comparison,
  find: Findings,
  where: string,
): Cell | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  const unit = kind && UNITS[kind];
  if (unit) {
    const counted = unit === 'money' ? undefined : unit;
    const read = readFigure(value, find, where, unit === 'percent', counted);
    return figure(read, unit, moneyOf(unit, currency));
  }
  if (Array.isArray(value) || kind === 'list' || kind === 'shares') {
    return list(readShares(value, find, where), kind === 'shares' ? 'shares' : 'list');
  }
  if (typeof value === 'number' || (isObject(value) && ('value' in value || 'status' in value))) {
    const read = readFigure(value, find, where, true);
    return read?.currency ? figure(read, 'money', currency) : figure(read, 'number');
  }
  if (typeof value !== 'string') {
    find.add('CE204', where, value, 'a figure, a text or a list of texts');
    return isEqual(value, {}) ? undefined : text(readText(JSON.stringify(value), find, where));
  }
  const clean = readText(value, find, where);
  if (!clean || kind === 'text' || kind === 'prose') return text(clean);
  // Digits alone may be a code, "11-1021" is one rather than a range, "12 FTE" is in no currency.
  const parsed = /^\d+$/.test(clean) ? undefined : parseFigure(clean, find.decimal);
  const sure =
    parsed &&
    !parsed.period &&
    !Number.isNaN(parsed.value) &&
    !Number.isNaN(parsed.to) &&
    (parsed.to === undefined || parsed.unit || parsed.currency) &&
    !(parsed.currency !== currency && /[A-Z]{3}/.test(clean));
  if (sure)
    return figure(
      readFigure(clean, find, where, true),
      parsed.currency ? 'money' : 'number',
      parsed.currency && currency,
    );
  const shares = parseShares(clean, find);
  if (shares) return { kind: 'shares', items: shares };
  const share = parseShare(clean, find);
  return share ? { kind: 'list', items: [share] } : text(clean);
}

const moneyOf = (unit: Unit, currency: string | undefined): string | undefined =>
  unit === 'money' ? currency : undefined;

/** Bars need one unit, one currency and at least two exact figures. */
function maximumOf(cells: (Cell | undefined)[]): { maximum?: number } {
  const figures = cells.flatMap((cell) => (cell?.kind === 'figure' && isExact(cell.figure) ? [cell] : []));
  const kinds = new Set(figures.map((cell) => `${cell.unit} ${cell.currency} ${cell.figure.period}`));
  const values = figures.map((cell) => cell.figure.value ?? 0);
  const drawn =
    figures.every(({ unit }) => unit !== 'number' && unit !== 'years') && Math.min(...values) >= 0;
  return values.length > 1 && kinds.size === 1 && drawn ? { maximum: Math.max(...values) } : {};
}

function isSame(cells: Cell[]): boolean {
  const [baseline, ...others] = cells;
  return others.length > 0 && others.every((cell) => key(cell) === key(baseline!));
}

function key(cell: Cell): string {
  if (cell.kind === 'text') return name(cell.text);
  if (cell.kind === 'figure') {
    const { value, to, bound, status, period } = cell.figure;
    return `${value} ${to} ${bound} ${status} ${period} ${cell.currency} ${cell.unit}`;
  }
  // "78.0%" is no other share than "78%".
  return JSON.stringify(cell, (field, value: unknown) => (field === 'decimals' ? undefined : value));
}

/** How a role's value differs from the baseline's, in the unit that it is written in. */
export interface RowDifference extends Difference {
  unit: Unit;
  currency?: string;
  /** For pay: which figures were compared. */
  amount?: AmountName;
}

/** The computed difference of two cells; undefined where none can honestly be computed. */
export function cellDifference(row: Row, index: number, baseline: number): RowDifference | undefined {
  const cell = row.cells[index];
  const base = row.cells[baseline];
  if (row.people || row.span || index === baseline || !cell || !base) return undefined;
  if (cell.kind === 'pay' && base.kind === 'pay') {
    if (cell.how === 'refused' || base.how === 'refused' || cell.pay.currency !== base.pay.currency)
      return undefined;
    for (const amount of ['median', 'mean', 'amount'] as const) {
      const [value, other] = [cell.pay[amount], base.pay[amount]];
      if (isExact(value) && isExact(other)) {
        return {
          ...difference(value.value, other.value),
          unit: 'money',
          currency: cell.pay.currency,
          amount,
        };
      }
    }
    return undefined;
  }
  if (cell.kind === 'list' && base.kind === 'list') {
    const [item, other] = [cell.items[0]!, base.items[0]!];
    if (cell.items.length !== 1 || base.items.length !== 1 || name(item.name) !== name(other.name))
      return undefined;
    if (!isExact(item.share) || !isExact(other.share) || item.share.unit !== 'percent') return undefined;
    return { ...difference(item.share.value, other.share.value), unit: 'percent' };
  }
  if (cell.kind !== 'figure' || base.kind !== 'figure' || cell.unit !== base.unit) return undefined;
  const { currency, unit } = cell;
  if (!isExact(cell.figure) || !isExact(base.figure)) return undefined;
  if (currency !== base.currency || cell.figure.period !== base.figure.period) return undefined;
  return { ...difference(cell.figure.value, base.figure.value), unit, ...(currency && { currency }) };
}
