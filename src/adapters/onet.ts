import { listOf, pick, textOf } from '../model/adapting.js';
import type { ComparisonInput, FactInput, PayInput, RoleInput } from '../model/inputs.js';
import { copyOf, isObject } from '../model/text.js';

const SOURCE = {
  name: 'O*NET Web Services (USDOL/ETA), CC BY 4.0',
  url: 'https://services.onetcenter.org/',
};
/** The licence asks for it. */
const NOTE =
  'This page includes information from O*NET Web Services by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.';

const AMOUNTS = {
  percentile10: '10th_percentile',
  percentile25: '25th_percentile',
  median: 'median',
  percentile75: '75th_percentile',
  percentile90: '90th_percentile',
} as const;
const PERIODS = { year: 'annual', hour: 'hourly' } as const;

/** The list at a path: some answers have it in an object of that one list. */
const listAt = (input: unknown, path: string, inner: string): unknown[] => {
  const found = pick(input, path);
  return listOf(pick(found, inner) ?? found);
};
const textsAt = (input: unknown, path: string, inner: string): string[] =>
  listAt(input, path, inner).flatMap((item) => textOf(item) ?? []);

/** What stands in the groups of a list, such as skills, with the name of its group. */
const grouped = (report: unknown, path: string): { name: string; group?: string }[] =>
  listAt(report, path, 'group').flatMap((group) => {
    const title = textOf(pick(group, 'title'));
    return textsAt(group, 'element', '').map((name) => ({ name, ...(title && { group: title }) }));
  });

/** The amounts of one period. What is above the limit of publication has a name of its own, and is "at least". */
function payFor(salary: unknown, period: keyof typeof PERIODS): PayInput | undefined {
  const pay: PayInput = { payPeriod: period, kind: 'surveyed', location: 'United States' };
  let isPaid = false;
  for (const [name, published] of Object.entries(AMOUNTS) as [keyof typeof AMOUNTS, string][]) {
    const key = `${PERIODS[period]}_${published}`;
    const [value, over] = [pick(salary, key), pick(salary, `${key}_over`)];
    if (typeof value === 'number') pay[name] = value;
    else if (typeof over === 'number') pay[name] = { value: over, bound: 'atLeast' };
    isPaid ||= pay[name] !== undefined;
  }
  return isPaid ? pay : undefined;
}

/** Pay that is published for the year only, or the hour, cannot be converted. */
function paysIn(salary: unknown): PayInput[] {
  const pays = (['year', 'hour'] as const).flatMap((period) => payFor(salary, period) ?? []);
  return pays.length === 1
    ? pays.map((pay) => ({ ...pay, convertible: false, note: `Published for the ${pay.payPeriod} only.` }))
    : pays;
}

function roleOf(report: Record<string, unknown>): RoleInput {
  const career = isObject(report['career']) ? report['career'] : report;
  const outlook = isObject(report['job_outlook']) ? report['job_outlook'] : report;
  const code = textOf(report['code']) ?? textOf(career['code']);
  const pay = paysIn(outlook['salary']);
  const summary = textOf(career['what_they_do']);
  const demand = textOf(pick(outlook, 'outlook/category'));
  const fact = (label: string, value: FactInput['value'] | undefined, group?: string): FactInput[] =>
    value === undefined || (Array.isArray(value) && !value.length)
      ? []
      : [{ label, value, ...(group && { group }) }];
  const names = (path: string): string[] => grouped(report, path).map(({ name }) => name);
  const industries = listAt(report, 'where_do_they_work', 'industry').flatMap((industry) => {
    const name = textOf(industry);
    const percent = pick(industry, 'percent_employed');
    return name ? [typeof percent === 'number' ? `${name}, ${percent}%` : name] : [];
  });
  const tools = listAt(report, 'technology', 'category').flatMap((kind) => textsAt(kind, 'example', ''));
  const zone = pick(report, 'education/job_zone');
  const lists = {
    education: textsAt(report, 'education/education_usually_needed', 'category'),
    skills: grouped(report, 'skills'),
    responsibilities: textsAt(career, 'on_the_job', 'task'),
    tools: [...new Set(tools)],
    facts: [
      ...fact('Job outlook', textOf(pick(outlook, 'outlook/description'))),
      ...fact('Bright outlook', textsAt(outlook, 'bright_outlook', 'category')),
      ...fact('Also called', textsAt(career, 'also_called', 'title')),
      ...fact('Industries', industries),
      ...fact('Job zone', typeof zone === 'number' ? zone : undefined, 'education'),
      ...fact('Apprenticeships', textsAt(report, 'education/apprenticeships', 'title'), 'education'),
      ...fact('Knowledge', names('knowledge'), 'skills'),
      ...fact('Abilities', names('abilities'), 'skills'),
      ...fact('Interest', textOf(pick(report, 'personality/top_interest/title')), 'skills'),
      ...fact('Work styles', textsAt(report, 'personality/work_styles', 'element'), 'skills'),
    ],
  };
  const said = Object.entries(lists).filter(([, list]) => list.length);
  return {
    title: textOf(career['title']) ?? textOf(report['title']) ?? code ?? '',
    ...(summary && { summary }),
    ...(code && { occupationCode: code }),
    ...(pay.length && { pay }),
    ...(demand && { demand }),
    ...Object.fromEntries(said),
  };
}

/**
 * Careers of O*NET Web Services (My Next Move): a report, a list of them, or a part of one such as the job outlook, as
 * roles to compare, with the attribution that the licence asks for. States and related careers are left out.
 */
export function fromOnetCareers(input: unknown): ComparisonInput {
  const reports = listOf(copyOf(input));
  return { currency: 'USD', roles: reports.filter(isObject).map(roleOf), source: SOURCE, note: NOTE };
}
