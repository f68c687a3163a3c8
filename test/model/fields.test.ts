import { expect } from '@open-wc/testing';
import { readCaseStudy } from '../../src/model/blocks/case-study.js';
import { readFaqList } from '../../src/model/blocks/faq-list.js';
import { readLinkList } from '../../src/model/blocks/link-list.js';
import { readPairedList } from '../../src/model/blocks/paired-list.js';
import { readPayAmount } from '../../src/model/blocks/pay-amount.js';
import { readPlanList } from '../../src/model/blocks/plan-list.js';
import { readShareBar } from '../../src/model/blocks/share-bar.js';
import { readSkillList } from '../../src/model/blocks/skill-list.js';
import { readSourceNote } from '../../src/model/blocks/source-note.js';
import { readStatTiles } from '../../src/model/blocks/stat-tiles.js';
import { readTagList } from '../../src/model/blocks/tag-list.js';
import { readChart } from '../../src/model/chart.js';
import { readComparison } from '../../src/model/comparison.js';
import { describeIssue } from '../../src/model/issue-texts.js';
import { lossesOf } from '../../src/model/issue.js';
import { readLadder } from '../../src/model/ladder.js';
import { readJobList } from '../../src/model/posting.js';
import { readJobSearch } from '../../src/model/search.js';

const codes = (issues: { code: string; where: string }[]): string[] =>
  issues.map(({ code, where }) => `${code} ${where}`);

/** A role with these fields, as it was understood. */
const roleOf = (fields: object) => {
  const { value, issues } = readComparison({ roles: [fields] });
  return { role: value!.roles[0]!, codes: codes(issues) };
};

