import { expect } from '@open-wc/testing';
import { blocksOf, dataFor, partOf, readGuide, type Asked } from '../../src/model/guide.js';
import type { Reading } from '../../src/model/issue.js';

const TAGS = [
  'stat-tiles',
  'role-compare',
  'salary-chart',
  'skill-list',
  'share-links',
  'plan-list',
  'source-note',
];
const codesOf = ({ issues }: Reading<unknown>) => issues.map(({ code, where }) => `${code} ${where}`);
const guideOf = (input: unknown) => readGuide(input, TAGS).value!;
const sectionsOf = (sections: unknown) => guideOf({ sections }).sections;

const nurse = {
  id: 'nurse',
  title: 'Registered Nurse',
  pay: [{ median: 20, payPeriod: 'hour' }, { median: '€40,000' }],
  skills: ['Care', { name: 'Triage', share: 12 }],
  responsibilities: ['Cares'],
  tools: ['Monitor'],
};
const teacher = { title: 'Teacher', pay: { median: 45000 } };
const tiles = { items: [{ label: 'pay', value: 1 }] };

const guide = {
  title: 'Careers',
  currency: 'usd',
  payPeriod: 'year',
  hoursPerYear: 2080,
  roles: [nurse, teacher],
  sections: [
    {
      id: 'figures',
      title: 'Key figures',
      blocks: [{ id: 'key-figures', element: 'stat-tiles', data: tiles }],
      sections: [
        {
          title: 'Pay',
          blocks: [
            { id: 'chart', element: 'salary-chart', data: { items: [{ name: 'A', pay: 1 }] } },
            { id: 'own', element: 'salary-chart', data: { currency: 'EUR', items: [{ name: 'A', pay: 1 }] } },
            { id: 'amount', element: 'pay-amount', data: { median: 5 } },
          ],
        },
      ],
    },
    { title: 'Plans', blocks: [{ element: 'plan-list', data: { items: [{ name: 'A', price: 1 }] } }] },
  ],
};

