import { expect } from '@open-wc/testing';
import type { Reading } from '../../src/model/issue.js';
import { readCaseStudy } from '../../src/model/blocks/case-study.js';
import { parseTime, readDayTimeline } from '../../src/model/blocks/day-timeline.js';
import { readExpandableList } from '../../src/model/blocks/expandable-list.js';
import { readFaqList } from '../../src/model/blocks/faq-list.js';
import { addressKey, readLinkList } from '../../src/model/blocks/link-list.js';
import { readPairedList } from '../../src/model/blocks/paired-list.js';
import { readPayAmount } from '../../src/model/blocks/pay-amount.js';
import { readPlanList } from '../../src/model/blocks/plan-list.js';
import { readRatingScale } from '../../src/model/blocks/rating-scale.js';
import { panelsOf, readShareBar } from '../../src/model/blocks/share-bar.js';
import { readShareLinks } from '../../src/model/blocks/share-links.js';
import { readSkillList } from '../../src/model/blocks/skill-list.js';
import { readSourceNote } from '../../src/model/blocks/source-note.js';
import { readStatTiles } from '../../src/model/blocks/stat-tiles.js';
import { parseTag, readTagList } from '../../src/model/blocks/tag-list.js';
import { readTitledList } from '../../src/model/blocks/titled-list.js';

const codesOf = ({ issues }: Reading<unknown>) => issues.map(({ code, where }) => `${code} ${where}`);

type Row = [input: unknown, value: unknown, issues?: string[]];

function reads(name: string, read: (input: unknown) => Reading<unknown>, rows: Row[]): void {
  describe(name, () => {
    for (const [input, value, issues = []] of rows) {
      it(`reads ${JSON.stringify(input)}`, () => {
        const reading = read(input);
        expect(reading.value).to.deep.equal(value);
        expect(codesOf(reading)).to.deep.equal(issues);
      });
    }
  });
}

const LISTS: [name: string, read: (input: unknown) => Reading<object>, list: string, empty: object][] = [
  ['readCaseStudy', readCaseStudy, 'items', { items: [] }],
  ['readDayTimeline', readDayTimeline, 'items', { items: [] }],
  ['readExpandableList', readExpandableList, 'items', { items: [], visible: 6 }],
  ['readFaqList', readFaqList, 'items', { items: [] }],
  ['readLinkList', readLinkList, 'items', { items: [] }],
  ['readPairedList', readPairedList, 'lists', { lists: [] }],
  ['readPlanList', readPlanList, 'items', { items: [] }],
  ['readRatingScale', readRatingScale, 'items', { items: [] }],
  ['readShareBar', readShareBar, 'items', { groups: [] }],
  ['readSkillList', readSkillList, 'items', { groups: [] }],
  ['readSourceNote', readSourceNote, 'items', { items: [] }],
  ['readStatTiles', readStatTiles, 'items', { items: [] }],
  ['readTagList', readTagList, 'items', { groups: [] }],
  ['readTitledList', readTitledList, 'items', { items: [], numbered: false }],
];

function hostile(): unknown[] {
  const circle: Record<string, unknown> = { title: 'A' };
  circle['items'] = [circle, [circle]];
  const thrower = Object.defineProperty({}, 'items', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no');
      },
    },
  );
  const polluted: unknown = JSON.parse('{"__proto__": {"items": ["x"]}, "items": [{"__proto__": 1}]}');
  const odd = [
    null,
    undefined,
    7,
    NaN,
    true,
    '',
    'text',
    '[object Object]',
    Symbol('s'),
    () => 1,
    1n,
    circle,
  ];
  return [...odd, thrower, proxy, polluted, new Map(), new Date(), [odd], { items: odd }, { items: 'one' }];
}

