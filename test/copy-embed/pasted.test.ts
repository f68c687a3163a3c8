import { expect } from '@open-wc/testing';
import { swapped } from '../../src/copy-embed/pasted-rows.js';
import { fromClipboard, readPasted } from '../../src/copy-embed/pasted.js';

const dataOf = (tag: string, text: string) => {
  const { data, problems } = readPasted(tag, text);
  expect(problems).to.deep.equal([]);
  return data;
};

describe('what is pasted', () => {
  it('JSON, as it is', () => {
    expect(dataOf('role-compare', ' {"roles":["A"]} ')).to.deep.equal({ roles: ['A'] });
    expect(dataOf('job-search', '{"what":"x"}')).to.deep.equal({ what: 'x' });
  });

  it('JSON with a fault: says which and where', () => {
    expect(readPasted('role-compare', '{"roles":[\n"A" "B"]}').problems).to.deep.equal([
      'CE101 This is not valid JSON (the text, line 2, column 5): "B"]}. A comma or a colon is missing just before it.',
    ]);
  });

  it('JSON that an editor has damaged: mended, and said', () => {
    const { data, problems } = readPasted('role-compare', '<p>{“roles”: ["A"]}</p>'.slice(3, -4));
    expect(data).to.deep.equal({ roles: ['A'] });
    expect(problems[0]).to.match(/^CE104/);
  });

  it('rows: a comparison', () => {
    const text = 'What\tOfficer\tDirector\nPay\t\t\nAverage\t$46,813\t$104,050';
    expect(dataOf('role-compare', text)).to.deep.equal({
      roles: [{ title: 'Officer' }, { title: 'Director' }],
      rows: [{ label: 'Average', section: 'Pay', values: ['$46,813', '$104,050'] }],
    });
    const { isTableEnough, table } = readPasted('role-compare', text);
    expect(isTableEnough).to.equal(true);
    expect(table!.head).to.deep.equal(['What', 'Officer', 'Director']);
  });

  it('reads years as a history, in a sheet and in rows of JSON', () => {
    const items = [
      {
        name: 'Salary',
        payHistory: [
          { date: '2024', amount: '40000' },
          { date: '2025', amount: '41000' },
        ],
      },
    ];
    expect(dataOf('salary-chart', 'Year,Salary\n2024,40000\n2025,41000')).to.deep.equal({ items });
    const records = [
      { year: 2024, salary: 40000 },
      { year: 2025, salary: 41000 },
    ];
    const payHistory = [
      { date: '2024', amount: 40000 },
      { date: '2025', amount: 41000 },
    ];
    expect(dataOf('salary-chart', JSON.stringify(records))).to.deep.equal({ payHistory });
  });

  it('rows: a chart, with and without a header', () => {
    const items = [
      { name: 'Officer', pay: { amount: '$46,813' } },
      { name: 'Director', pay: { amount: '$104,050' } },
    ];
    expect(dataOf('salary-chart', 'Role;Pay\nOfficer;$46,813\nDirector;$104,050')).to.deep.equal({ items });
    expect(dataOf('salary-chart', 'Officer\t$46,813\nDirector\t$104,050')).to.deep.equal({ items });
    expect(dataOf('salary-chart', 'Role,Median,10th percentile\nOfficer,46813,30000')).to.deep.equal({
      items: [{ name: 'Officer', pay: { median: '46813', percentile10: '30000' } }],
    });
  });

  it('rows: a column of ranks names nobody', () => {
    const items = [
      { name: 'Reno', pay: { mean: '$100,000' } },
      { name: 'Boston', pay: { mean: '$95,000' } },
      { name: 'Salem', pay: { mean: '$95,000' } },
    ];
    for (const ranks of [
      ['1', '2', '3'],
      ['#1', '#2', '#2'],
      ['1.', '2.', '3.'],
    ]) {
      const rows = items.map(({ name, pay }, index) => `${ranks[index]}\t${name}\t${pay.mean}`);
      expect(dataOf('salary-chart', ['#\tCity\tAverage salary', ...rows].join('\n'))).to.deep.equal({
        items,
      });
    }
    // Grades and years of experience have names of their own, and no order from 1 on.
    for (const names of [
      ['1', '5'],
      ['0', '1'],
    ]) {
      const [one, other] = names as [string, string];
      const read = dataOf('salary-chart', `Years\tNote\tPay\n${one}\tNew\t$40,000\n${other}\tOld\t$50,000`);
      expect((read as { items: { name: string }[] }).items.map(({ name }) => name)).to.deep.equal([
        `Years: ${one}`,
        `Years: ${other}`,
      ]);
    }
    // And amounts beside them are nobody's names.
    const grades = dataOf(
      'salary-chart',
      'Grade\tMinimum\tMaximum\n1\tUSD 30,000\tUSD 40,000\n2\tUSD 35,000\tUSD 50,000',
    );
    expect((grades as { items: { name: string }[] }).items.map(({ name }) => name)).to.deep.equal([
      'Grade: 1',
      'Grade: 2',
    ]);
  });

  it('rows: shares without a header', () => {
    const items = [
      { name: 'Male', share: '78%' },
      { name: 'Female', share: '22%' },
    ];
    expect(dataOf('share-bar', 'Male,78%\nFemale,22%')).to.deep.equal({ items });
    expect(dataOf('share-bar', 'Male\t78%\nFemale\t22%')).to.deep.equal({ items });
    expect(dataOf('share-bar', 'Gender\t2024\t2025\nMale\t78%\t77%')).to.deep.equal({
      groups: [
        { title: '2024', items: [{ name: 'Male', share: '78%' }] },
        { title: '2025', items: [{ name: 'Male', share: '77%' }] },
      ],
    });
  });

  it('rows: names between commas, in one line', () => {
    expect(dataOf('tag-list', 'Excel, SAP, Slack')).to.deep.equal({
      items: [{ name: 'Excel' }, { name: 'SAP' }, { name: 'Slack' }],
    });
    expect(dataOf('skill-list', 'Excel, SAP')).to.deep.equal({ items: ['Excel', 'SAP'] });
    expect(dataOf('skill-list', 'Excel, 30%')).to.deep.equal({ items: [{ name: 'Excel', share: '30%' }] });
  });

  it('rows: amounts have the unit, currency and period of their column', () => {
    const items = [{ name: 'Officer', pay: { amount: '46.8k $ per year' } }];
    expect(dataOf('salary-chart', 'Role\tSalary ($000s p.a.)\nOfficer\t46.8')).to.deep.equal({ items });
    expect(dataOf('job-list', 'Job\tSalary (GBP per annum)\nClerk\t24,000\nCook\tcompetitive')).to.deep.equal(
      {
        jobs: [
          { title: 'Clerk', pay: '24,000 GBP per year' },
          { title: 'Cook', pay: 'competitive' },
        ],
      },
    );
  });

  it('rows without figures in a chart: says that they are not shown', () => {
    const { notes } = readPasted(
      'salary-chart',
      'Role\tLow\tHigh\nA\t$1\t$2\nB\t\t\nC\t$2\t$3\nSource: D\t\t',
    );
    expect(notes).to.deep.equal([
      'Not shown, because no figure stands beside it: “B”. For a missing figure, write n/a.',
    ]);
  });

  it('tiles whose figures come first', () => {
    const text = '7%\tgrowth rate\n$45,000\tmedian salary\n\tremote-friendly';
    expect(dataOf('stat-tiles', text)).to.deep.equal({
      items: [
        { value: '7%', label: 'growth rate' },
        { value: '$45,000', label: 'median salary' },
        { label: 'remote-friendly' },
      ],
    });
    expect(dataOf('stat-tiles', 'Jobs\t133,025\nDegree\tnone')).to.deep.equal({
      items: [
        { label: 'Jobs', value: '133,025' },
        { label: 'Degree', value: 'none' },
      ],
    });
  });

  it('figures for names, and running text: says so', () => {
    expect(readPasted('role-compare', 'Pay\t$46,813\t$104,050\nGrowth\t6%\t6%').problems).to.deep.equal([
      'The first row has figures where the names of the roles belong: “$46,813”, “$104,050”. Put a row with the names above it.',
    ]);
    const prose = 'Operations managers earn more, and they lead teams, budgets and people.';
    expect(readPasted('role-compare', `${prose}\n${prose}`).problems).to.deep.equal([
      'This is running text. Paste a table, or rows in which each role has its cell.',
    ]);
  });

  it('a ladder in thousands', () => {
    expect(dataOf('career-ladder', 'Level\tSalary (US$000)\nL1\t38 – 45')).to.deep.equal({
      levels: [{ name: 'L1', pay: '38 – 45k US$' }],
    });
  });

  it('shares in one text', () => {
    expect(dataOf('share-bar', 'Male, 78.0% Female, 22.0%')).to.deep.equal({
      items: 'Male, 78.0% Female, 22.0%',
    });
    expect(dataOf('share-bar', 'Degree\tShare\nNone\t20%\nSome\t80%')).to.deep.equal({
      items: [
        { name: 'None', share: '20%' },
        { name: 'Some', share: '80%' },
      ],
    });
  });

  it('lists of other tools in JSON: a chart', () => {
    const records =
      '[{"soc":"11","A_MEDIAN":"105770"},\n{"soc":"13","title":"Actors","A_MEDIAN":"51370"},\n{"title":"Clerks","A_MEDIAN":"x"},{"title":"Cooks","A_MEDIAN":5}]';
    const { data, notes, placeOf } = readPasted('salary-chart', records);
    expect(data).to.deep.equal({
      items: [
        { name: '', pay: { median: '105770 per year' } },
        { name: 'Actors', pay: { median: '51370 per year' } },
        { name: 'Clerks', pay: { median: 'x' } },
        { name: 'Cooks', pay: { median: '5 per year' } },
      ],
    });
    expect(notes).to.deep.equal(['The list was read as a table.', 'Not used: “soc”.']);
    expect(placeOf!('/items/2/pay/median')).to.equal('line 3');

    const lists = '{"year": 2018,\n"pay": [["Role", "Wage"],\n["Clerk", 65000]],\n"skills": [["a", "b"]]}';
    const chosen = readPasted('salary-chart', lists.replace('pay', 'byRole'));
    expect(chosen.data).to.deep.equal({ items: [{ name: 'Clerk', pay: { amount: '65000' } }] });
    expect(chosen.notes).to.deep.equal(['The list “byRole” was read as a table.']);
    expect(chosen.placeOf!('/items/0/pay/amount')).to.equal('line 3, “byRole”');

    expect(readPasted('salary-chart', '{"a":[["x",50000]],"b":[["y",60000]]}').problems).to.deep.equal([
      'There are several lists in this: “a”, “b”. Paste one of them alone.',
    ]);
    // Price levels are no pay.
    const levels = [{ '2014': '87.8', place: 'Akron' }];
    expect(readPasted('salary-chart', JSON.stringify(levels)).data).to.deep.equal(levels);
  });

  it('a list that is all there is: its lines', () => {
    const { placeOf } = readPasted('salary-chart', '[\n{"name":"A","pay":"$1"},\n{"name":"B","pay":"x"}]');
    expect(placeOf!('/items/1/pay')).to.equal('line 3, “pay”');
  });

  it('rows: fields by the names of the columns, or in order', () => {
    const items = [{ question: 'Is it hard?', answer: 'No.' }];
    expect(dataOf('faq-list', 'Answer\tQuestion\nNo.\tIs it hard?')).to.deep.equal({ items });
    expect(dataOf('faq-list', 'Is it hard?\tNo.')).to.deep.equal({ items });
    expect(dataOf('career-ladder', 'Level,Years,Requirements\nJunior,0-2,"a; b"')).to.deep.equal({
      levels: [{ name: 'Junior', experience: '0-2', requirements: ['a', 'b'] }],
    });
    expect(dataOf('job-list', 'Title;Company;Where;Salary\nClerk;Acme;Kent;£20')).to.deep.equal({
      jobs: [{ title: 'Clerk', organization: 'Acme', location: 'Kent', pay: '£20' }],
    });
    expect(dataOf('expandable-list', 'One\nTwo')).to.deep.equal({ items: ['One', 'Two'] });
    expect(dataOf('paired-list', 'Pros,Cons\na,b\nc,')).to.deep.equal({
      lists: [
        { title: 'Pros', items: ['a', 'c'] },
        { title: 'Cons', items: ['b'] },
      ],
    });
  });

  it('rows of different lengths: says which', () => {
    expect(readPasted('salary-chart', 'Role,Pay\nOfficer,about,5\nClerk,6\nHead,5').problems).to.deep.equal([
      'Row 2 has 3 cells, the first row has 2. Put amounts with a comma in quotes: "$46,813".',
    ]);
  });

  it('amounts that a comma has cut in two: puts them together, and says so', () => {
    const note = (amounts: string) => [
      `A comma stands between cells and in amounts: ${amounts} was put together.`,
    ];
    const chart = readPasted('salary-chart', 'Role,Median,Growth\nOfficer,$46,813,6%\nHead,$1,250,000,5%');
    expect(chart.data).to.deep.equal({
      items: [
        { name: 'Officer', pay: { median: '$46,813' }, growthRate: '6%' },
        { name: 'Head', pay: { median: '$1,250,000' }, growthRate: '5%' },
      ],
    });
    expect(chart.problems).to.deep.equal([]);
    expect(chart.notes).to.deep.equal(note('“$46,813”, “$1,250,000”'));
    const headless = readPasted('salary-chart', 'Officer,$46,813\nHead,$90,000');
    expect(headless.data).to.deep.equal({
      items: [
        { name: 'Officer', pay: { amount: '$46,813' } },
        { name: 'Head', pay: { amount: '$90,000' } },
      ],
    });
    // As many cells as the first row: nothing is missing, so nothing is put together.
    expect(dataOf('salary-chart', 'Role,Low,High\nOfficer,46,813')).to.deep.equal({
      items: [{ name: 'Officer', pay: { minimum: '46', maximum: '813' } }],
    });
  });

  it('columns that are not used, or have no names: says so', () => {
    expect(readPasted('job-list', 'Title,Company,Perks\nClerk,Acme,Tea').notes).to.deep.equal([
      'Not used: “Perks”. Columns can be title, organization, location, pay, url, validThrough, datePosted, employmentType, remote, description, tags.',
    ]);
    expect(readPasted('salary-chart', 'Role,Pay,Bonus\nClerk,$30,000,$500').notes).to.deep.equal([
      'A comma stands between cells and in amounts: “$30,000” was put together.',
      'Not used: “Bonus”.',
    ]);
    expect(readPasted('faq-list', 'Is it hard?\tNo.\nIs it far?\tYes.').notes).to.deep.equal([
      'No row names the columns, so they were taken in this order: question, answer.',
    ]);
    expect(readPasted('faq-list', 'Question\tAnswer\nIs it hard?\tNo.').notes).to.deep.equal([]);
  });

  it('columns in other languages, and addresses without a scheme', () => {
    expect(dataOf('career-ladder', 'Stufe;Jahre;Gehalt\nController;0-2;42.000 €')).to.deep.equal({
      levels: [{ name: 'Controller', experience: '0-2', pay: '42.000 €' }],
    });
    expect(dataOf('job-list', 'Poste\tEntreprise\tVille\nCommis\tAcme\tLyon')).to.deep.equal({
      jobs: [{ title: 'Commis', organization: 'Acme', location: 'Lyon' }],
    });
    expect(dataOf('link-list', 'Title\tLink\nA\twww.example.org/a')).to.deep.equal({
      items: [{ title: 'A', url: 'https://www.example.org/a' }],
    });
    expect(dataOf('career-ladder', 'Analyst\nController')).to.deep.equal({
      levels: [{ name: 'Analyst' }, { name: 'Controller' }],
    });
  });

  it('a title over the rows, and two rows of headings: said', () => {
    const titled = 'Salaries 2025\t\t\nRole\tMedian\tJobs\nOfficer\t$46,813\tmany\nCook\tmuch\t7';
    const chart = readPasted('salary-chart', titled);
    expect(chart.data).to.deep.equal({
      title: 'Salaries 2025',
      items: [
        { name: 'Officer', pay: { median: '$46,813' } },
        { name: 'Cook', pay: { median: 'much' } },
      ],
    });
    expect(chart.table!.caption).to.equal('Salaries 2025');
    expect(chart.notes).to.deep.equal(['“Salaries 2025” was taken for the title.', 'Not used: “Jobs”.']);
    expect(chart.placeOf!('/items/1/pay/median')).to.equal('row 4');
    expect(dataOf('job-list', 'Open now\nTitle,Company\nClerk,Acme')).to.deep.equal({
      title: 'Open now',
      jobs: [{ title: 'Clerk', organization: 'Acme' }],
    });
    // A tile may be a label only, and a section is no title.
    expect(dataOf('stat-tiles', 'Remote\t\nPay\t$5')).to.deep.equal({
      items: [{ label: 'Remote' }, { label: 'Pay', value: '$5' }],
    });
    const years = readPasted(
      'role-compare',
      '\tOfficer\t\tCook\n\t2024\t2025\t2025\nPay\t£1\t£2\t£3\nJobs\t4\t5\t6',
    );
    expect(years.table!.head).to.deep.equal(['', 'Officer 2024', 'Officer 2025', 'Cook 2025']);
    expect(years.notes).to.deep.equal([
      'Two rows of headings were put together: “Officer 2024”, “Officer 2025”, “Cook 2025”.',
    ]);
    expect(years.placeOf!('/rows/1/values/2')).to.equal('row 4, “Cook 2025”');
    expect(readPasted('role-compare', '\tA\t\n\t£5\t£6\nx\ty\tz').table!.head).to.deep.equal(['', 'A', '']);
  });

  it('a column that is no pay: not drawn as pay', () => {
    const rows = 'Occupation\tJobs (1)\tAnnual wage\nClerk\t1,200\t$40,000';
    const { data, notes } = readPasted('salary-chart', rows);
    expect(data).to.deep.equal({ items: [{ name: 'Clerk', pay: { amount: '$40,000 per year' } }] });
    expect(notes).to.deep.equal(['Not used: “Jobs (1)”.']);
    expect(readPasted('salary-chart', 'Clerk\t$40,000\t6%\nCook\t$30,000\t5%').notes).to.deep.equal([
      'Not used: “column 3”.',
    ]);
    // What tabs part is no amount that a comma has cut in two.
    expect(readPasted('salary-chart', 'Role\tPay\nClerk\t$46\t813').problems).to.deep.equal([
      'Row 2 has 3 cells, the first row has 2. Put amounts with a comma in quotes: "$46,813".',
    ]);
  });

  it('ranges that a spreadsheet took for dates: says so', () => {
    expect(readPasted('career-ladder', 'Level\tYears\nJunior\t2-May\nSenior\t6-10').notes).to.deep.equal([
      'If “2-May” was a range such as 2-5, the spreadsheet took it for a date: format the cells as text there.',
    ]);
    expect(readPasted('job-list', 'Title\tDate\nClerk\t2-May').notes).to.deep.equal([]);
  });

  it('several tables: says which was read', () => {
    const table = (name: string) => `<table><tr><td><th>${name}<tr><th>Pay<td>$1</table>`;
    const notes = [
      'There are 2 tables in this. The first one was read. Left out: “B”. To read another one, paste it alone.',
    ];
    expect(readPasted('role-compare', table('A') + table('B')).notes).to.deep.equal(notes);
    expect(fromClipboard('role-compare', table('A') + table('B'))).to.deep.equal({
      text: '\tA\nPay\t$1',
      notes,
    });
    const layout = `<table><tr><td>${table('A')}</td></tr></table>`;
    expect(fromClipboard('role-compare', layout)).to.deep.equal({ text: '\tA\nPay\t$1' });
  });

  it('text in UTF-16 that was read as another one', () => {
    const wide = [...'Role\tPay\nClerk\t£5\n'].join('\0');
    expect(dataOf('salary-chart', `${wide}\0`)).to.deep.equal({
      items: [{ name: 'Clerk', pay: { amount: '£5' } }],
    });
  });

  it('comments and NaN in JSON: read, and said', () => {
    const text =
      '{ // roles, "all"\n"roles": ["A//", /* one\nmore */ "B"],\n"rows": [{"label": "x", "values": [NaN, 1]}]}';
    const { data, problems, placeOf } = readPasted('role-compare', text);
    expect(data).to.deep.equal({ roles: ['A//', 'B'], rows: [{ label: 'x', values: [null, 1] }] });
    expect(problems).to.deep.equal([
      'A comment stands in the data (line 1). It was left out.',
      'A comment stands in the data (line 2). It was left out.',
      'NaN is no figure (line 4). It was read as null, which means that the figure is missing.',
    ]);
    expect(placeOf!('/rows/0/label')).to.equal('line 4, “label”');
  });

  it('code and text around the data: left out, and lines stay what they were', () => {
    const fenced = 'Here you are:\n\n```json\n{"roles": ["A",\n"B"]}\n```\nAnything else?';
    expect(dataOf('role-compare', fenced)).to.deep.equal({ roles: ['A', 'B'] });
    expect(readPasted('role-compare', fenced).placeOf!('/roles/1')).to.equal('line 5, “roles”');
    expect(dataOf('role-compare', 'export const roles = ["A"];')).to.deep.equal(['A']);
    const table =
      'Pay = what one earns:\n\n| | A |\n|---|---|\n| Pay | **$1** a day<br>or \\$2 |\n\nA | B, that is.';
    expect(dataOf('role-compare', table)).to.deep.equal({
      roles: [{ title: 'A' }],
      rows: [{ label: 'Pay', values: ['$1 a day or $2'] }],
    });
  });

  it('JSON with a comma after the last item: left out, and said', () => {
    const text = '{\n"roles": [\n"A, ]",\n"B",\n],\n}';
    const { data, problems } = readPasted('role-compare', text);
    expect(data).to.deep.equal({ roles: ['A, ]', 'B'] });
    expect(problems).to.deep.equal([
      'A comma stands after the last item (line 4). It was left out.',
      'A comma stands after the last item (line 5). It was left out.',
    ]);
    expect(readPasted('role-compare', '{"roles":["A" "B",]}').problems).to.have.length(1);
  });

  it('names places as they are in the text', () => {
    const json = '{\n "roles": [\n  {"title": "A",\n   "pay": {"a/b": [1]}},\n  null\n ]\n}';
    const { placeOf } = readPasted('role-compare', json);
    expect(placeOf!('/roles/0/pay/a~1b/0')).to.equal('line 4, “a/b”');
    expect(placeOf!('/roles/1/title')).to.equal('line 5, “title”');
    expect(placeOf!('/rows')).to.equal('line 1, “rows”');
    expect(placeOf!('the address')).to.equal('the address');
    const jobs = readPasted('job-list', 'Title,Pay\nClerk,£20\nCook,much');
    expect(jobs.placeOf!('/jobs/1/pay')).to.equal('row 3, “Pay”');
    const roles = readPasted('role-compare', 'What\tA\tB\nPay\t\t\nMean\t$5\t?\n');
    expect(roles.placeOf!('/rows/0/values/1')).to.equal('row 3, “B”');
    expect(roles.placeOf!('/roles/0')).to.equal('/roles/0');
  });

  it('names the column where each has figures of its own, and no place where there is but one', () => {
    const shares = readPasted('share-bar', 'Degree,Officer,Director\nMaster,5%,much').placeOf!;
    expect(shares('/groups/1/items/0/share')).to.equal('row 2, “Director”');
    const compared = readPasted('role-compare', '\tOfficer\tCook\nPay\t£1\tmuch').placeOf!;
    expect(compared('/rows/0/values/1')).to.equal('row 2, “Cook”');
    expect(compared('/rows/0/label')).to.equal('row 2');
    expect(readPasted('pay-amount', 'much').placeOf!('/amount')).to.equal('');
    const lines = readPasted(
      'salary-chart',
      'Role,Year,Pay\nClerk,2022,£1\nClerk,2023,much\nCook,2023,£2',
    ).placeOf!;
    expect(lines('/items/0/payHistory/1/amount')).to.equal('/items/0/payHistory/1/amount');
  });

  it('roles in rows of a comparison, or in columns of a chart: asks, and swaps them', () => {
    const roles = 'Role,Median pay,Experience\nOfficer,£40,2 years\nDirector,£90';
    // What says that its rows are roles needs no question.
    const sure = readPasted('role-compare', roles);
    expect((sure.data as { roles: object[] }).roles).to.deep.equal([
      { title: 'Officer' },
      { title: 'Director' },
    ]);
    expect(sure.notes).to.deep.equal([]);
    const read = readPasted('role-compare', roles.replace('Role', ''));
    expect(read.notes).to.deep.equal([
      'The columns were taken for roles. If each row is a role, swap rows and columns.',
    ]);
    const text = swapped(read.table!);
    expect(text).to.equal('\tOfficer\tDirector\nMedian pay\t£40\t£90\nExperience\t2 years\t');
    expect(readPasted('role-compare', text).notes).to.deep.equal([]);
    expect(readPasted('salary-chart', roles).notes).to.deep.equal(['Not used: “Experience”.']);
    const turned = readPasted('salary-chart', '\tOfficer\nMedian pay\t£40');
    expect(turned.data).to.deep.equal({ items: [{ name: 'Officer', pay: { median: '£40' } }] });
    expect(turned.notes).to.deep.equal([]);
    expect(readPasted('salary-chart', '\tA\tB\nPay\t1\t2\nAge\t3\t4').notes).to.deep.equal([
      'The rows were taken for roles. If each column is a role, swap rows and columns.',
    ]);
    // Roles may have such a word in their names.
    expect(readPasted('role-compare', '\tPayroll clerk\tCook\nPay\t£1\t£2').notes).to.deep.equal([]);
    expect(readPasted('salary-chart', 'Role\tYearly\nPayroll clerk\t£1\nCook\t£2').notes).to.deep.equal([]);
  });

  it('a list of texts: a comma is a comma, and bullets are no part of them', () => {
    expect(dataOf('expandable-list', '• Order, and send\r\n\n– Meet suppliers\n-5 degrees')).to.deep.equal({
      items: ['Order, and send', 'Meet suppliers', '-5 degrees'],
    });
    expect(dataOf('expandable-list', '"One, two"\nThree')).to.deep.equal({ items: ['One, two', 'Three'] });
  });

  it('text for an element of JSON: says so', () => {
    expect(readPasted('job-search', 'jobs in Kent').problems).to.deep.equal([
      'This element takes its data as JSON, which begins with “{”. “Sample” shows how it looks.',
    ]);
  });

  it('an address: says where it goes', () => {
    const problems = [
      'This is an address. If JSON or CSV is there, put it into the field “Address of the data”. Of a web page, copy the table or list itself.',
    ];
    expect(readPasted('job-search', 'https://example.org/jobs.json').problems).to.deep.equal(problems);
    expect(readPasted('role-compare', ' https://example.org/roles.json\n').problems).to.deep.equal(problems);
  });

  it('YAML: says so', () => {
    const problems = ['This looks like YAML. Turn it into JSON first: the element reads that.'];
    const yaml = 'levels:\n  - id: junior\n    name: Junior\n';
    expect(readPasted('career-ladder', yaml)).to.deep.equal({ problems });
    expect(readPasted('stat-tiles', 'Pay: $5\nGrowth: 6%').problems).to.deep.equal([]);
  });

  it('JavaScript: says what JSON has instead', () => {
    const said = (text: string) => readPasted('role-compare', text).problems;
    const hint =
      'This looks like JavaScript. JSON has straight double quotes around names and texts: {"title": "Officer"}.';
    expect(said('{roles: [A]}')[1]).to.equal(hint);
    expect(said("{'roles': ['A' 'B']}")[1]).to.equal(hint);
    expect(said('{"roles": ["a, b: c" "d"]}')).to.have.length(1);
  });

  it('a table in Markdown', () => {
    const text =
      '| | **Officer** | Director |\n| --- | ---: | :-: |\n| Pay \\| year | **$46,813** | `$104,050` |\n';
    expect(dataOf('role-compare', text)).to.deep.equal({
      roles: [{ title: 'Officer' }, { title: 'Director' }],
      rows: [{ label: 'Pay | year', values: ['$46,813', '$104,050'] }],
    });
    expect(dataOf('job-list', 'Title | Company\n--- | ---\nClerk | Acme')).to.deep.equal({
      jobs: [{ title: 'Clerk', organization: 'Acme' }],
    });
  });

  it('code that was copied here: its data, or why not', () => {
    const json = '{"roles":["A [x]"]}';
    const again = (code: string) => readPasted('role-compare', code);
    const config = encodeURIComponent(json);
    for (const code of [
      `<div><role-compare><script type="application/json">${json}</script><table><tr><td>B</table></role-compare></div>`,
      `<!-- wp:html --><div data-career="role-compare" data-config='${json}'></div><!-- /wp:html -->`,
      `<iframe src="https://a.example/embed.html?element=role-compare&amp;config=${config}"></iframe>`,
    ]) {
      const { data, problems, notes } = again(code);
      expect(data, code).to.deep.equal({ roles: ['A [x]'] });
      expect(problems).to.deep.equal([]);
      expect(notes).to.deep.equal([
        'The data was taken from the code. Its settings are not: choose them below.',
      ]);
    }
    expect(
      again('<a href="https://a.example/b.json#career=role-compare&currency=USD">B</a>').problems,
    ).to.deep.equal([
      'The data of this code is at https://a.example/b.json. Put that into the field “Address of the data”.',
    ]);
    expect(again(`<div data-career="job-list" data-config='{}'></div>`).problems).to.deep.equal([
      'This is the code of another element: choose “Job list” first.',
    ]);
    expect(
      again('<table data-career="role-compare"><tr><td><th>A<tr><th>Pay<td>$1</table>').data,
    ).to.deep.equal({
      roles: [{ title: 'A' }],
      rows: [{ label: 'Pay', values: ['$1'] }],
    });
  });

  it('rows for an element without rows: says what to do', () => {
    expect(readPasted('job-search', '<table><tr><td>a<td>b</table>').problems).to.have.length(1);
  });

  it('an amount', () => {
    expect(dataOf('pay-amount', '$46,813 a year')).to.deep.equal({ amount: '$46,813 a year' });
    expect(dataOf('pay-amount', '{"median":5}')).to.deep.equal({ median: 5 });
  });

  it('HTML: a table, with its caption', () => {
    const html = `<table><caption>Who earns what</caption><tr><td></td><th>A</th></tr><tr><th>Mean</th><td>$5</td></tr></table>`;
    expect(dataOf('role-compare', html)).to.deep.equal({
      title: 'Who earns what',
      roles: [{ title: 'A' }],
      rows: [{ label: 'Mean', values: ['$5'] }],
    });
  });

  it('HTML: lists', () => {
    expect(dataOf('career-ladder', '<ol><li>Junior (0-2 years)</li><li>Senior</li></ol>')).to.deep.equal({
      levels: [{ name: 'Junior', experience: '0-2 years' }, { name: 'Senior' }],
    });
    expect(dataOf('faq-list', '<details><summary>Q?</summary><p>A.</p></details>')).to.deep.equal({
      items: [{ question: 'Q?', answer: ['A.'] }],
    });
    expect(dataOf('tag-list', '<ul><li>Excel</li><li>Word</li></ul>')).to.deep.equal({
      items: ['Excel', 'Word'],
    });
  });

  it('cells from a spreadsheet: stay rows', () => {
    const html = `<meta charset=utf-8><style>td{}</style><table><tr><td>Role</td><td>Pay</td></tr><tr><td>A</td><td>$46,813</td></tr></table>`;
    expect(fromClipboard('salary-chart', html)).to.deep.equal({ text: 'Role\tPay\nA\t$46,813' });
    expect(fromClipboard('faq-list', '<p>Hello</p>')).to.equal(undefined);
  });

  it('a table from an encyclopedia: its title, no numbers of footnotes, and cells over several rows in each', () => {
    const html =
      '<table><caption>Pay<sup>[1]</sup></caption><tr><td></td><th>A<sup><a>[2]</a></sup></th><th>B</th></tr>' +
      '<tr><th>Growth</th><td rowspan="2">6%</td><td>7%</td></tr><tr><th>Area</th><td>5 m<sup>2</sup></td></tr>' +
      '<tr><th colspan="3">Other</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>';
    expect(fromClipboard('role-compare', html)).to.deep.equal({
      text: '\tA\tB\nGrowth\t6%\t7%\nArea\t6%\t5 m²\nOther\t\t\nx\t1\t2',
      title: 'Pay',
    });
  });

  it('a table with lists in it: as JSON', () => {
    const html =
      '<table><tr><td></td><th>A</th></tr><tr><th>Tools</th><td><ul><li>x<li>y</ul></td></tr></table>';
    expect(JSON.parse(fromClipboard('role-compare', html)!.text)).to.deep.equal({
      roles: [{ title: 'A' }],
      rows: [{ label: 'Tools', values: [['x', 'y']] }],
    });
  });

  it('JSON in the shape of another tool: as its element reads it', () => {
    const chart = { labels: ['Clerk'], datasets: [{ label: 'Median pay', data: [40000] }] };
    expect(readPasted('salary-chart', JSON.stringify(chart))).to.deep.include({
      data: { items: [{ name: 'Clerk', pay: { median: 40000 } }] },
      problems: [],
      notes: ['This has the shape that another tool gives it. It was read as that.'],
    });
    const answer = {
      status: 'OK',
      data: [{ employer_name: 'Acme', job_title: 'Clerk', job_city: 'Austin' }],
    };
    expect(dataOf('job-list', JSON.stringify(answer))).to.deep.equal({
      jobs: [{ title: 'Clerk', organization: 'Acme', location: 'Austin', employmentType: [] }],
    });
  });

  const lists: [tag: string, html: string, data: object][] = [
    [
      'stat-tiles',
      '<ul><li><b>Growth:</b> 6% a year</li></ul>',
      { items: [{ label: 'Growth', value: '6% a year' }] },
    ],
    [
      'tag-list',
      '<h3>Office</h3><ul><li><a href="https://example.org/e">Excel</a></li></ul><h3>Plans</h3><ul><li>Jira</li></ul>',
      {
        groups: [
          { title: 'Office', items: [{ name: 'Excel', url: 'https://example.org/e' }] },
          { title: 'Plans', items: ['Jira'] },
        ],
      },
    ],
    ['rating-scale', '<ul><li>Stress: high</li></ul>', { items: [{ label: 'Stress', value: 'high' }] }],
    [
      'paired-list',
      '<p><b>Pros</b></p><ul><li>Steady</li></ul><p><b>Cons</b></p><ul><li>Slow</li></ul>',
      {
        lists: [
          { title: 'Pros', items: ['Steady'] },
          { title: 'Cons', items: ['Slow'] },
        ],
      },
    ],
    [
      'job-list',
      '<ul><li><a href="https://example.org/1">Clerk</a> – Acme, £24,000</li></ul>',
      { jobs: [{ title: 'Clerk', url: 'https://example.org/1', organization: 'Acme', pay: '£24,000' }] },
    ],
    [
      'career-ladder',
      '<ul><li>Junior</li><li>Lead</li></ul>',
      { levels: [{ name: 'Junior' }, { name: 'Lead' }] },
    ],
  ];
  for (const [tag, html, data] of lists)
    it(`a list in HTML, as the element reads it: ${tag}`, () =>
      expect(dataOf(tag, html)).to.deep.equal(data));

  const marked: [tag: string, text: string, data: object][] = [
    ['skill-list', '- SQL\n- Excel', { items: ['SQL', 'Excel'] }],
    [
      'rating-scale',
      '• Stress: high\n• **Pay**: 3/5',
      {
        items: [
          { label: 'Stress', value: 'high' },
          { label: 'Pay', value: '3/5' },
        ],
      },
    ],
    [
      'paired-list',
      'Pros:\n- Steady\n\nCons:\n- Slow',
      {
        lists: [
          { title: 'Pros', items: ['Steady'] },
          { title: 'Cons', items: ['Slow'] },
        ],
      },
    ],
    [
      'job-list',
      '1. [Clerk](https://example.org/1) – Acme, Kent',
      {
        jobs: [{ title: 'Clerk', url: 'https://example.org/1', organization: 'Acme, Kent' }],
      },
    ],
  ];
  for (const [tag, text, data] of marked)
    it(`a list in text, as the element reads one: ${tag}`, () =>
      expect(dataOf(tag, text)).to.deep.equal(data));

  it('runs and loads nothing of what it reads', async () => {
    const html = `<table><tr><td></td><th>A<img src="/missing.png" onerror="window.ran = 1"></th></tr><tr><th>x</th><td><script>window.ran = 1</script>y</td></tr></table>`;
    readPasted('role-compare', html);
    await new Promise((later) => setTimeout(later, 50));
    expect('ran' in window).to.equal(false);
  });
});

