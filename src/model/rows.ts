import type { FigureStatus, PayPeriod, RowKind } from './inputs.js';
import type { Comparison, GivenRow } from './comparison.js';
import { Findings } from './findings.js';
import { isExact, parseFigure, readFigure, type Figure } from './figure.js';
import { AMOUNTS, type AmountName, type Pay } from './pay.js';
import { payFor } from './period.js';
import type { Loose, Role } from './role.js';
import { difference, type Difference } from './scale.js';
import { parseShare, parseShares, readShares, type Share } from './share.js';
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
const first = (pay: Pay, names: AmountName[]): AmountName | undefined =>
  names.find((candidate) => pay[candidate] && pay[candidate].status !== 'missing');

/** All rows of a comparison with its pay in one period, and what could not be read on the way. */
export function comparisonRows(comparison: Comparison, period: PayPeriod, find = new Findings()): Row[] {
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
  for (const label of distinct(roles.flatMap((role) => role.demographics.map((entry) => entry.label)))) {
    const cells = roles.map(({ demographics }) => {
      const entry = demographics.find((candidate) => name(candidate.label) === name(label));
      return entry && list(entry.shares, 'shares');
    });
    add('people', aligned(cells), { label, people: true });
  }
  skillRows(roles, add, known);
  known('skills', 'tools', ({ tools }) => list(tools?.map((tool) => ({ name: tool }))));
  known('responsibilities', 'responsibilities', ({ responsibilities }) =>
    list(responsibilities?.map((duty) => ({ name: duty }))),
  );
  for (const row of [...factRows(roles), ...comparison.rows]) givenRow(row, comparison, add, find);
  return rows;
}

type Add = (section: string, cells: (Cell | undefined)[], more: Partial<Row>) => void;

const text = (given: string | undefined): Cell | undefined =>
  given ? { kind: 'text', text: given } : undefined;

function figure(given: Figure | undefined, unit: Unit, currency?: string): Cell | undefined {
  if (!given) return undefined;
  if (given.text) return { kind: 'text', text: given.text };
  if (given.value === undefined && given.status !== 'topCoded') {
    return { kind: 'missing', status: given.status ?? 'missing' };
  }
  const code = currencyOf(given.currency, currency);
  return { kind: 'figure', figure: given, unit: given.unit ?? unit, ...(code && { currency: code }) };
}

/** A sign such as "$" stands for several currencies, so a code that somebody gave goes before it. */
const currencyOf = (written: string | undefined, given: string | undefined): string | undefined =>
  written && /^[A-Z]{3}$/.test(written) ? written : (given ?? written);

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

function distinct(names: string[]): string[] {
  const seen = new Map<string, string>();
  for (const candidate of names) if (!seen.has(name(candidate))) seen.set(name(candidate), candidate);
  return [...seen.values()];
}