describe('what has neither name nor figure', () => {
  for (const [read, blank] of [
    [readShareBar, { share: null }],
    [readShareBar, { name: '', share: '*' }],
    [readSkillList, { share: null }],
    [readPlanList, { name: '', price: null, features: [] }],
    [readStatTiles, { value: null }],
  ] as const) {
    it(`is left out and reported: ${read.name} of ${JSON.stringify(blank)}`, () => {
      const { value, issues } = read([blank, 'Seen']);
      const { items } = 'groups' in value! ? value.groups[0]! : value!;
      expect(items).to.have.length(1);
      expect(issues.map(({ code }) => code)).to.deep.equal(['CE204']);
      expect(issues[0]!.where).to.match(/^\/items\/0\/(name|label)$/);
    });
  }
});

describe('every block', () => {
  for (const [name, read, list, empty] of LISTS) {
    it(`${name} makes nothing of an empty list`, () => {
      for (const input of [[], { [list]: [] }, { [list]: null }, { [list]: [], $schema: 's.json' }]) {
        const { value, issues } = read(input);
        expect([value, issues]).to.deep.equal([empty, []]);
      }
    });

    it(`${name} asks for its list`, () => {
      expect(codesOf(read({ title: 'Skills' }))).to.deep.equal([`CE202 /${list}`]);
      expect(read({ title: 'Skills' }).value).to.equal(undefined);
      // The name of a source is one.
      expect(codesOf(read('text'))).to.deep.equal(name === 'readSourceNote' ? [] : ['CE201 ']);
    });

    it(`${name} reads what all blocks have`, () => {
      const reading = read({
        [list]: [],
        title: ' Title ',
        summary: 'Summary.',
        note: 'Note.',
        source: 'BLS',
        colour: 'red',
      });
      const { title, summary, note, source } = reading.value as Record<string, unknown>;
      expect([title, summary, note, source]).to.deep.equal(['Title', 'Summary.', 'Note.', { name: 'BLS' }]);
      expect(codesOf(reading)).to.deep.equal(['CE203 /colour']);
    });

    it(`${name} never throws, and changes nothing`, () => {
      for (const input of [...hostile(), ...hostile().map((item) => ({ [list]: [item, item] }))]) {
        expect(() => read(input)).not.to.throw();
      }
      const frozen = Object.freeze({ [list]: Object.freeze([Object.freeze({ title: 'A' })]) });
      expect(() => read(frozen)).not.to.throw();
      expect(({} as Record<string, unknown>)['items']).to.equal(undefined);
    });
  }
  it('nor do those without a list', () => {
    for (const input of [
      ...hostile(),
      ...hostile().map((item) => ({ url: item, text: item, median: item })),
    ]) {
      expect(() => readShareLinks(input)).not.to.throw();
      expect(() => readPayAmount(input)).not.to.throw();
    }
  });
});

reads('readStatTiles', readStatTiles, [
  [
    [{ label: 'median salary', value: '$45,000', note: '2025' }, { label: 'growth', value: '-7%' }, 'Remote'],
    {
      items: [
        { label: 'median salary', value: { value: 45000, currency: '$' }, note: '2025' },
        { label: 'growth', value: { value: -7, unit: 'percent' } },
        { label: 'Remote' },
      ],
    },
  ],
  [
    [
      { label: 'outlook', value: 'bright' },
      { label: 'openings', value: 0 },
      { label: 'pay', value: null },
    ],
    {
      items: [
        { label: 'outlook', value: { text: 'bright' } },
        { label: 'openings', value: { value: 0 } },
        { label: 'pay', value: { status: 'missing' } },
      ],
    },
  ],
  [
    [{ label: 'Growth', value: 7, unit: '%' }],
    { items: [{ label: 'Growth', value: { value: 7, unit: 'percent' } }] },
  ],
  [[{ label: 'pay', value: '#' }], { items: [{ label: 'pay', value: { status: 'topCoded' } }] }],
  [
    [{ label: 'pay', value: '1.234' }],
    { items: [{ label: 'pay', value: { text: '1.234' } }] },
    ['CE206 /items/0/value'],
  ],
  [
    [{ value: 7 }, 3, null],
    { items: [{ label: '', value: { value: 7 } }, { label: '3' }] },
    ['CE204 /items/0/label'],
  ],
  [[true], { items: [] }, ['CE204 /items/0']],
]);

