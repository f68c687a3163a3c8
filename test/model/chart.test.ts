import { expect } from '@open-wc/testing';
import { currencyOfAll, readChart, timeOf } from '../../src/model/chart.js';
import { domainOf, histogram } from '../../src/model/histogram.js';
import { adjusted, landmarksOf, positionOf } from '../../src/model/position.js';
import { brokenChart, charts } from '../../stories/samples/charts.js';

describe('readChart', () => {
  it('picks the picture from the figures', () => {
    const kinds = Object.entries(charts).map(([name, chart]) => [name, readChart(chart).value?.kind]);
    expect(Object.fromEntries(kinds)).to.deep.equal({
      roles: 'bars',
      industries: 'bars',
      assistant: 'range',
      wages2025: 'percentiles',
      wages2019: 'percentiles',
      twoReleases: 'trend',
      gap: 'trend',
      estimatedYears: 'trend',
      predictedYears: 'trend',
      postings: 'distribution',
      publishers: 'bars',
      places: 'bars',
      german: 'range',
      arabic: 'bars',
      mixed: 'distribution',
    });
  });

  it('takes a list for its items', () => {
    const { value, issues } = readChart([{ name: 'Clerk', pay: 5 }]);
    expect([value!.items[0]!.name, value!.items[0]!.pay[0]!.amount, issues]).to.deep.equal([
      'Clerk',
      { value: 5 },
      [],
    ]);
  });

  it('finds nothing wrong with the samples, but for two currencies', () => {
    const codes = Object.values(charts).flatMap((chart) =>
      readChart(chart, chart.title === 'Gehälter im Betrieb' ? ',' : '.').issues.map(({ code }) => code),
    );
    expect(codes).to.deep.equal(['CE216']);
  });

  it('has a currency of the page only where the data names none', () => {
    const currencyOf = (input: object) =>
      readChart(input, '.', undefined, { currency: 'EUR' }).value!.currency;
    const items = [{ name: 'A', pay: 5 }];
    expect(currencyOf({ items })).to.equal('EUR');
    expect(currencyOf({ items, currency: 'USD' })).to.equal('USD');
  });

  it('says which columns of a table it does not show, at no cost to readers', () => {
    const { issues } = readChart({ unused: ['Jobs'], items: [{ name: 'A', pay: 5 }] });
    expect(issues).to.deep.equal([{ code: 'CE218', severity: 'hint', where: '/unused', given: '["Jobs"]' }]);
  });

  describe('with what is paid beside pay', () => {
    const additionalOf = (input: unknown) => readChart(input).value!.additionalPay;

    it('has its names, and of a single line how much it is', () => {
      expect(additionalOf([{ name: 'A', pay: 50_000, annualBonus: 12_000, RSU: '$5k' }])).to.deep.equal([
        { name: 'annual bonus', amount: { value: 12_000 } },
        { name: 'RSU', amount: { value: 5000, currency: '$' } },
      ]);
      expect(additionalOf({ title: 'A', pay: { median: 50_000, bonus: '10%' } })).to.deep.equal([
        { name: 'bonus', amount: { value: 10, unit: 'percent' } },
      ]);
      expect(
        additionalOf([
          { name: 'A', pay: { median: 50_000, signing_bonus: 900 }, pension: '5%' },
          { name: 'B', pay: { median: 60_000, signing_bonus: 800 } },
        ]),
      ).to.deep.equal([{ name: 'pension' }, { name: 'signing bonus' }]);
    });

    it('has what the author says of it', () => {
      expect(
        additionalOf({
          items: [{ name: 'A', pay: 5 }],
          additionalPay: ['Pension', { name: 'Bonus', amount: '$700' }],
        }),
      ).to.deep.equal([{ name: 'Pension' }, { name: 'Bonus', amount: { value: 700, currency: '$' } }]);
    });

    it('has none where the pay is all of it, or where no amount is', () => {
      expect(additionalOf([{ name: 'A', pay: { median: 50_000, payBasis: 'total', bonus: 700 } }])).to.equal(
        undefined,
      );
      expect(additionalOf([{ name: 'A', pay: 5, benefits: 'many', bonus: true }])).to.equal(undefined);
      expect(additionalOf([{ name: 'A', pay: 5, department: '12' }])).to.equal(undefined);
    });
  });

  it('takes the author at his word where there is something to draw', () => {
    const items = [{ name: 'A', pay: { median: 5, minimum: 1, maximum: 9 } }];
    expect(readChart({ kind: 'bars', items }).value?.kind).to.equal('bars');
    expect(readChart({ kind: 'trend', items }).value?.kind).to.equal('range');
  });

  it('reads a list of items, a list of amounts, and roles of a comparison', () => {
    expect(readChart([{ name: 'A', pay: '$5' }]).value?.items[0]?.pay[0]?.amount).to.deep.equal({ value: 5 });
    expect(readChart(['$5', 7]).value?.amounts).to.deep.equal([{ value: 5, currency: '$' }, { value: 7 }]);
    const roles = [
      { title: 'A', skills: ['x'], pay: { median: 5 } },
      {
        title: 'B',
        payBy: [
          { by: 'city', name: 'Ulm', pay: 4 },
          { by: 'city', name: 'Bonn' },
        ],
      },
    ];
    const { value, issues } = readChart({ roles, baseline: 'A' });
    expect(value?.items.map(({ name }) => name)).to.deep.equal(['A', 'Ulm', 'Bonn']);
    expect(issues).to.deep.equal([]);
    // One with pay of its own, or with none at all, is there by its name.
    const own = readChart({
      roles: [
        { title: 'A', pay: 5, payBy: [{ by: 'city', name: 'Ulm', pay: 4 }] },
        { title: 'B', payBy: [] },
        { title: 'C', payBy: [7, { by: 'city', name: 'Bonn', pay: 3 }] },
      ],
    });
    expect(own.value?.items.map(({ name }) => name)).to.deep.equal(['A', 'B', 'Bonn']);
    expect(own.issues).to.deep.equal([
      {
        code: 'CE204',
        severity: 'warning',
        where: '/roles/2/payBy/0',
        given: '7',
        expected: 'an object with name and pay',
      },
    ]);
  });

  it('reads plain histories point by point as all others', () => {
    const given = (payHistory: unknown[]) =>
      readChart({ payHistory }).value!.items[0]!.history!.map(({ time, amount }) => [time, amount.value]);
    const plain = [
      { date: '2024', amount: 1 },
      { date: '2024-03', amount: 2 },
      { date: '2024-03-05', amount: 3 },
      { date: '2024-03-31', amount: -0 },
      { date: '2024-04-01', amount: 5 },
    ];
    const read = [
      [2024, 1],
      [2024.1667, 2],
      [2024.1776, 3],
      [2024.2486, 0],
      [2024.25, 5],
    ];
    expect(given(plain)).to.deep.equal(read);
    // With one that is written as people write, none of them is plain.
    expect(given([...plain.slice(0, 4), { date: '2024-04-01', amount: '5' }])).to.deep.equal(read);
    expect(given([plain[4]!, plain[2]!])).to.deep.equal([read[2], read[4]]);
    const broken = readChart({
      payHistory: [
        { date: '2024-03-05', amount: 1 },
        { date: '2024-03-32', amount: 2 },
      ],
    });
    expect(broken.value!.items[0]!.history!.map(({ date, time }) => [date, time])).to.deep.equal([
      ['2024-03-05', 2024.1776],
      ['2024-03-32', Infinity],
    ]);
    expect(broken.issues.map(({ code, where }) => [code, where])).to.deep.equal([
      ['CE204', '/payHistory/1/date'],
    ]);
  });

  it('reads a history whose amounts and dates go by other names, as one of them', () => {
    const given = (payHistory: unknown[]) => {
      const { value, issues } = readChart({ payHistory });
      const points = value!.items[0]!.history!.map(({ date, amount }) => [date, amount.value]);
      return [points, issues.map(({ code, where }) => `${code} ${where}`)];
    };
    expect(
      given([
        { year: 2023, median: 51_000 },
        { date: '2024', median: '$52,000' },
      ]),
    ).to.deep.equal([
      [
        ['2023', 51_000],
        ['2024', 52_000],
      ],
      ['CE217 /payHistory/0/year', 'CE217 /payHistory/0/median', 'CE217 /payHistory/1/median'],
    ]);
    // A year's median and another's mean make no line.
    expect(
      given([
        { date: '2023', median: 51_000 },
        { date: '2024', mean: 60_000 },
      ]),
    ).to.deep.equal([
      [
        ['2023', 51_000],
        ['2024', undefined],
      ],
      ['CE217 /payHistory/0/median', 'CE203 /payHistory/1/mean'],
    ]);
    expect(given([{ date: '2023', amount: 1, median: 2 }])).to.deep.equal([
      [['2023', 1]],
      ['CE203 /payHistory/0/median'],
    ]);
  });

  it('keeps nothing of a plain history, and survives one that refuses to be looked at', () => {
    const payHistory = [{ date: '2024', amount: 1 }];
    const { value } = readChart({ payHistory });
    payHistory[0]!.amount = 2;
    expect(value!.items[0]!.history![0]!.amount).to.deep.equal({ value: 1 });
    const trap = {
      date: '2024',
      get amount(): number {
        throw new Error('no');
      },
    };
    const { value: left, issues } = readChart({ payHistory: [trap, { date: '2025', amount: 3 }] });
    expect(left!.items[0]!.history!.map(({ amount }) => amount.value)).to.deep.equal([undefined, 3]);
    expect(issues.map(({ where }) => where)).to.deep.equal(['/payHistory/0/amount']);
  });

  it('reads how a point of a history came about', () => {
    const payHistory = [
      { date: '2023', amount: 4, kind: 'surveyed' },
      { date: '2024', amount: 5, kind: 'estimated' },
      { date: '2025', amount: null, kind: 'estimated' },
      { date: '2026', amount: 6, kind: 'predicted' },
      { date: '2027', amount: 7, kind: 'guessed' },
    ];
    const { value, issues } = readChart({ payHistory });
    expect(value!.items[0]!.history!.map(({ amount, kind }) => [amount, kind])).to.deep.equal([
      [{ value: 4 }, 'surveyed'],
      [{ value: 5, status: 'estimated' }, 'estimated'],
      [{ status: 'missing' }, 'estimated'],
      [{ value: 6 }, 'predicted'],
      [{ value: 7 }, undefined],
    ]);
    expect(issues.map(({ where }) => where)).to.deep.equal(['/payHistory/4/kind']);
  });

  it('keeps points in another currency or period as they were written', () => {
    const amountsOf = (data: object) => {
      const { value, issues } = readChart(data);
      return [
        value!.items.flatMap(({ history }) => history!.map(({ amount }) => amount.text ?? amount.value)),
        [value!.currency, value!.payPeriod],
        issues.map(({ code, where, expected }) => `${code} ${where} ${expected}`),
      ];
    };
    const history = (...amounts: unknown[]) =>
      amounts.map((amount, index) => ({ date: String(2020 + index), amount }));
    expect(amountsOf({ payHistory: history('40,000 USD', '€41,000', 42_000) })).to.deep.equal([
      [40_000, '€41,000', 42_000],
      ['USD', undefined],
      ['CE216 /payHistory/1/amount USD'],
    ]);
    expect(
      amountsOf({ currency: 'USD', payHistory: history('$20 per hour', { value: '$41,000 per year' }) }),
    ).to.deep.equal([[20, '$41,000 per year'], ['USD', 'hour'], ['CE216 /payHistory/1/amount USD per hour']]);
    expect(
      amountsOf({
        items: [
          { name: 'A', payHistory: history('€1') },
          { name: 'B', payHistory: history('£2', 3) },
        ],
      }),
    ).to.deep.equal([[1, '£2', 3], ['EUR', undefined], ['CE216 /items/1/payHistory/0/amount EUR']]);
  });

  it('refuses several currencies and several periods, and says which', () => {
    const problems = [
      ['40,000 USD', '38,000 EUR'],
      ['$20 per hour', '$40,000 per year'],
    ].map((amounts) => {
      const { value, issues } = readChart({ amounts });
      return [value?.mixed, issues.map(({ code, given, expected }) => `${code} ${given}; ${expected}`)];
    });
    expect(problems).to.deep.equal([
      ['currency', ['CE216 USD, EUR; one currency']],
      ['period', ['CE216 hour, year; one pay period']],
    ]);
  });

  it('says what is wrong, and keeps the rest', () => {
    const { value, issues } = readChart(brokenChart);
    expect(value?.items.map(({ name }) => name)).to.deep.equal([
      'Operations <script>alert(1)</script> Officer',
      'Median outside',
      '',
      'Nothing',
      'Out of bounds',
      'In euros',
    ]);
    expect([...new Set(issues.map(({ code }) => code))].sort()).to.deep.equal([
      'CE203',
      'CE204',
      'CE205',
      'CE208',
      'CE209',
      'CE212',
    ]);
  });

  it('has no chart where nothing could be drawn', () => {
    for (const [input, code] of [
      ['text', 'CE201'],
      [null, 'CE201'],
      [{ title: 'Nobody' }, 'CE202'],
    ] as const) {
      const { value, issues } = readChart(input);
      expect(value).to.equal(undefined);
      expect(issues.map((issue) => [issue.code, issue.severity])).to.deep.equal([[code, 'error']]);
    }
  });

  it('orders a history by time, and works out a band from the standard error', () => {
    const payHistory = [
      { date: '2025-07', amount: 200 },
      { date: 2024, amount: 1000, relativeStandardError: '5.01%' },
      { date: '2026', amount: null },
      { date: '2027', amount: 20.5, relativeStandardError: '5.01%' },
    ];
    const [first, second, third, hourly] = readChart({ payHistory }).value!.items[0]!.history!;
    expect([first!.low, first!.high], 'not more exact than the amount').to.deep.equal([902, 1098]);
    expect([hourly!.low, hourly!.high]).to.deep.equal([18.49, 22.51]);
    expect(first!.worked).to.equal(true);
    expect([second!.time, third!.amount]).to.deep.equal([2025.5, { status: 'missing' }]);
  });

  it('keeps what has a date that is none, after all that have one', () => {
    const dates = ['spring', '2021', 'FY of 2020', '2020', ''];
    const payHistory = dates.map((date, index) => ({ date, amount: index }));
    const { value, issues } = readChart({ payHistory: [...payHistory, {}] });
    expect(value!.items[0]!.history!.map(({ date, amount }) => [date, amount.value])).to.deep.equal([
      ['2020', 3],
      ['2021', 1],
      ['spring', 0],
      ['FY of 2020', 2],
      ['', 4],
    ]);
    expect(issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'CE204 /payHistory/0/date',
      'CE204 /payHistory/2/date',
      'CE204 /payHistory/4/date',
      'CE204 /payHistory/5/date',
    ]);
  });

  it('reports what lies outside its own range at a date, and works out no pay below nothing', () => {
    const { value, issues } = readChart({
      payHistory: [
        { date: 2020, amount: 5, minimum: 6, maximum: 8 },
        { date: 2021, amount: 9, maximum: 8 },
        { date: 2022, minimum: 9, maximum: 8 },
        { date: 2023, amount: 7, minimum: 6, maximum: 8 },
        { date: 2024, amount: 100, relativeStandardError: 60 },
      ],
    });
    expect(issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'CE209 /payHistory/0/amount',
      'CE209 /payHistory/1/amount',
      'CE209 /payHistory/2/amount',
    ]);
    const { low, high } = value!.items[0]!.history!.at(-1)!;
    expect([low, high]).to.deep.equal([0, 218]);
  });

  it('reports a price level that nothing can be divided by', () => {
    const levels = [0, '90-100', '110%', 95];
    const { issues } = readChart({ items: levels.map((costOfLiving) => ({ name: 'A', costOfLiving })) });
    expect(issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'CE204 /items/0/costOfLiving',
      'CE204 /items/1/costOfLiving',
    ]);
  });

  it('takes empty lists for no pay', () => {
    expect(readChart({ pay: [], payHistory: [] }).value!.items).to.deep.equal([]);
  });

  it('leaves out a line that is the sum of the others, and says so', () => {
    const named = (names: Record<string, number>) =>
      readChart(Object.entries(names).map(([name, pay]) => ({ name, pay })));
    const { value, issues } = named({ Clerk: 40_000, Officer: 61_000, Total: 101_000 });
    expect(value!.items.map(({ name }) => name)).to.deep.equal(['Clerk', 'Officer']);
    expect(issues).to.deep.equal([{ code: 'CE221', severity: 'hint', where: '/items/2', given: 'Total' }]);
    for (const names of [
      // What all people earn, a mean of the others, pay with its parts, and a role of that name.
      { Clerk: 40_000, Officer: 61_000, Total: 48_000 },
      { Clerk: 40_000, Officer: 60_000, Average: 50_000 },
      { 'Base salary': 90_000, Bonus: 10_000, Total: 100_000 },
      { Clerk: 40_000, Total: 40_000 },
      { Clerk: 40_000, Officer: 61_000, Chief: 101_000 },
    ]) {
      const { value, issues } = named(names as object as Record<string, number>);
      expect(value!.items.map(({ name }) => name)).to.deep.equal(Object.keys(names));
      expect(issues).to.deep.equal([]);
    }
  });

  it('keeps more points than a list may have items', () => {
    expect(readChart({ amounts: Array(10_000).fill(5) }).value?.amounts).to.have.length(10_000);
  });
});

