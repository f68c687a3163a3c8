import { expect } from '@open-wc/testing';
import { describeIssue, describeIssues } from '../../src/model/issue-texts.js';
import type { Issue } from '../../src/model/issue.js';

const said = (issue: Partial<Issue>): string =>
  describeIssue({ code: 'CE208', severity: 'warning', where: '/scale', given: '', ...issue });

const LONG =
  'case-study, day-timeline, faq-list, link-list, plan-list, share-bar, skill-list, stat-tiles, tag-list';

describe('describeIssue', () => {
  const rows: [name: string, issue: Partial<Issue>, meant: string | undefined][] = [
    ['a letter too few', { given: 'hih', expected: 'low, high' }, 'high'],
    ['letters the wrong way round', { given: 'hgih', expected: 'low, high' }, 'high'],
    ['another case', { given: 'HIHG', expected: 'low, High' }, 'High'],
    ['the nearest of several', { given: 'skill-lsit', expected: 'link-list, skill-list' }, 'skill-list'],
    [
      'the field, not what is in it',
      { code: 'CE203', where: '/stat-tile', given: '[1]', expected: LONG },
      'stat-tiles',
    ],
    ['no word that is quite another one', { given: 'blue', expected: 'low, high' }, undefined],
    ['no word that is short', { given: 'law', expected: 'way, high' }, undefined],
    ['no name where a shape is expected', { given: 'textt', expected: 'text' }, undefined],
    ['nothing where nothing was given', { given: '', expected: 'low, high' }, undefined],
    ['nothing for a whole text', { given: 'high'.repeat(20), expected: 'low, high' }, undefined],
  ];
  for (const [name, issue, meant] of rows) {
    it(`suggests ${name}`, () => {
      expect(/Did you mean "(.*?)"\?/.exec(said(issue))?.[1]).to.equal(meant);
    });
  }

  it('lists a few names beside the one that was meant, and many without it only', () => {
    expect(said({ given: 'hihg', expected: 'low, high' })).to.equal(
      'CE208 This value is not one of those allowed (/scale): hihg. ' +
        'Did you mean "high"? Expected low, high. Use one of the values listed here.',
    );
    expect(said({ given: 'tag-lists', expected: LONG })).to.equal(
      'CE208 This value is not one of those allowed (/scale): tag-lists. ' +
        'Did you mean "tag-list"? Use one of the values listed here.',
    );
    expect(said({ given: 'pie-chart', expected: LONG })).to.contain(`Expected ${LONG}.`);
  });
});

