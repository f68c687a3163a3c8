import { expect } from '@open-wc/testing';
import { readComparison } from '../../src/model/comparison.js';
import { readHours } from '../../src/model/units.js';
import { IssueLog } from '../../src/model/issue-log.js';
import { ISSUE_TEXTS, describeIssue } from '../../src/model/issue-texts.js';
import { comparisonRows } from '../../src/model/rows.js';
import { samples, type SampleName } from '../../stories/samples/index.js';

const problems = (input: unknown): string[] =>
  readComparison(input).issues.map(({ code, where }) => `${code} ${where}`);

const one = (role: object): object => ({ roles: [{ title: 'A', ...role }] });

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** Reads all there is to read. */
function readAll(input: unknown): string[] {
  const log = new IssueLog();
  const { value, issues } = readComparison(input);
  if (value) for (const period of ['hour', 'year'] as const) comparisonRows(value, period, log);
  return [...issues, ...log.issues].map(({ code }) => code);
}

describe('readComparison', () => {
  it('takes marks that turn the text around out of names', () => {
    const { value } = readComparison(['Of\uFEFFfi\u202Ecer\u0007']);
    expect(value!.roles[0]!.title).to.equal('Officer');
  });

  it('names no span of years that has one end', () => {
    const { value } = readComparison([{ title: 'A', growthRate: { rate: 5, from: 2018 } }]);
    expect(value!.roles[0]).not.to.have.property('growthSpan');
  });

  it('reads the least there can be', () => {
    expect(readComparison({ roles: [] })).to.deep.equal({
      value: { rows: [], roles: [], baseline: 0 },
      issues: [],
    });
    expect(readComparison(['A']).value?.roles[0]).to.deep.equal({
      id: 'a',
      title: 'A',
      pay: [],
      payBy: [],
      demographics: [],
      facts: [],
    });
  });

  it('reads a role with all of its fields', () => {
    const { value, issues } = readComparison(
      one({
        id: 'x',
        summary: ' In short. ',
        url: '/a',
        occupationCode: '11-1021',
        pay: '$46,813',
        payBy: [{ by: 'city', name: 'New York, NY', pay: 50000 }, { name: 'Mars' }],
        growthRate: { rate: -6, from: 2018, to: '2028' },
        employment: '133,025',
        demand: 'High',
        experience: { minimum: 4, maximum: '6 years' },
        education: "Bachelor's Degree, 69%",
        demographics: [{ label: 'Gender', shares: 'Male, 78.0% Female, 22.0%' }],
        skills: ['Logistics'],
        responsibilities: 'One duty',
        tools: ['Excel'],
        facts: [{ label: 'Age', value: 44, group: 'people' }],
      }),
    );
    expect(issues).to.deep.equal([]);
    expect(value?.roles).to.deep.equal([
      {
        id: 'x',
        title: 'A',
        summary: 'In short.',
        url: '/a',
        occupationCode: '11-1021',
        pay: [{ currency: '$', amount: { value: 46813 } }],
        payBy: [
          { by: 'city', name: 'New York, NY', pay: { amount: { value: 50000 } } },
          { by: 'other', name: 'Mars' },
        ],
        growthRate: { value: -6, unit: 'percent' },
        growthSpan: { from: '2018', to: '2028' },
        employment: { value: 133025 },
        demand: 'High',
        experience: { value: 4, to: 6 },
        education: [{ name: "Bachelor's Degree", share: { value: 69, unit: 'percent' } }],
        demographics: [
          {
            label: 'Gender',
            shares: [
              { name: 'Male', share: { value: 78, unit: 'percent', decimals: 1 } },
              { name: 'Female', share: { value: 22, unit: 'percent', decimals: 1 } },
            ],
          },
        ],
        skills: [{ name: 'Logistics' }],
        responsibilities: ['One duty'],
        tools: ['Excel'],
        facts: [{ label: 'Age', value: 44, group: 'people', where: '/roles/0/facts/0/value' }],
      },
    ]);
  });

  const experiences: [input: unknown, figure: object | undefined][] = [
    [6, { value: 6 }],
    [{ minimum: 5 }, { value: 5, bound: 'atLeast' }],
    [{ maximum: 1 }, { value: 1, bound: 'atMost' }],
    [{ minimum: 6, maximum: 6 }, { value: 6 }],
    [
      { minimum: 0, maximum: 2 },
      { value: 0, to: 2 },
    ],
    [{ min: 3 }, { value: 3, bound: 'atLeast' }],
    [{ minimum: 0 }, { value: 0, bound: 'atLeast' }],
    [
      { minimum: '-', maximum: 3 },
      { value: 3, bound: 'atMost' },
    ],
  ];
  for (const [experience, figure] of experiences) {
    it(`reads experience of ${JSON.stringify(experience)}`, () => {
      expect(readComparison(one({ experience })).value?.roles[0]?.experience).to.deep.equal(figure);
    });
  }

  const faults: [what: string, input: unknown, ...issues: string[]][] = [
    ['no object', 'text', 'CE201 '],
    ['null', null, 'CE201 '],
    ['a function', () => [], 'CE201 '],
    ['no roles', {}, 'CE202 /roles'],
    ['roles of the wrong type', { roles: 'A' }, 'CE201 /roles'],
    ['a single role', { roles: { title: 'A', salery: 1 } }, 'CE203 /roles/salery'],
    ['a list of roles', [{ title: 'A', salery: 1 }], 'CE203 /0/salery'],
    ['a role of no title', { roles: [{ id: 'a' }] }, 'CE204 /roles/0/title'],
    ['a role that is none', [7, null, []], 'CE204 /1/title', 'CE204 /2/title', 'CE204 /2/title'],
    ['a framework’s object', { title: '[object Object]', roles: [] }, 'CE102 /title'],
    ['a name with a slash', one({ 'a/b~c': 1 }), 'CE203 /roles/0/a~1b~0c'],
    ['a wrong type', one({ demand: ['High'] }), 'CE204 /roles/0/demand'],
    ['a word for a figure', one({ employment: 'many' }), 'CE205 /roles/0/employment'],
    ['a figure of two meanings', one({ employment: '35.000' }), 'CE206 /roles/0/employment'],
    ['a figure out of bounds', one({ employment: -1 }), 'CE207 /roles/0/employment'],
    ['growth in words', one({ growthRate: { rate: 'fast' } }), 'CE205 /roles/0/growthRate/rate'],
    ['an unknown word', one({ payBy: [{ by: 'planet', name: 'A' }] }), 'CE208 /roles/0/payBy/0/by'],
    ['swapped years', one({ experience: { minimum: 8, maximum: 4 } }), 'CE209 /roles/0/experience/maximum'],
    ['a median outside its range', one({ pay: [{ minimum: 5, median: 4 }] }), 'CE209 /roles/0/pay/0/median'],
    ['pay that is no list', one({ pay: { median: 'lots' } }), 'CE205 /roles/0/pay/median'],
    ['a bad link', one({ url: 'javascript:alert(1)' }), 'CE210 /roles/0/url'],
    ['a baseline that is not there', { baseline: 'nobody', roles: [{ title: 'A' }] }, 'CE211 /baseline'],
    ['no currency', { currency: 'DOLLARS', roles: [] }, 'CE212 /currency'],
    ['a long text', { note: 'x'.repeat(20_001), roles: [] }, 'CE213 /note'],
    ['a long list', one({ tools: new Array(1001).fill('A') }), 'CE213 /roles/0/tools'],
    ['one prose for all', { roles: ['A', 'B'], rows: [{ label: 'L', kind: 'prose', values: ['x'] }] }],
    ['too few values', { roles: ['A', 'B'], rows: [{ label: 'L', values: [1] }] }, 'CE214 /rows/0/values'],
    [
      'two values for all roles',
      { roles: ['A', 'B'], rows: [{ label: 'L', span: true, values: [1, 2] }] },
      'CE214 /rows/0/values',
    ],
    [
      'an id used twice',
      [
        { id: 'x', title: 'A' },
        { id: 'x', title: 'B' },
      ],
      'CE215 /1',
    ],
    [
      'two currencies in one pay',
      one({ pay: { currency: 'USD', median: '5 €' } }),
      'CE216 /roles/0/pay/median',
    ],
    ['a row that is none', { roles: [], rows: ['A', null] }, 'CE204 /rows/0', 'CE204 /rows/1'],
    ['a row of no label', { roles: ['A'], rows: [{ values: [1] }] }, 'CE204 /rows/0/label'],
    ['a section of no id', { roles: [], sections: [{ label: 'A' }, 'pay'] }, 'CE204 /sections/0/id'],
    ['a fact of no label', one({ facts: [{ value: 1 }] }), 'CE204 /roles/0/facts/0/label'],
    ['hours in words', { roles: [], hoursPerYear: 'lots' }, 'CE204 /hoursPerYear'],
    ['a schema', { $schema: 'x', roles: [] }],
    ['two roles of one title', ['A', 'A']],
  ];
  for (const [what, input, ...issues] of faults) {
    it(`reports ${what}`, () => expect(problems(input)).to.deep.equal(issues));
  }

  it('is stopped only by what leaves nothing to show', () => {
    for (const input of [null, 'text', {}, { roles: 7 }]) {
      const { value, issues } = readComparison(input);
      expect(value).to.equal(undefined);
      expect(issues.map(({ severity }) => severity)).to.deep.equal(['error']);
    }
  });

  it('reads numbers as the document writes them', () => {
    const data = one({ employment: '35.000' });
    expect(readComparison(data, ',').value?.roles[0]?.employment).to.deep.equal({ value: 35000 });
    expect(readComparison(data, '.').value?.roles[0]?.employment).to.deep.equal({ text: '35.000' });
  });

  it('keeps unknown fields as facts', () => {
    expect(readComparison(one({ 'Job zone': 5 })).value?.roles[0]?.facts).to.deep.equal([
      { label: 'Job zone', value: 5, where: '/roles/0/Job zone' },
    ]);
  });

  it('keeps unknown fields of a pay as facts about pay', () => {
    const pay = [{ median: 5, tips: '10%' }, { bonus: 7 }];
    const role = readComparison(one({ pay, payBy: [{ name: 'Bern', pay: { tax: 'low' } }] })).value?.roles[0];
    expect(role?.facts).to.deep.equal([
      { label: 'tips', value: '10%', group: 'pay', where: '/roles/0/pay/0/tips' },
      { label: 'bonus', value: 7, group: 'pay', where: '/roles/0/pay/1/bonus' },
      { label: 'tax', value: 'low', group: 'pay', where: '/roles/0/payBy/0/pay/tax' },
    ]);
    expect(role?.pay).to.deep.equal([{ median: { value: 5 } }, {}]);
  });

  it('gives every role an id of its own', () => {
    const roles = [{ title: 'A' }, { title: 'a-3' }, { title: 'A' }, { title: '?' }, { id: 'x', title: '' }];
    const ids = readComparison(roles).value?.roles.map(({ id }) => id);
    expect(ids).to.deep.equal(['a', 'a-3', 'a-3-3', 'role-4', 'x']);
  });

  for (const [baseline, index] of [
    ['b', 1],
    ['Bee Dee', 1],
    ['bee dee', 2],
    ['nobody', 0],
  ] as const) {
    it(`finds the baseline ${baseline}`, () => {
      const { value } = readComparison({
        baseline,
        roles: [{ title: 'A' }, { id: 'b', title: 'Bee Dee' }, { id: 'bee-dee', title: 'C' }],
      });
      expect(value?.baseline).to.equal(index);
    });
  }

  it('cleans texts', () => {
    const title = (text: string) => readComparison({ title: text, roles: [] }).value?.title;
    expect(title(' A\u0000\u0007B\u001B ')).to.equal('AB');
    expect(title('\u202Eevil\u202C \u2066x\u2069')).to.equal('evil x');
    expect(title('\uFEFFA')).to.equal('A');
    expect(title('A\uD800B')).to.equal('A\uFFFDB');
    expect(title('<b>A</b>')).to.equal('<b>A</b>');
    expect(title('x'.repeat(20_000))).to.equal('x'.repeat(20_000));
    expect(title(`${'x'.repeat(19_999)}😀`)).to.equal(`${'x'.repeat(19_999)}\uFFFD…`);
    const { value } = readComparison(one({ 'A\u202EB': '\u202EC' }));
    expect(value?.roles[0]?.facts[0]?.label).to.equal('AB');
    expect(comparisonRows(value!, 'year')[0]?.cells).to.deep.equal([{ kind: 'text', text: 'C' }]);
  });

  describe('never throws on', () => {
    const cyclic: Record<string, unknown> = { title: 'A' };
    cyclic['facts'] = [{ label: 'self', value: cyclic }];
    cyclic['pay'] = cyclic;
    let deep: unknown = 1;
    for (let depth = 0; depth < 20000; depth++) deep = depth % 2 ? [deep] : { value: deep };
    const throwing = {
      get: () => {
        throw new Error('no');
      },
    };
    const all = (trap: () => never) =>
      Object.fromEntries(
        ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((name) => [name, trap]),
      );
    const hostile: ProxyHandler<object> = all(throwing.get as () => never);
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const values: Record<string, unknown> = {
      'a hostile proxy': new Proxy({}, hostile),
      'a hostile list': new Proxy([], hostile),
      'a revoked proxy': revoked.proxy,
      'a getter that throws': Object.defineProperty({}, 'value', { ...throwing, enumerable: true }),
      'a list with such a getter': Object.defineProperty([1], 0, { ...throwing, enumerable: true }),
      'a symbol': Symbol('s'),
      'a function': () => 1,
      'a circle': cyclic,
      'a deep nesting': deep,
      'an object without prototype': Object.assign(Object.create(null), { value: 5 }),
      'an own __proto__': JSON.parse('{"__proto__": {"value": 1}, "constructor": 1}'),
      'an own toString': JSON.parse('{"toString": 1, "valueOf": 2, "toJSON": 3}'),
      'a class': class {},
      'a date': new Date(0),
      'an invalid date': new Date(NaN),
      'a bigint': 10n ** 400n,
      'a map': new Map([[1, 2]]),
      'a lone surrogate': '\uDC00',
      'a reordered text': '\u202E\u2067\u0000\u009F',
      'a huge list': new Array(1_000_000).fill({ label: 'A', value: 1, name: 'A' }),
      'an empty huge list': new Array(4_294_967_295),
      'a huge object': Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, index])),
      'a long text': '9'.repeat(1_000_000),
      Infinity,
      'the constructor': 'constructor',
      'the prototype': '__proto__',
    };
    const FIELDS = [
      'id title summary url occupationCode pay payBy growthRate employment demand experience education',
      'demographics skills responsibilities tools facts other',
    ].flatMap((names) => names.split(' '));
    for (const [name, value] of Object.entries(values)) {
      it(name, () => {
        expect(readAll(value)).not.to.include('CE302');
        expect(readAll({ roles: value })).not.to.include('CE302');
        for (const field of [
          'title',
          'currency',
          'payPeriod',
          'hoursPerYear',
          'rows',
          'sections',
          'source',
        ]) {
          readAll({ roles: ['A'], [field]: value });
        }
        readAll({ roles: ['A'], rows: [{ label: value, kind: value, values: value, span: value }] });
        for (const kind of ['money', 'percent', 'text', 'list', 'shares', 'prose', undefined]) {
          readAll({ roles: ['A', 'B'], rows: [{ label: 'L', kind, values: [value, value] }] });
        }
        for (const field of FIELDS) readAll(one({ [field]: value }));
        for (const field of ['median', 'currency', 'levels', 'source', 'convertible', 'kind']) {
          readAll(one({ pay: { [field]: value } }));
        }
        readAll(one({ facts: [{ label: 'L', value }], skills: [{ name: value, share: value }] }));
      }).timeout(20_000);
    }

    const reported: [name: string, code: string][] = [
      ['a hostile proxy', 'CE204'],
      ['a revoked proxy', 'CE204'],
      ['a getter that throws', 'CE204'],
      ['a symbol', 'CE204'],
      ['a function', 'CE204'],
      ['a date', 'CE204'],
    ];
    for (const [name, code] of reported) {
      it(`${name}, and says so`, () => {
        const input =
          name === 'a getter that throws' ? { employment: values[name] } : { demand: values[name] };
        expect(readAll(one(input))).to.include(code);
      });
    }
    it('a circle, and says so', () => {
      const role: Record<string, unknown> = { title: 'A' };
      role['demand'] = role;
      expect(readComparison([role]).issues).to.deep.equal([
        {
          code: 'CE204',
          severity: 'warning',
          where: '/0/demand',
          given: 'Symbol(unreadable)',
          expected: 'text',
        },
      ]);
    });
    it('a deep nesting, and says so', () => {
      let employment: unknown = 5;
      for (let depth = 0; depth < 40; depth++) employment = { value: employment };
      expect(problems([{ title: 'A', employment }])).to.deep.equal([
        `CE204 /0/employment${'/value'.repeat(23)}`,
      ]);
    });
    it('keeps Object.prototype as it was', () => {
      readAll(one(values['an own __proto__'] as object));
      expect(({} as { value?: unknown }).value).to.equal(undefined);
    });
  });

  it('keeps nothing of the author’s data and changes nothing in it', () => {
    for (const name of Object.keys(samples) as SampleName[]) {
      const frozen = deepFreeze(structuredClone(samples[name]));
      expect(readAll(frozen)).to.be.an('array');
      expect(frozen).to.deep.equal(samples[name]);
    }
    const data = { roles: [{ title: 'A', facts: [{ label: 'L', value: ['before'] }] }] };
    const { value } = readComparison(data);
    data.roles[0]!.facts[0]!.value[0] = 'after';
    expect(value?.roles[0]?.facts[0]?.value).to.deep.equal(['before']);
  });

  describe('samples', () => {
    const decimals: Partial<Record<SampleName, ','>> = { officerDirectorDe: ',' };
    for (const [name, sample] of Object.entries(samples) as [SampleName, object][]) {
      if (name === 'broken' || !('roles' in sample)) continue;
      it(`${name} reads without an issue`, () => {
        const { value, issues } = readComparison(samples[name], decimals[name]);
        const log = new IssueLog(decimals[name]);
        comparisonRows(value!, 'year', log);
        expect([...issues, ...log.issues]).to.deep.equal([]);
      });
    }

    it('broken reports all that is wrong with it', () => {
      const { value, issues } = readComparison(samples.broken);
      const log = new IssueLog();
      comparisonRows(value!, 'year', log);
      const lines = issues.map(({ code, where }) => `${code} ${where}`);
      expect(lines).to.include.members([
        'CE102 /summary',
        'CE212 /currency',
        'CE208 /payPeriod',
        'CE204 /hoursPerYear',
        'CE211 /baseline',
        'CE203 /colour',
        'CE210 /source/url',
        'CE204 /note',
        'CE204 /sections/3/id',
        'CE210 /roles/0/url',
        'CE203 /roles/0/salery',
        'CE208 /roles/0/pay/kind',
        'CE205 /roles/0/pay/percentile10',
        'CE207 /roles/0/pay/percentile90',
        'CE209 /roles/0/pay/maximum',
        'CE205 /roles/0/pay/levels/0/amount',
        'CE204 /roles/0/pay/levels/1',
        'CE205 /roles/0/growthRate/rate',
        'CE205 /roles/0/experience/minimum',
        'CE204 /roles/0/facts/1/label',
        'CE215 /roles/1',
        'CE210 /roles/1/url',
        'CE204 /roles/1/title',
        'CE208 /roles/1/payBy/0/by',
        'CE204 /roles/2/title',
        'CE214 /rows/0/values',
        'CE208 /rows/2/kind',
        'CE204 /rows/6/label',
        'CE204 /rows/7',
      ]);
      expect(log.issues.map(({ code, where }) => `${code} ${where}`)).to.include.members([
        'CE204 /roles/0/facts/0/value',
        'CE206 /rows/3/values/0',
        'CE205 /rows/3/values/1',
        'CE207 /rows/3/values/2',
        'CE205 /rows/3/values/3',
      ]);
    });
  });
});

