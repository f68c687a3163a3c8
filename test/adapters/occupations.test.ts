import { expect } from '@open-wc/testing';
import { beaKindOf, fromBeaRegional } from '../../src/adapters/bea.js';
import { fromOnetCareers } from '../../src/adapters/onet.js';
import { fromSchemaOrgOccupations } from '../../src/adapters/schema-org.js';
import { readChart } from '../../src/model/chart.js';
import { readComparison } from '../../src/model/comparison.js';

const report = {
  code: '27-1024.00',
  career: {
    code: '27-1024.00',
    title: 'Graphic Designers',
    also_called: { title: ['Artist'] },
    what_they_do: 'Design things.',
    on_the_job: { task: ['Draws &amp; cuts.', 'Reviews layouts.'] },
  },
  knowledge: { group: [{ title: { id: '2.C', name: 'Arts' }, element: [{ id: '1', name: 'design' }] }] },
  skills: {
    group: [{ title: { id: '2.A', name: 'Basic Skills' }, element: [{ id: '1', name: 'listening' }] }],
  },
  personality: { top_interest: { title: 'Artistic' }, work_styles: { element: [{ name: 'Cooperation' }] } },
  technology: {
    category: [
      { title: { name: 'Video software' }, example: [{ hot_technology: 'x', name: 'Premiere' }] },
      { title: { name: 'CAD software' }, example: [{ name: 'Premiere' }, { name: 'Revit' }] },
    ],
  },
  education: { job_zone: 4, education_usually_needed: { category: ["bachelor's degree"] } },
  job_outlook: {
    outlook: { description: 'Likely.', category: 'Average' },
    bright_outlook: { category: ['Openings'] },
    salary: {
      annual_10th_percentile: 36420,
      annual_median: 58910,
      annual_90th_percentile: 100450,
      hourly_median: 28.32,
      hourly_90th_percentile_over: 115,
    },
  },
  where_do_they_work: { industry: [{ percent_employed: 28, title: 'Science' }, { title: 'Arts' }] },
};
const surveyed = { kind: 'surveyed', location: 'United States' };

describe('fromOnetCareers', () => {
  it('reads a whole report', () => {
    const { roles, source, note, currency } = fromOnetCareers(report);
    expect(roles).to.deep.equal([
      {
        title: 'Graphic Designers',
        summary: 'Design things.',
        occupationCode: '27-1024.00',
        pay: [
          { payPeriod: 'year', ...surveyed, percentile10: 36420, median: 58910, percentile90: 100450 },
          { payPeriod: 'hour', ...surveyed, median: 28.32, percentile90: { value: 115, bound: 'atLeast' } },
        ],
        demand: 'Average',
        education: ["bachelor's degree"],
        skills: [{ name: 'listening', group: 'Basic Skills' }],
        responsibilities: ['Draws & cuts.', 'Reviews layouts.'],
        tools: ['Premiere', 'Revit'],
        facts: [
          { label: 'Job outlook', value: 'Likely.' },
          { label: 'Bright outlook', value: ['Openings'] },
          { label: 'Also called', value: ['Artist'] },
          { label: 'Industries', value: ['Science, 28%', 'Arts'] },
          { label: 'Job zone', value: 4, group: 'education' },
          { label: 'Knowledge', value: ['design'], group: 'skills' },
          { label: 'Interest', value: 'Artistic', group: 'skills' },
          { label: 'Work styles', value: ['Cooperation'], group: 'skills' },
        ],
      },
    ]);
    expect([source, currency]).to.deep.equal([
      { name: 'O*NET Web Services (USDOL/ETA), CC BY 4.0', url: 'https://services.onetcenter.org/' },
      'USD',
    ]);
    expect(note).to.contain('O*NET® is a trademark of USDOL/ETA.');
    for (const read of [readComparison, readChart])
      expect(read(fromOnetCareers([report, report])).issues).to.deep.equal([]);
  });

  it('reads parts of reports, and pay that is published for one period only', () => {
    const outlook = {
      code: '25-1031.00',
      outlook: { category: 'Bright' },
      salary: { annual_median: 105770 },
    };
    const career = { code: '11-1011.00', title: 'Chiefs', what_they_do: 'Lead.', on_the_job: ['Decides.'] };
    expect(fromOnetCareers([outlook, career]).roles).to.deep.equal([
      {
        title: '25-1031.00',
        occupationCode: '25-1031.00',
        pay: [
          {
            payPeriod: 'year',
            ...surveyed,
            median: 105770,
            convertible: false,
            note: 'Published for the year only.',
          },
        ],
        demand: 'Bright',
      },
      { title: 'Chiefs', summary: 'Lead.', occupationCode: '11-1011.00', responsibilities: ['Decides.'] },
    ]);
  });

  it('makes something of anything', () => {
    for (const input of [undefined, null, 5, 'x', [], [null, 1]])
      expect(fromOnetCareers(input).roles).to.deep.equal([]);
    expect(
      fromOnetCareers({ career: 5, skills: { group: 'x' }, job_outlook: { salary: 'x' } }).roles,
    ).to.deep.equal([{ title: '' }]);
  });
});

