import type { IssueLog } from './issue-log.js';
import { isExact, parseFigure, readFigure, type Figure } from './figure.js';
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

const withShare = (item: unknown, field = 'value'): unknown => {
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
const areBare = (input: unknown): boolean =>
  Array.isArray(input) &&
  input.every(
    (item) =>
      isObject(item) &&
      /^(?:number|string)$/.test(typeof item['share']) &&
      !/[%٪％]/.test(String(item['share'])),
  );

const sumOf = (values: number[]): number => values.reduce((all, one) => all + one, 0);

/** True for 0.78 and 0.22, parts of 1, and for 690 and 310, which are counts: no percents. Two hundred of 0.5 are. */
function areOthers(input: unknown, items: Share[]): boolean {
  if (!areBare(input)) return false;
  const shares = items.flatMap(({ share }) => share?.value ?? []);
  const largest = Math.max(...shares);
  const sum = sumOf(shares);
  return shares.length > 1 && (largest > 100 || (largest <= 1 && sum > 0.95 && Math.abs(sum - 100) > 1));
}

/** The items with what they have for percent as it was given. */
function refused(input: unknown, items: Share[], log: IssueLog, where: string, expected: string): Share[] {
  log.add('CE204', where, input, expected);
  return items.map((item) =>
    item.share?.value === undefined ? item : { ...item, share: { text: String(item.share.value) } },
  );
}

const readItems = listOf(readShare);

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

const COUNT =
  /^(?:n|counts?|num(?:ber)?(?:[ _]of)?(?:[ _]\w+)?|head[ _-]?counts?|people|persons|employees|workers|staff|respon(?:ses|dents)|anzahl[^%]*|personen|nombre[^%]*|effectifs?|personnes|número[^%]*|cantidad[^%]*|personas|[人件]数|عدد[^%٪]*|العدد)$/i;
const SHARE = /[%٪％]|share|percent|pct|anteil|prozent|pourcent|porcent|割合|比率|نسبة/i;

/** What a field or the heading of a column says that its figures are; `value` says nothing. */
const fieldFor = (heading: string): 'count' | 'share' | 'value' =>
  SHARE.test(heading) ? 'share' : COUNT.test(heading.trim()) ? 'count' : 'value';

/** A part with its figure, in the field that says what that is, as far as its sign or its heading does. */
export const partWith = (name: unknown, figure: unknown, heading: string): Record<string, unknown> => ({
  name,
  [/[%٪％]/.test(String(figure)) ? 'share' : fieldFor(heading)]: figure,
});

/** Parts by their names as in `{"Male": "78%"}`, as a list. */
const listedParts = (input: unknown): unknown =>
  isObject(input) && !isNamed(input)
    ? Object.entries(input).map(([name, value]) => ({ name, value }))
    : input;

/** The field of a part with its figure. */
const figureField = (item: unknown): string | undefined =>
  isObject(item)
    ? ['share', 'value', ...Object.keys(item)].find(
        (key, index) => key in item && (index < 2 || fieldFor(key) === 'count'),
      )
    : undefined;

/** Parts of one whole: what they have as their value, or by their names as in `{"Male": "78%"}`, is their share. */
export const readParts: Reader<Share[]> = (input, log, where) => {
  const list = listedParts(input);
  return readShares(Array.isArray(list) ? list.map((item) => withShare(item)) : list, log, where);
};

/** In English, French and Spanish, German, Japanese and Arabic. */
const TOTAL = /^(?:total|all|sum|gesamt|insgesamt|summe|ensemble|合計|総数|計|المجموع|الإجمالي)/i;
/** Whole numbers that add up to less may be counts, where nothing says that they are percents. */
const LEAST_SUM = 50;

/**
 * Parts of one whole that is to be drawn, which may be given as counts: those that a field or a heading calls so, and
 * whole numbers of which some are above 100. Shares are worked out from their sum.
 */
export const readWhole: Reader<Share[]> = (input, log, where) => {
  const list = listedParts(input);
  const [field, other] = new Set(Array.isArray(list) ? list.map(figureField) : []);
  if (!field || other !== undefined) return readParts(input, log, where);
  const parts = (list as unknown[]).map((item) => withShare(item, field));
  const items = readItems(parts, log, where) ?? [];
  let counts = items.flatMap(({ share }) =>
    Number.isInteger(share?.value) && isExact(share) ? [share.value] : [],
  );
  const isBare = areBare(parts);
  const isWhole = isBare && counts.length === items.length;
  const sum = sumOf(counts);
  const isCount = field !== 'share' && field !== 'value';
  if (isWhole && sum && (isCount || (counts.length > 1 && Math.max(...counts) > 100))) {
    const last = counts.at(-1)!;
    // A table's last row is often its total.
    if (counts.length > 2 && last === sum - last && TOTAL.test(items.at(-1)!.name))
      counts = counts.slice(0, -1);
    const whole = sumOf(counts);
    return counts.map((count, index) => ({
      ...items[index]!,
      count,
      share: { value: Number(((count / whole) * 100).toPrecision(3)), unit: 'percent' },
    }));
  }
  const isDoubtful = field === 'value' && isWhole && counts.length > 1 && sum < LEAST_SUM;
  return (isCount && isBare) || isDoubtful || areOthers(parts, items)
    ? refused(
        input,
        items,
        log,
        where,
        'percent such as "69%", or whole numbers in a field or column “count”',
      )
    : items;
};
