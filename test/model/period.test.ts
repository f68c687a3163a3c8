import { expect } from '@open-wc/testing';
import type { PayPeriod } from '../../src/model/inputs.js';
import type { Pay } from '../../src/model/pay.js';
import { convertPay, payFor } from '../../src/model/period.js';

describe('convertPay', () => {
  const rows: [value: number, from: PayPeriod, to: PayPeriod, converted: number, hours?: number][] = [
    [46813, 'year', 'hour', 22.51],
    [104050, 'year', 'hour', 50.02],
    [22.51, 'hour', 'year', 46821],
    [20, 'hour', 'week', 800],
    [20, 'hour', 'month', 3467],
    [52000, 'year', 'week', 1000],
    [60000, 'year', 'month', 5000],
    [5000, 'month', 'year', 60000],
    [1000, 'week', 'hour', 25],
    [20, 'hour', 'year', 36400, 1820],
    [0, 'year', 'hour', 0],
  ];
  for (const [value, payPeriod, to, converted, hours] of rows) {
    it(`makes ${value} per ${payPeriod} ${converted} per ${to}${hours ? ` of ${hours} hours` : ''}`, () => {
      expect(convertPay({ payPeriod, median: { value } }, to, hours)).to.deep.equal({
        payPeriod: to,
        median: { value: converted },
      });
    });
  }

  it('converts ranges and levels, and keeps what has no number', () => {
    const pay: Pay = {
      payPeriod: 'hour',
      currency: 'USD',
      minimum: { value: 10, to: 12, bound: 'atLeast' },
      maximum: { status: 'topCoded' },
      mean: { text: 'lots' },
      levels: [
        { name: 'Entry', amount: { value: 15 } },
        { name: 'Senior', amount: { status: 'missing' } },
      ],
      sampleSize: { value: 100 },
    };
    expect(convertPay(pay, 'year')).to.deep.equal({
      payPeriod: 'year',
      currency: 'USD',
      minimum: { value: 20800, to: 24960, bound: 'atLeast' },
      maximum: { status: 'topCoded' },
      mean: { text: 'lots' },
      levels: [
        { name: 'Entry', amount: { value: 31200 } },
        { name: 'Senior', amount: { status: 'missing' } },
      ],
      sampleSize: { value: 100 },
    });
  });

  it('leaves pay of the period as it is', () => {
    const pay: Pay = { payPeriod: 'hour', convertible: false, median: { value: 22.515 } };
    expect(convertPay(pay, 'hour')).to.equal(pay);
  });

  const refused: [what: string, pay: Pay, to: PayPeriod][] = [
    [
      'pay that its source publishes in one period only',
      { payPeriod: 'year', convertible: false, median: { value: 1 } },
      'hour',
    ],
    ['a day, of which the hours are not known', { payPeriod: 'day', median: { value: 1 } }, 'year'],
    ['into a day', { payPeriod: 'year', median: { value: 1 } }, 'day'],
    ['pay of no period', { median: { value: 1 } }, 'year'],
  ];
  for (const [what, pay, to] of refused) {
    it(`does not convert ${what}`, () => expect(convertPay(pay, to)).to.equal(undefined));
  }
});

describe('payFor', () => {
  const year: Pay = { payPeriod: 'year', median: { value: 46813 } };
  const hour: Pay = { payPeriod: 'hour', median: { value: 22.55 } };

  it('prefers what is published', () => {
    expect(payFor([year, hour], 'hour')).to.deep.equal({ pay: hour, how: 'published' });
    expect(payFor([hour, year], 'year')).to.deep.equal({ pay: year, how: 'published' });
  });
  it('converts the longest period', () => {
    expect(payFor([hour, year], 'month')).to.deep.equal({
      pay: { payPeriod: 'month', median: { value: 3901 } },
      how: 'converted',
    });
  });
  it('passes over what must not be converted', () => {
    expect(payFor([{ ...year, convertible: false }, hour], 'week')).to.deep.equal({
      pay: { payPeriod: 'week', median: { value: 902 } },
      how: 'converted',
    });
  });
  it('shows as published what can not be had', () => {
    const only: Pay = { ...year, convertible: false };
    expect(payFor([only], 'hour')).to.deep.equal({ pay: only, how: 'refused' });
  });
  it('has nothing to show of nothing', () => expect(payFor([], 'year')).to.equal(undefined));
});