describe('fromBeaRegional', () => {
  const answer = (statistic: string, data: object[], more: object = {}) => ({
    BEAAPI: { Request: {}, Results: { Statistic: statistic, Data: data, ...more } },
  });
  const index = (GeoName: string, TimePeriod: string, DataValue: string) => ({
    GeoFips: '1',
    GeoName,
    TimePeriod,
    CL_UNIT: 'Index',
    UNIT_MULT: '0',
    DataValue,
  });
  const dollars = (...of: [name: string, year: string, value: string]) => ({
    ...index(...of),
    CL_UNIT: 'Dollars',
    UNIT_MULT: '3',
  });

  it('reads price levels from the rows of a file, with its notes', () => {
    const rows = [
      { '2013': '88', '2014': '87.8', GeoFips: '999', GeoName: 'United States (Nonmetropolitan Portion)' },
      {
        '2013': '90',
        '2014': '(NA)',
        GeoFips: '21420',
        GeoName: 'Enid, OK (Metropolitan Statistical Area)1/',
      },
      { '2014': '', GeoFips: 'Legend / Footnotes:', GeoName: '' },
      { '2014': '', GeoFips: '1/ Not available for Enid.', GeoName: '' },
      { '2014': '', GeoFips: '(NA) Data not available.', GeoName: '' },
    ];
    expect(beaKindOf(rows)).to.equal('prices');
    expect(fromBeaRegional(rows)).to.deep.equal({
      title: 'Regional price parities',
      items: [
        { name: 'United States (Nonmetropolitan Portion)', costOfLiving: '87.8' },
        { name: 'Enid, OK', costOfLiving: '(NA)' },
      ],
      source: { name: 'U.S. Bureau of Economic Analysis', url: 'https://www.bea.gov/', date: '2014' },
      note: 'Not available for Enid.',
    });
    expect(readChart(fromBeaRegional(rows)).issues).to.deep.equal([]);
  });

  it('reads price levels from an answer: those of the latest year', () => {
    const input = answer('RPPs: All items', [
      index('Alabama', '2022', '88.1'),
      index('Alabama', '2021', '87.9'),
    ]);
    const { title, items } = fromBeaRegional(input);
    expect([title, items]).to.deep.equal(['RPPs: All items', [{ name: 'Alabama', costOfLiving: '88.1' }]]);
  });

  it('reads average pay, of one year or of several', () => {
    const one = [dollars('Alabama', '2022', '52.1'), dollars('Alaska *', '2022', '(NA)')];
    const notes = { Notes: [{ NoteRef: '1', NoteText: 'Revised.' }] };
    const chart = fromBeaRegional(answer('Average wages and salaries', one, notes));
    expect([chart.currency, chart.note, chart.items]).to.deep.equal([
      'USD',
      'Revised.',
      [
        { name: 'Alabama', pay: { mean: 52_100, payPeriod: 'year', asOf: '2022' } },
        { name: 'Alaska', pay: { mean: '(NA)', payPeriod: 'year', asOf: '2022' } },
      ],
    ]);
    const more = [...one, dollars('Alabama', '2021', '1,050')];
    expect(fromBeaRegional(answer('Average compensation per job', more)).items![0]).to.deep.equal({
      name: 'Alabama',
      payHistory: [
        { date: '2021', amount: 1_050_000 },
        { date: '2022', amount: 52_100 },
      ],
    });
  });

  it('takes amounts as they are where no multiple is given, and the name of the table where a statistic has none', () => {
    const { UNIT_MULT: _, ...row } = dollars('Alabama', '2022', '52,100');
    expect(fromBeaRegional(answer('Average wages', [row])).items![0]!.pay).to.deep.include({ mean: 52_100 });
    const titled = (statistic: string) =>
      fromBeaRegional(answer(statistic, [row], { PublicTable: 'SAINC30 Average wages' })).title;
    expect([titled('Average earnings per job'), titled('')]).to.deep.equal([
      'Average earnings per job',
      'SAINC30 Average wages',
    ]);
  });

  const others: [name: string, input: unknown][] = [
    ['income, which is no pay', answer('Per capita personal income', [dollars('Alabama', '2022', '50')])],
    ['what is paid to all together', answer('Wages and salaries', [dollars('Alabama', '2022', '50')])],
    [
      'how average pay changed',
      answer('Average wages', [{ ...dollars('Alabama', '2022', '2'), CL_UNIT: 'Percent change' }]),
    ],
    ['an index of another size', answer('Quantity index', [index('Alabama', '2022', '1050')])],
    ['income in the rows of a file', [{ GeoName: 'Alabama', '2014': '38,000' }]],
    ['an answer without data', { BEAAPI: { Results: { Error: 'x' } } }],
    ['a text', 'x'],
    ['null', null],
  ];
  for (const [name, input] of others) {
    it(`makes nothing of ${name}`, () => {
      expect([beaKindOf(input), fromBeaRegional(input).items]).to.deep.equal([undefined, []]);
    });
  }
});

