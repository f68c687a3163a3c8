import { adapt, type Adapted } from '../model/adapting.js';

/** Jobs from Jobicy's API, with its names of today or those of before 2025. */
export function fromJobicy(answer: unknown): Adapted {
  const source = { name: 'Jobicy', url: 'https://jobicy.com/' };
  return adapt(answer, 'jobs', { source }, (job) => {
    const isOld = job.fields['salaryMin'] === undefined && job.fields['salaryMax'] === undefined;
    const payPeriod = isOld ? 'year' : job.period(['salaryPeriod']);
    return {
      title: job.text('jobTitle'),
      url: job.text('url'),
      organization: job.text('companyName'),
      location: job.texts('jobGeo').flatMap((places) => places.split(/,\s*/)),
      remote: true,
      pay: job.range(
        [
          ['salaryMin', 'annualSalaryMin'],
          ['salaryMax', 'annualSalaryMax'],
        ],
        { currency: job.text('salaryCurrency'), payPeriod },
      ),
      employmentType: job.texts('jobType'),
      datePosted: job.date('pubDate'),
      tags: job.texts('jobIndustry'),
      description: job.text('jobExcerpt', 'jobDescription'),
    };
  });
}
