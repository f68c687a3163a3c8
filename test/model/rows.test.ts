import { expect } from '@open-wc/testing';
import { cellDifference, type RowDifference } from '../../src/model/cell-difference.js';
import type { Cell, Row } from '../../src/model/cells.js';
import { readComparison } from '../../src/model/comparison.js';
import { findingOf } from '../../src/model/pay-finding.js';
import { IssueLog, type DecimalMark } from '../../src/model/issue-log.js';
import type { PayPeriod, RowInput } from '../../src/model/inputs.js';
import { comparisonRows } from '../../src/model/rows.js';
import { samples } from '../../stories/samples/index.js';

function rowsOf(input: unknown, period: PayPeriod = 'year', decimal?: DecimalMark): Row[] {
  return comparisonRows(readComparison(input, decimal).value!, period);
}

/** A row in one line: its section and name, what its cells are, and what holds for all of them. */
function outline(row: Row): string {
  const kinds = row.cells.map((cell) => (cell.kind === 'pay' ? cell.how : cell.kind));
  const flags = [row.same && 'same', row.blank && 'blank', row.span && 'span', row.maximum && row.maximum];
  return [`${row.section} ${row.label ?? row.word}:`, ...new Set(kinds), ...flags.filter(Boolean)].join(' ');
}

const named = (rows: Row[], name: string): Row => {
  const row = rows.find(({ label, word }) => (label ?? word) === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
};

/** The cells of one row that is given outright. */
const cellsOf = (values: unknown[], row: Partial<RowInput> = {}, more: object = {}): Cell[] =>
  rowsOf({ ...more, roles: values.map(String), rows: [{ label: 'L', values, ...row }] })[0]!.cells;

describe('the section of a row that is given outright', () => {
  const sectionOf = (row: object) =>
    rowsOf({ roles: ['A', 'B'], rows: [{ label: 'L', values: ['x', 'y'], ...row }] })[0]!.section;
  for (const [row, section] of [
    [{}, 'overview'],
    [{ kind: 'prose' }, 'prose'],
    [{ section: ' PAY' }, 'pay'],
    [{ section: 'Culture' }, 'Culture'],
    [{ kind: 'prose', section: 'Skills' }, 'skills'],
  ] as const) {
    it(`is "${section}" for ${JSON.stringify(row)}`, () => expect(sectionOf(row)).to.equal(section));
  }
});

describe('figures of one unit', () => {
  const roles = (role: object) => rowsOf({ currency: 'USD', roles: [{ title: 'A', ...role }] });
  const texts: [field: string, value: unknown, text: string][] = [
    ['growthRate', '$5', '$5'],
    ['growthRate', '4 years', '4 years'],
    ['employment', '$5', '$5'],
    ['employment', '5%', '5%'],
    ['employment', '12 FTE', '12 FTE'],
    ['employment', '5 per hour', '5 per hour'],
    ['experience', '$5', '$5'],
    ['experience', '5%', '5%'],
    ['experience', '6m', '6m'],
    ['experience', { minimum: '$5' }, '$5'],
  ];
  for (const [field, value, text] of texts) {
    it(`${field} ${JSON.stringify(value)} stays text`, () => {
      expect(named(roles({ [field]: value }), field).cells).to.deep.equal([{ kind: 'text', text }]);
    });
  }
  const cells: [kind: RowInput['kind'], value: unknown, cell: Cell][] = [
    ['percent', '$5', { kind: 'text', text: '$5' }],
    ['percent', '4 years', { kind: 'text', text: '4 years' }],
    ['count', '$5', { kind: 'text', text: '$5' }],
    ['money', '$5', { kind: 'figure', figure: { value: 5, currency: '$' }, unit: 'money', currency: 'USD' }],
    // Growth may be negative, but nobody counts or pays less than nothing.
    ['percent', -5, { kind: 'figure', figure: { value: -5 }, unit: 'percent' }],
    ['count', -5, { kind: 'text', text: '-5' }],
    ['money', -5, { kind: 'text', text: '-5' }],
    ['years', '5%', { kind: 'text', text: '5%' }],
    [
      undefined,
      { value: '$5' },
      { kind: 'figure', figure: { value: 5, currency: '$' }, unit: 'money', currency: 'USD' },
    ],
    [undefined, {}, { kind: 'missing', status: 'missing' }],
    [
      undefined,
      '78.0%',
      { kind: 'figure', figure: { value: 78, unit: 'percent', decimals: 1 }, unit: 'percent' },
    ],
  ];
  for (const [kind, value, cell] of cells) {
    it(`${JSON.stringify(value)} in a row of ${kind ?? 'anything'}`, () => {
      expect(cellsOf([value], { kind }, { currency: 'USD' })).to.deep.equal([cell]);
    });
  }
  it('are the same however many zeros they are written with', () => {
    const rows = rowsOf({
      roles: [
        { title: 'A', demographics: { label: 'Gender', shares: 'Male, 78.0% Female, 22.0%' } },
        { title: 'B', demographics: { label: 'Gender', shares: 'Male, 78% Female, 22%' } },
      ],
      rows: [{ label: 'L', values: ['5.0%', '5%'] }],
    });
    expect(rows.map(({ same }) => same)).to.deep.equal([true, true]);
  });
});

describe('comparisonRows after other data', () => {
  const input = {
    roles: [
      { title: 'A', pay: 5, skills: [{ name: 'S', share: '5%' }] },
      { title: 'B', pay: 6, skills: [{ name: 'S', share: '6%' }] },
    ],
    rows: [
      { label: 'Figures', kind: 'money', values: [1, '$2'] },
      { label: 'Objects', values: [{ value: 3 }, ['x', { name: 'y', share: 4 }]] },
      { label: 'Wrong', kind: 'money', values: ['some', 7] },
    ],
  };
  const readAfter = (before: object, after: object) => {
    const first = readComparison(before).value!;
    const rows = comparisonRows(first, 'year', new IssueLog());
    const log = new IssueLog();
    const others = comparisonRows(readComparison(after).value!, 'year', log, first);
    const kept = others.filter((row, index) => row === rows[index]).map(({ label, word }) => label ?? word);
    return { kept, others, codes: log.issues.map(({ code, where }) => `${code} ${where}`) };
  };
  const changed = (change: (copy: typeof input) => void): typeof input => {
    const copy = structuredClone(input);
    change(copy);
    return copy;
  };

  it('keeps the rows that are the same, and reports again what is wrong', () => {
    const { kept, codes } = readAfter(input, structuredClone(input));
    expect(kept).to.deep.equal(['pay', 'S', 'Figures', 'Objects', 'Wrong']);
    expect(codes).to.deep.equal(['CE205 /rows/2/values/0']);
  });

  it('reads what has changed', () => {
    const figure = readAfter(
      input,
      changed(({ rows }) => (rows[0]!.values[0] = 9)),
    );
    expect(figure.kept).to.deep.equal(['pay', 'S', 'Objects', 'Wrong']);
    expect(named(figure.others, 'Figures').cells[0]).to.deep.include({ figure: { value: 9 } });
    const nested = readAfter(
      input,
      changed(({ rows }) => (rows[1]!.values[1] = ['x', { name: 'y', share: 5 }])),
    );
    expect(nested.kept).to.deep.equal(['pay', 'S', 'Figures', 'Wrong']);
    const less = readAfter(
      changed(({ rows }) => (rows[1]!.values[0] = { value: 3, note: 'n' } as never)),
      input,
    );
    expect(less.kept).to.deep.equal(['pay', 'S', 'Figures', 'Wrong']);
    expect(named(less.others, 'Objects').cells[0]).to.deep.include({ figure: { value: 3 } });
    expect(
      readAfter(
        input,
        changed(({ roles }) => (roles[0]!.pay = 4)),
      ).kept,
    ).not.to.include('pay');
  });

  it('reads all of it again in another currency, or with another role', () => {
    const { kept, others } = readAfter(input, { ...input, currency: 'EUR' });
    expect(kept).not.to.include('Figures');
    expect(named(others, 'Figures').cells[0]).to.deep.include({ currency: 'EUR' });
    const texts = { roles: ['A', 'B'], rows: [{ label: 'L', kind: 'count', values: ['1.234', '5'] }] };
    const first = readComparison(texts, ',').value!;
    comparisonRows(first, 'year', new IssueLog(','));
    const second = readComparison(texts, '.').value!;
    const again = comparisonRows(second, 'year', new IssueLog('.'), first);
    expect(named(again, 'L').cells[0]).to.deep.equal({ kind: 'text', text: '1.234' });
    const more = readAfter(input, { ...input, roles: [...input.roles, { title: 'C' }] });
    expect(more.kept).to.deep.equal([]);
  });
});

describe('comparisonRows', () => {
  it('has the rows of two roles with everything', () => {
    expect(rowsOf(samples.officerDirector).map(outline)).to.deep.equal([
      'overview summary: text',
      'overview employment: figure 133025',
      'overview growthRate: figure same',
      'overview experience: figure same',
      'pay pay: published 164000',
      'education education: list',
      'people Gender: shares',
      'people Race and ethnicity: shares',
      'skills Customer service: figure 30',
      'skills otherSkills: list 30',
      'responsibilities responsibilities: list',
      'overview Job satisfaction: missing same blank',
      'pay Highest paying city: text',
      'pay Highest paying state: text',
      'pay Best paying company: text',
      'pay Best paying industry: missing text',
      'education Most common major: text same',
      'education Most common college: text same',
      'people Average age: figure same',
      'people LGBT: figure same 10',
    ]);
  });

  it('scales pay by what is drawn, without what the chosen period can not be had for', () => {
    const roles = [
      { title: 'A', pay: { payPeriod: 'year', median: 52000 } },
      { title: 'B', pay: { payPeriod: 'hour', median: 900000, convertible: false } },
    ];
    const { cells, maximum } = named(rowsOf({ currency: 'USD', roles }), 'pay');
    expect(cells.map((cell) => cell.kind === 'pay' && cell.how)).to.deep.equal(['published', 'refused']);
    expect(maximum).to.equal(52000);
  });

  it('has the hourly pay as it was published', () => {
    const { cells, maximum } = named(rowsOf(samples.officerDirector, 'hour'), 'pay');
    const means = cells.map((cell) => cell.kind === 'pay' && [cell.how, cell.pay.mean?.value]);
    expect(means).to.deep.equal([
      ['published', 22.51],
      ['published', 50.02],
    ]);
    expect(maximum).to.equal(50.02);
  });

  it('reads a German page as German', () => {
    const german = rowsOf(samples.officerDirectorDe, 'year', ',').map(outline);
    expect(german).to.include('people Geschlecht: shares');
    expect(german).to.include('skills Kundenservice: figure 30');
    const [cell] = rowsOf(
      { roles: [{ title: 'A', facts: [{ label: 'L', value: '35.000 €' }] }] },
      'year',
      ',',
    )[0]!.cells;
    expect(cell).to.deep.equal({
      kind: 'figure',
      figure: { value: 35000, currency: 'EUR' },
      unit: 'money',
      currency: 'EUR',
    });
  });

  it('has the rows of four roles', () => {
    expect(rowsOf(samples.operationsRoles).map(outline)).to.deep.equal([
      'overview summary: text',
      'pay pay: published 165000',
      'outlook Industries for an operations officer: text span',
      'skills Skills needed at every level: text span',
      'education Qualifications required: text span',
    ]);
  });

  it('has fifteen rows of prose', () => {
    const rows = rowsOf(samples.proseComparison);
    expect(rows.length).to.equal(15);
    expect(new Set(rows.map(({ section }) => section))).to.deep.equal(new Set(['prose']));
    expect(rows.filter(({ span }) => span).length).to.equal(3);
    expect(outline(named(rows, 'Skill set'))).to.equal('prose Skill set: list');
  });

  it('has twelve occupations, of which one has no pay', () => {
    const rows = rowsOf(samples.wages2025);
    expect(rows.map(outline)).to.deep.equal([
      'overview employment: figure 3503020',
      'overview occupationCode: text',
      'pay pay: published missing 253390',
      'pay percentile25: figure missing 105210',
      'pay mean: figure missing 148100',
      'pay percentile75: figure missing 171980',
    ]);
    expect(named(rows, 'pay').cells[8]).to.deep.equal({ kind: 'missing', status: 'missing' });
  });

  it('has symbols as what they mean', () => {
    const rows = rowsOf(samples.wages2019);
    const { cells, maximum } = named(rows, 'pay');
    expect(maximum, 'with room for what goes on').to.be.closeTo(212773, 0.001);
    const highest = cells.map((cell) => (cell.kind === 'pay' ? cell.pay.percentile90 : cell));
    expect(highest).to.deep.equal([
      { status: 'topCoded' },
      { status: 'topCoded' },
      { status: 'topCoded' },
      { status: 'topCoded' },
      { kind: 'missing', status: 'notPublished' },
      { value: 120400 },
    ]);
  });

  it('refuses what its source does not convert', () => {
    const hows = (period: PayPeriod) =>
      named(rowsOf(samples.onetCareers, period), 'pay').cells.map((cell) => cell.kind === 'pay' && cell.how);
    expect(hows('year')).to.deep.equal(['published', 'published', 'refused']);
    expect(hows('hour')).to.deep.equal(['refused', 'published', 'published']);
    expect(named(rowsOf(samples.onetCareers, 'hour'), 'pay').maximum).to.equal(50.34);
  });

  it('names the years of growth beside the row where they are those of all roles', () => {
    const sub = (...spans: [number, number][]) =>
      named(
        rowsOf(
          spans.map(([from, to], index) => ({ title: `R${index}`, growthRate: { rate: '6%', from, to } })),
        ),
        'growthRate',
      ).sub;
    expect(sub([2018, 2028], [2018, 2028])).to.deep.equal({ text: '2018–2028' });
    expect(sub([2018, 2028], [2024, 2034])).to.equal(undefined);
  });

  it('says what pay is for where that is known, and names no period where it is not', () => {
    const about = (...pay: string[]) =>
      named(rowsOf(pay.map((one, index) => ({ title: `R${index}`, pay: one }))), 'pay').sub;
    expect(about('$5 per year', '$6 per year')).to.equal(undefined);
    expect(about('$5', '$6')).to.deep.equal({ text: '' });
  });

  it('lists skills without figures', () => {
    expect(rowsOf(samples.onetCareers).map(outline)).to.include('skills skills: list');
  });

  it('lists skills with figures that no two roles share under their own name', () => {
    const skills = (name: string) => [{ name, share: '5%' }];
    expect(
      rowsOf({
        roles: [
          { title: 'A', skills: skills('S') },
          { title: 'B', skills: skills('T') },
        ],
      }).map(outline),
    ).to.deep.equal(['skills skills: list 5']);
  });

  it('puts three parts or more in the order of the first role, the largest first', () => {
    const parts = (shares: string) => ({ demographics: [{ label: 'Age', shares }] });
    const [row] = rowsOf({
      roles: [
        { title: 'A', ...parts('Young, 20% Middle, 50% Old, 30%') },
        { title: 'B', ...parts('None said, 1% Old, 60% Young, 30% Middle, 9%') },
      ],
    });
    expect(
      row!.cells.map((cell) => cell.kind === 'shares' && cell.items.map(({ name }) => name)),
    ).to.deep.equal([
      ['Middle', 'Old', 'Young'],
      ['Middle', 'Old', 'Young', 'None said'],
    ]);
  });

  describe('with people as counts', () => {
    const counted = (name: string, count: number, value: number) => ({
      name,
      count,
      share: { value, unit: 'percent' },
    });
    const issuesOf = (input: object) =>
      readComparison(input).issues.map(({ code, where }) => `${code} ${where}`);
    const demographics = (shares: unknown) => ({
      roles: [{ title: 'A', demographics: [{ label: 'Gender', shares }] }],
    });

    it('says shares of their sum, whether a field calls them counts or some are above 100', () => {
      const items = [counted('Women', 120, 60), counted('Men', 80, 40)];
      for (const shares of [
        { Women: 120, Men: 80 },
        [
          { name: 'Women', count: 120 },
          { name: 'Men', count: '80' },
        ],
        [
          { name: 'Women', headcount: 120 },
          { name: 'Men', headcount: 80 },
        ],
      ]) {
        expect(rowsOf(demographics(shares))[0]!.cells).to.deep.equal([{ kind: 'shares', items }]);
        expect(issuesOf(demographics(shares))).to.deep.equal([]);
      }
      const rows = [{ label: 'Gender', kind: 'shares', values: [{ Women: 120, Men: 80 }, 'Women, 60%'] }];
      expect(rowsOf({ roles: ['A', 'B'], rows })[0]!.cells[0]).to.deep.equal({ kind: 'shares', items });
      const degrees = { roles: [{ title: 'A', education: { Bachelor: 120, Master: 80 } }] };
      expect(rowsOf(degrees)[0]!.cells).to.deep.equal([
        { kind: 'list', items: [counted('Bachelor', 120, 60), counted('Master', 80, 40)] },
      ]);
    });

    it('leaves numbers that may be counts or percents as they are, and reports them', () => {
      const input = demographics({ Women: 12, Men: 8 });
      expect(rowsOf(input)[0]!.cells).to.deep.equal([
        {
          kind: 'shares',
          items: [
            { name: 'Women', share: { text: '12' } },
            { name: 'Men', share: { text: '8' } },
          ],
        },
      ]);
      expect(issuesOf(input)).to.deep.equal(['CE204 /roles/0/demographics/0/shares']);
    });

    it('takes numbers of percent for percents', () => {
      for (const shares of [
        { Women: 60, Men: 40 },
        { Women: '60%', Men: '40%' },
        [
          { name: 'Women', share: 60 },
          { name: 'Men', share: 40 },
        ],
      ])
        expect(rowsOf(demographics(shares))[0]!.cells).to.deep.equal([
          {
            kind: 'shares',
            items: [
              { name: 'Women', share: { value: 60, unit: 'percent' } },
              { name: 'Men', share: { value: 40, unit: 'percent' } },
            ],
          },
        ]);
    });

    it('does not take the same shares of other numbers of people for the same', () => {
      const [row] = rowsOf({
        roles: [
          { title: 'A', demographics: { Gender: { Women: 120, Men: 80 } } },
          { title: 'B', demographics: { Gender: { Women: 600, Men: 400 } } },
        ],
      });
      expect(row!.same).to.equal(false);
      expect(cellDifference(row!, 1, 0)).to.equal(undefined);
    });
  });

  it('survives the broken sample', () => {
    expect(rowsOf(samples.broken).length).to.be.above(10);
  });

  describe('pay', () => {
    const payOf = (...pays: unknown[]) =>
      rowsOf(pays.map((pay, index) => ({ title: `R${index}`, pay }))).map(outline);

    const rows: [what: string, pays: unknown[], ...outlines: string[]][] = [
      ['has no scale for two currencies', ['5 €/year', '£6 per year'], 'pay pay: published'],
      [
        'has no scale for two currencies of one sign',
        [
          { currency: 'USD', payPeriod: 'year', median: 5 },
          { currency: 'CAD', payPeriod: 'year', median: '$6' },
        ],
        'pay pay: published',
      ],
      ['names no period that nobody gave', ['$5', '$6'], 'pay pay: published 6'],
      ['refuses a period that only some give', ['$5 per year', '$6'], 'pay pay: published refused 5'],
      ['is blank where nobody has any', ['-', 'N/A'], 'pay pay: missing blank'],
      [
        'prefers a mean to a median that is missing',
        [{ median: '*', mean: 5 }, { mean: 6 }],
        'pay pay: published 6',
      ],
      [
        'has a row for every figure that the range does not name',
        [{ minimum: 1, percentile10: 2, percentile25: 3, median: 4, mean: 5, percentile90: 6, maximum: 7 }],
        'pay pay: published 7',
        'pay percentile10: figure',
        'pay percentile25: figure',
        'pay mean: figure',
        'pay percentile90: figure',
      ],
      [
        'has levels by name, twice where a name comes twice',
        [
          {
            levels: [
              { name: 'Entry', amount: 1 },
              { name: 'Entry', amount: 2 },
            ],
          },
          { levels: [{ name: 'entry', amount: 3 }] },
        ],
        'pay pay: missing same blank',
        'pay Entry: figure 3',
        'pay Entry: figure missing',
      ],
      [
        'keeps sources apart',
        [
          [
            { kind: 'estimated', median: 1 },
            { kind: 'surveyed', median: 2 },
          ],
          [{ kind: 'surveyed', median: 3 }],
          [{ kind: 'advertised', median: 4 }],
        ],
        'pay pay: published missing 4',
        'pay pay: published missing 3',
      ],
    ];
    for (const [what, pays, ...outlines] of rows) {
      it(what, () => expect(payOf(...pays)).to.deep.equal(outlines));
    }

    it('shows pay by place in the chosen period, or says in which it is', () => {
      const row = named(
        rowsOf(
          [
            {
              title: 'A',
              payBy: [
                { by: 'city', name: 'Rome', pay: '20 € per hour' },
                { by: 'city', name: 'Rome', pay: { median: 50000, payPeriod: 'year', convertible: false } },
                { by: 'city', name: 'Bonn', pay: '30–40 €/h' },
                { by: 'city', name: 'Oslo' },
              ],
            },
          ],
          'hour',
        ),
        'by-city',
      );
      expect(row.cells).to.deep.equal([
        {
          kind: 'list',
          items: [
            { name: 'Rome', share: { value: 20, currency: 'EUR' } },
            { name: 'Rome', share: { value: 50000, currency: undefined, period: 'year' } },
            { name: 'Bonn', share: { value: 30, to: 40, currency: 'EUR' } },
            { name: 'Oslo' },
          ],
        },
      ]);
    });
  });

  describe('rows that are given', () => {
    const figure = (value: number, unit: string, more: object = {}) => ({
      kind: 'figure',
      figure: { value, ...more },
      unit,
    });
    const cells: [value: unknown, cell: object, kind?: RowInput['kind']][] = [
      [null, { kind: 'missing', status: 'missing' }],
      ['-', { kind: 'missing', status: 'missing' }],
      ['N/A', { kind: 'missing', status: 'notPublished' }],
      [true, { kind: 'flag', flag: true }],
      [false, { kind: 'flag', flag: false }],
      [0, figure(0, 'number')],
      [-3, figure(-3, 'number')],
      ['12,500', figure(12500, 'count')],
      ['1,200', figure(1200, 'count')],
      ['1,000', figure(1000, 'count')],
      ['-1,200', figure(-1200, 'count')],
      ['1200', { kind: 'text', text: '1200' }],
      [1200, figure(1200, 'number')],
      ['1200.5', figure(1200.5, 'number', {})],
      ['6%', figure(6, 'percent', { unit: 'percent' })],
      ['4-6 years', figure(4, 'years', { to: 6, unit: 'years' })],
      ['5 €', { ...figure(5, 'money', { currency: 'EUR' }), currency: 'EUR' }],
      ['$5', { ...figure(5, 'money', { currency: '$' }), currency: 'USD' }],
      ['$22.51 per hour', { ...figure(22.51, 'money', { currency: '$', period: 'hour' }), currency: 'USD' }],
      ['12–15 lakh', figure(1200000, 'count', { to: 1500000 })],
      ['12,00,000 per annum', figure(1200000, 'count', { period: 'year' })],
      ['12 gross', { kind: 'text', text: '12 gross' }],
      ['5 L', { kind: 'text', text: '5 L' }],
      ['007', { kind: 'text', text: '007' }],
      ['10001', { kind: 'text', text: '10001' }],
      ['11-1021', { kind: 'text', text: '11-1021' }],
      ['2018–2028', { kind: 'text', text: '2018–2028' }],
      ['12 FTE', { kind: 'text', text: '12 FTE' }],
      ['45 min', { kind: 'text', text: '45 min' }],
      ['K9', { kind: 'text', text: 'K9' }],
      ['35.000', { kind: 'text', text: '35.000' }],
      ['New York, NY', { kind: 'text', text: 'New York, NY' }],
      ['constructor', { kind: 'text', text: 'constructor' }],
      ['6%', { kind: 'text', text: '6%' }, 'text'],
      [5, figure(5, 'count'), 'count'],
      ['5', { ...figure(5, 'money'), currency: 'USD' }, 'money'],
      [69, figure(69, 'percent'), 'percent'],
      ['lots', { kind: 'text', text: 'lots' }, 'money'],
      ['A, 5%', { kind: 'list', items: [{ name: 'A', share: { value: 5, unit: 'percent' } }] }],
      [['A', 'B'], { kind: 'list', items: [{ name: 'A' }, { name: 'B' }] }],
      [{ a: { b: 1 } }, { kind: 'text', text: '{"a":{"b":1}}' }],
      [{ value: 5, note: 'n' }, figure(5, 'number', { note: 'n' })],
    ];
    for (const [value, cell, kind] of cells) {
      it(`reads ${JSON.stringify(value)}${kind ? ` as ${kind}` : ''}`, () => {
        expect(cellsOf([value], { kind }, { currency: 'USD' })[0]).to.deep.equal(cell);
      });
    }

    it('takes the code of a currency only where it is the usual one', () => {
      const words = ['12 USD', '12 SQL'].map((value) => cellsOf([value], {}, { currency: 'USD' })[0]);
      expect(words).to.deep.equal([
        { kind: 'figure', figure: { value: 12, currency: 'USD' }, unit: 'money', currency: 'USD' },
        { kind: 'text', text: '12 SQL' },
      ]);
    });

    for (const words of ['401k', '30m', '2 Cr', '1.2M']) {
      it(`leaves ${words} as it is, where nothing says what it counts`, () => {
        expect(cellsOf([words])).to.deep.equal([{ kind: 'text', text: words }]);
      });
    }

    it('reads no more than digits beside "1,200" as counts', () => {
      expect(cellsOf(['1,200', '9B'])).to.deep.equal([figure(1200, 'count'), { kind: 'text', text: '9B' }]);
    });

    it('reads digits beside "1,200" as counts', () => {
      expect(cellsOf(['1,200', '900', 'n/a', 'some', 0.5])).to.deep.equal([
        figure(1200, 'count'),
        figure(900, 'count'),
        { kind: 'missing', status: 'notPublished' },
        { kind: 'text', text: 'some' },
        figure(0.5, 'count'),
      ]);
      expect(cellsOf(['1998', '2001'])).to.deep.equal([
        { kind: 'text', text: '1998' },
        { kind: 'text', text: '2001' },
      ]);
    });

    const remarks: [value: string, cell: object, kind?: RowInput['kind']][] = [
      ['4% (As fast as average)', figure(4, 'percent', { unit: 'percent', note: 'As fast as average' })],
      ['6 percent (Faster)', figure(6, 'percent', { unit: 'percent', note: 'Faster' }), 'percent'],
      ['-3%(Decline)', figure(-3, 'percent', { unit: 'percent', note: 'Decline' })],
      ['0% (No change)', figure(0, 'percent', { unit: 'percent', note: 'No change' })],
      ['4% (est.)', figure(4, 'percent', { unit: 'percent', status: 'estimated' })],
      ['4% (of all (most))', { kind: 'text', text: '4% (of all (most))' }],
      ['4% ()', { kind: 'text', text: '4% ()' }],
      ['4% (Slow)', { kind: 'text', text: '4% (Slow)' }, 'text'],
      ['some% (Slow)', { kind: 'text', text: 'some% (Slow)' }],
    ];
    for (const [value, cell, kind] of remarks) {
      it(`reads ${value}${kind ? ` as ${kind}` : ''}, with its remark`, () => {
        expect(cellsOf([value], { kind })[0]).to.deep.equal(cell);
      });
    }

    it('reads growth with its remark, in a fact too', () => {
      const growthRate = '6 percent (Faster than average)';
      const role = {
        title: 'A',
        growthRate: { rate: growthRate, from: 2024, to: 2034 },
        facts: [{ label: 'Outlook', value: growthRate }],
      };
      const [rate, fact] = rowsOf({ roles: [role] }).map(({ cells: [cell] }) => cell);
      const expected = figure(6, 'percent', { unit: 'percent', note: 'Faster than average' });
      expect([rate, fact]).to.deep.equal([expected, expected]);
    });

    it('reads # as a figure above what is published', () => {
      expect(cellsOf(['#'])).to.deep.equal([
        { kind: 'figure', figure: { status: 'topCoded' }, unit: 'number' },
      ]);
    });

    const maxima: [what: string, values: unknown[], kind: RowInput['kind'], maximum: number | undefined][] = [
      ['amounts of one currency', ['$5', '$7'], undefined, 7],
      ['amounts of two currencies', ['5 €', '£7'], undefined, undefined],
      ['amounts of two periods', ['$5 per hour', '$7 per year'], 'money', undefined],
      ['shares', ['5%', '7%'], undefined, 7],
      ['shares below zero', ['-5%', '7%'], undefined, undefined],
      ['a single figure', ['5%', '-'], undefined, undefined],
      ['open figures', ['5%+', '7%+'], undefined, undefined],
      ['numbers of nothing known', [5, 7], undefined, undefined],
      ['years', [5, 7], 'years', undefined],
      ['counts', [5, 7], 'count', 7],
    ];
    for (const [what, values, kind, maximum] of maxima) {
      it(`${maximum ? 'has a' : 'has no'} scale for ${what}`, () => {
        const [row] = rowsOf({ roles: ['A', 'B'], rows: [{ label: 'L', values, kind }] });
        expect(row?.maximum).to.equal(maximum);
      });
    }

    it('points at the fact that it can not read', () => {
      const { value } = readComparison([
        { title: 'A', facts: [{ label: 'L', value: 'a' }] },
        { title: 'B', other: 1, facts: [{ label: 'L', value: { x: 1 } }] },
      ]);
      const log = new IssueLog();
      comparisonRows(value!, 'year', log);
      expect(log.issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
        'CE204 /1/facts/0/value',
      ]);
    });

    it('keeps duplicates', () => {
      const rows = rowsOf({
        roles: [
          {
            title: 'A',
            facts: [
              { label: 'L', value: 'a' },
              { label: 'L', value: 'b' },
            ],
            demographics: [
              { label: 'Age', shares: 'Young' },
              { label: 'age ', shares: 'Old' },
            ],
            skills: [
              { name: 'S', share: 1 },
              { name: 'S', share: 2 },
            ],
          },
          { title: 'B', facts: [{ label: 'l', value: 'c' }], skills: [{ name: 's', share: 3 }] },
        ],
        rows: [
          { label: 'L', values: ['a', 'b'] },
          { label: 'L', values: ['a', 'b'] },
        ],
      });
      expect(rows.map(outline)).to.deep.equal([
        'people Age: shares missing',
        'people age: shares missing',
        'skills S: figure 3',
        'skills otherSkills: list missing 3',
        'overview L: text',
        'overview L: text missing',
        'overview L: text',
        'overview L: text',
      ]);
    });
  });

  for (const count of [0, 1, 2, 5, 50]) {
    it(`has a cell for each of ${count} roles`, () => {
      const roles = Array.from({ length: count }, (_, index) => ({
        title: `Role ${index}`,
        pay: { median: 1000 + index, payPeriod: 'year' },
        skills: [{ name: 'Shared', share: 5 }],
        facts: [{ label: 'L', value: 'v' }],
      }));
      const rows = rowsOf({ roles });
      expect(rows.map(({ cells }) => cells.length)).to.deep.equal(count === 0 ? [] : [count, count, count]);
      expect(rows.map(({ same }) => same)).to.deep.equal(
        count === 0 ? [] : count === 1 ? [false, false, false] : [false, true, true],
      );
    });
  }
});

