import { adapt, type Adapted } from '../model/adapting.js';

/** Jobs from Remotive's API. Its pay is free text: what is no figure is shown as it was written. */
export function fromRemotive(answer: unknown): Adapted {
  const source = { name: 'Remotive', url: 'https://remotive.com/' };
  return adapt(answer, 'jobs', { source }, (job) => ({
    title: job.text('title'),
    url: job.text('url'),
    organization: job.text('company_name', 'company'),
    location: job.texts('candidate_required_location'),
    remote: true,
    pay: job.text('salary'),
    employmentType: job.texts('job_type'),
    datePosted: job.date('publication_date'),
    tags: job.texts('tags', 'category'),
    description: job.text('description'),
  }));
}
