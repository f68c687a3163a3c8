import type { PayPeriod } from './inputs.js';
import { readFaqList } from './blocks/faq-list.js';
import { currencyOf, isExact, type Figure } from './figure.js';
import { IssueLog } from './issue-log.js';
import { isText, readGuide, type GuideBlock, type GuideSection, type Shared } from './guide.js';
import type { Pay } from './pay.js';
import { readJobList, type Posting } from './posting.js';
import { readRole, type Role } from './role.js';
import { copyOf, isObject, keep, withList } from './text.js';
import { reshaped } from './shapes.js';
import { readCurrency, readPeriod } from './units.js';

/** An object in schema.org's words. */
export type JsonLd = Record<string, unknown>;

const CONTEXT = { '@context': 'https://schema.org' };

const PERIODS: Record<PayPeriod, [duration: string, unit: string]> = {
  hour: ['PT1H', 'HOUR'],
  day: ['P1D', 'DAY'],
  week: ['P1W', 'WEEK'],
  month: ['P1M', 'MONTH'],
  year: ['P1Y', 'YEAR'],
};

/** What schema.org has a name for. A mean is not among them, and never goes by the name of the median. */
const POINTS = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'] as const;
/** Kinds of pay that nobody measured or offers. */
const GUESSES: Pay['kind'][] = ['estimated', 'predicted'];

/** A number that somebody published; undefined for a bound, an estimate or what is missing. */
const exact = (figure: Figure | undefined): number | undefined =>
  isExact(figure) && !figure.status ? figure.value : undefined;

/** Without what is not known. */
function known(fields: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** One value alone, several as a list. */
const oneOrAll = <T>(list: T[]): T | T[] => (list.length === 1 ? list[0]! : list);

const rangeOf = ({ minimum, maximum, amount }: Pay): JsonLd =>
  known({
    value: exact(amount),
    minValue: exact(minimum) ?? (amount?.bound === 'atLeast' && !amount.status ? amount.value : undefined),
    maxValue: exact(maximum) ?? (amount?.bound === 'atMost' && !amount.status ? amount.value : undefined),
  });

/** Amounts of one unit of time; undefined where nothing is known for sure. */
function monetaryAmount(currency: string, unitText: string, range: JsonLd): JsonLd | undefined {
  if (!Object.keys(range).length) return undefined;
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...range, unitText },
  };
}

/** A code that a machine can understand; "$" alone is none. */
function codeOf(pay: Pay, shared: Shared): string | undefined {
  const currency = currencyOf(pay.currency, shared.currency);
  return currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
}

/** Amounts without currency or period are no salary. */
function salaryOf(pay: Pay, shared: Shared): JsonLd | undefined {
  const currency = codeOf(pay, shared);
  const period = pay.payPeriod ?? shared.payPeriod;
  if (!currency || !period || GUESSES.includes(pay.kind)) return undefined;
  const [duration, unitText] = PERIODS[period];
  const points = known(Object.fromEntries(POINTS.map((name) => [name, exact(pay[name])])));
  if (Object.keys(points).length) {
    const name = pay.payBasis;
    const type = 'MonetaryAmountDistribution';
    return known({ '@type': type, name, currency, duration, ...points });
  }
  // An amount of which nobody says what it is, is no salary either.
  const { minValue, maxValue } = rangeOf({ minimum: pay.minimum, maximum: pay.maximum });
  return monetaryAmount(currency, unitText, known({ minValue, maxValue }));
}

/** Whether what a section of a comparison shows of a role is shown. */
type IsShown = (section: string) => boolean;

const ALL: IsShown = () => true;