describe('timeOf', () => {
  it('knows years, quarters, months and days, and nothing else', () => {
    const dates = ['2025', '2025-01', '2025-04', '2025-01-01', '2025-01-31', '2025-12-31'];
    expect(dates.map(timeOf)).to.deep.equal([2025, 2025, 2025.25, 2025, 2025.082, 2025.9986]);
    expect(['2025-Q1', '2025-Q3', '2025-Q5', '2025-QX'].map(timeOf)).to.deep.equal([
      2025,
      2025.5,
      undefined,
      undefined,
    ]);
    const years = ['2024/25', '2024–25', '2024/2025', '1999/00', 'FY2025', 'FY 2025', '2025年度', '2025*'];
    expect(years.map(timeOf)).to.deep.equal([2024, 2024, 2024, 1999, 2025, 2025, 2025, 2025]);
    expect(['2025 (provisional)', '2025-S1', '2025-S2'].map(timeOf)).to.deep.equal([2025, 2025, 2025.5]);
    const no = ['2024/26', 'FY25', '2025-S3', '2025 May', '2025 (1)'];
    expect(no.map(timeOf)).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
    const others = ['2025-13', '25', 'May 2025', '2025-00', '2025-01-00', '2025-01-32', '2025/01', ''];
    expect(others.map(timeOf)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the currency of a chart', () => {
  const pay = (currency: string | undefined, value?: number) => ({
    ...(currency && { currency }),
    median: value === undefined ? ({ status: 'missing' } as const) : { value },
  });
  const rows: [what: string, pays: ReturnType<typeof pay>[], currency: string | undefined][] = [
    ['the most common one', [pay('USD', 1), pay('EUR', 2), pay('EUR', 3)], 'EUR'],
    ['the first of two that are as common', [pay('USD', 1), pay('EUR', 2)], 'USD'],
    ['one that has amounts', [pay('USD'), pay('USD'), pay('EUR', 2)], 'EUR'],
    ['none where none is named', [pay(undefined, 1)], undefined],
    ['none where there is no pay', [], undefined],
  ];
  for (const [what, pays, currency] of rows) {
    it(`is ${what}`, () => expect(currencyOfAll(pays)).to.equal(currency));
  }
});

describe('histogram', () => {
  it('counts in bins with round borders', () => {
    expect(histogram([10, 19, 20, 29, 40])).to.deep.equal([
      { from: 10, to: 20, count: 2 },
      { from: 20, to: 30, count: 2 },
      { from: 30, to: 40, count: 0 },
      { from: 40, to: 50, count: 1 },
    ]);
  });

  it('counts an amount on a border in the bin that begins there', () => {
    expect(histogram([0.1, 0.2, 0.3])).to.deep.equal([
      { from: 0.1, to: 0.2, count: 1 },
      { from: 0.2, to: 0.3, count: 1 },
      { from: 0.3, to: 0.4, count: 1 },
    ]);
  });

  it('puts equal amounts into one bin, and nothing into none', () => {
    expect(histogram([5, 5])).to.deep.equal([{ from: 5, to: 5, count: 2 }]);
    expect(histogram([])).to.deep.equal([]);
  });

  it('loses no amount', () => {
    const amounts = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 100_003);
    expect(histogram(amounts).reduce((sum, { count }) => sum + count, 0)).to.equal(10_000);
  });
});

describe('domainOf', () => {
  it('has round ends, from zero or not', () => {
    expect(domainOf([65_000, 165_000], true)).to.deep.equal({ minimum: 0, maximum: 200_000, step: 50_000 });
    expect(domainOf([35_000, 55_000], false)).to.deep.equal({ minimum: 35_000, maximum: 55_000, step: 5000 });
  });

  it('makes room around a single amount, and none for nothing', () => {
    expect(domainOf([45_000], false)).to.deep.equal({ minimum: 40_000, maximum: 50_000, step: 2000 });
    expect(domainOf([0], true)).to.deep.equal({ minimum: 0, maximum: 1, step: 0.2 });
    expect(domainOf([], true)).to.equal(undefined);
  });
});

describe('positionOf', () => {
  const pay = {
    percentile10: { value: 30 },
    percentile25: { value: 30 },
    median: { value: 45 },
    percentile90: { status: 'topCoded' as const },
  };
  const positions = (amount: number) => {
    const { above, below, at } = positionOf(landmarksOf(pay), amount)!;
    return [above?.amount, at?.amount, below?.amount];
  };

  it('finds the two figures around an amount', () => {
    expect(positions(40)).to.deep.equal(['percentile25', undefined, 'median']);
    expect(positions(30)).to.deep.equal([undefined, 'percentile10', undefined]);
    expect(positions(20)).to.deep.equal([undefined, undefined, 'percentile10']);
  });

  it('says no more than "above" beyond the last exact figure', () => {
    expect(positions(900)).to.deep.equal(['median', undefined, undefined]);
  });

  it('has nothing to say without figures', () => {
    expect(positionOf([], 5)).to.equal(undefined);
  });

  it('says of an open figure only what is sure', () => {
    const open = { minimum: { value: 30 }, maximum: { value: 55, bound: 'atLeast' as const } };
    const of = (amount: number) => {
      const { above, below, at } = positionOf(landmarksOf(open), amount)!;
      return [above?.amount, at?.amount, below?.amount];
    };
    expect(of(70)).to.deep.equal(['minimum', undefined, undefined]);
    expect(of(55)).to.deep.equal(['minimum', undefined, undefined]);
    expect(of(40)).to.deep.equal(['minimum', undefined, 'maximum']);
    const upTo = landmarksOf({ median: { value: 55, bound: 'atMost' } });
    expect(positionOf(upTo, 40)).to.equal(undefined);
    expect(positionOf(upTo, 60)?.above?.amount).to.equal('median');
  });

  it('counts levels by their names', () => {
    const levels = [{ name: 'Senior', amount: { value: 52 } }];
    expect(positionOf(landmarksOf({ ...pay, levels }), 50)).to.deep.equal({
      above: { amount: 'median', value: 45 },
      below: { name: 'Senior', value: 52 },
    });
  });
});

describe('adjusted', () => {
  it('divides by the price level', () => {
    const pay = {
      median: { value: 138_000 },
      mean: { value: 20.5 },
      maximum: { status: 'missing' as const },
      amount: { value: 50_000, to: 100_000 },
      levels: [{ name: 'Entry', amount: { value: 61_450 } }],
    };
    expect(adjusted(pay, 122.9)).to.deep.equal({
      median: { value: 112_286 },
      mean: { value: 16.68 },
      maximum: { status: 'missing' },
      amount: { value: 40_683, to: 81_367 },
      levels: [{ name: 'Entry', amount: { value: 50_000 } }],
    });
  });
});
