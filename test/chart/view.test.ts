import { expect } from '@open-wc/testing';
import { pictureOf } from '../../src/chart/view.js';
import type { ChartChoices, Picture } from '../../src/chart/picture.js';
import '../fixtures/english.js';
import { languageFor } from '../../src/format/language.js';
import { loadWords } from '../../src/format/words.js';
import { readChart } from '../../src/model/chart.js';
import { charts } from '../../stories/samples/charts.js';

const see = (data: unknown, choices: Partial<ChartChoices> = {}, locale = 'en-US'): Picture => {
  const language = languageFor(locale);
  const chart = readChart(data, language.decimal).value!;
  return pictureOf(chart, { adjusted: false, rows: 100, ...choices }, language);
};

const finding = ({ finding: parts }: Picture): string => parts.map(({ text }) => text).join('');
const table = ({ head, rows }: Picture): string[] => [
  head.join(' | '),
  ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' | ')),
];

describe('pictureOf', () => {
  it('sorts bars, and says how far apart they are', () => {
    const picture = see(charts.roles);
    expect(table(picture)).to.deep.equal([
      'Name | Median',
      'Chief Operating Officer (COO) | $165,000',
      'Director of Operations | $120,000',
      'Operations Manager | $87,000',
      'Operations Analyst | $65,000',
    ]);
    expect(picture.domain).to.deep.equal({ minimum: 0, maximum: 165_000, step: 165_000 });
    expect(finding(picture)).to.equal(
      'Pay runs from $65,000 for Operations Analyst to $165,000 for Chief Operating Officer (COO) (at the median, per year)',
    );
    expect(picture.notes).to.deep.equal(['Median, per year']);
  });

  describe('with pay that is not in its figures', () => {
    const noteOf = (input: unknown, locale?: string) => see(input, {}, locale).notes.at(-1);
    const one = { name: 'A', pay: { median: 50_000, currency: 'USD' }, bonus: 12_000, pension: '5%' };

    it('says so, of a single line with the amounts', () => {
      expect(noteOf([one])).to.equal('Not included: bonus ($12,000) and pension (5%).');
      expect(noteOf([one, { ...one, name: 'B' }])).to.equal('Not included: bonus and pension.');
      expect(see([{ name: 'A', pay: one.pay }]).notes).to.deep.equal(['Median']);
    });

    it('says so whatever is drawn', () => {
      const payHistory = [
        { date: 2024, amount: 50_000 },
        { date: 2025, amount: 51_000 },
      ];
      const said = 'Not included: Bonus.';
      for (const data of [
        { payHistory, additionalPay: 'Bonus' },
        { amounts: [1, 2, 3], additionalPay: ['Bonus'] },
        { pay: { minimum: 1, maximum: 5 }, additionalPay: [{ name: 'Bonus' }] },
      ])
        expect(noteOf(data)).to.equal(said);
    });

    it('says so in every language', async () => {
      for (const [locale, text] of [
        ['de', 'Nicht enthalten: Bonus.'],
        ['es', 'No incluye: Bonus.'],
        ['fr', 'Non compris\u00a0: Bonus.'],
        ['ar', 'غير مشمول: Bonus.'],
        ['ja', '含まれていないもの：Bonus。'],
      ] as const) {
        await loadWords(locale);
        expect(noteOf({ pay: 5, additionalPay: 'Bonus' }, locale)).to.equal(text);
      }
    });
  });

  it('keeps growth off the scale of pay', () => {
    const { besideHead, rows, domain } = see(charts.industries);
    expect(besideHead).to.equal('Growth rate 2018–2028');
    expect(rows.map(({ beside }) => beside!.text)).to.deep.equal(['1%', '1%', '2%']);
    expect(rows[0]!.mark).to.deep.equal({ value: 128_560 });
    expect(domain?.maximum).to.equal(128_560);
  });

  it('writes what growth is said to mean', () => {
    const item = { name: 'A', pay: 5, growthRate: '4% (as fast as average)' };
    const { rows } = see({ items: [item, { ...item, name: 'B', growthRate: '6%' }] });
    expect(rows.map(({ beside }) => beside!.text)).to.deep.equal(['4% (as fast as average)', '6%']);
  });

  it('says where growth is not given that others have', () => {
    const { rows } = see({
      items: [
        { name: 'A', pay: 5, growthRate: '4%' },
        { name: 'B', pay: 6 },
      ],
    });
    expect(rows[1]!.beside).to.deep.equal({ text: 'not given', none: true });
    expect(rows[1]!.lines).to.deep.equal(['Pay 6', 'Growth rate not given']);
    expect(see({ items: [{ name: 'B', pay: 6 }] }).rows[0]!.beside).to.equal(undefined);
  });

  it('draws an open end open, and names equal amounts once', () => {
    const { rows, notes, scaleNote } = see(charts.assistant);
    expect(rows[0]!.mark).to.deep.equal({
      value: 45_000,
      from: 35_000,
      to: 55_000,
      open: 55_000,
      dots: [
        { value: 38_000, label: 'Entry', text: '$38,000', level: true },
        { value: 45_000, label: 'Median and Mid', text: '$45,000', level: true },
        { value: 52_000, label: 'Senior', text: '$52,000', level: true },
      ],
    });
    expect(rows[0]!.ends).to.deep.equal(['Low $35,000', 'High $55,000 or more']);
    expect(notes).to.deep.equal(['Median, per year · United States']);
    expect(scaleNote).to.equal('The scale does not start at zero.');
  });

  it('never makes a number of what is above the limit or not published', () => {
    const picture = see(charts.wages2019);
    expect(table(picture)[1]).to.equal(
      'General and Operations Managers | $45,050 | $65,660 | $100,780 | $157,430 | above the limit',
    );
    expect(table(picture)[3]).to.equal(
      'Actors | not published | not published | not published | not published | not published',
    );
    expect(picture.rows[0]!.mark).to.deep.equal({
      value: 100_780,
      from: 45_050,
      box: [65_660, 157_430],
      open: 157_430,
    });
    expect(picture.rows[2]!.mark).to.equal(undefined);
  });

  it('takes equal percentiles, missing ones, and a median above the limit', () => {
    const pays = [
      { percentile10: 30, percentile25: 30, median: 45, percentile90: 90 },
      { percentile10: 30, percentile25: 40, median: '#', percentile75: '#', percentile90: '#' },
    ];
    const { rows } = see({ items: pays.map((pay) => ({ name: 'A', pay })) });
    expect(rows.map(({ mark }) => mark)).to.deep.equal([
      { value: 45, from: 30, to: 90 },
      { from: 30, box: [40, Infinity], open: 40 },
    ]);
    expect(rows[1]!.figure).to.equal('Median above the limit');
    const ends = { percentile10: 30, percentile90: 90 };
    expect(see({ pay: ends }).rows[0]!.figure).to.equal('Median not given');
    expect(see({ kind: 'percentiles', pay: { percentile10: '*', median: '*' } }).rows[0]!.figure).to.equal(
      'not published',
    );
  });

  it('keeps publishers apart, and what is predicted hollow', () => {
    const { rows, notes } = see(charts.publishers);
    expect(rows.map(({ label, sub }) => [label, sub])).to.deep.equal([
      ['U.S. Bureau of Labor Statistics, OEWS', 'May 2025 · surveyed · Sample: 3,503,020'],
      ['An article about operations officers', 'advertised'],
      ['A salary site', 'predicted · Invented, to show a predicted figure.'],
    ]);
    expect(notes[0]).to.equal('Operations Manager · Median, per year');
    expect(rows.map(({ mark }) => mark?.hollow)).to.deep.equal([undefined, undefined, true]);
  });

  it('does not speak of several figures of one role as of several roles', () => {
    const found = (pay: unknown[]) =>
      see({ currency: 'USD', payPeriod: 'year', items: [{ name: 'Clerk', pay }] });
    const [a, b] = [
      { median: 40_000, source: 'A bureau' },
      { median: 80_000, source: 'A site' },
    ];
    const two = found([a, b]);
    expect(two.rows.map(({ label }) => label)).to.deep.equal(['A bureau', 'A site']);
    expect(finding(two)).to.equal('Published figures run from $40,000 to $80,000 (at the median, per year)');
    const alike = found([a, { ...b, median: 40_000 }]);
    expect(finding(alike)).to.equal('');
    const nameless = see({ currency: 'USD', payPeriod: 'year', items: [{ pay: [a, b] }] });
    expect(nameless.notes).to.deep.equal(['Median, per year']);
    const years = found([
      { ...a, asOf: '2019' },
      { ...b, asOf: '2025', source: 'A bureau' },
    ]);
    expect(years.rows.map(({ label, sub }) => [label, sub])).to.deep.equal([
      ['Clerk', '2019'],
      ['Clerk', '2025'],
    ]);
    expect(years.notes[0]).to.equal('Median, per year · A bureau');
    expect(finding(years)).to.equal(finding(two));
  });

  it('names the figure beside each bar where these are not all of one kind', () => {
    const pays = [
      { median: 40_000, source: 'A bureau' },
      { mean: 42_000 },
      { minimum: 30_000, maximum: 50_000 },
      { median: null, maximum: 50_000 },
      { median: '*', maximum: 50_000 },
    ];
    const items = pays.map((pay) => ({ name: 'A', pay }));
    const { rows, head, main } = see({ kind: 'bars', currency: 'USD', items });
    expect(rows.map(({ figure }) => figure)).to.deep.equal([
      'Median $40,000',
      'Average $42,000',
      'Low $30,000 · High $50,000',
      'High $50,000',
      'Median not published',
    ]);
    expect(rows.map((row) => head[1 + (row.main ?? main)])).to.deep.equal([
      'Median',
      'Average',
      'Median',
      'Median',
      'Median',
    ]);
  });

  it('switches the period where that is allowed, and says what it did', () => {
    const items = [
      { name: 'Manager', pay: { median: 104_000, payPeriod: 'year' } },
      { name: 'Teacher', pay: { median: 60_000, payPeriod: 'year', convertible: false } },
    ];
    const { rows, notes, periods } = see({ currency: 'USD', items }, { period: 'hour' });
    expect(rows.map(({ figure, mark, sub }) => [figure, mark?.value, sub])).to.deep.equal([
      ['$50.00', 50, undefined],
      ['$60,000', undefined, 'per year'],
    ]);
    expect(notes).to.deep.equal([
      'Median, per hour',
      'Converted at 2,080 hours per year.',
      'Teacher: published per year only, so not drawn on this scale.',
    ]);
    expect(periods.map(({ period, possible }) => [period, possible])).to.deep.equal([
      ['hour', true],
      ['week', true],
      ['month', true],
      ['year', true],
    ]);
  });

  it('draws a main figure that is open as open, also among ranges', () => {
    const { rows } = see({
      currency: 'USD',
      payPeriod: 'year',
      items: [
        { name: 'Open', pay: { median: '$120,000+' } },
        { name: 'Range', pay: { minimum: 50_000, maximum: 90_000 } },
      ],
    });
    expect(rows[0]!.mark).to.deep.equal({
      value: 120_000,
      open: 120_000,
      dots: [{ value: 120_000, label: 'Median', text: '$120,000 or more', level: false }],
    });
  });

  it('tells another currency from none', () => {
    const { notes } = see({
      payPeriod: 'year',
      items: [
        { name: 'Dollars', pay: { median: '$65,000' } },
        { name: 'More dollars', pay: { median: '$75,000' } },
        { name: 'Euros', pay: { median: '€65,000' } },
        { name: 'Who knows', pay: { median: 65_000 } },
      ],
    });
    expect(notes.slice(1)).to.deep.equal([
      'Euros: in another currency, so not drawn on this scale.',
      'Who knows: no currency is given, so not drawn on this scale.',
    ]);
  });

  it('leaves another currency off the scale', () => {
    const items = [
      { name: 'A', pay: '40,000 USD' },
      { name: 'B', pay: '50,000 USD' },
      { name: 'C', pay: '38,000 EUR' },
    ];
    const { rows, notes } = see({ items });
    expect(rows.map(({ mark }) => mark?.value)).to.deep.equal([40_000, 50_000, undefined]);
    expect(rows[2]!.figure).to.equal('€38,000');
    expect(notes).to.include('C: in another currency, so not drawn on this scale.');
  });

  it('goes by the currency of levels where nothing else is known', () => {
    const levels = (currency: string, amount: number) => ({ currency, levels: [{ name: 'Entry', amount }] });
    const items = [
      { name: 'A', pay: levels('USD', 40_000) },
      { name: 'B', pay: levels('USD', 50_000) },
      { name: 'C', pay: levels('JPY', 5_000_000) },
    ];
    const { currency, domain, notes } = see({ payPeriod: 'year', items });
    expect(currency).to.equal('USD');
    expect(domain!.maximum).to.be.below(100_000);
    expect(notes).to.include('C: in another currency, so not drawn on this scale.');
  });

  it('draws a bar up to the highest figure that is published, and open from there', () => {
    const items = [
      { name: 'Surgeons', pay: { median: { value: 239_200, status: 'topCoded' } } },
      { name: 'Nurses', pay: { median: 82_000 } },
    ];
    const { rows, domain } = see({ currency: 'USD', payPeriod: 'year', kind: 'bars', items });
    expect(rows[0]!.mark).to.deep.equal({ value: 239_200, open: 239_200 });
    expect(rows[0]!.figure).to.equal('$239,200 or more');
    expect(domain!.maximum).to.be.at.least(239_200);
  });

  it('adjusts for prices by the formula that it shows', () => {
    const raw = see(charts.places);
    const adjusted = see(charts.places, { adjusted: true });
    expect(raw.rows.map(({ figure }) => figure)).to.deep.equal([
      '$138,000',
      '$128,000',
      '$104,000',
      '$96,000',
    ]);
    expect(adjusted.rows.map(({ figure }) => figure)).to.deep.equal([
      '$112,286',
      '$104,661',
      '$101,961',
      '$108,108',
    ]);
    expect(adjusted.notes).to.include(
      'Adjusted pay = published pay ÷ price level × 100, where 100 is the average.',
    );
  });

  it('leaves gaps in a trend, and says where it went', () => {
    const picture = see(charts.gap);
    expect(picture.series[0]!.points.map(({ y }) => y)).to.deep.equal([
      38_600,
      39_400,
      40_100,
      undefined,
      42_600,
      44_100,
      45_000,
    ]);
    expect(picture.series[0]!.text(0)).to.match(/^2018: \$38,600 per year \(\$36,000\s–\s\$41,000\)$/);
    expect(picture.series[0]!.text(3)).to.equal('2021: not given');
    expect(finding(picture)).to.equal('+17% from 2018 ($38,600) to 2024 ($45,000)');
    expect(picture.domain).to.deep.equal({ minimum: 35_000, maximum: 50_000, step: 5000 });
  });

  it('writes the first hundred rows of a long trend, and knows of the rest', () => {
    const payHistory = Array.from({ length: 250 }, (_, index) => ({ date: 1800 + index, amount: index }));
    const { rows, more, series } = see({ payHistory });
    expect([rows.length, more, series[0]!.points.length]).to.deep.equal([100, 150, 250]);
  });

  it('says that half earn more only of what somebody earns', () => {
    const of = (pay: unknown, choices?: Partial<ChartChoices>) =>
      finding(
        see({ currency: 'USD', payPeriod: 'year', items: [{ name: 'A', pay, costOfLiving: 80 }] }, choices),
      );
    expect(of({ median: 40_000, kind: 'surveyed' })).to.equal('Half earn more than $40,000 (per year)');
    expect(of({ median: '~$40,000', kind: 'estimated' })).to.equal(
      'Half earn more than about $40,000 (estimated, per year)',
    );
    expect(of({ median: 40_000, kind: 'advertised' })).to.equal('');
    expect(of({ median: 40_000, kind: 'predicted' })).to.equal('');
    expect(of({ median: 40_000 }, { adjusted: true })).to.equal(
      'Half earn more than $50,000 (adjusted for price levels, per year)',
    );
  });

  it('says "about" of what is about so much', () => {
    const of = (...medians: (string | number)[]) =>
      finding(
        see({
          currency: 'USD',
          payPeriod: 'year',
          items: medians.map((median, index) => ({ name: 'ABC'[index], pay: { median } })),
        }),
      );
    expect(of('~$40,000', 50_000)).to.equal(
      'Pay is about $10,000 higher for B than for A (at the median, per year)',
    );
    expect(of(40_000, '~$80,000')).to.equal(
      'Pay is about 2 times as much for B as for A (at the median, per year)',
    );
    expect(of(40_000, '~$50,000', 60_000)).to.equal(
      'Pay runs from $40,000 for A to $60,000 for C (at the median, per year)',
    );
    expect(of('~$40,000', 50_000, 60_000)).to.equal(
      'Pay runs from about $40,000 for A to $60,000 for C (at the median, per year)',
    );
    expect(of('~$40,000', 40_000)).to.equal('');
  });

  it('does not say that half earn more where the figures say that fewer do', () => {
    const of = (pay: object) => finding(see({ currency: 'USD', pay: { median: 30_000, ...pay } }));
    expect(of({ percentile25: 30_000, percentile75: 30_000 })).to.equal('');
    expect(of({ percentile90: 30_000 })).to.equal('');
    expect(of({ minimum: 10_000, maximum: 20_000 })).to.equal('');
    expect(of({ percentile25: 30_000, percentile75: 30_100 })).to.equal('Half earn more than $30,000');
  });

  it('says of which line half earn more, where there are others', () => {
    const range = { name: 'B', pay: { minimum: 30_000, maximum: 50_000 } };
    const median = { name: 'C', pay: { median: 45_000 } };
    expect(finding(see({ currency: 'USD', items: [range, median] }))).to.equal(
      'C: Half earn more than $45,000',
    );
    expect(finding(see({ currency: 'USD', items: [{ name: 'D' }, median] }))).to.equal(
      'C: Half earn more than $45,000',
    );
    expect(finding(see({ currency: 'USD', items: [median] }))).to.equal('Half earn more than $45,000');
  });

  it('has no periods to choose from where no pay is known', () => {
    const count = (data: object) => see({ payPeriod: 'year', currency: 'USD', ...data }).periods.length;
    const of = (pay: unknown) => count({ items: [{ name: 'A', pay }, { name: 'B' }] });
    expect(of({ median: '*' })).to.equal(0);
    expect(of({ percentile10: '#', percentile90: '#' })).to.equal(0);
    expect(of({ median: '*', minimum: 30_000 })).to.equal(4);
    expect(of({ levels: [{ name: 'Entry', amount: 30_000 }] })).to.equal(4);
    expect(count({ payHistory: [{ date: '2020', amount: '*' }] })).to.equal(0);
    expect(count({ payHistory: [{ date: '2020', amount: 5 }] })).to.equal(4);
    expect(count({ amounts: ['*'] })).to.equal(0);
    expect(count({ amounts: [30_000] })).to.equal(4);
  });

  it('does not say that nothing has changed where something has', () => {
    const of = (...amounts: number[]) =>
      finding(
        see({
          currency: 'USD',
          payPeriod: 'year',
          payHistory: amounts.map((amount, index) => ({ date: 2019 + index, amount })),
        }),
      );
    expect(of(50_000, 50_100)).to.equal('+0.2% from 2019 ($50,000) to 2020 ($50,100)');
    expect(of(50_000, 49_900)).to.equal('−0.2% from 2019 ($50,000) to 2020 ($49,900)');
    expect(of(50_000, 50_010)).to.equal('+0.02% from 2019 ($50,000) to 2020 ($50,010)');
    expect(of(50_000, 50_000)).to.equal('No change from 2019 ($50,000) to 2020 ($50,000)');
  });

  it('counts single amounts', () => {
    const picture = see(charts.postings);
    expect(picture.rows.map(({ figure }) => figure)).to.deep.equal(['1', '10', '8', '4', '3', '1', '1']);
    expect(picture.rows[1]!.lines).to.deep.equal(['10 of 28 (35.7%)']);
    expect(finding(picture)).to.equal('The median of 28 amounts is $52,000');
    expect(picture.notes[0]).to.equal('Per year');
    expect(see({ amounts: [5, 6] }).notes).to.deep.equal([
      'Each bar counts the amounts from its lower end up to, but not including, its upper end.',
    ]);
  });

  it('says the median of single amounts as it is', () => {
    const of = (amounts: number[], payPeriod: string) =>
      finding(see({ currency: 'USD', payPeriod, amounts }));
    expect(of([7.25, 8.25], 'hour')).to.equal('The median of 2 amounts is $7.75');
    expect(of([40_000, 40_001], 'year')).to.equal('The median of 2 amounts is $40,001');
    expect(of([40_000, 40_000, 40_000, 50_000, 60_000], 'year')).to.equal(
      'The median of 5 amounts is $40,000',
    );
  });

  it('draws no distribution of several currencies, and says why', () => {
    const picture = see(charts.mixed);
    expect(picture.domain).to.equal(undefined);
    expect(picture.refusal).to.equal(
      'The amounts are in several currencies, so they are not drawn as one distribution.',
    );
    expect(picture.rows).to.have.length(4);
  });

  it('has a row for every point, also where dates come twice, or are none', () => {
    const items = [
      {
        name: 'A',
        payHistory: [
          { date: 2022, amount: 1 },
          { date: 2022, amount: 2 },
          { date: 'later', amount: 9 },
        ],
      },
      { name: 'B', payHistory: [{ date: 2022, amount: 3 }] },
    ];
    const picture = see({ items });
    expect(table(picture)).to.deep.equal([
      'Date | A | B',
      '2022 | 1 | 3',
      '2022 | 2 | not given',
      'later | 9 | not given',
    ]);
    expect(picture.series.map(({ points }) => points.length)).to.deep.equal([2, 1]);
    expect(picture.domain!.maximum).to.be.below(4);
    expect(see({ payHistory: [{ date: 'later', amount: 9 }] }).rows).to.deep.equal([
      { label: 'later', cells: [{ text: '9' }], figure: '9', lines: [] },
    ]);
  });

  it('says why a line is not drawn that does not say its period', () => {
    const items = [
      { name: 'A', pay: { median: 5, payPeriod: 'year' } },
      { name: 'B', pay: 6 },
    ];
    const { rows, notes } = see({ items });
    expect(rows.map(({ mark }) => mark?.value)).to.deep.equal([5, undefined]);
    expect(notes.at(-1)).to.equal('B: no pay period is given, so not drawn on this scale.');
    // Without an amount, that is not the reason.
    const unread = see({ items: [items[0], { name: 'B', pay: 'on request' }, { name: 'C', pay: '-' }] });
    expect(unread.notes).to.deep.equal(['Median, per year']);
  });

  it('says that a scale does not start at zero only where it does not', () => {
    const payHistory = [2020, 2021].map((date) => ({ date, amount: 40_000 + (date - 2020) * 50_000 }));
    expect(see({ payHistory }).scaleNote).to.equal('The scale does not start at zero.');
    expect(see({ payHistory }, { yourPay: { value: 0 } }).scaleNote).to.equal(undefined);
  });

  it('writes currencies as the language does', () => {
    const yen = { currency: 'JPY', items: [{ name: 'A', pay: { median: 6_500_000 } }] };
    expect(see(yen, {}, 'ja-JP').rows[0]!.figure).to.equal('￥6,500,000');
    const rupees = { currency: 'INR', items: [{ name: 'A', pay: { median: 1_250_000 } }] };
    expect(see(rupees, {}, 'en-IN').rows[0]!.figure).to.equal('₹12,50,000');
    expect(see(charts.german, {}, 'de-DE').rows[0]!.figure).to.equal('74.500\u00a0€');
  });
});

