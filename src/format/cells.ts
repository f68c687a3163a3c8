import type { PayPeriod } from '../model/inputs.js';
import { findingOf, type Cell, type Row, type RowDifference } from '../model/rows.js';
import type { Role } from '../model/role.js';
import type { Share } from '../model/share.js';
import type { Language } from './language.js';
import type { Word } from './words.js';

/** What a row is called. */
export function rowLabel(row: Pick<Row, 'label' | 'word'>, language: Language): string {
  return row.label ?? (row.word && language.has(row.word) ? language.say(row.word) : (row.word ?? ''));
}

/** What a role is called; one without a title by its place. */
export function roleTitle(role: Role, index: number, language: Language): string {
  return role.title || language.say('untitled', { n: index + 1 });
}

/** "per year", for what stands under a label. */
export function perPeriod(period: PayPeriod, language: Language): string {
  return language.say(`per-${period}`);
}

/** An item's share or amount. */
export function itemFigure({ share }: Share, language: Language): string {
  if (!share) return '';
  const { currency } = share;
  return language.figure(share, { unit: share.unit ?? (currency ? 'money' : 'number'), currency });
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
    case 'figure':
      return language.figure(cell.figure, cell);
    case 'pay': {
      const { pay, main, low, high } = cell;
      const context = { unit: 'money', currency: pay.currency, period: pay.payPeriod } as const;
      const amounts = [main, low, high].flatMap((name) =>
        name ? [`${language.say(name)} ${language.figure(pay[name]!, context)}`] : [],
      );
      return [...amounts, ...(pay.payPeriod ? [perPeriod(pay.payPeriod, language)] : [])].join(', ');
    }
    default:
      return cell.items
        .map((item) => [item.name, itemFigure(item, language)].filter(Boolean).join(' '))
        .join('; ');
  }
}

/** A difference in short and, where that says more, in other words. */
export function differenceText(
  { absolute, ratio, unit, currency }: RowDifference,
  language: Language,
): [short: string, long?: string] {
  if (absolute === 0) return [language.say('same')];
  if (unit === 'percent')
    return [language.say('points', { n: language.number(absolute, { unit: 'number' }, undefined, true) })];
  const amount = language.number(absolute, { unit, currency }, undefined, true);
  const change = ratio ? Math.round((ratio - 1) * 100) : 0;
  if (!ratio || !change || (unit !== 'money' && unit !== 'count')) return [amount];
  const percent = language.number(change, { unit: 'percent' }, undefined, true);
  return [percent, ratio >= 1.5 ? language.list([amount, timesText(ratio, language)], 'unit') : amount];
}

const timesText = (ratio: number, language: Language): string =>
  language.say('times', { n: language.number(Math.round(ratio * 10) / 10, { unit: 'number' }) });

/** A piece of a sentence; what is `strong` carries the finding. */
export interface FindingPart {
  text: string;
  strong?: boolean;
}

/** The most important difference as a sentence; nothing where nothing is compared. */
export function findingParts(rows: Row[], titles: string[], language: Language): FindingPart[] {
  const finding = findingOf(rows);
  const strong = (text: string) => ({ text, strong: true });
  const money = (value: number) =>
    strong(language.number(value, { unit: 'money', currency: finding?.currency, period: finding?.period }));
  const parts = (word: Word, gaps: Parameters<Language['parts']>[1]) =>
    language
      .parts(word, gaps as Record<string, string | FindingPart>)
      .map((part) => (typeof part === 'string' ? { text: part } : part));
  if (finding) {
    const { high, low, lowest, highest, amount, period } = finding;
    // A finding says which figure it rests on.
    const basis = [
      ...(amount === 'amount' ? [] : [language.say(`basis-${amount}`)]),
      ...(period ? [perPeriod(period, language)] : []),
    ];
    const said = (word: Word, given: Parameters<Language['parts']>[1]) => [
      ...parts(word, given),
      { text: basis.length ? ` (${language.list(basis, 'unit')})` : '' },
    ];
    const gaps = { high: titles[high]!, low: titles[low]! };
    if (lowest === highest) return said('finding-same', gaps);
    if (titles.length > 2) {
      return said('finding-range', { ...gaps, from: money(lowest), to: money(highest) });
    }
    const ratio = highest / lowest;
    return ratio >= 1.5 && Number.isFinite(ratio)
      ? said('finding-times', { ...gaps, times: strong(timesText(ratio, language)) })
      : said('finding-more', { ...gaps, amount: money(highest - lowest) });
  }
  const compared = rows.filter(({ span, blank }) => !span && !blank);
  if (titles.length < 2 || !compared.length) return [];
  const different = compared.filter(({ same }) => !same).length;
  return parts('finding-rows', { n: different, all: compared.length });
}

/** Lines of values as CSV (RFC 4180). No value starts a formula in a spreadsheet. */
export function csvOf(lines: string[][]): string {
  const quoted = (value: string): string => `"${guarded(value).replaceAll('"', '""')}"`;
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n');
}

/** The table as CSV. */
export function toCsv(rows: Row[], titles: string[], language: Language): string {
  const lines = rows.map((row) => [
    rowLabel(row, language),
    ...titles.map((_, index) => (row.cells[index] ? cellText(row.cells[index], language) : '')),
  ]);
  return csvOf([['', ...titles], ...lines]);
}

const guarded = (value: string): string => (/^[\s]*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);