describe('readGuide', () => {
  it('keeps what was given, and what elements read themselves as it was', () => {
    const { value, issues } = readGuide(guide, [...TAGS, 'pay-amount']);
    expect(issues).to.deep.equal([]);
    expect([value!.title, value!.currency, value!.summary]).to.deep.equal(['Careers', 'USD', []]);
    expect(value!.roles[0]).to.equal(nurse);
    expect(value!.sections[0]).to.deep.equal({
      id: 'figures',
      title: 'Key figures',
      text: [],
      blocks: [{ id: 'key-figures', element: 'stat-tiles', attributes: {}, data: tiles }],
      sections: value!.sections[0]!.sections,
    });
    expect(blocksOf(value!)[0]!.data).to.equal(tiles);
  });

  it('reads a list as sections, a text as a paragraph or an element', () => {
    const { value, issues } = readGuide([{ text: 'One.\n\nTwo.', blocks: ['share-links'] }, 'Three.'], TAGS);
    expect(issues).to.deep.equal([]);
    expect(value!.sections).to.deep.equal([
      {
        id: 'section-1',
        text: ['One.', 'Two.'],
        blocks: [{ element: 'share-links', attributes: {}, data: undefined }],
        sections: [],
      },
      { id: 'section-2', text: ['Three.'], blocks: [], sections: [] },
    ]);
  });

  const rows: [what: string, input: unknown, codes: string[]][] = [
    ['a text', 'guide', ['CE201 ']],
    ['nothing', null, ['CE201 ']],
    ['no sections', { title: 'A' }, ['CE202 /sections']],
    ['roles alone', { roles: [] }, []],
    ['data by tag', { 'stat-tiles': [], 'nosuch-tag': [] }, ['CE203 /nosuch-tag']],
    ['a schema', { $schema: 'guide.json', sections: [] }, []],
    [
      'an unknown field',
      { sections: [{ heading: 'A' }], colour: 1 },
      ['CE217 /sections/0/heading', 'CE203 /colour'],
    ],
    ['an unknown currency', { currency: 'dollars', sections: [] }, ['CE212 /currency']],
    ['a block that is a number', [{ blocks: [7] }], ['CE204 /sections/0/blocks/0']],
    ['a block without element', [{ blocks: [{ data: 1 }] }], ['CE204 /sections/0/blocks/0/element']],
    ['a section that is a number', [7], ['CE204 /sections/0']],
    [
      'ids given twice',
      [
        { id: 'a', blocks: [null, { id: 'b', element: 'skill-list' }] },
        { id: 'a', blocks: [null, { id: 'b', element: 'skill-list' }] },
      ],
      [
        'CE204 /sections/0/blocks/0',
        'CE204 /sections/1/blocks/0',
        'CE215 /sections/1/id',
        'CE215 /sections/1/blocks/1/id',
      ],
    ],
    [
      'a role that is not there',
      { roles: ['A'], sections: [{ blocks: [{ element: 'role-compare', attributes: { roles: 'a b' } }] }] },
      ['CE211 /sections/0/blocks/0/attributes/roles'],
    ],
  ];
  for (const [what, input, codes] of rows) {
    it(`reports on ${what}: ${codes.join(', ') || 'nothing'}`, () => {
      expect(codesOf(readGuide(input, TAGS))).to.deep.equal(codes);
    });
  }

  it('names the elements that are known', () => {
    const { value, issues } = readGuide([{ blocks: [{ element: 'stat-tile', data: tiles }] }], TAGS);
    expect(issues).to.deep.equal([
      {
        code: 'CE208',
        severity: 'warning',
        where: '/sections/0/blocks/0/element',
        given: 'stat-tile',
        expected: 'stat-tiles, role-compare, salary-chart, skill-list, share-links, plan-list, source-note',
      },
    ]);
    expect(value!.sections[0]!.blocks[0]).to.deep.equal({
      element: 'stat-tile',
      attributes: {},
      data: tiles,
      unknown: true,
    });
    expect(value!.sections[0]!.empty).to.equal(true);
    expect(readGuide([{ blocks: [{ element: 'stat-tile', data: tiles }] }]).issues).to.deep.equal([]);
  });

  it('gives each section an id of its own, the author first', () => {
    const ids = sectionsOf([
      { title: 'Pay', sections: [{ title: 'Pay' }, { id: 'pay' }] },
      { title: 'Pay' },
      {},
      { title: '???' },
    ]);
    const names = ids.flatMap(({ id, sections }) => [id, ...sections.map((section) => section.id)]);
    expect(names).to.deep.equal(['pay-2', 'pay-3', 'pay', 'pay-4', 'section-5', 'section-6']);
  });

  const block = (element: string, data?: unknown, attributes?: object) => [
    {
      title: 'A',
      blocks: [{ element, ...(data !== undefined && { data }), ...(attributes && { attributes }) }],
    },
  ];
  const empties: [what: string, sections: unknown, empty: true | undefined][] = [
    ['a heading', [{ title: 'A' }], true],
    ['a text', [{ text: 'A' }], undefined],
    ['no text', [{ title: 'A', text: '' }], true],
    ['empty parts', [{ title: 'A', sections: [{ title: 'B' }] }], true],
    ['a part with text', [{ title: 'A', sections: [{ text: 'B' }] }], undefined],
    ['a block', block('skill-list', ['A']), undefined],
    ['an empty list', block('skill-list', []), true],
    ['an empty list with a heading', block('skill-list', { title: 'A', note: 'B', items: [] }), true],
    ['null', block('skill-list', null), true],
    ['no data', block('skill-list'), true],
    ['an address', block('skill-list', undefined, { src: 'a.json' }), undefined],
    ['zero', block('stat-tiles', 0), undefined],
    ['an element that needs none', block('share-links'), undefined],
    ['a source', block('source-note', { source: 'BLS' }), undefined],
    ['roles that nobody gave', block('role-compare'), true],
  ];
  for (const [what, sections, empty] of empties) {
    it(`${empty ? 'marks' : 'does not mark'} a section with ${what}`, () => {
      expect(sectionsOf(sections)[0]!.empty).to.equal(empty);
    });
  }

  it('keeps attributes that are safe in a tag', () => {
    const attributes = {
      kind: 'range',
      Stacked: true,
      plain: false,
      visible: 3,
      onclick: 'alert(1)',
      style: 'color:red',
      srcdoc: 'x',
      'a b': 'c',
      list: [],
      none: null,
    };
    const reading = readGuide([{ blocks: [{ element: 'skill-list', data: ['a'], attributes }] }], TAGS);
    expect(blocksOf(reading.value!)[0]!.attributes).to.deep.equal({
      kind: 'range',
      stacked: '',
      visible: '3',
    });
    const place = '/sections/0/blocks/0/attributes';
    expect(codesOf(reading)).to.deep.equal([
      `CE203 ${place}/onclick`,
      `CE203 ${place}/style`,
      `CE203 ${place}/srcdoc`,
      `CE203 ${place}/a b`,
      `CE204 ${place}/list`,
    ]);
  });

  it('tells blocks what it says for all, where they say nothing and can be told', () => {
    const shared = { currency: 'USD', payPeriod: 'year', hoursPerYear: 2080 };
    const data = Object.fromEntries(
      blocksOf(guideOf(guide)).map((part) => [part.id ?? part.element, part.data]),
    );
    expect(data).to.deep.equal({
      'key-figures': tiles,
      chart: { items: [{ name: 'A', pay: 1 }], ...shared },
      own: { currency: 'EUR', payPeriod: 'year', hoursPerYear: 2080, items: [{ name: 'A', pay: 1 }] },
      amount: { median: 5, currency: 'USD', payPeriod: 'year' },
      'plan-list': { items: [{ name: 'A', price: 1 }], currency: 'USD' },
    });
  });

  const amounts: [data: unknown, expected: unknown][] = [
    [{ median: '$5' }, { median: '$5', currency: 'USD', payPeriod: 'year' }],
    [{ median: '€5' }, { median: '€5', payPeriod: 'year' }],
    [{ median: '5 per hour' }, { median: '5 per hour', currency: 'USD' }],
    [
      { value: 5, status: 'estimated' },
      { value: 5, status: 'estimated' },
    ],
    [5, 5],
    ['5', '5'],
  ];
  for (const [data, expected] of amounts) {
    it(`leaves to ${JSON.stringify(data)} what it says itself`, () => {
      const { value } = readGuide({
        currency: 'USD',
        payPeriod: 'year',
        sections: [{ blocks: [{ element: 'pay-amount', data }] }],
      });
      expect(blocksOf(value!)[0]!.data).to.deep.equal(expected);
    });
  }

  it('gives its roles to blocks that show roles and have none', () => {
    const sections = [
      {
        blocks: [
          { element: 'role-compare' },
          { element: 'salary-chart', attributes: { roles: 'Teacher' } },
          { element: 'skill-list' },
        ],
      },
    ];
    const value = guideOf({ currency: 'USD', roles: [nurse, teacher], sections });
    expect(blocksOf(value).map(({ data }) => data)).to.deep.equal([
      { currency: 'USD', roles: [nurse, teacher] },
      { currency: 'USD', roles: [teacher] },
      undefined,
    ]);
  });

  it('does not look into the data of blocks', () => {
    const large = { amounts: Array.from({ length: 20_000 }, () => 1) };
    const deep: Record<string, unknown> = { items: ['a'] };
    deep['self'] = deep;
    const value = guideOf([
      {
        blocks: [
          { element: 'salary-chart', data: large },
          { element: 'skill-list', data: deep },
        ],
      },
    ]);
    expect(blocksOf(value).map(({ data }) => data)).to.deep.equal([large, deep]);
    expect(blocksOf(value)[0]!.data).to.equal(large);
  });
});

