import { expect } from '@open-wc/testing';
import { IssueLog } from '../../src/model/issue-log.js';
import { linkedText, readTextLinks, type TextLink } from '../../src/model/text-links.js';

const to = (title: string): TextLink => ({ title, url: `https://example.org/${title.length}` });

describe('linkedText', () => {
  it('makes the words of a link lead somewhere, where they stand first', () => {
    expect(
      linkedText(['Look it up in the handbook.', 'The handbook is free.'], [to('handbook')]),
    ).to.deep.equal({
      paragraphs: [
        ['Look it up in the ', { title: 'handbook', url: 'https://example.org/8' }, '.'],
        ['The handbook is free.'],
      ],
      rest: [],
    });
  });

  it('takes whole words before parts of others', () => {
    expect(linkedText(['WITH IT, all is well.'], [to('IT')]).paragraphs).to.deep.equal([
      ['WITH ', { title: 'IT', url: 'https://example.org/2' }, ', all is well.'],
    ]);
    expect(linkedText(['ITEMS of IT'], [to('IT')]).paragraphs).to.deep.equal([
      ['ITEMS of ', { title: 'IT', url: 'https://example.org/2' }],
    ]);
    expect(linkedText(['給与表を見る'], [to('給与')]).paragraphs).to.deep.equal([
      [{ title: '給与', url: 'https://example.org/2' }, '表を見る'],
    ]);
  });

  it('puts several links into one text, in any order, and none into another', () => {
    const links = [to('pay'), to('hours'), to('pay')];
    expect(linkedText(['Ask about hours, pay and pay day.'], links).paragraphs).to.deep.equal([
      [
        'Ask about ',
        { title: 'hours', url: 'https://example.org/5' },
        ', ',
        { title: 'pay', url: 'https://example.org/3' },
        ' and ',
        { title: 'pay', url: 'https://example.org/3' },
        ' day.',
      ],
    ]);
    expect(linkedText(['The guide'], [to('The guide'), to('guide')])).to.deep.equal({
      paragraphs: [[{ title: 'The guide', url: 'https://example.org/9' }]],
      rest: [to('guide')],
    });
  });

  it('keeps what stands nowhere, and words whose address was refused', () => {
    expect(linkedText(['Ask.'], [to('Further reading')]).rest).to.deep.equal([to('Further reading')]);
    expect(linkedText(['Ask here.'], [{ title: 'here' }])).to.deep.equal({
      paragraphs: [['Ask ', 'here', '.']],
      rest: [],
    });
    expect(linkedText([], undefined)).to.deep.equal({ paragraphs: [], rest: [] });
  });

  it('knows no markup', () => {
    const text = '<a href="javascript:alert(1)">x</a> [y](https://example.org)';
    expect(linkedText([text], []).paragraphs).to.deep.equal([[text]]);
  });
});

describe('readTextLinks', () => {
  const read = (input: unknown): [TextLink[] | undefined, string[]] => {
    const log = new IssueLog();
    const value = readTextLinks(input, log, '/links');
    return [value, log.issues.map(({ code, where }) => `${code} ${where}`)];
  };

  it('reads a list, or a single one', () => {
    expect(read([{ title: 'a', url: '/b' }])).to.deep.equal([[{ title: 'a', url: '/b' }], []]);
    expect(read({ title: 'a', url: 'mailto:a@example.org' })[0]).to.deep.equal([
      { title: 'a', url: 'mailto:a@example.org' },
    ]);
  });

  it('refuses an address that runs scripts, and says so; the words stay', () => {
    expect(read([{ title: 'a', url: 'java\tscript:alert(1)' }])).to.deep.equal([
      [{ title: 'a' }],
      ['CE210 /links/0/url'],
    ]);
  });

  it('reports what is no link', () => {
    expect(read(['a'])).to.deep.equal([[], ['CE204 /links/0']]);
    expect(read([{ url: '/b' }])).to.deep.equal([[{ title: '', url: '/b' }], ['CE204 /links/0/title']]);
  });
});
