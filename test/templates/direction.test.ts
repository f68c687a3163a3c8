import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { languageFor } from '../../src/format/language.js';
import { learn } from '../../src/format/words.js';
import { chart } from '../../src/format/words/en/chart.js';
import { pay } from '../../src/format/words/en/pay.js';
import type { Issue } from '../../src/model/issue.js';
import { renderFinding } from '../../src/templates/finding.js';
import { renderRemarks, renderTitle } from '../../src/templates/frame.js';
import { renderLinked } from '../../src/templates/linked.js';
import { renderState } from '../../src/templates/state.js';

learn(pay);
learn(chart);

/** The characters that are seen of a text on a page that runs to the left, from left to right. */
function seen(template: unknown, dir = 'rtl'): string {
  const root = document.createElement('div');
  Object.assign(root, { dir });
  root.style.cssText = 'width: 2000px; font: 16px monospace; white-space: nowrap';
  document.body.append(root);
  render(template as TemplateResult, root);
  const places: [left: number, character: string][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    [...node.textContent!].forEach((character, index) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { left, width } = range.getBoundingClientRect();
      if (width && character.trim()) places.push([left, character]);
    });
  }
  root.remove();
  return places
    .sort(([a], [b]) => a - b)
    .map(([, character]) => character)
    .join('');
}

describe('English on a page from right to left', () => {
  const language = languageFor('he');

  it('keeps its order in a title', () => {
    expect(seen(renderTitle('Pay (2025).', 2))).to.equal('Pay(2025).');
  });

  it('keeps its order in a finding, also where a name runs the other way', () => {
    const parts = [{ text: 'אב' }, { text: ' is paid ' }, { text: '2×', strong: true }, { text: '.' }];
    expect(seen(renderFinding(parts, language))).to.equal('באispaid2×.');
    expect(seen(renderFinding([{ text: 'Half earn more.' }], language))).to.equal('Halfearnmore.');
  });

  it('keeps its order in notes and the source', () => {
    expect(seen(renderRemarks(['First.'], {}, 0, language))).to.equal('First.');
    expect(seen(renderRemarks([], { note: '(Second).' }, 0, language))).to.equal('(Second).');
    expect(seen(renderRemarks([], { source: { name: 'Agency (US).' } }, 0, language))).to.equal(
      'Source:Agency(US).',
    );
    const url = 'https://example.org/';
    expect(seen(renderRemarks([], { source: { name: 'Agency!', url } }, 0, language))).to.equal(
      'Source:Agency!',
    );
  });

  it('keeps its order in prose', () => {
    expect(seen(renderLinked(['One, two.'], undefined))).to.equal('One,two.');
  });

  it('keeps its order where there is nothing to show', () => {
    const issues: Issue[] = [];
    const waiting = { state: 'ready', issues, debug: false, language } as const;
    const said = () => seen(renderState({ ...waiting, failed: 'failedChart', empty: 'emptyChart' }));
    expect(said()).to.equal('Thereisnopaytoshowyet.');
    issues.push({ code: 'CE101', severity: 'error', where: '', given: '' });
    expect(said()).to.match(/^.*⚠Thispaydatacouldnotbeshown\./);
  });

  it('leaves the order of a page from left to right', () => {
    expect(seen(html`${renderTitle('א (1).', 2)}`, 'ltr')).to.equal('.)1(א');
  });
});
