import { expect } from '@open-wc/testing';
import { READERS } from '../../src/dom/all-markup.js';
import { tidyTable } from '../../src/dom/tidy-table.js';

/** What an element of that tag reads of a table with these rows. */
function read(tag: keyof typeof READERS, rows: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = `<table>${rows}</table>`;
  const table = template.content.querySelector('table')!;
  return READERS[tag](table, table);
}

/** Rows as they are pasted: cells with "|" between them. */
const row = (cells: string): string => `<tr><td>${cells.split('|').join('</td><td>')}</td></tr>`;

describe('a table from a sheet', () => {
  it('has no roles in the empty columns around it', () => {
    const sheet =
      row('||||') +
      row('&nbsp;|&nbsp;|Officer|Director|') +
      row('|Pay|$46,813.00 |&nbsp;$104,050|') +
      row('|Notes|&nbsp;|Travels|') +
      row('&nbsp;|<p><o:p>&nbsp;</o:p></p>|||');
    expect(read('role-compare', sheet)).to.deep.equal({
      roles: [{ title: 'Officer' }, { title: 'Director' }],
      rows: [
        { label: 'Pay', values: ['$46,813.00', '$104,050'] },
        { label: 'Notes', values: ['', 'Travels'] },
      ],
    });
  });

  it('has its names and pay in a chart', () => {
    expect(
      read('salary-chart', row('||') + row('|Role|Median pay') + row('|Clerk| $ 42,000.00 ')),
    ).to.deep.equal({ items: [{ name: 'Clerk', pay: { median: '$ 42,000.00' } }] });
  });

  it('keeps a column that has a heading, a value or a picture, and what the page has', () => {
    const kept = row('|A|B') + row('Pay|1|') + '<tr><td>Place</td><td>x</td><td data-value="y"></td></tr>';
    expect(read('role-compare', kept)).to.deep.equal({
      roles: [{ title: 'A' }, { title: 'B' }],
      rows: [
        { label: 'Pay', values: ['1', ''] },
        { label: 'Place', values: ['x', 'y'] },
      ],
    });
    const table = document.createElement('table');
    table.innerHTML = row('|A|B') + row('|1|2') + row('||<img alt="3">');
    const before = table.innerHTML;
    expect(tidyTable(table).rows).to.have.length(3);
    expect(table.innerHTML).to.equal(before);
  });

  it('keeps two columns: a label may be missing', () => {
    expect(read('role-compare', row('|A') + row('|1'))).to.deep.equal({
      roles: [{ title: 'A' }],
      rows: [{ label: '', values: ['1'] }],
    });
  });
});

describe('a table from Markdown', () => {
  it('has no row of dashes', () => {
    const rows = row('What|A|B') + row('---|:---:|--:') + row('Pay|-|5');
    expect(read('role-compare', rows)).to.deep.equal({
      roles: [{ title: 'A' }, { title: 'B' }],
      rows: [{ label: 'Pay', values: ['-', '5'] }],
    });
  });
});

describe('a table with two rows of headings', () => {
  it('has levels with both ends of their pay', () => {
    const head =
      '<tr><th rowspan="2">Level<th colspan="2">Base salary<th rowspan="2">Years</tr><tr><th>Minimum<th>Maximum</tr>';
    expect(read('career-ladder', head + row('Junior<sup>[1]</sup>|$42,000|$52,000|0–2'))).to.deep.equal({
      levels: [{ name: 'Junior', pay: { minimum: '$42,000', maximum: '$52,000' }, experience: '0–2' }],
    });
  });

  it('names roles without what stands over all of them', () => {
    const head = (over: string) =>
      `<tr><th rowspan="2">What</th><th colspan="2">${over}</th></tr><tr><th>Clerk</th><th>Cook</th></tr>`;
    const body = row('Hours|40|36');
    const roles = [{ title: 'Clerk' }, { title: 'Cook' }];
    const rows = [{ label: 'Hours', values: ['40', '36'] }];
    expect(read('role-compare', head('In Ohio') + body)).to.deep.equal({ title: 'In Ohio', roles, rows });
    expect(read('role-compare', `<caption>Two jobs</caption>${head('In Ohio')}${body}`)).to.deep.equal({
      title: 'Two jobs',
      roles,
      rows,
      note: 'In Ohio',
    });
    const pay = '<tr><th rowspan="2">Job<th colspan="2">Pay (EUR)</tr><tr><th>Median<th>Mean</tr>';
    expect(read('salary-chart', pay + row('Clerk|42,000|43,000'))).to.deep.equal({
      items: [{ name: 'Clerk', pay: { median: '42,000 EUR', mean: '43,000 EUR' } }],
    });
  });
});

