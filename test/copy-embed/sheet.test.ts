import { expect } from '@open-wc/testing';
import { fromClipboard, readPasted } from '../../src/copy-embed/pasted.js';

/** What came of a text, and what was said about it. */
const pasted = (tag: string, text: string) => {
  const { data, problems, notes } = readPasted(tag, text);
  return [data, problems, notes];
};

describe('what sheets have beside their data', () => {
  it('marks of footnotes: left out, and said', () => {
    expect(
      pasted(
        'salary-chart',
        'Rank\tMin\tMax\nOfficer[2]\t£28,551\t£46,044\nSergeant\t£51,408[3][a]\t£53,568 [note 1]',
      ),
    ).to.deep.equal([
      {
        items: [
          { name: 'Officer', pay: { minimum: '£28,551', maximum: '£46,044' } },
          { name: 'Sergeant', pay: { minimum: '£51,408', maximum: '£53,568' } },
        ],
      },
      [],
      ['Marks of footnotes were left out: “[2]”, “[3][a]”, “[note 1]”.'],
    ]);
    expect(pasted('salary-chart', 'City\tPay\nReno\t$28,551†\nBoston\t$51,408 *\nSalem\t*')).to.deep.equal([
      {
        items: [
          { name: 'Reno', pay: { amount: '$28,551' } },
          { name: 'Boston', pay: { amount: '$51,408' } },
          { name: 'Salem', pay: { amount: '*' } },
        ],
      },
      [],
      ['Marks of footnotes were left out: “†”, “*”.'],
    ]);
    const merged =
      '<table><tr><th><th>A<th>B<tr><th rowspan=2>Pay<td>$5[1]<td>[2]<tr><td>$6<td>$7[Guide]</table>';
    const { data, notes } = readPasted('role-compare', merged);
    expect((data as { rows: object[] }).rows).to.deep.equal([
      { label: 'Pay', values: ['$5', '[2]'] },
      { label: 'Pay', values: ['$6', '$7[Guide]'] },
    ]);
    expect(notes).to.deep.equal(['Marks of footnotes were left out: “[1]”.']);
  });

  it('a row of units: put into the headings, and said', () => {
    const text = 'Role\tMedian pay\tGrowth\n\t($ thousands)\t(%)\nClerk\t22\t2.5\nCook\tx\t-1';
    expect(pasted('salary-chart', text)).to.deep.equal([
      {
        items: [
          { name: 'Clerk', pay: { median: '22k $' }, growthRate: '2.5' },
          { name: 'Cook', pay: { median: 'x' }, growthRate: '-1' },
        ],
      },
      [],
      ['The row below the headings was taken for units: “Median pay ($ thousands)”, “Growth (%)”.'],
    ]);
    expect(readPasted('salary-chart', text).placeOf!('/items/1/pay/median')).to.contain('row 4');
    const ladder = 'Level\tPay\nUnit\tEUR per month\nClerk\t2000\nCook\t2500';
    expect(readPasted('career-ladder', ladder).data).to.deep.equal({
      levels: [
        { name: 'Clerk', pay: '2000 EUR per month' },
        { name: 'Cook', pay: '2500 EUR per month' },
      ],
    });
    // Cells of data are no units.
    const plain = 'What\tA\tB\nCurrency\tUSD\tEUR\nPay\t5\t6';
    expect((readPasted('role-compare', plain).data as { rows: object[] }).rows).to.have.length(2);
  });

  it('a second line of a cell: put to the first one, and said', () => {
    const facts = 'Quick Facts: Nurses\nMedian Pay \t$93,600 per year\n$45.00 per hour\nDegree \tBachelor';
    expect(pasted('role-compare', facts)).to.deep.equal([
      {
        roles: [{ title: 'Nurses' }],
        rows: [
          { label: 'Median Pay', values: ['$93,600 per year'] },
          { label: 'Median Pay', values: ['$45.00 per hour'] },
          { label: 'Degree', values: ['Bachelor'] },
        ],
      },
      [],
      ['Put to the row above: “$45.00 per hour”.', '“Nurses” was taken for the name of the role.'],
    ]);
  });

  it('facts of one role are no chart of pay', () => {
    const facts =
      'Median pay\t$93,600\nEducation\tBachelor\nJob outlook\t5% (Fast)\nNumber of jobs\t3,391,000';
    expect(readPasted('salary-chart', facts)).to.deep.equal({
      problems: [
        'These are facts of one role, and not all of them pay: choose “Role comparison” or “Figures” first.',
      ],
    });
    const managers = 'Role\tPay\nTraining managers\t$127,090\nEducation managers\t$104,070';
    expect(readPasted('salary-chart', managers).problems).to.deep.equal([]);
  });

  it('links: a column of their own, or said to be left out', () => {
    const markdown =
      '| Title | Company |\n|---|---|\n| [Clerk](https://example.org/1) | `A` |\n| Cook | *B* & 4*5*6 |';
    const jobs = [
      { title: 'Clerk', organization: 'A', url: 'https://example.org/1' },
      { title: 'Cook', organization: 'B & 4*5*6' },
    ];
    expect(pasted('job-list', markdown)).to.deep.equal([{ jobs }, [], []]);
    const html =
      '<table><tr><th>Title<th>Company<tr><td><a href="https://example.org/1">Clerk</a><td>A<tr><td><a href="/2">Cook</a><td>B</table>';
    expect(fromClipboard('job-list', html)!.text).to.equal(
      'Title\tCompany\tLink\nClerk\tA\thttps://example.org/1\nCook\tB\t',
    );
    expect(pasted('job-list', html)).to.deep.equal([
      { jobs: [jobs[0], { title: 'Cook', organization: 'B' }] },
      [],
      [],
    ]);
    expect(
      readPasted('role-compare', '| | A |\n|---|---|\n| Pay | [Guide](https://example.org/) |').notes,
    ).to.deep.equal(['Addresses of links in the table were left out.']);
    const named = '| Title | Url |\n|---|---|\n| [Clerk](https://example.org/1) | https://example.org/2 |';
    expect(readPasted('link-list', named).data).to.deep.equal({
      items: [{ title: 'Clerk', url: 'https://example.org/2' }],
    });
  });
});

describe('raised marks of footnotes', () => {
  it('are no part of an amount, and are said', () => {
    const { data, notes } = readPasted(
      'salary-chart',
      '<table><tr><th>Role<th>Median pay<tr><td>Clerk<td>$46,813<sup>a</sup><tr><td>Cook<td>$30,000</table>',
    );
    expect(data).to.deep.equal({
      items: [
        { name: 'Clerk', pay: { median: '$46,813' } },
        { name: 'Cook', pay: { median: '$30,000' } },
      ],
    });
    expect(notes).to.deep.equal(['Marks of footnotes were left out: “a”.']);
  });
});
