import { expect } from '@open-wc/testing';
import { fromClipboard, readPasted } from '../../src/copy-embed/pasted.js';

const table = (title: string, ...rows: string[]): string =>
  `## ${title}\n\n${[rows[0], '|---|---|---|', ...rows.slice(1)].join('\n')}\n\n`;

const PAY = table('Pay', '| Metric | Officer | Director |', '| Mean pay | $5 | $9 |');
const REST = table('Requirements', '| Need | officer | Director |', '| Degree | none | MBA |');

describe('several tables', () => {
  it('of the same roles are one comparison, with their headings as its sections', () => {
    const { data, notes, placeOf } = readPasted('role-compare', PAY + REST);
    expect(data).to.deep.equal({
      roles: [{ title: 'Officer' }, { title: 'Director' }],
      rows: [
        { section: 'Pay', label: 'Mean pay', values: ['$5', '$9'] },
        { section: 'Requirements', label: 'Degree', values: ['none', 'MBA'] },
      ],
    });
    expect(notes).to.deep.equal(['2 tables with the same columns were put together.']);
    // Lines with cells: a head, a row, a head, a row.
    expect(placeOf!('/rows/0/values/1')).to.equal('row 2, “Director”');
    expect(placeOf!('/rows/1/values/1')).to.equal('row 4, “Director”');
  });

  it('of a page are the same, and stay rows that can be edited', () => {
    const html = (title: string, row: string): string =>
      `<h3>${title}</h3><table><tr><th><th>A<th>B<tr><th>${row}<td>$1<td>$2</table>`;
    expect(fromClipboard('role-compare', html('Pay', 'Mean pay') + html('More', 'Bonus'))).to.deep.equal({
      text: '\tA\tB\nPay\nMean pay\t$1\t$2\nMore\nBonus\t$1\t$2',
      notes: ['2 tables with the same columns were put together.'],
    });
  });

  it('of levels are the tracks of one ladder', () => {
    const text =
      table('Expert', '| Level | Years | Pay |', '| Junior | 0–2 years | $5 |') +
      table('Lead', '| Level | Years | Pay |', '| Head | 5 years | $9 |');
    const { data, placeOf } = readPasted('career-ladder', text);
    expect(data).to.deep.equal({
      levels: [
        { name: 'Junior', experience: '0–2 years', pay: '$5', track: 'Expert' },
        { name: 'Head', experience: '5 years', pay: '$9', track: 'Lead' },
      ],
    });
    expect(placeOf!('/levels/1/pay')).to.equal('row 4, “Pay”');
  });

  it('of skills by levels are the themes of one', () => {
    const text =
      table('Craft', '| Skill | Junior | Senior |', '| Code | Small parts | Whole systems |') +
      table('Team', '| Skill | Junior | Senior |', '| Words | Comments | Plans |');
    expect(readPasted('career-ladder', text).data).to.deep.equal({
      levels: [
        {
          name: 'Junior',
          competencies: {
            Craft: [{ name: 'Code', detail: 'Small parts' }],
            Team: [{ name: 'Words', detail: 'Comments' }],
          },
        },
        {
          name: 'Senior',
          competencies: {
            Craft: [{ name: 'Code', detail: 'Whole systems' }],
            Team: [{ name: 'Words', detail: 'Plans' }],
          },
        },
      ],
    });
  });

  it('of jobs are one list; where headings have no place, that is said', () => {
    const text =
      table('Leeds', '| Title | Company | Salary |', '| Clerk | Acme | £5 |') +
      table('York', '| Title | Company | Salary |', '| Cook | Beta | £6 |');
    const { data, notes } = readPasted('job-list', text);
    expect(data).to.deep.equal({
      jobs: [
        { title: 'Clerk', organization: 'Acme', pay: '£5' },
        { title: 'Cook', organization: 'Beta', pay: '£6' },
      ],
    });
    expect(notes).to.deep.equal([
      '2 tables with the same columns were put together.',
      'Their headings were left out: “Leeds”, “York”.',
    ]);
  });

  it('of pay with names of their own are one chart, and otherwise the first is', () => {
    const chart = (name: string): string => `| Role | Pay |\n|---|---|\n| ${name} | $5 |\n\n`;
    const namesOf = (text: string): unknown =>
      (readPasted('salary-chart', text).data as { items: { name: string }[] }).items.map(({ name }) => name);
    expect(namesOf(chart('Clerk') + chart('Cook'))).to.deep.equal(['Clerk', 'Cook']);
    expect(namesOf(chart('Clerk') + chart('Clerk'))).to.deep.equal(['Clerk']);
  });

  it('of which one fits: that one is read', () => {
    const other = '| Tool | Use |\n|---|---|\n| Excel | sums |\n\n';
    const faq = '| Question | Answer |\n|---|---|\n| Why? | So. |\n';
    const { data, notes } = readPasted('faq-list', other + faq);
    expect(data).to.deep.equal({ items: [{ question: 'Why?', answer: 'So.' }] });
    expect(notes).to.deep.equal([
      'There are 2 tables in this. One of them was read. Left out: “Tool, Use”. To read another one, paste it alone.',
    ]);
  });

  it('on printed pages have their headings again, which are no rows', () => {
    const pages = 'Role\tMedian\nClerk\t$1\nRole\tMedian\nCook\tmuch';
    const { data, placeOf } = readPasted('salary-chart', pages);
    expect(data).to.deep.equal({
      items: [
        { name: 'Clerk', pay: { median: '$1' } },
        { name: 'Cook', pay: { median: 'much' } },
      ],
    });
    expect(placeOf!('/items/1/pay/median')).to.equal('row 4');
    const jobs = readPasted('job-list', 'Title\tCompany\nClerk\tAcme\nTitle\tCompany\nCook\tBeta');
    expect(jobs.data).to.deep.equal({
      jobs: [
        { title: 'Clerk', organization: 'Acme' },
        { title: 'Cook', organization: 'Beta' },
      ],
    });
    expect(jobs.placeOf!('/jobs/1/title')).to.equal('row 4, “Title”');
    // Without headings, what stands there twice was meant twice.
    expect(readPasted('job-list', 'Clerk\tAcme\nClerk\tAcme').data).to.deep.equal({
      jobs: [
        { title: 'Clerk', organization: 'Acme' },
        { title: 'Clerk', organization: 'Acme' },
      ],
    });
  });
});

