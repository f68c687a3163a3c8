import { adapt, either, pick, text, texts, yes, type Adapted } from '../model/adapting.js';
import { isObject } from '../model/text.js';

/** A job description in the format of JSON Resume, or a list of them. */
export function fromJsonResume(job: unknown): Adapted {
  return adapt(isObject(job) ? [job] : job, [], {}, (description) => {
    const place = description['location'];
    const parts = isObject(place)
      ? texts([place['city'], place['region'], place['countryCode']])
      : texts(place);
    const remote = text(description['remote'])?.toLowerCase();
    return {
      title: text(either(description, 'title', 'name')),
      url: text(either(description, 'url', 'href')),
      organization: text(
        isObject(description['company']) ? pick(description, 'company', 'name') : description['company'],
      ),
      location: parts.length ? [parts.join(', ')] : [],
      remote:
        remote === 'full' || yes(description['remote']) ? true : remote === 'hybrid' ? 'hybrid' : undefined,
      pay: text(description['salary']),
      employmentType: texts(description['type']),
      datePosted: text(description['date']),
      tags: texts(description['skills']),
      description: text(description['description']),
    };
  });
}
