import { adapt, type Adapted } from '../model/adapting.js';

/**
 * Jobs from Adzuna's search API. Its answers name no currency, so say which country was asked.
 * @param currency ISO 4217 code, for example "GBP"
 */
export function fromAdzuna(answer: unknown, currency?: string): Adapted {
  const source = { name: 'Adzuna', url: 'https://www.adzuna.com/' };
  return adapt(answer, 'results', { source }, (job) => {
    const place = job.text('location/display_name');
    // From the country down, where nobody has put it into words.
    const area = place ? [] : job.texts('location/area').reverse();
    const kind = job.yes('salary_is_predicted') ? 'predicted' : 'advertised';
    return {
      title: job.text('title')?.replace(/<\/?strong>/g, ''),
      url: job.text('redirect_url'),
      organization: job.text('company/display_name'),
      location: place ?? area.join(', '),
      pay: job.range([['salary_min'], ['salary_max']], { currency, payPeriod: 'year', kind }),
      employmentType: [...job.texts('contract_time'), ...job.texts('contract_type')],
      datePosted: job.date('created'),
      tags: job.texts('category/label'),
      description: job.text('description'),
    };
  });
}
