import { expect } from '@open-wc/testing';
import { cellText, toCsv } from '../../src/format/cells.js';
import { rowLabel } from '../../src/format/row-label.js';
import { differenceText } from '../../src/format/difference.js';
import { findingParts } from '../../src/format/pay-finding.js';
import '../fixtures/english.js';
import { languageFor } from '../../src/format/language.js';
import { readComparison } from '../../src/model/comparison.js';
import type { PayPeriod } from '../../src/model/inputs.js';
import type { RowDifference } from '../../src/model/cell-difference.js';
import type { Cell, Row } from '../../src/model/cells.js';
import { comparisonRows } from '../../src/model/rows.js';
import { samples } from '../../stories/samples/index.js';

const english = languageFor('en');
const rowsOf = (input: unknown, period: PayPeriod = 'year'): Row[] =>
  comparisonRows(readComparison(input).value!, period);
const textRow = (label: string, ...texts: string[]): Row => ({
  section: 'overview',
  label,
  cells: texts.map((text) => ({ kind: 'text', text })),
  same: false,
  blank: false,
});

describe('cellText', () => {
  const rows: [cell: Cell, text: string][] = [
    [{ kind: 'missing', status: 'notPublished' }, ''],
    [{ kind: 'text', text: 'High' }, 'High'],
    [{ kind: 'flag', flag: true }, 'Yes'],
    [{ kind: 'flag', flag: false }, 'No'],
    [{ kind: 'figure', figure: { value: 6 }, unit: 'percent' }, '6%'],
    [
      {
        kind: 'pay',
        how: 'published',
        main: 'median',
        low: 'minimum',
        high: 'maximum',
        pay: {
          currency: 'USD',
          payPeriod: 'year',
          median: { value: 46813 },
          minimum: { value: 22000 },
          maximum: { value: 98000, bound: 'atLeast' },
        },
      },
      'Median $46,813, Low $22,000, High $98,000 or more, per year',
    ],
    [{ kind: 'pay', how: 'published', main: 'amount', pay: { amount: { value: 5 } } }, 'Pay 5'],
    [
      {
        kind: 'list',
        items: [
          { name: 'CI', share: { value: 4, unit: 'percent' } },
          { name: 'Logistics' },
          { name: 'Rome', share: { value: 20, currency: 'EUR', period: 'hour' } },
        ],
      },
      'CI 4%; Logistics; Rome €20.00 per hour',
    ],
  ];
  for (const [cell, text] of rows) {
    it(`writes ${cell.kind} as ${text || 'nothing'}`, () => expect(cellText(cell, english)).to.equal(text));
  }
});

describe('rowLabel', () => {
  const rows: [row: Pick<Row, 'label' | 'word'>, label: string][] = [
    [{ word: 'median' }, 'Median'],
    [{ label: 'Job zone' }, 'Job zone'],
    [{ label: '' }, ''],
    [{ word: 'by-planet' }, 'by-planet'],
    [{ word: 'constructor' }, 'constructor'],
  ];
  for (const [row, label] of rows) {
    it(`is "${label}" for ${JSON.stringify(row)}`, () => expect(rowLabel(row, english)).to.equal(label));
  }
});

describe('differenceText', () => {
  const rows: [difference: RowDifference, ...texts: string[]][] = [
    [{ absolute: 0, ratio: 1, unit: 'money' }, 'Same'],
    [
      { absolute: 57237, ratio: 2.2227, unit: 'money', currency: 'USD' },
      '+122%',
      '+$57,237, 2.2 times as much',
    ],
    [{ absolute: 3295800, ratio: 767.47, unit: 'count' }, '+3,295,800', '767 times as much'],
    [{ absolute: 5000, ratio: 1.1, unit: 'money', currency: 'USD' }, '+10%', '+$5,000'],
    [{ absolute: -5000, ratio: 0.9, unit: 'money', currency: 'USD' }, '−10%', '−$5,000'],
    [{ absolute: 400, ratio: 1.004, unit: 'money', currency: 'USD' }, '+$400'],
    [{ absolute: -18032, ratio: 0.864, unit: 'count' }, '−14%', '−18,032'],
    [{ absolute: 5, unit: 'count' }, '+5'],
    [{ absolute: -18, ratio: 0.4, unit: 'percent' }, '−18 pts'],
    [{ absolute: 7.4, unit: 'percent' }, '+7.4 pts'],
    [{ absolute: 2, ratio: 1.5, unit: 'years' }, '+2 years'],
  ];
  for (const [difference, ...texts] of rows) {
    it(`says ${texts.join(' and ')}`, () => {
      expect(differenceText(difference, english)).to.deep.equal(texts);
    });
  }
});

