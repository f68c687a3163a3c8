import { adapt, listOf, pick, textOf, type Adapted, type ForeignRecord } from '../model/adapting.js';
import type {
  ComparisonInput,
  FactInput,
  FigureInput,
  JobPostingInput,
  PayInput,
  PayPeriod,
  RoleInput,
} from '../model/inputs.js';
import { payOf, periodOf, placeOf, postingsIn } from '../model/schema-org.js';
import { copyOf, isObject } from '../model/text.js';

/** A copy of what was given as text or parsed; undefined where the text is no JSON. */
function parsed(input: unknown): unknown {
  if (typeof input !== 'string') return copyOf(input);
  try {
    return copyOf(JSON.parse(input));
  } catch {
    return undefined;
  }
}

/** Job postings in JSON-LD, as text or parsed: one, a list, a graph or an item list. */
export function fromSchemaOrgJobs(input: unknown): Adapted {
  const postings = postingsIn(parsed(input));
  const read = (posting: ForeignRecord): Partial<JobPostingInput> => ({
    title: posting.text('title', 'name'),
    url: posting.text('url', 'sameAs'),
    organization: posting.text('hiringOrganization', 'hiringOrganization/@id'),
    location: posting.list(['jobLocation', 'applicantLocationRequirements'], placeOf, 'a place'),
    remote: posting.remote('jobLocationType'),
    pay: payIn(posting),
    employmentType: posting.texts('employmentType'),
    datePosted: posting.date('datePosted'),
    validThrough: posting.date('validThrough'),
    tags: posting.texts('skills').flatMap((skills) => skills.split(/,\s*/)),
    description: posting.text('description'),
  });
  return adapt(postings.length ? postings : undefined, '', {}, read, ['url', 'organization']);
}

function payIn(posting: ForeignRecord): JobPostingInput['pay'] {
  const key = posting.fields['baseSalary'] === undefined ? 'estimatedSalary' : 'baseSalary';
  const given = posting.fields[key];
  const salary: unknown = Array.isArray(given) ? given[0] : given;
  if (typeof salary === 'string' || typeof salary === 'number') return salary;
  const inside = posting.inside(key);
  // A word for the unit that is not known would make it an amount for no time at all.
  inside.period(
    isObject(pick(salary, 'value')) ? ['value/unitText', 'value/unitCode', 'unitText'] : ['unitText'],
  );
  const pay = payOf(inside.fields);
  if (!isObject(pay) || !Object.keys(pay).length) return undefined;
  return key === 'estimatedSalary' ? { ...pay, kind: 'estimated' } : pay;
}

type Fields = Record<string, unknown>;

/** All occupations in a document of schema.org: one, a list, a graph, an item list, or what a page or person has. */
export function occupationsIn(input: unknown, depth = 0): Fields[] {
  if (depth > 6) return [];
  if (Array.isArray(input)) return input.flatMap((item) => occupationsIn(item, depth + 1));
  if (!isObject(input)) return [];
  if (listOf(input['@type']).includes('Occupation')) return [input];
  return ['@graph', 'itemListElement', 'item', 'mainEntity', 'about', 'hasOccupation'].flatMap((key) =>
    occupationsIn(input[key], depth + 1),
  );
}

const DURATIONS: Record<string, PayPeriod> = {
  P1Y: 'year',
  P12M: 'year',
  P1M: 'month',
  P1W: 'week',
  P7D: 'week',
  P1D: 'day',
  PT1H: 'hour',
};
const PERCENTILES = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'] as const;

