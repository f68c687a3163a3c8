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
  type Lost,
} from '../model/adapting.js';
import { isObject } from '../model/text.js';

const PERIODS = { PA: 'year', PH: 'hour', PD: 'day', PM: 'month' } as const;
const WORDS: Record<string, keyof typeof PERIODS> = { 'PER YEAR': 'PA', 'PER HOUR': 'PH', 'PER DAY': 'PD' };

/** Jobs from the search API of USAJOBS. */
export function fromUsajobs(answer: unknown): Adapted {
  const source = { name: 'USAJOBS', url: 'https://www.usajobs.gov/' };
  return adapt(answer, ['SearchResult', 'SearchResultItems'], { source, currency: 'USD' }, (item, lost) => {
    const inside = item['MatchedObjectDescriptor'];
    const job: Foreign = isObject(inside) ? inside : item;
    const pays = job['PositionRemuneration'];
    const pay: Foreign = (Array.isArray(pays) ? (pays as Foreign[]) : [])[0] ?? {};
    // Older answers have the list of places only.
    const places = texts(job['PositionLocationDisplay']);
    const lostPay: Lost = (key, given) =>
      lost(`${job === item ? '' : 'MatchedObjectDescriptor/'}PositionRemuneration/0/${key}`, given);
    const interval = either(pay, 'RateIntervalCode', 'Description');
    const word = text(interval)?.toUpperCase() ?? '';
    const payPeriod = PERIODS[WORDS[word] ?? (word as keyof typeof PERIODS)];
    // An amount for two weeks, or for a piece, is not one for a year.
    if (interval !== undefined && !payPeriod)
      lostPay(pay['RateIntervalCode'] === interval ? 'RateIntervalCode' : 'Description', interval);
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
        lostPay,
      ),
      employmentType: texts(job['PositionSchedule']).map((name) => name.toLowerCase()),
      datePosted: text(job['PublicationStartDate']),
      validThrough: text(job['ApplicationCloseDate']),
      tags: texts(job['JobCategory']),
      description: text(job['QualificationSummary']),
    };
  });
}
