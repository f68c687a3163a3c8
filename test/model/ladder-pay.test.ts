import { expect } from '@open-wc/testing';
import { IssueLog } from '../../src/model/issue-log.js';
import { readLadder } from '../../src/model/ladder.js';
import { bandsOf, payBetween, periodsOf, usualPeriod } from '../../src/model/ladder-pay.js';

const read = (input: unknown) => readLadder(input).value!;
const ladder = read({
  currency: 'USD',
  payPeriod: 'year',
  levels: [
    { name: 'Analyst', pay: { median: 65000, minimum: 50000, maximum: 80000 } },
    { name: 'Manager', pay: { median: 87000 } },
    { name: 'Director', pay: { mean: 120000, maximum: '$200,000+' } },
    { name: 'Teacher', pay: { median: 60000, convertible: false } },
    { name: 'Berlin', pay: { median: 300000, currency: 'EUR' } },
    { name: 'Intern' },
  ],
});

describe('bandsOf', () => {
  it('puts what is comparable on one scale', () => {
    const log = new IssueLog();
    const { byLevel, maximum, currency } = bandsOf(ladder, 'year', log);
    expect(maximum).to.equal(200000);
    expect(currency).to.equal('USD');
    expect(
      [...byLevel].map(([id, { main, low, high, comparable }]) => [id, main, low, high, comparable]),
    ).to.deep.equal([
      ['analyst', 'median', 'minimum', 'maximum', true],
      ['manager', 'median', undefined, undefined, true],
      ['director', 'mean', undefined, 'maximum', true],
      ['teacher', 'median', undefined, undefined, true],
      ['berlin', 'median', undefined, undefined, false],
    ]);
    expect(log.issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(['CE216 /levels/4/pay']);
  });

  it('says where another currency stands, also in a list that begins at the top', () => {
    const log = new IssueLog();
    const topDown = read([
      { name: 'A', experience: 9, pay: '9 €' },
      { name: 'B', experience: 5, pay: '£8' },
      { name: 'C', experience: 1, pay: '£7' },
    ]);
    bandsOf(topDown, undefined, log);
    expect(log.issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(['CE216 /levels/0/pay']);
  });

  it('draws percentiles where no ends are given', () => {
    const { byLevel } = bandsOf(
      read([{ name: 'A', pay: { percentile10: 4, median: 5, percentile90: 6 } }]),
      undefined,
    );
    const { low, main, high } = byLevel.get('a')!;
    expect([low, main, high]).to.deep.equal(['percentile10', 'median', 'percentile90']);
  });

  it('takes what is not published for no currency', () => {
    const log = new IssueLog();
    const plain = read([
      { name: 'A', pay: 'n/a' },
      { name: 'B', pay: '$46,000' },
      { name: 'C', pay: '*' },
      { name: 'D', pay: '$40,000' },
    ]);
    const { byLevel, currency, maximum } = bandsOf(plain, undefined, log);
    expect([currency, maximum, log.issues]).to.deep.equal(['$', 46000, []]);
    expect(byLevel.get('b')!.comparable).to.equal(true);
  });

  it('converts nothing that its source refuses to convert', () => {
    const { byLevel } = bandsOf(ladder, 'hour');
    expect(byLevel.get('analyst')!.how).to.equal('converted');
    expect(byLevel.get('analyst')!.pay.median!.value).to.equal(31.25);
    expect(byLevel.get('teacher')!.how).to.equal('refused');
    expect(byLevel.get('teacher')!.comparable).to.equal(false);
  });

  it('has no scale where only one level has figures', () => {
    const alone = read([
      { name: 'A', pay: 'n/a' },
      { name: 'B', pay: { minimum: '$46,000', maximum: '$50,000' } },
    ]);
    expect(bandsOf(alone, undefined).maximum).to.equal(undefined);
  });

  it('makes up no period', () => {
    const plain = read([{ name: 'A', pay: 5 }]);
    expect(usualPeriod(plain)).to.equal(undefined);
    expect(periodsOf(plain)).to.deep.equal([]);
    expect(bandsOf(plain, undefined).byLevel.get('a')!.how).to.equal('published');
  });
});

describe('payBetween', () => {
  const { byLevel } = bandsOf(ladder, 'year');
  const between = (from: string, to: string) => payBetween(byLevel.get(from), byLevel.get(to));

  it('compares like with like only', () => {
    expect(between('analyst', 'manager')!.absolute).to.equal(22000);
    expect(between('analyst', 'director')).to.equal(undefined);
    expect(between('analyst', 'berlin')).to.equal(undefined);
    expect(between('analyst', 'intern')).to.equal(undefined);
  });
});