describe('partOf', () => {
  const read = readGuide(guide).value!;
  const rows: [id: string, expected: unknown][] = [
    ['key-figures', { block: read.sections[0]!.blocks[0] }],
    ['#key-figures', { block: read.sections[0]!.blocks[0] }],
    ['amount', { block: read.sections[0]!.sections[0]!.blocks[2] }],
    ['nurse', { role: nurse }],
    ['Registered Nurse', { role: nurse }],
    ['registered-nurse', { role: nurse }],
    ['teacher', { role: teacher }],
    ['figures', undefined],
    ['constructor', undefined],
    ['', undefined],
  ];
  for (const [id, expected] of rows) {
    it(`finds ${id || 'nothing'}`, () => expect(partOf(read, id)).to.deep.equal(expected));
  }
});

describe('text between the blocks of a guide', () => {
  const given = {
    title: 'Pay',
    blocks: [
      { element: 'stat-tiles', data: ['7%'] },
      'It depends on the place.',
      { text: ['First.\n\nSecond.', 'Third.'], links: [{ title: 'Third', url: '/third' }] },
      'share-links',
      { text: '' },
    ],
  };

  it('stands where it was put, as paragraphs', () => {
    const { value, issues } = readGuide([given]);
    expect(issues).to.deep.equal([]);
    expect(value!.sections[0]!.blocks).to.deep.equal([
      { element: 'stat-tiles', attributes: {}, data: ['7%'] },
      { text: ['It depends on the place.'] },
      { text: ['First.', 'Second.', 'Third.'], links: [{ title: 'Third', url: '/third' }] },
      { element: 'share-links', attributes: {}, data: undefined },
      { text: [] },
    ]);
    expect(blocksOf(value!).map(({ element }) => element)).to.deep.equal(['stat-tiles', 'share-links']);
  });

  it('is content, unless it is empty', () => {
    const sections = [
      { title: 'A', blocks: ['Text.'] },
      { title: 'B', blocks: [{ text: [] }] },
    ];
    expect(readGuide(sections).value!.sections.map(({ empty }) => empty)).to.deep.equal([undefined, true]);
    expect(
      readGuide([{ title: 'A', links: [{ title: 'a', url: '/a' }] }]).value!.sections[0]!.empty,
    ).to.equal(undefined);
  });

  it('is reported where it is none', () => {
    const { issues } = readGuide([
      { title: 'A', blocks: [{ text: {} }, { words: 'b' }, { element: 'x-y', text: 'c' }] },
    ]);
    expect(issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'CE204 /sections/0/blocks/0/text',
      'CE203 /sections/0/blocks/1/words',
      'CE204 /sections/0/blocks/1/element',
      'CE203 /sections/0/blocks/2/text',
    ]);
  });
});

