import { expect } from '@open-wc/testing';
import { pictureOf } from '../../src/chart/view.js';
import type { PayPeriod } from '../../src/model/inputs.js';
import '../fixtures/english.js';
import { languageFor } from '../../src/format/language.js';
import { readChart } from '../../src/model/chart.js';

type Amount = number | string | null | Record<string, unknown>;

const history = (amounts: Amount[], from = 2020) =>
  amounts.map((amount, index) =>
    typeof amount === 'object' && amount
      ? { date: `${from + index}`, ...amount }
      : { date: `${from + index}`, amount },
  );

const say = (chart: object, period?: PayPeriod): string => {
  const language = languageFor('en-US');
  const { value } = readChart({ currency: 'USD', payPeriod: 'year', ...chart }, language.decimal);
  const picture = pictureOf(value!, { adjusted: false, rows: 100, ...(period && { period }) }, language);
  return picture.finding.map(({ text }) => text).join('');
};
const of = (lines: Record<string, object[]>, period?: PayPeriod): string =>
  say({ items: Object.entries(lines).map(([name, payHistory]) => ({ name, payHistory })) }, period);

describe('what a trend of several lines comes to', () => {
  it('says whose pay rose or fell most, between dates that all lines have', () => {
    const nurses = history([60_000, 63_000, 66_000]);
    expect(of({ Nurses: nurses, Clerks: history([40_000, 39_000, 41_000]) })).to.equal(
      'Pay rose most for Nurses: +10% from 2020 ($60,000) to 2022 ($66,000)',
    );
    expect(of({ Nurses: nurses, Clerks: history([40_000, 39_000, 32_000]) })).to.equal(
      'Pay fell most for Clerks: −20% from 2020 ($40,000) to 2022 ($32,000)',
    );
    expect(
      of({ Nurses: history([60_000, 63_000, '*']), Clerks: history([null, 39_000, 41_000, 44_000]) }),
    ).to.equal('Pay is 1.6 times as much for Nurses as for Clerks (2021, per year)');
    expect(
      of({ Nurses: history([60_000, 63_000, null]), Clerks: history([40_000, 41_000, 42_000]) }),
    ).to.equal('Pay rose most for Nurses: +5% from 2020 ($60,000) to 2021 ($63,000)');
  });

  it('says how far apart they are where none changed most, or the common time is short', () => {
    const alike = { Nurses: history([60_000, 66_000]), Clerks: history([40_000, 44_000]) };
    expect(of(alike)).to.equal('Pay is 1.5 times as much for Nurses as for Clerks (2021, per year)');
    expect(of({ ...alike, Cooks: history([30_000, 33_000]) })).to.equal(
      'Pay runs from $33,000 for Cooks to $66,000 for Nurses (2021, per year)',
    );
    expect(of({ A: history([50_000, 50_000]), B: history([50_000, 50_000]) })).to.equal(
      'Pay is the same for A and B (2021, per year)',
    );
    expect(
      of({ Nurses: history([60_000, 61_000, 62_000, 63_000]), Clerks: history([40_000, 48_000], 2022) }),
    ).to.equal('Pay is $15,000 higher for Nurses than for Clerks (2023, per year)');
    expect(of({ A: history([0, 100]), B: history([100, 120]) })).to.equal(
      'Pay is $20 higher for B than for A (2021, per year)',
    );
  });

  it('is in the period that is shown', () => {
    const lines = { Nurses: history([62_400, 66_560]), Clerks: history([41_600, 41_600]) };
    expect(of(lines, 'hour')).to.equal('Pay rose most for Nurses: +7% from 2020 ($30.00) to 2021 ($32.00)');
    expect(
      of(
        { Nurses: history([20_800, 62_400], 2021), Clerks: history([41_600]), Cooks: history([41_600]) },
        'hour',
      ),
    ).to.equal('');
    expect(of({ Nurses: history([66_560]), Clerks: history([41_600]) }, 'hour')).to.equal(
      'Pay is 1.6 times as much for Nurses as for Clerks (2020, per hour)',
    );
  });

  it('compares nothing that is not alike', () => {
    const as = (kind: string, ...amounts: number[]) => history(amounts.map((amount) => ({ amount, kind })));
    expect(of({ A: as('surveyed', 100, 200), B: as('advertised', 100, 150) })).to.equal('');
    expect(of({ A: history([100, '~200']), B: history(['~100', 150]) })).to.equal('');
    expect(of({ A: history(['$100', '$200']), B: history(['€100', '€150']) })).to.equal('');
    expect(of({ A: history(['$10 per hour']), B: history(['$100 per year']) })).to.equal('');
    expect(of({ A: history(['100+', '200+']), B: history([100, 150]) })).to.equal('');
    expect(of({ A: as('advertised', 100, 200), B: as('advertised', 100, 150) })).to.equal(
      'Pay rose most for A: +100% from 2020 ($100) to 2021 ($200)',
    );
  });

  it('takes no prediction for a figure', () => {
    const line = (...amounts: number[]) =>
      history(amounts.map((amount, index) => ({ amount, kind: index > 1 ? 'predicted' : 'surveyed' })));
    expect(of({ A: line(100, 110, 300), B: line(100, 120, 130) })).to.equal(
      'Pay rose most for B: +20% from 2020 ($100, surveyed) to 2021 ($120, surveyed)',
    );
  });

  it('says nothing where names are alike, or a figure has no date that can be read', () => {
    const items = [{ name: 'A', payHistory: history([1, 2]) }];
    expect(say({ items: [...items, { name: 'A', payHistory: history([1, 3]) }] })).to.equal('');
    const undated = [...history([1, 3]), { date: 'FY22', amount: 9 }];
    expect(say({ items: [...items, { name: 'B', payHistory: undated }] })).to.equal('');
    expect(say({ payHistory: undated })).to.equal('');
    expect(say({ payHistory: history([1, 3]) })).to.equal('+200% from 2020 ($1) to 2021 ($3)');
  });
});

describe('the dates of a trend', () => {
  it('are written in the language of the reader, short where they stand under the line', () => {
    const payHistory = [
      { date: '2024-09', amount: 40_000 },
      { date: '2025-03-05', amount: 42_000 },
      { date: '2026', amount: 44_000 },
    ];
    const { value } = readChart({ currency: 'EUR', payPeriod: 'year', payHistory }, ',');
    const picture = pictureOf(value!, { adjusted: false, rows: 100 }, languageFor('de-DE'));
    expect(picture.rows.map(({ label }) => label)).to.deep.equal(['September 2024', '05.03.2025', '2026']);
    const [line] = picture.series;
    expect([0, 1, 2].map((index) => line!.date(index))).to.deep.equal(['Sept. 2024', '05.03.2025', '2026']);
    expect(picture.series[0]!.text(0)).to.contain('September 2024: ');
    expect(picture.finding.map(({ text }) => text).join('')).to.contain('September 2024');
    const japanese = pictureOf(value!, { adjusted: false, rows: 100 }, languageFor('ja'));
    expect(japanese.rows[0]!.label).to.equal('2024年9月');
  });
});