describe('fields under other names', () => {
  const names: [key: string, field: string][] = [
    ['name', 'title'],
    ['Job Title', 'title'],
    ['job_title', 'title'],
    ['TITLE', 'title'],
    ['position', 'title'],
    ['label', 'title'],
  ];
  for (const [key, field] of names) {
    it(`reads ${key} as ${field}`, () => {
      const { role, codes } = roleOf({ [key]: 'Analyst' });
      expect(role.title).to.equal('Analyst');
      expect(codes).to.deep.equal([`CE217 /roles/0/${key}`]);
    });
  }

  const figures: [key: string, field: 'median' | 'mean' | 'minimum' | 'maximum' | 'percentile90'][] = [
    ['avg', 'mean'],
    ['average', 'mean'],
    ['min', 'minimum'],
    ['Max', 'maximum'],
    ['p50', 'median'],
    ['p90', 'percentile90'],
    ['percentile_90', 'percentile90'],
  ];
  for (const [key, field] of figures) {
    it(`reads ${key} of a salary as ${field}`, () => {
      const { role, codes } = roleOf({ title: 'Analyst', salary: { pay_period: 'year', [key]: 65_000 } });
      expect(role.pay[0]).to.have.property('payPeriod', 'year');
      expect(role.pay[0]![field]).to.deep.include({ value: 65_000 });
      expect(codes).to.deep.equal([
        'CE217 /roles/0/salary',
        'CE217 /roles/0/salary/pay_period',
        `CE217 /roles/0/salary/${key}`,
      ]);
    });
  }

  it('leaves what may mean two things as it is', () => {
    const { role, codes } = roleOf({ title: 'Analyst', pay: { median: 65_000, low: 40_000, high: 90_000 } });
    expect(role.pay[0]).not.to.have.any.keys('minimum', 'maximum', 'percentile10', 'percentile90');
    expect(codes).to.deep.equal(['CE203 /roles/0/pay/low', 'CE203 /roles/0/pay/high']);
  });

  it('prefers the field itself, wherever it stands, and the first of other names', () => {
    const { role, codes } = roleOf({ name: 'Other', title: 'Analyst', salary: 1, wage: 2 });
    expect(role.title).to.equal('Analyst');
    expect(role.pay[0]!.amount).to.deep.include({ value: 1 });
    expect(codes).to.deep.equal(['CE203 /roles/0/name', 'CE217 /roles/0/salary', 'CE203 /roles/0/wage']);
    expect(role.facts.map(({ label }) => label)).to.deep.equal(['name', 'wage']);
  });

  it('takes another name where the field itself is empty', () => {
    expect(roleOf({ title: '', name: 'Analyst' }).role.title).to.equal('Analyst');
    expect(roleOf({ name: 'Analyst', title: null }).role.title).to.equal('Analyst');
  });

  it('reads names of no letters, or of the language itself, as nothing', () => {
    const fields = JSON.parse(
      '{ "title": "A", "職種": "B", "__proto__": { "url": "/" }, "constructor": "C", " ": "D" }',
    );
    const { role, codes } = roleOf(fields as object);
    expect(role.title).to.equal('A');
    expect(role).not.to.have.property('url');
    expect(codes).to.deep.equal([
      'CE203 /roles/0/職種',
      'CE203 /roles/0/__proto__',
      'CE203 /roles/0/constructor',
      'CE203 /roles/0/ ',
    ]);
  });

  it('is a hint, which costs the reader nothing', () => {
    const { issues } = readComparison({ roles: [{ name: 'Analyst', colour: 'red' }] });
    expect(issues.map(({ severity }) => severity)).to.deep.equal(['hint', 'warning']);
    expect(lossesOf(issues)).to.equal(1);
    expect(describeIssue(issues[0]!)).to.equal(
      'CE217 This field has another name (/roles/0/name): Analyst. Expected title. It was read as that; rename it.',
    );
    expect(describeIssue(issues[1]!)).to.match(/^CE203 .* Expected id, title, summary, url, /);
  });

  it('names the field that a mistyped one was probably meant to be', () => {
    const { issues } = readComparison({ roles: [{ title: 'Analyst', pay: { meidan: 65_000 } }] });
    expect(describeIssue(issues[0]!)).to.contain('(/roles/0/pay/meidan): 65000. Did you mean "median"?');
  });

  it('says that something is missing where nothing stands', () => {
    const { issues } = readComparison({ roles: [{ pay: 1 }] });
    expect(issues.map(describeIssue)).to.deep.equal([
      'CE204 Something is missing here (/roles/0/title). Expected text. Add it.',
    ]);
  });

  it('takes an empty text for no list', () => {
    const { value, issues } = readComparison({ roles: [{ title: 'A', payBy: '', facts: '' }] });
    expect(issues).to.deep.equal([]);
    expect(value!.roles[0]).to.deep.include({ payBy: [], facts: [] });
  });

  it('holds in ladders', () => {
    const { value, issues } = readLadder({ levels: [{ title: 'Junior', years: '0-2', salary: '$40,000' }] });
    expect(value!.levels[0]).to.deep.include({ id: 'junior', name: 'Junior' });
    expect(value!.levels[0]!.experience).to.deep.include({ value: 0, to: 2, unit: 'years' });
    expect(value!.levels[0]!.pay[0]!.amount).to.deep.include({ value: 40_000 });
    expect(lossesOf(issues)).to.equal(0);
  });

  it('holds in lists of jobs', () => {
    const { value, issues } = readJobList([
      {
        title: 'Analyst',
        company: 'Acme',
        city: 'Berlin',
        date: '2026-11-20',
        link: '/1',
        salary: '€50,000',
      },
    ]);
    expect(value!.jobs[0]).to.deep.include({
      title: 'Analyst',
      organization: 'Acme',
      places: ['Berlin'],
      posted: '2026-11-20',
      url: '/1',
    });
    expect(value!.jobs[0]!.pay!.amount).to.deep.include({ value: 50_000 });
    expect(lossesOf(issues)).to.equal(0);
  });
});