describe('dataFor', () => {
  const shared = { currency: 'USD', payPeriod: 'year', hoursPerYear: 2080 };
  const both = { ...shared, roles: [nurse, teacher] };
  const rows: [tag: string, asked: Asked, expected: unknown, codes?: string[]][] = [
    ['stat-tiles', { of: 'key-figures' }, tiles],
    ['stat-tiles', { of: 'nurse' }, undefined],
    ['stat-tiles', {}, tiles],
    ['stat-tiles', { of: 'nosuch' }, undefined, ['CE211 of']],
    ['stat-tiles', { of: ' ' }, tiles],
    ['role-compare', { of: 'nurse' }, { ...shared, roles: [nurse] }],
    ['salary-chart', { of: 'Teacher' }, { ...shared, roles: [teacher] }],
    ['salary-chart', { of: 'chart' }, { ...shared, items: [{ name: 'A', pay: 1 }] }],
    ['role-compare', {}, both],
    ['salary-chart', {}, both],
    ['role-compare', { roles: 'nurse' }, { ...shared, roles: [nurse] }],
    ['role-compare', { roles: 'teacher nurse' }, { ...shared, roles: [teacher, nurse] }],
    ['role-compare', { roles: 'Registered Nurse, Teacher' }, both],
    ['role-compare', { roles: 'Registered Nurse Teacher nurse' }, both],
    ['role-compare', { roles: 'nurse, baker' }, { ...shared, roles: [nurse] }, ['CE211 roles']],
    ['role-compare', { roles: 'baker' }, undefined, ['CE211 roles']],
    [
      'pay-amount',
      { of: 'nurse' },
      [
        { median: 20, payPeriod: 'hour', currency: 'USD' },
        { median: '€40,000', payPeriod: 'year' },
      ],
    ],
    ['pay-amount', { of: 'teacher' }, { median: 45000, currency: 'USD', payPeriod: 'year' }],
    ['skill-list', { of: 'nurse' }, { items: nurse.skills }],
    ['skill-list', { of: 'teacher' }, undefined],
    ['expandable-list', { of: 'nurse' }, { items: ['Cares'] }],
    ['tag-list', { of: 'nurse' }, { items: ['Monitor'] }],
    ['plan-list', {}, { items: [{ name: 'A', price: 1 }], currency: 'USD' }],
    ['faq-list', {}, undefined],
    ['constructor', {}, undefined],
    ['constructor', { of: 'nurse' }, undefined],
  ];
  for (const [tag, asked, expected, codes = []] of rows) {
    it(`gives to ${tag} ${JSON.stringify(asked)}`, () => {
      const reading = dataFor(tag, guide, asked);
      expect(reading.value).to.deep.equal(expected);
      expect(codesOf(reading)).to.deep.equal(codes);
    });
  }

  it('says which names there are', () => {
    const { issues } = dataFor('stat-tiles', guide, { of: 'nosuch' });
    expect(issues[0]!.expected).to.equal('key-figures, chart, own, amount, nurse, Teacher');
  });

  it('says which role the others are compared with, where it is among them', () => {
    const roles = [{ id: 'a', title: 'Clerk' }, { id: 'b', title: 'Officer' }, { title: 'Director' }];
    const given = { roles, baseline: 'Director' };
    expect(readGuide(given).issues).to.deep.equal([]);
    expect(dataFor('role-compare', given).value).to.deep.equal({ roles, baseline: 'Director' });
    const some = dataFor('role-compare', given, { roles: 'b Director' }).value;
    expect(some).to.deep.equal({ roles: [roles[1], roles[2]], baseline: 'Director' });
    expect(dataFor('role-compare', given, { roles: 'a b' }).value).to.deep.equal({
      roles: [roles[0], roles[1]],
    });
  });

  it('gives what is provided by tag before all else', () => {
    const own = { roles: ['A'] };
    expect(dataFor('role-compare', { 'role-compare': own }).value).to.equal(own);
    expect(dataFor('role-compare', { ...guide, 'role-compare': own }).value).to.deep.equal({
      ...own,
      ...shared,
    });
    expect(dataFor('stat-tiles', { 'stat-tiles': [1] }).value).to.deep.equal([1]);
    expect(dataFor('stat-tiles', { 'stat-tiles': null }).value).to.equal(undefined);
  });

  it('gives nothing of two blocks that would both do, and says by which names they can be had', () => {
    const blocks = [
      { id: 'tech', element: 'skill-list', data: ['a'] },
      { id: 'soft', element: 'skill-list', data: ['b'] },
    ];
    const { value, issues } = dataFor('skill-list', [{ blocks }]);
    expect(value).to.equal(undefined);
    expect(issues.map(({ code, where, expected }) => [code, where, expected])).to.deep.equal([
      ['CE211', 'of', 'tech, soft'],
    ]);
  });
});

