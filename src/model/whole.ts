import { isExact } from './figure.js';
import { fieldFor } from './share-field.js';
import {
  areBare,
  areOthers,
  listedParts,
  readItems,
  readParts,
  refused,
  sumOf,
  withShare,
  type Share,
} from './share.js';
import { isObject, type Reader } from './text.js';

/** The field of a part with its figure. */
const figureField = (item: unknown): string | undefined =>
  isObject(item)
    ? ['share', 'value', ...Object.keys(item)].find(
        (key, index) => key in item && (index < 2 || fieldFor(key) === 'count'),
      )
    : undefined;

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
