import type { FigureStatus } from './inputs.js';
import { currencyOf, isExact, type Figure } from './figure.js';
import type { AmountName, Pay } from './pay.js';
import type { Share } from './share.js';

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
  /** Of rows with pay from several sources or of several kinds: which of these it is from. */
  series?: number;
  /** Has sentences rather than values. */
  long?: boolean;
}

/** Puts a row into the table. */
export type Add = (section: string, cells: (Cell | undefined)[], more: Partial<Row>) => void;

export const MISSING: Cell = { kind: 'missing', status: 'missing' };
export const NOT_LISTED: Cell = { kind: 'missing', status: 'notListed' };

/** A name as it is compared. */
export const name = (text: string): string => text.trim().toLowerCase();
/** True where there is something to show: a number, a text, or that the number is above what is published. */
export const says = (given: Figure | undefined): given is Figure =>
  given?.value !== undefined || Boolean(given?.text) || given?.status === 'topCoded';
export const first = (pay: Pay, names: AmountName[]): AmountName | undefined =>
  names.find((candidate) => says(pay[candidate]));

/**
 * The roles' items by name, a row each. Items of one name in one role are items of their own, in rows of their own.
 */
export function inRows<T extends object>(
  lists: readonly T[][],
  nameOf: (item: T) => string,
): (T | undefined)[][] {
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
export const labelOf = <T>(row: (T | undefined)[], nameOf: (item: T) => string): string => {
  const item = row.find((candidate) => candidate !== undefined);
  return item === undefined ? '' : nameOf(item);
};

export const text = (given: string | undefined): Cell | undefined =>
  given ? { kind: 'text', text: given } : undefined;

export function figure(given: Figure | undefined, unit: Unit, currency?: string): Cell | undefined {
  if (!given) return undefined;
  if (given.text) return text(given.text);
  if (given.value === undefined && given.status !== 'topCoded') {
    return { kind: 'missing', status: given.status ?? 'missing' };
  }
  const counted = given.unit ?? unit;
  const code = counted === 'money' && currencyOf(given.currency, currency);
  return { kind: 'figure', figure: given, unit: counted, ...(code && { currency: code }) };
}

export function list(items: Share[] | undefined, kind: 'list' | 'shares' = 'list'): Cell | undefined {
  return items?.length ? { kind, items } : undefined;
}

/** Whether a bar can show the parts: what may be counts as well as percents has no shares. */
export const hasShare = (items: Share[]): boolean => items.some(({ share }) => share?.value);

/** Bars need one unit, one currency and at least two exact figures. */
export function maximumOf(cells: (Cell | undefined)[]): { maximum?: number } {
  const figures = cells.flatMap((cell) => (cell?.kind === 'figure' && isExact(cell.figure) ? [cell] : []));
  const kinds = new Set(figures.map((cell) => `${cell.unit} ${cell.currency} ${cell.figure.period}`));
  const values = figures.map((cell) => cell.figure.value ?? 0);
  const drawn =
    figures.every(({ unit }) => unit !== 'number' && unit !== 'years') && Math.min(...values) >= 0;
  return values.length > 1 && kinds.size === 1 && drawn ? { maximum: Math.max(...values) } : {};
}

export function isSame(cells: Cell[]): boolean {
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
