import { expect } from '@open-wc/testing';
import { writeTsv } from '../../src/copy-embed/csv.js';
import { readCsv, readRecords } from '../../src/dom/csv.js';

describe('rows that were pasted as text', () => {
  const cases: [name: string, text: string, rows: string[][]][] = [
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, with commas in the cells',
      'a;b\n1,5;2,5',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'tabs, with amounts',
      'Role\tPay\nOfficer\t$46,813',
      [
        ['Role', 'Pay'],
        ['Officer', '$46,813'],
      ],
    ],
    [
      'quotes with a comma',
      'a,b\nOfficer,"$46,813"',
      [
        ['a', 'b'],
        ['Officer', '$46,813'],
      ],
    ],
    [
      'quotes in quotes',
      '"say ""hi""",b\nc,d',
      [
        ['say "hi"', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a line break in quotes',
      '"one\ntwo",b\nc,d',
      [
        ['one\ntwo', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote within a text',
      'a,b\n5" screen,c',
      [
        ['a', 'b'],
        ['5" screen', 'c'],
      ],
    ],
    [
      'line ends of Windows and of old',
      'a,b\r\n1,2\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'empty lines and a last line break',
      'a,b\n\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte-order mark',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,2',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    ['one column', 'Excel\nWord', [['Excel'], ['Word']]],
    ['nothing', ' \n ', []],
    ['an open quote', 'a,b\n"c,d', [['a', 'b'], ['c,d']]],
  ];
  for (const [name, text, rows] of cases) {
    it(name, () => expect(readCsv(text)).to.deep.equal(rows));
  }

  it('reads back what it writes', () => {
    const rows = [
      ['a\tb', 'say "hi"'],
      ['one\ntwo', '$46,813'],
    ];
    expect(readRecords(writeTsv(rows), '\t')).to.deep.equal(rows);
  });
});
