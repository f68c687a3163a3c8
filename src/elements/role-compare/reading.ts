import type { ProvidedSettings } from '../../context/keys.js';
import type { Language } from '../../format/language.js';
import { findRole, readComparison, type Comparison } from '../../model/comparison.js';
import { IssueLog } from '../../model/issue-log.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Reading } from '../../model/issue.js';
import { readCurrency, readPeriod } from '../../model/pay.js';
import { comparisonRows } from '../../model/rows.js';
import { readHours } from '../../model/units.js';
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

/** The comparison, and the period that it starts with. */
export interface ElementReading extends Reading<Comparison> {
  period?: PayPeriod;
}

/**
 * Reads the data as the attributes say, or else an ancestor, and finds what is wrong with either.
 * @param previous what was read before, of which unchanged rows are kept
 */
export function readFor(
  raw: unknown,
  attributes: Attributes,
  shared: ProvidedSettings,
  language: Language,
  previous?: Comparison,
): ElementReading {
  if (raw === undefined) return { issues: [] };
  const { value: comparison, issues } = readComparison(raw, language.decimal);
  if (!comparison) return { issues };
  const log = new IssueLog(language.decimal);
  // What an ancestor says wrongly is for the ancestor to report.
  const unheard = new IssueLog(language.decimal);
  const { locale, baseline, sections } = attributes;
  comparison.currency ??=
    readCurrency(attributes.currency || undefined, log, 'currency') ??
    readCurrency(shared.currency, unheard, '');
  comparison.hoursPerYear =
    readHours(attributes.hoursPerYear, log, 'hours-per-year') ??
    comparison.hoursPerYear ??
    readHours(shared.hoursPerYear, unheard, '');
  const own = readPeriod(attributes.payPeriod || undefined, log, 'pay-period');
  comparison.payPeriod ??= own;
  const period = own ?? comparison.payPeriod ?? readPeriod(shared.payPeriod, unheard, '');
  if (baseline) comparison.baseline = findRole(comparison.roles, baseline, log, 'baseline');
  if (sections) comparison.sections = sections.split(/[\s,]+/).flatMap((id) => (id ? { id } : []));
  if (locale && !language.known) log.add('CE212', 'locale', locale);
  const rows = comparisonRows(comparison, period ?? 'year', log, previous);
  sectionsOf(rows, comparison.sections, language, log);
  return { value: comparison, issues: [...issues, ...log.issues], period };
}
