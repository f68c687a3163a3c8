import { adapt, either, text, texts, type Adapted } from '../model/adapting.js';

/** Jobs from Remotive's API. Its pay is free text: what is no figure is shown as it was written. */
export function fromRemotive(answer: unknown): Adapted {
  const source = { name: 'Remotive', url: 'https://remotive.com/' };
  return adapt(answer, ['jobs'], { source }, (job) => ({
    title: text(job['title']),
    url: text(job['url']),
    organization: text(either(job, 'company_name', 'company')),
    location: texts(job['candidate_required_location']),
    remote: true,
    pay: text(job['salary']),
    employmentType: texts(job['job_type']),
    datePosted: text(job['publication_date']),
    tags: texts(either(job, 'tags', 'category')),
    description: text(job['description']),
  }));
}
