import { expect } from '@open-wc/testing';
import { readPasted } from '../../src/copy-embed/pasted.js';

const dataOf = (text: string): unknown => {
  const { data, problems } = readPasted('career-ladder', text);
  expect(problems).to.deep.equal([]);
  return data;
};
const SENIORS = [{ name: 'Junior' }, { name: 'Senior' }, { name: 'Lead' }];

describe('levels between arrows', () => {
  for (const text of [
    'Junior → Senior → Lead',
    'Junior -> Senior -> Lead',
    'Junior => Senior => Lead',
    'Junior --> Senior --> Lead',
    'Junior > Senior > Lead',
    'Junior › Senior › Lead',
    'Junior » Senior » **Lead**',
    'Junior\n↓\nSenior\n↓\nLead',
    'Lead\n↑\nSenior\n↑\nJunior',
    'Junior →\nSenior →\nLead',
    '- Junior → Senior → Lead',
  ])
    it(JSON.stringify(text), () => expect(dataOf(text)).to.deep.equal({ levels: SENIORS }));

  it('have years and pay, and a title in front or above', () => {
    const levels = [
      { name: 'Junior', experience: '0-2 years' },
      { name: 'Senior', pay: '$80k–$90k' },
    ];
    const line = 'Junior (0-2 years) → Senior ($80k–$90k)';
    expect(dataOf(`Our path: ${line}`)).to.deep.equal({ title: 'Our path', levels });
    expect(dataOf(`# Our path\n\n${line}`)).to.deep.equal({ title: 'Our path', levels });
  });

  it('on several lines are tracks, which part where they have a level in common', () => {
    expect(dataOf('IC: Senior → Staff\nManagement: Manager → Director')).to.deep.equal({
      levels: [
        { name: 'Senior', track: 'IC' },
        { name: 'Staff', track: 'IC' },
        { name: 'Manager', track: 'Management' },
        { name: 'Director', track: 'Management' },
      ],
    });
    expect(dataOf('IC: Junior → Senior → Staff\nManagement: Senior → Manager')).to.deep.equal({
      levels: [
        { name: 'Junior', track: 'IC', next: ['Senior'] },
        { name: 'Senior', next: ['Staff', 'Manager'] },
        { name: 'Staff', track: 'IC', next: [] },
        { name: 'Manager', track: 'Management', next: [] },
      ],
    });
  });

  it('are none before a figure', () => {
    expect(dataOf('Junior (> 2 years)\nSenior (> 5 years)')).to.deep.equal({
      levels: [
        { name: 'Junior', experience: 'more than 2 years' },
        { name: 'Senior', experience: 'more than 5 years' },
      ],
    });
  });

  it('name their line', () => {
    const { placeOf } = readPasted('career-ladder', 'A → B\n\nC → D');
    expect(placeOf!('/levels/2/name')).to.equal('line 3');
  });
});

