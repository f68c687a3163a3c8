import { expect } from '@open-wc/testing';
import { periodOf } from '../../src/model/schema-org.js';

describe('the period that a word stands for', () => {
  for (const [word, period] of [
    ['HOUR', 'hour'],
    ['per hour', 'hour'],
    ['an hour', 'hour'],
    ['HUR', 'hour'],
    ['daily', 'day'],
    ['PER_DAY', 'day'],
    ['weekly', 'week'],
    ['WEE', 'week'],
    ['Months', 'month'],
    ['per month', 'month'],
    ['yearly', 'year'],
    ['annually', 'year'],
    ['per annum', 'year'],
    ['p.a.', 'year'],
    ['ANN', 'year'],
  ] as const) {
    it(`is a ${period} for "${word}"`, () => expect(periodOf(word)).to.equal(period));
  }

  it('is none that somebody would have to guess', () => {
    for (const word of ['biweekly', 'per season', 'paid monthly', 'part time', '', 7, null, undefined])
      expect(periodOf(word), String(word)).to.equal(undefined);
  });
});
