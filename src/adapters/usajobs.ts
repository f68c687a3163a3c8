import { adapt, type Adapted } from '../model/adapting.js';
import type { PayPeriod } from '../model/inputs.js';
import { isObject } from '../model/text.js';

const PERIODS: Record<string, PayPeriod> = { PA: 'year', PH: 'hour', PD: 'day', PM: 'month' };

/** An amount for two weeks, or for a piece, is not one for a year. */
const periodOf = (code: string): PayPeriod | undefined =>
  PERIODS[
    code
      .toUpperCase()
      .replace(/^PER (YEAR|HOUR|DAY|MONTH)$/, (_, [initial]: string) => `P${initial === 'Y' ? 'A' : initial}`)
  ];

/** Jobs from the search API of USAJOBS. */
export function fromUsajobs(answer: unknown): Adapted {
  const source = { name: 'USAJOBS', url: 'https://www.usajobs.gov/' };
  return adapt(answer, 'SearchResult/SearchResultItems', { source, currency: 'USD' }, (item) => {
    const job = isObject(item.fields['MatchedObjectDescriptor'])
      ? item.inside('MatchedObjectDescriptor')
      : item;
    const pay = job.inside('PositionRemuneration');
    return {
      title: job.text('PositionTitle'),
      url: job.text('PositionURI') ?? job.texts('ApplyURI')[0],
      organization: job.text('OrganizationName', 'DepartmentName'),
      // Older answers have the list of places only.
      location: job.texts('PositionLocationDisplay', 'PositionLocation'),
      remote: job.remote('UserArea/Details/RemoteIndicator'),
      pay: pay.range([['MinimumRange'], ['MaximumRange']], {
        currency: 'USD',
        payPeriod: pay.period(['RateIntervalCode', 'Description'], periodOf),
        kind: 'advertised',
      }),
      employmentType: job.texts('PositionSchedule').map((name) => name.toLowerCase()),
      datePosted: job.date('PublicationStartDate'),
      validThrough: job.date('ApplicationCloseDate'),
      tags: job.texts('JobCategory'),
      description: job.text('QualificationSummary'),
    };
  });
}