describe('cellDifference', () => {
  const years = (value: unknown) => ({ payPeriod: 'year', median: value });
  const rows: [what: string, roles: object[], difference: Partial<RowDifference> | undefined][] = [
    [
      'medians',
      [{ pay: years(50) }, { pay: years(75) }],
      { absolute: 25, ratio: 1.5, unit: 'money', currency: 'USD', amount: 'median' },
    ],
    [
      'means where both have one',
      [{ pay: { ...years(1), mean: 50 } }, { pay: { payPeriod: 'year', mean: 40 } }],
      { absolute: -10, ratio: 0.8, unit: 'money', currency: 'USD', amount: 'mean' },
    ],
    ['a median and a mean', [{ pay: years(50) }, { pay: { payPeriod: 'year', mean: 75 } }], undefined],
    [
      'base pay and total pay',
      [{ pay: { ...years(50), payBasis: 'base' } }, { pay: { ...years(75), payBasis: 'total' } }],
      undefined,
    ],
    [
      'total pay and pay of which nobody says more',
      [{ pay: { ...years(50), payBasis: 'total' } }, { pay: years(75) }],
      { absolute: 25, ratio: 1.5, unit: 'money', currency: 'USD', amount: 'median' },
    ],
    ['two currencies', [{ pay: years('5 €') }, { pay: years(75) }], undefined],
    ['a missing figure', [{ pay: years('-') }, { pay: years(75) }], undefined],
    ['an open figure', [{ pay: years('$50+') }, { pay: years(75) }], undefined],
    ['a top-coded figure', [{ pay: years('#') }, { pay: years(75) }], undefined],
    [
      'a top-coded figure with its limit',
      [{ pay: years({ value: 50, status: 'topCoded' }) }, { pay: years(75) }],
      undefined,
    ],
    ['ranges', [{ pay: years('40–50') }, { pay: years('60–70') }], undefined],
    [
      'refused pay',
      [{ pay: { payPeriod: 'hour', median: 5, convertible: false } }, { pay: years(75) }],
      undefined,
    ],
    ['growth', [{ growthRate: '6%' }, { growthRate: -2 }], { absolute: -8, unit: 'percent' }],
    ['counts', [{ employment: 0 }, { employment: 5 }], { absolute: 5, unit: 'count' }],
    ['years', [{ experience: 4 }, { experience: 6 }], { absolute: 2, ratio: 1.5, unit: 'years' }],
    ['open years', [{ experience: '5+ years' }, { experience: 6 }], undefined],
    ['a range of years', [{ experience: '4-6 years' }, { experience: 6 }], undefined],
    [
      'one share of one name',
      [{ education: 'Bachelor, 69%' }, { education: 'bachelor, 67%' }],
      { absolute: -2, ratio: 67 / 69, unit: 'percent' },
    ],
    [
      'pay in one place',
      [{ payBy: { by: 'city', name: 'Reno', pay: 50 } }, { payBy: { by: 'city', name: 'Reno', pay: 75 } }],
      undefined,
    ],
    ['an open share', [{ education: 'Bachelor, over 69%' }, { education: 'Bachelor, 67%' }], undefined],
    ['a share and an open one', [{ education: 'Bachelor, 69%' }, { education: 'Bachelor, <67%' }], undefined],
    ['a name without a share', [{ education: 'Bachelor' }, { education: 'Bachelor, 67%' }], undefined],
    [
      'a figure and a list',
      [{ facts: [{ label: 'L', value: '5%' }] }, { facts: [{ label: 'L', value: ['A, 5%'] }] }],
      undefined,
    ],
    [
      'a list and a figure',
      [{ facts: [{ label: 'L', value: ['A, 5%'] }] }, { facts: [{ label: 'L', value: '5%' }] }],
      undefined,
    ],
    ['shares of two names', [{ education: 'Bachelor, 69%' }, { education: 'Master, 67%' }], undefined],
    [
      'who people are',
      [
        { facts: [{ label: 'Age', value: 44, group: 'people' }] },
        { facts: [{ label: 'Age', value: 40, group: 'people' }] },
      ],
      undefined,
    ],
    [
      'demographics',
      [
        { demographics: [{ label: 'G', shares: 'Male, 78%' }] },
        { demographics: [{ label: 'G', shares: 'Male, 70%' }] },
      ],
      undefined,
    ],
    ['texts', [{ demand: 'High' }, { demand: 'Low' }], undefined],
    ['a figure and a text', [{ employment: 5 }, { employment: 'many' }], undefined],
    [
      'percents and years',
      [{ facts: [{ label: 'L', value: '5%' }] }, { facts: [{ label: 'L', value: '5 years' }] }],
      undefined,
    ],
  ];
  for (const [what, roles, difference] of rows) {
    it(`of ${what} is ${difference ? difference.absolute : 'none'}`, () => {
      const [row] = rowsOf({
        currency: 'USD',
        roles: roles.map((role, index) => ({ title: `R${index}`, ...role })),
      });
      expect(cellDifference(row!, 1, 0)).to.deep.equal(difference);
      expect(cellDifference(row!, 0, 0)).to.equal(undefined);
      expect(cellDifference(row!, 9, 0)).to.equal(undefined);
    });
  }

  it('is none between amounts of two periods', () => {
    const [row] = rowsOf({
      roles: ['A', 'B'],
      rows: [{ label: 'L', kind: 'money', values: ['$20 per hour', '$40,000 per year'] }],
    });
    expect(cellDifference(row!, 1, 0)).to.equal(undefined);
  });
});

