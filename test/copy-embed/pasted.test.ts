import { expect } from '@open-wc/testing';
import { readPasted, textOfClipboard } from '../../src/copy-embed/pasted.js';

const dataOf = (tag: string, text: string) => {
  const { data, problems } = readPasted(tag, text);
  expect(problems).to.deep.equal([]);
  return data;
};

describe('what is pasted', () => {
  it('JSON, as it is', () => {
    expect(dataOf('role-compare', ' {"roles":["A"]} ')).to.deep.equal({ roles: ['A'] });
    expect(dataOf('job-search', '{"what":"x"}')).to.deep.equal({ what: 'x' });
  });

  it('JSON with a fault: says which and where', () => {
    expect(readPasted('role-compare', '{"roles":[\n"A" "B"]}').problems).to.deep.equal([
      'CE101 This is not valid JSON (the text, line 2, column 5): "B"]}. Check the place named here for a missing comma, quote or bracket.',
    ]);
  });

  it('JSON that an editor has damaged: mended, and said', () => {
    const { data, problems } = readPasted('role-compare', '<p>{“roles”: ["A"]}</p>'.slice(3, -4));
    expect(data).to.deep.equal({ roles: ['A'] });
    expect(problems[0]).to.match(/^CE104/);
  });

  it('rows: a comparison', () => {
    const text = 'What\tOfficer\tDirector\nPay\t\t\nAverage\t$46,813\t$104,050';
    expect(dataOf('role-compare', text)).to.deep.equal({
      roles: [{ title: 'Officer' }, { title: 'Director' }],
      rows: [{ label: 'Average', section: 'Pay', values: ['$46,813', '$104,050'] }],
    });
    const { isTableEnough, table } = readPasted('role-compare', text);
    expect(isTableEnough).to.equal(true);
    expect(table!.head).to.deep.equal(['What', 'Officer', 'Director']);
  });

  it('rows: a chart, with and without a header', () => {
    const items = [
      { name: 'Officer', pay: { amount: '$46,813' } },
      { name: 'Director', pay: { amount: '$104,050' } },
    ];
    expect(dataOf('salary-chart', 'Role;Pay\nOfficer;$46,813\nDirector;$104,050')).to.deep.equal({ items });
    expect(dataOf('salary-chart', 'Officer\t$46,813\nDirector\t$104,050')).to.deep.equal({ items });
    expect(dataOf('salary-chart', 'Role,Median,10th percentile\nOfficer,46813,30000')).to.deep.equal({
      items: [{ name: 'Officer', pay: { median: '46813', percentile10: '30000' } }],
    });
  });

  it('rows: fields by the names of the columns, or in order', () => {
    const items = [{ question: 'Is it hard?', answer: 'No.' }];
    expect(dataOf('faq-list', 'Answer\tQuestion\nNo.\tIs it hard?')).to.deep.equal({ items });
    expect(dataOf('faq-list', 'Is it hard?\tNo.')).to.deep.equal({ items });
    expect(dataOf('career-ladder', 'Level,Years,Requirements\nJunior,0-2,"a; b"')).to.deep.equal({
      levels: [{ name: 'Junior', experience: '0-2', requirements: ['a', 'b'] }],
    });
    expect(dataOf('job-list', 'Title;Company;Where;Salary\nClerk;Acme;Kent;£20')).to.deep.equal({
      jobs: [{ title: 'Clerk', organization: 'Acme', location: 'Kent', pay: '£20' }],
    });
    expect(dataOf('expandable-list', 'One\nTwo')).to.deep.equal({ items: ['One', 'Two'] });
    expect(dataOf('paired-list', 'Pros,Cons\na,b\nc,')).to.deep.equal({
      lists: [
        { title: 'Pros', items: ['a', 'c'] },
        { title: 'Cons', items: ['b'] },
      ],
    });
  });

  it('rows of different lengths: says which', () => {
    expect(
      readPasted('salary-chart', 'Role,Pay\nOfficer,$46,813\nClerk,$30,000\nHead,5').problems[0],
    ).to.equal('Row 2 has 3 cells, the first row has 2. Put amounts with a comma in quotes: "$46,813".');
  });

  it('rows for an element without rows: says what to do', () => {
    expect(readPasted('job-search', '<table><tr><td>a<td>b</table>').problems).to.have.length(1);
  });

  it('an amount', () => {
    expect(dataOf('pay-amount', '$46,813 a year')).to.deep.equal({ amount: '$46,813 a year' });
    expect(dataOf('pay-amount', '{"median":5}')).to.deep.equal({ median: 5 });
  });

  it('HTML: a table, with its caption', () => {
    const html = `<table><caption>Who earns what</caption><tr><td></td><th>A</th></tr><tr><th>Mean</th><td>$5</td></tr></table>`;
    expect(dataOf('role-compare', html)).to.deep.equal({
      title: 'Who earns what',
      roles: [{ title: 'A' }],
      rows: [{ label: 'Mean', values: ['$5'] }],
    });
  });

  it('HTML: lists', () => {
    expect(dataOf('career-ladder', '<ol><li>Junior (0-2 years)</li><li>Senior</li></ol>')).to.deep.equal({
      levels: [{ name: 'Junior', experience: '0-2 years' }, { name: 'Senior' }],
    });
    expect(dataOf('faq-list', '<details><summary>Q?</summary><p>A.</p></details>')).to.deep.equal({
      items: [{ question: 'Q?', answer: ['A.'] }],
    });
    expect(dataOf('tag-list', '<ul><li>Excel</li><li>Word</li></ul>')).to.deep.equal({
      items: [{ name: 'Excel' }, { name: 'Word' }],
    });
  });

  it('cells from a spreadsheet: stay rows', () => {
    const html = `<meta charset=utf-8><style>td{}</style><table><tr><td>Role</td><td>Pay</td></tr><tr><td>A</td><td>$46,813</td></tr></table>`;
    expect(textOfClipboard('salary-chart', html)).to.equal('Role\tPay\nA\t$46,813');
    expect(textOfClipboard('faq-list', '<p>Hello</p>')).to.equal(undefined);
  });

  it('runs and loads nothing of what it reads', async () => {
    const html = `<table><tr><td></td><th>A<img src="/missing.png" onerror="window.ran = 1"></th></tr><tr><th>x</th><td><script>window.ran = 1</script>y</td></tr></table>`;
    readPasted('role-compare', html);
    await new Promise((later) => setTimeout(later, 50));
    expect('ran' in window).to.equal(false);
  });
});
