import type { Role } from '../model/role.js';
import { findingOf } from '../model/pay-finding.js';
import type { Row } from '../model/cells.js';
import { rowLabel } from './row-label.js';
import { timesText } from './difference.js';
import { numberText } from './figures.js';
import type { Language } from './language.js';
import { perPeriod } from './period.js';
import type { Word } from './words.js';

/** What a role is called; one without a title by its place. */
export function roleTitle(role: Role, index: number, language: Language): string {
  return role.title || language.say('untitled', { n: index + 1 });
}

/** A piece of a sentence; what is `strong` carries the finding. */
export interface FindingPart {
  text: string;
  strong?: boolean;
}

/** A phrase whose gaps may be filled with pieces of their own. */
export const sentence = (
  word: Word,
  gaps: Record<string, string | number | FindingPart | FindingPart[]>,
  language: Language,
): FindingPart[] =>
  language
    .parts<string | FindingPart | FindingPart[]>(word, gaps)
    .flatMap((part) => (typeof part === 'string' ? (part ? { text: part } : []) : part));

/**
 * The most important difference as a sentence; nothing where nothing is compared.
 * @param ofOne all figures are of the same role, by several publishers
 * @param done what was done to all figures, in words
 */
export function findingParts(
  rows: Row[],
  titles: string[],
  language: Language,
  ofOne = false,
  done: string[] = [],
): FindingPart[] {
  const finding = findingOf(rows);
  const strong = (text: string, about?: boolean) => ({
    text: about ? language.say('about', { figure: text }) : text,
    strong: true,
  });
  const money = (value: number, about?: boolean) =>
    strong(
      numberText(value, { unit: 'money', currency: finding?.currency, period: finding?.period }, language),
      about,
    );
  if (finding) {
    const { high, low, lowest, highest, lowAbout, highAbout, amount, period, source, kinds, count } = finding;
    // A finding says which figure it rests on.
    const basis = [
      ...done,
      ...(source ? [source] : kinds.map((kind) => language.say(kind))),
      ...(amount === 'amount' ? [] : [language.say(`basis-${amount}`)]),
      ...(period ? [perPeriod(period, language)] : []),
    ];
    const said = (word: Word, given: Parameters<typeof sentence>[1]) => [
      ...sentence(word, given, language),
      ...(basis.length ? [{ text: ` (${language.list(basis, 'unit')})` }] : []),
    ];
    const namesOf = (indexes: number[]) => indexes.map((index) => titles[index]!);
    const ends = { from: money(lowest, lowAbout), to: money(highest, highAbout) };
    const about = lowAbout || highAbout;
    if (ofOne) {
      return lowest === highest ? [] : said('finding-published', ends);
    }
    const names = namesOf(low);
    if (lowest === highest) {
      if (about) return [];
      return said('finding-same', { low: names.pop()!, high: language.list(names, 'unit') });
    }
    const gaps = { high: language.list(namesOf(high)), low: language.list(names) };
    if (count > 2) {
      return said('finding-range', { ...gaps, ...ends });
    }
    const ratio = highest / lowest;
    return ratio >= 1.5 && Number.isFinite(ratio)
      ? said('finding-times', { ...gaps, times: strong(timesText(ratio, language), about) })
      : said('finding-more', { ...gaps, amount: money(highest - lowest, about) });
  }
  // What only one of them has differs from nothing.
  const compared = rows.filter(
    ({ span, cells }) => !span && cells.filter(({ kind }) => kind !== 'missing').length > 1,
  );
  // Of a single row, the row itself says it.
  if (titles.length < 2 || compared.length < 2) return [];
  const different = compared.filter(({ same }) => !same).map((row) => rowLabel(row, language));
  const n = different.length;
  const said = [{ text: language.say(n ? 'finding-rows' : 'finding-alike', { n, all: compared.length }) }];
  // A few exceptions are named.
  if (n && n < 3 && n < compared.length) {
    said.push({ text: ': ' }, strong(language.list(different, 'unit')));
  }
  return said;
}
