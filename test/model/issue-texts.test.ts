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