describe('levels under headings', () => {
  const levels = [
    { name: 'Junior', experience: '0–2 years', pay: '$5', requirements: ['Tests'] },
    { name: 'Senior', experience: '5+ years', summary: 'Leads.', requirements: ['Plans'] },
  ];
  it('have what stands below them, in Markdown', () => {
    const text =
      '# Path\n\n### 1. Junior\n- **Experience:** 0–2 years\n- **Salary:** $5\n- Tests\n\n### 2. Senior\n5+ years\n- **Responsibilities:** Leads.\n- **Skills:** Plans';
    const { data, notes, placeOf } = readPasted('career-ladder', text);
    expect(data).to.deep.equal({ title: 'Path', levels });
    expect(notes).to.deep.equal(['Each heading was read as a level, with what stands below it.']);
    expect(placeOf!('/levels/1/pay')).to.equal('line 8');
  });

  it('have the same in markup: the list of one is not all there is', () => {
    const html =
      '<h2>Junior</h2><p>0–2 years</p><ul><li>Salary: $5</li><li>Tests</li></ul><h2>Senior</h2><p>5+ years</p><p>Leads.</p><ul><li>Plans</li></ul>';
    expect(readPasted('career-ladder', html).data).to.deep.equal({ levels });
  });

  it('are in tracks, where headings have only headings below', () => {
    const text = '# Ways\n## Expert\n### Junior\n- a\n## Lead\n### Head\n- b';
    expect(readPasted('career-ladder', text).data).to.deep.equal({
      title: 'Ways',
      levels: [
        { name: 'Junior', requirements: ['a'], track: 'Expert' },
        { name: 'Head', requirements: ['b'], track: 'Lead' },
      ],
    });
  });

  it('are a list where it is all there is', () => {
    const html = '<h2>Path</h2><ol><li>Junior</li><li>Senior</li></ol>';
    expect(readPasted('career-ladder', html).data).to.deep.include({
      levels: [{ name: 'Junior' }, { name: 'Senior' }],
    });
  });
});

describe('a letter', () => {
  it('has a greeting and a name below, which are no data', () => {
    const { data, notes } = readPasted(
      'salary-chart',
      'Hi Ann,\n\nhere are the numbers:\n\nClerk – 86,070 USD\nCook – 29,300 USD\n\nBest,\nTom',
    );
    expect(data).to.deep.equal({
      items: [
        { name: 'Clerk', pay: { amount: '86,070 USD' } },
        { name: 'Cook', pay: { amount: '29,300 USD' } },
      ],
    });
    expect(notes).to.deep.equal(['Left out: “Hi Ann,”, “here are the numbers:”, “Best,”, “Tom”.']);
  });
});

