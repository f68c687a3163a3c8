import { expect } from '@open-wc/testing';
import { readLadder, type Ladder } from '../../src/model/ladder.js';
import {
  changesBetween,
  levelsBefore,
  pathBetween,
  withInherited,
  yearsBetween,
} from '../../src/model/ladder-path.js';

const read = (input: unknown): Ladder => readLadder(input).value!;

describe('changesBetween', () => {
  it('takes a grade that is a lower word for nothing new, also where a theme has nothing but a grade', () => {
    const skills = (sql: string, go: string) =>
      ['SQL', 'Go'].map((name, at) => ({ name, grade: [sql, go][at] }));
    const [before, after] = read([
      {
        name: 'A',
        requirements: skills('Expert', 'Basic'),
        competencies: { Risk: 'Expert', Law: 'Awareness' },
      },
      {
        name: 'B',
        requirements: skills('Basic', 'Expert'),
        competencies: { Risk: 'Working', Law: 'Working' },
      },
    ]).levels;
    const { added, kept, grown, changed, gone } = changesBetween(before, after!);
    const said = [added, kept, grown, [...changed, ...gone]].map((list) =>
      list.map(({ item: { name, grade } }) => grade ?? name),
    );
    expect(said).to.deep.equal([[], ['Basic', 'Working'], ['Expert', 'Working'], []]);
  });

  const [assistant, senior] = read([
    {
      name: 'Assistant',
      requirements: ['Reporting', { name: 'Excel', grade: 'basic' }, 'Filing'],
      competencies: { Scope: 'Own tasks', Rules: 'Keeps records' },
    },
    {
      name: 'Senior',
      requirements: ['reporting', { name: 'Excel', grade: 'advanced' }, 'Mentoring'],
      competencies: { Scope: "A team's work", Rules: 'Keeps records', People: ['Mentors', 'Reviews'] },
    },
  ]).levels;

  it('tells new, carried over, grown and gone', () => {
    expect(changesBetween(assistant, senior!)).to.deep.equal({
      added: [
        { item: { name: 'Mentoring' }, theme: undefined },
        { item: { name: 'Mentors' }, theme: 'people' },
        { item: { name: 'Reviews' }, theme: 'people' },
      ],
      kept: [
        { item: { name: 'reporting' }, theme: undefined },
        { item: { name: 'Keeps records' }, theme: 'rules' },
      ],
      grown: [
        {
          item: { name: 'Excel', grade: 'advanced' },
          from: { name: 'Excel', grade: 'basic' },
          theme: undefined,
        },
        { item: { name: "A team's work" }, from: { name: 'Own tasks' }, theme: 'scope' },
      ],
      changed: [],
      gone: [{ item: { name: 'Filing' }, theme: undefined }],
    });
  });

  it('takes for growth only what may be more', () => {
    const fate = (from: unknown, to: unknown, theme?: boolean) => {
      const ask = (what: unknown) => (theme ? { competencies: { Law: what } } : { requirements: [what] });
      const { levels } = read([
        { name: 'A', ...ask(from) },
        { name: 'B', ...ask(to) },
      ]);
      const changes = Object.entries(changesBetween(levels[0], levels[1]!));
      return changes.flatMap(([kind, list]: [string, { from?: unknown }[]]) =>
        list.map((change) => (change.from ? kind : `${kind}, nothing before`)),
      );
    };
    const sql = (grade?: string, detail?: string) => ({ name: 'SQL', grade, detail });
    for (const [from, to, expected] of [
      ['10', 'basic', 'changed'],
      ['basic', '10', 'changed'],
      ['C1', 'basic', 'changed'],
      ['Level 2', 'Grade 3', 'changed'],
      ['2 of 5', '3 of 4', 'changed'],
      ['١٠', 'متوسط', 'changed'],
      ['expert', undefined, 'changed'],
      ['Learning', 'Owning', 'grown'],
      ['9', '10', 'grown'],
      [undefined, '10', 'grown'],
      ['10', '9', 'kept, nothing before'],
    ])
      expect(fate(sql(from), sql(to)), `${from} ${to}`).to.deep.equal([expected]);
    expect(fate(sql('expert', 'Reads'), sql('basic', 'Writes'))).to.deep.equal(['changed']);
    expect(fate(sql('10', 'Reads'), sql('10', 'Writes'))).to.deep.equal(['grown']);
    expect(fate('10', 'basic', true)).to.deep.equal(['changed']);
    expect(fate('Leads 2 or 3 people', 'Leads people', true)).to.deep.equal(['grown']);
  });

  it('does not guess which of several things came from which', () => {
    const [before, after] = read([
      { name: 'A', competencies: { Scope: ['One', 'Two', 'Three'] } },
      { name: 'B', competencies: { Scope: ['Four', 'Three', 'Five'] } },
    ]).levels;
    const { added, kept, grown, gone } = changesBetween(before, after!);
    const said = [added, kept, grown, gone].map((list) => list.map(({ item }) => item.name));
    expect(said).to.deep.equal([['Four', 'Five'], ['Three'], [], ['One', 'Two']]);
  });

  it('takes a grade that is a lower number for nothing new', () => {
    const [before, after] = read([
      { name: 'A', requirements: ['SQL', 'Go', 'C'].map((name) => ({ name, grade: '10' })) },
      {
        name: 'B',
        requirements: [
          { name: 'SQL', grade: '9' },
          { name: 'Go', grade: '11' },
          { name: 'C', grade: 'basic' },
        ],
      },
    ]).levels;
    const { kept, grown, changed } = changesBetween(before, after!);
    const said = [kept, grown, changed].map((list) => list.map(({ item }) => item.name));
    expect(said).to.deep.equal([['SQL'], ['Go'], ['C']]);
  });

  it('says nothing of a level that lists nothing', () => {
    const { levels } = readLadder({
      levels: [
        { name: 'Clerk', requirements: ['Letters'], competencies: { Scope: ['Own tasks'] } },
        'Writer',
      ],
    }).value!;
    expect(changesBetween(levels[0], levels[1]!)).to.deep.equal({
      added: [],
      kept: [],
      grown: [],
      changed: [],
      gone: [],
    });
  });

  it('takes all for new where nothing comes before', () => {
    const { added, kept, grown, gone } = changesBetween(undefined, assistant!);
    expect([added.length, kept.length, grown.length, gone.length]).to.deep.equal([5, 0, 0, 0]);
  });
});