describe('fromSchemaOrgOccupations', () => {
  const occupation = {
    '@type': 'Occupation',
    name: 'Nurse',
    description: 'Cares.',
    educationRequirements: 'Degree in nursing',
    occupationalCategory: '29-1171.00',
    occupationLocation: { '@type': 'Country', name: 'USA' },
    qualifications: 'A licence',
    responsibilities: 'Treat illness.',
    skills: ['Listening', 'Thinking, planning'],
    sampleSize: 42,
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      duration: 'P1Y',
      currency: 'USD',
      percentile10: 72000,
      median: 109000,
      percentile90: 140000,
    },
  };
  const role = {
    title: 'Nurse',
    summary: 'Cares.',
    occupationCode: '29-1171.00',
    pay: [
      {
        payPeriod: 'year',
        currency: 'USD',
        payBasis: 'base',
        kind: 'estimated',
        percentile10: 72000,
        median: 109000,
        percentile90: 140000,
        location: 'USA',
        sampleSize: 42,
      },
    ],
    education: ['Degree in nursing'],
    skills: ['Listening', 'Thinking', 'planning'],
    responsibilities: ['Treat illness.'],
    facts: [{ label: 'Qualifications', value: 'A licence' }],
  };

  const places: [name: string, input: unknown, count: number][] = [
    ['alone', { '@context': 'https://schema.org', ...occupation }, 1],
    ['as text', JSON.stringify(occupation), 1],
    ['in a list', [occupation, occupation], 2],
    ['in a graph', { '@graph': [{ '@type': 'WebPage', name: 'x' }, occupation, occupation] }, 2],
    ['in an item list', { itemListElement: [{ '@type': 'ListItem', item: occupation }] }, 1],
    ['of a page', { '@type': 'WebPage', mainEntity: occupation }, 1],
    ['of a person', { '@type': 'Person', hasOccupation: [occupation] }, 1],
    ['among its types', { ...occupation, '@type': ['Thing', 'Occupation'] }, 1],
  ];
  for (const [name, input, count] of places) {
    it(`reads an occupation ${name}`, () => {
      const read = fromSchemaOrgOccupations(input);
      expect(read.roles).to.deep.equal(Array.from({ length: count }, () => role));
      expect(readComparison(read).issues).to.deep.equal([]);
    });
  }

  const of = (fields: object) => {
    const { title: _, ...read } = fromSchemaOrgOccupations({ '@type': 'Occupation', name: 'x', ...fields })
      .roles[0]!;
    return read;
  };
  const fields: [name: string, given: object, read: object][] = [
    [
      'pay by the hour',
      { estimatedSalary: { duration: 'PT1H', median: 40.5 } },
      { pay: [{ payPeriod: 'hour', median: 40.5, kind: 'estimated' }] },
    ],
    [
      'pay in the words of postings',
      {
        estimatedSalary: [
          {
            '@type': 'MonetaryAmount',
            currency: 'EUR',
            value: { minValue: 1, maxValue: 2, unitText: 'MONTH' },
          },
        ],
      },
      { pay: [{ currency: 'EUR', payPeriod: 'month', minimum: 1, maximum: 2, kind: 'estimated' }] },
    ],
    ['pay as a number', { estimatedSalary: 50000 }, { pay: [{ amount: 50000, kind: 'estimated' }] }],
    ['pay without amounts', { estimatedSalary: { currency: 'USD' } }, {}],
    [
      'a bonus, which is no pay of its own',
      { estimatedSalary: [{ name: 'bonus', currency: 'USD', duration: 'P1Y', median: 2000 }] },
      { facts: [{ label: 'bonus', value: '2000 USD per year', group: 'pay' }] },
    ],
    [
      'a bonus that is paid once',
      { estimatedSalary: [{ name: 'bonus', currency: 'USD', median: 2000 }] },
      { facts: [{ label: 'bonus', value: '2000 USD', group: 'pay' }] },
    ],
    [
      'months of experience',
      { experienceRequirements: { monthsOfExperience: 30 } },
      { experience: { minimum: 2.5 } },
    ],
    [
      'years of experience',
      { yearsExperienceMin: 2, yearsExperienceMax: 4 },
      { experience: { minimum: 2, maximum: 4 } },
    ],
    ['experience in words', { experienceRequirements: '3 years' }, { experience: '3 years' }],
    [
      'a category with its code',
      { occupationalCategory: { codeValue: '15-1132.00', name: 'Developers' } },
      { occupationCode: '15-1132.00' },
    ],
    [
      'a degree',
      { educationRequirements: { credentialCategory: 'bachelor degree' } },
      { education: ['bachelor degree'] },
    ],
    [
      'one degree of two that say what they are',
      { educationRequirements: [{ identifier: 7 }, 'bachelor degree'] },
      { education: ['bachelor degree'] },
    ],
    [
      'a place without pay',
      { occupationLocation: [{ name: 'Rome' }] },
      { facts: [{ label: 'Location', value: 'Rome' }] },
    ],
  ];
  for (const [name, given, read] of fields) it(`reads ${name}`, () => expect(of(given)).to.deep.equal(read));

  it('makes something of anything', () => {
    for (const input of [undefined, null, 5, '{', [], { '@type': 'Person' }])
      expect(fromSchemaOrgOccupations(input)).to.deep.equal({ roles: [] });
  });
});