describe('what stands in columns or lines', () => {
  it('is a row for each plan of a table of prices', () => {
    const { data, notes, placeOf } = readPasted(
      'plan-list',
      '\tBasic\tPlus\nPrice\t$0\t$8/month\nAlerts\tWeekly\tDaily\nReports\t–\t✓',
    );
    expect(data).to.deep.equal({
      items: [
        { name: 'Basic', price: '$0', features: ['Alerts: Weekly'] },
        { name: 'Plus', price: '$8/month', features: ['Alerts: Daily', 'Reports'] },
      ],
    });
    expect(notes).to.deep.equal(['Each column was read as an item of its own.']);
    expect(placeOf!('/items/1/price')).to.equal('column 3');
  });

  it('is one item, where the first column names its fields', () =>
    expect(
      readPasted('case-study', 'Title\tLate\nText\tTwo failed.\nTakeaway\tKeep one.').data,
    ).to.deep.equal({
      items: [{ title: 'Late', text: 'Two failed.', takeaway: 'Keep one.' }],
    }));

  it('is a plan with the price behind its name', () =>
    expect(readPasted('plan-list', 'Basic – $0\n- Weekly\n\nPlus – $8/month\n- Daily').data).to.deep.equal({
      items: [
        { name: 'Basic', price: '$0', features: ['Weekly'] },
        { name: 'Plus', price: '$8/month', features: ['Daily'] },
      ],
    }));

  it('is a figure above or below what it is', () => {
    const items = [
      { label: 'Median pay', value: '$46,813' },
      { label: 'Growth', value: '6%' },
    ];
    for (const text of ['$46,813\nMedian pay\n6%\nGrowth', 'Median pay\n$46,813\nGrowth\n6%'])
      expect(readPasted('stat-tiles', text).data).to.deep.equal({ items });
  });

  it('is a tool with its examples', () =>
    expect(readPasted('tag-list', 'Sales: Salesforce, HubSpot\nOffice: Excel').data).to.deep.equal({
      items: [
        { name: 'Sales', examples: ['Salesforce', 'HubSpot'] },
        { name: 'Office', examples: ['Excel'] },
      ],
    }));
});

describe('the address of a page', () => {
  it('of results is a search box that leads there', () => {
    const { data, notes } = readPasted('job-search', 'https://www.indeed.com/jobs?q=nurse&l=Austin&vjk=1');
    expect(data).to.deep.equal({
      action: 'https://www.indeed.com/jobs',
      parameters: { what: 'q', where: 'l' },
      fields: ['what', 'where'],
    });
    expect(notes).to.deep.equal([
      'The search was read from the address: “q” is what, “l” is where. Nothing else of it is kept.',
    ]);
    const { data: none, problems } = readPasted('job-search', 'https://example.org/jobs');
    expect(none).to.equal(undefined);
    expect(problems).to.have.length(1);
  });

  it('is the page to share', () =>
    expect(readPasted('share-links', 'https://example.org/guide').data).to.deep.equal({
      url: 'https://example.org/guide',
    }));
});

describe('codes of a staff system', () => {
  const csv =
    'Job Code,Job Title,Grade,Salary Min,Salary Max\nHR-1,Assistant,G5,£1,£2\nHR-2,Manager,G6,£3,£4';
  it('are no names where those stand beside them', () => {
    const namesOf = (tag: string, list: string, name: string): unknown =>
      (readPasted(tag, csv).data as Record<string, Record<string, string>[]>)[list]!.map(
        (item) => item[name],
      );
    expect(namesOf('salary-chart', 'items', 'name')).to.deep.equal(['Assistant', 'Manager']);
    expect(namesOf('role-compare', 'roles', 'title')).to.deep.equal(['Assistant', 'Manager']);
    expect(namesOf('career-ladder', 'levels', 'titles')).to.deep.equal(['Assistant', 'Manager']);
  });

  it('and the day on which a job begins is not when it was posted', () =>
    expect(
      readPasted('job-list', 'Title,Start date,Anstellungsart\nClerk,2027-01-01,Vollzeit').data,
    ).to.deep.equal({ jobs: [{ title: 'Clerk', employmentType: 'Vollzeit' }] }));
});
