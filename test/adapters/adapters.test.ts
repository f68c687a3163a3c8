import { expect } from '@open-wc/testing';
import { fromAdzuna } from '../../src/adapters/adzuna.js';
import { fromArbeitnow } from '../../src/adapters/arbeitnow.js';
import { fromJobicy } from '../../src/adapters/jobicy.js';
import { fromJsonResume } from '../../src/adapters/json-resume.js';
import { fromRemotive } from '../../src/adapters/remotive.js';
import { fromSchemaOrgJobs } from '../../src/adapters/schema-org.js';
import { fromUsajobs } from '../../src/adapters/usajobs.js';
import type { Issue } from '../../src/model/issue.js';
import { readJobList } from '../../src/model/posting.js';
import recorded from '../../stories/samples/jobicy-2024.json';

const told = (issues: Issue[]) =>
  issues.map(({ code, where, given, expected }) =>
    [code, where, given, expected].filter((part, index) => index < 2 || part).join(' '),
  );

describe('adapters', () => {
  it('read what Jobicy answered in 2024', () => {
    const { value, issues } = fromJobicy(recorded);
    expect(issues).to.deep.equal([]);
    expect(value.jobs.map(({ title, pay }) => [title, pay])).to.deep.equal([
      ['Manager - Digital Marketing', undefined],
      ['Account Manager', { currency: 'USD', payPeriod: 'year', minimum: 67500, maximum: 79000 }],
      ['Product Marketing Manager', { currency: 'USD', payPeriod: 'year', minimum: 125000, maximum: 150000 }],
      ['B2B Product Marketing Manager', undefined],
      ['Growth Marketing Manager, SEO', undefined],
    ]);
    expect([value.jobs[4]!.location, value.jobs[3]!.tags]).to.deep.equal([
      ['Canada', 'USA'],
      ['Marketing & Sales', 'Product & Operations'],
    ]);
    expect(readJobList(value).issues).to.deep.equal([]);
  });

  it('read what Jobicy answers today', () => {
    const job = {
      jobTitle: 'Clerk',
      url: 'https://jobicy.com/jobs/1',
      companyName: 'ACME',
      salaryMin: 20,
      salaryMax: 25,
      salaryCurrency: 'EUR',
      salaryPeriod: 'hourly',
    };
    expect(fromJobicy({ jobs: [job] }).value.jobs[0]!.pay).to.deep.equal({
      currency: 'EUR',
      payPeriod: 'hour',
      minimum: 20,
      maximum: 25,
    });
  });

  it('take pay of Jobicy for that of a year only where it has the names of before', () => {
    const payOf = (job: object) => fromJobicy({ jobs: [{ jobTitle: 'Clerk', ...job }] }).value.jobs[0]!.pay;
    expect(payOf({ salaryMin: 20, salaryPeriod: 'hourly' })).to.deep.equal({
      payPeriod: 'hour',
      minimum: 20,
    });
    expect(payOf({ salaryMax: 25, salaryPeriod: 'hourly' })).to.deep.equal({
      payPeriod: 'hour',
      maximum: 25,
    });
    expect(payOf({ annualSalaryMin: 40_000, salaryPeriod: 'hourly' })).to.deep.equal({
      payPeriod: 'year',
      minimum: 40_000,
    });
  });

  it('take pay of Adzuna for a prediction only where it says so', () => {
    const results = ['0', 0, false, undefined, '1', 1, true].map((given) => ({
      title: 'Clerk',
      salary_min: 40000,
      salary_is_predicted: given,
    }));
    const kinds = fromAdzuna({ results }).value.jobs.map(({ pay }) => (pay as { kind?: string }).kind);
    expect(kinds).to.deep.equal([
      'advertised',
      'advertised',
      'advertised',
      'advertised',
      'predicted',
      'predicted',
      'predicted',
    ]);
    expect(fromAdzuna({ results }).issues.filter(({ where }) => where !== '/results')).to.deep.equal([]);
  });

  it('have each text in one line', () => {
    const job = { jobTitle: ' Night\n  shift \t clerk ', url: '/1' };
    expect(fromJobicy({ jobs: [job] }).value.jobs[0]!.title).to.equal('Night shift clerk');
  });

  it('read Adzuna, and keep a prediction a prediction', () => {
    const { value, issues } = fromAdzuna(
      {
        results: [
          {
            title: '<strong>Operations</strong> Manager',
            company: { display_name: 'Northfield' },
            location: { display_name: 'Leeds, West Yorkshire' },
            salary_min: 45000.5,
            salary_max: 45000.5,
            salary_is_predicted: '1',
            redirect_url: 'https://www.adzuna.co.uk/jobs/land/ad/1',
            contract_time: 'full_time',
            created: '2026-11-20T10:00:00Z',
            category: { label: 'Logistics &amp; Warehouse' },
          },
          { title: 'Clerk', salary_min: 'lots', salary_max: 0 },
        ],
      },
      'GBP',
    );
    expect(value.jobs[0]).to.deep.equal({
      title: 'Operations Manager',
      url: 'https://www.adzuna.co.uk/jobs/land/ad/1',
      organization: 'Northfield',
      location: 'Leeds, West Yorkshire',
      pay: { currency: 'GBP', payPeriod: 'year', kind: 'predicted', minimum: 45000.5, maximum: 45000.5 },
      employmentType: ['full_time'],
      datePosted: '2026-11-20T10:00:00Z',
      tags: ['Logistics & Warehouse'],
    });
    expect(value.jobs[1]).to.deep.equal({ title: 'Clerk' });
    expect(issues).to.deep.equal([
      { code: 'CE205', severity: 'warning', where: '/results/1/salary_min', given: 'lots' },
    ]);
  });

  it('read USAJOBS', () => {
    const { value, issues } = fromUsajobs({
      SearchResult: {
        SearchResultItems: [
          {
            MatchedObjectDescriptor: {
              PositionTitle: 'Program Analyst',
              PositionURI: 'https://www.usajobs.gov/job/1',
              OrganizationName: 'General Services Administration',
              PositionLocationDisplay: 'Washington, DC',
              PositionRemuneration: [
                { MinimumRange: '25.10', MaximumRange: '31.02', RateIntervalCode: 'PH' },
              ],
              PositionSchedule: [{ Name: 'Full-time' }],
              PublicationStartDate: '2026-11-01',
              ApplicationCloseDate: '2026-11-30',
            },
          },
        ],
      },
    });
    expect(issues).to.deep.equal([]);
    const [job] = value.jobs;
    expect([job!.employmentType, job!.pay, job!.location, job!.validThrough]).to.deep.equal([
      ['full-time'],
      { currency: 'USD', payPeriod: 'hour', kind: 'advertised', minimum: 25.1, maximum: 31.02 },
      ['Washington, DC'],
      '2026-11-30',
    ]);
  });

  it('read fields of USAJOBS, Adzuna, Arbeitnow and JSON Resume in the forms that they had or have elsewhere', () => {
    const descriptor = {
      PositionTitle: 'IT Specialist',
      PositionURI: 'https://www.usajobs.gov:443/GetJob/ViewDetails/1',
      OrganizationName: 'Centers for Disease Control and Prevention',
      PositionLocation: [{ LocationName: 'Atlanta, Georgia' }, { LocationName: 'Anywhere' }],
      PositionRemuneration: [{ MinimumRange: '88305', MaximumRange: '114802', RateIntervalCode: 'Per Year' }],
      PublicationStartDate: '2016-06-08T00:00:00Z',
    };
    const [federal] = fromUsajobs({
      SearchResult: { SearchResultItems: [{ MatchedObjectDescriptor: descriptor }] },
    }).value.jobs;
    expect([federal!.location, federal!.pay]).to.deep.equal([
      ['Atlanta, Georgia', 'Anywhere'],
      { currency: 'USD', payPeriod: 'year', kind: 'advertised', minimum: 88305, maximum: 114802 },
    ]);
    const predicted = { title: 'Clerk', salary_min: 40000, salary_is_predicted: true };
    expect(fromAdzuna({ results: [predicted] }).value.jobs[0]!.pay).to.deep.equal({
      payPeriod: 'year',
      kind: 'predicted',
      minimum: 40000,
    });
    const dated = { title: 'Clerk', created_at: '2026-11-02T08:00:00Z' };
    expect(fromArbeitnow({ data: [dated] }).value.jobs[0]!.datePosted).to.equal('2026-11-02T08:00:00Z');
    expect(fromJsonResume({ title: 'Clerk', remote: true }).value.jobs[0]!.remote).to.equal(true);
    expect(fromArbeitnow({ data: [{ title: 'Clerk', remote: 'true' }] }).value.jobs[0]!.remote).to.equal(
      true,
    );
    expect(fromArbeitnow({ data: [{ title: 'Clerk', remote: 'no' }] }).value.jobs[0]!.remote).to.equal(
      undefined,
    );
    const codeless = {
      MinimumRange: '20',
      MaximumRange: '30',
      Description: 'Per Hour',
      RateIntervalCode: null,
    };
    expect(
      fromUsajobs([{ PositionTitle: 'Clerk', PositionRemuneration: [codeless] }]).value.jobs[0]!.pay,
    ).to.deep.equal({
      currency: 'USD',
      payPeriod: 'hour',
      kind: 'advertised',
      minimum: 20,
      maximum: 30,
    });
    const nameless = { title: 'Clerk', location: { display_name: '', area: ['UK', 'Kent'] } };
    expect(fromAdzuna({ results: [nameless] }).value.jobs[0]!.location).to.equal('Kent, UK');
    const inSteps = { title: 'Clerk', location: { area: ['UK', 'Yorkshire', 'Leeds'] } };
    expect(fromAdzuna({ results: [inSteps] }).value.jobs[0]!.location).to.equal('Leeds, Yorkshire, UK');
    const renamed = {
      title: 'Clerk',
      company: 'ACME',
      category: 'Finance',
      url: '/1',
      candidate_required_location: 'UK',
      publication_date: '2026-11-02T08:00:00',
    };
    expect(fromRemotive({ jobs: [renamed] })).to.deep.include({ issues: [] });
    expect(fromRemotive({ jobs: [renamed] }).value.jobs[0]).to.deep.include({
      organization: 'ACME',
      tags: ['Finance'],
    });
  });

  it('report pay of USAJOBS that is no text or number, where it stands', () => {
    const job = (pay: unknown) => ({
      PositionTitle: 'Cook',
      PositionURI: '/1',
      OrganizationName: 'Army',
      PositionRemuneration: [pay],
    });
    const { issues } = fromUsajobs([
      job({ MinimumRange: 'lots', RateIntervalCode: { code: 'PA' } }),
      { MatchedObjectDescriptor: job({ MinimumRange: '900', Description: 'Piece Work' }) },
    ]);
    expect(issues.map(({ code, where, given }) => [code, where, given])).to.deep.equal([
      ['CE208', '/0/PositionRemuneration/0/RateIntervalCode', '{"code":"PA"}'],
      ['CE205', '/0/PositionRemuneration/0/MinimumRange', 'lots'],
      ['CE208', '/1/MatchedObjectDescriptor/PositionRemuneration/0/Description', 'Piece Work'],
      ['CE204', '', ''],
      ['CE204', '', ''],
    ]);
  });

  it('say which pay of USAJOBS they cannot read, and find its page elsewhere', () => {
    const { value, issues } = fromUsajobs({
      SearchResult: {
        SearchResultItems: [
          {
            MatchedObjectDescriptor: {
              PositionTitle: 'Cook',
              ApplyURI: ['https://www.usajobs.gov/2'],
              DepartmentName: 'Department of the Army',
              PositionRemuneration: [{ MinimumRange: '900', MaximumRange: '1200', RateIntervalCode: 'BW' }],
              UserArea: { Details: { RemoteIndicator: 'True' } },
            },
          },
        ],
      },
    });
    expect(value.jobs).to.deep.equal([
      {
        title: 'Cook',
        url: 'https://www.usajobs.gov/2',
        organization: 'Department of the Army',
        remote: true,
        pay: { currency: 'USD', kind: 'advertised', minimum: 900, maximum: 1200 },
      },
    ]);
    expect(issues.map(({ code, where, given }) => [code, where, given])).to.deep.equal([
      [
        'CE208',
        '/SearchResult/SearchResultItems/0/MatchedObjectDescriptor/PositionRemuneration/0/RateIntervalCode',
        'BW',
      ],
      ['CE204', '/SearchResult/SearchResultItems', ''],
      ['CE204', '/SearchResult/SearchResultItems', ''],
    ]);
    expect(issues.slice(1).map(({ expected }) => expected)).to.deep.equal([
      'jobs with location',
      'jobs with datePosted',
    ]);
  });

  it('read Remotive, with pay as it was written', () => {
    const { value } = fromRemotive({
      jobs: [
        {
          title: 'Baker',
          company_name: 'ACME',
          url: 'https://remotive.com/1',
          salary: '$50k – $60k',
          tags: ['bread'],
        },
      ],
    });
    const [job] = value.jobs;
    expect([job!.pay, job!.remote, job!.tags]).to.deep.equal(['$50k – $60k', true, ['bread']]);
    const { pay } = readJobList(value).value!.jobs[0]!;
    expect([pay!.minimum!.value, pay!.maximum!.value]).to.deep.equal([50000, 60000]);
  });

  it('read Arbeitnow, with seconds as dates', () => {
    const { value } = fromArbeitnow({
      data: [
        {
          title: 'Koch',
          company_name: 'ACME',
          url: '/1',
          location: 'Köln',
          remote: false,
          created_at: 1_700_000_000,
        },
      ],
    });
    expect(value.jobs[0]).to.deep.equal({
      title: 'Koch',
      url: '/1',
      organization: 'ACME',
      location: ['Köln'],
      datePosted: '2023-11-14',
    });
  });

  it('read JSON Resume', () => {
    const { value } = fromJsonResume({
      title: 'Web Developer',
      company: 'ACME',
      type: 'Full-time',
      date: '2026-11',
      remote: 'Full',
      location: { city: 'San Francisco', region: 'California', countryCode: 'US' },
      salary: '100000',
      skills: [{ name: 'HTML', keywords: ['semantics'] }],
    });
    expect(value.jobs[0]).to.deep.equal({
      title: 'Web Developer',
      organization: 'ACME',
      location: 'San Francisco, California, US',
      remote: true,
      pay: '100000',
      employmentType: ['Full-time'],
      datePosted: '2026-11',
      tags: ['HTML'],
    });
  });

  it('read JSON-LD as text', () => {
    const { value, issues } = fromSchemaOrgJobs(
      '{"@graph":[{"@type":"WebPage"},{"@type":"JobPosting","title":"Cook","url":"/2","hiringOrganization":{"name":"ACME"}}]}',
    );
    expect(issues).to.deep.equal([]);
    expect(value.jobs).to.deep.equal([{ title: 'Cook', url: '/2', organization: 'ACME' }]);
  });

  it('say that a field has another name now', () => {
    const job = { title: 'Baker', employer: 'ACME', url: '/1', posted: '2026-11-02', job_location: 'UK' };
    const { issues } = fromRemotive({ jobs: [job] });
    expect(issues.map(({ code, where, expected }) => `${code} ${where} ${expected}`)).to.deep.equal([
      'CE204 /jobs jobs with organization',
      'CE204 /jobs jobs with location',
      'CE204 /jobs jobs with datePosted',
    ]);
  });

  it('say of each field of Adzuna that it could not be read', () => {
    const drifted = {
      title: 'Clerk',
      redirect_url: { href: '/1' },
      company: 7,
      location: { area: [{ code: 1 }, 'Leeds'] },
      salary_min: 40000,
      salary_max: 'plenty',
      salary_is_predicted: 'perhaps',
      contract_time: { full: true },
      contract_type: ['permanent', {}],
      created: 'some time ago',
      category: { label: false },
      description: ['A', 'B'],
    };
    const { value, issues } = fromAdzuna({ results: [drifted] }, 'GBP');
    expect(value.jobs).to.deep.equal([
      {
        title: 'Clerk',
        location: 'Leeds',
        pay: { currency: 'GBP', payPeriod: 'year', kind: 'advertised', minimum: 40000 },
        employmentType: ['permanent'],
        datePosted: 'some time ago',
      },
    ]);
    expect(told(issues)).to.deep.equal([
      'CE204 /results/0/location/area/0 {"code":1} text',
      'CE204 /results/0/salary_is_predicted perhaps true or false',
      'CE204 /results/0/redirect_url {"href":"/1"} text',
      'CE204 /results/0/company 7 text',
      'CE205 /results/0/salary_max plenty',
      'CE204 /results/0/contract_time {"full":true} text',
      'CE204 /results/0/created some time ago a date',
      'CE204 /results/0/category/label false text',
      'CE204 /results/0/description ["A","B"] text',
      'CE204 /results jobs with url',
      'CE204 /results jobs with organization',
    ]);
  });

  it('say of each field of Arbeitnow that it could not be read', () => {
    const drifted = {
      title: 'Koch',
      url: '/1',
      company_name: { id: 4 },
      location: { lat: 50.9, lng: 6.9 },
      remote: 'on some days',
      job_types: [['Vollzeit']],
      created_at: 12,
      tags: [{ name: 'Küche' }, { id: 9 }],
      description: { html: '<p>' },
    };
    const { value, issues } = fromArbeitnow({ data: [drifted] });
    expect(value.jobs).to.deep.equal([{ title: 'Koch', url: '/1', tags: ['Küche'] }]);
    expect(told(issues)).to.deep.equal([
      'CE204 /data/0/company_name {"id":4} text',
      'CE204 /data/0/location {"lat":50.9,"lng":6.9} text',
      'CE204 /data/0/remote on some days true or false',
      'CE204 /data/0/job_types/0 ["Vollzeit"] text',
      'CE204 /data/0/created_at 12 a date',
      'CE204 /data/0/tags/1 {"id":9} text',
      'CE204 /data/0/description {"html":"<p>"} text',
      'CE204 /data jobs with organization',
      'CE204 /data jobs with location',
      'CE204 /data jobs with datePosted',
    ]);
  });

  it('say of each field of Jobicy that it could not be read', () => {
    const [job] = recorded.jobs;
    const drifted = {
      ...job,
      url: ['https://jobicy.com/jobs/1'],
      companyName: true,
      jobGeo: [{ iso: 'US' }],
      salaryMin: -5,
      salaryMax: 30,
      salaryCurrency: { code: 'USD' },
      salaryPeriod: 'per project',
      jobType: { 0: 'full-time' },
      pubDate: '2024-13-45',
      jobIndustry: [null, 3.5, {}, false],
      jobExcerpt: { rendered: 'Text' },
    };
    const { value, issues } = fromJobicy({ jobs: [job, drifted] });
    expect(value.jobs[1]).to.deep.equal({
      title: 'Manager - Digital Marketing',
      remote: true,
      pay: { maximum: 30 },
      datePosted: '2024-13-45',
      tags: ['3.5'],
    });
    expect(told(issues)).to.deep.equal([
      'CE208 /jobs/1/salaryPeriod per project year, month, week, day, hour',
      'CE204 /jobs/1/url ["https://jobicy.com/jobs/1"] text',
      'CE204 /jobs/1/companyName true text',
      'CE204 /jobs/1/jobGeo/0 {"iso":"US"} text',
      'CE204 /jobs/1/salaryCurrency {"code":"USD"} text',
      'CE205 /jobs/1/salaryMin -5',
      'CE204 /jobs/1/jobType {"0":"full-time"} text',
      'CE204 /jobs/1/pubDate 2024-13-45 a date',
      'CE204 /jobs/1/jobIndustry/3 false text',
      'CE204 /jobs/1/jobExcerpt {"rendered":"Text"} text',
    ]);
  });

  it('say of each field of Remotive that it could not be read', () => {
    const drifted = {
      title: 'Baker',
      url: false,
      company_name: {},
      company: [1],
      candidate_required_location: { allowed: ['UK'] },
      salary: { min: 1 },
      job_type: true,
      publication_date: [2026, 11, 2],
      tags: 'bread',
      description: false,
    };
    const { value, issues } = fromRemotive({ jobs: [drifted] });
    expect(value.jobs).to.deep.equal([{ title: 'Baker', remote: true, tags: ['bread'] }]);
    expect(told(issues).slice(0, 7)).to.deep.equal([
      'CE204 /jobs/0/url false text',
      'CE204 /jobs/0/company [1] text',
      'CE204 /jobs/0/candidate_required_location {"allowed":["UK"]} text',
      'CE204 /jobs/0/salary {"min":1} text',
      'CE204 /jobs/0/job_type true text',
      'CE204 /jobs/0/publication_date [2026,11,2] a date',
      'CE204 /jobs/0/description false text',
    ]);
  });

  it('say of each field of USAJOBS that it could not be read', () => {
    const descriptor = {
      PositionTitle: 'Cook',
      PositionURI: 'https://www.usajobs.gov/2',
      OrganizationName: ['Army'],
      PositionLocationDisplay: false,
      PositionLocation: [{ LocationName: 'Fort Irwin, California' }, { Longitude: 1 }],
      PositionRemuneration: [{ MinimumRange: 'n/a', MaximumRange: '20', RateIntervalCode: 'PH' }],
      PositionSchedule: [{ Code: '1' }],
      PublicationStartDate: { date: '2026-11-01' },
      ApplicationCloseDate: 'until filled',
      JobCategory: [{ Code: '7404' }],
      QualificationSummary: { text: 'Cooks' },
      UserArea: { Details: { RemoteIndicator: 'Negotiable' } },
    };
    const { value, issues } = fromUsajobs({
      SearchResult: { SearchResultItems: [{ MatchedObjectDescriptor: descriptor }] },
    });
    expect(value.jobs).to.deep.equal([
      {
        title: 'Cook',
        url: 'https://www.usajobs.gov/2',
        location: ['Fort Irwin, California'],
        pay: { currency: 'USD', payPeriod: 'hour', kind: 'advertised', maximum: 20 },
        validThrough: 'until filled',
      },
    ]);
    const inside = '/SearchResult/SearchResultItems/0/MatchedObjectDescriptor/';
    expect(told(issues).map((text) => text.replace(inside, '…'))).to.deep.equal([
      'CE204 …OrganizationName ["Army"] text',
      'CE204 …PositionLocation/1 {"Longitude":1} text',
      'CE204 …UserArea/Details/RemoteIndicator Negotiable true or false',
      'CE205 …PositionRemuneration/0/MinimumRange n/a',
      'CE204 …PositionSchedule/0 {"Code":"1"} text',
      'CE204 …PublicationStartDate {"date":"2026-11-01"} a date',
      'CE204 …ApplicationCloseDate until filled a date',
      'CE204 …JobCategory/0 {"Code":"7404"} text',
      'CE204 …QualificationSummary {"text":"Cooks"} text',
      'CE204 /SearchResult/SearchResultItems jobs with organization',
      'CE204 /SearchResult/SearchResultItems jobs with datePosted',
    ]);
  });

  it('say of each field of JSON Resume that it could not be read', () => {
    const { value, issues } = fromJsonResume({
      title: 'Web Developer',
      url: 4,
      company: { title: 'ACME' },
      location: { city: 'Leeds', region: { code: 'WY' }, countryCode: 44 },
      remote: 'sometimes',
      salary: ['100000'],
      type: { kind: 'Full-time' },
      date: 'next year',
      skills: [{ keywords: ['semantics'] }, { name: 'HTML' }],
      description: { text: 'x' },
    });
    expect(value.jobs).to.deep.equal([
      {
        title: 'Web Developer',
        url: '4',
        organization: 'ACME',
        location: 'Leeds, 44',
        datePosted: 'next year',
        tags: ['HTML'],
      },
    ]);
    expect(told(issues)).to.deep.equal([
      'CE204 /0/location/region {"code":"WY"} text',
      'CE204 /0/remote sometimes true or false',
      'CE204 /0/salary ["100000"] text',
      'CE204 /0/type {"kind":"Full-time"} text',
      'CE204 /0/date next year a date',
      'CE204 /0/skills/0 {"keywords":["semantics"]} text',
      'CE204 /0/description {"text":"x"} text',
    ]);
  });

  it('say of each field of schema.org that it could not be read', () => {
    const { value, issues } = fromSchemaOrgJobs({
      '@type': 'JobPosting',
      title: 'Cook',
      url: '/2',
      hiringOrganization: { '@type': 'Organization', legal: 'ACME' },
      jobLocation: [{ '@type': 'Place', geo: {} }, { address: { addressLocality: 'Leeds' } }],
      jobLocationType: 'ORBITAL',
      baseSalary: { currency: 'GBP', value: { minValue: 20000, maxValue: 24000, unitText: 'SEASON' } },
      employmentType: ['FULL_TIME', { code: 2 }],
      datePosted: { '@value': '2026-11-02' },
      validThrough: 'the end of the month',
      skills: [{ '@id': 'x' }, 'baking, cooking'],
      description: { html: 'x' },
    });
    expect(value.jobs).to.deep.equal([
      {
        title: 'Cook',
        url: '/2',
        location: ['Leeds'],
        pay: { currency: 'GBP', minimum: 20000, maximum: 24000 },
        employmentType: ['FULL_TIME'],
        validThrough: 'the end of the month',
        tags: ['baking', 'cooking'],
      },
    ]);
    expect(told(issues)).to.deep.equal([
      'CE204 /0/hiringOrganization {"@type":"Organization","legal":"ACME"} text',
      'CE204 /0/jobLocation/0 {"@type":"Place","geo":{}} a place',
      'CE204 /0/jobLocationType ORBITAL true or false',
      'CE208 /0/baseSalary/value/unitText SEASON year, month, week, day, hour',
      'CE204 /0/employmentType/1 {"code":2} text',
      'CE204 /0/datePosted {"@value":"2026-11-02"} a date',
      'CE204 /0/validThrough the end of the month a date',
      'CE204 /0/skills/0 {"@id":"x"} text',
      'CE204 /0/description {"html":"x"} text',
      'CE204  jobs with organization',
    ]);
  });

  it('read what has only taken another form', () => {
    const [job] = fromArbeitnow({
      data: [
        {
          title: { name: 'Koch' },
          company: { display_name: 'ACME' },
          location: [{ name: 'Köln' }, ''],
          remote: 'hybrid',
          created_at: 1_700_000_000_000,
        },
      ],
    }).value.jobs;
    expect(job).to.deep.equal({
      title: 'Koch',
      organization: 'ACME',
      location: ['Köln'],
      remote: 'hybrid',
      datePosted: '2023-11-14',
    });
    const dates = [
      '20261102',
      'Mon, 02 Nov 2026 23:30:00 +0000',
      'Nov 2, 2026',
      '1793577600',
      '2026-11-02 04:10',
    ];
    const read = fromArbeitnow({ data: dates.map((created_at) => ({ title: 'Koch', created_at })) });
    expect(read.value.jobs.map(({ datePosted }) => datePosted)).to.deep.equal([
      '2026-11-02',
      '2026-11-02',
      '2026-11-02',
      '2026-11-02',
      '2026-11-02 04:10',
    ]);
    const plain = { title: 'Clerk', company: 'ACME', location: 'Leeds', category: 'Finance' };
    expect(fromAdzuna({ results: [plain] }).value.jobs[0]).to.deep.equal({
      title: 'Clerk',
      organization: 'ACME',
      location: 'Leeds',
      tags: ['Finance'],
    });
    const [posting] = fromSchemaOrgJobs({
      '@type': 'JobPosting',
      name: 'Cook',
      hiringOrganization: { '@id': 'https://example.com/' },
      applicantLocationRequirements: { name: 'France' },
      jobLocationType: ['TELECOMMUTE'],
      estimatedSalary: [{ currency: 'EUR', value: { value: 30000, unitText: 'YEAR' } }],
    }).value.jobs;
    expect(posting).to.deep.equal({
      title: 'Cook',
      organization: 'https://example.com/',
      location: ['France'],
      remote: true,
      pay: { currency: 'EUR', payPeriod: 'year', amount: 30000, kind: 'estimated' },
    });
  });

  const all = {
    fromAdzuna,
    fromArbeitnow,
    fromJobicy,
    fromJsonResume,
    fromRemotive,
    fromSchemaOrgJobs,
    fromUsajobs,
  };
  for (const [name, adapter] of Object.entries(all)) {
    it(`never throw, and always say so: ${name}`, () => {
      const proxy = new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      );
      for (const bad of [
        undefined,
        null,
        5,
        'x',
        '{',
        [],
        {},
        [null, 7, {}],
        { jobs: {} },
        { data: [[]] },
        proxy,
      ]) {
        const { value, issues } = adapter(bad as never);
        expect(value.jobs).to.deep.equal([]);
        if (!Array.isArray(bad) || bad.length) expect(issues.length, String(bad)).to.be.at.least(1);
      }
    });
  }
});
