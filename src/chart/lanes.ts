import type { PayPeriod } from '../model/inputs.js';
import { currencyOfAll, hasAmount, type Chart, type ChartItem } from '../model/chart.js';
import { isExact, isOpen, type Figure } from '../model/figure.js';
import { withDefaults, type AmountName, type Pay } from '../model/pay.js';
import { payFor } from '../model/period.js';
import { adjusted, landmarksOf } from '../model/position.js';
import { aboutPay, sharedBy } from '../format/about-pay.js';
import { figureText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import { isHollow, type Mark } from './picture.js';

/** One publisher's pay of one item, in the period that is shown. */
export interface Lane {
  item: ChartItem;
  label: string;
  pay?: Pay;
  /** As published in this period, converted to it, or left as it is because that is not allowed. */
  how: 'published' | 'converted' | 'refused';
  main?: AmountName;
  /** Who says so, how, where and when. */
  about: string[];
  /** Why it is not on the scale. */
  off?: 'period' | 'otherCurrency' | 'noCurrency' | 'noIndex';
}

const MAIN: AmountName[] = ['median', 'mean', 'amount'];

const isThere = (figure: Figure | undefined): boolean => figure !== undefined && figure.status !== 'missing';

const mainOf = (pay: Pay): AmountName | undefined =>
  MAIN.find((name) => isThere(pay[name])) ?? MAIN.find((name) => pay[name]);

/** The item's pay by who publishes it: several periods of one source are one, several sources are several. */
function groupsOf(item: ChartItem, chart: Chart): Pay[][] {
  const groups = new Map<string, Pay[]>();
  for (const given of item.pay) {
    const key = JSON.stringify([given.kind, given.payBasis, given.source?.name, given.location, given.asOf]);
    groups.set(key, [...(groups.get(key) ?? []), withDefaults(given, chart)]);
  }
  return groups.size ? [...groups.values()] : [[]];
}

/**
 * Everything that goes on one scale of pay, in the order of the chart. Where it is all pay of one role by different
 * publishers, lanes are named after these, and `role` is whose pay it is; empty where nobody says. `common` is what is
 * known about the pay of all lanes that have any: said once, under the picture.
 */
export function lanesOf(
  chart: Chart,
  period: PayPeriod,
  prices: boolean,
  language: Language,
): { lanes: Lane[]; common: string[]; currency?: string; role?: string } {
  // Where nobody says for which period, all amounts are taken to be for the same one.
  const stated = chart.payPeriod ?? chart.items.some(({ pay }) => pay.some(({ payPeriod }) => payPeriod));
  const lanes = chart.items.flatMap((item, index) =>
    groupsOf(item, chart).map((pays): Lane => {
      const label = item.name || language.say('untitled', { n: index + 1 });
      const chosen = payFor(pays, period, chart.hoursPerYear);
      if (!chosen) return { item, label, how: 'published', about: [] };
      const { how } = chosen;
      const index100 = item.costOfLiving;
      const usable = isExact(index100) && index100.value > 0;
      const pay = prices && usable ? adjusted(chosen.pay, index100.value) : chosen.pay;
      const off =
        how === 'refused' && stated && hasAmount(pay) ? 'period' : prices && !usable ? 'noIndex' : undefined;
      return { item, label, pay, how, main: mainOf(pay), about: [], ...(off && { off }) };
    }),
  );
  const role = nameByPublisher(lanes);
  const paid = lanes.filter(({ pay }) => pay);
  for (const lane of paid) lane.about = aboutPay(lane.pay!, language);
  const common = sharedBy(paid.map(({ about }) => about));
  const currency = currencyOfAll(paid.map(({ pay }) => pay!));
  for (const lane of lanes) {
    if (lane.pay && lane.pay.currency !== currency && hasAmount(lane.pay))
      lane.off ??= lane.pay.currency ? 'otherCurrency' : 'noCurrency';
  }
  if (chart.sort && chart.sort !== 'given') {
    const sign = chart.sort === 'highest' ? -1 : 1;
    const key = ({ pay, main, off }: Lane) => (!off && main && pay![main]?.value) || undefined;
    lanes.sort((a, b) => {
      const [first, second] = [key(a), key(b)];
      if (first === undefined || second === undefined)
        return Number(first === undefined) - Number(second === undefined);
      return sign * (first - second);
    });
  }
  return { lanes, common, currency, ...(role !== undefined && { role }) };
}

function nameByPublisher(lanes: Lane[]): string | undefined {
  const [first] = lanes;
  const publishers = new Set(lanes.map(({ pay }) => pay?.source?.name ?? ''));
  if (lanes.length < 2 || publishers.size < lanes.length || publishers.has('')) return undefined;
  if (lanes.some(({ label }) => label !== first!.label)) return undefined;
  for (const lane of lanes) {
    lane.label = lane.pay!.source!.name;
    lane.pay = { ...lane.pay, source: { ...lane.pay!.source, name: '' } };
  }
  return first!.item.name;
}

const valueOf = (figure: Figure | undefined): number | undefined =>
  figure?.status === 'topCoded' ? undefined : figure?.value;

/** What is drawn of a pay; nothing where there is no amount. */
export function markOf(
  pay: Pay,
  main: AmountName | undefined,
  kind: 'bars' | 'range' | 'percentiles',
  language: Language,
): Mark | undefined {
  const figure = main && pay[main];
  const isEstimated = pay.kind === 'estimated' || figure?.status === 'estimated';
  const look = { ...(isHollow(pay.kind) && { hollow: true }), ...(isEstimated && { hatched: true }) };
  const value = valueOf(figure);
  if (kind === 'bars') {
    // A bar is as long as the limit, and goes on from there.
    const value = figure?.value;
    if (value === undefined) return undefined;
    return { value, ...(isOpen(figure) && { open: value }), ...look };
  }
  const names: AmountName[] =
    kind === 'range'
      ? ['minimum', main ?? 'median', 'maximum']
      : ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'];
  const known = names.flatMap((name) => valueOf(pay[name]) ?? []);
  const first = kind === 'range' ? pay.minimum : pay.percentile10;
  const last = kind === 'range' ? pay.maximum : pay.percentile90;
  const from = valueOf(first);
  const to = valueOf(last);
  const [low, high] = [valueOf(pay.percentile25), valueOf(pay.percentile75)];
  // Of what is open upwards, the last exact amount is where the unknown begins.
  const open = names.some((name) => isOpen(pay[name])) ? known.at(-1) : undefined;
  const box: [number, number] | undefined =
    low === undefined
      ? undefined
      : high !== undefined
        ? [low, high]
        : isOpen(pay.percentile75) || isOpen(pay.median)
          ? [low, Infinity]
          : undefined;
  const dots = kind === 'range' ? dotsOf(pay, language) : [];
  if (value === undefined && !known.length && !dots.length) return undefined;
  return {
    ...(value !== undefined && { value }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(kind === 'percentiles' && box && { box }),
    ...(open !== undefined && { open }),
    ...(dots.length && { dots }),
    ...look,
  };
}

/** The levels and the main figure of a range, equal amounts under one name. */
function dotsOf(pay: Pay, language: Language): NonNullable<Mark['dots']> {
  const context = { unit: 'money', currency: pay.currency, period: pay.payPeriod } as const;
  const byValue = new Map<number, { names: string[]; level: boolean; text: string }>();
  for (const { value, amount, name } of landmarksOf(pay)) {
    if (amount && amount !== 'median' && amount !== 'mean' && amount !== 'amount') continue;
    const figure = amount ? pay[amount] : pay.levels!.find((level) => level.name === name)?.amount;
    const text = figureText(figure ?? { value }, context, language);
    const dot = byValue.get(value) ?? { names: [], level: false, text };
    dot.names.push(amount ? language.say(amount) : name!);
    dot.level ||= !amount;
    byValue.set(value, dot);
  }
  return [...byValue].map(([value, { names, level, text }]) => ({
    value,
    label: language.list(names),
    text,
    level,
  }));
}

/** Every exact amount that the scale has to hold. */
export function amountsOf({ value, from, to, box, dots = [] }: Mark): number[] {
  return [value, from, to, ...(box ?? []), ...dots.map((dot) => dot.value)].filter(
    (amount) => amount !== undefined && Number.isFinite(amount),
  ) as number[];
}
