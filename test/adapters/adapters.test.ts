import { expect } from '@open-wc/testing';
import { fromAdzuna } from '../../src/adapters/adzuna.js';
import { fromArbeitnow } from '../../src/adapters/arbeitnow.js';
import { fromJobicy } from '../../src/adapters/jobicy.js';
import { fromJsonResume } from '../../src/adapters/json-resume.js';
import { fromRemotive } from '../../src/adapters/remotive.js';
import { fromSchemaOrgJobs } from '../../src/adapters/schema-org.js';
import { fromUsajobs } from '../../src/adapters/usajobs.js';
import { readJobList } from '../../src/model/posting.js';
import recorded from '../../stories/samples/jobicy-2024.json';

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
      location: ['Leeds, West Yorkshire'],
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
    expect(fromAdzuna({ results: [nameless] }).value.jobs[0]!.location).to.deep.equal(['Kent, UK']);
    const inSteps = { title: 'Clerk', location: { area: ['UK', 'Yorkshire', 'Leeds'] } };
    expect(fromAdzuna({ results: [inSteps] }).value.jobs[0]!.location).to.deep.equal([
      'Leeds, Yorkshire, UK',
    ]);
    const renamed = { title: 'Clerk', company: 'ACME', category: 'Finance', url: '/1' };
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
      ['CE205', '/0/PositionRemuneration/0/RateIntervalCode', '{"code":"PA"}'],
      ['CE205', '/0/PositionRemuneration/0/MinimumRange', 'lots'],
      ['CE205', '/1/MatchedObjectDescriptor/PositionRemuneration/0/Description', 'Piece Work'],
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
        'CE205',
        '/SearchResult/SearchResultItems/0/MatchedObjectDescriptor/PositionRemuneration/0/RateIntervalCode',
        'BW',
      ],
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
      location: ['San Francisco, California, US'],
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
    const { issues } = fromRemotive({ jobs: [{ title: 'Baker', employer: 'ACME', url: '/1' }] });
    expect(issues.map(({ code, expected }) => `${code} ${expected}`)).to.deep.equal([
      'CE204 jobs with organization',
    ]);
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
