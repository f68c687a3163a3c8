import { expect } from '@open-wc/testing';
import { problemList, problemsOf } from '../../src/copy-embed/problems.js';
import { textOfFile } from '../../src/copy-embed/unwrapped.js';
import type { Issue } from '../../src/model/issue.js';

const issue = (code: Issue['code'], where: string, given = ''): Issue => ({
  code,
  severity: 'warning',
  where,
  given,
});

describe('problems', () => {
  it('says once what is the matter with the names of many items', () => {
    const issues = [
      issue('CE203', '/jobs/0/slug', 'a'),
      issue('CE205', '/jobs/0/pay', 'much'),
      issue('CE203', '/jobs/1/slug', 'b'),
      issue('CE205', '/jobs/1/pay', 'much'),
      issue('CE203', '/jobs/2/logo', 'c'),
    ];
    expect(problemsOf(issues, (where) => where.slice(1)).map((text) => text.slice(0, 50))).to.deep.equal([
      'CE203 This field is not known (jobs/0/slug): a. Ch',
      'CE205 This figure could not be read (jobs/0/pay): ',
      'CE205 This figure could not be read (jobs/1/pay): ',
      'CE203 This field is not known (jobs/2/logo): c. Ch',
    ]);
    expect(problemsOf(issues, String)[0]).to.match(/ The same in 1 more\.$/);
  });

  it('names the field that was meant, where a line stands for its place', () => {
    const wrong = { ...issue('CE203', '/roles/0/titel', 'B'), expected: 'title, summary' };
    expect(problemsOf([wrong], () => 'line 4, “titel”')).to.deep.equal([
      'CE203 This field is not known (line 4, “titel”): B. Did you mean "title"? Expected title, summary. Check its spelling.',
    ]);
    expect(problemsOf([wrong], () => '')[0]).to.match(/^CE203 This field is not known: B\./);
  });

  it('leads to the row of a table between other text', () => {
    const field = document.createElement('textarea');
    field.value = 'Pay:\n\n| | A |\n|---|---|\n| x | ? |\n\nThat is all.';
    document.body.append(field);
    const [list] = problemList(field, ['This is odd (row 2, “A”).']);
    (list as Element).querySelector('button')!.click();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('| x | ? |');
    field.remove();
  });
});

describe('rows with a cell over several lines', () => {
  it('are counted as one', () => {
    const field = document.createElement('textarea');
    field.value = 'A\tB\n"x\ny ""z"""\t"\n"\n\nthis\t?';
    document.body.append(field);
    for (const [row, text] of [
      [2, '"x\ny ""z"""\t"\n"'],
      [3, 'this\t?'],
    ]) {
      const [list] = problemList(field, [`This is odd (row ${row}).`]);
      (list as Element).querySelector('button')!.click();
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(text);
    }
    field.remove();
  });
});

describe('files', () => {
  const cases: [name: string, bytes: number[]][] = [
    ['UTF-8', [0x4b, 0xc3, 0xb6, 0x6c, 0x6e, 0x20, 0xe2, 0x82, 0xac]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x4b, 0xc3, 0xb6, 0x6c, 0x6e, 0x20, 0xe2, 0x82, 0xac]],
    ['UTF-16', [0xff, 0xfe, 0x4b, 0, 0xf6, 0, 0x6c, 0, 0x6e, 0, 0x20, 0, 0xac, 0x20]],
    ['UTF-16, the other way round', [0xfe, 0xff, 0, 0x4b, 0, 0xf6, 0, 0x6c, 0, 0x6e, 0, 0x20, 0x20, 0xac]],
    ['the code page of Windows', [0x4b, 0xf6, 0x6c, 0x6e, 0x20, 0x80]],
  ];
  for (const [name, bytes] of cases) {
    it(name, async () => expect(await textOfFile(new Blob([new Uint8Array(bytes)]))).to.equal('Köln €'));
  }
});