reads('readRatingScale', readRatingScale, [
  [
    {
      scale: ['low', 'moderate', 'high'],
      items: [
        { label: 'Stress', value: 'Moderate', text: 'At month end.' },
        { label: 'Flexibility', value: 'good' },
        { label: 'Mobility', value: 'few', scale: ['none', 'few', 'many'] },
      ],
    },
    {
      items: [
        {
          label: 'Stress',
          value: 'Moderate',
          text: 'At month end.',
          scale: ['low', 'moderate', 'high'],
          position: 1,
        },
        { label: 'Flexibility', value: 'good' },
        { label: 'Mobility', value: 'few', scale: ['none', 'few', 'many'], position: 1 },
      ],
    },
    ['CE208 /items/1/value'],
  ],
  [[{ label: 'Stress', value: '3 of 5' }], { items: [{ label: 'Stress', value: '3 of 5' }] }],
  [[{ label: 'Stress', value: 3 }], { items: [{ label: 'Stress', value: '3' }] }],
  [[null, { label: 'Stress' }], { items: [{ label: 'Stress' }] }, ['CE204 /items/1/value']],
  [{ scale: [], items: [{ label: 'A', value: 'b' }] }, { items: [{ label: 'A', value: 'b' }] }],
]);

const share = (name: string, value: number) => ({ name, share: { value, unit: 'percent' } });

describe('whole numbers that may be counts or percents', () => {
  it('are reported with the two ways of saying which', () => {
    const [issue] = readShareBar({ items: { Women: 12, Men: 8 } }).issues;
    expect(issue).to.include({ code: 'CE204', severity: 'warning', where: '/items' });
    expect(issue!.expected).to.equal('percent such as "69%", or whole numbers in a field or column “count”');
  });
});

reads('readShareBar', readShareBar, [
  [
    { items: 'Male, 78.0% Female, 22.0%' },
    {
      groups: [
        {
          items: [
            { name: 'Male', share: { value: 78, unit: 'percent', decimals: 1 } },
            { name: 'Female', share: { value: 22, unit: 'percent', decimals: 1 } },
          ],
          sum: 100,
        },
      ],
    },
  ],
  [
    ['A, 33.3%', 'B, 33.3%', 'C, 33.3%'],
    {
      groups: [
        {
          items: [share('A', 33.3), share('B', 33.3), share('C', 33.3)],
          sum: 99.9,
          rest: 0.1,
          rounding: true,
        },
      ],
    },
  ],
  // Four whole percents may be off by half a point each, which is two together and not three.
  [
    ['A, 24%', 'B, 24%', 'C, 25%', 'D, 25%'],
    {
      groups: [
        {
          items: [share('A', 24), share('B', 24), share('C', 25), share('D', 25)],
          sum: 98,
          rest: 2,
          rounding: true,
        },
      ],
    },
  ],
  [
    ['A, 24%', 'B, 24%', 'C, 24%', 'D, 25%'],
    {
      groups: [{ items: [share('A', 24), share('B', 24), share('C', 24), share('D', 25)], sum: 97, rest: 3 }],
    },
  ],
  [
    ['A, 60%', 'B, 0.2%', 'C, 0%'],
    { groups: [{ items: [share('A', 60), share('B', 0.2), share('C', 0)], sum: 60.2, rest: 39.8 }] },
  ],
  [
    ['A, 70%', 'B, 38%'],
    { groups: [{ items: [share('A', 70), share('B', 38)], sum: 108, rest: -8 }] },
    ['CE209 /items'],
  ],
  // A total is no part.
  [
    ['A, 69.9%', 'B, 30%', 'Total, 100%'],
    { groups: [{ items: [share('A', 69.9), share('B', 30)], sum: 99.9, rest: 0.1, rounding: true }] },
  ],
  [
    ['A, 50%', 'B, 100%'],
    { groups: [{ items: [share('A', 50), share('B', 100)], sum: 150, rest: -50 }] },
    ['CE209 /items'],
  ],
  [['A, 70%', 'B'], { groups: [{ items: [share('A', 70), { name: 'B' }] }] }],
  [
    [{ name: 'A', share: '-5%' }],
    { groups: [{ items: [{ name: 'A', share: { text: '-5%' } }] }] },
    ['CE207 /items/0/share'],
  ],
  [
    {
      groups: [null, { title: 'Gender', items: [{ name: 'Male', share: 100 }] }, { title: 'Age', items: [] }],
    },
    {
      groups: [
        { title: 'Gender', items: [share('Male', 100)], sum: 100 },
        { title: 'Age', items: [] },
      ],
    },
  ],
  [
    [{ title: 'Gender', items: 'Male, 120%' }],
    { groups: [{ title: 'Gender', items: [share('Male', 120)], sum: 120, rest: -20 }] },
    ['CE209 /groups/0/items'],
  ],
]);

