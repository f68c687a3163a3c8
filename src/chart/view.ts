import type { PayPeriod } from '../model/inputs.js';
import { hasAmount, type Chart } from '../model/chart.js';
import { domainOf, type Domain } from '../model/histogram.js';
import { withDefaults } from '../model/pay.js';
import { mostCommon, periodsFor, periodsWhere } from '../model/period-choice.js';
import { convertPay } from '../model/period.js';
import { findingParts, sentence, type FindingPart } from '../format/pay-finding.js';
import { perPeriod } from '../format/period.js';
import { figureText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import { columnsOf, laneNotes, laneRows } from './lane-rows.js';
import { amountsOf, lanesOf, type Lane } from './lanes.js';
import { payRow } from './pay-row.js';
import type { ChartChoices, Picture } from './picture.js';
import { spreadOf } from './spread.js';
import { trendOf } from './trend.js';
import { placed, yourPayIn } from './your-pay.js';

/** Works out what is to be seen. */
export function pictureOf(chart: Chart, choices: ChartChoices, language: Language): Picture {
  const { kind, items } = chart;
  const usual = usualPeriod(chart);
  const period = choices.period ?? usual;
  const adjustable =
    kind !== 'trend' && items.some(({ costOfLiving, pay }) => costOfLiving?.value && pay.length);
  const base: Picture = {
    kind,
    period,
    periods: periodsOf(chart, usual),
    finding: [],
    head: [],
    main: 0,
    rows: [],
    more: 0,
    series: [],
    bins: [],
    adjustable,
    notes: [],
  };
  let lanes: Lane[] = [];
  let amounts: number[] = [];
  let picture: Picture;
  if (kind === 'trend') {
    picture = { ...base, ...trendOf(chart, period, choices.rows, language) };
  } else if (kind === 'distribution') {
    const { values, ...spread } = spreadOf(chart, period, choices.rows, language);
    amounts = values;
    picture = { ...base, ...spread };
  } else {
    const prices = adjustable && choices.adjusted;
    const found = lanesOf(chart, period, prices, language);
    lanes = found.lanes;
    const columns = columnsOf(lanes);
    const names = [...columns.amounts.map((name) => language.say(name)), ...columns.levels];
    const spans = new Set(items.flatMap(({ growthSpan: span }) => (span ? [`${span.from}–${span.to}`] : [])));
    const growth = items.some(({ growthRate }) => growthRate);
    const mains = columns.amounts.findIndex((name) => lanes.some(({ main }) => main === name));
    const rows = laneRows(found, kind, columns, language);
    picture = {
      ...base,
      ...(found.currency && { currency: found.currency }),
      head: [language.say('name'), ...names],
      main: Math.max(0, mains),
      ...(growth && {
        besideHead: [language.say('growthRate'), spans.size === 1 && [...spans][0]].filter(Boolean).join(' '),
      }),
      rows,
      finding: laneFinding(lanes, period, language, found.role, prices ? [language.say('adjustedFor')] : []),
      notes: laneNotes(found, chart, prices, language),
    };
    amounts = rows.flatMap(({ mark }) => (mark ? amountsOf(mark) : []));
    if (amounts.length)
      picture.domain = kind === 'bars' ? fromZero(amounts) : domainOf(amounts, kind !== 'range');
  }
  const additional = additionalNote(chart, language);
  if (additional) picture.notes = [...picture.notes, additional];
  const { yourPay } = choices;
  if (yourPay) {
    const value = placed(yourPay, picture, chart);
    if (value === undefined) picture.notPlaced = language.say('notPlaced');
    else picture.you = yourPayIn(picture, lanes, value, amounts, adjustable && choices.adjusted, language);
  }
  return withRoom(picture, language);
}

/** What the figures do not include, and of a single line how much that is. */
function additionalNote(
  { additionalPay = [], items, currency }: Chart,
  language: Language,
): string | undefined {
  const code = items[0]?.pay[0]?.currency ?? currency;
  const names = additionalPay.map(({ name, amount }) =>
    amount?.value === undefined
      ? name
      : `${name} (${figureText(amount, { unit: amount.unit ?? 'money', currency: amount.currency ?? code }, language)})`,
  );
  return names.length ? language.say('notIncluded', { what: language.list(names) }) : undefined;
}

/** Bars have their figures beside them and no steps to be read: the longest takes all the room. */
function fromZero(values: number[]): Domain {
  const maximum = Math.max(0, ...values) || 1;
  return { minimum: 0, maximum, step: maximum };
}

/** The scale holds the reader's own pay as well, unless that would leave little room for what it is compared with. */
function withRoom(picture: Picture, language: Language): Picture {
  const { domain, you, kind } = picture;
  if (domain && you && kind !== 'distribution') {
    const { minimum, maximum } = domain;
    const values = [minimum, maximum, you.value];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const isFar = high - low > 2.5 * (maximum - minimum) && (high > 2 * maximum || 2 * low < minimum);
    if (!isFar && high - low > maximum - minimum)
      picture.domain = kind === 'bars' ? fromZero(values) : domainOf(values, minimum === 0);
  }
  if ((kind === 'range' || kind === 'trend') && picture.domain && picture.domain.minimum > 0)
    picture.scaleNote = language.say('notZero');
  return picture;
}

/** Figures that are above the median where half earn more than that. */
const HIGHER = ['percentile75', 'percentile90', 'maximum'] as const;

/** The span of the main figures as a sentence; of a single one, what a median means. */
function laneFinding(
  lanes: Lane[],
  period: PayPeriod,
  language: Language,
  role: string | undefined,
  done: string[],
): FindingPart[] {
  const drawn = lanes.filter((lane) => lane.pay && !lane.off && lane.main);
  if (drawn.length === 1 && drawn[0]!.main === 'median') {
    const { currency, kind, median, payPeriod } = drawn[0]!.pay!;
    // What is offered or expected is not what anybody earns.
    const isEarned = !kind || kind === 'surveyed' || kind === 'estimated';
    if (!isEarned || median!.value === undefined || median!.bound) return [];
    // Where many have just the median, or the figures contradict each other, fewer may earn more.
    if (HIGHER.some((name) => (drawn[0]!.pay![name]?.value ?? Infinity) <= median!.value!)) return [];
    const text = figureText(median!, { unit: 'money', currency, period }, language);
    const basis = [
      ...(kind === 'estimated' ? [language.say(kind)] : []),
      ...done,
      ...(payPeriod ? [perPeriod(period, language)] : []),
    ];
    return [
      // Of several lines, the others may have nothing that half earn more than.
      ...(lanes.length > 1 ? [{ text: language.say('about-pay', { what: drawn[0]!.label, text: '' }) }] : []),
      ...sentence('finding-half', { amount: { text, strong: true } }, language),
      ...(basis.length ? [{ text: ` (${language.list(basis, 'unit')})` }] : []),
    ];
  }
  const row = payRow(drawn.map(({ pay, main, how }) => ({ pay: pay!, main, how })));
  const titles = drawn.map(({ label }) => label);
  // What publishers say of one role is no difference between roles.
  const ofOne = role !== undefined || new Set(titles).size === 1;
  return findingParts([row], titles, language, ofOne, done);
}

/** The period that most pay is published for; a year where it is a draw. */
function usualPeriod(chart: Chart): PayPeriod {
  if (chart.payPeriod) return chart.payPeriod;
  const given = [
    ...chart.items.flatMap(({ pay }) => pay.map(({ payPeriod }) => payPeriod)),
    ...chart.items.map(({ history }) => history?.[0]?.amount.period),
    chart.amounts.find(({ period }) => period)?.period,
  ];
  return mostCommon(given, 'year');
}

/** Nobody changes the period of what is not known. */
const hasFigures = ({ items, amounts }: Chart): boolean =>
  amounts.some(({ value }) => value !== undefined) ||
  items.some(
    ({ pay, history = [] }) =>
      pay.some(hasAmount) || history.some(({ amount }) => amount.value !== undefined),
  );

function periodsOf(chart: Chart, usual: PayPeriod): Picture['periods'] {
  if (!hasFigures(chart)) return [];
  if (chart.kind !== 'trend' && chart.kind !== 'distribution')
    return periodsFor(chart.items.map(({ pay }) => pay.map((given) => withDefaults(given, chart))));
  const stated = chart.payPeriod ?? (usual === 'year' ? undefined : usual);
  return stated && !chart.mixed
    ? periodsWhere((period) => Boolean(convertPay({ payPeriod: stated }, period)))
    : [];
}
