import { expect } from '@open-wc/testing';
import { converted } from '../../src/copy-embed/foreign.js';
import { readPasted } from '../../src/copy-embed/pasted.js';
import { snippetsFor } from '../../src/copy-embed/snippets.js';
import { readComparison } from '../../src/model/comparison.js';
import { readLadder } from '../../src/model/ladder.js';
import { readJobList } from '../../src/model/posting.js';
import recorded from '../../stories/samples/jobicy-2024.json';

const jobicy = (more: object = {}) => ({
  url: 'https://example.org/jobs/1',
  jobTitle: 'Clerk',
  companyName: 'ACME',
  jobGeo: 'Kent',
  jobSlug: 'clerk',
  pubDate: '2026-11-02 08:00:00',
  ...more,
});
const adzuna = (more: object = {}) => ({
  id: '7',
  title: 'Cook',
  redirect_url: 'https://example.org/land/7',
  created: '2026-11-02T08:00:00Z',
  location: { display_name: 'Leeds', area: ['UK', 'Leeds'] },
  category: { label: 'Catering', tag: 'catering-jobs' },
  company: { display_name: 'Northfield' },
  ...more,
});
const federal = {
  MatchedObjectId: '9',
  MatchedObjectDescriptor: {
    PositionTitle: 'Analyst',
    PositionURI: 'https://example.org/9',
    OrganizationName: 'Mint',
    PositionLocationDisplay: 'Denver, Colorado',
    PublicationStartDate: '2026-11-02',
    PositionRemuneration: [{ MinimumRange: '20', MaximumRange: '30', RateIntervalCode: 'PH' }],
  },
};
const remotive = {
  id: 3,
  url: 'https://example.org/3',
  title: 'Editor',
  company_name: 'Pier 9',
  candidate_required_location: 'Europe',
  publication_date: '2026-11-02T08:00:00',
  job_type: 'full_time',
  salary: '',
};
const arbeitnow = {
  slug: 'baker-1',
  company_name: 'Backhaus',
  title: 'Baker',
  url: 'https://example.org/baker-1',
  remote: false,
  job_types: ['Full time'],
  tags: [],
  location: 'Bonn',
  created_at: 1793600000,
};
const posting = {
  '@type': 'JobPosting',
  title: 'Nurse',
  url: 'https://example.org/nurse',
  hiringOrganization: { '@type': 'Organization', name: 'Marlow Health' },
  identifier: { '@type': 'PropertyValue', value: '5' },
};
const linked = { '@context': 'https://schema.org', ...posting };
const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, posting] };
const description = {
  title: 'Driver',
  company: 'Vans',
  type: 'Full-time',
  date: '2026-11-02',
  location: { city: 'Ghent', countryCode: 'BE' },
  remote: 'None',
  responsibilities: ['Drives'],
  qualifications: ['A licence'],
  skills: [{ name: 'Maps', keywords: ['north'] }],
};
const family = {
  name: 'Kitchen',
  levels: [
    { id: 'cook', name: 'Cook' },
    { id: 'chef', name: 'Chef' },
  ],
  themes: [{ id: 'food', name: 'Food' }],
  competencies: [{ id: '1', level: 'cook', theme: 'food', summary: 'Boils eggs.' }],
};
const milestones = {
  milestoneToPoints: [0, 1, 3],
  tracks: {
    BREAD: {
      displayName: 'Bread',
      milestones: [
        { summary: 'Bakes', signals: ['Rolls'], examples: [] },
        { summary: 'Bakes more', signals: ['Cakes'], examples: [] },
      ],
    },
  },
};
const titles = [
  { label: 'Baker', minPoints: 0, maxPoints: 9 },
  { label: 'Head baker', minPoints: 10 },
];

const paste = (tag: string, input: unknown) => readPasted(tag, JSON.stringify(input, null, 2));
/** The number of the line that a text stands in, as it is pasted. */
const lineOf = (input: unknown, text: string) =>
  JSON.stringify(input, null, 2)
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;
const jobsIn = ({ data }: { data?: unknown }) => readJobList(data).value!.jobs;