reads('readSkillList', readSkillList, [
  [
    [{ name: 'SQL', share: 30, group: 'Tools' }, 'Planning', { name: 'CI', group: 'Tools' }, 'Excel, 12%'],
    {
      groups: [
        { items: [{ name: 'Planning' }, share('Excel', 12)] },
        { title: 'Tools', items: [share('SQL', 30), { name: 'CI' }] },
      ],
    },
  ],
  [
    [{ title: 'Technical', text: 'What machines need.', items: ['SQL', { name: 'CI', share: '4%' }] }],
    {
      groups: [{ title: 'Technical', text: 'What machines need.', items: [{ name: 'SQL' }, share('CI', 4)] }],
    },
  ],
  [{ items: [], groups: [{ title: 'Soft' }] }, { groups: [{ title: 'Soft', items: [] }] }],
]);

describe('parseTag', () => {
  const rows: [text: string, name: string, examples?: string[]][] = [
    ['CRM systems (e.g., Salesforce, HubSpot)', 'CRM systems', ['Salesforce', 'HubSpot']],
    ['CRM systems (e.g. Salesforce)', 'CRM systems', ['Salesforce']],
    ['CRM systems (such as Salesforce, and HubSpot)', 'CRM systems', ['Salesforce', 'HubSpot']],
    ['Microsoft Office (Excel, Word)', 'Microsoft Office', ['Excel', 'Word']],
    ['CRM-Systeme (z. B. Salesforce)', 'CRM-Systeme', ['Salesforce']],
    ['表計算（Excel、Word）', '表計算', ['Excel', 'Word']],
    ['Structured Query Language (SQL)', 'Structured Query Language (SQL)'],
    ['Office (Excel and Word)', 'Office (Excel and Word)'],
    ['Excel', 'Excel'],
    ['(Excel, Word)', '(Excel, Word)'],
    ['A (b (c, d))', 'A (b (c, d))'],
    ['A (b, c) and more', 'A (b, c) and more'],
    ['Ledger (likely, maybe)', 'Ledger', ['likely', 'maybe']],
  ];
  for (const [text, name, examples] of rows) {
    it(`reads ${text}`, () => expect(parseTag(text)).to.deep.equal(examples ? { name, examples } : { name }));
  }
  it('leaves long texts alone', () => {
    const text = `${'('.repeat(300)}a, b)`;
    expect(parseTag(text)).to.deep.equal({ name: text });
  });
});

