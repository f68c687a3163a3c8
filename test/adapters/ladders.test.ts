import { expect } from '@open-wc/testing';
import { fromEngineeringProgression } from '../../src/adapters/engineering-progression.js';
import { fromSnowflakeMilestones, fromSnowflakeTitles } from '../../src/adapters/snowflake.js';
import { readLadder } from '../../src/model/ladder.js';

const family = {
  name: 'Engineering',
  googleSheetId: 'x',
  summary: 'For\n  engineers.\n',
  levels: [
    { id: 'junior', name: 'Junior' },
    { id: 'senior', name: 'Senior' },
    { id: 'p-ic', name: 'Principal (Individual Contributor)' },
    { id: 'p-pm', name: 'Principal (People Manager)' },
    { id: 'director', name: 'Director' },
  ],
  themes: [{ id: 'team', name: 'Team Work', summary: 'Works with others.' }],
  competencies: [
    { id: '1', level: 'junior', theme: 'team', summary: 'Asks for help.', proficiency: 'Awareness' },
    { id: '2', level: 'junior', theme: 'team', summary: 'Listens.', proficiency: 'Awareness' },
    { id: '3', level: 'nobody', theme: 'team', summary: 'Is lost.', proficiency: 'Expert' },
    { id: '4', level: 'senior', theme: 'team' },
  ],
};

describe('fromEngineeringProgression', () => {
  it('reads a job family', () => {
    expect(fromEngineeringProgression(family)).to.deep.equal({
      title: 'Engineering',
      summary: 'For engineers.',
      tracks: ['Individual Contributor', 'People Manager'],
      themes: [{ id: 'team', name: 'Team Work', summary: 'Works with others.' }],
      levels: [
        {
          id: 'junior',
          name: 'Junior',
          competencies: {
            team: [
              { name: 'Asks for help.', grade: 'Awareness' },
              { name: 'Listens.', grade: 'Awareness' },
            ],
          },
          next: ['senior'],
        },
        { id: 'senior', name: 'Senior', next: ['p-ic', 'p-pm'] },
        { id: 'p-ic', name: 'Principal', track: 'Individual Contributor', next: ['director'] },
        { id: 'p-pm', name: 'Principal', track: 'People Manager', next: ['director'] },
        { id: 'director', name: 'Director', next: [] },
      ],
    });
    expect(readLadder(fromEngineeringProgression(family)).issues).to.deep.equal([]);
  });

  it('makes something of anything', () => {
    for (const input of [undefined, null, 5, 'x', [], { levels: 'x' }, { levels: [null, 1] }]) {
      expect(fromEngineeringProgression(input)).to.deep.equal({ themes: [], levels: [] });
    }
  });
});

const snowflake = {
  milestoneToPoints: [0, 1, 3],
  titles: [
    { label: 'Senior Engineer', minPoints: 36, maxPoints: 57 },
    { label: 'Group Lead', minPoints: 36, maxPoints: 57 },
    { label: 'Engineer I', minPoints: 0, maxPoints: 16 },
    { label: 'Director', minPoints: 90 },
  ],
  tracks: {
    MOBILE: {
      displayName: 'Mobile',
      category: 'A',
      description: 'Phones.',
      milestones: [
        { summary: 'Changes screens', signals: ['Adds  a button'], examples: ['One'] },
        { summary: 'Adds screens', signals: [] },
      ],
    },
    PEOPLE: { milestones: [{ summary: 'Listens' }] },
  },
};

describe('fromSnowflakeTitles', () => {
  it('puts titles of the same range into one rung', () => {
    expect(fromSnowflakeTitles(snowflake)).to.deep.equal({
      levels: [
        { name: 'Engineer I', requirements: [{ name: 'Points', detail: '0–16' }] },
        {
          name: 'Senior Engineer',
          titles: ['Group Lead'],
          requirements: [{ name: 'Points', detail: '36–57' }],
        },
        { name: 'Director', requirements: [{ name: 'Points', detail: '90+' }] },
      ],
    });
  });
});

describe('fromSnowflakeTitles with levels', () => {
  it('names the levels that the points of a rung lead to', () => {
    const { levels } = fromSnowflakeTitles({
      ...snowflake,
      pointsToLevels: {
        0: '1.1',
        11: '1.2',
        36: '3.1',
        43: '3.2',
        50: '3.3',
        90: '5.1',
        x: 'none',
        99: null,
      },
    });
    expect(levels.map(({ requirements }) => (requirements as object[])[1])).to.deep.equal([
      { name: 'Level', detail: '1.1–1.2' },
      { name: 'Level', detail: '3.1–3.3' },
      { name: 'Level', detail: '5.1' },
    ]);
  });
});

describe('fromSnowflakeMilestones', () => {
  it('makes a theme of each track', () => {
    expect(fromSnowflakeMilestones(snowflake)).to.deep.equal({
      themes: [
        { id: 'MOBILE', name: 'Mobile', summary: 'Phones.' },
        { id: 'PEOPLE', name: 'PEOPLE' },
      ],
      levels: [
        {
          id: 'milestone-1',
          name: 'Milestone 1',
          requirements: [{ name: 'Points', detail: '1' }],
          competencies: { MOBILE: ['Changes screens', 'Adds a button'], PEOPLE: ['Listens'] },
        },
        {
          id: 'milestone-2',
          name: 'Milestone 2',
          requirements: [{ name: 'Points', detail: '3' }],
          competencies: { MOBILE: ['Adds screens'], PEOPLE: [] },
        },
      ],
    });
    expect(readLadder(fromSnowflakeMilestones(snowflake)).issues).to.deep.equal([]);
  });

  it('makes something of anything', () => {
    for (const input of [undefined, null, 5, [], { tracks: null, titles: {} }]) {
      expect(fromSnowflakeTitles(input)).to.deep.equal({ levels: [] });
      expect(fromSnowflakeMilestones(input)).to.deep.equal({ themes: [], levels: [] });
    }
  });
});