describe('facts about one occupation', () => {
  const FACTS =
    '<tr><th colspan="2">Quick Facts: Clerks</th></tr>' +
    row('<a href="#pay">2024 Median Pay</a>|$46,320 per year <br>$22.27 per hour') +
    row('Number of Jobs, 2024|2,500,000') +
    row('Job Outlook, 2024–34|-6% (Decline)');

  it('are rows of a comparison, the first one too', () => {
    const rows = [
      { label: '2024 Median Pay', values: ['$46,320 per year'] },
      { label: '2024 Median Pay', values: ['$22.27 per hour'] },
      { label: 'Number of Jobs, 2024', values: ['2,500,000'] },
      { label: 'Job Outlook, 2024–34', values: ['-6% (Decline)'] },
    ];
    expect(read('role-compare', FACTS)).to.deep.equal({
      title: 'Quick Facts: Clerks',
      roles: [{ title: 'Clerks' }],
      rows,
    });
    expect(read('role-compare', FACTS.replace(/.*?<\/tr>/, ''))).to.deep.equal({
      roles: [{ title: '' }],
      rows,
    });
  });

  it('are one line of a chart, of which jobs are no pay', () => {
    expect(read('salary-chart', FACTS)).to.deep.equal({
      title: 'Quick Facts: Clerks',
      unused: ['Number of Jobs, 2024'],
      items: [
        {
          name: 'Clerks',
          pay: [{ median: '$46,320 per year' }, { median: '$22.27 per hour' }],
          growthRate: { rate: '-6% (Decline)', from: '2024', to: '2034' },
        },
      ],
    });
  });

  it('leave roles that are called after years or figures alone', () => {
    expect(read('role-compare', row('Year|2024|2025') + row('Pay|1|2'))).to.deep.equal({
      roles: [{ title: '2024' }, { title: '2025' }],
      rows: [{ label: 'Pay', values: ['1', '2'] }],
    });
    // Nothing says that these are facts about one.
    expect(read('salary-chart', row('Average pay|$50,000') + row('Clerk|$42,000'))).to.deep.equal({
      items: [
        { name: 'Average pay', pay: { amount: '$50,000' } },
        { name: 'Clerk', pay: { amount: '$42,000' } },
      ],
    });
  });
});