reads('readTagList', readTagList, [
  [
    ['Excel', { name: 'Office (Excel, Word)', url: 'javascript:alert(1)', examples: 'Excel' }],
    { groups: [{ items: [{ name: 'Excel' }, { name: 'Office (Excel, Word)', examples: ['Excel'] }] }] },
    ['CE210 /items/1/url'],
  ],
  [
    [
      { title: 'CRM', items: ['HubSpot'] },
      { title: 'None', items: [] },
    ],
    {
      groups: [
        { title: 'CRM', items: [{ name: 'HubSpot' }] },
        { title: 'None', items: [] },
      ],
    },
  ],
]);

reads('readExpandableList', readExpandableList, [
  [['a', 2, null, ''], { items: ['a', '2'], visible: 6 }],
  [
    { items: ['a'], visible: '3' },
    { items: ['a'], visible: 3 },
  ],
  [{ items: ['a'], visible: 0 }, { items: ['a'], visible: 6 }, ['CE204 /visible']],
  [{ items: ['a'], visible: 1.5 }, { items: ['a'], visible: 6 }, ['CE204 /visible']],
  [{ items: 'a' }, { items: ['a'], visible: 6 }],
  [{ items: [{ text: 'a' }, 'b'] }, { items: ['b'], visible: 6 }, ['CE204 /items/0']],
]);

reads('readPairedList', readPairedList, [
  [
    [{ title: 'Pros', items: ['Pay'] }, { title: 'Cons', items: [] }, 'Also'],
    {
      lists: [
        { title: 'Pros', items: ['Pay'] },
        { title: 'Cons', items: [] },
        { title: 'Also', items: [] },
      ],
    },
  ],
  [{ lists: [['Pay'], null] }, { lists: [{ title: '', items: ['Pay'] }] }, ['CE204 /lists/0/title']],
]);

reads('readTitledList', readTitledList, [
  [
    { items: [{ title: 'Apply', text: 'One.\n\nTwo.', items: ['a'] }, 'Wait'], numbered: true },
    {
      items: [
        { title: 'Apply', text: ['One.', 'Two.'], items: ['a'] },
        { title: 'Wait', text: [], items: [] },
      ],
      numbered: true,
    },
  ],
  [
    [{ text: ['One.', 'Two.'] }],
    { items: [{ title: '', text: ['One.', 'Two.'], items: [] }], numbered: false },
    ['CE204 /items/0/title'],
  ],
  [
    { items: ['a'], numbered: 'yes' },
    { items: [{ title: 'a', text: [], items: [] }], numbered: false },
    ['CE204 /numbered'],
  ],
]);

reads('readCaseStudy', readCaseStudy, [
  [
    [{ title: 'A start', text: 'One.', takeaway: 'Ask.' }, 'Only a name'],
    {
      items: [
        { title: 'A start', text: ['One.'], takeaway: 'Ask.' },
        { title: 'Only a name', text: [] },
      ],
    },
  ],
]);

describe('parseTime', () => {
  const rows: [text: string, minutes: number | undefined][] = [
    ['9:00 AM', 540],
    ['9 am', 540],
    ['9am', 540],
    ['9 a.m.', 540],
    ['09:00', 540],
    ['9', 540],
    ['0', 0],
    ['24:00', 1440],
    ['24:01', undefined],
    ['12:00 PM', 720],
    ['12:30 pm', 750],
    ['12 AM', 0],
    ['11:59 PM', 1439],
    ['21.30', 1290],
    ['9h30', 570],
    ['9h', 540],
    ['9 Uhr', 540],
    ['９：００', 540],
    ['noon', 720],
    ['midnight', 0],
    ['13 PM', undefined],
    ['0 AM', undefined],
    ['25:00', undefined],
    ['9:60', undefined],
    ['9:5', undefined],
    ['morning', undefined],
    ['', undefined],
    ['-9', undefined],
    ['2025', undefined],
  ];
  for (const [text, minutes] of rows) {
    it(`reads ${JSON.stringify(text)}`, () => expect(parseTime(text)).to.equal(minutes));
  }
});

