import { expect } from '@open-wc/testing';
import { readGrid } from '../../src/dom/light-grid.js';

function read(markup: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const grid = readGrid(template.content.firstElementChild!);
  return grid && { ...grid, rows: grid.rows.map((row) => row.map((cell) => cell.textContent)) };
}

const HEAD = '<tr><th>Name</th><th>Amount</th></tr>';
const BODY = '<tr><th>Assistant</th><td>$41,500</td></tr><tr><td>Manager</td><td>$87,000</td></tr>';
const ROWS = [
  ['Assistant', '$41,500'],
  ['Manager', '$87,000'],
];

describe('readGrid', () => {
  it('reads a table, or the first one in an element', () => {
    const grid = { head: ['Name', 'Amount'], rows: ROWS };
    expect(read(`<table>${HEAD}${BODY}</table>`)).to.deep.equal(grid);
    expect(read(`<div><table>${HEAD}${BODY}</table><table><tr><td>x</td></tr></table></div>`)).to.deep.equal(
      grid,
    );
  });

  it('finds nothing where there is no table', () => {
    expect(read('<p>Name</p>')).to.equal(undefined);
  });

  it('takes a row of headings for the head, though no thead is around it', () => {
    expect(read(`<table>${HEAD}</table>`)).to.deep.equal({ head: ['Name', 'Amount'], rows: [] });
  });

  it('takes a row of a thead for the head, though its cells are no headings', () => {
    expect(read(`<table><thead><tr><td>Name</td><td>Amount</td></tr></thead>${BODY}</table>`)).to.deep.equal({
      head: ['Name', 'Amount'],
      rows: ROWS,
    });
  });

  it('has no head where the first row has values', () => {
    expect(read(`<table>${BODY}</table>`)).to.deep.equal({ head: [], rows: ROWS });
  });

  it('has one head: headings further down are a row', () => {
    expect(read(`<table>${HEAD}${BODY}${HEAD}</table>`)).to.deep.equal({
      head: ['Name', 'Amount'],
      rows: [...ROWS, ['Name', 'Amount']],
    });
  });

  it('takes a first cell over the whole table for the title, and last ones for the note', () => {
    const over = (text: string) => `<tr><td colspan="2">${text}</td></tr>`;
    const group = ['Pay'];
    expect(
      read(
        `<table>${over('Two')}${HEAD}${over('Pay')}${BODY}${over('Source: BLS.')}${over('* Rounded.')}</table>`,
      ),
    ).to.deep.equal({
      title: 'Two',
      head: ['Name', 'Amount'],
      rows: [group, ...ROWS],
      note: 'Source: BLS. * Rounded.',
    });
  });

  it('takes a second row of a thead for no data', () => {
    const thead = `<thead>${HEAD}<tr><th></th><th>2025</th></tr></thead>`;
    expect(read(`<table>${thead}${BODY}</table>`)).to.deep.equal({ head: ['Name', 'Amount'], rows: ROWS });
  });

  it('reads caption and foot, and leaves out empty rows', () => {
    expect(
      read(
        `<table><caption>Pay</caption>${HEAD}<tr><td> </td><td></td></tr>${BODY}<tfoot><tr><td>Source:</td><td>BLS</td></tr></tfoot></table>`,
      ),
    ).to.deep.equal({ title: 'Pay', head: ['Name', 'Amount'], rows: ROWS, note: 'Source: BLS' });
  });
});
