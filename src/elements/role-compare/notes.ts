import { aboutPay, sharedBy } from '../../format/about-pay.js';
import type { Language } from '../../format/language.js';
import { perPeriod } from '../../format/period.js';
import { says, type PayCell, type Row } from '../../model/cells.js';
import type { Comparison } from '../../model/comparison.js';
import { AMOUNTS, type Pay } from '../../model/pay.js';
import { HOURS_PER_YEAR } from '../../model/period.js';
import type { Column } from './view.js';

/** What has to be known to trust the pay: where it comes from, and what was done to it. */
export function notesOf(
  columns: Column[],
  rows: Row[],
  comparison: Comparison,
  language: Language,
): string[] {
  const notes: string[] = [];
  const cells = rows.flatMap(({ cells: values, maximum }) =>
    values.flatMap((cell, index) =>
      cell.kind === 'pay' ? [{ cell, title: columns[index]!.title, maximum }] : [],
    ),
  );
  if (cells.some(({ cell }) => cell.how === 'converted')) {
    notes.push(language.say('converted', { n: comparison.hoursPerYear ?? HOURS_PER_YEAR }));
  }
  for (const { cell, title } of cells) {
    const { payPeriod } = cell.pay;
    if (cell.how === 'refused' && payPeriod) {
      notes.push(language.say('refused', { role: title, period: perPeriod(payPeriod, language) }));
    } else if (cell.how === 'refused' && AMOUNTS.some((name) => cell.pay[name]?.value !== undefined)) {
      const text = language.say('about-pay', { what: language.say('period'), text: language.say('missing') });
      notes.push(language.say('about-pay', { what: title, text }));
    }
  }
  if (rows.some(isOffScale)) notes.push(language.say('noScale'));
  if (cells.some(({ cell, maximum }) => maximum && cell.how !== 'refused' && hasMiddle(cell.pay)))
    notes.push(language.say('middleHalf'));
  // Several sources have footnotes.
  const abouts = rows.some(({ series }) => series)
    ? []
    : cells.map(({ cell, title, maximum }) => ({ title, about: aboutCell(cell, maximum, language) }));
  const shared = sharedBy(abouts.map(({ about }) => about));
  const own = new Map<string, Set<string>>();
  for (const { title, about } of abouts) {
    const text = about.filter((part) => !shared.includes(part)).join(' · ');
    own.set(text, (own.get(text) ?? new Set()).add(title));
  }
  // What holds for all or most is said once, and the exceptions by name.
  const [common = ''] = [...own].find(([, titles]) => titles.size * 2 > columns.length) ?? [];
  const say = (what: string, text: string) => text && notes.push(language.say('about-pay', { what, text }));
  say(language.say('pay'), [...shared, common].filter(Boolean).join(' · '));
  for (const [text, titles] of own) if (text !== common) say(language.list([...titles]), text);
  for (const { title, role } of columns) {
    for (const pay of role.pay)
      if (pay.note && !AMOUNTS.some((name) => says(pay[name]))) say(title, pay.note);
  }
  return notes;
}

/** What is known of a pay, a text each. */
function aboutCell(cell: PayCell, maximum: number | undefined, language: Language): string[] {
  const line = maximum && lineOf(cell, language);
  return [...aboutPay(cell.pay, language), ...(line ? [line] : [])];
}

/** Where pay is from several sources, each of its rows says from which: what all roles share, then each role's own. */
export function bySeries(rows: Row[], columns: Column[], language: Language): Row[] {
  const notes: string[] = [];
  for (const { series, word, cells, maximum } of rows) {
    if (series === undefined || word !== 'pay') continue;
    const abouts = cells.map((cell) =>
      cell.kind === 'pay' ? aboutCell(cell, maximum, language) : undefined,
    );
    const common = sharedBy(abouts.filter((about) => about !== undefined));
    const own = abouts.flatMap((about = [], index) => {
      const text = about.filter((part) => !common.includes(part)).join(' · ');
      return text ? [language.say('about-pay', { what: columns[index]!.title, text })] : [];
    });
    notes[series] = [...common, ...own].join(' · ');
  }
  return rows.map((row) => {
    const note = row.series === undefined ? '' : notes[row.series];
    return note ? { ...row, note } : row;
  });
}

/** Pay in several currencies. */
const isOffScale = ({ word, maximum, cells }: Row): boolean =>
  word === 'pay' &&
  maximum === undefined &&
  cells.filter((cell) => cell.kind === 'pay' && cell.how !== 'refused').length > 1;

/** What the line of a pay stands for, where it is not the whole range. */
function lineOf({ low, high, how }: PayCell, language: Language): string {
  if (how === 'refused' || !low || !high || (low === 'minimum' && high === 'maximum')) return '';
  return language.say('lineEnds', { low: language.say(low), high: language.say(high) });
}

const hasMiddle = ({ percentile25, percentile75 }: Pay): boolean =>
  percentile25?.value !== undefined && percentile75?.value !== undefined;
