import { expect } from '@open-wc/testing';
import {
  readAmountLines,
  readLevelLines,
  readLinkLines,
  readPairLines,
  readQuestionLines,
} from '../../src/copy-embed/lines.js';
import { readHourLines } from '../../src/copy-embed/hours.js';
import { readPasted } from '../../src/copy-embed/pasted.js';

const ANSWERED = [
  { question: 'Can I?', answer: 'Yes, often.' },
  { question: 'Must I?', answer: 'No.' },
];

describe('lines with questions', () => {
  const forms: [name: string, text: string][] = [
    ['letters', 'Q: Can I?\nA: Yes, often.\n\nQ: Must I?\nA: No.'],
    ['letters and numbers', 'Q1. Can I?\nA1. Yes,\noften.\nQ2. Must I?\nA2. No.'],
    ['letters on one line', 'Q: Can I? A: Yes, often. Q: Must I? A: No.'],
    ['letters in bold', '**Q: Can I?**\n\nA: Yes, often.\n\n**Q: Must I?**\nA: No.'],
    ['words', 'Frage 1: Can I?\nAntwort: Yes, often.\nFrage 2: Must I?\nAntwort: No.'],
    ['wide colons', 'Q：Can I?\nA：Yes, often.\nQ：Must I?\nA：No.'],
    ['question marks', 'Can I?\nYes, often.\n\nMust I?\nNo.'],
    ['numbers and question marks', '1. **Can I?**\nYes, often.\n2. **Must I?**\nNo.'],
    ['headings', '### Can I?\nYes, often.\n\n### Must I?\n\nNo.'],
  ];
  for (const [name, text] of forms) {
    it(`marked by ${name}`, () => {
      expect(readQuestionLines(text)!.data).to.deep.equal({ items: ANSWERED });
      const { data, problems } = readPasted('faq-list', text);
      expect([data, problems]).to.deep.equal([{ items: ANSWERED }, []]);
    });
  }

  it('keeps paragraphs, points and links, and takes the first heading for the title', () => {
    const text =
      '# Questions\n## More\n### Can I?\nYes, **often**.\n\nSee [this page](https://example.org/x).\n- one\n- two';
    expect(readQuestionLines(text)).to.deep.equal({
      data: {
        title: 'Questions',
        items: [
          {
            category: 'More',
            question: 'Can I?',
            answer: ['Yes, often.', 'See this page.', '- one', '- two'],
            links: [{ title: 'this page', url: 'https://example.org/x' }],
          },
        ],
      },
      notes: [],
      lines: [3],
    });
  });

  it('puts them under headings', () => {
    const read = (text: string) => readQuestionLines(text)!.data;
    const items = [
      { category: 'Pay', question: 'How much?', answer: 'A lot.' },
      { category: 'Training', question: 'Degree?', answer: 'Yes.' },
    ];
    const text = '# Pay\n## How much?\nA lot.\n# Training\n## Degree?\nYes.';
    expect(read(text)).to.deep.equal({ items });
    expect(read(`# FAQ\n${text.replaceAll('# ', '## ')}`)).to.deep.equal({ title: 'FAQ', items });
    expect(readQuestionLines('# How?\nSo.\n# Why?')!.notes).to.deep.equal(['Left out: “Why?”.']);
  });

  it('names the line of a question', () => {
    const { placeOf } = readPasted('faq-list', 'About\n\nQ: Can I?\nA: Yes.\nQ: Must I?');
    expect(placeOf!('/items/1/answer')).to.equal('line 5');
  });

  for (const text of [
    'Question,Answer\nCan I?,Yes.',
    'Can I?,Yes.\nMust I?,No.',
    'Officers plan.',
    'Why?\nHow?\nWhen?',
  ])
    it(`makes nothing of ${JSON.stringify(text)}`, () => expect(readQuestionLines(text)).to.equal(undefined));
});

