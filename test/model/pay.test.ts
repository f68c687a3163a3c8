import { expect } from '@open-wc/testing';
import { IssueLog } from '../../src/model/issue-log.js';
import { readCurrency, readPay, readPays, readPeriod, readSource, type Pay } from '../../src/model/pay.js';

type Read<T> = [value: T | undefined, issues: string[]];

const using =
  <T>(read: (input: unknown, log: IssueLog, where: string) => T | undefined) =>
  (input: unknown): Read<T> => {
    const log = new IssueLog();
    return [read(input, log, '/p'), log.issues.map(({ code, where }) => `${code} ${where}`)];
  };

describe('readPay', () => {
  const read = using(readPay);
  const rows: [what: string, input: unknown, pay: Pay | undefined, ...issues: string[]][] = [
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['a number', 46813, { amount: { value: 46813 } }],
    ['a text', '$46,813', { amount: { value: 46813 }, currency: '$' }],
    ['a text with its period', '22,51 €/h', { amount: { value: 22.51 }, currency: 'EUR', payPeriod: 'hour' }],
    [
      'a range',
      '$35k–$55k per year',
      { minimum: { value: 35000 }, maximum: { value: 55000 }, currency: '$', payPeriod: 'year' },
    ],
    [
      'a range under another name',
      { median: { value: '35–55k', note: 'n' } },
      { minimum: { value: 35000, note: 'n' }, maximum: { value: 55000, note: 'n' } },
    ],
    [
      'a range beside a range',
      { median: '40–50k', minimum: 22000, maximum: 98000 },
      { median: { value: 40000, to: 50000 }, minimum: { value: 22000 }, maximum: { value: 98000 } },
    ],
    ['an open range', '$55,000+', { amount: { value: 55000, bound: 'atLeast' }, currency: '$' }],
    ['a missing figure', '-', { amount: { status: 'missing' } }],
    ['a figure object', { value: 5, status: 'estimated' }, { amount: { value: 5, status: 'estimated' } }],
    [
      'an amount with what is known of it',
      {
        value: '50,000',
        status: 'estimated',
        currency: 'EUR',
        payPeriod: 'hour',
        note: 'n',
        minimum: '€ 40k',
      },
      {
        amount: { value: 50000, status: 'estimated' },
        minimum: { value: 40000 },
        currency: 'EUR',
        payPeriod: 'hour',
        note: 'n',
      },
    ],
    [
      'an amount in another currency than the one beside it',
      { value: '$5', currency: 'EUR', meidan: 5 },
      {
        amount: { text: '$5' },
        currency: 'EUR',
        others: [{ label: 'meidan', value: 5, where: '/p/meidan' }],
      },
      'CE203 /p/meidan',
      'CE216 /p',
    ],
    ['a wrong type', true, { amount: { status: 'missing' } }, 'CE204 /p'],
    ['a word', 'lots', { amount: { text: 'lots' } }, 'CE205 /p'],
    [
      'a sign that the given currency may have',
      { currency: 'cad', median: '$50,000' },
      { currency: 'CAD', median: { value: 50000 } },
    ],
    [
      'a sign that the given currency does not have',
      { currency: 'EUR', median: '$50,000', maximum: '60.000,00 €' },
      { currency: 'EUR', median: { text: '$50,000' }, maximum: { value: 60000 } },
      'CE216 /p/median',
    ],
    [
      'a sign that a code explains',
      { minimum: '$22,000', maximum: 'USD 98,000' },
      { currency: 'USD', minimum: { value: 22000 }, maximum: { value: 98000 } },
    ],
    [
      'amounts of two periods',
      { payPeriod: 'year', median: '$46,813', minimum: '$10/hr' },
      { payPeriod: 'year', currency: '$', median: { value: 46813 }, minimum: { text: '$10/hr' } },
      'CE216 /p/minimum',
    ],
    [
      'a level in another currency',
      { currency: 'USD', levels: [null, { name: 'Entry', amount: '40.000,00 €' }] },
      { currency: 'USD', levels: [{ name: 'Entry', amount: { text: '40.000,00 €' } }] },
      'CE204 /p/levels/0',
      'CE216 /p/levels/1/amount',
    ],
    [
      'levels',
      { levels: [{ name: 'Entry', amount: '$40k' }, { name: 'Senior' }, { amount: 5 }] },
      {
        currency: '$',
        levels: [
          { name: 'Entry', amount: { value: 40000 } },
          { name: 'Senior', amount: { status: 'missing' } },
          { name: '', amount: { value: 5 } },
        ],
      },
      'CE204 /p/levels/2/name',
    ],
    ['a share', { median: '6%' }, { median: { text: '6%' } }, 'CE205 /p/median'],
    ['years', { minimum: '4 years' }, { minimum: { text: '4 years' } }, 'CE205 /p/minimum'],
    ['minimum = maximum', { minimum: 5, maximum: 5 }, { minimum: { value: 5 }, maximum: { value: 5 } }],
    [
      'equal percentiles',
      { percentile10: 5, percentile25: 5, median: 5 },
      { percentile10: { value: 5 }, percentile25: { value: 5 }, median: { value: 5 } },
    ],
    [
      'a median above its range',
      { median: 200000, minimum: 22000, maximum: 98000 },
      { median: { value: 200000 }, minimum: { value: 22000 }, maximum: { value: 98000 } },
      'CE209 /p/maximum',
    ],
    [
      'a mean below its range',
      { mean: 1, minimum: 2, maximum: 3 },
      { mean: { value: 1 }, minimum: { value: 2 }, maximum: { value: 3 } },
      'CE209 /p/mean',
    ],
    [
      'an amount outside its range',
      { amount: 1, minimum: 2 },
      { amount: { value: 1 }, minimum: { value: 2 } },
      'CE209 /p/amount',
    ],
    [
      'swapped percentiles',
      { percentile10: 5, percentile25: 4, percentile90: 3 },
      { percentile10: { value: 5 }, percentile25: { value: 4 }, percentile90: { value: 3 } },
      'CE209 /p/percentile25',
      'CE209 /p/percentile90',
    ],
    [
      'percentiles above a wrong one, below the first',
      { percentile10: 5, percentile25: 3, median: 4 },
      { percentile10: { value: 5 }, percentile25: { value: 3 }, median: { value: 4 } },
      'CE209 /p/percentile25',
      'CE209 /p/median',
    ],
    [
      'an hourly amount beside a yearly one that does not say so',
      { minimum: '$20/hr', maximum: '$60,000' },
      { minimum: { value: 20 }, maximum: { text: '$60,000' }, currency: '$', payPeriod: 'hour' },
      'CE216 /p/maximum',
    ],
    [
      'a thousand that is missing',
      { minimum: '50', median: 0, maximum: '60k' },
      { minimum: { value: 50 }, median: { value: 0 }, maximum: { text: '60k' } },
      'CE216 /p/maximum',
      'CE209 /p/median',
    ],
    [
      'a range of less than a thousand times',
      { minimum: 50, maximum: 49999 },
      { minimum: { value: 50 }, maximum: { value: 49999 } },
    ],
    [
      'wrong words',
      { kind: 'guessed', payBasis: 'gross', payPeriod: 'fortnight', convertible: 'no', currency: '$' },
      {},
      'CE208 /p/kind',
      'CE208 /p/payBasis',
      'CE208 /p/payPeriod',
      'CE204 /p/convertible',
      'CE212 /p/currency',
    ],
    [
      'an unknown field',
      { meidan: 5 },
      { others: [{ label: 'meidan', value: 5, where: '/p/meidan' }] },
      'CE203 /p/meidan',
    ],
    [
      'a field named like a method',
      { constructor: 9 },
      { others: [{ label: 'constructor', value: 9, where: '/p/constructor' }] },
      'CE203 /p/constructor',
    ],
    [
      'everything else',
      {
        kind: 'Surveyed',
        payBasis: 'total',
        sampleSize: '1,200',
        relativeStandardError: 1.2,
        location: 'US',
        asOf: '2025-05',
        convertible: false,
        note: 'n',
        source: 'BLS',
      },
      {
        kind: 'surveyed',
        payBasis: 'total',
        sampleSize: { value: 1200 },
        relativeStandardError: { value: 1.2 },
        location: 'US',
        asOf: '2025-05',
        convertible: false,
        note: 'n',
        source: { name: 'BLS' },
      },
    ],
  ];
  for (const [what, input, pay, ...issues] of rows) {
    it(`reads ${what}`, () => expect(read(input)).to.deep.equal([pay, issues]));
  }
});

