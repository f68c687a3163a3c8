import { adapt, pick, type Adapted, type ForeignRecord } from '../model/adapting.js';
import type { JobPostingInput } from '../model/inputs.js';
import { payOf, placeOf, postingsIn } from '../model/schema-org.js';
import { copyOf, isObject } from '../model/text.js';

/** Job postings in JSON-LD, as text or parsed: one, a list, a graph or an item list. */
export function fromSchemaOrgJobs(input: unknown): Adapted {
  let given = input;
  if (typeof input === 'string') {
    try {
      given = JSON.parse(input);
    } catch {
      given = undefined;
    }
  }
  const postings = postingsIn(copyOf(given));
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
