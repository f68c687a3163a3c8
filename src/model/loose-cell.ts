import type { RowKind } from './inputs.js';
import { figure, list, text, type Cell, type Unit } from './cells.js';
import type { Comparison } from './comparison.js';
import { isEqual } from './equal.js';
import type { IssueLog } from './issue-log.js';
import { withRemark } from './experience.js';
import { parseLoose, readFigure } from './figure.js';
import type { Loose } from './role.js';
import { parseShare, parseShares, readShares } from './share.js';
import { isObject, readText } from './text.js';
import { readWhole } from './whole.js';

const UNITS: Partial<Record<RowKind, Exclude<Unit, 'number'>>> = {
  money: 'money',
  percent: 'percent',
  count: 'count',
  years: 'years',
};

/** A value that was given outright, as what its kind says or else as what it looks like. */
export function looseCell(
  given: Loose,
  kind: RowKind | undefined,
  { currency }: Comparison,
  log: IssueLog,
  where: string,
): Cell | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  const value = kind && kind !== 'percent' ? given : withRemark(given);
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  const unit = kind && UNITS[kind];
  if (unit) {
    const counted = unit === 'money' ? undefined : unit;
    const read = readFigure(value, log, where, unit === 'percent', counted);
    return figure(read, unit, moneyOf(unit, currency));
  }
  if (kind === 'shares') return list(readWhole(value, log, where), kind);
  if (Array.isArray(value) || kind === 'list') return list(readShares(value, log, where));
  if (typeof value === 'number' || (isObject(value) && ('value' in value || 'status' in value))) {
    const read = readFigure(value, log, where, true);
    return read?.currency ? figure(read, 'money', currency) : figure(read, 'number');
  }
  if (typeof value !== 'string') {
    log.add('CE204', where, value, 'a figure, a text or a list of texts');
    return isEqual(value, {}) ? undefined : text(readText(JSON.stringify(value), log, where));
  }
  const clean = readText(value, log, where);
  if (!clean || kind === 'text' || kind === 'prose') return text(clean);
  // Digits alone may be a code, "11-1021" is one rather than a range, "12 FTE" is in no currency.
  const parsed = /^\d+$/.test(clean) ? undefined : parseLoose(clean, log.decimal);
  const sure =
    parsed &&
    !Number.isNaN(parsed.value) &&
    !Number.isNaN(parsed.to) &&
    // "12–15 lakh" is in words.
    (parsed.to === undefined || parsed.unit || parsed.currency || /\p{L}{3}/u.test(clean)) &&
    !(parsed.currency !== currency && /[A-Z]{3}/.test(clean));
  if (sure)
    return figure(
      readFigure(clean, log, where, true),
      parsed.currency ? 'money' : 'number',
      parsed.currency && currency,
    );
  const shares = parseShares(clean, log);
  if (shares) return { kind: 'shares', items: shares };
  const share = parseShare(clean, log);
  return share ? { kind: 'list', items: [share] } : text(clean);
}

/** A row's cells, all of them counts where one is: "1,200" counts something, "1200" may be a year. */
export function countedAlike(cells: (Cell | undefined)[], values: readonly Loose[]): (Cell | undefined)[] {
  const isNumber = (cell: Cell | undefined): cell is Cell & { kind: 'figure' } =>
    cell?.kind === 'figure' && cell.unit === 'number';
  const isGrouped = (cell: Cell | undefined, index: number) =>
    isNumber(cell) && Math.abs(cell.figure.value!) >= 1000 && !/\d{4}/.test(JSON.stringify(values[index]));
  if (!cells.some(isGrouped)) return cells;
  return cells.map((cell) =>
    cell?.kind === 'text' && /^\d+$/.test(cell.text)
      ? figure({ value: Number(cell.text) }, 'count')
      : isNumber(cell)
        ? { ...cell, unit: 'count' }
        : cell,
  );
}

const moneyOf = (unit: Unit, currency: string | undefined): string | undefined =>
  unit === 'money' ? currency : undefined;
