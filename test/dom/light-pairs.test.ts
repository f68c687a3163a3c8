import { expect } from '@open-wc/testing';
import { readPairs } from '../../src/dom/light-pairs.js';

function read(markup: string): [term: string, text: string][] | undefined {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return readPairs(template.content.firstElementChild!)?.map(({ term, text }) => [term, text]);
}

describe('readPairs', () => {
  it('reads a list, or what is around one', () => {
    const list = '<dl><dt>Median</dt><dd>$45,000</dd></dl>';
    expect(read(list)).to.deep.equal([['Median', '$45,000']]);
    expect(read(`<div>${list}</div>`)).to.deep.equal([['Median', '$45,000']]);
  });

  it('finds nothing where there is no list, and no pairs in an empty one', () => {
    expect(read('<p>Median</p>')).to.equal(undefined);
    expect(read('<dl></dl>')).to.deep.equal([]);
  });

  it('gives each description its term again', () => {
    expect(read('<dl><dt>Tools</dt><dd>Excel</dd><dd>Jira</dd></dl>')).to.deep.equal([
      ['Tools', 'Excel'],
      ['Tools', 'Jira'],
    ]);
  });

  it('joins the terms that share a description', () => {
    expect(
      read('<dl><dt>Pay</dt><dt>Salary</dt><dd>$45,000</dd><dt>Growth</dt><dd>6%</dd></dl>'),
    ).to.deep.equal([
      ['Pay / Salary', '$45,000'],
      ['Growth', '6%'],
    ]);
  });

  it('keeps a term of which nothing is said', () => {
    expect(read('<dl><dt>Pay</dt></dl>')).to.deep.equal([['Pay', '']]);
  });

  it('joins no terms of different groups', () => {
    expect(
      read('<dl><div><dt>Pay</dt></div><div><dt>Growth</dt><dd>6%</dd></div><div><dt>Age</dt></div></dl>'),
    ).to.deep.equal([
      ['Pay', ''],
      ['Growth', '6%'],
      ['Age', ''],
    ]);
  });

  it('hands over the element that says it', () => {
    const template = document.createElement('template');
    template.innerHTML = '<dl><dt>Source</dt><dd><a href="/bls">BLS</a></dd><dt>Date</dt></dl>';
    const [source, date] = readPairs(template.content.firstElementChild!)!;
    expect(source!.part!.querySelector('a')!.getAttribute('href')).to.equal('/bls');
    expect(date!.part).to.equal(undefined);
  });
});