describe('readHours', () => {
  const rows: [input: unknown, hours: number | undefined, issues: number][] = [
    [2080, 2080, 0],
    ['1820', 1820, 0],
    [undefined, undefined, 0],
    [null, undefined, 0],
    [0, undefined, 1],
    [-1, undefined, 1],
    [8785, undefined, 1],
    [NaN, undefined, 1],
    ['2,080', 2080, 0],
    ['1.800', 1800, 0],
    ['1 800', 1800, 0],
    [1.8, undefined, 1],
    ['40 hours', undefined, 1],
    ['$2,080', undefined, 1],
    [{}, undefined, 1],
  ];
  for (const [input, hours, issues] of rows) {
    it(`reads ${JSON.stringify(input)}`, () => {
      const log = new IssueLog();
      expect(readHours(input, log, '')).to.equal(hours);
      expect(log.issues.length).to.equal(issues);
    });
  }
});

describe('issues', () => {
  it('say what is wrong, where, what was given and how to mend it', () => {
    const { issues } = readComparison(one({ pay: { payPeriod: 'fortnight' } }));
    expect(issues.map(describeIssue)).to.deep.equal([
      'CE208 This value is not one of those allowed (/roles/0/pay/payPeriod): fortnight. ' +
        'Expected hour, day, week, month, year. Use one of the values listed here.',
    ]);
  });
  it('shorten what was given', () => {
    const { issues } = readComparison(one({ employment: 'x'.repeat(99) }));
    expect(issues[0]?.given).to.equal(`${'x'.repeat(80)}…`);
  });
  it('have two sentences each', () => {
    for (const [code, texts] of Object.entries(ISSUE_TEXTS)) {
      expect(code).to.match(/^CE[1-3]\d\d$/);
      for (const text of texts) expect(text).to.match(/^["A-Z]/);
    }
  });
});