describe('findingOf', () => {
  const finding = (input: unknown, period?: PayPeriod) => findingOf(rowsOf(input, period));

  it('names the lowest and the highest', () => {
    expect(finding(samples.operationsRoles)).to.deep.equal({
      amount: 'median',
      low: [0],
      high: [3],
      lowest: 65000,
      highest: 165000,
      currency: 'USD',
      period: 'year',
      count: 4,
      kinds: [],
    });
    expect(finding(samples.officerDirector, 'hour')).to.deep.equal({
      amount: 'mean',
      low: [0],
      high: [1],
      lowest: 22.51,
      highest: 50.02,
      currency: 'USD',
      period: 'hour',
      count: 2,
      kinds: ['estimated'],
    });
  });
  it('is none where a guess stands beside what nobody says how it came about', () => {
    const roles = (...pay: object[]) =>
      finding({ roles: pay.map((one) => ({ pay: { median: 5, ...one } })) });
    expect(roles({}, { median: 6, kind: 'predicted' })).to.equal(undefined);
    expect(roles({}, { median: 6, kind: 'estimated' })).to.equal(undefined);
    expect(roles({}, { median: 6, kind: 'surveyed' })!.kinds).to.deep.equal([]);
    const both = [{ kind: 'surveyed' }, { median: 6, kind: 'predicted' }];
    expect(roles(...both)!.kinds).to.deep.equal(['surveyed', 'predicted']);
  });

  it('passes over roles without figures', () => {
    expect(finding(samples.wages2019)).to.deep.include({
      low: [3],
      high: [2],
      lowest: 51370,
      highest: 137720,
    });
    expect(finding(samples.wages2025)).to.deep.include({ low: [11], high: [5] });
  });
  it('names all roles that are paid the same', () => {
    expect(
      finding([
        { title: 'A', pay: 5 },
        { title: 'B', pay: 5 },
      ]),
    ).to.deep.include({ low: [0, 1], high: [0, 1], lowest: 5 });
  });
  it('names no period that nobody gave', () => {
    expect(
      finding([
        { title: 'A', pay: 5 },
        { title: 'B', pay: 6 },
      ])?.period,
    ).to.equal(undefined);
  });
  const none: [what: string, input: unknown][] = [
    ['one role', [{ title: 'A', pay: 5 }]],
    ['no pay', ['A', 'B']],
    [
      'base pay and total pay',
      [
        { title: 'A', pay: { median: 5, payBasis: 'base' } },
        { title: 'B', pay: { median: 6, payBasis: 'total' } },
      ],
    ],
    [
      'a median and a mean',
      [
        { title: 'A', pay: { median: 5 } },
        { title: 'B', pay: { mean: 6 } },
      ],
    ],
    [
      'two medians and a mean',
      [
        { title: 'A', pay: { median: 5 } },
        { title: 'B', pay: { median: 6 } },
        { title: 'C', pay: { mean: 7 } },
      ],
    ],
    [
      'two medians and a mean',
      [
        { title: 'A', pay: { median: 5 } },
        { title: 'B', pay: { median: 6 } },
        { title: 'C', pay: { mean: 7 } },
      ],
    ],
    [
      'two currencies',
      [
        { title: 'A', pay: '5 €' },
        { title: 'B', pay: '£6' },
      ],
    ],
    [
      'an open figure',
      [
        { title: 'A', pay: 5 },
        { title: 'B', pay: '6+' },
      ],
    ],
    ['no roles', { roles: [] }],
  ];
  for (const [what, input] of none)
    it(`is none for ${what}`, () => expect(finding(input)).to.equal(undefined));
});
