import { expect } from '@open-wc/testing';
import { readShareBar } from '../../src/model/blocks/share-bar.js';
import { readChart } from '../../src/model/chart.js';
import { readComparison } from '../../src/model/comparison.js';
import { readLadder } from '../../src/model/ladder.js';
import { readJobList } from '../../src/model/posting.js';
import { reshaped } from '../../src/model/all-shapes.js';

/** What a chart shows of data in another shape: amounts by name, or by date. */
const chartOf = (data: unknown) => {
  const { items } = readChart(reshaped('salary-chart', data)[0]).value!;
  return items.map(({ name, pay, history }) => [
    name,
    ...(history
      ? history.map(({ date, amount }) => [date, amount.value])
      : pay.map((one) =>
          Object.entries(one).map(([key, figure]) => [key, (figure as { value?: number }).value]),
        )),
  ]);
};

describe('data in the shape of other tools', () => {
  it('has dates as other languages and offices write them', () => {
    const line = [['Clerk', ['2024-01', 4000], ['2024-02', 4100]]];
    expect(
      chartOf({ labels: ['Jan 2024', 'Feb 2024'], datasets: [{ label: 'Clerk', data: [4000, 4100] }] }),
    ).to.deep.equal(line);
    const payHistory = [
      { date: 'enero de 2024', amount: 4000 },
      { date: '2024年2月', amount: 4100 },
    ];
    expect(chartOf({ items: [{ name: 'Clerk', payHistory }] })).to.deep.equal(line);
    const years = [['', ['FY2023', 40_000], ['FY2024', 42_000]]];
    expect(chartOf({ FY2023: 40_000, FY2024: 42_000 })).to.deep.equal(years);
    expect(
      chartOf([
        { year: '2022/23', pay: 1 },
        { year: '2023/24', pay: 2 },
      ]),
    ).to.deep.equal([['', ['2022/23', 1], ['2023/24', 2]]]);
    const [value] = reshaped('salary-chart', { payHistory: [{ date: '2024 (forecast)', amount: 5 }] });
    expect(value).to.deep.equal({ payHistory: [{ date: '2024', amount: 5, kind: 'predicted' }] });
  });

  it('is labels with one set of numbers: a bar each', () => {
    const bars = [
      ['Clerk', [['median', 40_000]]],
      ['Officer', [['median', 50_000]]],
    ];
    const labels = ['Clerk', 'Officer'];
    expect(chartOf({ labels, datasets: [{ label: 'Median pay', data: [40_000, 50_000] }] })).to.deep.equal(
      bars,
    );
    expect(
      chartOf({ xAxis: { categories: labels }, series: [{ name: 'Median', data: [40_000, 50_000] }] }),
    ).to.deep.equal(bars);
    const amounts = [
      ['Clerk', [['amount', 40_000]]],
      ['Officer', [['amount', 50_000]]],
    ];
    expect(chartOf({ labels, values: [40_000, 50_000] })).to.deep.equal(amounts);
    expect(
      chartOf({ type: 'bar', data: { labels, datasets: [{ data: [40_000, 50_000] }] }, options: {} }),
    ).to.deep.equal(amounts);
  });

  it('is labels with several sets: figures of one pay, or lines', () => {
    const labels = ['Clerk', 'Officer'];
    expect(
      chartOf({
        labels,
        datasets: [
          { label: 'Median', data: [40_000, 50_000] },
          { label: '90th percentile', data: [58_000, 79_000] },
        ],
      }),
    ).to.deep.equal([
      [
        'Clerk',
        [
          ['median', 40_000],
          ['percentile90', 58_000],
        ],
      ],
      [
        'Officer',
        [
          ['median', 50_000],
          ['percentile90', 79_000],
        ],
      ],
    ]);
    expect(
      chartOf({
        labels,
        datasets: [
          { label: 'Men', data: [40_000, 50_000] },
          { label: 'Women', data: [38_000, 49_000] },
        ],
      }),
    ).to.deep.equal([
      ['Clerk, Men', [['amount', 40_000]]],
      ['Clerk, Women', [['amount', 38_000]]],
      ['Officer, Men', [['amount', 50_000]]],
      ['Officer, Women', [['amount', 49_000]]],
    ]);
  });

  it('has the figures of one pay under any usual name', () => {
    const datasets = [
      { label: 'Annual minimum', data: [1] },
      { label: 'wage_p25', data: [2] },
      { label: 'Base median', data: [3] },
      { label: '75th percentile salary', data: [4] },
      { label: 'Pay max', data: [5] },
    ];
    expect(chartOf({ labels: ['Clerk'], datasets })).to.deep.equal([
      [
        'Clerk',
        [
          ['minimum', 1],
          ['percentile25', 2],
          ['median', 3],
          ['percentile75', 4],
          ['maximum', 5],
        ],
      ],
    ]);
    const axes = [{ categories: ['Clerk'] }, { opposite: true }];
    expect(
      chartOf({
        xAxis: axes,
        series: [
          { name: 'Men', data: [6] },
          { name: 'Women', data: [7] },
        ],
      }),
    ).to.deep.equal([
      ['Clerk, Men', [['amount', 6]]],
      ['Clerk, Women', [['amount', 7]]],
    ]);
  });

  it('is said once for all of it', () => {
    const [data, issues] = reshaped('salary-chart', {
      labels: ['Clerk', 'Officer'],
      datasets: [
        { label: 'Average salary', data: [40_000, 50_000] },
        { label: 'p75', data: [58_000, 79_000] },
      ],
    });
    expect([...issues, ...readChart(data).issues].map(({ code, given }) => [code, given])).to.deep.equal([
      ['CE220', 'labels, datasets'],
    ]);
  });

  it('loses no figures that have two names for one thing', () => {
    const datasets = [
      { label: 'Mean', data: [40_000] },
      { label: 'Average', data: [41_000] },
    ];
    expect(chartOf({ labels: ['Clerk'], datasets })).to.deep.equal([
      ['Clerk, Mean', [['amount', 40_000]]],
      ['Clerk, Average', [['amount', 41_000]]],
    ]);
  });

  it('is pay by years, however they stand', () => {
    const lines = [
      ['Clerk', ['2021', 40_000], ['2022', 42_000]],
      ['Officer', ['2021', 50_000], ['2022', 51_000]],
    ];
    for (const data of [
      {
        labels: ['2021', '2022'],
        datasets: [
          { label: 'Clerk', data: [40_000, 42_000] },
          { label: 'Officer', data: [50_000, 51_000] },
        ],
      },
      [
        ['Role', '2021', '2022'],
        ['Clerk', 40_000, 42_000],
        ['Officer', 50_000, 51_000],
      ],
      [
        ['Year', 'Clerk', 'Officer'],
        [2021, 40_000, 50_000],
        [2022, 42_000, 51_000],
      ],
      [
        { year: 2021, Clerk: 40_000, Officer: 50_000 },
        { year: 2022, Clerk: 42_000, Officer: 51_000 },
      ],
      [
        { Role: 'Clerk', 2021: 40_000, 2022: 42_000 },
        { Role: 'Officer', 2021: 50_000, 2022: 51_000 },
      ],
    ])
      expect(chartOf(data)).to.deep.equal(lines);
    const line = [['', ['2021', 40_000], ['2022', 42_000]]];
    expect(chartOf({ 2021: 40_000, 2022: 42_000 })).to.deep.equal(line);
    expect(
      chartOf([
        { year: 2021, salary: 40_000 },
        { year: 2022, salary: 42_000 },
      ]),
    ).to.deep.equal(line);
  });

  it('is records with a date in each: a trend, whatever the fields are called', () => {
    const line = (name: string) => [[name, ['2019', 46_500], ['2020', 47_800]]];
    const years = [
      { Year: 2019, 'Median salary': 46_500 },
      { Year: 2020, 'Median salary': 47_800 },
    ];
    for (const data of [years, { data: years }, { series: years }, { items: years }])
      expect(chartOf(data)).to.deep.equal(line('Median salary'));
    const fields = [
      { year: 2019, median_salary_usd: 46_500, employment: 1200 },
      { year: 2020, median_salary_usd: 47_800, employment: 1300 },
    ];
    expect(chartOf(fields)).to.deep.equal(line('Median salary'));
    expect(readChart(reshaped('salary-chart', fields)[0]).value!.currency).to.equal('USD');
    const days = [
      { date: '2023-05-01', value: 51_000 },
      { date: '2024-05-01', value: 53_000 },
    ];
    expect(chartOf(days)).to.deep.equal([['', ['2023-05-01', 51_000], ['2024-05-01', 53_000]]]);
  });

  it('has dates as precise as they are', () => {
    const datesOf = (records: object[]) =>
      chartOf(records)[0]!
        .slice(1)
        .map(([date]) => date);
    const two = (name: string, first: unknown, second: unknown) =>
      datesOf([
        { [name]: first, salary: 4100 },
        { [name]: second, salary: 4200 },
      ]);
    expect(two('month', '2024-03', '2024-04')).to.deep.equal(['2024-03', '2024-04']);
    expect(two('Month', 'Mar 2024', 'April 2024')).to.deep.equal(['2024-03', '2024-04']);
    expect(two('quarter', 'Q1 2024', '2024-Q2')).to.deep.equal(['2024-Q1', '2024-Q2']);
    expect(two('Date', 1_672_531_200_000, 1_704_067_200_000)).to.deep.equal(['2023-01-01', '2024-01-01']);
    expect(two('date', '2024-03-01T00:00:00Z', '2024-04-01T00:00:00Z')).to.deep.equal([
      '2024-03-01',
      '2024-04-01',
    ]);
    // What a heading calls a month or a year is one.
    expect(two('month', '2024-03-01', '2024-04-01')).to.deep.equal(['2024-03', '2024-04']);
    expect(two('Year', '2023-01-01', '2024-01-01')).to.deep.equal(['2023', '2024']);
    expect(
      datesOf([
        { year: 2024, month: 3, salary: 4100 },
        { year: 2024, month: 4, salary: 4200 },
      ]),
    ).to.deep.equal(['2024-03', '2024-04']);
  });

  it('is a record for each role and year: a line for each role', () => {
    const lines = [
      ['A', ['2022', 51_000], ['2023', 52_000]],
      ['B', ['2022', 61_000]],
    ];
    const records = [
      { Role: 'A', Year: 2022, Pay: 51_000 },
      { Role: 'B', Year: 2022, Pay: 61_000 },
      { Role: 'A', Year: 2023, Pay: 52_000 },
    ];
    expect(chartOf(records)).to.deep.equal(lines);
    const codes = records.map(({ Role, Year, Pay }) => ({
      freq: 'A',
      unit: 'EUR',
      geo: Role,
      TIME_PERIOD: String(Year),
      OBS_VALUE: Pay,
    }));
    expect(chartOf(codes)).to.deep.equal(lines);
    // Each with the date of its own survey: no line goes from one role to another.
    expect(
      chartOf([
        { Role: 'A', Year: 2022, Pay: 51_000 },
        { Role: 'B', Year: 2023, Pay: 61_000 },
      ]),
    ).to.deep.equal([
      ['A', [['amount', 51_000]]],
      ['B', [['amount', 61_000]]],
    ]);
  });

  it('never has pay by the hour and by the year on one scale', () => {
    const [data, issues] = reshaped('salary-chart', [
      { Year: 2021, 'Hourly mean wage': 22.5, 'Annual mean wage': 46_800 },
      { Year: 2022, 'Hourly mean wage': 23.505, 'Annual mean wage': 48_800 },
    ]);
    const { value, issues: others } = readChart(data);
    expect(value!.payPeriod).to.equal('year');
    expect(
      value!.items.map(({ name, history }) => [name, history!.map(({ amount }) => amount.value)]),
    ).to.deep.equal([['Annual mean wage', [46_800, 48_800]]]);
    expect([...issues, ...others].map(({ code, given }) => [code, given])).to.deep.equal([
      ['CE220', 'Year, Hourly mean wage, Annual mean wage'],
      ['CE218', '["Hourly mean wage"]'],
    ]);
  });

  it('is lines with their points inside', () => {
    const lines = [['Clerk', ['2021', 40_000], ['2022', 42_000]]];
    for (const data of [
      {
        series: [
          {
            name: 'Clerk',
            data: [
              { x: '2021', y: 40_000 },
              { x: '2022', y: 42_000 },
            ],
          },
        ],
      },
      [
        {
          id: 'Clerk',
          data: [
            { x: 2021, y: 40_000 },
            { x: 2022, y: 42_000 },
          ],
        },
      ],
      [
        {
          role: 'Clerk',
          salaries: [
            { year: 2021, salary: 40_000 },
            { year: 2022, salary: 42_000 },
          ],
        },
      ],
      {
        items: [
          {
            name: 'Clerk',
            payHistory: [
              { Year: 2021, 'Median pay': 40_000 },
              { Year: 2022, 'Median pay': 42_000 },
            ],
          },
        ],
      },
    ])
      expect(chartOf(data)).to.deep.equal(lines);
    const dates = [
      [1_672_531_200_000, 40_000],
      [1_704_067_200_000, 42_000],
    ];
    expect(chartOf({ series: [{ name: 'Clerk', data: dates }] })).to.deep.equal([
      ['Clerk', ['2023-01-01', 40_000], ['2024-01-01', 42_000]],
    ]);
    expect(
      chartOf({
        series: [
          {
            name: 'Salary',
            data: [
              { x: 'Clerk', y: 40_000 },
              { x: 'Cook', y: 30_000 },
            ],
          },
        ],
      }),
    ).to.deep.equal([
      ['Clerk', [['amount', 40_000]]],
      ['Cook', [['amount', 30_000]]],
    ]);
  });

  it('is a chart of ECharts, of Plotly or of Google', () => {
    const labels = ['Clerk', 'Cook'];
    const data = [40_000, 30_000];
    for (const given of [
      { xAxis: { type: 'category', data: labels }, series: [{ type: 'bar', name: 'Median', data }] },
      { data: [{ type: 'bar', name: 'Median', x: labels, y: data }], layout: {} },
      {
        cols: [{ label: 'Role' }, { label: 'Median' }],
        rows: [{ c: [{ v: 'Clerk' }, { v: 40_000, f: '$40,000' }] }, { c: [{ v: 'Cook' }, { v: 30_000 }] }],
      },
    ])
      expect(chartOf(given)).to.deep.equal([
        ['Clerk', [['median', 40_000]]],
        ['Cook', [['median', 30_000]]],
      ]);
  });

  it('is an amount for each name, one in each record', () => {
    expect(chartOf([{ 'Software Engineer': 120_000 }, { 'Data Analyst': 80_000 }])).to.deep.equal([
      ['Software Engineer', [['amount', 120_000]]],
      ['Data Analyst', [['amount', 80_000]]],
    ]);
    expect(chartOf({ month: { '2023-05': 51_000, '2023-04': 50_000 } })).to.deep.equal([
      ['', ['2023-04', 50_000], ['2023-05', 51_000]],
    ]);
  });

  it('shows pay of all who have a field each, and not of the first alone', () => {
    expect(
      chartOf([{ role: 'Clerk', men: 51_000, women: 48_000, gap_pct: 5.9, rank: 3, age: 41 }]),
    ).to.deep.equal([
      ['Clerk, Men', [['amount', 51_000]]],
      ['Clerk, Women', [['amount', 48_000]]],
    ]);
  });

  it('is one pay whose figures have a record each', () => {
    const pay = (data: object[]) => expect(chartOf(data));
    pay([
      { role: 'Clerk', percentile: 10, wage: 30_000 },
      { role: 'Clerk', percentile: 50, wage: 45_000 },
      { role: 'Cook', percentile: 10, wage: 20_000 },
    ]).to.deep.equal([
      [
        'Clerk',
        [
          ['percentile10', 30_000],
          ['median', 45_000],
        ],
      ],
      ['Cook', [['percentile10', 20_000]]],
    ]);
    pay([
      { role: 'Clerk', measure: 'Median', value: 45_000 },
      { role: 'Clerk', measure: 'Mean', value: 48_000 },
    ]).to.deep.equal([
      [
        'Clerk',
        [
          ['median', 45_000],
          ['mean', 48_000],
        ],
      ],
    ]);
  });

  it('is a cube in JSON-stat, whole or with gaps', () => {
    const cube = (value: unknown) => ({
      label: 'Earnings',
      id: ['geo', 'time'],
      size: [2, 2],
      dimension: {
        geo: { category: { index: { FR: 1, DE: 0 }, label: { DE: 'Germany', FR: 'France' } } },
        time: { category: { index: ['2021', '2022'] } },
      },
      value,
    });
    expect(chartOf(cube([45_000, 46_000, 38_000, 39_000]))).to.deep.equal([
      ['Germany', ['2021', 45_000], ['2022', 46_000]],
      ['France', ['2021', 38_000], ['2022', 39_000]],
    ]);
    expect(chartOf(cube({ 0: 45_000, 1: 46_000, 3: 39_000 }))).to.deep.equal([
      ['Germany', ['2021', 45_000], ['2022', 46_000]],
      ['France', ['2022', 39_000]],
    ]);
    expect(readChart(reshaped('salary-chart', cube([1, 2, 3, 4]))[0]).value!.title).to.equal('Earnings');
  });

  it('takes no dates for pay, and a number that is none for a name', () => {
    expect(
      chartOf([
        { realtime_start: '2024', date: '2022-01-01', value: '63795' },
        { realtime_start: '2024', date: '2023-01-01', value: '65000' },
      ]),
    ).to.deep.equal([['', ['2022-01-01', 63_795], ['2023-01-01', 65_000]]]);
    expect(
      chartOf([
        { years_experience: 0, salary: 50_000 },
        { years_experience: 5, salary: 70_000 },
      ]),
    ).to.deep.equal([
      ['Years experience: 0', [['amount', 50_000]]],
      ['Years experience: 5', [['amount', 70_000]]],
    ]);
  });

  it('is rows of facts with a field for each role, and roles by other names', () => {
    const facts = [
      { Metric: 'Median pay', Clerk: '$41,000', Cook: '$31,000' },
      { Metric: 'Growth', Clerk: '5%', Cook: '7%' },
    ];
    const rows = [
      ['', 'Clerk', 'Cook'],
      ['Median pay', '$41,000', '$31,000'],
      ['Growth', '5%', '7%'],
    ];
    for (const data of [facts, rows]) {
      const { value, issues } = readComparison(reshaped('role-compare', data)[0]);
      expect(value!.roles.map(({ title }) => title)).to.deep.equal(['Clerk', 'Cook']);
      expect(value!.rows.map(({ label, values }) => [label, values])).to.deep.equal([
        ['Median pay', ['$41,000', '$31,000']],
        ['Growth', ['5%', '7%']],
      ]);
      expect(issues).to.deep.equal([]);
    }
    for (const [record, title] of [
      [{ city: 'Austin', state: 'TX', pay: 98_000 }, 'Austin, TX'],
      [{ OCC_TITLE: 'Clerks', pay: 40_000 }, 'Clerks'],
    ] as const) {
      const { value, issues } = readComparison(reshaped('role-compare', [record])[0]);
      expect(value!.roles.map((role) => [role.title, role.facts])).to.deep.equal([[title, []]]);
      expect(issues).to.deep.equal([]);
    }
    const [levels] = reshaped('career-ladder', [{ level_name: 'Junior' }, { level_name: 'Senior' }]);
    expect(readLadder(levels).value!.levels.map(({ name }) => name)).to.deep.equal(['Junior', 'Senior']);
  });

  it('is shares of several wholes, a record for each part or for each whole', () => {
    const sharesOf = (data: unknown) =>
      readShareBar(reshaped('share-bar', data)[0]).value!.groups.map(({ title, items }) => [
        title,
        ...items.map(({ name, share }) => [name, share!.value]),
      ]);
    expect(
      sharesOf([
        { role: 'Clerk', gender: 'Male', share: 78 },
        { role: 'Clerk', gender: 'Female', share: 22 },
        { role: 'Cook', gender: 'Female', share: '40%' },
        { role: 'Cook', gender: 'Male', share: '60%' },
      ]),
    ).to.deep.equal([
      ['Clerk', ['Male', 78], ['Female', 22]],
      ['Cook', ['Male', 60], ['Female', 40]],
    ]);
    expect(
      sharesOf([
        { year: 2020, male_pct: 78, female_pct: 22 },
        { year: 2024, male_pct: 75, female_pct: 25 },
      ]),
    ).to.deep.equal([
      ['2020', ['Male', 78], ['Female', 22]],
      ['2024', ['Male', 75], ['Female', 25]],
    ]);
  });

  it('is a frame of pandas, whichever way it was written', () => {
    const bars = [
      ['Clerk', [['median', 40_000]]],
      ['Cook', [['median', 30_000]]],
    ];
    for (const data of [
      { Role: { 0: 'Clerk', 1: 'Cook' }, 'Median pay': { 0: 40_000, 1: 30_000 } },
      { 0: { Role: 'Clerk', Median: 40_000 }, 1: { Role: 'Cook', Median: 30_000 } },
      { median: { Clerk: 40_000, Cook: 30_000 } },
      { columns: ['Median'], index: ['Clerk', 'Cook'], data: [[40_000], [30_000]] },
      {
        columns: ['Role', 'Median'],
        index: [0, 1],
        data: [
          ['Clerk', 40_000],
          ['Cook', 30_000],
        ],
      },
      {
        schema: { fields: [] },
        data: [
          { index: 0, Role: 'Clerk', 'Median pay': 40_000 },
          { index: 1, Role: 'Cook', 'Median pay': 30_000 },
        ],
      },
    ])
      expect(chartOf(data)).to.deep.equal(bars);
    expect(
      chartOf({ Median: { 2021: 51_000, 2022: 52_000 }, Mean: { 2021: 55_000, 2022: 56_000 } }),
    ).to.deep.equal([
      ['Median', ['2021', 51_000], ['2022', 52_000]],
      ['Mean', ['2021', 55_000], ['2022', 56_000]],
    ]);
  });

  it('is called by its place, and by what else tells it apart', () => {
    const names = (records: object[]) => chartOf(records).map(([name]) => name);
    expect(
      names([
        { city: 'Austin', state: 'TX', median: 98_000 },
        { city: 'Portland', state: 'OR', median: 91_000 },
      ]),
    ).to.deep.equal(['Austin, TX', 'Portland, OR']);
    expect(names([{ city: 'Lyon', region: 'ARA', country: 'France', salary: 41_000 }])).to.deep.equal([
      'Lyon, ARA, France',
    ]);
    expect(
      names([
        { role: 'Clerk', city: 'Austin', state: 'TX', median: 51_000 },
        { role: 'Clerk', city: 'Reno', state: 'NV', median: 52_000 },
      ]),
    ).to.deep.equal(['Clerk, Austin, TX', 'Clerk, Reno, NV']);
    expect(
      names([
        { role: 'Clerk', level: 'Junior', pay: 51_000 },
        { role: 'Clerk', level: 'Senior', pay: 62_000 },
      ]),
    ).to.deep.equal(['Clerk, Junior', 'Clerk, Senior']);
  });

  it('has the currency and period that its fields say', () => {
    const [data] = reshaped('salary-chart', [
      { job_title: 'Clerk', median_salary: 51_000, salary_currency: 'USD', pay_period: 'annual' },
      { job_title: 'Chief', median_salary: 30.125, salary_currency: 'EUR', pay_period: 'hourly' },
    ]);
    expect(readChart(data).value!.items).to.deep.equal([
      { name: 'Clerk', pay: [{ median: { value: 51_000 }, currency: 'USD', payPeriod: 'year' }] },
      { name: 'Chief', pay: [{ median: { value: 30.125 }, currency: 'EUR', payPeriod: 'hour' }] },
    ]);
  });

  it('is pay of the Bureau of Labor Statistics by its names', () => {
    const [data] = reshaped('salary-chart', [
      { AREA_TITLE: 'U.S.', OCC_TITLE: 'Clerks', TOT_EMP: 1200, H_MEAN: 20.5, A_MEAN: 42_640, A_PCT90: '#' },
      {
        AREA_TITLE: 'U.S.',
        OCC_TITLE: 'Cooks',
        TOT_EMP: 1300,
        H_MEAN: 15.1,
        A_MEAN: 31_400,
        A_PCT90: 44_000,
      },
    ]);
    const { items } = readChart(data).value!;
    expect(
      items.map(({ name, pay }) => [
        name,
        pay.map((one) => [one.payPeriod, one.mean!.value, one.percentile90]),
      ]),
    ).to.deep.equal([
      [
        'Clerks',
        [
          ['hour', 20.5, undefined],
          ['year', 42_640, { status: 'topCoded' }],
        ],
      ],
      [
        'Cooks',
        [
          ['hour', 15.1, undefined],
          ['year', 31_400, { value: 44_000 }],
        ],
      ],
    ]);
  });

  it('is a series of the Bureau of Labor Statistics', () => {
    const data = [
      { year: '2023', period: 'M12', value: '34.27' },
      { year: '2023', period: 'M11', value: '34.12' },
    ];
    expect(chartOf({ Results: { series: [{ seriesID: 'CES05', data }] } })).to.deep.equal([
      ['CES05', ['2023-11', 34.12], ['2023-12', 34.27]],
    ]);
    const catalog = { series_title: 'Average hourly earnings, nurses' };
    expect(chartOf({ series: [{ seriesID: 'CES05', catalog, data }] })).to.deep.equal([
      ['Average hourly earnings, nurses', ['2023-11', 34.12], ['2023-12', 34.27]],
    ]);
    expect(chartOf({ series: [{ seriesID: 'CES05', catalog: {}, data }] })).to.deep.equal([
      ['CES05', ['2023-11', 34.12], ['2023-12', 34.27]],
    ]);
    const years = [
      { year: '2022', period: 'A01', value: '33.1' },
      { year: '2023', period: 'M13', value: '34.2' },
    ];
    expect(chartOf({ series: [{ seriesID: 'CES05', data: years }] })).to.deep.equal([
      ['CES05', ['2022', 33.1], ['2023', 34.2]],
    ]);
    const parts = [
      { year: '2023', period: 'Q05', value: '34.2' },
      { year: '2023', period: 'Q04', value: '34.4' },
      { year: '2023', period: 'Q01', value: '33.9' },
    ];
    expect(chartOf({ series: [{ seriesID: 'CES05', data: parts }] })).to.deep.equal([
      ['CES05', ['2023-Q1', 33.9], ['2023-Q4', 34.4]],
    ]);
    const halves = [
      { year: '2023', period: 'S03', value: '34.2' },
      { year: '2023', period: 'S02', value: '34.4' },
      { year: '2023', period: 'S01', value: '33.9' },
    ];
    expect(chartOf({ series: [{ seriesID: 'CES05', data: halves }] })).to.deep.equal([
      ['CES05', ['2023-01', 33.9], ['2023-07', 34.4]],
    ]);
  });

  it('is rows of a sheet', () => {
    const rows = [
      ['Clerk', 40_000],
      ['Officer', 50_000],
    ];
    const bars = [
      ['Clerk', [['amount', 40_000]]],
      ['Officer', [['amount', 50_000]]],
    ];
    expect(chartOf(rows)).to.deep.equal(bars);
    expect(chartOf([['Role', 'Pay'], ...rows])).to.deep.equal(bars);
    expect(chartOf({ columns: ['Role', 'Pay'], rows })).to.deep.equal(bars);
    expect(
      chartOf({ range: 'A1:B3', majorDimension: 'ROWS', values: [['Role', 'Pay'], ...rows] }),
    ).to.deep.equal(bars);
    const [jobs] = reshaped('job-list', [
      ['Title', 'Company'],
      ['Clerk', 'Acme'],
    ]);
    expect(readJobList(jobs).value!.jobs[0]).to.deep.include({ title: 'Clerk', organization: 'Acme' });
  });

  it('stands inside an answer', () => {
    const [answer] = reshaped('job-list', { status: 'ok', data: { jobs: [{ title: 'Clerk' }] } });
    expect(readJobList(answer).value!.jobs[0]!.title).to.equal('Clerk');
  });

  it('is a map in the place of a list', () => {
    const [data] = reshaped('role-compare', { roles: { Clerk: { pay: 4 }, Officer: { pay: 5 } } });
    const { value } = readComparison(data);
    expect(value!.roles.map(({ title, pay }) => [title, pay[0]!.amount])).to.deep.equal([
      ['Clerk', { value: 4 }],
      ['Officer', { value: 5 }],
    ]);
  });

  it('is shares under labels', () => {
    const [data] = reshaped('share-bar', { labels: ['Male', 'Female'], datasets: [{ data: [78, 22] }] });
    expect(readShareBar(data).value!.groups[0]!.items).to.deep.equal([
      { name: 'Male', share: { value: 78, unit: 'percent' } },
      { name: 'Female', share: { value: 22, unit: 'percent' } },
    ]);
  });

  it('is levels inside their tracks', () => {
    const levels = [
      ['Junior', 'ic'],
      ['Senior', 'ic'],
      ['Lead', 'management'],
    ];
    for (const data of [
      {
        tracks: [
          { name: 'IC', levels: [{ name: 'Junior' }, { name: 'Senior' }] },
          { name: 'Management', levels: ['Lead'] },
        ],
      },
      { tracks: { IC: ['Junior', 'Senior'], Management: { summary: 'Of people', levels: ['Lead'] } } },
    ]) {
      const { value, issues } = readLadder(reshaped('career-ladder', data)[0]);
      expect(value!.levels.map(({ name, track }) => [name, track])).to.deep.equal(levels);
      expect(value!.tracks.map(({ name }) => name)).to.deep.equal(['IC', 'Management']);
      expect(issues).to.deep.equal([]);
    }
  });

  it('is jobs of JSearch, with or without what is around them', () => {
    const job = {
      employer_name: 'Acme',
      job_title: 'Clerk',
      job_apply_link: 'https://example.org/1',
      job_employment_type: 'FULLTIME',
      job_city: 'Austin',
      job_state: 'TX',
      job_country: 'US',
      job_is_remote: false,
      job_posted_at_datetime_utc: '2026-11-20T09:00:00.000Z',
      job_min_salary: 40_000,
      job_max_salary: 52_000,
      job_salary_currency: 'USD',
      job_salary_period: 'YEAR',
      job_google_link: 'https://example.org/google',
    };
    const posting = {
      title: 'Clerk',
      organization: 'Acme',
      places: ['Austin, TX, US'],
      types: ['FULL_TIME'],
      posted: '2026-11-20T09:00:00.000Z',
      pay: {
        minimum: { value: 40_000 },
        maximum: { value: 52_000 },
        currency: 'USD',
        payPeriod: 'year',
      },
      url: 'https://example.org/1',
      tags: [],
    };
    for (const data of [
      [job],
      { status: 'OK', request_id: '1', parameters: { query: 'clerk' }, data: [job] },
      { status: 'OK', data: { jobs: [job] } },
    ]) {
      const [jobs, issues] = reshaped('job-list', data);
      const reading = readJobList(jobs);
      expect(reading.value!.jobs).to.deep.equal([posting]);
      expect([...issues, ...reading.issues].map(({ code }) => code)).to.deep.equal(['CE220']);
    }
    const bare = { employer_name: null, job_title: 'Clerk', job_is_remote: true, job_min_salary: null };
    expect(readJobList(reshaped('job-list', [bare])[0]).value!.jobs).to.deep.equal([
      { title: 'Clerk', remote: true, places: [], types: [], tags: [] },
    ]);
  });

  it('is named in a hint', () => {
    expect(reshaped('salary-chart', { labels: ['A'], data: [1] })[1]).to.deep.equal([
      { code: 'CE220', severity: 'hint', where: '', given: 'labels, data', expected: 'items' },
    ]);
  });

  it('is none that an element reads by itself, nor what cannot be looked at', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error();
        },
      },
    );
    for (const [tag, data] of [
      ['salary-chart', { items: [{ name: 'A', pay: 1 }] }],
      ['salary-chart', [{ name: 'A', pay: 1 }]],
      ['salary-chart', ['$1', '$2']],
      ['salary-chart', { items: [{ name: 'A', pay: 1, payHistory: [{ date: '2025', amount: 1 }] }] }],
      [
        'salary-chart',
        {
          payHistory: [
            { date: '2025', amount: 1 },
            { date: '2026', amount: 2 },
          ],
          hoursPerYear: 1800,
        },
      ],
      ['career-ladder', { levels: ['A'], tracks: ['B'] }],
      ['paired-list', [['A'], ['B']]],
      [
        'faq-list',
        [
          ['A', 'B'],
          ['C', 'D'],
        ],
      ],
      ['career-data', { data: { roles: [] } }],
      ['link-list', { data: { items: ['A'] } }],
      ['job-list', [{ job_title: 'Clerk', company: 'Acme' }]],
      ['salary-chart', hostile],
    ] as const) {
      const [value, issues] = reshaped(tag, data);
      expect(value).to.equal(data);
      expect(issues).to.deep.equal([]);
    }
  });
});
