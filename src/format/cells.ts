import type { Cell, Row } from '../model/cells.js';
import type { Share } from '../model/share.js';
import { csvOf } from './csv.js';
import { perPeriod } from './period.js';
import { rowLabel } from './row-label.js';
import { figureText, numberText } from './figures.js';
import type { Language } from './language.js';

/** An item's share or amount; of a count, that with the share that was worked out from it. */
export function itemFigure({ share, count }: Share, language: Language): string {
  if (!share) return '';
  const { currency } = share;
  const text = figureText(share, { unit: share.unit ?? (currency ? 'money' : 'number'), currency }, language);
  return count === undefined ? text : `${numberText(count, { unit: 'count' }, language)} (${text})`;
}

/** A cell as plain text: for CSV, and for whoever hears it. */
export function cellText(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case 'missing':
      return '';
    case 'text':
      return cell.text;
    case 'flag':
      return language.say(cell.flag ? 'yes' : 'no');
    case 'figure': {
      const { note } = cell.figure;
      return figureText(cell.figure, cell, language) + (note ? ` (${note})` : '');
    }
    case 'pay': {
      const { pay, main, low, high } = cell;
      const context = { unit: 'money', currency: pay.currency, period: pay.payPeriod } as const;
      const amounts = [main, low, high].flatMap((name) =>
        name ? [`${language.say(name)} ${figureText(pay[name]!, context, language)}`] : [],
      );
      return [...amounts, ...(pay.payPeriod ? [perPeriod(pay.payPeriod, language)] : [])].join(', ');
    }
    default:
      return cell.items
        .map((item) => [item.name, itemFigure(item, language)].filter(Boolean).join(' '))
        .join('; ');
  }
}

/** The table as CSV. */
export function toCsv(rows: Row[], titles: string[], language: Language): string {
  const lines = rows.map((row) => [
    rowLabel(row, language),
    ...titles.map((_, index) => (row.cells[index] ? cellText(row.cells[index], language) : '')),
  ]);
  return csvOf([['', ...titles], ...lines]);
}