function occupation(given: Role, shared: Shared, isShown = ALL): JsonLd | undefined {
  if (!given.title) return undefined;
  const role: Partial<Role> = {
    ...(isShown('overview') && given),
    pay: isShown('pay') ? given.pay : [],
    skills: isShown('skills') ? given.skills : [],
    education: isShown('education') ? given.education : [],
    responsibilities: isShown('responsibilities') ? given.responsibilities : [],
  };
  const { pay = [], skills = [], education = [], responsibilities = [] } = role;
  const paid = pay.flatMap((one) => {
    const salary = salaryOf(one, shared);
    return salary ? [{ salary, location: one.location }] : [];
  });
  const places = [...new Set(paid.flatMap(({ location }) => location ?? []))];
  return known({
    '@type': 'Occupation',
    name: given.title,
    description: role.summary,
    url: isShown('head') ? given.url : undefined,
    occupationalCategory: role.occupationCode,
    // That 69 of 100 have a degree does not make it a requirement.
    educationRequirements: education
      .filter(({ share }) => !share)
      .map(({ name }) => name)
      .join(', '),
    responsibilities: oneOrAll(responsibilities),
    skills: oneOrAll(skills.map(({ name }) => name).filter(Boolean)),
    occupationLocation: oneOrAll(places.map((name) => ({ '@type': 'AdministrativeArea', name }))),
    estimatedSalary: oneOrAll(paid.map(({ salary }) => salary)),
  });
}

const asNode = (node: JsonLd | undefined): JsonLd | undefined => node && { ...CONTEXT, ...node };

const readRoleOf = (input: unknown): Role | undefined => {
  const copy = copyOf(input);
  return isObject(copy) || typeof copy === 'string' ? readRole(copy, new IssueLog(), '') : undefined;
};

/** A role as an `Occupation`; undefined where it has no title. */
export function occupationOf(role: unknown, shared: Shared = {}): JsonLd | undefined {
  const read = readRoleOf(role);
  return asNode(read && occupation(read, shared));
}

/** A day with or without a time, as ISO 8601 writes it; of a time that is written otherwise, the day. */
const dateOf = (text = ''): string | undefined =>
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:?\d\d)?$)?/.exec(text)?.[0];

/** What search engines know of ways to be employed. */
const TYPES = /^(FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/;
const TYPE_NAMES: Record<string, string> = { CONTRACT: 'CONTRACTOR', INTERNSHIP: 'INTERN' };

/** The same in the words of search engines, or as it was given. */
function employmentType(name: string): string {
  const word = name
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  const type = TYPE_NAMES[word] ?? word;
  return TYPES.test(type) ? type : name;
}

/** No place that one could have to be in. */
const ANYWHERE = /^(anywhere|worldwide|global(ly)?|remote)$/i;

/** Where the work is done; where that is anywhere, who may do it. */
function locationOf({ remote, places }: Posting): JsonLd {
  if (remote !== true)
    return { jobLocation: oneOrAll(places.map((address) => ({ '@type': 'Place', address }))) };
  const areas = places.filter((name) => !ANYWHERE.test(name));
  return {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: oneOrAll(areas.map((name) => ({ '@type': 'AdministrativeArea', name }))),
  };
}

function jobPosting(job: Posting): JsonLd {
  const { pay = {}, types, organization } = job;
  const currency = codeOf(pay, {});
  const offered = currency && pay.payPeriod && !GUESSES.includes(pay.kind);
  return known({
    '@type': 'JobPosting',
    title: job.title,
    description: job.description,
    url: job.url,
    hiringOrganization: organization && { '@type': 'Organization', name: organization },
    ...locationOf(job),
    employmentType: oneOrAll(types.map(employmentType)),
    datePosted: dateOf(job.posted),
    validThrough: dateOf(job.until),
    baseSalary: offered ? monetaryAmount(currency, PERIODS[pay.payPeriod!][1], rangeOf(pay)) : undefined,
  });
}

/**
 * A job as a `JobPosting`, for the page of this one job: search engines want none on a page that lists several.
 * Undefined where it has no title.
 */
export function jobPostingOf(posting: unknown): JsonLd | undefined {
  const job = readJobList(reshaped('job-list', [posting])[0]).value?.jobs[0];
  return asNode(job && jobPosting(job));
}

function faqPage(lists: unknown[]): JsonLd | undefined {
  const questions = lists.flatMap((list) => readFaqList(list).value?.items ?? []);
  const mainEntity = questions
    .filter(({ question, answer }) => question && answer.length)
    .map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.join('\n\n') },
    }));
  return mainEntity.length ? { '@type': 'FAQPage', mainEntity } : undefined;
}

