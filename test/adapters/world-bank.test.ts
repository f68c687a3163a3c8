import { expect } from '@open-wc/testing';
import { fromWorldBank } from '../../src/adapters/world-bank.js';
import { readChart } from '../../src/model/chart.js';

const MONEY = 'GNI per capita, Atlas method (current US$)';

const answer = (records: [country: string, date: string, value: number | null][], indicator = MONEY) => [
  { page: 1, pages: 1, per_page: '50', total: records.length, lastupdated: '2026-10-01' },
  records.map(([country, date, value]) => ({
    indicator: { id: 'NY.GNP.PCAP.CD', value: indicator },
    country: { id: 'XX', value: country },
    countryiso3code: 'XXX',
    date,
    value,
    unit: '',
    obs_status: '',
    decimal: 0,
  })),
];

describe('fromWorldBank', () => {
  it('is a trend of each country, from the first date on, with gaps where there is no figure', () => {
    const input = fromWorldBank(
      answer([
        ['France', '2025', null],
        ['France', '2024', 45_180],
        ['Spain', '2025', 36_400],
        ['Spain', '2024', 34_000],
      ]),
    );
    expect(input).to.deep.equal({
      title: MONEY,
      currency: 'USD',
      items: [
        {
          name: 'France',
          payHistory: [
            { date: '2024', amount: 45_180 },
            { date: '2025', amount: null },
          ],
        },
        {
          name: 'Spain',
          payHistory: [
            { date: '2024', amount: 34_000 },
            { date: '2025', amount: 36_400 },
          ],
        },
      ],
      source: { name: 'World Bank', url: 'https://data.worldbank.org/', date: '2026-10-01' },
    });
    const { value, issues } = readChart(input);
    expect(issues).to.deep.equal([]);
    expect(value!.items[0]!.history!.map(({ amount }) => amount.value ?? amount.status)).to.deep.equal([
      45_180,
      'missing',
    ]);
  });

  it('is a bar for each country where all have one date', () => {
    const { items } = fromWorldBank(
      answer([
        ['France', '2024', 45_180],
        ['Spain', '2024', 34_000],
      ]),
    );
    expect(items).to.deep.equal([
      { name: 'France', pay: { amount: 45_180 } },
      { name: 'Spain', pay: { amount: 34_000 } },
    ]);
    expect(readChart({ items }).issues).to.deep.equal([]);
  });

  it('knows quarters and months', () => {
    const datesOf = (...dates: string[]) =>
      fromWorldBank(answer(dates.map((date) => ['France', date, 1]))).items![0]!.payHistory!.map(
        ({ date }) => date,
      );
    expect(datesOf('2024Q2', '2024Q1')).to.deep.equal(['2024-Q1', '2024-Q2']);
    expect(datesOf('2024M11', '2024M02')).to.deep.equal(['2024-02', '2024-11']);
  });

  it('gives no dollar sign to purchasing power and local units, and makes no pay of anything else', () => {
    const of = (indicator: string) => fromWorldBank(answer([['France', '2024', 7]], indicator));
    expect(of('GDP per capita, PPP (current international $)')).to.not.have.property('currency');
    expect(of('GDP per capita (current LCU)').items).to.have.length(1);
    expect(of('Unemployment, total (% of total labor force)').items).to.deep.equal([]);
    expect(of('GDP (current US$)').items).to.deep.equal([]);
    const [about, records] = answer([['France', '2024', 7]]);
    const [, others] = answer([['Spain', '2024', 8]], 'GDP per capita (current US$)');
    expect(fromWorldBank([about, [...(records as object[]), ...(others as object[])]]).items).to.deep.equal(
      [],
    );
  });

  it('makes nothing of an error or of other data', () => {
    for (const input of [[{ message: [{ id: '120' }] }], null, 'text', {}, [1, 2], [{}, null]]) {
      expect(fromWorldBank(input).items).to.deep.equal([]);
    }
  });
});
