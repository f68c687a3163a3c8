import { expect } from '@open-wc/testing';
import { fromClipboard, readPasted } from '../../src/copy-embed/pasted.js';
import { hintsOf } from '../../src/copy-embed/problems.js';
import { withoutTalk } from '../../src/copy-embed/talk.js';
import { noTextIn } from '../../src/copy-embed/unwrapped.js';
import type { Issue } from '../../src/model/issue.js';

const readOf = (tag: string, text: string) => {
  const { data, problems, notes } = readPasted(tag, text);
  return { data, problems, notes };
};

describe('the answer of an assistant', () => {
  it('loses what is said around the data, and says so', () => {
    expect(
      readOf(
        'stat-tiles',
        "Sure! Here are the figures:\n\n- **Median pay:** $46,813\n- **Growth:** 6%\n\n---\n\nLet me know if you'd like more!",
      ),
    ).to.deep.equal({
      data: {
        items: [
          { label: 'Median pay', value: '$46,813' },
          { label: 'Growth', value: '6%' },
        ],
      },
      problems: [],
      notes: [
        'No row names the columns, so they were taken in this order: label, value.',
        "Left out: “Sure! Here are the figures:”, “Let me know if you'd like more!”.",
      ],
    });
  });

  it('keeps the places of what is left', () => {
    expect(withoutTalk('Here is it:\na\nb\nWould you like more?')).to.deep.equal([
      '\na\nb\n',
      ['Here is it:', 'Would you like more?'],
    ]);
    const own = ['Here is it:\nb', 'Clerk\nCook\nWaiter', '- Here is it:\nb\nc', 'a\nb\n> Let me know'];
    for (const text of own) expect(withoutTalk(text)).to.deep.equal([text, []]);
  });

  it('has the table and the heading above it, and names the rest', () => {
    const table = '| Role | Pay |\n|---|---|\n| Officer | $5 |\n| Director | $9 |';
    expect(readOf('salary-chart', `## Pay in *2026*:\n\n${table}\n\n**Source:** a survey`)).to.deep.equal({
      data: {
        title: 'Pay in 2026',
        items: [
          { name: 'Officer', pay: { amount: '$5' } },
          { name: 'Director', pay: { amount: '$9' } },
        ],
      },
      problems: [],
      notes: ['Only the table was read. Left out: “Source: a survey”.'],
    });
    const { notes } = readPasted('salary-chart', `${table}\n\n## More\n\n${table.replace('$5', '$6')}`);
    expect(notes).to.deep.equal([
      'There are 2 tables in this. The first one was read. Left out: “More”. To read another one, paste it alone.',
    ]);
  });

  it('has amounts in lines, below a title and above a source', () => {
    expect(
      readOf('salary-chart', 'Average pay:\n- **Officer**: $46,813\n- Director: $104,050\n*Source: BLS*'),
    ).to.deep.equal({
      data: {
        title: 'Average pay',
        items: [
          { name: 'Officer', pay: { amount: '$46,813' } },
          { name: 'Director', pay: { amount: '$104,050' } },
        ],
      },
      problems: [],
      notes: ['Left out: “*Source: BLS*”.'],
    });
  });

  it('has levels in numbered lines, below a title', () => {
    const text =
      '## Your path\n\n1. **Assistant** (0–2 years) – $35,000\n   - Spreadsheets\n2. **Officer**\n\nEach step counts.';
    expect(readOf('career-ladder', text)).to.deep.equal({
      data: {
        title: 'Your path',
        levels: [
          { name: 'Assistant', experience: '0–2 years', pay: '$35,000', requirements: ['Spreadsheets'] },
          { name: 'Officer' },
        ],
      },
      problems: [],
      notes: [
        'Each line was read as a level: its name, years, pay and what it is about.',
        'Left out: “Each step counts.”.',
      ],
    });
  });

  it('has the same as markup, and what was made of it stays known', () => {
    const html =
      '<p>Here is a path:</p><ol><li><p><strong>Assistant</strong></p></li><li><p><strong>Officer</strong></p></li></ol><p>Let me know!</p>';
    const levels = [{ name: 'Assistant' }, { name: 'Officer' }];
    const notes = ['Left out: “Here is a path:”, “Let me know!”.'];
    expect(readOf('career-ladder', html)).to.deep.equal({ data: { levels }, problems: [], notes });
    expect(fromClipboard('career-ladder', html)).to.deep.equal({
      text: JSON.stringify({ levels }, null, 2),
      notes,
    });
  });

  it('has jobs in numbered lines, with points below', () => {
    const { data } = readPasted(
      'job-list',
      '1. **Officer** – Acme, Leeds\n   - Salary: £40,000\n   - Leads a team\n2. **Clerk** – Beta, York\n   - Salary: £30,000',
    );
    expect(data).to.deep.equal({
      jobs: [
        {
          title: 'Officer',
          organization: 'Acme',
          location: 'Leeds',
          pay: '£40,000',
          description: 'Leads a team',
        },
        { title: 'Clerk', organization: 'Beta', location: 'York', pay: '£30,000' },
      ],
    });
  });
});