describe('lines with levels', () => {
  const forms: [text: string, levels: object[]][] = [
    [
      'Junior (0–2 years): learns the ropes, fixes bugs\nStaff: sets direction',
      [
        { name: 'Junior', experience: '0–2 years', summary: 'learns the ropes, fixes bugs' },
        { name: 'Staff', summary: 'sets direction' },
      ],
    ],
    [
      '1. Developer – $80k–$110k\n2. Lead – $110k',
      [
        { name: 'Developer', pay: '$80k–$110k' },
        { name: 'Lead', pay: '$110k' },
      ],
    ],
    [
      'L3 · $140K · $105K base\nL4 · $180K · $120K base',
      [
        { name: 'L3', pay: '$140K', summary: '$105K base' },
        { name: 'L4', pay: '$180K', summary: '$120K base' },
      ],
    ],
    [
      'Junior (0–2 years)\n- **Learns**\n- Asks\n\nSenior (5+ years)\n- Leads',
      [
        { name: 'Junior', experience: '0–2 years', requirements: ['Learns', 'Asks'] },
        { name: 'Senior', experience: '5+ years', requirements: ['Leads'] },
      ],
    ],
    [
      '- Junior: 5 of us\n  - Learns\n- Senior: 40-50k',
      [
        { name: 'Junior', summary: '5 of us', requirements: ['Learns'] },
        { name: 'Senior', summary: '40-50k' },
      ],
    ],
  ];
  for (const [text, levels] of forms) {
    it(JSON.stringify(text), () => {
      const { data, notes, problems } = readPasted('career-ladder', text);
      expect([data, problems]).to.deep.equal([{ levels }, []]);
      expect(notes).to.deep.equal([
        'Each line was read as a level: its name, years, pay and what it is about.',
      ]);
    });
  }

  it('names the line of a level', () => {
    const { placeOf } = readPasted('career-ladder', 'Junior: learns\n- asks\n\nSenior: leads');
    expect(placeOf!('/levels/1/pay')).to.equal('line 4');
  });

  const rows = [
    'Level,Years\nJunior,0-2 years',
    'Assistant,0-2 years,Keeps: the day\nOfficer,2-5 years,Owns: a process',
    'L1\t0-2 years\nL2\t2 - 5 years',
    'Junior\nSenior',
    'Junior: learns',
  ];
  for (const text of rows)
    it(`makes nothing of ${JSON.stringify(text)}`, () => expect(readLevelLines(text)).to.equal(undefined));
});

describe('lines with amounts', () => {
  const forms: [text: string, rows: string[][] | undefined][] = [
    [
      'Officer: $46,813\nDirector – $104,050\nHead of IT USD 9000',
      [
        ['Officer', '$46,813'],
        ['Director', '$104,050'],
        ['Head of IT', 'USD 9000'],
      ],
    ],
    [
      'L3 · $140K · $105K base\nL4 · $180K · $120K base',
      [
        ['L3', '$140K', '$105K base'],
        ['L4', '$180K', '$120K base'],
      ],
    ],
    [
      'Engineer\n$120K - $180K\nAnalyst\n$70K',
      [
        ['Engineer', '$120K - $180K'],
        ['Analyst', '$70K'],
      ],
    ],
    ['Officer,"$46,813"\nDirector,"$104,050"', undefined],
    ['Officer,$46813', undefined],
    ['Role\tPay\nA\t$5', undefined],
    [
      'Google\nL4\n$180K\nMeta\nE4\n$190K',
      [
        ['Google L4', '$180K'],
        ['Meta E4', '$190K'],
      ],
    ],
    [
      'Company\nLevel\nTotal\nGoogle\nL4\n$180K\nMeta\nE4\n$190K',
      [
        ['Google L4', '$180K'],
        ['Meta E4', '$190K'],
      ],
    ],
    ['Google\nL4\n$180K\nMeta\n$190K', undefined],
    ['A\nB\nC\nD\nE\n$1', undefined],
    ['Opened: 2019\nMoved: 2021', undefined],
    ['Engineer\nAnalyst', undefined],
  ];
  for (const [text, rows] of forms)
    it(JSON.stringify(text), () => expect(readAmountLines(text)?.rows).to.deep.equal(rows));

  it('become a chart, and whose estimate it was is said', () => {
    const { data, problems, notes } = readPasted('salary-chart', 'Engineer\n$120K - $180K (Glassdoor est.)');
    expect([data, problems]).to.deep.equal([
      { items: [{ name: 'Engineer', pay: { amount: '$120K - $180K (est.)' } }] },
      [],
    ]);
    expect(notes).to.deep.equal(['Read as “estimated”, without whose estimate it is: (Glassdoor est.).']);
  });
});

describe('records in JSON without a list around them', () => {
  const forms: [name: string, text: string][] = [
    ['one a line', '{"title":"Clerk"}\n{"title":"Cook"}\n'],
    ['behind commas', '{"title":"Clerk"},\n{"title":"Cook"},'],
    ['over several lines', '{\n"title":"Clerk"\n}\n{\n"title":"Cook"}'],
  ];
  for (const [name, text] of forms) {
    it(name, () => {
      const { data, notes, problems } = readPasted('role-compare', text);
      expect(data).to.deep.equal([{ title: 'Clerk' }, { title: 'Cook' }]);
      expect([notes, problems]).to.deep.equal([['The records were put into one list.'], []]);
    });
  }

  it('keep their lines', () => {
    const { placeOf } = readPasted('role-compare', '{"title":"Clerk"}\n\n{"title":"Cook","x":1}');
    expect(placeOf!('/roles/1/x')).to.equal('line 3, “x”');
  });

  it('are left alone where one is broken', () => {
    expect(readPasted('role-compare', '{"title":"Clerk"}\n{"title" "Cook"}').problems[0]).to.match(
      /^CE101 .*line 2/,
    );
  });
});

