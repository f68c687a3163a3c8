import { adapt, dayOf, either, text, texts, yes, type Adapted } from '../model/adapting.js';

/** Jobs from Arbeitnow's API. It names no pay. */
export function fromArbeitnow(answer: unknown): Adapted {
  const source = { name: 'Arbeitnow', url: 'https://www.arbeitnow.com/' };
  return adapt(answer, ['data'], { source }, (job) => ({
    title: text(job['title']),
    url: text(job['url']),
    organization: text(either(job, 'company_name', 'company')),
    location: texts(job['location']),
    remote: yes(job['remote']),
    employmentType: texts(job['job_types']),
    datePosted: dayOf(job['created_at']) ?? text(job['created_at']),
    tags: texts(job['tags']),
    description: text(job['description']),
  }));
}