describe('the mend', () => {
  const mendOf = (code: Issue['code'], where: string, given: string): string => {
    const told = describeIssue({ code, severity: 'error', where, given });
    return told.slice(told.indexOf(`: ${given}. `) + given.length + 4);
  };
  const JSON_AT = 'script, line 6, column 7';
  const ADDRESS = 'https://files.example/roles.json';

  const rows: [name: string, code: Issue['code'], where: string, given: string, mend: RegExp][] = [
    [
      'a missing comma',
      'CE101',
      JSON_AT,
      '"payPeriod": "year"',
      /^A comma or a colon is missing just before/,
    ],
    ['lines of JSON', 'CE101', `${ADDRESS}, line 2, column 1`, '{"title":"A"}', /each line .* put \[ before/],
    ['single quotes', 'CE101', JSON_AT, "'title': 'A'", /straight double quotes .* in place of these/],
    ['quotes of French', 'CE101', JSON_AT, '«Officer», "pay"', /straight double quotes .* in place of these/],
    ['a name without quotes', 'CE101', JSON_AT, 'title: "A", pay: {', /around the name, as in "title"/],
    ['a thousands separator', 'CE101', JSON_AT, '000, "maximum": 98000', /^A number has digits only: 46813/],
    ['a sign of money', 'CE101', JSON_AT, '$22,000, "maximum"', /^A number has digits only: 46813/],
    [
      'a quote inside a text',
      'CE101',
      JSON_AT,
      'Chief" Officer", "pay"',
      /a backslash before a quote inside it/,
    ],
    ['a line break inside a text', 'CE101', JSON_AT, '\nOfficer", "pay"', /^A text has to end in the line/],
    ['a path of Windows', 'CE101', JSON_AT, '\\x"]', /^Write each backslash of a text twice/],
    ['an end too early', 'CE101', JSON_AT, 'the end', /^It ends too early/],
    ['an empty file', 'CE101', ADDRESS, 'an empty answer', /^The file is empty/],
    ['a workbook', 'CE101', `${ADDRESS}, line 1, column 1`, 'PK\u0003\u0004', /^This is a workbook/],
    ['text', 'CE101', `${ADDRESS}, line 1, column 1`, 'Role,Pay', /^This is text.* ends in \.csv/],
    ['what nothing more is known of', 'CE101', JSON_AT, '}', /^Check the place named here/],
    ['a place on a disk', 'CE106', 'src', 'C:\\data\\roles.json', /^Write \/ in place of \\/],
    ['a wrong path', 'CE107', ADDRESS, 'status 404', /^There is no file at this address: check its spelling/],
    ['a # in a name', 'CE107', 'https://a.example/roles%20#1.json', 'status 404', /write %23/],
    ['a file that is not public', 'CE107', ADDRESS, 'status 403', /^Not everybody may read this file/],
    ['a server that fails', 'CE107', ADDRESS, 'status 503', /^The server refused or failed: try again later/],
    ['another site', 'CE107', ADDRESS, 'no answer', /^If it opens in a browser, .*on the site of this page/],
    ['http on https', 'CE107', 'http://a.example/r.json', 'no answer', /https: can load nothing from http:/],
    ['an answer that breaks off', 'CE107', ADDRESS, 'status 200', /^Open the address in a browser/],
    [
      'a sheet that is published as a page',
      'CE107',
      'https://docs.google.com/spreadsheets/d/e/2PACX-1/pubhtml',
      'no answer',
      /Publish to web.*\.csv/,
    ],
    [
      'a sheet that is published as CSV',
      'CE107',
      'https://docs.google.com/spreadsheets/d/e/2PACX-1/pub?output=csv',
      'no answer',
      /^If it opens in a browser/,
    ],
    ['a page of GitHub', 'CE107', 'https://github.com/me/site/blob/main/r.json', 'no answer', /button “Raw”/],
    [
      'the same page, where it answers',
      'CE110',
      'https://github.com/me/r.json, line 1',
      '<!d',
      /button “Raw”/,
    ],
    [
      'a link for sharing',
      'CE107',
      'https://www.dropbox.com/scl/fi/a/r.json?dl=0',
      'no answer',
      /for sharing/,
    ],
    ['a file of a drive', 'CE107', 'https://drive.google.com/file/d/a/view', 'no answer', /for sharing/],
    [
      'a site named like one',
      'CE107',
      'https://mailbox.com/r.json',
      'no answer',
      /^If it opens in a browser/,
    ],
    [
      'an id that is not there',
      'CE111',
      'from="#rolez"',
      '#rolez',
      /^Check the id: nothing in the page has it/,
    ],
  ];
  for (const [name, code, where, given, mend] of rows) {
    it(`is that of ${name}`, () => {
      expect(mendOf(code, where, given)).to.match(mend);
    });
  }
});

describe('describeIssues', () => {
  const issue = (where: string, given = '', code: Issue['code'] = 'CE206'): Issue => ({
    code,
    severity: 'warning',
    where,
    given,
  });

  it('counts those that are the same but for their item, after three of them', () => {
    const jobs = Array.from({ length: 500 }, (_, index) => issue(`/jobs/${index}/pay`, `${index},5`));
    const told = describeIssues([...jobs, issue('/title', '[1]', 'CE204')]);
    expect(told.map((text) => text.slice(0, 60))).to.deep.equal([
      'CE206 This figure can be read in two ways (/jobs/0/pay): 0,5',
      'CE206 This figure can be read in two ways (/jobs/1/pay): 1,5',
      'CE206 This figure can be read in two ways (/jobs/2/pay): 2,5',
      describeIssue(issue('/title', '[1]', 'CE204')).slice(0, 60),
      'CE206 497 more like it, the last one at /jobs/499/pay.',
    ]);
  });

  it('tells three of a kind, and those of other fields or codes', () => {
    const three = [0, 1, 2].map((index) => issue(`/jobs/${index}/pay`));
    const others = [issue('/jobs/3/title'), issue('/jobs/3/pay', '', 'CE204')];
    expect(describeIssues([...three, ...others]).length).to.equal(5);
  });
});
