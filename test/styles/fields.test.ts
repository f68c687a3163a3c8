import { expect } from '@open-wc/testing';
import { clear, home, mount } from '../fixtures/mount.js';
import { jobList } from '../contract/subjects/job-list.js';
import { jobSearch } from '../contract/subjects/job-search.js';
import { roleCompare } from '../contract/subjects/role-compare.js';

/** Does something while rules hold that are only for engines of phones. Elements share their sheets. */
function asOnPhone(root: ShadowRoot, act: () => void): void {
  const added: CSSStyleSheet[] = [];
  for (const sheet of root.adoptedStyleSheets) {
    for (const rule of [...sheet.cssRules]) {
      if (!(rule instanceof CSSSupportsRule) || !rule.conditionText.includes('touch-callout')) continue;
      for (const { cssText } of rule.cssRules) {
        sheet.insertRule(cssText, sheet.cssRules.length);
        added.push(sheet);
      }
    }
  }
  act();
  for (const sheet of added) sheet.deleteRule(sheet.cssRules.length - 1);
}

describe('fields on a phone', () => {
  afterEach(clear);

  const three = () => ({
    roles: ['Clerk', 'Nurse', 'Pilot'].map((title, at) => ({ title, employment: 1000 + at })),
  });
  for (const { tag, define, good } of [jobSearch, jobList, { ...roleCompare, good: three }]) {
    it(`of <${tag}> are large enough not to have the page zoomed in`, async () => {
      await define();
      const place = home(390);
      place.style.fontSize = '13px';
      const { shadowRoot } = await mount(tag, { data: good() }, place);
      const fields = [...shadowRoot!.querySelectorAll('select,input:not([type=radio],[type=checkbox])')];
      const sizes = () => fields.map((field) => parseFloat(getComputedStyle(field).fontSize));
      expect(Math.max(...sizes())).to.be.below(16);
      asOnPhone(shadowRoot!, () => expect(Math.min(...sizes())).to.equal(16));
    });
  }
});