describe('what cannot be data', () => {
  const PROSE = 'The median pay is $46,813 a year, and jobs grow by 6% in ten years.';
  const cases: [tag: string, text: string, problem: RegExp][] = [
    ['stat-tiles', PROSE, /^This is running text\. Write one figure a line/],
    ['career-ladder', PROSE, /^This is running text\. Write one level a line/],
    ['job-list', PROSE, /^This is running text\. Write title, company/],
    ['faq-list', PROSE, /^This is running text\. Write each question/],
    ['salary-chart', PROSE, /^This is running text\. Paste a table/],
    ['tag-list', PROSE, /^This is running text\. Write rows with the columns name, examples, url\.$/],
    ['role-compare', 'www.example.org/roles', /^This is an address\. If JSON or CSV is there/],
    ['role-compare', 'https://docs.google.com/spreadsheets/d/x', /^This is the address of a document/],
    ['role-compare', 'Officer\nDirector', /^A comparison needs a first row/],
    ['salary-chart', 'hello', /^A chart needs a name and an amount/],
    ['role-compare', '{"levels":[{"name":"A"}]}', /another element: choose “Career ladder” first/],
    ['job-list', '{"items":[{"question":"A"}]}', /another element: choose “Questions and answers” first/],
  ];
  for (const [tag, text, problem] of cases)
    it(`${tag}: ${text.slice(0, 40)}`, () => {
      const { data, problems } = readPasted(tag, text);
      expect(data).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(problem);
    });

  it('is not what has cells or is a text by itself', () => {
    const rows = 'Question,Answer\nDo I need a degree for the job?,Most of the employers ask for one.';
    expect(readPasted('faq-list', rows).problems).to.deep.equal([]);
    expect(readPasted('expandable-list', PROSE).data).to.deep.equal({ items: [PROSE] });
    expect(readPasted('salary-chart', '{"roles":[{"title":"A","pay":5}]}').problems).to.deep.equal([]);
  });

  it('is an error of a spreadsheet, which has to be mended there', () => {
    expect(readPasted('salary-chart', 'Role\tPay\nA\t#REF!\nB\t####\nC\t$5').notes).to.deep.equal([
      '“#REF!” is an error of the spreadsheet: mend the formulas there, and copy again.',
      '“####” stands where a column was too narrow: make it wider in the spreadsheet, and copy again.',
    ]);
  });

  const files: [name: string, start: number[], problem: RegExp | undefined][] = [
    ['a workbook', [0x50, 0x4b, 3, 4, 0x14], /^This is a file of a spreadsheet/],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], /^This is a file of a spreadsheet/],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /^This is a PDF/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], /^This is a picture/],
    ['text', [0x50, 0x4b, 0x2c, 0x41], undefined],
  ];
  for (const [name, start, problem] of files)
    it(`is ${name}, by its first bytes`, async () => {
      const said = await noTextIn(new Blob([new Uint8Array(start)]));
      if (problem) expect(said).to.match(problem);
      else expect(said).to.equal(undefined);
    });
});