describe('parts of pay beside other fields', () => {
  const payOf = (fields: object) => {
    const { role, codes } = roleOf({ title: 'Analyst', ...fields });
    return [role.pay, codes];
  };

  it('are gathered by what they are called', () => {
    expect(
      payOf({ salary_min: 40_000, salaryMax: 60_000, averageSalary: '50,000', salary_currency: 'EUR' }),
    ).to.deep.equal([
      [
        {
          minimum: { value: 40_000 },
          maximum: { value: 60_000 },
          mean: { value: 50_000 },
          currency: 'EUR',
        },
      ],
      [
        'CE217 /roles/0/salary_min',
        'CE217 /roles/0/salaryMax',
        'CE217 /roles/0/averageSalary',
        'CE217 /roles/0/salary_currency',
      ],
    ]);
    expect(payOf({ salaryRange: '40k–60k', wage_period: 'hour' })[0]).to.deep.equal([
      { payPeriod: 'hour', minimum: { value: 40_000 }, maximum: { value: 60_000 } },
    ]);
    expect(payOf({ medianWage: 1, wage_p90: 2 })[0]).to.deep.equal([
      { median: { value: 1 }, percentile90: { value: 2 } },
    ]);
  });

  it('are left where there is pay, and where they may be of something else', () => {
    expect(payOf({ pay: 1, salary_min: 2 })).to.deep.equal([
      [{ amount: { value: 1 } }],
      ['CE203 /roles/0/salary_min'],
    ]);
    expect(payOf({ wage: 1, salary_min: 2 })).to.deep.equal([
      [{ amount: { value: 1 } }],
      ['CE217 /roles/0/wage', 'CE203 /roles/0/salary_min'],
    ]);
    expect(payOf({ median: 1, salary_low: 2, salary_currency: 'EUR' })).to.deep.equal([
      [],
      ['CE203 /roles/0/median', 'CE203 /roles/0/salary_low', 'CE203 /roles/0/salary_currency'],
    ]);
  });

  it('are those of a level, a job and what a chart is of', () => {
    const { value: ladder } = readLadder([{ name: 'One', avg_salary: 5 }]);
    expect(ladder!.levels[0]!.pay).to.deep.equal([{ mean: { value: 5 } }]);
    const { value: list } = readJobList([{ title: 'Clerk', salary_from: 5, salary_to: 6 }]);
    expect(list!.jobs[0]!.pay).to.deep.equal({ minimum: { value: 5 }, maximum: { value: 6 } });
    const itemsOf = (input: unknown) => readChart(input).value!.items.map(({ name, pay }) => [name, pay]);
    expect(itemsOf({ title: 'Pay', min: 1, median: 2, max: 3 })).to.deep.equal([
      ['Pay', [{ minimum: { value: 1 }, median: { value: 2 }, maximum: { value: 3 } }]],
    ]);
    expect(itemsOf([{ name: 'A', value: 1 }])).to.deep.equal([['A', [{ amount: { value: 1 } }]]]);
    // What a comparison reads of its roles, a chart of the same file does as well.
    expect(itemsOf({ roles: [{ name: 'A', salary: 1, motto: 'B' }] })).to.deep.equal([
      ['A', [{ amount: { value: 1 } }]],
    ]);
    expect(readChart({ roles: [{ title: 'A', pay: 1, skills: ['B'] }] }).issues).to.deep.equal([]);
  });
});

