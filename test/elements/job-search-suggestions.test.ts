import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/job-search/define.js';
import type { JobSearchElement } from '../../src/elements/job-search/job-search.js';
import { Suggesting } from '../../src/elements/job-search/suggestions.js';
import type { CareerErrorDetail } from '../../src/controllers/issue-report.js';
import { waitUntil } from '../fixtures/wait.js';

// A file of its own: what suggests is loaded once in a page.
describe('<job-search>, before what suggests has come', () => {
  it('is a plain field that says so, reports what does not come, and goes on with what was typed', async () => {
    const { load } = Suggesting;
    let loads = 0;
    Suggesting.load = async () => {
      loads++;
      throw new TypeError('no network');
    };
    const element = await fixture<JobSearchElement>(
      html`<job-search .data=${['Tiler', 'Baker', 'Cook']}></job-search>`,
    );
    const codes: string[] = [];
    element.addEventListener('career-error', (event) =>
      codes.push(...(event as CustomEvent<CareerErrorDetail>).detail.issues.map(({ code }) => code)),
    );
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('#what')!;
    const options = () =>
      [...element.shadowRoot!.querySelectorAll('#what-list [role=option]')].map(({ textContent }) =>
        textContent.trim(),
      );
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    expect([loads, input.getAttribute('role'), input.getAttribute('aria-expanded')]).to.deep.equal([
      0,
      'combobox',
      'false',
    ]);
    input.focus();
    type('b');
    await waitUntil(() => codes.length > 0);
    expect([
      codes,
      loads,
      element.query.what,
      element.shadowRoot!.querySelector('[role=listbox]'),
    ]).to.deep.equal([['CE303'], 1, 'b', null]);

    // The next letter tries again; those that come meanwhile are not lost.
    Suggesting.load = load;
    type('c');
    type('co');
    await waitUntil(() => options().length > 0);
    expect([options(), input.getAttribute('aria-expanded')]).to.deep.equal([['Cook'], 'true']);
    // The looks of the list come with it.
    expect(getComputedStyle(element.shadowRoot!.querySelector('.option')!).cursor).to.equal('pointer');
    await expect(element).to.be.accessible();
  });

  it('knows of a composition that began before', async () => {
    const element = await fixture<JobSearchElement>(html`<job-search .data=${['管理者']}></job-search>`);
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('#what')!;
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    const compose = (value: string) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    };
    compose('管');
    await waitUntil(() => input.getAttribute('aria-expanded') === 'true');
    compose('管k');
    await waitUntil(() => input.getAttribute('aria-expanded') === 'false');
    input.dispatchEvent(new CompositionEvent('compositionend'));
    await waitUntil(() => input.getAttribute('aria-expanded') === 'true');
  });

  it('keeps the looks of its list in another document', async () => {
    const element = await fixture<JobSearchElement>(html`<job-search .data=${['Baker']}></job-search>`);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Preview"></iframe>`);
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('#what')!;
    input.focus();
    input.value = 'b';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => input.getAttribute('aria-expanded') === 'true');
    const option = element.shadowRoot!.querySelector('.option')!;
    expect(frame.contentWindow!.getComputedStyle(option).cursor).to.equal('pointer');
  });
});
