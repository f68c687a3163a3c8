import { expect } from '@open-wc/testing';
import { readTable } from '../../src/dom/light-table.js';
import { textOf } from '../../src/dom/text-of.js';

function read(markup: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = `<table>${markup}</table>`;
  return readTable(template.content.querySelector('table')!);
}

const HEAD = '<thead><tr><th></th><th>Officer</th><th>Director</th></tr></thead>';
const ROLES = [{ title: 'Officer' }, { title: 'Director' }];

describe('readTable', () => {
  it('reads a list whose rest is folded', () => {
    const holder = document.createElement('div');
    holder.innerHTML =
      '<table><tr><td></td><th>A</th></tr><tr><th>Skills</th><td><ul><li>One</li></ul>' +
      '<details><summary>Show 1 more</summary><ul><li>Two</li></ul></details></td></tr></table>';
    expect(readTable(holder.querySelector('table')!)).to.deep.equal({
      roles: [{ title: 'A' }],
      rows: [{ label: 'Skills', values: [['One', 'Two']] }],
    });
  });

  it('keeps all roles where a name of several rows stands beside texts', () => {
    const rows = (corner: string, ...texts: string[][]) =>
      read(
        `<tr><th>${corner}</th><th>Officer</th><th>Director</th></tr><tr><th rowspan="2">Duties</th>${texts
          .map((row) => row.map((text) => `<td>${text}</td>`).join(''))
          .join('</tr><tr>')}</tr>`,
      );
    for (const corner of ['', 'What']) {
      expect(rows(corner, ['Plans', 'Leads'], ['Files', 'Hires'])).to.deep.equal({
        roles: ROLES,
        rows: [
          { label: 'Duties', values: ['Plans', 'Leads'] },
          { label: 'Duties', values: ['Files', 'Hires'] },
        ],
      });
    }
    expect(rows('', ['Plans', 'Leads 5'], ['6 files', 'Hires'])).to.deep.equal({
      roles: ROLES,
      rows: [
        { label: 'Duties', values: ['Plans', 'Leads 5'] },
        { label: 'Duties', values: ['6 files', 'Hires'] },
      ],
    });
  });

  it('takes for labels what stands beside a name of several rows under the same heading', () => {
    const rows =
      '<tr><td rowspan="2">Duties</td><td>Daily</td><td>Files</td><td>Plans</td></tr>' +
      '<tr><td>Yearly</td><td>Counts</td><td>Hires</td></tr>';
    for (const corner of ['', 'What'])
      expect(
        read(`<tr><th colspan="2">${corner}</th><th>Officer</th><th>Director</th></tr>${rows}`),
      ).to.deep.equal({
        roles: ROLES,
        rows: [
          { label: 'Daily', section: 'Duties', values: ['Files', 'Plans'] },
          { label: 'Yearly', section: 'Duties', values: ['Counts', 'Hires'] },
        ],
      });
  });

  it('takes what stands between a name of several rows and figures for their labels', () => {
    const table = (second: string) =>
      `<tr><th>Sector</th><th>${second}</th><th>Pay</th></tr><tr><td rowspan="2">Public</td><td>Clerk</td><td>$1</td></tr><tr><td>Cook</td><td>$2</td></tr>`;
    for (const second of ['', 'Role']) {
      expect(read(table(second))).to.deep.equal({
        roles: [{ title: 'Pay' }],
        rows: [
          { label: 'Clerk', section: 'Public', values: ['$1'] },
          { label: 'Cook', section: 'Public', values: ['$2'] },
        ],
      });
    }
  });

  it('takes a name of one row for the same as names of several', () => {
    const group =
      '<tr><td rowspan="2">Public</td><td>Clerk</td><td>$1</td></tr><tr><td>Cook</td><td>$2</td></tr>';
    const one = '<tr><td>Private</td><td>Chief</td><td>$3</td></tr>';
    const rows = [
      { label: 'Clerk', section: 'Public', values: ['$1'] },
      { label: 'Cook', section: 'Public', values: ['$2'] },
    ];
    const single = { label: 'Chief', section: 'Private', values: ['$3'] };
    const head = '<tr><th>Sector</th><th>Role</th><th>Pay</th></tr>';
    expect(read(head + group + one)).to.deep.equal({ roles: [{ title: 'Pay' }], rows: [...rows, single] });
    expect(read(head + one + group)).to.deep.equal({ roles: [{ title: 'Pay' }], rows: [single, ...rows] });
  });

  it('gives a cell over some of the roles to each of them', () => {
    const table =
      '<tr><th></th><th>A</th><th>B</th><th>C</th></tr><tr><th>Track</th><td colspan="2">Both</td></tr>';
    expect(read(table)).to.deep.equal({
      roles: [{ title: 'A' }, { title: 'B' }, { title: 'C' }],
      rows: [{ label: 'Track', values: ['Both', 'Both'] }],
    });
  });

  it('gives a cell over several rows to each of them, in its column', () => {
    const table =
      '<tr><th></th><th>A</th><th>B</th></tr><tr><th>Growth</th><td rowspan="2">6%</td><td>7%</td></tr>' +
      '<tr><th>Outlook</th><td>Good</td></tr><tr><th>Remote</th><td>No</td><td>Yes</td></tr>';
    expect(read(table)).to.deep.equal({
      roles: [{ title: 'A' }, { title: 'B' }],
      rows: [
        { label: 'Growth', values: ['6%', '7%'] },
        { label: 'Outlook', values: ['6%', 'Good'] },
        { label: 'Remote', values: ['No', 'Yes'] },
      ],
    });
  });

  it('gives a label over several rows to each of them', () => {
    const table =
      '<tr><th></th><th>A</th><th>B</th></tr><tr><th rowspan="3">Growth</th><td>6%</td><td>7%</td></tr>' +
      '<tr><td colspan="2">5%</td></tr><tr><td>4%</td><td>3%</td></tr><tr><th>Remote</th><td>No</td><td>Yes</td></tr>';
    expect(read(table)).to.deep.equal({
      roles: [{ title: 'A' }, { title: 'B' }],
      rows: [
        { label: 'Growth', values: ['6%', '7%'] },
        { label: 'Growth', values: ['5%'], span: true },
        { label: 'Growth', values: ['4%', '3%'] },
        { label: 'Remote', values: ['No', 'Yes'] },
      ],
    });
  });

  it('reads a whole table', () => {
    expect(
      read(`<caption>Two <em>roles</em></caption>
        <thead><tr><th>Feature</th><th scope="col"><a href="/officer">Officer</a></th><th>Director</th></tr></thead>
        <tbody>
          <tr><th scope="row">Mean pay</th><td>$46,813</td><td>$104,050</td></tr>
          <tr><th scope="row">Tools</th><td><ul><li>Excel</li><li>SAP </li></ul></td><td>-</td></tr>
        </tbody>
        <tfoot><tr><td colspan="3">Source: a survey</td></tr></tfoot>`),
    ).to.deep.equal({
      title: 'Two roles',
      roles: [{ title: 'Officer', url: '/officer' }, { title: 'Director' }],
      rows: [
        { label: 'Mean pay', values: ['$46,813', '$104,050'] },
        { label: 'Tools', values: [['Excel', 'SAP'], '-'] },
      ],
      note: 'Source: a survey',
    });
  });

  it('takes the first row for the header where there is no head', () => {
    const expected = { roles: ROLES, rows: [{ label: 'Pay', values: ['1', '2'] }] };
    expect(
      read('<tr><td></td><td>Officer</td><td>Director</td></tr><tr><td>Pay</td><td>1</td><td>2</td></tr>'),
    ).to.deep.equal(expected);
    expect(
      read('<tr><th></th><th>Officer</th><th>Director</th></tr><tr><th>Pay</th><td>1</td><td>2</td></tr>'),
    ).to.deep.equal(expected);
  });

  it('finds the roles where the corner was left out', () => {
    expect(
      read('<tr><th>Officer</th><th>Director</th></tr><tr><th>Pay</th><td>1</td><td>2</td></tr>'),
    ).to.deep.equal({
      roles: ROLES,
      rows: [{ label: 'Pay', values: ['1', '2'] }],
    });
  });

  it('takes a first row of one cell for the title', () => {
    expect(read(`<tr><th colspan="3">Two roles</th></tr>${HEAD.replace(/<\/?thead>/g, '')}`)).to.deep.equal({
      title: 'Two roles',
      roles: ROLES,
      rows: [],
    });
  });

  const headings = [
    '<tr><th colspan="3">Pay</th></tr>',
    '<tr><td colspan="3"><strong>Pay</strong></td></tr>',
    '<tr><th>Pay</th></tr>',
    '<tr><th scope="rowgroup">Pay</th><td></td><td> </td></tr>',
    '<tr><th colspan="2" scope="colgroup">Pay</th><td></td></tr>',
  ];
  for (const heading of headings) {
    it(`takes ${heading} for a section`, () => {
      const rows = '<tr><th>Mean</th><td>1</td><td>2</td></tr>';
      expect(
        read(`${HEAD}<tbody>${rows}</tbody><tbody>${heading}${rows}</tbody><tbody>${rows}</tbody>`),
      ).to.deep.equal({
        roles: ROLES,
        rows: [
          { label: 'Mean', values: ['1', '2'] },
          { label: 'Mean', section: 'Pay', values: ['1', '2'] },
          { label: 'Mean', section: 'Pay', values: ['1', '2'] },
        ],
      });
    });
  }

  it('ends a cell over several rows with its group', () => {
    expect(
      read(
        '<tr><th></th><th>A</th><th>B</th></tr><tbody><tr><th>Growth</th><td rowspan="3">6%</td><td>7%</td></tr></tbody>' +
          '<tbody><tr><th>Remote</th><td>No</td><td>Yes</td></tr></tbody>',
      ),
    ).to.deep.equal({
      roles: [{ title: 'A' }, { title: 'B' }],
      rows: [
        { label: 'Growth', values: ['6%', '7%'] },
        { label: 'Remote', values: ['No', 'Yes'] },
      ],
    });
  });

  it('takes a heading beside several rows for their section', () => {
    expect(
      read(`<tr><td colspan="2"></td><th>Officer</th><th>Director</th></tr>
        <tr><th rowspan="2">Pay</th><th>Mean</th><td>1</td><td>2</td></tr><tr><th>Median</th><td>3</td><td>4</td></tr>
        <tr><th rowspan="2">People</th><th>Men</th><td>5</td><td>6</td></tr><tr><th>Women</th><td>7</td><td>8</td></tr>`),
    ).to.deep.equal({
      roles: ROLES,
      rows: [
        { label: 'Mean', section: 'Pay', values: ['1', '2'] },
        { label: 'Median', section: 'Pay', values: ['3', '4'] },
        { label: 'Men', section: 'People', values: ['5', '6'] },
        { label: 'Women', section: 'People', values: ['7', '8'] },
      ],
    });
  });

  it('adds a second row of headings to the names of the first', () => {
    const expected = {
      roles: [{ title: 'Officer 2024' }, { title: 'Officer 2025' }, { title: 'Director' }],
      rows: [{ label: 'Pay', values: ['1', '2', '3'] }],
    };
    const row = '<tr><th>Pay</th><td>1</td><td>2</td><td>3</td></tr>';
    const years = '<th>2024</th><th>2025</th>';
    expect(
      read(
        `<tr><th rowspan="2">What</th><th colspan="2">Officer</th><th rowspan="2">Director</th></tr><tr>${years}</tr>${row}`,
      ),
    ).to.deep.equal(expected);
    expect(
      read(
        `<tr><td></td><td colspan="2">Officer</td><td>Director</td></tr><tr><td></td><td>2024</td><td>2025</td><td></td></tr>${row}`,
      ),
    ).to.deep.equal(expected);
    expect(
      read(
        `<thead><tr><th></th><th>Officer</th><th><a href="/officer">Officer</a></th><th>Director</th></tr><tr><td></td>${years}<td></td></tr></thead>${row}`,
      ),
    ).to.deep.equal({
      ...expected,
      roles: [expected.roles[0], { title: 'Officer 2025', url: '/officer' }, expected.roles[2]],
    });
  });

  it('takes a heading with nothing below it for a note', () => {
    const row = '<tr><th>Pay</th><td>1</td><td>2</td></tr>';
    const last = '<tr><td colspan="3">Source: a survey.</td></tr><tr><td colspan="3">* Rounded.</td></tr>';
    expect(read(`${HEAD}${row}${last}`)).to.deep.equal({
      roles: ROLES,
      rows: [{ label: 'Pay', values: ['1', '2'] }],
      note: 'Source: a survey. * Rounded.',
    });
  });

  it('does not take a row without figures for a section', () => {
    expect(read(`${HEAD}<tr><th>Pay</th><td></td><td></td></tr>`)).to.deep.equal({
      roles: ROLES,
      rows: [{ label: 'Pay', values: ['', ''] }],
    });
  });

  it('reads a cell across all roles as one text', () => {
    expect(
      read(`${HEAD}<tr><th>Path</th><td colspan="2">Both lead<br>teams.<p>Or not.</p></td></tr>`),
    ).to.deep.equal({
      roles: ROLES,
      rows: [{ label: 'Path', values: ['Both lead teams. Or not.'], span: true }],
    });
  });

  it('reads lines in a cell as a list where they are one, and as lines of a text where they may be', () => {
    const values = (...cells: string[]) => {
      const { rows } = read(
        `${HEAD}<tr><th>Tools<br>in use</th><td>${cells.join('</td><td>')}</td></tr>`,
      ) as {
        rows: { label: string; values: unknown[] }[];
      };
      expect(rows[0]!.label).to.equal('Tools in use');
      return rows[0]!.values;
    };
    expect(values('• Excel<br>• SAP', '<p>1. Excel</p><p>2. SAP</p>')).to.deep.equal([
      ['Excel', 'SAP'],
      ['Excel', 'SAP'],
    ]);
    expect(values('Excel 365<br>SAP<br>Mail', 'excel<br><br>sap<br>mail')).to.deep.equal([
      ['Excel 365', 'SAP', 'Mail'],
      ['excel', 'sap', 'mail'],
    ]);
    expect(values('Senior<br>manager', 'Plans,<br>Orders and<br>Budgets')).to.deep.equal([
      'Senior manager',
      'Plans, Orders and Budgets',
    ]);
    expect(values('Senior<br>Manager', 'Excel<br>SAP')).to.deep.equal(['Senior\nManager', 'Excel\nSAP']);
    expect(values('$46,813<br>a year', '10+ years<br>(in logistics)<br>Or more')).to.deep.equal([
      '$46,813 a year',
      '10+ years (in logistics) Or more',
    ]);
    expect(values('Excel<br>SAP', 'Excel<br>SAP<br>Mail')).to.deep.equal([
      ['Excel', 'SAP'],
      ['Excel', 'SAP', 'Mail'],
    ]);
    expect(values('– 5', 'A<br>')).to.deep.equal(['– 5', 'A']);
  });

  it('repeats a cell across some of the roles', () => {
    const head = HEAD.replace('</tr>', '<th>Chief</th></tr>');
    expect(read(`${head}<tr><th>Pay</th><td colspan="2">1</td><td>2</td></tr>`)).to.deep.equal({
      roles: [...ROLES, { title: 'Chief' }],
      rows: [{ label: 'Pay', values: ['1', '1', '2'] }],
    });
  });

  it('keeps ragged rows', () => {
    expect(
      read(
        `${HEAD}<tr><th>Pay</th><td>1</td></tr><tr><td>Alone</td></tr><tr><th>More</th><td>1</td><td>2</td><td>3</td></tr>`,
      ),
    ).to.deep.equal({
      roles: ROLES,
      rows: [
        { label: 'Pay', values: ['1'] },
        { label: 'Alone', values: [] },
        { label: 'More', values: ['1', '2', '3'] },
      ],
    });
  });

  it('reads one role', () => {
    expect(read('<tr><th></th><th>Officer</th></tr><tr><th>Pay</th><td>1</td></tr>')).to.deep.equal({
      roles: [{ title: 'Officer' }],
      rows: [{ label: 'Pay', values: ['1'] }],
    });
  });

  it('keeps the words around a list, and the items of lists in lists', () => {
    expect(
      read(
        `${HEAD}<tr><th>Skills</th><td>Above all: <ol><li>One<ul><li>Two</li></ul></li></ol></td><td></td></tr>`,
      ),
    ).to.deep.equal({
      roles: ROLES,
      rows: [{ label: 'Skills', values: [['Above all:', 'One', 'Two'], ''] }],
    });
  });

  it('leaves tables in cells to their cells', () => {
    expect(
      read(`${HEAD}<tr><th>Pay</th><td><table><tr><td>1</td><td>2</td></tr></table></td><td>3</td></tr>`),
    ).to.deep.equal({
      roles: ROLES,
      rows: [{ label: 'Pay', values: ['1 2', '3'] }],
    });
  });

  it('puts the texts of a foot into one note', () => {
    expect(
      read(`${HEAD}<tfoot><tr><td>One.</td><td></td><td>Two.</td></tr><tr><td>Three.</td></tr></tfoot>`),
    ).to.deep.equal({
      roles: ROLES,
      rows: [],
      note: 'One. Two. Three.',
    });
  });

  it('finds nothing in a table without rows', () => {
    expect(read('')).to.equal(undefined);
    expect(read('<caption>Only this</caption>')).to.equal(undefined);
    expect(read('<tr></tr>')).to.equal(undefined);
  });

  it('survives any nesting of cells and spans', () => {
    expect(() =>
      read(
        '<tfoot><tr><td>x</td></tr></tfoot><tr><th colspan="0">a</th><th rowspan="9">b</th></tr><tr><td colspan="1000">c</td></tr><tr></tr>',
      ),
    ).not.to.throw();
  });
});