describe('a hostile guide', () => {
  const thrower = (field: string) =>
    Object.defineProperty({}, field, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
  const circle: Record<string, unknown> = { title: 'A', blocks: [] };
  circle['sections'] = [circle, circle];
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no');
      },
      get() {
        throw new Error('no');
      },
    },
  );
  const odd = [null, undefined, 7, NaN, true, '', 'text', Symbol('s'), () => 1, 1n, circle, proxy];
  const inputs: unknown[] = [
    ...odd,
    odd,
    { sections: odd },
    { roles: odd, sections: [{ blocks: odd, text: odd, title: {} }] },
    ...odd.map((item) => ({ roles: item, sections: item, source: item, summary: item })),
    ...odd.map((item) => [{ blocks: [{ element: 'pay-amount', data: item, attributes: item }] }]),
    thrower('sections'),
    { sections: [thrower('blocks'), thrower('text')], roles: [thrower('title')] },
    [{ blocks: [thrower('data'), { element: 'role-compare', data: thrower('roles') }] }],
    JSON.parse('{"__proto__": {"sections": []}, "sections": [{"__proto__": 1, "title": "A"}]}'),
  ];
  it('never throws', () => {
    for (const input of inputs) {
      expect(() => readGuide(input, TAGS)).not.to.throw();
      for (const tag of ['role-compare', 'pay-amount', 'sections', '__proto__']) {
        expect(() => dataFor(tag, input)).not.to.throw();
        expect(() => dataFor(tag, input, { of: 'a' })).not.to.throw();
        expect(() => dataFor(tag, input, { roles: 'a b' })).not.to.throw();
      }
    }
  });

  it('is read as far as it can be', () => {
    const titlesOf = (input: unknown) => readGuide(input, TAGS).value?.sections.map(({ title }) => title);
    expect(
      titlesOf(JSON.parse('{"__proto__": {"sections": []}, "sections": [{"__proto__": 1, "title": "A"}]}')),
    ).to.deep.equal(['A']);
    expect(titlesOf({ sections: [thrower('title'), { title: 'B', blocks: odd }, ...odd] })).to.include('B');
    expect(titlesOf({ roles: odd, sections: [{ title: 'C', text: {} }] })).to.deep.equal(['C']);
  });

  it('does not turn in circles', () => {
    const reading = readGuide([circle]);
    expect(reading.value!.sections.map(({ title }) => title)).to.deep.equal(['A']);
    expect(codesOf(reading)).to.deep.equal(['CE213 /sections/0/sections/0', 'CE213 /sections/0/sections/1']);
  });

  it('may have parts in parts, to an end', () => {
    let section: object = { title: 'last' };
    for (let level = 0; level < 9; level += 1) section = { title: `${level}`, sections: [section] };
    expect(codesOf(readGuide([section]))).to.deep.equal([
      'CE213 /sections/0/sections/0/sections/0/sections/0/sections/0/sections/0/sections/0',
    ]);
  });
});
