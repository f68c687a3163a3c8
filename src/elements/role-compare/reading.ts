import type { ProvidedSettings } from '../../context/keys.js';
import type { Language } from '../../format/language.js';
import { findRole, readComparison, readHours, type Comparison } from '../../model/comparison.js';
import { Findings } from '../../model/findings.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Reading } from '../../model/issue.js';
import { readCurrency, readPeriod } from '../../model/pay.js';
import { comparisonRows } from '../../model/rows.js';
import { sectionsOf } from './view.js';

/** What the element's attributes say beside its data. */
export interface Attributes {
  locale?: string;
  currency?: string;
  payPeriod?: PayPeriod;
  hoursPerYear?: number;
  baseline?: string;
  sections?: string;
}

/** Reads the data as the attributes say, or else an ancestor, and finds what is wrong with either. */
export function readFor(
  raw: unknown,
  attributes: Attributes,
  shared: ProvidedSettings,
  language: Language,
): Reading<Comparison> {
  if (raw === undefined) return { issues: [] };
  const { value: comparison, issues } = readComparison(raw, language.decimal);
  const find = new Findings(language.decimal);
  if (comparison) {
    const { locale, baseline, sections } = attributes;
    comparison.currency ??= attributes.currency
      ? readCurrency(attributes.currency, find, 'currency')
      : shared.currency;
    comparison.hoursPerYear =
      readHours(attributes.hoursPerYear, find, 'hours-per-year') ??
      comparison.hoursPerYear ??
      shared.hoursPerYear;
    comparison.payPeriod =
      (attributes.payPeriod && readPeriod(attributes.payPeriod, find, 'pay-period')) ?? comparison.payPeriod;
    if (baseline) comparison.baseline = findRole(comparison.roles, baseline, find, 'baseline');
    if (sections) comparison.sections = sections.split(/[\s,]+/).flatMap((id) => (id ? { id } : []));
    if (locale && !language.known) find.add('CE212', 'locale', locale);
    const rows = comparisonRows(comparison, comparison.payPeriod ?? 'year', find);
    sectionsOf(rows, comparison.sections, language, find);
  }
  return { value: comparison, issues: [...issues, ...find.issues] };
}