describe('readCurrency', () => {
  const read = using(readCurrency);
  const rows: [input: unknown, code: string | undefined, ...issues: string[]][] = [
    ['USD', 'USD'],
    [' eur ', 'EUR'],
    ['', undefined],
    [null, undefined],
    ['$', undefined, 'CE212 /p'],
    ['XX', undefined, 'CE212 /p'],
    ['DOLLARS', undefined, 'CE212 /p'],
    [{}, undefined, 'CE204 /p'],
  ];
  for (const [input, code, ...issues] of rows) {
    it(`reads ${JSON.stringify(input)}`, () => expect(read(input)).to.deep.equal([code, issues]));
  }
});

describe('readPeriod', () => {
  const read = using(readPeriod);
  const rows: [input: unknown, period: string | undefined, ...issues: string[]][] = [
    ['hour', 'hour'],
    [' Year ', 'year'],
    ['Hourly', 'hour'],
    ['daily', 'day'],
    ['annual', 'year'],
    ['annually', 'year'],
    ['biweekly', undefined, 'CE208 /p'],
    [null, undefined],
    ['fortnight', undefined, 'CE208 /p'],
    [{ toString: 1 }, undefined, 'CE208 /p'],
    [Symbol('year'), undefined, 'CE208 /p'],
  ];
  for (const [input, period, ...issues] of rows) {
    it(`reads ${String(typeof input === 'object' ? JSON.stringify(input) : input)}`, () => {
      expect(read(input)).to.deep.equal([period, issues]);
    });
  }
});

