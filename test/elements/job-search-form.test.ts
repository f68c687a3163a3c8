import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/job-search/define.js';
import type { JobSearchElement } from '../../src/elements/job-search/job-search.js';

const $ = <T extends HTMLElement = HTMLElement>(element: JobSearchElement, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const sent = (element: JobSearchElement) => [...new FormData($<HTMLFormElement>(element, 'form'))];
const chosen = (element: JobSearchElement) =>
  $<HTMLSelectElement>(element, '#radius').selectedOptions[0]!.textContent!.replace(/\s+/g, ' ').trim();

/** The element with a plain form inside, as a page has it before the script comes. */
function mount(form: string): JobSearchElement {
  const place = document.createElement('div');
  place.innerHTML = `<job-search lang="en">${form}</job-search>`;
  return place.firstElementChild as JobSearchElement;
}

async function connected(element: JobSearchElement): Promise<JobSearchElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

async function withWarnings(run: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: unknown) => warnings.push(String(text));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('<job-search> and the form inside it', () => {
  it('starts with the box checked and the distance chosen as they are there', async () => {
    const element = await connected(
      mount(`<form action="/find">
        <input name="q" value="Clerk">
        <label><input type="checkbox" name="home" value="1" checked> From home</label>
        <select name="within">
          <option value="">Anywhere</option><option value="5">5 miles</option>
          <option value="15" selected>15 miles</option>
        </select>
      </form>`),
    );
    expect([$<HTMLInputElement>(element, '#remote').checked, chosen(element)]).to.deep.equal([
      true,
      'Within 15 mi',
    ]);
    expect(element.query).to.deep.equal({ what: 'Clerk', where: '', remote: true, radius: 15 });
    expect(sent(element)).to.deep.equal([
      ['q', 'Clerk'],
      ['home', '1'],
      ['within', '15'],
    ]);
  });

  it('leaves both to the reader from then on', async () => {
    const element = await connected(
      mount(`<form action="/find"><input name="q">
        <input type="checkbox" name="home" checked>
        <select name="within"><option>5</option><option selected>15</option></select></form>`),
    );
    $(element, '#remote').click();
    const radius = $<HTMLSelectElement>(element, '#radius');
    radius.value = '';
    radius.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect([sent(element), chosen(element)]).to.deep.equal([[], 'Any distance']);
    element.formStateRestoreCallback('{"what":"","where":"","remote":false}');
    await element.updateComplete;
    expect([element.query.remote, element.query.radius]).to.deep.equal([false, undefined]);
    element.formResetCallback();
    await element.updateComplete;
    expect([element.query.remote, element.query.radius]).to.deep.equal([true, 15]);
    element.remote = false;
    element.radius = 5;
    await element.updateComplete;
    expect(sent(element)).to.deep.equal([['within', '5']]);
  });

  it('reads distances from radio buttons', async () => {
    const element = await connected(
      mount(`<form action="/find"><input name="q">
        <fieldset><legend>Distance</legend>
          <label><input type="radio" name="d" value=""> Any</label>
          <label><input type="radio" name="d" value="10" checked> 10 mi</label>
          <label><input type="radio" name="d" value="30"> 30 mi</label>
        </fieldset></form>`),
    );
    const options = [...$<HTMLSelectElement>(element, '#radius').options].map(({ value }) => value);
    expect([options, chosen(element), sent(element)]).to.deep.equal([
      ['', '10', '30'],
      'Within 10 mi',
      [['d', '10']],
    ]);
  });

  it('sends along what it does not show, and says so to the author', async () => {
    let element!: JobSearchElement;
    const warnings = await withWarnings(async () => {
      element = await connected(
        mount(`<form action="/find?site=uk">
          <input name="q"><input name="l"><input name="company" value="ACME">
          <input type="hidden" name="tag" value="a"><input type="hidden" name="tag" value="b">
          <select name="kind"><option>Office</option><option selected>Shop</option></select>
          <input type="radio" name="shift" value="day" checked><input type="radio" name="shift" value="night">
          <input type="checkbox" name="home"><input type="checkbox" name="paid" checked>
          <input name="old" type="number" value="3" disabled>
        </form>`),
      );
    });
    expect(sent(element)).to.deep.equal([
      ['site', 'uk'],
      ['company', 'ACME'],
      ['tag', 'a'],
      ['tag', 'b'],
      ['kind', 'Shop'],
      ['shift', 'day'],
      ['paid', 'on'],
    ]);
    // A choice of words is no distance.
    expect($(element, '#radius')).to.equal(null);
    const text = warnings.join('\n');
    expect(warnings).to.have.length(4);
    for (const name of ['company', 'kind', 'shift', 'paid'])
      expect(text).to.contain(`CE234 This field of the form is not shown (form/${name}).`);
    expect(text).not.to.match(/form\/(tag|home|old)/);
  });

  it('asks for what the form requires, and opens where it opens', async () => {
    const element = await connected(
      mount('<form action="/find" target="_blank"><input name="q" required></form>'),
    );
    expect(element.checkValidity()).to.equal(false);
    expect([$(element, '#what').ariaRequired, $<HTMLFormElement>(element, 'form').target]).to.deep.equal([
      'true',
      '_blank',
    ]);
    element.what = 'Baker';
    element.target = 'results';
    await element.updateComplete;
    expect([element.checkValidity(), $<HTMLFormElement>(element, 'form').target]).to.deep.equal([
      true,
      'results',
    ]);
  });

  it('goes on with what was typed before its script came, at the same place', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    // In a document without the element, the form is what a reader has.
    place.innerHTML =
      '<x-search><form action="/find"><input name="q" value="Old"><input name="l"></form></x-search>';
    const [q, l] = place.querySelectorAll('input');
    q!.value = 'Night nurse';
    l!.focus();
    l!.value = 'Leeds';
    l!.setSelectionRange(2, 4);
    const { JobSearchElement: Base } = await import('../../src/elements/job-search/job-search.js');
    customElements.define('x-search', class extends Base {});
    const element = place.firstElementChild as JobSearchElement;
    await element.updateComplete;
    expect([element.query.what, element.query.where]).to.deep.equal(['Night nurse', 'Leeds']);
    const field = $<HTMLInputElement>(element, '#where');
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['Leeds', 2, 4]);
    // Moved elsewhere, it does not go back to that.
    element.what = 'Baker';
    place.append(element);
    await element.updateComplete;
    expect(element.query.what).to.equal('Baker');
  });
});
