import { expect } from '@open-wc/testing';
import { describeIssue } from '../../src/model/issue-texts.js';
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