describe('findingParts', () => {
  const say = (input: unknown, period?: PayPeriod) => {
    const { roles } = readComparison(input).value!;
    const titles = roles.map(({ title }) => title);
    return findingParts(rowsOf(input, period), titles, english)
      .map(({ text }) => text)
      .join('');
  };
  const rows: [input: unknown, text: string, period?: PayPeriod][] = [
    [
      samples.officerDirector,
      'Pay is 2.2 times as much for Operations Director as for Operations Officer (estimated, on average, per year)',
    ],
    [
      samples.officerDirector,
      'Pay is 2.2 times as much for Operations Director as for Operations Officer (estimated, on average, per hour)',
      'hour',
    ],
    [
      samples.operationsRoles,
      'Pay runs from $65,000 for Operations Analyst to $165,000 for Chief Operating Officer (COO) (at the median, per year)',
    ],
    [
      [
        { title: 'A', pay: '$100' },
        { title: 'B', pay: '$120' },
      ],
      'Pay is $20 higher for B than for A',
    ],
    [
      [
        { title: 'A', pay: '$100' },
        { title: 'B', pay: '$149' },
      ],
      'Pay is $49 higher for B than for A',
    ],
    [
      [
        { title: 'A', pay: '$100' },
        { title: 'B', pay: '$150' },
      ],
      'Pay is 1.5 times as much for B as for A',
    ],
    [
      [
        { title: 'A', demand: 'High', education: 'Bachelor' },
        { title: 'B', demand: 'Low', education: 'Master' },
      ],
      '2 of 2 comparable rows differ',
    ],
    [
      [
        { title: 'A', demand: 'High', education: 'Bachelor' },
        { title: 'B', demand: 'Low', education: 'Bachelor' },
      ],
      '1 of 2 comparable rows differs: Demand',
    ],
    [
      [
        { title: 'A', pay: '$5' },
        { title: 'B', pay: '$5' },
      ],
      'Pay is the same for A and B',
    ],
    [['A', 'B', 'C'].map((title) => ({ title, pay: '$5' })), 'Pay is the same for A, B and C'],
    [[...['A', 'B', 'C'].map((title) => ({ title, pay: '$5' })), 'D'], 'Pay is the same for A, B and C'],
    [
      ['A', 'B', 'C', 'D', 'E'].map((title, index) => ({ title, pay: [5, 9, 5, 9, 7][index] })),
      'Pay runs from 5 for A and C to 9 for B and D',
    ],
    [
      [
        { title: 'A', pay: 0 },
        { title: 'B', pay: '5' },
      ],
      'Pay is 5 higher for B than for A',
    ],
    [
      [
        { title: 'A', pay: { median: '$20', payPeriod: 'hour' } },
        { title: 'B', pay: { median: '$22', payPeriod: 'hour' } },
        { title: 'C', pay: { median: '$90,000', payPeriod: 'year', convertible: false } },
      ],
      'Pay is $2.00 higher for B than for A (at the median, per hour)',
      'hour',
    ],
    [
      [
        { title: 'A', pay: { median: '$100', kind: 'surveyed' } },
        { title: 'B', pay: { median: '$120', kind: 'predicted' } },
      ],
      'Pay is $20 higher for B than for A (surveyed, predicted, at the median)',
    ],
    [
      [
        { title: 'A', demand: 'High', education: 'BA', growthRate: '6%' },
        { title: 'B', demand: 'Low', education: 'BA', experience: '2 years' },
      ],
      '1 of 2 comparable rows differs: Demand',
    ],
    [
      [
        { title: 'A', education: 'BA', growthRate: '6%' },
        { title: 'B', demand: 'Low', experience: '2 years' },
      ],
      '',
    ],
    [samples.proseComparison, '12 of 12 comparable rows differ'],
    [
      [
        { title: 'A', demand: 'High', education: 'BA', growthRate: '6%' },
        { title: 'B', demand: 'Low', education: 'BA', growthRate: '6%' },
      ],
      '1 of 3 comparable rows differs: Demand',
    ],
    [
      [
        { title: 'A', demand: 'High', growthRate: '6%' },
        { title: 'B', demand: 'High', growthRate: '6%', experience: '2 years' },
      ],
      'All comparable rows are the same',
    ],
    [['A', 'B'], ''],
    [['A'], ''],
  ];
  for (const [input, text, period] of rows) {
    it(`says ${text || 'nothing'}`, () => expect(say(input, period)).to.equal(text));
  }
});

describe('toCsv', () => {
  it('says counts with the shares that were worked out from them', () => {
    const [row] = rowsOf({
      roles: [
        { title: 'A', demographics: { Gender: { Women: 1200, Men: 800 } } },
        { title: 'B', demographics: { Gender: { Women: 12, Men: 8 } } },
      ],
    });
    expect(toCsv([row!], ['A', 'B'], english)).to.equal(
      '"","A","B"\r\n"Gender","Women 1,200 (60%); Men 800 (40%)","Women 12; Men 8"',
    );
  });

  it('has a line for each row', () => {
    const rows = rowsOf({
      currency: 'USD',
      payPeriod: 'year',
      roles: [
        { title: 'A', pay: { median: 5 }, employment: 1200, growthRate: '4% (Slow)' },
        { title: 'B', pay: '-', employment: '-' },
      ],
      rows: [{ label: 'Both', kind: 'prose', span: true, values: ['One text'] }],
    });
    expect(toCsv(rows, ['A', 'B'], english)).to.equal(
      [
        '"","A","B"',
        '"Number of jobs","1,200",""',
        '"Growth rate","4% (Slow)",""',
        '"Pay","Median $5, per year",""',
        '"Both","One text",""',
      ].join('\r\n'),
    );
  });

  const guarded: [text: string, field: string][] = [
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['  =1', `"'  =1"`],
    ['\n=1', `"'\n=1"`],
    ['\u00A0=1', `"'\u00A0=1"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠A', `"'＠A"`],
    ['="a"', `"'=""a"""`],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['1-2', '"1-2"'],
    ['a=b', '"a=b"'],
    ['', '""'],
  ];
  for (const [text, field] of guarded) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(field)}`, () => {
      expect(toCsv([textRow('L', text)], ['A'], english)).to.equal(`"","A"\r\n"L",${field}`);
      expect(toCsv([textRow(text, 'x')], ['A'], english)).to.equal(`"","A"\r\n${field},"x"`);
      expect(toCsv([], [text], english)).to.equal(`"",${field}`);
    });
  }
});