describe('withInherited', () => {
  it('adds what the levels before ask for, in a cumulative ladder only', () => {
    const input = {
      cumulative: true,
      levels: [
        { name: 'A', requirements: ['one', { name: 'two', grade: 1 }] },
        { name: 'B', requirements: [{ name: 'Two', grade: 2 }] },
        { name: 'C', requirements: ['three'] },
      ],
    };
    const names = (ladder: Ladder) =>
      ladder.levels.map(({ requirements }) => requirements.map(({ name }) => name));
    expect(names(withInherited(read(input)))).to.deep.equal([
      ['one', 'two'],
      ['Two', 'one'],
      ['three', 'Two', 'one'],
    ]);
    expect(names(withInherited(read({ ...input, cumulative: false })))).to.deep.equal([
      ['one', 'two'],
      ['Two'],
      ['three'],
    ]);
  });

  it('ends in a cycle', () => {
    const ladder = read({
      cumulative: true,
      levels: [
        { name: 'A', requirements: ['a'], next: 'B' },
        { name: 'B', requirements: ['b'], next: 'A' },
      ],
    });
    expect(withInherited(ladder).levels.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });
});

describe('pathBetween', () => {
  const ladder = read([
    { name: 'Analyst', next: ['Specialist', 'Manager'] },
    { name: 'Specialist', next: [{ to: 'Manager', kind: 'lateral' }, 'Principal'] },
    { name: 'Manager', next: 'Director' },
    { name: 'Principal', next: [{ to: 'Director', kind: 'lateral', note: 'rare' }] },
    { name: 'Director', next: 'Analyst' },
    { name: 'Island', next: [] },
  ]);

  it('finds the fewest moves', () => {
    expect(pathBetween(ladder, 'analyst', 'director')).to.deep.equal([
      { from: 'analyst', to: 'manager', kind: 'step' },
      { from: 'manager', to: 'director', kind: 'step' },
    ]);
    expect(pathBetween(ladder, 'principal', 'director')).to.deep.equal([
      { from: 'principal', to: 'director', kind: 'lateral', note: 'rare' },
    ]);
  });

  it('knows where there is none, and where none is needed', () => {
    expect(pathBetween(ladder, 'analyst', 'island')).to.equal(undefined);
    expect(pathBetween(ladder, 'analyst', 'analyst')).to.deep.equal([]);
  });

  it('knows what comes before each level', () => {
    expect(
      [...levelsBefore(ladder)].map(([id, index]) => `${ladder.levels[index]!.id} > ${id}`),
    ).to.deep.equal([
      'analyst > specialist',
      'analyst > manager',
      'specialist > principal',
      'manager > director',
      'director > analyst',
    ]);
  });
});

describe('yearsBetween', () => {
  it('counts from where the ranges begin', () => {
    expect(yearsBetween({ value: 2, to: 5 }, { value: 7, bound: 'atLeast' })).to.equal(5);
    expect(yearsBetween({ value: 2, bound: 'atMost' }, { value: 5 })).to.equal(5);
    expect(yearsBetween({ text: 'some' }, { value: 5 })).to.equal(undefined);
    expect(yearsBetween(undefined, { value: 5 })).to.equal(undefined);
  });
});
