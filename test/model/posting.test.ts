import { expect } from '@open-wc/testing';
import { decodeEntities, plainText } from '../../src/model/plain.js';
import { filterJobs, readJobList, sortJobs } from '../../src/model/posting.js';
import '../fixtures/english.js';
import { languageFor } from '../../src/format/language.js';
import { ageText, isOver, payText, placeText, typeText } from '../../src/format/posting.js';
import sample from '../../stories/samples/job-list.json';

const english = languageFor('en-GB');
const read = (input: unknown) => readJobList(input).value!.jobs;
const codes = (input: unknown) => readJobList(input).issues.map(({ code, where }) => `${code} ${where}`);
// Engines differ in which space they put around a dash.
const spaced = (text: string | undefined) => text?.replace(/\s/g, ' ');
const titles = (list: { title: string }[]) => list.map(({ title }) => title);

describe('a place that is called remote', () => {
  it('is none, and shown', () => {
    const [job] = read([{ title: 'A', location: 'Remote' }]);
    expect(job!.remote).to.equal(true);
    expect(placeText(job!, english)).to.deep.equal(['Remote']);
    expect(read([{ title: 'A', location: 'Remote', remote: false }])[0]!.remote).to.equal(false);
  });

  it('may be hybrid, and no other word', () => {
    expect(read([{ title: 'A', remote: 'Hybrid' }])[0]!.remote).to.equal('hybrid');
    expect(read([{ title: 'A', remote: 'yes' }])[0]!.remote).to.equal(undefined);
    expect(codes([{ title: 'A', remote: 'yes' }])).to.deep.equal(['CE204 /jobs/0/remote']);
  });
});

describe('HTML as text', () => {
  for (const [html, expected] of [
    ['<p>Runs the depot.</p><ul><li>Plans</li><li>Keeps</li></ul>', 'Runs the depot. Plans; Keeps'],
    ['<ul><li>Plans.</li>\n<li class="b"><p>Keeps</p></li><li>Ends</li></ul>', 'Plans. Keeps; Ends'],
    ['a<br>b', 'a b'],
    ['Sales &amp; Marketing &#8211; &#x20AC;5', 'Sales & Marketing – €5'],
    ['<script>alert(1)</script>Safe', 'Safe'],
    ['<img src=x onerror=alert(1)>Safe', 'Safe'],
    ['Broken <a href="x', 'Broken'],
    ['<script>never closed', ''],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['&lt;b&gt;', '<b>'],
    ['&amp;lt;', '&lt;'],
    ['&nosuch; &#9999999;', '&nosuch;'],
    ['<b>bo</b>ld', 'bold'],
  ] as const) {
    it(`makes of ${html}: ${expected}`, () => expect(plainText(html)).to.equal(expected));
  }

  it('keeps tags where only entities are decoded', () => {
    expect(decodeEntities('C<T> &amp; D')).to.equal('C<T> & D');
  });
});