describe('columns without tabs', () => {
  const items = [
    { name: 'Officer', pay: { minimum: '$30,000', maximum: '$60,000' } },
    { name: 'Sales director', pay: { minimum: '$65,000', maximum: '$164,000' } },
  ];
  for (const [name, text] of [
    [
      'by blanks',
      'Role            Low        High\nOfficer         $30,000    $60,000\nSales director  $65,000    $164,000',
    ],
    ['by words, as from a PDF', 'Role Low High\nOfficer $30,000 $60,000\nSales director $65,000 $164,000'],
  ])
    it(`are read ${name}`, () => expect(readPasted('salary-chart', text!).data).to.deep.equal({ items }));

  it('are read by dots, and for a comparison with an empty corner', () => {
    expect(readPasted('salary-chart', 'Officer ..... $5\nDirector .... $9').data).to.deep.equal({
      items: [
        { name: 'Officer', pay: { amount: '$5' } },
        { name: 'Director', pay: { amount: '$9' } },
      ],
    });
    expect(readPasted('role-compare', '        Officer   Director\nHours   40        36').data).to.deep.equal(
      {
        roles: [{ title: 'Officer' }, { title: 'Director' }],
        rows: [{ label: 'Hours', values: ['40', '36'] }],
      },
    );
  });

  it('are none in indented lines and behind commas', () => {
    expect(readPasted('job-list', '  Clerk\n  Cook').data).to.deep.equal({
      jobs: [{ title: 'Clerk' }, { title: 'Cook' }],
    });
    expect(readPasted('job-list', 'Title,  Company\nCook,  Acme').data).to.deep.equal({
      jobs: [{ title: 'Cook', organization: 'Acme' }],
    });
  });
});

describe('what came from elsewhere', () => {
  it('is an amount as another language writes it', () => {
    expect(readPasted('salary-chart', 'Officer: $46,813\nKoch: 42.000 €').data).to.deep.equal({
      items: [
        { name: 'Officer', pay: { amount: '$46,813' } },
        { name: 'Koch', pay: { amount: '42.000 €' } },
      ],
    });
  });

  it('is a shortcode', () => {
    expect(readPasted('role-compare', '[table id=3 /]').problems).to.deep.equal([
      'This is a shortcode of your system, not data. Copy the table or list from the page itself.',
    ]);
    expect(readPasted('expandable-list', '["a"]').data).to.deep.equal(['a']);
  });

  it('is our own code for a framework', () => {
    const code =
      'import \'career-elements/elements/role-compare/define\';\n\nconst data = {\n  "roles": ["A"]\n};\n\nexport const X = () => <role-compare config={JSON.stringify(data)}></role-compare>;\n';
    for (const text of [code, `<script setup>\n${code}</script>`]) {
      const { data, notes } = readPasted('role-compare', text);
      expect(data).to.deep.equal({ roles: ['A'] });
      expect(notes).to.have.length(1);
      expect(readPasted('faq-list', text).problems).to.deep.equal([
        'This is the code of another element: choose “Role comparison” first.',
      ]);
    }
  });

  it('is the list of a job board, whose jobs are on lines with a link', () => {
    const item = (link: string, ...lines: string[]) =>
      `<li><div><a href="${link}"><b>${lines[0]}</b></a></div>${lines
        .slice(1)
        .map((line) => `<div>${line}</div>`)
        .join('')}</li>`;
    const html = `<ul>${item('https://example.org/1', 'Officer', 'Acme', 'Leeds (On-site)', '£40K/yr')}${item('https://example.org/2', 'Clerk', 'Beta', 'York')}</ul>`;
    expect(readPasted('job-list', html).data).to.deep.equal({
      jobs: [
        {
          title: 'Officer',
          organization: 'Acme',
          location: 'Leeds',
          pay: '£40K/yr',
          url: 'https://example.org/1',
        },
        { title: 'Clerk', organization: 'Beta', location: 'York', url: 'https://example.org/2' },
      ],
    });
  });
});

describe('hints', () => {
  it('say how a name was read, once, and are no problems', () => {
    const renamed = (where: string, expected: string): Issue => ({
      code: 'CE217',
      severity: 'hint',
      where,
      given: 'x',
      expected,
    });
    const issues = [
      renamed('/roles/0/salary', 'pay'),
      renamed('/roles/1/salary', 'pay'),
      renamed('/roles/0/p90', 'pay/percentile90'),
      { code: 'CE219', severity: 'hint', where: '/levels', given: 'from A to B' } as Issue,
    ];
    expect(
      hintsOf(issues, (where) => (where === '/levels' ? '' : `line ${where[7]}, “salary”`)),
    ).to.deep.equal([
      '“salary” was read as “pay” (line 0 and 1 more).',
      '“p90” was read as “pay percentile90” (line 0).',
      'The levels are listed from the top down: from A to B. They were read from the lowest up; list them in that order, or say with next where each level leads.',
    ]);
  });
});
