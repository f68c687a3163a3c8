import type { PayPeriod } from '../model/inputs.js';
import type { Chart } from '../model/chart.js';
import { currencyOf } from '../model/figure.js';
import { domainOf, histogram } from '../model/histogram.js';
import { convertPay, HOURS_PER_YEAR } from '../model/period.js';
import { sentence, type FindingPart } from '../format/pay-finding.js';
import { atStart, perPeriod } from '../format/period.js';
import { figureText, numberText, rangeText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import type { Picture } from './picture.js';

type Drawn = Pick<
  Picture,
  'head' | 'main' | 'rows' | 'domain' | 'counts' | 'bins' | 'notes' | 'currency' | 'finding' | 'refusal'
> & { /** The amounts that are counted. */ values: number[] };

/** Single amounts as a histogram; those that cannot share a scale are listed as they were given. */
export function spreadOf(chart: Chart, period: PayPeriod, limit: number, language: Language): Drawn {
  const { amounts, mixed, hoursPerYear } = chart;
  const written = amounts.find(({ currency }) => currency)?.currency;
  const currency = currencyOf(written, chart.currency);
  const stated = amounts.find((amount) => amount.period)?.period ?? chart.payPeriod;
  const from = stated ?? period;
  const context = { unit: 'money', currency, period } as const;
  if (mixed) {
    return {
      head: [language.say('number'), language.say('amount')],
      main: 0,
      rows: amounts.slice(0, limit).map((amount, index) => {
        const unit = { ...context, currency: amount.currency ?? chart.currency, period: amount.period };
        const text = figureText(amount, unit, language);
        return {
          label: language.count(index + 1),
          cells: [{ text }],
          figure: text,
          lines: [],
        };
      }),
      bins: [],
      currency,
      values: [],
      finding: [],
      refusal: language.say(mixed === 'currency' ? 'mixedCurrency' : 'mixedPeriod'),
      notes: [],
    };
  }
  const values = amounts.flatMap(({ value, to, bound, status }) =>
    value === undefined || to !== undefined || bound || status === 'topCoded'
      ? []
      : from === period
        ? value
        : (convertPay({ payPeriod: from, amount: { value } }, period, hoursPerYear)?.amount?.value ?? []),
  );
  const bins = histogram(values);
  const share = (count: number) =>
    numberText(Math.round((count / values.length) * 1000) / 10, { unit: 'percent' }, language);
  const counts = domainOf(
    bins.map(({ count }) => count),
    true,
  );
  const left = amounts.length - values.length;
  const domain = bins.length
    ? { minimum: bins[0]!.from, maximum: bins.at(-1)!.to, step: bins[0]!.to - bins[0]!.from }
    : undefined;
  return {
    head: [language.say('amount'), language.say('amounts'), language.say('share')],
    main: 0,
    rows: bins.map(({ from: low, to: high, count }) => {
      const text = language.count(count);
      return {
        label: rangeText(low, high, context, language),
        cells: [{ text }, { text: share(count) }],
        mark: { value: count },
        figure: text,
        lines: [`${language.say('countOf', { n: count, all: values.length })} (${share(count)})`],
      };
    }),
    values,
    bins,
    currency,
    notes: [
      ...(stated ? [atStart(perPeriod(period, language), language)] : []),
      ...(from !== period ? [language.say('converted', { n: hoursPerYear ?? HOURS_PER_YEAR })] : []),
      ...(bins.length > 1 ? [language.say('bins')] : []),
      ...(left ? [language.say('leftOut', { n: left })] : []),
    ],
    finding: findingOf(values, (amount) => numberText(amount, context, language), language),
    ...(domain && domain.step > 0 && { domain }),
    ...(counts && { counts }),
  };
}

function findingOf(values: number[], money: (amount: number) => string, language: Language): FindingPart[] {
  if (values.length < 2) return [];
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const between = (sorted[middle - 1]! + sorted[middle]!) / 2;
  // Nobody counts the cents of thousands.
  const median = sorted.length % 2 ? sorted[middle]! : between < 1000 ? between : Math.round(between);
  const gaps = { n: values.length, amount: { text: money(median), strong: true } };
  return sentence('finding-amounts', gaps, language);
}
