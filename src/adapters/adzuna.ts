import { adapt, pick, range, text, texts, yes, type Adapted } from '../model/adapting.js';

/**
 * Jobs from Adzuna's search API. Its answers name no currency, so say which country was asked.
 * @param currency ISO 4217 code, for example "GBP"
 */
export function fromAdzuna(answer: unknown, currency?: string): Adapted {
  const source = { name: 'Adzuna', url: 'https://www.adzuna.com/' };
  return adapt(answer, ['results'], { source }, (job, lost) => ({
    title: text(job['title'])?.replace(/<\/?strong>/g, ''),
    url: text(job['redirect_url']),
    organization: text(pick(job, 'company', 'display_name')),
    location: texts(
      text(pick(job, 'location', 'display_name')) ??
        // Listed from the country down.
        texts(pick(job, 'location', 'area'))
          .reverse()
          .join(', '),
    ),
    pay: range(
      job,
      [['salary_min'], ['salary_max']],
      {
        currency,
        payPeriod: 'year',
        kind: yes(job['salary_is_predicted']) ? 'predicted' : 'advertised',
      },
      lost,
    ),
    employmentType: texts([job['contract_time'], job['contract_type']]),
    datePosted: text(job['created']),
    tags: texts(pick(job, 'category', 'label')),
    description: text(job['description']),
  }));
}