const slot = (title: string | undefined, from: number, to: number) => ({
  ...(title && { title }),
  from: { minutes: from },
  to: { minutes: to },
  tasks: [],
});

reads('readDayTimeline', readDayTimeline, [
  [['Morning (9:00 AM - 12:00 PM)'], { items: [slot('Morning', 540, 720)] }],
  [['9:00 AM – 12:00 PM'], { items: [slot(undefined, 540, 720)] }],
  [['Afternoon (1 – 5 PM)'], { items: [slot('Afternoon', 780, 1020)] }],
  [['Day (9 – 5 PM)'], { items: [slot('Day', 540, 1020)] }],
  [['Late morning 11 to 1 pm'], { items: [slot('Late morning', 660, 780)] }],
  [['Afternoon, 1 – 5 PM'], { items: [slot('Afternoon', 780, 1020)] }],
  [['Evening: 18h30 – 20h'], { items: [slot('Evening', 1110, 1200)] }],
  [['8:30–9:00 Stand-up'], { items: [slot('Stand-up', 510, 540)] }],
  [['9:00 AM – 12:00 PM: Inbox'], { items: [slot('Inbox', 540, 720)] }],
  [['17:30 Leave'], { items: [{ title: 'Leave', from: { minutes: 1050 }, tasks: [] }] }],
  [['9 a.m. - Mail'], { items: [{ title: 'Mail', from: { minutes: 540 }, tasks: [] }] }],
  [['Lunch (12 noon - 1 pm)'], { items: [slot('Lunch', 720, 780)] }],
  [['午前（９：００-１２：００）'], { items: [slot('午前', 540, 720)] }],
  [['13:00'], { items: [{ from: { minutes: 780 }, tasks: [] }] }],
  [[{ from: '9:00 – 10:30', title: 'Mail' }], { items: [slot('Mail', 540, 630)] }],
  [[{ from: '1 to 5 pm', title: '9:00 Club' }], { items: [slot('9:00 Club', 780, 1020)] }],
  [
    [{ from: '9:00 – late', title: 'Mail' }],
    { items: [{ title: 'Mail', from: { text: '9:00 – late' }, tasks: [] }] },
    ['CE204 /items/0/from'],
  ],
  [['1:1 with the manager'], { items: [{ title: '1:1 with the manager', tasks: [] }] }],
  [['Midnight oil'], { items: [{ title: 'Midnight oil', tasks: [] }] }],
  [['14.30 Uhr Post'], { items: [{ title: 'Post', from: { minutes: 870 }, tasks: [] }] }],
  [['2 h of mail'], { items: [{ title: '2 h of mail', tasks: [] }] }],
  [['3.30 euros a day'], { items: [{ title: '3.30 euros a day', tasks: [] }] }],
  [['25:30 Nowhere'], { items: [{ title: '25:30 Nowhere', tasks: [] }] }],
  [['Room A12 – 14:00'], { items: [{ title: 'Room A12 – 14:00', tasks: [] }] }],
  [['Late morning (11 to 1 pm)'], { items: [slot('Late morning', 660, 780)] }],
  [['Night shift (22:00 - 06:00)'], { items: [slot('Night shift', 1320, 360)] }],
  [['Part (1-2)'], { items: [{ title: 'Part (1-2)', tasks: [] }] }],
  [
    [{ tasks: {} }, { tasks: [] }, { focus: 'Mail' }],
    { items: [{ focus: 'Mail', tasks: [] }] },
    ['CE204 /items/0/tasks'],
  ],
  [['Follow-up'], { items: [{ title: 'Follow-up', tasks: [] }] }],
  [['Morning (early - late am)'], { items: [{ title: 'Morning (early - late am)', tasks: [] }] }],
  [
    [{ title: 'Morning (9:00 - 12:00)', from: 9, to: '11:30', focus: 'Mail', tasks: ['Read', 'Write'] }],
    {
      items: [
        {
          title: 'Morning (9:00 - 12:00)',
          from: { minutes: 540 },
          to: { minutes: 690 },
          focus: 'Mail',
          tasks: ['Read', 'Write'],
        },
      ],
    },
  ],
  [
    [{ from: 'early', to: 21.3 }, { from: 0 }],
    {
      items: [
        { from: { text: 'early' }, to: { text: '21.3' }, tasks: [] },
        { from: { minutes: 0 }, tasks: [] },
      ],
    },
    ['CE204 /items/0/from', 'CE204 /items/0/to'],
  ],
  [[{}, null, 9], { items: [{ title: '9', tasks: [] }] }],
]);

