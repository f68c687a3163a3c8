import { expect } from '@open-wc/testing';
import { dateIn, datesOf, pointAt } from '../../src/model/date-in.js';

describe('dateIn', () => {
  const rows: [given: unknown, date: string | undefined][] = [
    [2023, '2023'],
    ['2023.0', '2023'],
    ['2023-05', '2023-05'],
    [202305, '2023-05'],
    ['2023/05/09', '2023-05-09'],
    ['2023-05-09T00:00:00.000Z', '2023-05-09'],
    [1_682_899_200_000, '2023-05-01'],
    ['2023Q4', '2023-Q4'],
    ['Q1 2023', '2023-Q1'],
    ['Sept. 2023', '2023-09'],
    ['2023 JAN', '2023-01'],
    ['1 May 2023', '2023-05-01'],
    ['May 1st, 2023', '2023-05-01'],
    // As other languages write them.
    ['März 2024', '2024-03'],
    ['1. Okt. 2024', '2024-10-01'],
    ['enero de 2024', '2024-01'],
    ['1 de enero de 2024', '2024-01-01'],
    ['1er août 2024', '2024-08-01'],
    ['juil. 2024', '2024-07'],
    ['FÉVRIER 2024', '2024-02'],
    ['2024年3月', '2024-03'],
    ['2024年3月15日', '2024-03-15'],
    ['2024年', '2024'],
    ['令和5年', '2023'],
    ['令和元年', '2019'],
    ['平成30年', '2018'],
    ['مارس 2024', '2024-03'],
    ['أبريل ٢٠٢٤', '2024-04'],
    ['كانون الثاني 2024', '2024-01'],
    ['آب 2024', '2024-08'],
    ['31.12.2024', '2024-12-31'],
    ['03/2024', '2024-03'],
    ['1. Quartal 2024', '2024-Q1'],
    ['2024-T1', '2024-Q1'],
    ['2e trimestre 2024', '2024-Q2'],
    ['2024M03', '2024-03'],
    ['2024-S1', '2024-S1'],
    ['H2 2024', '2024-S2'],
    // Years that are not the calendar's, or have a mark, are called as they were.
    ['2021/22', '2021/22'],
    ['2021-22', '2021–22'],
    ['1999-2000', '1999–2000'],
    ['FY2023', 'FY2023'],
    ['FY 2023', 'FY 2023'],
    ['2023年度', '2023年度'],
    ['2023*', '2023*'],
    ['2023 (prov.)', '2023 (prov.)'],
    ['2023 (est.)', '2023 (est.)'],
    ['2023E', '2023 (E)'],
    ['Mai 2024 (Prognose)', '2024-05 (Prognose)'],
    // Two dates, none, or pay.
    ['jui 2024', undefined],
    ['تشرين 2024', undefined],
    ['2024-S3', undefined],
    ['2021/23', undefined],
    ['2018-2022', undefined],
    ['FY23', undefined],
    ['3.2024', undefined],
    ['2024 (3)', undefined],
    ['5/1/2023', undefined],
    ['2022-24', undefined],
    ['2023-13', undefined],
    ['Marketing 2023', undefined],
    ['Salary 2023', undefined],
    [51_000, undefined],
    [1750, undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [given, date] of rows) {
    it(`reads ${String(given)} as ${date ?? 'none'}`, () => expect(dateIn(given)).to.equal(date));
  }
});

describe('datesOf', () => {
  it('takes years for such where all end in the next one', () => {
    expect(datesOf(['2009-10', '2010-11', '2011-12'])).to.deep.equal(['2009–10', '2010–11', '2011–12']);
    expect(datesOf(['2009/10', '2012/13'])).to.deep.equal(['2009/10', '2012/13']);
    expect(datesOf(['2011-10', '2011-11', '2011-12'])).to.deep.equal(['2011-10', '2011-11', '2011-12']);
    expect(datesOf(['2011-12']), 'alone').to.deep.equal(['2011-12']);
  });
});

describe('pointAt', () => {
  it('says of which dates nobody has measured what was paid', () => {
    const dates = [
      '2023',
      '2023 (est.)',
      '2023 (E)',
      '2024-05 (Prognose)',
      '2025 (F)',
      '2023 (prov.)',
      '2023*',
    ];
    expect(dates.map(pointAt)).to.deep.equal([
      { date: '2023' },
      { date: '2023', kind: 'estimated' },
      { date: '2023', kind: 'estimated' },
      { date: '2024-05', kind: 'predicted' },
      { date: '2025', kind: 'predicted' },
      { date: '2023 (prov.)' },
      { date: '2023*' },
    ]);
  });
});
