import { expect } from '@open-wc/testing';
import { clear, home, mount } from '../fixtures/mount.js';
import { jobList } from '../contract/subjects/job-list.js';
import { jobSearch } from '../contract/subjects/job-search.js';
import { roleCompare } from '../contract/subjects/role-compare.js';
import { salaryChart } from '../contract/subjects/salary-chart.js';

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

describe('what tells a control', () => {
  afterEach(clear);

  /** How much a colour stands out from the ground that it is painted on. */
  function contrast(colour: string, ground: string): number {
    const paint = document.createElement('canvas').getContext('2d')!;
    const light = [ground, colour].map((fill) => {
      paint.fillStyle = fill;
      paint.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...paint.getImageData(0, 0, 1, 1).data].map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return red! * 0.2126 + green! * 0.7152 + blue! * 0.0722 + 0.05;
    });
    return Math.max(...light) / Math.min(...light);
  }

  const themes = [
    ['#fff', '#17191c'],
    ['#fff', '#333'],
    ['#15171b', '#e6e8eb'],
  ] as const;
  const asked = { ...salaryChart, good: () => ({ items: [{ name: 'Clerk', pay: { median: 40_000 } }] }) };
  for (const { tag, define, good } of [jobSearch, jobList, roleCompare, asked]) {
    it(`of <${tag}> stands out at 3:1`, async () => {
      await define();
      for (const [ground, text] of themes) {
        const place = home(700, { style: `background: ${ground}; color: ${text}` });
        const { shadowRoot } = await mount(tag, { data: good(), askPay: true }, place);
        const controls = shadowRoot!.querySelectorAll(
          'select, .switch input, input[inputmode], .field input',
        );
        expect(controls.length).to.be.above(0);
        for (const control of controls)
          expect(contrast(getComputedStyle(control).borderTopColor, ground), control.outerHTML).to.be.above(
            3,
          );
      }
    });
  }
});