describe('data of other tools', () => {
  const jobs: [name: string, input: unknown, title: string, note: string][] = [
    ['Jobicy', { jobCount: 1, jobs: [jobicy()] }, 'Clerk', 'from Jobicy'],
    ['Adzuna', { count: 1, results: [adzuna()] }, 'Cook', 'from Adzuna'],
    ['USAJOBS', { SearchResult: { SearchResultItems: [federal] } }, 'Analyst', 'from USAJOBS'],
    ['Remotive', { 'job-count': 1, jobs: [remotive] }, 'Editor', 'from Remotive'],
    ['Arbeitnow', { data: [arbeitnow], links: {}, meta: {} }, 'Baker', 'from Arbeitnow'],
    ['the records alone', [arbeitnow], 'Baker', 'from Arbeitnow'],
    ['a posting of schema.org', linked, 'Nurse', 'in the format of schema.org'],
    ['a graph of schema.org', graph, 'Nurse', 'in the format of schema.org'],
    ['JSON Resume', description, 'Driver', 'in the format of JSON Resume'],
  ];
  for (const [name, input, title, origin] of jobs) {
    it(`${name}: becomes a list of jobs, and is said`, () => {
      const read = paste('job-list', input);
      expect(read.problems).to.deep.equal([]);
      expect(read.notes).to.deep.equal([`This is data ${origin}: 1 job was taken from it.`]);
      const { value, issues } = readJobList(read.data);
      expect(issues).to.deep.equal([]);
      expect(value!.jobs.map((job) => job.title)).to.deep.equal([title]);
      expect(value!.jobs[0]!.organization, 'the employer').to.be.a('string');
    });
  }

  it('Jobicy as it answered in 2024: pay comes along', () => {
    const read = paste('job-list', recorded);
    expect(read.notes).to.deep.equal(['This is data from Jobicy: 5 jobs were taken from it.']);
    expect(jobsIn(read)[1]!.pay!.minimum!.value).to.equal(67500);
  });

  it('Adzuna: says that the currency is to be chosen, where there is pay', () => {
    expect(paste('job-list', { results: [adzuna({ salary_min: 30000 })] }).notes![1]).to.contain(
      '“Currency”',
    );
  });

  it('a page: the postings in its scripts', () => {
    const script = (input: unknown) =>
      `<script type="application/ld+json">\n${JSON.stringify(input)}\n</script>`;
    const site = script({ '@context': 'https://schema.org', '@type': 'WebSite', name: 'x' });
    const table = '<table><tr><th>Title</th></tr><tr><td>Menu</td></tr></table>';
    const pages = [
      script(linked),
      `<!doctype html><html><head>${site}${script(graph)}</head><body>${table}</body></html>`,
    ];
    for (const page of pages) {
      const read = readPasted('job-list', page);
      expect(read.problems).to.deep.equal([]);
      expect(read.notes).to.deep.equal([
        'This is data in the format of schema.org: 1 job was taken from it.',
      ]);
      expect(jobsIn(read)[0]!.title).to.equal('Nurse');
    }
    expect(jobsIn(readPasted('job-list', site + table))[0]!.title).to.equal('Menu');
    const [fault] = readPasted('job-list', script(linked).replace('{', '{"a" "b",')).problems;
    expect(fault).to.match(/^CE101 .*the script/);
  });

  it('the postings of several scripts', () => {
    const scripts = [linked, [{ ...linked, title: 'Porter' }]].map(
      (input) => `<script type="application/ld+json">${JSON.stringify(input)}</script>`,
    );
    expect(jobsIn(readPasted('job-list', scripts.join(''))).map(({ title }) => title)).to.deep.equal([
      'Nurse',
      'Porter',
    ]);
  });

  it('a record that cannot be read: is said at its line, and those after it keep theirs', () => {
    const dateless = { pubDate: undefined };
    const input = {
      jobs: [
        jobicy({ ...dateless, salaryMin: 'lots' }),
        jobicy({ ...dateless, jobTitle: undefined, jobSlug: 'broken' }),
        jobicy({ ...dateless, jobSlug: 'last' }),
      ],
    };
    const line = (text: string) => lineOf(input, text);
    // The brace of a record, above its fields.
    const start = (slug: string) => line(slug) - (slug === 'last' ? 5 : 4);
    const read = paste('job-list', input);
    expect(read.notes).to.deep.equal(['This is data from Jobicy: 2 of 3 jobs were taken from it.']);
    expect(read.problems).to.deep.equal([
      `CE205 This figure could not be read (line ${line('lots')}, “salaryMin”): lots. Write a number, such as 46813 or "$46,813".`,
      `CE204 Something is missing here (line ${start('broken')}, “jobs”). Expected a job with a title. Add it.`,
      'CE204 Something is missing here (line 2, “jobs”). Expected jobs with datePosted. Add it.',
    ]);
    expect(read.placeOf!('/jobs/1/pay')).to.equal(`line ${start('last')}, “pay”`);
  });

  it('a posting inside a graph: is named by its line', () => {
    const input = { ...graph, '@graph': [...graph['@graph'], { ...posting, datePosted: 'soon' }] };
    expect(paste('job-list', input).problems[0]).to.contain(
      `(line ${lineOf(input, 'soon')}, “datePosted”): soon`,
    );
  });

  const ladders: [name: string, input: unknown, names: string[], notes: string[]][] = [
    [
      'engineering progression',
      family,
      ['Cook', 'Chef'],
      [
        'This is data in the format of the Financial Times’ engineering progression: 2 levels were taken from it.',
      ],
    ],
    [
      'Snowflake, milestones',
      milestones,
      ['Milestone 1', 'Milestone 2'],
      ['This is data in the format of Snowflake: 2 levels were taken from it.'],
    ],
    [
      'Snowflake, titles',
      { titles },
      ['Baker', 'Head baker'],
      ['This is data in the format of Snowflake: 2 levels were taken from it.'],
    ],
    [
      'Snowflake, both',
      { ...milestones, titles },
      ['Milestone 1', 'Milestone 2'],
      [
        'This is data in the format of Snowflake: 2 levels were taken from it.',
        'It has titles as well, which are another ladder: for that one, leave out “tracks”.',
      ],
    ],
  ];
  for (const [name, input, names, notes] of ladders) {
    it(`${name}: becomes a ladder, and is said`, () => {
      const read = paste('career-ladder', input);
      expect([read.problems, read.notes]).to.deep.equal([[], notes]);
      const { value, issues } = readLadder(read.data);
      expect(issues).to.deep.equal([]);
      expect(value!.levels.map((level) => level.name)).to.deep.equal(names);
    });
  }

  const career = { code: '11-1011.00', title: 'Chiefs', what_they_do: 'Lead.' };
  const job = { '@context': 'https://schema.org', '@type': 'Occupation', name: 'Chiefs' };
  const several = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, job, job] };
  const figures: [name: string, input: unknown, count: number, notes: string[]][] = [
    ['O*NET', career, 1, ['This is data from O*NET: 1 career was taken from it.']],
    [
      'several reports of O*NET',
      [{ code: career.code, career, explore_more: {}, check_out_my_state: {} }, career],
      2,
      ['This is data from O*NET: 2 careers were taken from it.', 'Left out: states, related careers.'],
    ],
    ['an occupation', job, 1, ['This is data in the format of schema.org: 1 occupation was taken from it.']],
    [
      'occupations in a graph',
      several,
      2,
      ['This is data in the format of schema.org: 2 occupations were taken from it.'],
    ],
  ];
  for (const [name, input, count, notes] of figures) {
    for (const tag of ['role-compare', 'salary-chart']) {
      it(`${name}: becomes roles of <${tag}>, and is said`, () => {
        const read = paste(tag, input);
        expect([read.problems, read.notes]).to.deep.equal([[], notes]);
        const { value, issues } = readComparison(read.data);
        expect(issues).to.deep.equal([]);
        expect(value!.roles.map(({ title }) => title)).to.deep.equal(
          Array.from({ length: count }, () => 'Chiefs'),
        );
      });
    }
  }

  it('a role that cannot be read: is said at its line', () => {
    const input = { ...several, '@graph': [...several['@graph'], { ...job, estimatedSalary: 'lots' }] };
    const read = paste('role-compare', input);
    const [issue] = readComparison(read.data).issues;
    expect(read.placeOf!(issue!.where)).to.equal(`line ${lineOf(input, 'lots') - 4}, “amount”`);
  });

  it('a page: the occupations in its scripts, where roles are shown', () => {
    const page = `<script type="application/ld+json">${JSON.stringify(several)}</script><table><tr><th>Title<th>Company<tr><td>Cook<td>Mill</table>`;
    expect(readComparison(readPasted('role-compare', page).data).value!.roles).to.have.length(2);
    expect(jobsIn(readPasted('job-list', page)).map(({ title }) => title)).to.deep.equal(['Cook']);
  });

  const asked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', name: 'Careers' },
      {
        '@type': 'FAQPage',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Is it hard &amp; long?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: '<p>No. See <a href="https://example.org/guide">the guide</a>.</p><p>It is <b>fun</b>.</p>',
            },
          },
          { '@type': 'Question', name: 'Why?' },
        ],
      },
    ],
  };
  const answered = {
    items: [
      {
        question: 'Is it hard & long?',
        answer: ['No. See the guide.', 'It is fun.'],
        links: [{ title: 'the guide', url: 'https://example.org/guide' }],
      },
      { question: 'Why?', answer: '' },
    ],
  };

  it('questions for search engines, alone and in a page, become questions and answers', () => {
    const page = `<h1>Careers</h1><script type="application/ld+json">${JSON.stringify(asked)}</script><p>Text`;
    for (const text of [JSON.stringify(asked), page]) {
      const read = readPasted('faq-list', text);
      expect([read.data, read.problems]).to.deep.equal([answered, []]);
      expect(read.notes).to.deep.equal([
        'This is data in the format of schema.org: 2 questions were taken from it.',
        'Without an answer: 1.',
      ]);
    }
    expect(readPasted('titled-list', JSON.stringify(asked)).problems[0]).to.include('Questions and answers');
  });

  it('price levels: says that they are no pay', () => {
    const read = paste('salary-chart', [{ GeoFips: '1', GeoName: 'Kent', '2014': '88.8' }]);
    expect(read.data).to.deep.include({ items: [{ name: 'Kent', costOfLiving: '88.8' }] });
    expect(read.problems).to.deep.equal([
      'These are price levels (100 is the average), not pay. The chart adjusts pay by them: give each item its “pay” as well.',
    ]);
    expect(read.notes![0]).to.contain('from the U.S. Bureau of Economic Analysis: 1 place was taken');
  });

  it('for another element: says which one takes it', () => {
    expect(paste('role-compare', recorded)).to.deep.equal({
      problems: ['This is data from Jobicy: choose “Job list” first.'],
    });
    expect(paste('stat-tiles', career).problems[0]).to.contain('choose “Role comparison” first');
    expect(paste('job-list', family).problems[0]).to.contain('choose “Career ladder” first');
  });

  it('the code carries what came out, and nothing of what went in', () => {
    const { data } = paste('job-list', { jobs: [jobicy()] });
    const snippets = snippetsFor({ tag: 'job-list', data, version: '1.0.0', base: './' });
    for (const id of ['html', 'wordpress', 'json']) {
      const { code } = snippets.find((snippet) => snippet.id === id)!;
      expect(code, id).to.contain('organization').and.to.contain('Clerk');
      expect(code, id).not.to.match(/companyName|jobTitle|jobSlug/);
    }
  });

  const others: [name: string, input: unknown][] = [
    [
      'our own jobs',
      { jobs: [{ title: 'Clerk', url: '/1', company: 'ACME', tags: ['x'], location: 'Kent' }] },
    ],
    ['our own jobs, some of them of schema.org', [{ title: 'Clerk' }, posting]],
    ['our own jobs, some of them in other words', { jobs: [jobicy(), { title: 'A' }, { title: 'B' }] }],
    ['a list that is empty', { jobs: [], jobCount: 0 }],
    ['records in another place', { items: [jobicy()] }],
    [
      'one name that is common',
      { data: [{ title: 'x', slug: 'x', created_at: 1 }], results: [{ title: 'x' }] },
    ],
    ['a page of schema.org without jobs', { '@context': 'https://schema.org', '@type': 'WebSite' }],
    ['a job description without what makes it one', { title: 'Driver', company: 'Vans', skills: ['Maps'] }],
    [
      'our own ladder',
      {
        tracks: ['A', 'B'],
        themes: [{ id: 'food', name: 'Food' }],
        levels: [{ id: 'cook', name: 'Cook', titles: ['x'], competencies: { food: ['Boils eggs.'] } }],
      },
    ],
    ['a text', 'x'],
    ['null', null],
    ['nothing', []],
  ];
  for (const [name, input] of others) {
    it(`nothing is made of ${name}`, () => expect(converted(input)?.notes).to.equal(undefined));
  }
});