reads('readFaqList', readFaqList, [
  [
    [
      { question: 'What is it?', answer: 'Work.' },
      { question: 'What is it?', answer: ['A.', 'B.'] },
      { question: 'Why?', id: 'what-is-it', answer: 'So.' },
      { question: 'How?', id: 'what-is-it', answer: 'So.' },
      { question: '???', answer: 'So.' },
    ],
    {
      items: [
        { id: 'what-is-it-2', question: 'What is it?', answer: ['Work.'] },
        { id: 'what-is-it-3', question: 'What is it?', answer: ['A.', 'B.'] },
        { id: 'what-is-it', question: 'Why?', answer: ['So.'] },
        { id: 'what-is-it-4', question: 'How?', answer: ['So.'] },
        { id: 'question-5', question: '???', answer: ['So.'] },
      ],
    },
    ['CE215 /items/3/id'],
  ],
  [
    ['How?', { question: 'Why?', answer: [] }, { question: 'When?', answer: 5 }],
    {
      items: [
        { id: 'how', question: 'How?', answer: [] },
        { id: 'why', question: 'Why?', answer: [] },
        { id: 'when', question: 'When?', answer: ['5'] },
      ],
    },
    ['CE204 /items/0/answer'],
  ],
  [
    [null, { answer: 'So.' }],
    { items: [{ id: 'question-1', question: '', answer: ['So.'] }] },
    ['CE204 /items/1/question'],
  ],
]);

describe('addressKey', () => {
  for (const [a, b, same] of [
    ['https://Example.org/a/', 'https://example.org/a', true],
    ['https://example.org/a#top', 'https://example.org/a', true],
    ['https://example.org', 'https://example.org/', true],
    ['/a/?x=1', '/a?x=1', true],
    ['./a', 'a', true],
    ['https://example.org/A', 'https://example.org/a', false],
    ['/a?x=1', '/a?x=2', false],
    ['#a', '#b', false],
  ] as const) {
    it(`${a} and ${b}`, () => expect(addressKey(a) === addressKey(b)).to.equal(same));
  }
});

reads('readLinkList', readLinkList, [
  [
    [
      { title: 'Nurse', url: '/nurse', text: 'Care.', label: '$45,000' },
      { title: 'Nurse again', url: '/nurse/#pay' },
      { title: 'Refused', url: 'javascript:alert(1)' },
      'Plain',
      'Plain',
      'https://example.org/a',
      { url: '/b' },
    ],
    {
      items: [
        { title: 'Nurse', url: '/nurse', text: 'Care.', label: '$45,000' },
        { title: 'Refused' },
        { title: 'Plain' },
        { title: 'Plain' },
        { title: 'https://example.org/a', url: 'https://example.org/a' },
        { title: '/b', url: '/b' },
      ],
    },
    ['CE210 /items/2/url', 'CE204 /items/6/title'],
  ],
]);

reads('readSourceNote', readSourceNote, [
  [
    {
      items: ['BLS', { name: 'O*NET', url: 'https://www.onetonline.org/', date: '2025-05' }],
      updated: '2026-11',
    },
    {
      items: [{ name: 'BLS' }, { name: 'O*NET', url: 'https://www.onetonline.org/', date: '2025-05' }],
      updated: '2026-11',
    },
  ],
  [{ method: 'Counted.' }, { items: [], method: 'Counted.' }],
  [[{ name: 'BLS', url: 'data:text/html,x' }], { items: [{ name: 'BLS' }] }, ['CE210 /items/0/url']],
]);