describe('a list of jobs', () => {
  it('is read as it is written', () => {
    const { issues } = readJobList(sample);
    expect(issues).to.deep.equal([]);
    expect(read(sample)[0]).to.deep.equal({
      title: 'Operations Manager',
      url: 'https://example.org/jobs/1',
      organization: 'Northfield Logistics',
      places: ['Leeds'],
      remote: 'hybrid',
      pay: {
        currency: 'GBP',
        payPeriod: 'year',
        minimum: { value: 48000 },
        maximum: { value: 56000 },
      },
      types: ['FULL_TIME'],
      posted: '2026-11-21',
      tags: ['supply chain'],
      description: 'Runs the depot. Plans shifts; Keeps the books',
    });
  });

  it('may be in the words of schema.org', () => {
    const posting = {
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Nurse',
      hiringOrganization: { '@type': 'Organization', name: 'Marlow Health' },
      jobLocation: [
        {
          '@type': 'Place',
          address: { addressLocality: 'Leeds', addressCountry: { '@type': 'Country', name: 'UK' } },
        },
      ],
      jobLocationType: 'TELECOMMUTE',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', minValue: 20, maxValue: 24.5, unitText: 'HOUR' },
      },
      employmentType: ['FULL_TIME', 'CONTRACTOR'],
      datePosted: '2026-11-01',
      skills: 'Triage, Care',
    };
    for (const input of [
      posting,
      [posting],
      { '@graph': [posting] },
      { itemListElement: [{ item: posting }] },
    ]) {
      const [job] = read(input);
      expect([job!.title, job!.organization, job!.places, job!.remote, job!.types, job!.tags]).to.deep.equal([
        'Nurse',
        'Marlow Health',
        ['Leeds, UK'],
        true,
        ['FULL_TIME', 'CONTRACTOR'],
        ['Triage', 'Care'],
      ]);
      expect(spaced(payText(job!.pay, english))).to.equal('£20.00 – £24.50 per hour');
    }
  });

  it('takes a name for a title, and needs neither pay nor place', () => {
    const [job] = read({
      '@type': 'JobPosting',
      name: 'Mobile App Developer',
      hiringOrganization: 'ACME Software',
    });
    expect(job).to.deep.equal({
      title: 'Mobile App Developer',
      organization: 'ACME Software',
      places: [],
      types: [],
      tags: [],
    });
  });

  for (const [name, input, expected] of [
    ['a text', 'jobs', ['CE201 ']],
    ['an object without jobs', {}, ['CE202 /jobs']],
    ['jobs that are no list', { jobs: 'none' }, ['CE201 /jobs']],
    ['a job without a title', [{ url: '/a' }], ['CE204 /jobs/0/title']],
    ['a job that is a text', ['Baker'], ['CE204 /jobs/0']],
    ['a script as a link', [{ title: 'Baker', url: 'javascript:alert(1)' }], ['CE210 /jobs/0/url']],
    ['pay that is no figure', [{ title: 'Baker', pay: '$20 plus tips' }], ['CE205 /jobs/0/pay']],
    ['an unknown field', [{ title: 'Baker', colour: 'red' }], ['CE203 /jobs/0/colour']],
  ] as const) {
    it(`reports ${name}`, () => expect(codes(input)).to.deep.equal(expected));
  }

  it('takes pay in words for all that there is to say, and keeps them', () => {
    const { value, issues } = readJobList([{ title: 'Baker', pay: 'Competitive' }, 'lost']);
    expect(issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(['CE204 /jobs/1']);
    expect(payText(value!.jobs[0]!.pay, english)).to.equal('Competitive');
  });
});

describe('pay in a list of jobs', () => {
  for (const [pay, expected] of [
    [{ currency: 'GBP', payPeriod: 'year', minimum: 48000, maximum: 56000 }, '£48,000 – £56,000 per year'],
    [
      { currency: 'GBP', payPeriod: 'year', minimum: 48000, maximum: 48000 },
      '£48,000 per year, minimum and maximum alike',
    ],
    [{ currency: 'GBP', minimum: 48000 }, '£48,000 or more'],
    [{ currency: 'GBP', maximum: 48000 }, 'up to £48,000'],
    [
      { currency: 'EUR', payPeriod: 'year', amount: 54000, kind: 'predicted' },
      'about €54,000 per year, predicted',
    ],
    [{ currency: 'EUR', payPeriod: 'hour', amount: 22, kind: 'estimated' }, 'about €22.00 per hour'],
    ['competitive', 'competitive'],
    ['-', undefined],
  ] as const) {
    it(`is written ${expected}`, () => {
      expect(spaced(payText(read([{ title: 'Baker', pay }])[0]!.pay, english))).to.equal(expected);
    });
  }
});

