import type { IssueLog } from './issue-log.js';
import { parseFigure, readFigure, type Figure } from './figure.js';
import { isNamed, isObject, listOf, objectOf, readText, type Reader } from './text.js';

/** One part of a whole, or one item of a list that says how often it occurs. */
export interface Share {
  name: string;
  /** In percent. */
  share?: Figure;
  /** What the share was worked out from. */
  count?: number;
  group?: string;
}

// Of the scripts whose digits are read; engines take long to compile \p{Nd} in any case.
const DIGITS = '\\d٠-٩۰-۹０-９';
const PERCENT = `((?:[<>≤≥~]\\s*|(?:less than|more than|under|over|up to|about)\\s+)?[${DIGITS}][${DIGITS}.,٫٬]*\\s*[%٪％])`;
// A minus sign is no separator: "Change -6%" is not 6%.
const BETWEEN = '(?:[\\s,،、，:：=(（]+|\\s*[–—-]\\s+)';
const NAME_AND_SHARE = new RegExp(`^([^%٪％]*?\\S)${BETWEEN}${PERCENT}[)）]?$`, 'i');
const SEVERAL = new RegExp(`([^%٪％]*?\\S)${BETWEEN}${PERCENT}[\\s,،、，;；)）|/·•–—-]*`, 'giy');
/** Longer texts are sentences. */
const MAXIMUM_LENGTH = 200;
/** Looking for several shares takes the square of the length. */
const LONGEST_LIST = 4000;

const shareOf = (name: string, text: string, log: IssueLog): Share | undefined => {
  const share = parseFigure(text, log.decimal);
  return share && !Number.isNaN(share.value) ? { name, share } : undefined;
};

/** Splits "Bachelor's Degree, 69%" into its name and share; undefined where the text is not of that form. */
export function parseShare(text: string, log: IssueLog): Share | undefined {
  const [, name, share] = (text.length <= MAXIMUM_LENGTH && NAME_AND_SHARE.exec(text)) || [];
  // "Less than 1%" and "25 - 34%" have no name.
  return name && share && !parseFigure(text, log.decimal) ? shareOf(name, share, log) : undefined;
}

/** Splits "Male, 78.0% Female, 22.0%"; undefined where anything is left over. */
export function parseShares(text: string, log: IssueLog): Share[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  const shares: Share[] = [];
  let end = 0;
  for (const [all, name, share] of text.matchAll(SEVERAL)) {
    const read = shareOf(name!, share!, log);
    if (!read) return undefined;
    end += all.length;
    shares.push(read);
  }
  return shares.length > 1 && end === text.length ? shares : undefined;
}

const readShareObject = objectOf('name', {
  name: readText,
  share: ((input, log, where) => readFigure(input, log, where, false, 'percent')) satisfies Reader<Figure>,
  group: readText,
});

export const withShare = (item: unknown, field = 'value'): unknown => {
  if (!isObject(item) || !(field in item)) return item;
  const { [field]: share, ...part } = item;
  return { ...part, share };
};

/** A share as text or object. */
export const readShare: Reader<Share> = (input, log, where) => {
  if (isObject(input)) {
    const item = readShareObject(input, log, where);
    // A bare 69 in a list of shares means 69 percent.
    return item?.share ? { ...item, share: { ...item.share, unit: 'percent' } } : item;
  }
  const text = readText(input, log, where);
  return text === undefined ? undefined : (parseShare(text, log) ?? { name: text });
};

/** Whether all are figures that bear no sign of percent. */
export const areBare = (input: unknown): boolean =>
  Array.isArray(input) &&
  input.every(
    (item) =>
      isObject(item) &&
      /^(?:number|string)$/.test(typeof item['share']) &&
      !/[%٪％]/.test(String(item['share'])),
  );

export const sumOf = (values: number[]): number => values.reduce((all, one) => all + one, 0);

/** True for 0.78 and 0.22, parts of 1, and for 690 and 310, which are counts: no percents. Two hundred of 0.5 are. */
export function areOthers(input: unknown, items: Share[]): boolean {
  if (!areBare(input)) return false;
  const shares = items.flatMap(({ share }) => share?.value ?? []);
  const largest = Math.max(...shares);
  const sum = sumOf(shares);
  return shares.length > 1 && (largest > 100 || (largest <= 1 && sum > 0.95 && Math.abs(sum - 100) > 1));
}

/** The items with what they have for percent as it was given. */
export function refused(
  input: unknown,
  items: Share[],
  log: IssueLog,
  where: string,
  expected: string,
): Share[] {
  log.add('CE204', where, input, expected);
  return items.map((item) =>
    item.share?.value === undefined ? item : { ...item, share: { text: String(item.share.value) } },
  );
}

export const readItems = listOf(readShare);

const readList: Reader<Share[]> = (input, log, where) => {
  const items = readItems(input, log, where);
  return items && areOthers(input, items)
    ? refused(input, items, log, where, 'percent, such as "69%"')
    : items;
};

/** Shares in any of the forms that people write. */
export const readShares: Reader<Share[]> = (input, log, where) => {
  if (typeof input !== 'string') return readList(input, log, where);
  const text = readText(input, log, where);
  return text === undefined ? undefined : (parseShares(text, log) ?? readList(text, log, where));
};

/** Parts by their names as in `{"Male": "78%"}`, as a list. */
export const listedParts = (input: unknown): unknown =>
  isObject(input) && !isNamed(input)
    ? Object.entries(input).map(([name, value]) => ({ name, value }))
    : input;

/** Parts of one whole: what they have as their value, or by their names as in `{"Male": "78%"}`, is their share. */
export const readParts: Reader<Share[]> = (input, log, where) => {
  const list = listedParts(input);
  return readShares(Array.isArray(list) ? list.map((item) => withShare(item)) : list, log, where);
};
