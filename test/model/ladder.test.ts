import { expect } from '@open-wc/testing';
import { LadderMemory, readLadder, type Ladder } from '../../src/model/ladder.js';

const read = (input: unknown): Ladder => readLadder(input).value!;
const codes = (input: unknown): string[] =>
  readLadder(input).issues.map(({ code, where }) => `${code} ${where}`);

describe('readLadder', () => {
  describe('of a list from the top down', () => {
    const names = (input: unknown) => read(input).levels.map(({ name }) => name);
    const level = (name: string, experience?: unknown, pay?: unknown, more = {}) => ({
      name,
      experience,
      pay,
      ...more,
    });
    const HINT = ['CE219 '];

    it('goes by falling years', () => {
      const input = [level('CEO', '10+ years'), level('Manager', '5-7 years'), level('Clerk', '0-2 years')];
      expect(names(input)).to.deep.equal(['Clerk', 'Manager', 'CEO']);
      expect(read(input).levels.map(({ next }) => next.map(({ to }) => to))).to.deep.equal([
        ['manager'],
        ['ceo'],
        [],
      ]);
      expect(codes(input)).to.deep.equal(HINT);
      expect(readLadder({ levels: input }).issues).to.deep.equal([
        { code: 'CE219', severity: 'hint', where: '/levels', given: 'from CEO to Clerk' },
      ]);
      expect(
        names([level('Head', '5+ years'), level('Lead', '5+ years'), level('Clerk', 'less than 2 years')]),
      ).to.deep.equal(['Clerk', 'Lead', 'Head']);
    });

    it('goes by falling pay where no years are known', () => {
      const input = [
        level('CEO', undefined, '$300,000'),
        level('Manager', undefined, '$90,000'),
        level('Clerk', undefined, '$40,000'),
      ];
      expect(names(input)).to.deep.equal(['Clerk', 'Manager', 'CEO']);
      expect(codes(input)).to.deep.equal(HINT);
    });

    it('goes by each track for itself', () => {
      const [one, two] = [{ track: 'One' }, { track: 'Two' }];
      const input = [
        level('Principal', '8+ years', undefined, one),
        level('Senior', '5+ years', undefined, one),
        level('Director', '9+ years', undefined, two),
        level('Manager', '6+ years', undefined, two),
        level('Junior', '0-2 years'),
      ];
      expect(names(input)).to.deep.equal(['Junior', 'Manager', 'Director', 'Senior', 'Principal']);
      expect(codes(input)).to.deep.equal(HINT);
    });

    it('is not read into what may be meant as it is', () => {
      for (const input of [
        [level('A', '0-2 years'), level('B', '5+ years'), level('C', '5-7 years')],
        [level('A', '5+ years'), level('B', '0-2 years'), level('C', '3+ years')],
        [level('A', '5 years', '$40,000'), level('B', '2 years', '$60,000')],
        [level('A', '5 years'), level('B', '5 years')],
        [level('A', undefined, '$60,000'), level('B', undefined, '$50,000')],
        [level('A', undefined, '$60,000'), level('B'), level('C', undefined, '$50,000')],
        [
          level('A', undefined, '$60,000'),
          level('B', undefined, '€50,000'),
          level('C', undefined, '$40,000'),
        ],
        [
          level('A', undefined, '$60,000'),
          level('B', undefined, '$60,000'),
          level('C', undefined, '$40,000'),
        ],
        [level('A', '9+ years', undefined, { next: ['b'] }), level('B', '2 years'), level('C', '1 year')],
        ['C', 'B', 'A'],
      ]) {
        const said = input.map((one) => (typeof one === 'string' ? one : one.name));
        expect(names(input), JSON.stringify(input)).to.deep.equal(said);
        expect(codes(input)).to.deep.equal([]);
      }
    });
  });

  it('reads a whole ladder', () => {
    const { value, issues } = readLadder({
      title: 'Operations',
      currency: 'usd',
      payPeriod: 'year',
      tracks: [{ id: 'ic', name: 'Specialist' }, 'Management'],
      themes: [{ name: 'Team Work' }],
      levels: [
        {
          name: 'Analyst',
          experience: '0-2 years',
          pay: { median: '$65,000' },
          next: ['manager', { to: 'Specialist', note: 'by exam' }],
        },
        {
          id: 'manager',
          name: 'Manager',
          track: 'Management',
          titles: 'Head of Operations',
          requirements: ['Budget', { name: 'Excel', detail: 'models', grade: 3 }],
        },
        {
          name: 'Specialist',
          track: 'ic',
          experience: { minimum: 5 },
          next: { to: 'manager', kind: 'lateral' },
          competencies: { 'Team Work': 'Mentors' },
        },
      ],
      current: 'analyst',
      target: 'Manager',
    });
    expect(issues).to.deep.equal([]);
    expect(value!.tracks).to.deep.equal([
      { id: 'ic', name: 'Specialist' },
      { id: 'management', name: 'Management' },
    ]);
    expect(value!.current).to.equal('analyst');
    expect(value!.target).to.equal('manager');
    const [analyst, manager, specialist] = value!.levels;
    expect(analyst).to.deep.equal({
      id: 'analyst',
      name: 'Analyst',
      titles: [],
      track: '',
      experience: { value: 0, to: 2, unit: 'years' },
      pay: [{ median: { value: 65000 }, currency: '$' }],
      next: [
        { to: 'manager', kind: 'step' },
        { to: 'specialist', kind: 'step', note: 'by exam' },
      ],
      requirements: [],
      competencies: new Map(),
    });
    expect(manager!.track).to.equal('management');
    expect(manager!.titles).to.deep.equal(['Head of Operations']);
    expect(manager!.requirements).to.deep.equal([
      { name: 'Budget' },
      { name: 'Excel', detail: 'models', grade: '3' },
    ]);
    expect(specialist!.experience).to.deep.equal({ value: 5, bound: 'atLeast', unit: 'years' });
    expect(specialist!.next).to.deep.equal([{ to: 'manager', kind: 'lateral' }]);
    expect([...specialist!.competencies]).to.deep.equal([['team-work', [{ name: 'Mentors' }]]]);
  });

  it('reads the years of the career guide', () => {
    const years = ['0-2 years', '2–5 years', '5+ years', '5-7 years', '7+'];
    const ladder = read(years.map((experience, index) => ({ name: `L${index}`, experience })));
    expect(ladder.levels.map(({ experience }) => experience)).to.deep.equal([
      { value: 0, to: 2, unit: 'years' },
      { value: 2, to: 5, unit: 'years' },
      { value: 5, bound: 'atLeast', unit: 'years' },
      { value: 5, to: 7, unit: 'years' },
      { value: 7, bound: 'atLeast', unit: 'years' },
    ]);
  });

  it('leads from each level to the next of its track where nothing is said', () => {
    const ladder = read([
      'Junior',
      'Senior',
      { name: 'Staff', track: 'ic' },
      { name: 'Lead', track: 'pm' },
      { name: 'Principal', track: 'ic' },
    ]);
    expect(ladder.levels.map(({ id, next }) => [id, ...next.map(({ to }) => to)])).to.deep.equal([
      ['junior', 'senior'],
      ['senior', 'staff', 'lead'],
      ['staff', 'principal'],
      ['lead'],
      ['principal'],
    ]);
  });

  it('reports references to nothing and keeps the rest', () => {
    const input = {
      tracks: ['IC'],
      levels: [
        { name: 'A', next: ['b', 'nobody'], track: 'XX' },
        { name: 'B', competencies: { Focus: ['x'] } },
      ],
      themes: ['Scope'],
      current: 'c',
    };
    expect(codes(input)).to.deep.equal([
      'CE211 /levels/0/track',
      'CE211 /levels/0/next/1',
      'CE211 /levels/1/competencies/Focus',
      'CE211 /current',
    ]);
    const { levels, tracks, themes, current } = read(input);
    expect(levels[0]!.next).to.deep.equal([{ to: 'b', kind: 'step' }]);
    expect(tracks.map(({ name }) => name)).to.deep.equal(['IC', 'XX']);
    expect(themes.map(({ name }) => name)).to.deep.equal(['Scope', 'Focus']);
    expect(current).to.equal(undefined);
  });

  it('names the first five levels where one is meant that there is not', () => {
    const levels = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(readLadder({ levels, current: 'nobody' }).issues).to.deep.equal([
      {
        code: 'CE211',
        severity: 'warning',
        where: '/current',
        given: 'nobody',
        expected: 'one of a, b, c, d, e',
      },
    ]);
  });

  it('gives levels of the same name ids of their own, and reports ids that are used twice', () => {
    expect(read(['Lead', 'Lead']).levels.map(({ id }) => id)).to.deep.equal(['lead', 'lead-2']);
    const twice = [
      { id: 'a', name: 'One' },
      { id: 'a', name: 'Two' },
    ];
    expect(read(twice).levels.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
    expect(codes(twice)).to.deep.equal(['CE215 /1']);
  });

  it('needs levels', () => {
    for (const input of [undefined, null, 'x', 5, true]) expect(readLadder(input).value).to.equal(undefined);
    expect(codes('x')).to.deep.equal(['CE201 ']);
    expect(codes({})).to.deep.equal(['CE202 /levels']);
    expect(codes({ levels: 'x' })).to.deep.equal(['CE201 /levels']);
    expect(read({ levels: [] }).levels).to.deep.equal([]);
  });

  it('survives what is no level', () => {
    const hostile: unknown[] = [
      null,
      0,
      true,
      [],
      () => 1,
      Symbol('s'),
      { next: {} },
      { next: [null, 5, {}] },
    ];
    expect(readLadder({ levels: hostile }).value!.levels.length).to.equal(7);
    const polluted = JSON.parse('{"levels":[{"name":"A","competencies":{"__proto__":["x"]}}]}') as unknown;
    expect([...read(polluted).levels[0]!.competencies.values()]).to.deep.equal([[{ name: 'x' }]]);
    expect(({} as { x?: unknown }).x).to.equal(undefined);
  });

  it('does not change its input', () => {
    const input = Object.freeze({ levels: Object.freeze([Object.freeze({ name: 'A', experience: '5+' })]) });
    expect(readLadder(input).issues).to.deep.equal([]);
  });
});

describe('what readLadder remembers', () => {
  const levels = () => [
    {
      name: 'A',
      experience: '0-2 years',
      pay: { median: 100 },
      requirements: ['x', { name: 'y', grade: 2 }],
    },
    { name: 'B', next: 'C', competencies: { Scope: 'own tasks' } },
    { name: 'C', summary: 'Top' },
  ];
  const twice = (first: unknown, second: unknown, marks: ('.' | ',')[] = ['.', '.']) => {
    const memory = new LadderMemory();
    const [before, after] = [first, second].map((input, index) => readLadder(input, marks[index], memory));
    const same = after!.value!.levels.map((level, index) => level === before!.value!.levels[index]);
    return { before: before!, after: after!, same };
  };

  it('keeps a level that says the same again', () => {
    const changed = levels();
    changed[2]!.summary = 'Topmost';
    const { after, same } = twice({ levels: levels() }, { levels: changed });
    expect(same).to.deep.equal([true, true, false]);
    expect(after.value!.levels[2]!.summary).to.equal('Topmost');
    expect(twice(levels(), changed).same).to.deep.equal([true, true, false]);
  });

  it('reads a level anew that says something else instead of nothing', () => {
    const { after, same } = twice([{ name: 'A', url: undefined }], [{ name: 'A', summary: 'Top' }]);
    expect(same).to.deep.equal([false]);
    expect(after.value!.levels[0]!.summary).to.equal('Top');
  });

  it('keeps none whose references lead elsewhere', () => {
    const [a, b, c] = levels();
    const { after, same } = twice([a, b, c], [a, b, { name: 'C', id: 'see' }]);
    expect(same).to.deep.equal([true, false, false]);
    expect(after.value!.levels[1]!.next).to.deep.equal([{ to: 'see', kind: 'step' }]);
    expect(twice([a, { name: 'C' }], [a, { name: 'C' }, c]).same[1]).to.equal(false);
    const themes = twice(
      { levels: [b, c], themes: [{ id: 'one', name: 'Scope' }] },
      { levels: [b, c], themes: [{ id: 'two', name: 'Scope' }] },
    );
    expect([...themes.after.value!.levels[0]!.competencies.keys()]).to.deep.equal(['two']);
  });

  it('reads what is beside the levels anew', () => {
    const { after } = twice(
      { title: 'Old', levels: levels() },
      { title: 'New', note: 'n', levels: levels() },
    );
    expect(after.value!.title).to.equal('New');
    expect(after.value!.note).to.equal('n');
  });

  it('reports again what can not be read', () => {
    const broken = [{ name: 'A', pay: {}, wrong: 1 }, { name: 'B' }];
    const { after } = twice(broken, [{ name: 'A', pay: {}, wrong: 1 }, { name: 'C' }]);
    expect(after.issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(['CE203 /0/wrong']);
  });

  it('reads numbers anew where they are written in another way', () => {
    const { after } = twice(
      [{ name: 'A', experience: '1.5 years' }],
      [{ name: 'A', experience: '1.5 years' }],
      ['.', ','],
    );
    expect(after.value!.levels[0]!.experience).to.not.deep.equal({ value: 1.5, decimals: 1, unit: 'years' });
  });

  it('takes no hostile level for the one that it was', () => {
    const trap = {
      get name() {
        throw new Error('no');
      },
    };
    const { after, same } = twice([{ name: 'A' }, { name: 'B' }], [{ name: 'A' }, trap]);
    expect(after.value!.levels.map(({ name }) => name)).to.deep.equal(['A', '']);
    expect(same[1]).to.equal(false);
    const list = twice([['x'], { name: 'B' }], [{ 0: 'x' }, { name: 'B', ['__proto__']: null }]);
    expect(list.same[0]).to.equal(false);
    const cycle: Record<string, unknown> = { name: 'A' };
    cycle['summary'] = cycle;
    expect(twice([cycle], [cycle]).after.issues.length).to.equal(1);
  });
});
