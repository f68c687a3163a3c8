import { expect } from '@open-wc/testing';
import { readShareBar } from '../../src/model/blocks/share-bar.js';
import { readChart } from '../../src/model/chart.js';
import { readComparison } from '../../src/model/comparison.js';
import { readLadder } from '../../src/model/ladder.js';
import { readJobList } from '../../src/model/posting.js';
import { reshaped } from '../../src/model/shapes.js';

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

  it('is a series of the Bureau of Labor Statistics', () => {
    const data = [
      { year: '2023', period: 'M12', value: '34.27' },
      { year: '2023', period: 'M11', value: '34.12' },
    ];
    expect(chartOf({ Results: { series: [{ seriesID: 'CES05', data }] } })).to.deep.equal([
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
      ['CES05', ['2023-01', 33.9], ['2023-10', 34.4]],
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