/** Pay by source and kind: one row with the whole range, then a row for every figure that it does not name. */
function payRows({ roles, ...comparison }: Comparison, period: PayPeriod, add: Add): void {
  const series = roles.map(({ pay }) => {
    const groups = new Map<string, Pay[]>();
    for (const given of pay) {
      const complete = { ...withDefaults(given, comparison) };
      const key = JSON.stringify([given.kind, given.payBasis, given.source?.name, given.location]);
      groups.set(key, [...(groups.get(key) ?? []), complete]);
    }
    return [...groups.values()];
  });
  const count = Math.max(0, ...series.map(({ length }) => length));
  for (let index = 0; index < count; index++) {
    const cells = series.map((groups) => payCell(groups[index], period, comparison.hoursPerYear));
    const pays = cells.flatMap((cell) => (cell && cell.how !== 'refused' ? [cell] : []));
    const oneCurrency = new Set(pays.map(({ pay }) => pay.currency)).size < 2;
    const values = pays.flatMap(({ pay }) => AMOUNTS.map((candidate) => pay[candidate]?.value ?? 0));
    add('pay', cells, {
      word: 'pay',
      ...(oneCurrency && values.length && { maximum: Math.max(...values) }),
    });
    for (const amount of AMOUNTS) {
      const hidden = cells.some(
        (cell) =>
          cell?.pay[amount] &&
          cell.pay[amount].status !== 'missing' &&
          ![cell.main, cell.low, cell.high].includes(amount),
      );
      if (hidden) addAmount(amount, (pay) => pay[amount]);
    }
    for (const level of distinct(pays.flatMap(({ pay }) => pay.levels?.map((entry) => entry.name) ?? []))) {
      addAmount(level, (pay) => pay.levels?.find((entry) => name(entry.name) === name(level))?.amount, true);
    }

    function addAmount(word: string, read: (pay: Pay) => Figure | undefined, given?: boolean): void {
      const figures = cells.map(
        (cell) =>
          cell &&
          (cell.how === 'refused'
            ? ({ kind: 'missing', status: 'notConvertible' } as const)
            : figure(read(cell.pay), 'money', cell.pay.currency)),
      );
      add('pay', figures, {
        ...(given ? { label: word } : { word }),
        ...(oneCurrency && maximumOf(figures)),
      });
    }
  }
  for (const by of distinct(roles.flatMap(({ payBy }) => payBy.map((entry) => entry.by)))) {
    const cells = roles.map(({ payBy }) => {
      const entries = payBy.filter((entry) => entry.by === by);
      const items = entries.map((entry) => {
        const pay =
          entry.pay && payFor([withDefaults(entry.pay, comparison)], period, comparison.hoursPerYear)?.pay;
        const main = pay && first(pay, ['median', 'mean', 'amount']);
        return {
          name: entry.name,
          ...(main && { share: { ...pay[main]!, currency: pay.currency, period: pay.payPeriod } }),
        };
      });
      return list(items);
    });
    add('pay', cells, { word: `by-${by}` });
  }
}

function withDefaults(pay: Pay, { currency, payPeriod }: Pick<Comparison, 'currency' | 'payPeriod'>): Pay {
  return { ...pay, currency: currencyOf(pay.currency, currency), payPeriod: pay.payPeriod ?? payPeriod };
}

