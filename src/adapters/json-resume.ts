import { adapt, type Adapted } from '../model/adapting.js';
import { isObject } from '../model/text.js';

/** A job description in the format of JSON Resume, or a list of them. */
export function fromJsonResume(job: unknown): Adapted {
  const jobs = isObject(job) ? [job] : job;
  return adapt(
    jobs,
    '',
    {},
    (description) => ({
      title: description.text('title', 'name'),
      url: description.text('url', 'href'),
      organization: description.text('company'),
      location: isObject(description.fields['location'])
        ? ['city', 'region', 'countryCode']
            .flatMap((part) => description.text(`location/${part}`) ?? [])
            .join(', ')
        : description.texts('location'),
      remote: description.remote('remote'),
      pay: description.text('salary'),
      employmentType: description.texts('type'),
      datePosted: description.date('date'),
      tags: description.texts('skills'),
      description: description.text('description'),
    }),
    ['organization'],
  );
}