describe('lines in a cell', () => {
  const NAMES = '<tr><th></th><th>Sales<br>officer</th><th>Director</th></tr>';
  const tools = (cell: string) =>
    `<table>${NAMES}<tr><th>Tools</th><td>${cell}</td><td>Mail</td></tr></table>`;

  it('are a list for a comparison, from a page and from a spreadsheet, or stay lines of a text', () => {
    const roles = [{ title: 'Sales officer' }, { title: 'Director' }];
    const rows = (value: unknown) => [{ label: 'Tools', values: [value, 'Mail'] }];
    for (const text of [
      tools('- Excel<br>- SAP'),
      '\t"Sales\nofficer"\tDirector\nTools\t"- Excel\n- SAP"\tMail',
    ])
      expect(dataOf('role-compare', text)).to.deep.equal({ roles, rows: rows(['Excel', 'SAP']) });
    expect(dataOf('role-compare', tools('<p>Excel</p><p>SAP</p>'))).to.deep.equal({
      roles,
      rows: rows('Excel\nSAP'),
    });
    expect(readPasted('role-compare', tools('Excel<br>SAP')).table).to.deep.equal({
      head: ['', 'Sales officer', 'Director'],
      rows: [['Tools', 'Excel\nSAP', 'Mail']],
    });
  });

  it('stay in the clipboard', () => {
    const { text } = fromClipboard('role-compare', tools('Excel<br>SAP'))!;
    expect(text).to.equal('\t"Sales\nofficer"\tDirector\nTools\t"Excel\nSAP"\tMail');
  });

  it('are items in fields with a list, one text in others', () => {
    const jobs =
      '<tr><th>Title</th><th>Location</th><th>Tags</th><th>Description</th></tr><tr><td>Sales<br>clerk</td><td>High Street 1<br>Leeds</td><td>Excel<br>Mail</td><td>One<br>two.<br><br>Three:<br>- four</td></tr>';
    expect(dataOf('job-list', `<table>${jobs}</table>`)).to.deep.equal({
      jobs: [
        {
          title: 'Sales clerk',
          location: 'High Street 1, Leeds',
          tags: ['Excel', 'Mail'],
          description: 'One two.\n\nThree:\n\n- four',
        },
      ],
    });
  });

  it('are items of lists side by side, as those of lists in cells are', () => {
    const lists = [
      { title: 'Pros', items: ['Steady hours', 'Room to grow, in time'] },
      { title: 'Cons', items: ['Tight', 'Loud'] },
    ];
    const cells =
      '<td>Steady hours<br>Room to grow,<br>in time</td><td><ul><li>Tight</li><li>Loud</li></ul></td>';
    expect(
      dataOf('paired-list', `<table><tr><th>Pros</th><th>Cons</th></tr><tr>${cells}</tr></table>`),
    ).to.deep.equal({ lists });
  });
});

