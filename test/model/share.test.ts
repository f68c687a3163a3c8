import { expect } from '@open-wc/testing';
import { IssueLog, type DecimalMark } from '../../src/model/issue-log.js';
import { readShares } from '../../src/model/share.js';

const halves = (length: number) =>
  Array.from({ length }, (_, index) => ({ name: `Part ${index}`, share: 0.5 }));

type Item = [name: string, percent?: number | string, group?: string];

describe('readShares', () => {
  const rows: [input: unknown, items: Item[] | undefined, issues?: string[], decimal?: DecimalMark][] = [
    [
      'Male, 78.0% Female, 22.0%',
      [
        ['Male', 78],
        ['Female', 22],
      ],
    ],
    [
      'Male 78.0%, Female 22.0%',
      [
        ['Male', 78],
        ['Female', 22],
      ],
    ],
    [
      'Male (78%), Female (22%)',
      [
        ['Male', 78],
        ['Female', 22],
      ],
    ],
    [
      'Männer, 78,0 % Frauen, 22,0 %',
      [
        ['Männer', 78],
        ['Frauen', 22],
      ],
      [],
      ',',
    ],
    [
      'ذكور، ٧٨٫٠٪ إناث، ٢٢٫٠٪',
      [
        ['ذكور', 78],
        ['إناث', 22],
      ],
    ],
    [
      '男性：７８％、女性：２２％',
      [
        ['男性', 78],
        ['女性', 22],
      ],
    ],
    [
      'Unknown, 4.3% White, 67.7% Asian, 27.9%',
      [
        ['Unknown', 4.3],
        ['White', 67.7],
        ['Asian', 27.9],
      ],
    ],
    [
      '25 to 34, 20% 35 to 44, 30%',
      [
        ['25 to 34', 20],
        ['35 to 44', 30],
      ],
    ],
    ["Bachelor's Degree, 69%", [["Bachelor's Degree", 69]]],
    ["Bachelor's Degree – 69%", [["Bachelor's Degree", 69]]],
    ['Master (12.5%)', [['Master', 12.5]]],
    [
      'Male: 78% | Female: 22%',
      [
        ['Male', 78],
        ['Female', 22],
      ],
    ],
    [
      'Male – 78%\nFemale – 22%',
      [
        ['Male', 78],
        ['Female', 22],
      ],
    ],
    [
      'Male=78%, Female=22%',
      [
        ['Male', 78],
        ['Female', 22],
      ],
    ],
    [
      ['Asian, <1%', 'Other, less than 2%'],
      [
        ['Asian', '≤1'],
        ['Other', '≤2'],
      ],
    ],
    [
      ['Less than 1%', '25 - 34%'],
      [['Less than 1%'], ['25 - 34%']],
    ],
    [[{ name: 'CI', share: '$5' }], [['CI', '$5']], ['CE205 /s/0/share']],
    [[{ name: 'CI', share: '4 years' }], [['CI', '4 years']], ['CE205 /s/0/share']],
    ['Doctorate', [['Doctorate']]],
    ['Change -6%', [['Change -6%']]],
    ['78% male, 22% female', [['78% male, 22% female']]],
    ['A, 10.500% B, 20%', [['A, 10.500% B, 20%']]],
    ['A, 5% B, 6% and others', [['A, 5% B, 6% and others']]],
    [
      ['Logistics', 'CI, 4%'],
      [['Logistics'], ['CI', 4]],
    ],
    [
      ['Logistics', 'Logistics'],
      [['Logistics'], ['Logistics']],
    ],
    [[{ name: 'CI', share: 4, group: 'Tools' }], [['CI', 4, 'Tools']]],
    [[{ name: 'CI', share: 1 }], [['CI', 1]]],
    [[{ name: 'CI', share: '4%' }], [['CI', 4]]],
    [[{ name: 'CI', share: 'some' }], [['CI', 'some']], ['CE205 /s/0/share']],
    [
      [
        { name: 'Male', share: 0.78 },
        { name: 'Female', share: 0.22 },
      ],
      [
        ['Male', '0.78'],
        ['Female', '0.22'],
      ],
      ['CE204 /s'],
    ],
    [
      [
        { name: 'Male', share: '0.78' },
        { name: 'Female', share: '0.22' },
      ],
      [
        ['Male', '0.78'],
        ['Female', '0.22'],
      ],
      ['CE204 /s'],
    ],
    [
      [
        { name: 'Male', share: '690' },
        { name: 'Female', share: 31 },
        { name: 'Unknown', share: '-' },
      ],
      [['Male', '690'], ['Female', '31'], ['Unknown']],
      ['CE204 /s'],
    ],
    [
      [
        { name: 'Male', share: 1 },
        { name: 'Female', share: 0 },
      ],
      [
        ['Male', '1'],
        ['Female', '0'],
      ],
      ['CE204 /s'],
    ],
    [
      [
        { name: 'COBOL', share: 0.3 },
        { name: 'Ada', share: 0.4 },
      ],
      [
        ['COBOL', 0.3],
        ['Ada', 0.4],
      ],
    ],
    [
      [
        { name: 'COBOL', share: 0.5 },
        { name: 'Python', share: 60 },
      ],
      [
        ['COBOL', 0.5],
        ['Python', 60],
      ],
    ],
    [
      [
        { name: 'COBOL', share: '0.6%' },
        { name: 'Ada', share: '0.5%' },
      ],
      [
        ['COBOL', 0.6],
        ['Ada', 0.5],
      ],
    ],
    [halves(200), halves(200).map(({ name }) => [name, 0.5])],
    [halves(3), halves(3).map(({ name }) => [name, '0.5']), ['CE204 /s']],
    [[{ share: 4 }], [['', 4]], ['CE204 /s/0/name']],
    [[{ name: { en: 'CI' }, share: 4 }], [['', 4]], ['CE204 /s/0/name']],
    [[null, '', {}], [], ['CE204 /s/2/name']],
    [{ name: 'CI', level: 3 }, [['CI']], ['CE203 /s/level']],
    [['[object Object]', true, []], [], ['CE102 /s/0', 'CE204 /s/1', 'CE204 /s/2']],
    ['', undefined],
    [null, undefined],
    [7, [['7']]],
  ];
  for (const [input, items, issues = [], decimal] of rows) {
    it(`reads ${JSON.stringify(input)}`, () => {
      const log = new IssueLog(decimal);
      const shares = readShares(input, log, '/s');
      const read = shares?.map(({ name, share, group }): Item => {
        if (share && share.value !== undefined) expect(share.unit).to.equal('percent');
        const percent = share?.bound === 'atMost' ? `≤${share.value}` : (share?.value ?? share?.text);
        return group ? [name, percent, group] : percent === undefined ? [name] : [name, percent];
      });
      expect(read).to.deep.equal(items);
      expect(log.issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(issues);
    });
  }
});
