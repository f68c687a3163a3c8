import type { ProvidedSettings } from '../../context/keys.js';
import type { Language } from '../../format/language.js';
import { readChart, readKind, readSort, type Chart } from '../../model/chart.js';
import { readHours } from '../../model/units.js';
import { isExact, readFigure } from '../../model/figure.js';
import { Findings } from '../../model/findings.js';
import type { ChartKind, PayPeriod } from '../../model/inputs.js';
import type { Issue, Reading } from '../../model/issue.js';
import { readCurrency, readPeriod } from '../../model/pay.js';

/** What the element's attributes say beside its data. */
export interface Attributes {
  kind?: ChartKind;
  sort?: string;
  locale?: string;
  currency?: string;
  payPeriod?: PayPeriod;
  hoursPerYear?: number;
  yourPay?: string;
}

/** The chart, and the pay that the page knows of its reader. */
export interface Read extends Reading<Chart> {
  yourPay?: { value: number; period?: PayPeriod };
}

/** Reads the data as the attributes say, or else an ancestor, and finds what is wrong with either. */
export function readFor(
  raw: unknown,
  attributes: Attributes,
  shared: ProvidedSettings,
  language: Language,
): Read {
  if (raw === undefined) return { issues: [] };
  const find = new Findings(language.decimal);
  const { kind, sort, locale, currency, payPeriod, hoursPerYear, yourPay } = attributes;
  const chosen = kind ? readKind(kind, find, 'kind') : undefined;
  const { value: chart, issues } = readChart(raw, language.decimal, chosen, {
    currency: currency ? readCurrency(currency, find, 'currency') : shared.currency,
  });
  let own: Read['yourPay'];
  if (chart) {
    chart.sort = (sort ? readSort(sort, find, 'sort') : undefined) ?? chart.sort;
    chart.hoursPerYear =
      readHours(hoursPerYear, find, 'hours-per-year') ?? chart.hoursPerYear ?? shared.hoursPerYear;
    chart.payPeriod ??= payPeriod ? readPeriod(payPeriod, find, 'pay-period') : undefined;
    if (locale && !language.known) find.add('CE212', 'locale', locale);
    if (yourPay) own = readYourPay(yourPay, find, chart.payPeriod);
  }
  return { value: chart, issues: [...issues, ...find.issues], ...(own && { yourPay: own }) };
}

/** The reader's own pay: one exact amount, for the chart's period unless it names one. */
export function readYourPay(given: string, find: Findings, period: PayPeriod | undefined): Read['yourPay'] {
  const figure = readFigure(given, find, 'your-pay');
  if (!isExact(figure) || figure.unit) return undefined;
  return { value: figure.value, period: figure.period ?? period };
}

/** What is said where something failed that should not. */
export const failureOf = (error: unknown): Issue => ({
  code: 'CE302',
  severity: 'error',
  where: '',
  given: String(error),
});
