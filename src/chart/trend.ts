import type { PayPeriod } from '../model/inputs.js';
import type { Chart, PayPoint } from '../model/chart.js';
import { isExact, type Figure } from '../model/figure.js';
import { domainOf } from '../model/histogram.js';
import { convertPay, HOURS_PER_YEAR } from '../model/period.js';
import { type FindingPart } from '../format/pay-finding.js';
import { perPeriod } from '../format/period.js';
import { figureText, numberText, rangeText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import type { Picture, PictureRow, Series } from './picture.js';

type Drawn = Pick<
  Picture,
  'head' | 'main' | 'rows' | 'more' | 'series' | 'domain' | 'notes' | 'currency' | 'finding'
>;

/** The period that histories are given in, as nobody says it point by point. */
const givenPeriod = ({ items, payPeriod }: Chart): PayPeriod | undefined =>
  payPeriod ?? items.flatMap(({ history = [] }) => history[0]?.amount.period ?? [])[0];

/** The currency that an amount was written with, where nobody says it for all. */
const currencyIn = (items: Chart['items']): string | undefined =>
  items.flatMap(
    ({ history = [] }) => history.find(({ amount }) => amount.currency)?.amount.currency ?? [],
  )[0];

/** Pay over time: a line for each item, and a row of the table for each date. */
export function trendOf(chart: Chart, period: PayPeriod, limit: number, language: Language): Drawn {
  const items = chart.items.filter(({ history }) => history?.length);
  const currency = chart.currency ?? currencyIn(items);
  const stated = givenPeriod(chart);
  const from = stated ?? period;
  const context = { unit: 'money', currency, period } as const;
  const convert = (amount: number): number =>
    from === period
      ? amount
      : (convertPay({ payPeriod: from, amount: { value: amount } }, period, chart.hoursPerYear)?.amount
          ?.value ?? amount);
  const changed = (figure: Figure): Figure =>
    from === period || figure.value === undefined ? figure : { ...figure, value: convert(figure.value) };
  const money = (amount: number) => numberText(amount, context, language);
  const band = ({ low, high }: PayPoint) =>
    low === undefined && high === undefined
      ? ''
      : rangeText(convert(low ?? high!), convert(high ?? low!), context, language);
  const say = (point: PayPoint) => figureText(changed(point.amount), context, language);

  const single = items.length === 1;
  const nameOf = ({ name }: Chart['items'][number], index: number): string =>
    name || (single ? '' : language.say('untitled', { n: index + 1 }));
  const has = { estimated: false, published: false, worked: false };
  let [least, most] = [Infinity, -Infinity];
  const placed = (amount: number): number => {
    const value = convert(amount);
    if (value < least) least = value;
    if (value > most) most = value;
    return value;
  };
  // There may be thousands of points: each is visited once.
  const series = items.map((item, index): Series => {
    const history = item.history!;
    const points: Series['points'] = [];
    const gaps: number[] = [];
    let banded = false;
    for (const { time: x, date, amount, low, high, worked } of history) {
      const point: Series['points'][number] = { x, date };
      if (isExact(amount)) point.y = placed(amount.value);
      else gaps.push(points.length);
      if (amount.status === 'estimated') has.estimated = point.estimated = true;
      if (low !== undefined) {
        point.low = placed(low);
        banded = has[worked ? 'worked' : 'published'] = true;
      }
      if (high !== undefined) point.high = placed(high);
      points.push(point);
    }
    return {
      // A line that is the whole chart needs no name of its own.
      name: single && item.name === chart.title ? '' : nameOf(item, index),
      points,
      gaps,
      banded,
      amount: ({ y, estimated }) => (estimated ? language.say('about', { figure: money(y!) }) : money(y!)),
      text: (at) => {
        const point = history[at]!;
        const range = band(point);
        const unit = stated && isExact(point.amount) ? ` ${perPeriod(period, language)}` : '';
        return `${point.date}: ${say(point)}${unit}${range ? ` (${range})` : ''}`;
      },
    };
  });

  const banded = single && series[0]!.banded;
  // Of one line, each point is a date.
  const dates = single ? items[0]!.history!.slice(0, limit).map((point) => [point]) : datesOf(items);
  const rows = dates.slice(0, limit).map((points): PictureRow => {
    const { date } = points.find(Boolean)!;
    const cells = items.map((_, index) => {
      const point = points[index];
      return point?.amount.value === undefined
        ? { text: language.say(point?.amount.status ?? 'missing'), none: true }
        : { text: [say(point), !single && band(point)].filter(Boolean).join(' · ') };
    });
    if (banded) {
      const text = points[0] ? band(points[0]) : '';
      cells.push(text ? { text } : { text: language.say('missing'), none: true });
    }
    const value = single ? points[0]!.amount : undefined;
    return {
      label: date,
      cells,
      ...(isExact(value) && {
        mark: { value: convert(value.value), ...(value.status === 'estimated' && { hatched: true }) },
      }),
      figure: cells[0]!.text,
      lines: [],
    };
  });
  const notes: string[] = stated ? [perPeriod(period, language)] : [];
  if (from !== period) notes.push(language.say('converted', { n: chart.hoursPerYear ?? HOURS_PER_YEAR }));
  if (has.estimated) notes.push(language.say('estimatedPoints'));
  if (has.published) notes.push(language.say('bandPublished'));
  if (has.worked) notes.push(language.say('bandWorked'));
  // What is written at the first point of a line may stand below it.
  const lowest = single && !banded ? Math.max(0, least - (most - least) / 8) : least;
  const domain = least <= most ? domainOf([lowest, most], false, 4) : undefined;
  if (domain && domain.minimum > 0) notes.push(language.say('notZero'));
  return {
    head: [
      language.say('date'),
      ...series.map(({ name }) => name || language.say('amount')),
      ...(banded ? [language.say('range')] : []),
    ],
    main: 0,
    rows,
    more: (single ? items[0]!.history! : dates).length - rows.length,
    series,
    currency,
    notes,
    ...(domain && { domain }),
    finding: findingOf(series, language),
  };
}

/** For each date, the point of every item that has one. */
function datesOf(items: Chart['items']): (PayPoint | undefined)[][] {
  const byDate = new Map<string, (PayPoint | undefined)[]>();
  items.forEach(({ history }, index) => {
    for (const point of history!) {
      const points = byDate.get(point.date) ?? [];
      points[index] = point;
      byDate.set(point.date, points);
    }
  });
  const timeOf = (points: (PayPoint | undefined)[]): number => points.find(Boolean)!.time;
  return [...byDate.values()].sort((a, b) => timeOf(a) - timeOf(b));
}

/** From where to where a single line goes. */
function findingOf(series: Series[], language: Language): FindingPart[] {
  const { points, amount } = series[0]!;
  const [first, last] = [
    points.find(({ y }) => y !== undefined),
    points.findLast(({ y }) => y !== undefined),
  ];
  if (series.length > 1 || first === last || !first!.y) return [];
  const percent = Math.round((last!.y! / first!.y - 1) * 100);
  return language
    .parts<string | FindingPart>('finding-trend', {
      change: { text: numberText(percent, { unit: 'percent' }, language, true), strong: true },
      from: first!.date,
      to: last!.date,
      low: amount(first!),
      high: amount(last!),
    })
    .map((part) => (typeof part === 'string' ? { text: part } : part));
}