describe('textOf', () => {
  it('leaves raised digits raised, so that no figure becomes another one', () => {
    const element = document.createElement('div');
    const said = {
      '46813<sup>1</sup>': '46813¹',
      '6<sup>12)</sup>%': '6¹²)%',
      '$46,813<span style="font-size:.6em; vertical-align: super">1</span>': '$46,813¹',
      '10<sup>th</sup>': '10th',
      '2<sup>a</sup>': '2a',
      'Clerk<sup>a</sup>': 'Clerka',
    };
    for (const [html, text] of Object.entries(said)) {
      element.innerHTML = html;
      expect(textOf(element), html).to.equal(text);
    }
  });

  it('leaves out marks of footnotes and what is never seen', () => {
    const element = document.createElement('div');
    for (const html of [
      '46813<sup>[1]</sup>',
      '46813<sup>a</sup>',
      '46813 <sup>*</sup>',
      '46813<sup><a href="#fn1">1</a></sup>',
      '46813<sup class="reference"><a href="https://example.org/page#cite">[note 1]</a></sup>',
      '46813<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
      '<span style="display:none">0000046813&</span>46813',
      '<span hidden>0000046813</span>46813<style>td { color: red }</style><script type="text/x">5</script>',
    ]) {
      element.innerHTML = html;
      expect(textOf(element), html).to.equal('46813');
    }
    // A closed panel of an accordion is seen once it is opened.
    element.innerHTML = '<a href="#a">[details]</a><div style="display:none">Text</div>';
    expect(textOf(element)).to.equal('[details] Text');
  });

  it('puts what a reader sees on one line', () => {
    const element = document.createElement('div');
    element.innerHTML = ' A<br>B<p>C</p>D&nbsp; 10<sup>2</sup> <!-- not this --><b>e</b>f';
    expect(textOf(element)).to.equal('A B C D 10² ef');
  });
});
