import { expect } from '@open-wc/testing';
import { clear, home, mount } from '../fixtures/mount.js';
import { jobList } from '../contract/subjects/job-list.js';
import { jobSearch } from '../contract/subjects/job-search.js';
import { roleCompare } from '../contract/subjects/role-compare.js';

/** Has rules hold that are only for engines of phones. */
function asOnPhone(root: ShadowRoot): void {
  for (const sheet of root.adoptedStyleSheets) {
    const rules = [...sheet.cssRules].filter(
      (rule): rule is CSSSupportsRule =>
        rule instanceof CSSSupportsRule && rule.conditionText.includes('touch-callout'),
    );
    for (const { cssRules } of rules)
      for (const { cssText } of cssRules) sheet.insertRule(cssText, sheet.cssRules.length);
  }
}

describe('fields on a phone', () => {
  afterEach(clear);

  const three = () => ({ roles: ['Clerk', 'Nurse', 'Pilot'].map((title) => ({ title, experience: title })) });
  for (const { tag, define, good } of [jobSearch, jobList, { ...roleCompare, good: three }]) {
    it(`of <${tag}> are large enough not to have the page zoomed in`, async () => {
      await define();
      const place = home(390);
      place.style.fontSize = '13px';
      const { shadowRoot } = await mount(tag, { data: good() }, place);
      const fields = [...shadowRoot!.querySelectorAll('select,input:not([type=radio],[type=checkbox])')];
      const sizes = () => fields.map((field) => parseFloat(getComputedStyle(field).fontSize));
      expect(Math.max(...sizes())).to.be.below(16);
      asOnPhone(shadowRoot!);
      expect(Math.min(...sizes())).to.equal(16);
    });
  }
});