describe('a list that goes by another name', () => {
  it('is the only one that is there', () => {
    const tiles = readStatTiles({ title: 'Figures', stats: [{ label: 'A', value: 1 }] });
    expect(tiles.value!.items).to.deep.equal([{ label: 'A', value: { value: 1 } }]);
    expect(codes(tiles.issues)).to.deep.equal(['CE217 /stats']);
    const about = readStatTiles({ stats: ['A'], description: 'B', link: 'https://example.org' });
    expect(about.value!.items.map(({ label }) => label)).to.deep.equal(['A']);
    expect(readLadder({ steps: [{ name: 'One' }] }).value!.levels[0]!.name).to.equal('One');
    expect(readJobList({ results: [{ title: 'Clerk' }] }).value!.jobs[0]!.title).to.equal('Clerk');
    expect(readComparison({ careers: ['A', 'B'] }).value!.roles.map(({ title }) => title)).to.deep.equal([
      'A',
      'B',
    ]);
    expect(readChart({ data: [{ label: 'A', value: 1 }] }).value!.items[0]!.name).to.equal('A');
  });

  it('is none where there are several, or the one that is asked for', () => {
    const several = readStatTiles({ stats: ['A'], facts: ['B'] });
    expect([several.value, codes(several.issues).at(-1)]).to.deep.equal([undefined, 'CE202 /items']);
    const given = readStatTiles({ items: ['A'], facts: ['B'] });
    expect(given.value!.items.map(({ label }) => label)).to.deep.equal(['A']);
    expect(codes(given.issues)).to.deep.equal(['CE203 /facts']);
  });

  it('is what the fields say by their names', () => {
    expect(readShareBar({ title: 'Gender', Male: 78, Female: '22%' }).value).to.deep.equal({
      title: 'Gender',
      groups: [
        {
          items: [
            { name: 'Male', share: { value: 78, unit: 'percent' } },
            { name: 'Female', share: { value: 22, unit: 'percent' } },
          ],
          sum: 100,
        },
      ],
    });
    expect(readStatTiles({ Growth: '7%', Median: '$45,000' }).value!.items).to.deep.equal([
      { label: 'Growth', value: { value: 7, unit: 'percent' } },
      { label: 'Median', value: { value: 45_000, currency: '$' } },
    ]);
    expect(readStatTiles({ 'Remote?': 'Yes' }).value!.items).to.deep.equal([
      { label: 'Remote?', value: { text: 'Yes' } },
    ]);
    expect(readPairedList({ Pros: ['A'], Cons: ['B'] }).value!.lists).to.deep.equal([
      { title: 'Pros', items: ['A'] },
      { title: 'Cons', items: ['B'] },
    ]);
    const { value } = readComparison({ Officer: { pay: 1 }, director: { title: 'Director', pay: 2 } });
    expect(value!.roles.map(({ title, pay }) => [title, pay[0]!.amount])).to.deep.equal([
      ['Officer', { value: 1 }],
      ['Director', { value: 2 }],
    ]);
  });

  it('is one thing by itself, where the fields are those of one', () => {
    const story = readCaseStudy({ title: 'One', text: 'Two', takeaway: 'Three' });
    expect(story.value!.items).to.deep.equal([{ title: 'One', text: ['Two'], takeaway: 'Three' }]);
    expect(story.issues).to.deep.equal([
      { code: 'CE217', severity: 'hint', where: '/text', given: 'Two', expected: 'items' },
    ]);
    expect(readFaqList({ question: 'Why?', answer: 'So.' }).value!.items[0]).to.deep.include({
      question: 'Why?',
      answer: ['So.'],
    });
    expect(readPlanList({ name: 'Plus', price: 8, features: ['A', 'B'] }).value!.items[0]).to.deep.include({
      name: 'Plus',
      features: ['A', 'B'],
    });
  });

  it('is none of a role alone, nor of what nobody can list', () => {
    for (const input of [
      { title: 'A', salary: 1, education: 'B' },
      { A: 1, B: 2 },
    ])
      expect(codes(readComparison(input).issues)).to.deep.equal(['CE202 /roles']);
    expect(readStatTiles({ A: 1, B: true }).value).to.equal(undefined);
    expect(readStatTiles({ A: 1, B: { C: 2 } }).value).to.equal(undefined);
    expect(readStatTiles({ A: 1 }).value).to.equal(undefined);
  });
});