describe('what else is said of a job', () => {
  const place = (location: string[], remote?: boolean | 'hybrid') =>
    placeText({ title: '', types: [], tags: [], places: location, remote }, english);
  it('says where', () => {
    expect(place(['Leeds', 'York'])).to.deep.equal(['Leeds, York']);
    expect(place(['Leeds'], 'hybrid')).to.deep.equal(['Leeds', 'hybrid']);
    expect(place(['Germany'], true)).to.deep.equal(['Remote (Germany)']);
    expect(place(['Remote'], true)).to.deep.equal(['Remote']);
  });

  it('says what kind', () => {
    expect(
      ['FULL_TIME', 'full-time', 'Part time', 'Job share'].map((type) => typeText(type, english)),
    ).to.deep.equal(['full time', 'full time', 'part time', 'Job share']);
  });

  const now = new Date(2026, 10, 23, 9);
  for (const [date, expected] of [
    ['2026-11-23', 'today'],
    ['2026-11-22 23:59:00', 'yesterday'],
    ['2026-11-18T04:00:00Z', '5 days ago'],
    ['2026-11-10', '13 days ago'],
    ['2026-11-09', '2 weeks ago'],
    ['2026-11-02', '3 weeks ago'],
    ['2026-09-25', '8 weeks ago'],
    ['2026-09-24', '2 months ago'],
    ['2026-07-01', '5 months ago'],
    ['2025-12-28', '11 months ago'],
    ['2025-12-27', '27 Dec 2025'],
    ['2024-12-01', '1 Dec 2024'],
    ['2027-01-01', '1 Jan 2027'],
    ['2026-13-45', '2026-13-45'],
    ['2026-02-30', '2026-02-30'],
    ['last week', 'last week'],
  ] as const) {
    it(`says when: ${date}`, () => expect(ageText(date, now, english)).to.equal(expected));
  }

  it('says that it is over', () => {
    expect([isOver('2026-11-01', now), isOver('2026-11-23', now), isOver('soon', now)]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
});

describe('looking through jobs', () => {
  const jobs = read(sample);
  it('finds every word, anywhere in a job', () => {
    expect(titles(filterJobs(jobs, { what: 'OPERATIONS shift' }))).to.deep.equal([
      'Operations Manager',
      'Warehouse Operations Lead',
    ]);
  });
  it('finds a place, and what can be done from anywhere', () => {
    expect(titles(filterJobs(jobs, { where: 'rotter' }))).to.deep.equal(['Warehouse Operations Lead']);
    expect(titles(filterJobs(jobs, { remote: true }))).to.deep.equal(['Operations Analyst']);
    expect(filterJobs(jobs, undefined)).to.have.length(4);
  });
  it('sorts by date', () => {
    expect(titles(sortJobs(jobs, 'date'))).to.deep.equal([
      'Warehouse Operations Lead',
      'Operations Manager',
      'Operations Analyst',
      'Assistant to the Director of Operations',
    ]);
  });
  it('sorts pay of one kind at a time, and unknown pay last', () => {
    const list = read([
      { title: 'Hourly', pay: { currency: 'USD', payPeriod: 'hour', amount: 99 } },
      { title: 'Unknown' },
      { title: 'Low', pay: { currency: 'USD', payPeriod: 'year', amount: 40000 } },
      { title: 'High', pay: { currency: 'USD', payPeriod: 'year', minimum: 30000, maximum: 90000 } },
    ]);
    expect(titles(sortJobs(list, 'pay'))).to.deep.equal(['High', 'Low', 'Hourly', 'Unknown']);
  });

  it('puts dates that are not clear behind those that are, as listed', () => {
    const jobs = read([
      { title: 'Slashed', datePosted: '3/11/2026' },
      { title: 'Older', datePosted: '2026-10-01' },
      { title: 'Days ago', datePosted: '30+ days ago' },
      { title: 'None' },
      { title: 'Newer', datePosted: '2026-11-02' },
    ]);
    expect(titles(sortJobs(jobs, 'date'))).to.deep.equal(['Newer', 'Older', 'Slashed', 'Days ago', 'None']);
  });

  it('says of a range that it is an estimate', () => {
    const pay = read([{ title: 'Clerk', pay: '$80K - $95K (Employer est.)' }])[0]!.pay;
    expect(payText(pay, english)).to.equal('about $80,000–95,000');
  });
});