describe('your own pay', () => {
  const sentences = (data: unknown, value: number) =>
    see(data, { yourPay: { value, period: 'year' } }).you?.sentences;

  it('sits between two figures, and above the last without a guess', () => {
    expect(sentences(charts.assistant, 41_500)).to.deep.equal([
      'Your pay of $41,500 is between Entry and the median.',
    ]);
    expect(
      sentences({ currency: 'USD', pay: { percentile10: 30_000, percentile90: 90_000 } }, 95_000),
    ).to.deep.equal(['Your pay of $95,000 is above the 90th percentile.']);
  });

  it('is not said to be above what has no upper end', () => {
    expect(sentences(charts.assistant, 70_000)).to.deep.equal(['Your pay of $70,000 is above Senior.']);
    expect(sentences(charts.assistant, 53_000)).to.deep.equal([
      'Your pay of $53,000 is between Senior and the highest pay.',
    ]);
  });

  it('is compared with the other bars, and with the last figure of each line', () => {
    expect(sentences(charts.roles, 90_000)).to.deep.equal([
      'Your pay of $90,000 is between Operations Manager ($87,000) and Director of Operations ($120,000).',
    ]);
    expect(sentences(charts.gap, 50_000)).to.deep.equal([
      'Your pay of $50,000 is above the figure for 2024 ($45,000).',
    ]);
    expect(sentences(charts.twoReleases, 50_000)).to.deep.equal([
      'General and Operations Managers: Your pay of $50,000 is below the figure for 2025 ($105,770).',
      'Logisticians: Your pay of $50,000 is below the figure for 2025 ($82,320).',
    ]);
    const pay = { percentile10: 30_000, median: 50_000, percentile90: 70_000 };
    const items = ['A', 'B'].map((name) => ({ name, pay }));
    const alike = { kind: 'percentiles', currency: 'USD', payPeriod: 'year', items };
    expect(sentences(alike, 20_000)).to.deep.equal([
      'A and B: Your pay of $20,000 is below the 10th percentile.',
    ]);
    expect(sentences(charts.twoReleases, 90_000)).to.deep.equal([
      'General and Operations Managers: Your pay of $90,000 is below the figure for 2025 ($105,770).',
      'Logisticians: Your pay of $90,000 is above the figure for 2025 ($82,320).',
    ]);
  });

  it('is not marked among amounts of another currency, nor where it is for a day, or not one amount', () => {
    const where = (yourPay: ChartChoices['yourPay']) => {
      const { you, notPlaced } = see(charts.roles, { yourPay });
      return you?.sentences ?? notPlaced?.slice(0, 23);
    };
    const refused = 'Your pay is not marked.';
    expect(where({ value: 45_000, currency: 'EUR' })).to.equal(refused);
    expect(where({ value: 200, period: 'day' })).to.equal(refused);
    expect(where({})).to.equal(refused);
    expect(where(undefined)).to.equal(undefined);
    const found = ['Your pay of $45,000 is below Operations Analyst ($65,000).'];
    expect(where({ value: 45_000, currency: '$' })).to.deep.equal(found);
  });

  it('is counted among single amounts', () => {
    expect(sentences(charts.postings, 57_000)).to.deep.equal([
      'Your pay of $57,000 is above 18 of 28 amounts.',
    ]);
    expect(sentences(charts.postings, 500_000)).to.deep.equal([
      'Your pay of $500,000 is above 28 of 28 amounts.',
    ]);
  });

  it('is placed in every line: those with the same answer share a sentence', () => {
    const picture = see(charts.wages2025, { yourPay: { value: 64_000, period: 'year' } });
    expect(picture.you!.sentences).to.deep.equal([
      'Software Developers, Industrial Production Managers, Administrative Services Managers, Transportation, ' +
        'Storage, and Distribution Managers, and Registered Nurses: Your pay of $64,000 is below the 10th percentile.',
      'General and Operations Managers, Web and Digital Interface Designers, Project Management Specialists, ' +
        'Management Analysts, and Logisticians: Your pay of $64,000 is between the 10th percentile and the 25th percentile.',
      'First-Line Supervisors of Office and Administrative Support Workers: Your pay of $64,000 is between ' +
        'the 25th percentile and the median.',
      'Graphic Designers: Your pay of $64,000 is between the median and the 75th percentile.',
      'Secretaries and Administrative Assistants and Office Clerks, General: Your pay of $64,000 is between ' +
        'the 75th percentile and the 90th percentile.',
    ]);
    expect(picture.rows.at(-1)!.yours).to.equal(
      'Your pay of $64,000 is between the 75th percentile and the 90th percentile.',
    );
  });

  it('is on the scale, unless the figures would have too little room', () => {
    const ends = (data: object, value: number) => {
      const { domain, you } = see({ currency: 'USD', ...data }, { yourPay: { value } });
      return [domain!.minimum, domain!.maximum, you!.value];
    };
    const bars = { items: [{ name: 'A', pay: 40_000 }] };
    expect(ends(bars, 90_000)).to.deep.equal([0, 90_000, 90_000]);
    expect(ends(bars, 110_000)).to.deep.equal([0, 40_000, 110_000]);
    const range = { items: [{ name: 'A', pay: { minimum: 40_000, maximum: 60_000 } }] };
    expect(ends(range, 30_000)).to.deep.equal([30_000, 60_000, 30_000]);
    expect(ends(range, 12_000)).to.deep.equal([10_000, 60_000, 12_000]);
    expect(ends(range, 5000)).to.deep.equal([40_000, 60_000, 5000]);
    expect(ends(range, 900_000)).to.deep.equal([40_000, 60_000, 900_000]);
    const trend = {
      payHistory: [200_000, 204_000].map((amount, index) => ({ date: `${2020 + index}`, amount })),
    };
    expect(ends(trend, 190_000)[0]).to.equal(190_000);
    expect(ends(trend, 50_000)[0]).to.equal(198_000);
    // What has no room of its own is as far off as its amounts are.
    expect(
      ends({ items: [{ name: 'A', pay: { levels: [{ name: 'Mid', amount: 80_000 }] } }] }, 50_000)[0],
    ).to.equal(50_000);
  });

  it('is said to be for the period that is shown, where that is no year', () => {
    const bars = { currency: 'USD', payPeriod: 'hour', items: [{ name: 'A', pay: 22 }] };
    expect(see(bars, { yourPay: { value: 50_000 } }).you!.sentences).to.deep.equal([
      'Your pay of $50,000.00 (per hour) is above A ($22.00).',
    ]);
  });

  it('is said not to be adjusted beside what is', () => {
    const said = (adjusted: boolean) =>
      see(charts.places, { adjusted, yourPay: { value: 150_000, period: 'year' } }).you!.sentences;
    expect(said(false)).to.have.length(1);
    expect(said(true).slice(1)).to.deep.equal([
      'Your pay is not adjusted: it is compared as if prices where you live were average.',
    ]);
  });

  it('names lines that are paid alike, and counts many with the same answer', () => {
    const items = ['A', 'B', 'C'].map((name) => ({ name, pay: name === 'C' ? 60_000 : 40_000 }));
    expect(sentences({ currency: 'USD', payPeriod: 'year', items }, 50_000)).to.deep.equal([
      'Your pay of $50,000 is between A and B ($40,000) and C ($60,000).',
    ]);
    const ranges = (count: number) => ({
      currency: 'USD',
      payPeriod: 'year',
      items: Array.from({ length: count + 1 }, (_, index) => ({
        name: `Role ${index}`,
        pay: { minimum: index ? 60_000 : 40_000, maximum: 90_000 },
      })),
    });
    expect(sentences(ranges(6), 50_000)).to.deep.equal([
      'Role 0: Your pay of $50,000 is between the lowest pay and the highest pay.',
      '6 of 7: Your pay of $50,000 is below the lowest pay.',
    ]);
    expect(sentences(ranges(2), 50_000)![1]).to.equal(
      'Role 1 and Role 2: Your pay of $50,000 is below the lowest pay.',
    );
  });

  it('is converted along with the rest', () => {
    const { you } = see(charts.assistant, { period: 'month', yourPay: { value: 42_000, period: 'year' } });
    expect([you!.value, you!.text]).to.deep.equal([3500, '$3,500']);
  });
});
