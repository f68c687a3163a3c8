import type { PayKind, PayPeriod } from '../model/inputs.js';
import type { Chart, ChartItem, PayPoint } from '../model/chart.js';
import { dateText } from '../format/date.js';
import { isExact, type Figure } from '../model/figure.js';
import { domainOf, type Domain } from '../model/histogram.js';
import { convertPay, HOURS_PER_YEAR } from '../model/period.js';
import { atStart, perPeriod } from '../format/period.js';
import { figureText, rangeText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import type { Guess, Picture, PictureRow, Series } from './picture.js';
import { trendFinding } from './trend-finding.js';

type Drawn = Pick<
  Picture,
  'head' | 'main' | 'rows' | 'more' | 'series' | 'forecast' | 'domain' | 'notes' | 'currency' | 'finding'
>;

/** How the amounts of a trend are written, in the period that is shown. */
export interface Writing {
  currency?: string;
  /** The period that amounts are given for, where the data says it. */
  stated?: PayPeriod;
  isConverted: boolean;
  /** Where all figures came about in one way. */
  kind?: PayKind;
  convert(amount: number): number;
  /** With what is said about its kind, unless that goes without saying. */
  figure(point: PayPoint, unit?: string): string;
  /** What the amount may be; empty where nobody says it. */
  band(point: PayPoint): string;
}

/** What there is in all lines together. */
interface Content {
  least: number;
  most: number;
  /** The time of the last figure that is no prediction, and of the last one at all. */
  known: number;
  last: number;
  estimated?: boolean;
  predicted?: boolean;
  published?: boolean;
  worked?: boolean;
}

/** Pay over time: a line for each item, and a row of the table for each date. */
export function trendOf(chart: Chart, period: PayPeriod, limit: number, language: Language): Drawn {
  const items = chart.items.filter(({ history }) => history?.length);
  const single = items.length === 1;
  const writing = writingOf(chart, items, period, language);
  const content: Content = { least: Infinity, most: -Infinity, known: -Infinity, last: -Infinity };
  const series = items.map((item, index): Series => {
    const name = item.name || (single ? '' : language.say('untitled', { n: index + 1 }));
    // A line that is the whole chart needs no name of its own.
    const shown = single && item.name === chart.title ? '' : name;
    const unit = writing.stated ? ` ${perPeriod(period, language)}` : '';
    return lineOf(item.history!, shown, unit, writing, content, language);
  });
  const banded = single && series[0]!.banded;
  const histories = items.map(({ history }) => history!);
  // Of one line, each point is a date.
  const dates = single ? histories[0]!.slice(0, limit).map((point) => [point]) : datesOf(items);
  const rows = dates.slice(0, limit).map((points) => rowOf(points, items.length, banded, writing, language));
  const domain = scaleOf(content, single ? series[0]!.points : []);
  return {
    head: [
      language.say('date'),
      ...series.map(({ name }) => name || language.say('amount')),
      ...(banded ? [language.say('range')] : []),
    ],
    main: 0,
    rows,
    more: (single ? histories[0]! : dates).length - rows.length,
    series,
    ...(content.known > -Infinity && content.known < content.last && { forecast: content.known }),
    currency: writing.currency,
    notes: notesOf(chart, period, writing, content, language),
    ...(domain && { domain }),
    finding: trendFinding(
      histories,
      series.map(({ name }) => name),
      dates,
      writing,
      period,
      language,
    ),
  };
}

function writingOf(chart: Chart, items: ChartItem[], period: PayPeriod, language: Language): Writing {
  const { currency, payPeriod: stated } = chart;
  const from = stated ?? period;
  const isConverted = from !== period;
  const context = { unit: 'money', currency, period } as const;
  const kinds = new Set<PayPoint['kind']>();
  let former: PayPoint['kind'] | '' = '';
  for (const { history } of items)
    for (const { kind } of history!) if (kind !== former) kinds.add((former = kind));
  const convert = (amount: number): number =>
    isConverted
      ? (convertPay({ payPeriod: from, amount: { value: amount } }, period, chart.hoursPerYear)?.amount
          ?.value ?? amount)
      : amount;
  const shown = (figure: Figure): Figure =>
    isConverted && figure.value !== undefined ? { ...figure, value: convert(figure.value) } : figure;
  const [kind] = kinds;
  return {
    ...(currency && { currency }),
    ...(kinds.size === 1 && kind && { kind }),
    ...(stated && { stated }),
    isConverted,
    convert,
    figure: ({ amount, kind }, unit = '') => {
      const figure = figureText(shown(amount), context, language);
      if (amount.value === undefined) return figure;
      // Of an estimate, the figure itself says "about".
      const isSaid = kind === 'predicted' || (kind !== 'estimated' && kinds.size > 1);
      const said = figure + unit;
      return kind && isSaid ? language.list([said, language.say(kind)], 'unit') : said;
    },
    band: ({ low, high }) =>
      low === undefined && high === undefined
        ? ''
        : rangeText(convert(low ?? high!), convert(high ?? low!), context, language),
  };
}

const guessOf = ({ kind, amount }: PayPoint): Guess | undefined =>
  kind === 'predicted' ? kind : amount.status === 'estimated' ? amount.status : undefined;

/** One line. There may be thousands of points. */
function lineOf(
  history: PayPoint[],
  name: string,
  unit: string,
  writing: Writing,
  content: Content,
  language: Language,
): Series {
  const points: Series['points'] = [];
  const gaps: number[] = [];
  let banded = false;
  const placed = (amount: number): number => {
    const value = writing.convert(amount);
    if (value < content.least) content.least = value;
    if (value > content.most) content.most = value;
    return value;
  };
  for (const given of history) {
    // These come last.
    if (given.time === Infinity) break;
    const { time: x, amount, low, high, worked } = given;
    const point: Series['points'][number] = { x };
    const guess = guessOf(given);
    if (isExact(amount)) {
      point.y = placed(amount.value);
      if (x > content.last) content.last = x;
      if (x > content.known && guess !== 'predicted') content.known = x;
    } else gaps.push(points.length);
    if (guess) content[(point.guess = guess)] = true;
    if (low !== undefined) {
      point.low = placed(low);
      banded = content[worked ? 'worked' : 'published'] = true;
    }
    if (high !== undefined) point.high = placed(high);
    points.push(point);
  }
  return {
    name,
    points,
    gaps,
    banded,
    amount: (at) => writing.figure(history[at]!),
    date: (at) => dateText(history[at]!.date, language, 'short').text,
    text: (at) => {
      const point = history[at]!;
      const range = writing.band(point);
      return `${dateText(point.date, language).text}: ${writing.figure(point, unit)}${range && ` (${range})`}`;
    },
  };
}

/** A row of the table: what each line has at one date. */
function rowOf(
  points: (PayPoint | undefined)[],
  columns: number,
  banded: boolean,
  writing: Writing,
  language: Language,
): PictureRow {
  const single = columns === 1;
  const missing = { text: language.say('missing'), none: true };
  const cells = Array.from({ length: columns }, (_, index) => {
    const point = points[index];
    if (!point) return missing;
    const text = writing.figure(point);
    if (point.amount.value === undefined) return { text, none: true };
    return { text: [text, !single && writing.band(point)].filter(Boolean).join(' · ') };
  });
  if (banded) {
    const text = points[0] && writing.band(points[0]);
    cells.push(text ? { text } : missing);
  }
  const [point] = single ? points : [];
  const guess = point && guessOf(point);
  return {
    label: dateText(points.find(Boolean)!.date, language).text || missing.text,
    cells,
    ...(point &&
      point.time < Infinity &&
      isExact(point.amount) && {
        mark: {
          value: writing.convert(point.amount.value),
          ...(guess === 'estimated' && { hatched: true }),
          ...(guess === 'predicted' && { hollow: true }),
        },
      }),
    figure: cells[0]!.text,
    lines: [],
  };
}

/** The scale of pay, with room for what is written below the first point of a single line. */
function scaleOf({ least, most }: Content, points: Series['points']): Domain | undefined {
  const { y = Infinity } = points.find((point) => point.y !== undefined) ?? {};
  const lowest = Math.min(least, Math.max(0, y - (most - least) / 8));
  return least <= most ? domainOf([lowest, most], false, 4) : undefined;
}

function notesOf(
  { hoursPerYear }: Chart,
  period: PayPeriod,
  { stated, isConverted, kind }: Writing,
  { estimated, predicted, published, worked }: Content,
  language: Language,
): string[] {
  const notes: string[] = stated ? [atStart(perPeriod(period, language), language)] : [];
  if (kind && !estimated && !predicted) notes.push(atStart(language.say(kind), language));
  if (isConverted) notes.push(language.say('converted', { n: hoursPerYear ?? HOURS_PER_YEAR }));
  if (estimated) notes.push(language.say('estimatedPoints'));
  if (predicted) notes.push(language.say('predictedPoints'));
  if (published) notes.push(language.say('bandPublished'));
  if (worked) notes.push(language.say('bandWorked'));
  return notes;
}

/** For each date, the point of every item that has one. */
function datesOf(items: ChartItem[]): (PayPoint | undefined)[][] {
  const byDate = new Map<string, (PayPoint | undefined)[]>();
  items.forEach(({ history }, index) => {
    const counts = new Map<string, number>();
    for (const point of history!) {
      // A date that comes twice has two rows.
      const count = (counts.get(point.date) ?? 0) + 1;
      counts.set(point.date, count);
      const key = `${point.date} ${count}`;
      const points = byDate.get(key) ?? [];
      points[index] = point;
      byDate.set(key, points);
    }
  });
  const timeOf = (points: (PayPoint | undefined)[]): number => points.find(Boolean)!.time;
  return [...byDate.values()].sort((a, b) => timeOf(a) - timeOf(b) || 0);
}
