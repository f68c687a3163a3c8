import type { PayPoint } from '../model/chart.js';
import { isExact } from '../model/figure.js';
import type { PayPeriod } from '../model/inputs.js';
import { dateText } from '../format/date.js';
import { findingParts, sentence, type FindingPart } from '../format/pay-finding.js';
import { numberText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import { payRow } from './pay-row.js';
import type { Writing } from './trend.js';

/** For each line the point of one date, where it has one. */
type Dated = (PayPoint | undefined)[];

const kindOf = ({ kind = 'surveyed', amount }: PayPoint): string =>
  amount.status === 'estimated' ? amount.status : kind;

/** In percent, as it is written: what has changed is not said to be 0%. */
function changeOf(from: PayPoint, to: PayPoint): number {
  const change = (to.amount.value! / from.amount.value! - 1) * 100;
  return Math.round(change) || Number(change.toPrecision(1));
}

/** From where to where a line goes. */
function wayOf(from: PayPoint, to: PayPoint, writing: Writing, language: Language): FindingPart[] {
  const change = changeOf(from, to);
  const text = change ? numberText(change, { unit: 'percent' }, language, true) : language.say('unchanged');
  const gaps = {
    change: { text, strong: true },
    from: dateText(from.date, language).text,
    to: dateText(to.date, language).text,
    low: writing.figure(from),
    high: writing.figure(to),
  };
  return sentence('finding-trend', gaps, language);
}

/** What a trend comes to: from where to where its line goes, or that of the one whose pay has changed most. */
export function trendFinding(
  histories: PayPoint[][],
  names: string[],
  dates: Dated[],
  writing: Writing,
  period: PayPeriod,
  language: Language,
): FindingPart[] {
  // Figures without a date might be the first or the last ones.
  if (histories.some((history) => history.at(-1)!.time === Infinity)) return [];
  if (names.length > 1) return severalFinding(names, dates, writing, period, language);
  const exact = ({ amount }: PayPoint): boolean => isExact(amount);
  const [from, to] = [histories[0]!.find(exact), histories[0]!.findLast(exact)];
  return !to || from === to || !from?.amount.value ? [] : wayOf(from, to, writing, language);
}

/** Lines are compared at dates for which all of them have figures of one kind; predictions are none. */
function severalFinding(
  names: string[],
  dates: Dated[],
  writing: Writing,
  period: PayPeriod,
  language: Language,
): FindingPart[] {
  const kindAt = (points: Dated): string | undefined => {
    const kinds = new Set<string>();
    for (let index = 0; index < names.length; index++) {
      const point = points[index];
      if (!isExact(point?.amount) || point.kind === 'predicted') return undefined;
      kinds.add(kindOf(point));
    }
    return kinds.size === 1 ? [...kinds][0] : undefined;
  };
  const last = dates.findLast((points) => kindAt(points)) as PayPoint[] | undefined;
  // What two lines of one name are could not be told apart.
  if (!last || new Set(names).size < names.length) return [];
  const kind = kindAt(last);
  const first = dates.find((points) => kindAt(points) === kind) as PayPoint[];
  const changes = first.map((from, index) => (from.amount.value ? changeOf(from, last[index]!) : Infinity));
  const [most = 0, next = 0] = changes.map(Math.abs).sort((a, b) => b - a);
  const timeOf = (points: Dated): number => points.find(Boolean)!.time;
  const isLong = 2 * (last[0]!.time - first[0]!.time) >= timeOf(dates.at(-1)!) - timeOf(dates[0]!);
  if (isLong && most > next && most < Infinity) {
    const index = changes.findIndex((change) => Math.abs(change) === most);
    const what = language.say(changes[index]! < 0 ? 'finding-fell' : 'finding-rose', { name: names[index]! });
    const text = wayOf(first[index]!, last[index]!, writing, language);
    return sentence('about-pay', { what, text }, language);
  }
  const row = payRow(
    last.map(({ amount, kind: own }) => ({
      main: 'amount',
      how: 'published',
      pay: {
        amount: { ...amount, value: writing.convert(amount.value!) },
        currency: writing.currency,
        ...(own && { kind: own }),
        ...(writing.stated && { payPeriod: period }),
      },
    })),
  );
  return findingParts([row], names, language, false, [dateText(last[0]!.date, language).text]);
}