describe('skills by levels', () => {
  it('in columns, with years and pay among them', () => {
    const text =
      'Skill\tL1\tL2\nTalk\tWrites\tSpeaks; Teaches\nYears of experience\t0-2\t2-5\nSalary\t$50k\t$60k\nWalk\t\tRuns';
    expect(dataOf(text)).to.deep.equal({
      levels: [
        { name: 'L1', experience: '0-2', pay: '$50k', competencies: { Talk: 'Writes' } },
        {
          name: 'L2',
          experience: '2-5',
          pay: '$60k',
          competencies: { Talk: ['Speaks', 'Teaches'], Walk: 'Runs' },
        },
      ],
    });
    expect(readPasted('career-ladder', text).notes).to.deep.equal([
      'This was read as skills by levels: 2 levels, 4 skills.',
    ]);
  });

  const TWO = {
    tracks: ['IC', 'Management'],
    levels: [
      { name: 'Senior', track: 'IC', competencies: { Talk: 'a', Walk: 'e' } },
      { name: 'Staff', track: 'IC', competencies: { Talk: 'b', Walk: 'f' } },
      { name: 'Manager', track: 'Management', competencies: { Talk: 'c', Walk: 'g' } },
      { name: 'Director', track: 'Management', competencies: { Talk: 'd', Walk: 'h' } },
    ],
  };
  const BODY = 'Talk\ta\tb\tc\td\nWalk\te\tf\tg\th';
  const cells = (text: string): string =>
    text
      .split('\n')
      .map((row) => `<tr><td>${row.replaceAll('\t', '<td>')}</tr>`)
      .join('');

  for (const [name, text] of [
    ['above gaps', `\tIC\t\tManagement\t\nSkill\tSenior\tStaff\tManager\tDirector\n${BODY}`],
    ['repeated', `Track\tIC\tIC\tManagement\tManagement\nLevel\tSenior\tStaff\tManager\tDirector\n${BODY}`],
    [
      'above cells over several columns',
      `<table><tr><th rowspan=2>Skill<th colspan=2>IC<th colspan=2>Management</tr><tr><th>Senior<th>Staff<th>Manager<th>Director</tr>${cells(BODY)}</table>`,
    ],
    [
      'above tables of their own',
      'IC\t\t\nSkill\tSenior\tStaff\nTalk\ta\tb\nWalk\te\tf\nManagement\t\t\nSkill\tManager\tDirector\nTalk\tc\td\nWalk\tg\th',
    ],
    [
      'in a column, of levels in rows',
      'Track,Level,Talk,Walk\nIC,Senior,a,e\nIC,Staff,b,f\nManagement,Manager,c,g\n,Director,d,h',
    ],
  ])
    it(`of two tracks, named ${name}`, () => expect(dataOf(text!)).to.deep.equal(TWO));

  it('of tracks that call their levels the same', () => {
    expect(dataOf('\tIC\t\tLead\t\nSkill\tA\tB\tA\tB\nTalk\t1a\t2b\t3c\t4d')).to.deep.include({
      levels: [
        { id: 'ic-a', name: 'A', track: 'IC', competencies: { Talk: '1a' } },
        { id: 'ic-b', name: 'B', track: 'IC', competencies: { Talk: '2b' } },
        { id: 'lead-a', name: 'A', track: 'Lead', competencies: { Talk: '3c' } },
        { id: 'lead-b', name: 'B', track: 'Lead', competencies: { Talk: '4d' } },
      ],
    });
  });

  it('that are ticked or graded are what a level asks for, under headings in their themes', () => {
    expect(dataOf('\tL1\tL2\nExcel\t✓\t✓\nSQL\t\tx')).to.deep.equal({
      levels: [
        { name: 'L1', requirements: ['Excel'] },
        { name: 'L2', requirements: ['Excel', 'SQL'] },
      ],
    });
    expect(dataOf('\tL1\tL2\nTools\t\t\nExcel\t1\t2\nSQL\t\t1\nPeople\t\t\nTalk\t2\t3')).to.deep.equal({
      levels: [
        {
          name: 'L1',
          competencies: { Tools: [{ name: 'Excel', grade: '1' }], People: [{ name: 'Talk', grade: '2' }] },
        },
        {
          name: 'L2',
          competencies: {
            Tools: [
              { name: 'Excel', grade: '2' },
              { name: 'SQL', grade: '1' },
            ],
            People: [{ name: 'Talk', grade: '3' }],
          },
        },
      ],
    });
  });

  it('have a title above, and name their column', () => {
    const { data, placeOf } = readPasted('career-ladder', 'How we grow\nSkill,L1,L2\nTalk,Writes,Speaks');
    expect((data as { title: string }).title).to.equal('How we grow');
    expect(placeOf!('/levels/1/competencies/Talk/0')).to.equal('column “L2”, “Talk”');
  });

  it('are not rows of levels', () => {
    expect(dataOf('Level,Title,Salary\nL1,Junior,$50k\nL2,Senior,$80k')).to.deep.equal({
      levels: [
        { name: 'L1', titles: 'Junior', pay: '$50k' },
        { name: 'L2', titles: 'Senior', pay: '$80k' },
      ],
    });
  });

  it('say which row has too many cells', () => {
    expect(readPasted('career-ladder', 'Skill,L1,L2\nTalk,Writes,speaks,Teaches').problems).to.deep.equal([
      'Row 2 has 4 cells, the first row has 3. Put amounts with a comma in quotes: "$46,813".',
    ]);
  });
});