describe('a table of pay as it is published', () => {
  const chart = (rows: string) =>
    read('salary-chart', rows) as { items: unknown[]; unused?: string[]; additionalPay?: unknown };

  it('is a trend by years that are not the calendar’s, or have a mark', () => {
    const years = row('Year|Median pay') + row('2009/10|£20,000') + row('2010/11|£20,500');
    expect(chart(years).items).to.deep.equal([
      {
        name: 'Median pay',
        payHistory: [
          { date: '2009/10', amount: '£20,000' },
          { date: '2010/11', amount: '£20,500' },
        ],
      },
    ]);
    expect(chart(row('Role|2022|2023 (est.)|2024F') + row('Cook|$30,000|$31,000|$32,000'))).to.deep.equal({
      items: [
        {
          name: 'Cook',
          payHistory: [
            { date: '2022', amount: '$30,000' },
            { date: '2023', kind: 'estimated', amount: '$31,000' },
            { date: '2024', kind: 'predicted', amount: '$32,000' },
          ],
        },
      ],
    });
  });

  it('names what a trend does not draw', () => {
    expect(chart(row('Role|2022|2023|Average') + row('Cook|$30,000|$31,000|$30,500')).unused).to.deep.equal([
      'Average',
    ]);
  });

  it('has percentiles by their numbers beside a median', () => {
    expect(
      chart(row('Occupation|Median|10|25|75|90') + row('Cook|520|400.5|460|600|..')).items,
    ).to.deep.equal([
      {
        name: 'Cook',
        pay: {
          median: '520',
          percentile10: '400.5',
          percentile25: '460',
          percentile75: '600',
          percentile90: '..',
        },
      },
    ]);
    const steps = chart(row('Grade|10|25') + row('Cook|40,000|45,000'));
    expect(steps.items, 'without one, they may be anything').to.deep.equal([
      { name: 'Cook, 10', pay: { amount: '40,000' } },
      { name: 'Cook, 25', pay: { amount: '45,000' } },
    ]);
  });

  it('has no pay in percent', () => {
    const ratio = row('Job|Men|Women|Women’s earnings as % of men’s') + row('Cook|$700|$630|90%');
    expect(chart(ratio)).to.deep.equal({
      unused: ['Women’s earnings as % of men’s'],
      items: [
        { name: 'Cook, Men', pay: { amount: '$700' } },
        { name: 'Cook, Women', pay: { amount: '$630' } },
      ],
    });
    expect(chart(row('City|Average pay|vs national average') + row('Rome|€30,000|+4%'))).to.deep.equal({
      unused: ['vs national average'],
      items: [{ name: 'Rome', pay: { mean: '€30,000' } }],
    });
  });

  it('has the steps of a grade, and not what they differ by', () => {
    const grades =
      row('Grade|Step 1|Step 2|Within-grade amount') +
      row('5|33,878|35,007|1,129') +
      row('9|51,332|53,043|1,711');
    expect(chart(grades)).to.deep.equal({
      unused: ['Within-grade amount'],
      items: [
        { name: 'Grade: 5, Step 1', pay: { amount: '33,878' } },
        { name: 'Grade: 5, Step 2', pay: { amount: '35,007' } },
        { name: 'Grade: 9, Step 1', pay: { amount: '51,332' } },
        { name: 'Grade: 9, Step 2', pay: { amount: '53,043' } },
      ],
    });
  });

  it('has what is added to pay only where that is all of it', () => {
    expect(
      chart(row('Level|Total|Base|Stock (/yr)|Bonus') + row('L3|$192K|$148K|$33.1K|$10.9K')),
    ).to.deep.equal({
      unused: ['Stock (/yr)', 'Bonus'],
      items: [
        { name: 'L3, Total', pay: { amount: '$192K' } },
        { name: 'L3, Base', pay: { amount: '$148K' } },
      ],
    });
    expect(chart(row('Level|Bonus') + row('L3|$10,900')).items).to.deep.equal([
      { name: 'L3', pay: { amount: '$10,900' } },
    ]);
    expect(chart(row('Role|Salary with bonus') + row('Cook|$40,000')).items).to.deep.equal([
      { name: 'Cook', pay: { amount: '$40,000' } },
    ]);
  });

  it('says what is added to the pay that it has, of one line how much', () => {
    const levels = row('Level|Base|Stock (/yr)|Bonus');
    expect(chart(levels + row('L3|$148K|$33.1K|$10.9K')).additionalPay).to.deep.equal([
      { name: 'Stock (/yr)', amount: '$33.1K' },
      { name: 'Bonus', amount: '$10.9K' },
    ]);
    expect(chart(levels + row('L3|$148K|$33.1K|-') + row('L4|$188K|$60K|-')).additionalPay).to.deep.equal([
      { name: 'Stock (/yr)' },
    ]);
    expect(chart(row('Stelle|Gehalt|Prämie') + row('Koch|32.000 €|900 €')).additionalPay).to.deep.equal([
      { name: 'Prämie', amount: '900 €' },
    ]);
  });

  it('has the middle of a range, day rates and euros', () => {
    expect(chart(row('Role|Low|Mid|High') + row('Cook|45k|60k|80k')).items).to.deep.equal([
      { name: 'Cook', pay: { minimum: '45k', amount: '60k', maximum: '80k' } },
    ]);
    expect(chart(row('Role|Day rate (Euro)') + row('Cook|450')).items).to.deep.equal([
      { name: 'Cook', pay: { amount: '450 Euro per day' } },
    ]);
  });

  it('has levels with the ends and the middle of their grades', () => {
    const grades = row('Pay Grade|Min|Midpoint|Max|Spread') + row('10|$38,000|$47,500|$57,000|50%');
    expect(read('career-ladder', grades)).to.deep.equal({
      levels: [{ name: '10', pay: { minimum: '$38,000', amount: '$47,500', maximum: '$57,000' } }],
      unused: ['Spread'],
    });
    const years = row('Level|Min|Max|Salary') + row('Junior|0|2|$38,000');
    expect(read('career-ladder', years), 'of years').to.deep.equal({
      levels: [{ name: 'Junior', pay: '$38,000' }],
      unused: ['Min', 'Max'],
    });
  });
});
