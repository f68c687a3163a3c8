import { expect } from '@open-wc/testing';
import { dateIn } from '../../src/model/date-in.js';

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
    // Two dates, none, or pay.
    ['5/1/2023', undefined],
    ['2022-23', undefined],
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
