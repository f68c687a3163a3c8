import { adapt, type Adapted } from '../model/adapting.js';

/** Jobs from Arbeitnow's API. It names no pay. */
export function fromArbeitnow(answer: unknown): Adapted {
  const source = { name: 'Arbeitnow', url: 'https://www.arbeitnow.com/' };
  return adapt(answer, 'data', { source }, (job) => ({
    title: job.text('title'),
    url: job.text('url'),
    organization: job.text('company_name', 'company'),
    location: job.texts('location'),
    remote: job.remote('remote'),
    employmentType: job.texts('job_types'),
    datePosted: job.date('created_at'),
    tags: job.texts('tags'),
    description: job.text('description'),
  }));
}
