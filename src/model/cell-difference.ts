import { isExact } from './figure.js';
import { isOneBasis, type AmountName } from './pay.js';
import { name, type Unit, type Row } from './cells.js';
import { difference, type Difference } from './scale.js';

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
    if (!isOneBasis([cell.pay, base.pay])) return undefined;
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