describe('lines with a name and what is said of it', () => {
  const tiles = 'Median pay: $93,600\n- **Jobs**: 3,391,000\nGrowth – 5% (Faster than average)';

  it('become tiles: a comma in a figure is no end of a cell', () => {
    const { data, problems } = readPasted('stat-tiles', tiles);
    expect([data, problems]).to.deep.equal([
      {
        items: [
          { label: 'Median pay', value: '$93,600' },
          { label: 'Jobs', value: '3,391,000' },
          { label: 'Growth', value: '5% (Faster than average)' },
        ],
      },
      [],
    ]);
  });

  it('become skills with shares, and points with titles', () => {
    expect(readPasted('skill-list', 'Logistics – 12%\nExcel: 3%').data).to.deep.equal({
      items: [
        { name: 'Logistics', share: '12%' },
        { name: 'Excel', share: '3%' },
      ],
    });
    expect(readPasted('skill-list', 'Logistics (12%)\nExcel').data).to.deep.equal({
      items: ['Logistics (12%)', 'Excel'],
    });
    expect(readPasted('titled-list', 'Plan: decide, then act').data).to.deep.equal({
      items: [{ title: 'Plan', text: 'decide, then act' }],
    });
  });

  for (const text of ['Label,Value\nPay: all,5', 'Pay\t$5', 'Pay: $5\nRemote', 'Start: 9;End: 5'])
    it(`makes nothing of ${JSON.stringify(text)}`, () => expect(readPairLines(text)).to.equal(undefined));
});

describe('lines with links', () => {
  it('become links with what is said of them', () => {
    const text =
      '- [Guide](https://example.org/a) – all of it\n\nOther: https://example.org/b\nhttps://example.org/c';
    const { data, problems, placeOf } = readPasted('link-list', text);
    expect([data, problems]).to.deep.equal([
      {
        items: [
          { title: 'Guide', url: 'https://example.org/a', text: 'all of it' },
          { title: 'Other', url: 'https://example.org/b' },
          { title: 'https://example.org/c', url: 'https://example.org/c' },
        ],
      },
      [],
    ]);
    expect(placeOf!('/items/1/url')).to.equal('line 3');
  });

  for (const text of ['Title,URL\nGuide,https://example.org/a', 'Guide\tx', 'Guide\nhttps://example.org/a'])
    it(`makes nothing of ${JSON.stringify(text)}`, () => expect(readLinkLines(text)).to.equal(undefined));
});

describe('text that only looks like CSV', () => {
  it('amounts of roles: a comma in them is no end of a cell', () => {
    const { data, problems } = readPasted('role-compare', 'Officer: $46,813\nDirector: $104,050');
    expect([data, problems]).to.deep.equal([
      {
        roles: [{ title: 'Officer' }, { title: 'Director' }],
        rows: [{ label: 'Pay', values: ['$46,813', '$104,050'] }],
      },
      [],
    ]);
  });

  it('tables as terminals draw them', () => {
    const data = { roles: [{ title: 'Officer' }], rows: [{ label: 'Pay', values: ['$46,813'] }] };
    const tables = [
      '+------+---------+\n| What | Officer |\n+------+---------+\n| Pay  | $46,813 |\n+------+---------+',
      'What | Officer\nPay  | $46,813',
      '     | Officer\nPay  | $46,813',
    ];
    for (const table of tables) expect(readPasted('role-compare', table).data).to.deep.equal(data);
  });

  it('shares in rows with headings', () => {
    expect(readPasted('share-bar', 'Degree,Share\nBA,69%\nMA,31%').data).to.deep.equal({
      items: [
        { name: 'BA', share: '69%' },
        { name: 'MA', share: '31%' },
      ],
    });
  });

  it('JSON in markup of code', () => {
    expect(
      readPasted('stat-tiles', '<pre><code>[{"label":"Pay","value":"$5"}]</code></pre>').data,
    ).to.deep.equal([{ label: 'Pay', value: '$5' }]);
  });
});

describe('lines with the hours of a day', () => {
  it('have a time, a title and what it is about, with points below', () => {
    const text =
      'A day in the office\n9:00 AM – Standup: plan the day\n  - Read the board\n10:30–12:00 Reviews\n1 pm to 2 pm: Lunch – with the team\n**17.30** Home';
    expect(readPasted('day-timeline', text)).to.deep.include({
      problems: [],
      data: {
        title: 'A day in the office',
        items: [
          { from: '9:00 AM', title: 'Standup', focus: 'plan the day', tasks: ['Read the board'] },
          { from: '10:30', to: '12:00', title: 'Reviews' },
          { from: '1 pm', to: '2 pm', title: 'Lunch', focus: 'with the team' },
          { from: '17.30', title: 'Home' },
        ],
      },
    });
  });

  it('name the line of a part', () =>
    expect(readHourLines('\n9:00 A\n\n10:00 B')!.lines).to.deep.equal([2, 4]));

  for (const text of [
    '9 clerks\n10 cooks',
    '9:00 A',
    '9:00 A\nnothing\n10:00 B',
    '9:00\tA\n10:00\tB',
    'Time,Task\n9:00,A\n10:00,B',
  ])
    it(`are none in ${JSON.stringify(text)}`, () => expect(readHourLines(text)).to.equal(undefined));
});