describe('percentiles by their numbers', () => {
  const figures = {
    percentile10: { value: 1 },
    median: { value: 2 },
    percentile90: { value: 3 },
  };

  for (const names of [
    ['10', '50', '90'],
    ['p10', 'p50', 'p90'],
    ['10th', 'median', '90th'],
    ['percentile_10', 'percentile_50', 'percentile_90'],
  ]) {
    it(`are those of ${names.join(', ')}, in a pay, beside it and in a chart`, () => {
      const percentiles = Object.fromEntries(names.map((name, index) => [name, index + 1]));
      expect(roleOf({ title: 'A', pay: { percentiles } }).role.pay).to.deep.equal([figures]);
      expect(roleOf({ title: 'A', percentiles }).role.pay).to.deep.equal([figures]);
      expect(roleOf({ title: 'A', salary: 2, percentiles }).role.pay).to.deep.equal([
        { amount: { value: 2 }, ...figures },
      ]);
      expect(readChart({ title: 'A', percentiles }).value!.items[0]!.pay).to.deep.equal([figures]);
      expect(readPayAmount({ percentiles }).value).to.deep.equal([figures]);
    });
  }

  it('stay facts where the model has no such percentile', () => {
    const { role } = roleOf({ title: 'A', percentiles: { 10: 1, 95: 4 } });
    expect(role.pay).to.deep.equal([{ percentile10: { value: 1 } }]);
    expect(role.facts.map(({ label, value }) => [label, value])).to.deep.equal([['percentile95', 4]]);
  });
});

describe('what is said of a pay beside it', () => {
  it('is its currency and its period', () => {
    const { role, codes } = roleOf({ title: 'A', salary: 45_000, currency: 'EUR', period: 'year' });
    expect(role.pay).to.deep.equal([{ currency: 'EUR', payPeriod: 'year', amount: { value: 45_000 } }]);
    expect(codes).to.deep.equal(['CE217 /roles/0/currency', 'CE217 /roles/0/period']);
    expect(roleOf({ title: 'A', salaryRange: { from: 1, to: 2 } }).role.pay).to.deep.equal([
      { minimum: { value: 1 }, maximum: { value: 2 } },
    ]);
    expect(readPayAmount({ salary: '$45,000' }).value).to.deep.equal([
      { amount: { value: 45_000 }, currency: '$' },
    ]);
  });
});

describe('lines, levels and groups under other names', () => {
  it('are named by the only text that they have', () => {
    const names = readChart([
      { city: 'Austin', median: 1 },
      { city: 'Denver', median: 2 },
    ]).value!.items;
    expect(names.map(({ name }) => name)).to.deep.equal(['Austin', 'Denver']);
  });

  it('are levels by their grades, and what these ask for', () => {
    const { value } = readLadder([
      { level: 'Junior', competencies: ['A'], skills: ['B'] },
      { title: 'Senior', grade: 'L2', skills: { Craft: ['C'] }, duties: ['D'] },
      { title: 'Lead', level: 3 },
    ]);
    expect(
      value!.levels.map(({ name, titles, requirements, competencies }) => [
        name,
        titles,
        requirements.map((one) => one.name),
        [...competencies].map(([theme, items]) => [theme, items.map((one) => one.name)]),
      ]),
    ).to.deep.equal([
      ['Junior', [], ['A', 'B'], []],
      [
        'Senior',
        ['L2'],
        [],
        [
          ['craft', ['C']],
          ['duties', ['D']],
        ],
      ],
      ['Lead', [], [], []],
    ]);
  });

  it('are groups with a category, and lists of any name', () => {
    const tags = [{ title: 'CRM', items: [{ name: 'A' }, { name: 'B' }] }];
    for (const input of [
      [{ category: 'CRM', tools: ['A', 'B'] }],
      { groups: [{ group: 'CRM', tools: ['A', 'B'] }] },
      [{ Area: 'CRM', items: ['A', 'B'] }],
      { categories: [{ name: 'CRM', items: ['A', 'B'] }] },
      { CRM: ['A', 'B'] },
    ])
      expect(readTagList(input).value!.groups).to.deep.equal(tags);
    expect(readSkillList([{ title: 'Hard', skills: ['SQL'] }]).value!.groups).to.deep.equal([
      { title: 'Hard', items: [{ name: 'SQL' }] },
    ]);
    const { value } = readShareBar({ Gender: { Male: 78, Female: '22%' }, Age: { '25–34': 100 } });
    expect(value!.groups.map(({ title, items }) => [title, items.map(({ name }) => name)])).to.deep.equal([
      ['Gender', ['Male', 'Female']],
      ['Age', ['25–34']],
    ]);
  });

  it('are shares as values, but no grades of skills', () => {
    const [group] = readShareBar([{ name: 'Male', value: '78%' }]).value!.groups;
    expect(group!.items).to.deep.equal([{ name: 'Male', share: { value: 78, unit: 'percent' } }]);
    expect(readSkillList([{ name: 'Excel', value: 4 }]).value!.groups[0]!.items).to.deep.equal([
      { name: 'Excel' },
    ]);
  });

  it('are links by their text, one question, and a source by its name', () => {
    expect(
      readLinkList([
        { text: 'A', href: '/a' },
        { label: 'B', link: '/b' },
      ]).value!.items,
    ).to.deep.equal([
      { title: 'A', url: '/a' },
      { title: 'B', url: '/b' },
    ]);
    expect(readFaqList({ 'How much?': 'A lot.' }).value!.items[0]).to.deep.include({
      question: 'How much?',
      answer: ['A lot.'],
    });
    expect(readSourceNote('BLS').value!.items).to.deep.equal([{ name: 'BLS' }]);
    expect(readSourceNote({ title: 'BLS', url: '/b' }).value!.items).to.deep.equal([
      { name: 'BLS', url: '/b' },
    ]);
  });
});