/** Questions as an `FAQPage`; undefined where none has an answer. */
export function faqPageOf(faq: unknown): JsonLd | undefined {
  return asNode(faqPage([faq]));
}

/** The blocks that are shown; in the place of a section that the page replaces, others may be. */
const shownIn = (sections: GuideSection[], replaced: ReadonlySet<string>): GuideBlock[] =>
  sections.flatMap(({ id, blocks, sections: parts }) =>
    replaced.has(id)
      ? []
      : [...blocks.flatMap((block) => (isText(block) ? [] : block)), ...shownIn(parts, replaced)],
  );

/** Which of a role's fields a comparison shows: it may be told to show some sections only. */
function isShownBy({ attributes }: GuideBlock, data: unknown): IsShown {
  const given = isObject(data) ? data['sections'] : undefined;
  const named = Array.isArray(given) ? given : (attributes['sections'] ?? '').split(/[\s,]+/).filter(Boolean);
  const ids = named.map((one: unknown) => (isObject(one) ? one['id'] : one));
  return ids.length ? (section) => section === 'head' || ids.includes(section) : ALL;
}

/**
 * What a guide shows, as one graph, as `jsonLdOf` does.
 * @param shaped data in the shape that the element of a tag reads, where it can be read already
 */
export function graphOf(
  guide: unknown,
  replaced: ReadonlySet<string>,
  shaped: (tag: string, data: unknown) => unknown,
): JsonLd | undefined {
  const { value } = readGuide(guide);
  if (!value) return undefined;
  const blocks = shownIn(value.sections, replaced);
  const dataOf = (tag: string): unknown[] =>
    blocks.flatMap(({ element, data }) => (element === tag ? [copyOf(data)] : []));
  const occupations = new Map<string, JsonLd>();
  const add = (roles: unknown, shared: Shared, isShown: IsShown): void => {
    for (const given of Array.isArray(roles) ? (roles as unknown[]) : []) {
      const role = readRoleOf(given);
      const node = role && occupation(role, shared, isShown);
      if (node) occupations.set(role.id, { ...node, ...occupations.get(role.id) });
    }
  };
  for (const block of blocks.filter(({ element }) => Object.hasOwn(SHOWS, element))) {
    const data = copyOf(shaped(block.element, block.data));
    const isShown = SHOWS[block.element]!(block, data);
    if (isObject(data))
      add(withList(data, COMPARISON, ['roles'], new IssueLog())['roles'], sharedIn(data), isShown);
    else add(data, value, isShown);
  }
  const faq = faqPage(dataOf('faq-list'));
  const graph = [...occupations.values(), ...(faq ? [faq] : [])];
  return graph.length ? { ...CONTEXT, '@graph': graph } : undefined;
}

/** What a comparison has beside its roles. */
const COMPARISON = Object.fromEntries(
  'title summary currency payPeriod hoursPerYear baseline rows sections source note'
    .split(' ')
    .map((name) => [name, keep]),
);

/** What the elements that show roles show of them. */
const SHOWS: Readonly<Record<string, (block: GuideBlock, data: unknown) => IsShown>> = {
  'role-compare': isShownBy,
  'salary-chart': () => (section) => section === 'pay',
};

function sharedIn({ currency, payPeriod }: Record<string, unknown>): Shared {
  const log = new IssueLog();
  return { currency: readCurrency(currency, log, ''), payPeriod: readPeriod(payPeriod, log, '') };
}

const ESCAPED = /[<>&\u2028\u2029]/g;

/** As text that can stand in a script element. */
export function serializeJsonLd(object: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(copyOf(object, Infinity));
  } catch {
    // A toJSON of somebody else's.
  }
  return (text ?? 'null').replace(
    ESCAPED,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