reads('readShareLinks', readShareLinks, [
  [undefined, {}],
  [{}, {}],
  [
    { url: 'https://example.org/', text: 'Look.' },
    { url: 'https://example.org/', text: 'Look.' },
  ],
  [{ url: 'mailto:a@b.c' }, {}, ['CE210 /url']],
  [{ url: 'javascript:alert(1)', title: 'Share' }, { title: 'Share' }, ['CE210 /url']],
  ['https://example.org/', undefined, ['CE201 ']],
]);

reads('readPlanList', readPlanList, [
  [
    {
      currency: 'USD',
      items: [
        { name: 'Free', price: 0 },
        { name: 'Gratis', price: 'free' },
        {
          name: 'Pro',
          price: '$8',
          period: 'month',
          lead: 'All, and:',
          features: ['More'],
          url: '/pro',
          label: 'Go',
        },
        { name: 'Year', price: '€80 per year', period: 'month' },
        { name: 'Team', price: 'on request' },
        { name: 'Own', price: 5, currency: 'GBP' },
        'Name only',
      ],
    },
    {
      items: [
        { name: 'Free', price: { value: 0 }, currency: 'USD', features: [] },
        { name: 'Gratis', price: { value: 0 }, currency: 'USD', features: [] },
        {
          name: 'Pro',
          price: { value: 8 },
          currency: 'USD',
          period: 'month',
          lead: 'All, and:',
          features: ['More'],
          url: '/pro',
          label: 'Go',
        },
        { name: 'Year', price: { value: 80 }, currency: 'EUR', period: 'year', features: [] },
        { name: 'Team', price: { text: 'on request' }, currency: 'USD', features: [] },
        { name: 'Own', price: { value: 5 }, currency: 'GBP', features: [] },
        { name: 'Name only', currency: 'USD', features: [] },
      ],
    },
  ],
  [[{ name: 'A', price: null }], { items: [{ name: 'A', price: { status: 'missing' }, features: [] }] }],
]);

reads('readPayAmount', readPayAmount, [
  [45000, [{ amount: { value: 45000 } }]],
  ['$55,000+ per year', [{ amount: { value: 55000, bound: 'atLeast' }, currency: '$', payPeriod: 'year' }]],
  [
    { median: 45000, currency: 'usd', payPeriod: 'year' },
    [{ median: { value: 45000 }, currency: 'USD', payPeriod: 'year' }],
  ],
  [{ status: 'suppressed' }, [{ amount: { status: 'suppressed' } }]],
  [
    [{ median: 20, payPeriod: 'hour' }, 7],
    [{ median: { value: 20 }, payPeriod: 'hour' }, { amount: { value: 7 } }],
  ],
  ['good', [{ amount: { text: 'good' } }], ['CE205 ']],
  [null, []],
  [[], []],
  [{ payPeriod: 'year' }, undefined, ['CE201 ']],
]);

describe('wholes of the same parts', () => {
  const group = (title: string, ...names: string[]) => ({
    title,
    items: names.map((name) => ({ name })),
    sum: 100,
  });

  it('share a table of at most three columns, as long as they follow each other', () => {
    const groups = [
      group('1', 'Men', 'Women'),
      group('2', 'Men', 'Women'),
      group('3', 'Men', 'Women'),
      group('4', 'Men', 'Women'),
      group('5', 'Women', 'Men'),
      group('6', 'Men', 'Women'),
    ];
    expect(panelsOf(groups).map((panel) => panel.map(({ title }) => title))).to.deep.equal([
      ['1', '2', '3'],
      ['4'],
      ['5'],
      ['6'],
    ]);
  });
});
