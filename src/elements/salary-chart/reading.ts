import type { ProvidedSettings } from '../../context/keys.js';
import type { YourPay } from '../../chart/picture.js';
import type { Language } from '../../format/language.js';
import { readChart, readKind, readSort, type Chart } from '../../model/chart.js';
import { readHours } from '../../model/units.js';
import { isExact, readFigure } from '../../model/figure.js';
import { IssueLog } from '../../model/issue-log.js';
import type { ChartKind, PayPeriod } from '../../model/inputs.js';
import type { Issue, Reading } from '../../model/issue.js';
import { readCurrency, readPeriod } from '../../model/pay.js';

/** What the element's attributes say beside its data. */
export interface Attributes {
  caption?: string;
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
  yourPay?: YourPay;
}

/** Reads the data as the attributes say, or else an ancestor, and finds what is wrong with either. */
export function readFor(
  raw: unknown,
  attributes: Attributes,
  shared: ProvidedSettings,
  language: Language,
): Read {
  if (raw === undefined) return { issues: [] };
  const log = new IssueLog(language.decimal);
  const { caption, kind, sort, locale, currency, payPeriod, hoursPerYear, yourPay } = attributes;
  const chosen = kind ? readKind(kind, log, 'kind') : undefined;
  const { value: chart, issues } = readChart(raw, language.decimal, chosen, {
    currency: currency ? readCurrency(currency, log, 'currency') : shared.currency,
  });
  let own: Read['yourPay'];
  if (chart) {
    chart.sort = (sort ? readSort(sort, log, 'sort') : undefined) ?? chart.sort;
    chart.hoursPerYear =
      readHours(hoursPerYear, log, 'hours-per-year') ?? chart.hoursPerYear ?? shared.hoursPerYear;
    chart.payPeriod ??= payPeriod ? readPeriod(payPeriod, log, 'pay-period') : undefined;
    const [line, other] = chart.items;
    // Of a line that is the whole picture, the name is nowhere else in it.
    chart.title = caption || chart.title || (chart.kind === 'trend' && !other && line?.name) || undefined;
    if (locale && !language.known) log.add('CE212', 'locale', locale);
    if (yourPay) own = readYourPay(yourPay, log, chart.payPeriod);
  }
  return { value: chart, issues: [...issues, ...log.issues], ...(own && { yourPay: own }) };
}

/** The reader's own pay: one exact amount, for the chart's period unless it names one; empty where it is no such. */
export function readYourPay(
  given: string,
  log: IssueLog,
  period: PayPeriod | undefined,
): YourPay | undefined {
  const figure = readFigure(given, log, 'your-pay');
  if (!isExact(figure) || figure.unit) return given.trim() ? {} : undefined;
  const { value, currency } = figure;
  return { value, period: figure.period ?? period, currency };
}

/**
 * What is said where something failed that should not.
 * @param missing the files that could not be loaded, where that is why
 */
export const failureOf = (error: unknown, missing = ''): Issue => ({
  code: missing ? 'CE303' : 'CE302',
  severity: 'error',
  where: missing,
  given: String(error),
});
