import { adapt, either, range, text, texts, type Adapted } from '../model/adapting.js';
import { periodOf } from '../model/schema-org.js';

/** Jobs from Jobicy's API, with its names of today or those of before 2025. */
export function fromJobicy(answer: unknown): Adapted {
  const source = { name: 'Jobicy', url: 'https://jobicy.com/' };
  return adapt(answer, ['jobs'], { source }, (job, lost) => {
    const old = job['salaryMin'] === undefined && job['salaryMax'] === undefined;
    return {
      title: text(job['jobTitle']),
      url: text(job['url']),
      organization: text(job['companyName']),
      location: texts(job['jobGeo']).flatMap((places) => places.split(/,\s*/)),
      remote: true,
      pay: range(
        job,
        [
          ['salaryMin', 'annualSalaryMin'],
          ['salaryMax', 'annualSalaryMax'],
        ],
        { currency: text(job['salaryCurrency']), payPeriod: old ? 'year' : periodOf(job['salaryPeriod']) },
        lost,
      ),
      employmentType: texts(job['jobType']),
      datePosted: text(job['pubDate']),
      tags: texts(job['jobIndustry']),
      description: text(either(job, 'jobExcerpt', 'jobDescription')),
    };
  });
}
