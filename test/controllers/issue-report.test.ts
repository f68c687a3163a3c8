import { expect, fixture, fixtureSync } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { IssueReport, type CareerErrorDetail } from '../../src/controllers/issue-report.js';
import type { Issue } from '../../src/model/issue.js';

class ReportingElement extends LitElement {
  readonly report = new IssueReport(this);
}
customElements.define('reporting-element', ReportingElement);

const unread: Issue = { code: 'CE205', severity: 'warning', where: '/roles/0/pay', given: 'lots' };
const unknown: Issue = { code: 'CE203', severity: 'warning', where: '/colour', given: 'red' };

describe('IssueReport', () => {
  const { warn } = console;
  let warnings: unknown[][];
  let errors: CareerErrorDetail[];
  let element: ReportingElement;

  beforeEach(() => {
    const home = fixtureSync<HTMLElement>(html`<div><reporting-element></reporting-element></div>`);
    element = home.querySelector<ReportingElement>('reporting-element')!;
    errors = [];
    home.addEventListener('career-error', (event) => errors.push(event.detail));
    warnings = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('says nothing about good data', () => {
    element.report.report([]);
    element.report.report([]);
    expect(warnings).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('warns once for each problem, and points to the element', () => {
    element.report.report([unread, unknown]);
    element.report.report([unread]);
    element.report.report([]);
    element.report.report([unread, unread]);
    expect(warnings).to.deep.equal([
      [
        '<reporting-element> CE205 This figure could not be read (/roles/0/pay): lots. Write a number, such as 46813 or "$46,813".',
        element,
      ],
      ['<reporting-element> CE203 This field is not known (/colour): red. Check its spelling.', element],
    ]);
  });

  it('names the element by its id', () => {
    element.id = 'pay';
    element.report.report([unknown]);
    expect(warnings[0]![0]).to.match(/^<reporting-element id="pay"> CE203 /);
  });

  it('tells places and given values apart', () => {
    element.report.report([unread, { ...unread, where: '/roles/1/pay' }, { ...unread, given: 'more' }]);
    expect(warnings).to.have.length(3);
  });

  it('warns about the same problem of another element', async () => {
    const other = await fixture<ReportingElement>(html`<reporting-element></reporting-element>`);
    element.report.report([unread]);
    other.report.report([unread]);
    expect(warnings.map(([, host]) => host)).to.deep.equal([element, other]);
  });

  it('dispatches one event whenever the problems change', () => {
    element.report.report([unread]);
    element.report.report([{ ...unread }]);
    expect(errors).to.deep.equal([{ issues: [unread] }]);
    element.report.report([unread, unknown]);
    element.report.report([]);
    element.report.report([unread]);
    expect(errors).to.deep.equal([{ issues: [unread] }, { issues: [unread, unknown] }, { issues: [unread] }]);
  });

  it('dispatches events that leave shadow roots', async () => {
    const happened = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('career-error', resolve, { once: true }),
    );
    element.report.report([unread]);
    const { bubbles, composed, cancelable } = await happened;
    expect({ bubbles, composed, cancelable }).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: false,
    });
  });
});