function payCell(pays: Pay[] | undefined, period: PayPeriod, hours?: number): PayCell | undefined {
  const chosen = pays && payFor(pays, period, hours);
  if (!chosen) return undefined;
  const { pay } = chosen;
  return {
    kind: 'pay',
    ...chosen,
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
  const counts = new Map<string, number>();
  for (const { skills = [] } of roles) {
    for (const key of new Set(skills.map((skill) => name(skill.name))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shared = (skill: Share): boolean => counts.get(name(skill.name))! > 1;
  const all = roles.flatMap(({ skills = [] }) => skills);
  const highest = Math.max(0, ...all.map(({ share }) => share?.value ?? 0));
  const maximum = highest ? { maximum: highest } : {};
  if (!highest) {
    known('skills', 'skills', ({ skills }) => list(skills));
    return;
  }
  for (const label of distinct(all.filter(shared).map((skill) => skill.name))) {
    const cells = roles.map(({ skills = [] }): Cell => {
      const skill = skills.find((candidate) => name(candidate.name) === name(label));
      return skill ? (figure(skill.share, 'percent') ?? { kind: 'flag', flag: true }) : NOT_LISTED;
    });
    add('skills', cells, { label, ...maximum });
  }
  const rest = roles.map(({ skills = [] }) => list(skills.filter((skill) => !shared(skill))));
  if (rest.some(Boolean)) {
    add(
      'skills',
      rest.map((cell) => cell ?? NOT_LISTED),
      { word: all.some(shared) ? 'otherSkills' : 'skills', ...maximum },
    );
  }
}

/** Facts that go by the same label in the same section, as one row. */
function factRows(roles: Role[]): GivenRow[] {
  const rows = new Map<string, GivenRow>();
  roles.forEach(({ facts }, index) => {
    for (const fact of facts) {
      const section = sectionId(fact.group);
      let key = `${section} ${name(fact.label)}`;
      // A label that a role uses twice is two facts, and both are shown.
      while (rows.get(key)?.values[index] !== undefined) key += '+';
      const row = rows.get(key) ?? { label: fact.label, section, values: [], where: fact.where };
      row.values[index] = fact.value;
      rows.set(key, row);
    }
  });
  return [...rows.values()];
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
    looseCell(values[index], kind, comparison, find, `${where}/${index}`),
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

const UNITS: Partial<Record<RowKind, Unit>> = {
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
  if (unit) return figure(readFigure(value, find, where, unit === 'percent'), unit, moneyOf(unit, currency));
  if (Array.isArray(value) || kind === 'list' || kind === 'shares') {
    return list(readShares(value, find, where), kind === 'shares' ? 'shares' : 'list');
  }
  if (typeof value === 'number' || (isObject(value) && ('value' in value || 'status' in value))) {
    return figure(readFigure(value, find, where, true), 'number');
  }
  if (typeof value !== 'string') {
    find.add('CE204', where, value, 'a figure, a text or a list of texts');
    return text(JSON.stringify(value));
  }
  if (kind !== 'text' && kind !== 'prose') {
    const shares = parseShares(value, find);
    if (shares) return { kind: 'shares', items: shares };
    const share = parseShare(value, find);
    if (share) return { kind: 'list', items: [share] };
    const parsed = parseFigure(value, find.decimal);
    // Without a unit, "11-1021" is a code rather than a range, and what could be two figures stays as it was written.
    const plain = parsed?.to !== undefined && !parsed.unit && !parsed.currency;
    if (parsed && !Number.isNaN(parsed.value) && !Number.isNaN(parsed.to) && !plain) {
      return figure(parsed, parsed.currency ? 'money' : 'number', parsed.currency && currency);
    }
  }
  return text(readText(value, find, where));
}

const moneyOf = (unit: Unit, currency: string | undefined): string | undefined =>
  unit === 'money' ? currency : undefined;

/** Bars need one unit, one currency and at least two exact figures. */
function maximumOf(cells: (Cell | undefined)[]): { maximum?: number } {
  const figures = cells.flatMap((cell) => (cell?.kind === 'figure' && isExact(cell.figure) ? [cell] : []));
  const kinds = new Set(figures.map((cell) => `${cell.unit} ${cell.currency}`));
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
    const { value, to, bound, status } = cell.figure;
    return `${value} ${to} ${bound} ${status} ${cell.currency} ${cell.unit}`;
  }
  return JSON.stringify(cell);
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
  if (!isExact(cell.figure) || !isExact(base.figure) || currency !== base.currency) return undefined;
  return { ...difference(cell.figure.value, base.figure.value), unit, ...(currency && { currency }) };
}

/** What the pay of the compared roles comes to. */
export interface Finding {
  /** Which figure was compared. */
  amount: 'median' | 'mean' | 'amount';
  /** Positions of the roles with the lowest and the highest figure. */
  low: number;
  high: number;
  lowest: number;
  highest: number;
  currency?: string;
  period?: PayPeriod;
}

/** The span of the first pay row in which all roles that have figures have the same kind of figure. */
export function findingOf(rows: Row[]): Finding | undefined {
  const row = rows.find(({ word, maximum }) => word === 'pay' && maximum);
  if (!row) return undefined;
  for (const amount of ['median', 'mean', 'amount'] as const) {
    const points = row.cells.flatMap((cell, index) => {
      const figure = cell.kind === 'pay' && cell.how !== 'refused' ? cell.pay[amount] : undefined;
      return isExact(figure) ? [{ index, value: figure.value, pay: (cell as PayCell).pay }] : [];
    });
    // A median is never compared with a mean.
    const others = row.cells.filter((cell) => cell.kind === 'pay' && cell.how !== 'refused' && cell.main);
    if (points.length < 2 || points.length < others.length) continue;
    const low = points.reduce((best, point) => (point.value < best.value ? point : best));
    const high = points.reduce((best, point) => (point.value > best.value ? point : best));
    return {
      amount,
      low: low.index,
      high: high.index === low.index ? points[1]!.index : high.index,
      lowest: low.value,
      highest: high.value,
      currency: low.pay.currency,
      period: low.pay.payPeriod,
    };
  }
  return undefined;
}