/** An estimate of pay with its percentiles, or in the words of job postings. */
function estimateOf(given: unknown): PayInput | undefined {
  const pay: PayInput = {};
  if (isObject(given)) {
    const { name, duration, currency } = given;
    Object.assign(pay, payOf(given));
    const period = DURATIONS[String(duration)] ?? periodOf(duration);
    if (period) pay.payPeriod = period;
    if (typeof currency === 'string') pay.currency = currency;
    const basis = textOf(name)?.toLowerCase();
    if (basis === 'base' || basis === 'total') pay.payBasis = basis;
    for (const key of PERCENTILES) if (given[key] !== undefined) pay[key] = given[key];
  } else if (typeof given === 'string' || typeof given === 'number') pay.amount = given;
  const { currency: _, payPeriod: __, payBasis: ___, ...amounts } = pay;
  return Object.keys(amounts).length ? { ...pay, kind: 'estimated' } : undefined;
}

const isNamed = (given: unknown): boolean =>
  isObject(given) && typeof given['name'] === 'string' && !/^(?:base|total)$/i.test(given['name']);

/** A code, with or without its catalogue around it; a text may have the title behind it. */
const codeOf = (given: unknown): string | undefined =>
  isObject(given) ? (textOf(given['codeValue']) ?? textOf(given)) : textOf(given);

const textsOf = (given: unknown): string[] =>
  listOf(given).flatMap((item) => textOf(item) ?? textOf(pick(item, 'credentialCategory')) ?? []);

/** What is asked for in months is known in years. */
function experienceIn({ experienceRequirements: given, ...more }: Fields): RoleInput['experience'] {
  const months = Number(pick(given, 'monthsOfExperience') ?? NaN);
  if (Number.isFinite(months)) return { minimum: Math.round((months / 12) * 100) / 100 };
  const { yearsExperienceMin: minimum, yearsExperienceMax: maximum } = more;
  if (minimum !== undefined || maximum !== undefined)
    return { minimum: minimum as FigureInput, maximum: maximum as FigureInput };
  return textOf(given);
}

function roleOf(occupation: Fields): RoleInput {
  const estimates = listOf(occupation['estimatedSalary']);
  const places = listOf(occupation['occupationLocation']).flatMap((place) => placeOf(place) ?? []);
  const size = occupation['sampleSize'];
  const pay = estimates
    .filter((estimate) => !isNamed(estimate))
    .flatMap((estimate) => estimateOf(estimate) ?? [])
    .map((one) => ({
      ...one,
      ...(places.length && { location: places.join('; ') }),
      ...(size !== undefined && { sampleSize: size }),
    }));
  // A bonus is no pay of its own.
  const parts = estimates.filter(isNamed).map((estimate): FactInput => {
    const { currency = '', payPeriod, kind: _, ...amounts } = estimateOf(estimate) ?? {};
    const values = Object.values(amounts).map(String).join(' – ');
    const period = payPeriod ? ` per ${payPeriod}` : '';
    return { label: textOf(estimate)!, value: `${values} ${currency}${period}`.trim(), group: 'pay' };
  });
  const skills = textsOf(occupation['skills']).flatMap((skill) => skill.split(/,\s*/));
  const responsibilities = textsOf(occupation['responsibilities']);
  const education = textsOf(occupation['educationRequirements']);
  const facts = [
    ...parts,
    ...textsOf(occupation['qualifications']).map((value) => ({ label: 'Qualifications', value })),
    ...(places.length && !pay.length ? [{ label: 'Location', value: places.join('; ') }] : []),
  ];
  const said: Fields = {
    summary: textOf(occupation['description']),
    url: textOf(occupation['url']),
    occupationCode: listOf(occupation['occupationalCategory']).map(codeOf).find(Boolean),
    experience: experienceIn(occupation),
    pay: pay.length ? pay : undefined,
    education: education.length ? education : undefined,
    skills: skills.length ? skills : undefined,
    responsibilities: responsibilities.length ? responsibilities : undefined,
    facts: facts.length ? facts : undefined,
  };
  return {
    title: textOf(occupation['name']) ?? textOf(occupation['title']) ?? '',
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
}

/** Occupations in JSON-LD, as text or parsed, as roles to compare, with their estimated pay. */
export function fromSchemaOrgOccupations(input: unknown): ComparisonInput {
  return { roles: occupationsIn(parsed(input)).map(roleOf) };
}