describe('data in the shape of another tool', () => {
  const places = (tag: string, text: string, ...pointers: string[]) => {
    const { placeOf } = readPasted(tag, text);
    return pointers.map((pointer) => placeOf!(pointer));
  };

  it('has its places in what was given', () => {
    expect(
      places(
        'career-ladder',
        '{"IC":[{"name":"A","salary":"x"},\n{"name":"B","salary":"x"}],\n"Lead":[{"name":"C","salary":"x"}]}',
        '/levels/1/salary',
        '/levels/2/salary',
        '/levels/2/name',
      ),
    ).to.deep.equal(['line 2, “salary”', 'line 3, “salary”', 'line 3, “name”']);
    expect(
      places(
        'salary-chart',
        '{"data":{"items":[{"name":"A","avg":4},\n{"name":"B","avg":"x"}]}}',
        '/items/1/avg',
      ),
    ).to.deep.equal(['line 2, “avg”']);
    expect(
      places('salary-chart', '{"labels":["A","B"],\n"datasets":[{"data":[4,\n"x"]}]}', '/items/1/pay'),
    ).to.deep.equal(['line 3, “data”']);
  });

  it('says nothing of a place that nobody gave', () => {
    expect(
      places('salary-chart', '{"labels":["A"],"datasets":[{"data":[4]}]}', '/items/7/pay'),
    ).to.deep.equal(['']);
  });
});
