/** Pay as it is published, for charts. Where each comes from stands in its `source` and `note`. */
import type { ChartInput, PayInput } from '../../src/model/inputs.js';

const oews = {
  name: 'U.S. Bureau of Labor Statistics, OEWS',
  url: 'https://www.bls.gov/oes/',
  date: '2025-05',
};

const wages = (
  percentile10: number,
  percentile25: number,
  median: number,
  percentile75: number,
  percentile90: number,
): PayInput => ({
  kind: 'surveyed',
  percentile10,
  percentile25,
  median,
  percentile75,
  percentile90,
  location: 'United States',
});

export const charts = {
  /** One figure for each role, written as people write figures. */
  roles: {
    title: 'What operations roles pay',
    currency: 'USD',
    payPeriod: 'year',
    sort: 'highest',
    items: [
      { name: 'Operations Analyst', pay: { median: '$65,000' } },
      { name: 'Operations Manager', pay: { median: '$87,000' } },
      { name: 'Director of Operations', pay: { median: '$120,000' } },
      { name: 'Chief Operating Officer (COO)', pay: { median: '$165,000' } },
    ],
    source: 'An article about operations officers, without a date',
  },
  /** A second column that has nothing to do with the scale of pay. */
  industries: {
    title: 'Operations officers by industry',
    currency: 'USD',
    payPeriod: 'year',
    items: [
      {
        name: 'Finance and Insurance',
        pay: { median: '$128,560' },
        growthRate: { rate: '1%', from: 2018, to: 2028 },
      },
      {
        name: 'Manufacturing',
        pay: { median: '$105,420' },
        growthRate: { rate: '1%', from: 2018, to: 2028 },
      },
      {
        name: 'Hospitality and Tourism',
        pay: { median: '$54,430' },
        growthRate: { rate: '2%', from: 2018, to: 2028 },
      },
    ],
    source: 'An article about operations officers, without a date',
  },
  /** A range with levels, the median equal to one of them, and an open top. */
  assistant: {
    title: 'Operations Assistant',
    currency: 'USD',
    payPeriod: 'year',
    pay: {
      minimum: '$35,000',
      median: '$45,000',
      maximum: '$55,000+',
      levels: [
        { name: 'Entry', amount: '$38,000' },
        { name: 'Mid', amount: '$45,000' },
        { name: 'Senior', amount: '$52,000' },
      ],
      location: 'United States',
    },
    source: 'A career path guide, without a sample size',
  },
  /** Percentiles of fourteen occupations. */
  wages2025: {
    title: 'How pay is distributed',
    currency: 'USD',
    payPeriod: 'year',
    sort: 'highest',
    items: [
      { name: 'General and Operations Managers', pay: wages(50090, 72320, 105770, 167280, 253390) },
      { name: 'Administrative Services Managers', pay: wages(67100, 86460, 114130, 157420, 207720) },
      { name: 'Industrial Production Managers', pay: wages(78000, 98160, 126060, 161880, 205520) },
      {
        name: 'Transportation, Storage, and Distribution Managers',
        pay: wages(65120, 82440, 107230, 146770, 194900),
      },
      { name: 'Logisticians', pay: wages(50890, 64440, 82320, 106190, 133160) },
      { name: 'Project Management Specialists', pay: wages(61580, 78440, 102320, 133100, 167970) },
      { name: 'Management Analysts', pay: wages(60640, 77950, 101860, 133370, 171640) },
      { name: 'Software Developers', pay: wages(82460, 105210, 135980, 171980, 214670) },
      { name: 'Web and Digital Interface Designers', pay: wages(53750, 73290, 104000, 158820, 201550) },
      { name: 'Graphic Designers', pay: wages(39520, 49040, 62960, 81830, 104910) },
      { name: 'Registered Nurses', pay: wages(68940, 80330, 97550, 112350, 137470) },
      {
        name: 'First-Line Supervisors of Office and Administrative Support Workers',
        pay: wages(45610, 55950, 69500, 85090, 104710),
      },
      { name: 'Secretaries and Administrative Assistants', pay: wages(33280, 38830, 47540, 58000, 66350) },
      { name: 'Office Clerks, General', pay: wages(30310, 36350, 45010, 54300, 64680) },
    ],
    source: oews,
  },
  /** Rows of the 2019 release: `#` is above what the agency publishes, `*` is not published. */
  wages2019: {
    title: 'Wages up to the published limit',
    currency: 'USD',
    payPeriod: 'year',
    items: [
      {
        name: 'General and Operations Managers',
        pay: {
          kind: 'surveyed',
          percentile10: 45050,
          percentile25: 65660,
          median: 100780,
          percentile75: 157430,
          percentile90: '#',
        },
      },
      {
        name: 'Petroleum Engineers',
        pay: {
          kind: 'surveyed',
          percentile10: 79270,
          percentile25: 107020,
          median: 137720,
          percentile75: 193430,
          percentile90: '#',
        },
      },
      {
        name: 'Actors',
        pay: {
          kind: 'surveyed',
          percentile10: '*',
          percentile25: '*',
          median: '*',
          percentile75: '*',
          percentile90: '*',
        },
      },
      {
        name: 'Logisticians',
        pay: {
          kind: 'surveyed',
          percentile10: 44020,
          percentile25: 57080,
          median: 74750,
          percentile75: 96240,
          percentile90: 120400,
        },
      },
    ],
    source: { ...oews, date: '2019-05' },
    note: 'The agency prints # for a wage at or above the highest it publishes, and * where it has no estimate.',
  },
  /** The median of two releases, six years apart. */
  twoReleases: {
    title: 'Median pay in two releases',
    currency: 'USD',
    payPeriod: 'year',
    items: [
      {
        name: 'General and Operations Managers',
        payHistory: [
          { date: 2019, amount: 100780 },
          { date: 2025, amount: 105770 },
        ],
      },
      {
        name: 'Logisticians',
        payHistory: [
          { date: 2019, amount: 74750 },
          { date: 2025, amount: 82320 },
        ],
      },
    ],
    source: oews,
  },
  /** A band of what may be, and a year without a figure. */
  gap: {
    title: 'Median pay over time',
    currency: 'USD',
    payPeriod: 'year',
    payHistory: [
      { date: 2018, amount: 38600, minimum: 36000, maximum: 41000 },
      { date: 2019, amount: 39400, minimum: 37000, maximum: 42000 },
      { date: 2020, amount: 40100, minimum: 37500, maximum: 42500 },
      { date: 2021, amount: null },
      { date: 2022, amount: 42600, minimum: 40500, maximum: 45000 },
      { date: 2023, amount: 44100, minimum: 42000, maximum: 46500 },
      { date: 2024, amount: 45000, minimum: 43000, maximum: 47500 },
    ],
    note: 'Invented figures that show a band and a gap.',
  },
  /** Years that somebody estimated: between measured ones, and after the last. */
  estimatedYears: {
    title: 'Median pay, with estimates',
    currency: 'USD',
    payPeriod: 'year',
    payHistory: [
      { date: 2020, amount: 41000 },
      { date: 2021, amount: 42500 },
      { date: 2022, amount: { value: 43800, status: 'estimated' } },
      { date: 2023, amount: 45900 },
      { date: 2024, amount: null },
      { date: 2025, amount: '~$48,000' },
    ],
    note: 'Invented figures that show estimates.',
  },
  /** Years that have not come yet. */
  predictedYears: {
    title: 'Median pay, with a forecast',
    currency: 'USD',
    payPeriod: 'year',
    payHistory: [
      { date: 2020, amount: 41000 },
      { date: 2021, amount: 42500 },
      { date: 2022, amount: 43800, kind: 'estimated' },
      { date: 2023, amount: 45900 },
      { date: 2024, amount: 46800 },
      { date: 2025, amount: 48100, kind: 'predicted', minimum: 46500, maximum: 49500 },
      { date: 2026, amount: 49500, kind: 'predicted', minimum: 47000, maximum: 52000 },
    ],
    note: 'Invented figures that show a forecast.',
  },
  /** Single amounts, such as those of job postings. */
  postings: {
    title: 'What postings offer',
    currency: 'USD',
    payPeriod: 'year',
    amounts: [
      38000, 41500, 42000, 44000, 45000, 45000, 46500, 47000, 48000, 48500, 49000, 50000, 50500, 52000, 52000,
      53500, 55000, 56000, 58000, 60000, 61000, 64000, 66500, 70000, 72000, 78000, 85000, 92000,
    ],
    note: 'Invented amounts, for illustration.',
  },
  /** The same question, several answers. */
  publishers: {
    title: 'One occupation, several publishers',
    currency: 'USD',
    payPeriod: 'year',
    items: [
      {
        name: 'Operations Manager',
        pay: [
          { median: 105770, kind: 'surveyed', sampleSize: 3503020, source: oews },
          { median: 87000, kind: 'advertised', source: 'An article about operations officers' },
          {
            median: 98000,
            kind: 'predicted',
            source: 'A salary site',
            note: 'Invented, to show a predicted figure.',
          },
        ],
      },
    ],
  },
  /** Price levels of places, where 100 is the average. */
  places: {
    title: 'The same job in four places',
    currency: 'USD',
    payPeriod: 'year',
    items: [
      { name: 'San Jose, CA', pay: { median: 138000 }, costOfLiving: 122.9 },
      { name: 'New York, NY', pay: { median: 128000 }, costOfLiving: 122.3 },
      { name: 'Ann Arbor, MI', pay: { median: 104000 }, costOfLiving: 102 },
      { name: 'Akron, OH', pay: { median: 96000 }, costOfLiving: 88.8 },
    ],
    source: { name: 'Price levels: U.S. Bureau of Economic Analysis, regional price parities', date: '2014' },
    note: 'The pay is invented; the price levels of the four areas are as published.',
  },
  /** Amounts in euros, with words and figures in German. */
  german: {
    title: 'Gehälter im Betrieb',
    currency: 'EUR',
    payPeriod: 'year',
    items: [
      { name: 'Betriebsleitung', pay: { minimum: '62.000 €', median: '74.500 €', maximum: '91.000 €' } },
      { name: 'Sachbearbeitung', pay: { minimum: '36.000 €', median: '42.800 €', maximum: '51.200 €' } },
    ],
    note: 'Erfundene Beträge.',
  },
  /** Amounts in euros, with words and figures in Arabic. */
  arabic: {
    title: 'أجور العمليات',
    currency: 'EUR',
    payPeriod: 'year',
    items: [
      { name: 'مدير العمليات', pay: { median: 74500 } },
      { name: 'محلل العمليات', pay: { median: 52800 } },
      { name: 'مساعد العمليات', pay: { median: 38200 } },
    ],
    note: 'مبالغ للتوضيح فقط.',
  },
  /** In two currencies: there is no common distribution. */
  mixed: { title: 'Two currencies', amounts: ['$40,000', '€38,000', 'US$52,000', '£31,000'] },
} satisfies Record<string, ChartInput>;

/** Full of bad leaves: each has to be survived and reported. */
export const brokenChart: unknown = {
  title: '<b>Broken</b> on purpose <img src=x onerror=alert(1)>',
  kind: 'pie',
  currency: 'DOLLARS',
  payPeriod: 'fortnight',
  colour: 'red',
  items: [
    {
      name: 'Operations <script>alert(1)</script> Officer',
      pay: { median: '46.813,0,0', minimum: 22000, maximum: 98000 },
    },
    { name: 'Median outside', perhaps: 'year', pay: { median: 200000, minimum: 22000, maximum: 98000 } },
    { pay: '$46,813' },
    { name: 'Nothing' },
    { name: 'Out of bounds', pay: { median: '1e999' } },
    'Only a name',
    null,
    { name: 'In euros', pay: { median: '46.813,00 €' } },
  ],
  note: ['a list', 'instead of a text'],
};
