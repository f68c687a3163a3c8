import {
  adapt,
  either,
  pick,
  range,
  text,
  texts,
  yes,
  type Adapted,
  type Foreign,
} from '../model/adapting.js';
import { isObject } from '../model/text.js';

const PERIODS = { PA: 'year', PH: 'hour', PD: 'day', PM: 'month' } as const;
const WORDS: Record<string, keyof typeof PERIODS> = { 'PER YEAR': 'PA', 'PER HOUR': 'PH', 'PER DAY': 'PD' };

/** Jobs from the search API of USAJOBS. */
export function fromUsajobs(answer: unknown): Adapted {
  const source = { name: 'USAJOBS', url: 'https://www.usajobs.gov/' };
  return adapt(answer, ['SearchResult', 'SearchResultItems'], { source, currency: 'USD' }, (item, lost) => {
    const given = item['MatchedObjectDescriptor'];
    const job: Foreign = isObject(given) ? given : item;
    const pays = job['PositionRemuneration'];
    const pay: Foreign = (Array.isArray(pays) ? (pays as Foreign[]) : [])[0] ?? {};
    // Older answers have the list of places only.
    const places = texts(job['PositionLocationDisplay']);
    const word = String(pay['RateIntervalCode'] ?? pay['Description'] ?? '').toUpperCase();
    const payPeriod = PERIODS[WORDS[word] ?? (word as keyof typeof PERIODS)];
    // An amount for two weeks, or for a piece, is not one for a year.
    if (word && !payPeriod) lost('MatchedObjectDescriptor/PositionRemuneration/0/RateIntervalCode', word);
    return {
      title: text(job['PositionTitle']),
      url: text(either(job, 'PositionURI', 'ApplyURI')) ?? texts(job['ApplyURI'])[0],
      organization: text(either(job, 'OrganizationName', 'DepartmentName')),
      location: places.length ? places : texts(job['PositionLocation'], 'LocationName'),
      remote: yes(pick(job, 'UserArea', 'Details', 'RemoteIndicator')),
      pay: range(
        pay,
        [['MinimumRange'], ['MaximumRange']],
        {
          currency: 'USD',
          payPeriod,
          kind: 'advertised',
        },
        lost,
      ),
      employmentType: texts(job['PositionSchedule']).map((name) => name.toLowerCase()),
      datePosted: text(job['PublicationStartDate']),
      validThrough: text(job['ApplicationCloseDate']),
      tags: texts(job['JobCategory']),
      description: text(job['QualificationSummary']),
    };
  });
}