describe('a search box under other names', () => {
  it('has its address, lists and examples', () => {
    const { value, issues } = readJobSearch({
      url: 'https://example.org/jobs',
      jobs: ['Clerk'],
      locations: ['Berlin'],
      popular: ['Officer'],
    });
    expect(value.destination).to.deep.include({ address: 'https://example.org/jobs', isTemplate: false });
    expect([value.what.suggestions, value.where.suggestions]).to.deep.equal([['Clerk'], ['Berlin']]);
    expect(value.examples.map(({ what }) => what)).to.deep.equal(['Officer']);
    expect(codes(issues)).to.deep.equal(['CE217 /url', 'CE217 /jobs', 'CE217 /locations', 'CE217 /popular']);
  });

  it('takes an address with placeholders for a template', () => {
    const { value } = readJobSearch({ action: '/jobs?q={what}' });
    expect(value.destination).to.deep.include({ address: '/jobs?q={what}', isTemplate: true });
  });

  it('are in an answer, or together under one name', () => {
    const answer = readLinkList({ status: 'ok', data: { items: [{ title: 'A', url: '/a' }] } });
    expect(answer.value!.items).to.deep.equal([{ title: 'A', url: '/a' }]);
    expect(codes(answer.issues)).to.deep.equal(['CE220 /data', 'CE203 /status']);
    const groups = [
      { title: 'technical', items: [{ name: 'SQL' }] },
      { title: 'soft', items: [{ name: 'Patience' }] },
    ];
    const { value, issues } = readSkillList({
      title: 'Skills',
      skills: { technical: ['SQL'], soft: ['Patience'] },
    });
    expect(value).to.deep.equal({ title: 'Skills', groups });
    expect(codes(issues)).to.deep.equal(['CE217 /technical']);
    expect(readSkillList({ Excel: '80%', 'Word or the like': '60%' }).value!.groups).to.deep.equal([
      {
        items: [
          { name: 'Excel', share: { value: 80, unit: 'percent' } },
          { name: 'Word or the like', share: { value: 60, unit: 'percent' } },
        ],
      },
    ]);
  });

  it('are questions by category', () => {
    const general = [{ question: 'Who?', answer: ['Clerks.', 'Officers.'] }];
    const pay = [{ q: 'How much?', a: 'A lot.', links: [{ title: 'A', url: '/a' }] }];
    for (const data of [
      { faqs: { General: general, Pay: pay } },
      { General: general, Pay: pay },
      [
        { category: 'General', questions: general },
        { category: 'Pay', questions: pay },
      ],
      {
        title: 'FAQ',
        categories: [
          { name: 'General', faqs: general },
          { name: 'Pay', faqs: pay },
        ],
      },
    ])
      expect(readFaqList(data).value!.items).to.deep.equal([
        { id: 'who', category: 'General', question: 'Who?', answer: ['Clerks.', 'Officers.'] },
        {
          id: 'how-much',
          category: 'Pay',
          question: 'How much?',
          answer: ['A lot.'],
          links: [{ title: 'A', url: '/a' }],
        },
      ]);
    const mixed = [
      { category: 'Pay', ...pay[0] },
      { question: 'Else?', answer: 'No.' },
      { category: 'General', ...general[0] },
      { category: 'Pay', question: 'Bonus?', answer: 'No.' },
    ];
    expect(
      readFaqList(mixed).value!.items.map(({ category, question }) => [category, question]),
    ).to.deep.equal([
      [undefined, 'Else?'],
      ['Pay', 'How much?'],
      ['Pay', 'Bonus?'],
      ['General', 'Who?'],
    ]);
    // Answers of several paragraphs are no categories.
    expect(readFaqList(general).value!.items).to.deep.equal([
      { id: 'who', question: 'Who?', answer: ['Clerks.', 'Officers.'] },
    ]);
  });

  it('are tools in one text, but not what may be one thing with commas', () => {
    const tools = (given: string) => roleOf({ title: 'A', tools: given }).role.tools;
    expect(tools('Excel, SAP, and Node.js')).to.deep.equal(['Excel', 'SAP', 'Node.js']);
    for (const one of [
      'Washington, DC',
      'A desk, a chair, and a phone.',
      'Microsoft Office (Excel, Word, Outlook)',
      'Tables of 1,000,000 rows',
    ])
      expect(tools(one)).to.deep.equal([one]);
    expect(readTagList({ items: 'Excel, SAP, Slack' }).value!.groups).to.deep.equal([
      { items: [{ name: 'Excel' }, { name: 'SAP' }, { name: 'Slack' }] },
    ]);
  });

  it('are the demographics and the skills of a role, by name', () => {
    const { role, codes } = roleOf({
      title: 'A',
      demographics: { gender: { Male: '78%', Female: '22%' }, age: {}, race: [] },
      skills: { technical: ['SQL, 40%'], soft: [{ name: 'Patience' }] },
    });
    expect(role.demographics).to.deep.equal([
      {
        label: 'gender',
        shares: [
          { name: 'Male', share: { value: 78, unit: 'percent' } },
          { name: 'Female', share: { value: 22, unit: 'percent' } },
        ],
      },
    ]);
    expect(role.skills).to.deep.equal([
      { group: 'technical', name: 'SQL', share: { value: 40, unit: 'percent' } },
      { group: 'soft', name: 'Patience' },
    ]);
    expect(codes).to.deep.equal([]);
    expect(
      roleOf({ title: 'A', demographics: { label: 'Age', shares: '20–30, 40%' } }).role.demographics,
    ).to.have.length(1);
  });

  it('are pay as a pair of numbers, the lowest and the highest', () => {
    const { value, issues } = readJobList([
      { title: 'A', pay: [40_000, 52_000] },
      { title: 'B', salary_range: [40_000, 52_000], salary_currency: 'EUR' },
      { title: 'C', pay: [52_000, 40_000] },
    ]);
    const range = { minimum: { value: 40_000 }, maximum: { value: 52_000 } };
    expect(value!.jobs.map(({ pay }) => pay)).to.deep.equal([
      range,
      { ...range, currency: 'EUR' },
      { amount: { status: 'missing' } },
    ]);
    expect(codes(issues)).to.include('CE204 /jobs/2/pay');
    expect(roleOf({ title: 'A', salary_range: [40_000, 52_000] }).role.pay).to.deep.equal([range]);
    expect(roleOf({ title: 'A', pay: [40_000, 52_000] }).role.pay).to.deep.equal([range]);
  });
});