describe('readPays', () => {
  const read = using(readPays);

  it('takes two numbers for the lowest and the highest, where they can be', () => {
    const range = [{ minimum: { value: 40000 }, maximum: { value: 52000 } }];
    expect(read([40000, 52000])).to.deep.equal([range, []]);
    for (const pays of [[52000, 40000], [22.51, 46813], [1, 2, 3], [5], ['40000', '52000']])
      expect(read(pays)[0], String(pays)).to.deep.equal(
        pays.map((pay) => ({ amount: { value: Number(pay) } })),
      );
  });
});

describe('readSource', () => {
  const read = using(readSource);
  const rows: [input: unknown, source: object | undefined, ...issues: string[]][] = [
    ['BLS', { name: 'BLS' }],
    [
      { name: 'BLS', url: 'https://bls.gov', date: '2025-05' },
      { name: 'BLS', url: 'https://bls.gov', date: '2025-05' },
    ],
    [{ name: 'BLS', url: 'javascript:alert(1)' }, { name: 'BLS' }, 'CE210 /p/url'],
    [{ url: 'https://bls.gov' }, { name: 'https://bls.gov', url: 'https://bls.gov' }, 'CE204 /p/name'],
    [{ date: '2025' }, undefined, 'CE204 /p/name'],
    [[], undefined, 'CE204 /p'],
    [null, undefined],
  ];
  for (const [input, source, ...issues] of rows) {
    it(`reads ${JSON.stringify(input)}`, () => expect(read(input)).to.deep.equal([source, issues]));
  }
});
