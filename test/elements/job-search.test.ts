import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/job-search/define.js';
import type { CareerSearchDetail } from '../../src/elements/job-search/sending.js';
import type { JobSearchElement } from '../../src/elements/job-search/job-search.js';
import { Combobox } from '../../src/controllers/combobox.js';
import { Suggester } from '../../src/controllers/suggester.js';
import { Suggesting } from '../../src/elements/job-search/suggestions.js';
import { press as pressAt } from '../fixtures/press.js';
import { waitUntil } from '../fixtures/wait.js';

const ROLES = [
  { label: 'Operations Manager', kind: 'role' },
  { label: 'Operations Analyst', kind: 'role' },
  { label: 'Director of Operations', kind: 'role' },
  { label: 'Chief Operating Officer', kind: 'role', aliases: ['COO'] },
  { label: 'Continuous operations improvement', kind: 'skill' },
];

const $ = <T extends HTMLElement = HTMLElement>(element: JobSearchElement, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const what = (element: JobSearchElement) => $<HTMLInputElement>(element, '#what');
const options = (element: JobSearchElement) =>
  [...element.shadowRoot!.querySelectorAll('#what-list [role=option]')].map((option) =>
    option.textContent!.replace(/\s+/g, ' ').trim(),
  );
const status = (element: JobSearchElement) => $(element, '[role=status]').textContent;
const active = (element: JobSearchElement) => {
  const id = what(element).getAttribute('aria-activedescendant');
  return id && element.shadowRoot!.getElementById(id)?.textContent?.trim();
};

async function type(element: JobSearchElement, text: string): Promise<void> {
  const input = what(element);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

const press = (element: JobSearchElement, key: string, more?: KeyboardEventInit): Promise<KeyboardEvent> =>
  pressAt(element, what(element), key, more);

/** Submits, and keeps the page from leaving. */
async function searched(element: JobSearchElement, start?: () => void): Promise<CareerSearchDetail> {
  setTimeout(start ?? (() => $<HTMLFormElement>(element, 'form').requestSubmit()));
  const event = (await oneEvent(element, 'career-search')) as CustomEvent<CareerSearchDetail>;
  return event.detail;
}

const mount = async (template = html`<job-search .data=${{ suggestions: ROLES }}></job-search>`) => {
  const element = await fixture<JobSearchElement>(template);
  element.addEventListener('career-search', (event) => event.preventDefault());
  return element;
};

describe('<job-search>', () => {
  before(() => Suggesting.load());

  const { pause } = Combobox;
  beforeEach(() => {
    localStorage.removeItem('career-elements:recent');
    Combobox.pause = 0;
  });
  after(() => (Combobox.pause = pause));

  it('gives its fields the names of their parts where nothing says which ones', async () => {
    const element = await mount(html`<job-search></job-search>`);
    expect([...element.shadowRoot!.querySelectorAll('input')].map(({ name }) => name)).to.deep.equal([
      'what',
      'where',
    ]);
  });

  it('is found by its title among the parts of a page', async () => {
    const element = await mount(html`<job-search caption="Find work"></job-search>`);
    expect($(element, '[role=search]').getAttribute('aria-label')).to.equal('Find work');
  });

  it('is a form with two labelled fields', async () => {
    const element = await mount(html`<job-search></job-search>`);
    const labels = [...element.shadowRoot!.querySelectorAll('label')].map((label) => label.textContent);
    expect(labels).to.deep.equal(['Job', 'Where']);
    expect(what(element).placeholder).to.equal('Title, skill or company');
    expect($(element, 'button').textContent!.trim()).to.equal('Search jobs');
    await expect(element).to.be.accessible();
  });

  it('sends a plain form where an action is given', async () => {
    const element = await mount(
      html`<job-search
        .data=${{ action: '/jobs?lang=en', parameters: { what: 'q', where: 'l' }, fields: ['what', 'where', 'remote'] }}
        what="R&D"
        remote
      ></job-search>`,
    );
    const form = $<HTMLFormElement>(element, 'form');
    // As the address that is said beforehand, also in pages of another encoding.
    expect([form.getAttribute('action'), form.method, form.acceptCharset]).to.deep.equal([
      '/jobs',
      'get',
      'utf-8',
    ]);
    expect([...new FormData(form)]).to.deep.equal([
      ['q', 'R&D'],
      ['remote', 'true'],
      ['lang', 'en'],
    ]);
  });

  it('says what is searched before it goes there', async () => {
    const element = await mount(
      html`<job-search
        board="indeed"
        what="Baker"
        where="Leeds"
        fields="what where radius"
        radius="25"
      ></job-search>`,
    );
    expect(await searched(element)).to.deep.equal({
      what: 'Baker',
      where: 'Leeds',
      remote: false,
      radius: 25,
      url: 'https://www.indeed.com/jobs?q=Baker&l=Leeds&radius=25',
    });
  });

  it('goes where a template leads', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe name="results-frame"></iframe>`);
    const element = await fixture<JobSearchElement>(
      html`<job-search
        template="/__test__/json?body={what}&type=text/html"
        target="results-frame"
        what="Baker & Co"
      ></job-search>`,
    );
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await waitUntil(() => frame.contentDocument?.body?.textContent === 'Baker & Co');
  });

  it('searches without the spaces that nobody means, and leaves what was typed', async () => {
    const element = await mount(
      html`<job-search action="/jobs?lang=en" what="  Operations   Manager "></job-search>`,
    );
    const form = $<HTMLFormElement>(element, 'form');
    expect([...new FormData(form)]).to.deep.equal([
      ['what', 'Operations Manager'],
      ['lang', 'en'],
    ]);
    const { what: said, url } = await searched(element);
    expect([said, new URL(url!).search]).to.deep.equal([
      'Operations Manager',
      '?what=Operations+Manager&lang=en',
    ]);
    expect(what(element).value).to.equal('  Operations   Manager ');
  });

  it('goes where an action leads, without empty parameters', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe name="results-frame"></iframe>`);
    const element = await fixture<JobSearchElement>(
      html`<job-search
        action="/__test__/json?type=text/html"
        .data=${{ parameters: { what: 'body' } }}
        target="results-frame"
        what="Cook"
      ></job-search>`,
    );
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await waitUntil(() => frame.contentDocument?.body?.textContent === 'Cook');
    expect(frame.contentWindow!.location.search).to.equal('?body=Cook&type=text%2Fhtml');
  });

  it('reads the form inside it', async () => {
    const element = await mount(
      html`<job-search>
        <form action="/find">
          <input type="hidden" name="from" value="guide" />
          <label>Role <input name="q" placeholder="Any" value="Clerk" list="roles-of-form" /></label>
          <label>Town <input name="l" /></label>
          <label><input type="checkbox" name="home" value="1" /> From home</label>
          <select name="within">
            <option value="">Anywhere</option>
            <option value="5">5 miles</option>
          </select>
          <datalist id="roles-of-form">
            <option value="Clerk"></option>
            <option value="Cook"></option>
          </datalist>
          <button>Go</button>
        </form>
      </job-search>`,
    );
    expect([...new FormData($<HTMLFormElement>(element, 'form'))]).to.deep.equal([
      ['q', 'Clerk'],
      ['from', 'guide'],
    ]);
    expect($(element, 'label').textContent).to.equal('Role');
    expect($(element, 'button').textContent!.trim()).to.equal('Go');
    const { name, value, parentElement } = $<HTMLInputElement>(element, '#remote');
    expect([name, value, parentElement!.textContent.trim()]).to.deep.equal(['home', '1', 'From home']);
    expect($(element, '#radius').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Any distance Within 5 mi',
    );
    await type(element, 'c');
    expect(options(element)).to.deep.equal(['Clerk', 'Cook']);
  });

  it('takes suggestions from a datalist, inside it or elsewhere', async () => {
    const inside = await mount(
      html`<job-search action="/jobs">
        <datalist>
          <option value="Baker"></option>
          <option>Cook</option>
        </datalist>
      </job-search>`,
    );
    await type(inside, 'c');
    expect(options(inside)).to.deep.equal(['Cook']);
    await fixture(html`<datalist id="titles-of-page"><option value="Clerk"></option></datalist>`);
    const elsewhere = await mount(html`<job-search action="/jobs" from="#titles-of-page"></job-search>`);
    await type(elsewhere, 'c');
    expect(options(elsewhere)).to.deep.equal(['Clerk']);
    expect($<HTMLFormElement>(elsewhere, 'form').getAttribute('action')).to.equal('/jobs');
  });

  it('suggests while one types', async () => {
    const element = await mount();
    await type(element, 'oper');
    // On a busy machine the first letters find some of them at first.
    await waitUntil(() => options(element).length > 4);
    expect(options(element)).to.deep.equal([
      'Operations Manager',
      'Operations Analyst',
      'Director of Operations',
      'Chief Operating Officer',
      'Continuous operations improvement',
    ]);
    expect(
      [...element.shadowRoot!.querySelectorAll('.option b')].map((hit) => hit.textContent),
    ).to.deep.equal(['Oper', 'Oper', 'Oper', 'Oper', 'oper']);
    await waitUntil(() => status(element) === '5 suggestions');
    expect(what(element).getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
    await type(element, 'coo');
    expect(options(element)).to.deep.equal(['Chief Operating Officer (COO) role']);
    await type(element, 'xyz');
    await waitUntil(() => status(element) === 'No suggestions');
    await type(element, '');
    expect(what(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('puts suggestions of several kinds under headings, and those of one kind under none', async () => {
    const element = await mount();
    await type(element, 'oper');
    await waitUntil(() => options(element).length > 0);
    const groups = [...element.shadowRoot!.querySelectorAll('#what-list [role=group]')];
    const named = groups.map((group) => {
      const heading = element.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
      return [heading.textContent, group.querySelectorAll('[role=option]').length];
    });
    expect(named).to.deep.equal([
      ['role', 4],
      ['skill', 1],
    ]);
    await type(element, 'operations m');
    await waitUntil(() => options(element).length === 1);
    expect(element.shadowRoot!.querySelector('#what-list [role=group]')).to.equal(null);
  });

  it('suggests for what is pasted', async () => {
    const element = await mount();
    const input = what(element);
    input.focus();
    input.value = 'Director of Oper';
    input.dispatchEvent(
      new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }),
    );
    await waitUntil(() => options(element).length > 0);
    expect(options(element)[0]).to.contain('Director of Operations');
  });

  it('shows its list also where the browser has no popovers', async () => {
    // As in browsers from before popovers.
    const names = ['popover', 'showPopover', 'hidePopover'] as const;
    const before = names.map((name) => Object.getOwnPropertyDescriptor(HTMLElement.prototype, name));
    for (const name of names) Reflect.deleteProperty(HTMLElement.prototype, name);
    try {
      const element = await mount();
      const box = element.parentElement!;
      // It cuts off what it has inside, and is what fixed boxes inside it are placed in.
      box.setAttribute(
        'style',
        'transform: translate(30px, 40px); overflow: clip; overflow-clip-margin: 900px',
      );
      await type(element, 'operations');
      await waitUntil(() => options(element).length > 0);
      const list = $(element, '#what-popup').getBoundingClientRect();
      const field = what(element).getBoundingClientRect();
      expect(list.height).to.be.greaterThan(20);
      expect([list.left, list.top, list.width].map(Math.round)).to.deep.equal(
        [field.left, field.bottom + 6, field.width].map(Math.round),
      );
      // One that is off in one direction only.
      box.setAttribute(
        'style',
        'position: absolute; inset: 40px auto auto 0; inline-size: 300px; transform: translate(0)',
      );
      window.dispatchEvent(new Event('resize'));
      const [moved, below] = [$(element, '#what-popup'), what(element)].map((one) =>
        one.getBoundingClientRect(),
      );
      expect([moved!.left, moved!.top].map(Math.round)).to.deep.equal(
        [below!.left, below!.bottom + 6].map(Math.round),
      );
      box.setAttribute('style', 'position: fixed; inset-block-end: 0; inline-size: 300px');
      window.dispatchEvent(new Event('resize'));
      const above = $(element, '#what-popup').getBoundingClientRect();
      expect(above.top).to.be.at.least(0);
      expect(Math.round(above.bottom)).to.equal(Math.round(what(element).getBoundingClientRect().top - 6));
      await press(element, 'Escape');
      expect(getComputedStyle($(element, '#what-popup')).clipPath).to.equal('inset(50%)');
      expect($(element, '#what-popup').ariaHidden).to.equal('true');
      element.remove();
    } finally {
      names.forEach((name, index) => {
        if (before[index]) Object.defineProperty(HTMLElement.prototype, name, before[index]);
      });
    }
  });

  it('says how many there are when nobody types any more', async () => {
    Combobox.pause = 20;
    const element = await mount();
    await type(element, 'operations');
    expect(status(element)).to.equal('');
    await waitUntil(() => status(element) === '4 suggestions');
    expect(options(element).length).to.equal(4);
    await type(element, 'operations m');
    expect(status(element)).to.equal('');
    await waitUntil(() => status(element) === '1 suggestion');
  });

  for (const zoom of [1.25, 0.6]) {
    it(`stands at its field in a page with zoom: ${zoom}`, async () => {
      // Where it is not told how much larger or smaller, nobody can tell where to.
      if (!('currentCSSZoom' in document.body)) return;
      const element = await mount();
      const place = element.parentElement!;
      const placeOf = ({ left, width }: DOMRect): number[] => [left, width];
      const gap = (): number => {
        const list = $(element, '#what-popup').getBoundingClientRect();
        const field = what(element).getBoundingClientRect();
        placeOf(list).forEach((length, index) => expect(length).to.be.closeTo(placeOf(field)[index]!, 1));
        return list.top > field.top ? list.top - field.bottom : field.top - list.bottom;
      };
      place.setAttribute('style', `zoom: ${zoom}; margin: 30px`);
      await type(element, 'oper');
      expect(gap(), 'below').to.be.closeTo(6, 1);
      place.setAttribute('style', `zoom: ${zoom}; position: fixed; inset-block-end: 0; inline-size: 300px`);
      await type(element, 'operations a');
      expect(gap(), 'above').to.be.closeTo(6, 1);
    });
  }

  it('stays at its field above it, however many options there are', async () => {
    const element = await mount();
    if (typeof HTMLElement.prototype.showPopover !== 'function') return;
    element.parentElement!.setAttribute('style', 'position: fixed; inset-block-end: 0; inline-size: 300px');
    const gap = () =>
      what(element).getBoundingClientRect().top - $(element, '#what-popup').getBoundingClientRect().bottom;
    await type(element, 'oper');
    expect(Math.round(gap())).to.equal(6);
    await type(element, 'operations a');
    expect([options(element).length, Math.round(gap())]).to.deep.equal([1, 6]);
  });

  it('keeps the list clear of a keyboard on the screen', async () => {
    const element = await mount();
    if (typeof HTMLElement.prototype.showPopover !== 'function') return;
    element.parentElement!.setAttribute('style', 'position: fixed; inset-block-start: 0; inline-size: 300px');
    const view = Object.assign(new EventTarget(), { offsetTop: 0, height: 500 });
    const original = Object.getOwnPropertyDescriptor(globalThis, 'visualViewport')!;
    Object.defineProperty(globalThis, 'visualViewport', { configurable: true, value: view });
    try {
      await type(element, 'oper');
      const bottom = () => Math.round($(element, '#what-popup').getBoundingClientRect().bottom);
      expect(bottom()).to.be.greaterThan(200);
      view.height = 200;
      view.dispatchEvent(new Event('resize'));
      expect(bottom()).to.equal(192);
      // Zoomed in and moved down.
      view.offsetTop = 40;
      view.dispatchEvent(new Event('scroll'));
      expect(bottom()).to.equal(232);
    } finally {
      Object.defineProperty(globalThis, 'visualViewport', original);
    }
  });

  it('walks the options and the field with the arrow keys', async () => {
    const element = await mount();
    await type(element, 'operations');
    const walked: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await press(element, key);
      walked.push(active(element));
    }
    expect(walked).to.deep.equal([
      'Operations Manager',
      'Operations Analyst',
      'Operations Manager',
      null,
      'Continuous operations improvement',
    ]);
    await press(element, 'Home');
    expect(active(element)).to.equal(null);
    expect(what(element).getAttribute('aria-expanded')).to.equal('true');
  });

  it('takes over an option with Enter, and sends with the next', async () => {
    const element = await mount();
    await type(element, 'operations a');
    await press(element, 'ArrowDown');
    const first = await press(element, 'Enter');
    expect([first.defaultPrevented, what(element).value, element.what]).to.deep.equal([
      true,
      'Operations Analyst',
      'Operations Analyst',
    ]);
    expect(what(element).getAttribute('aria-expanded')).to.equal('false');
    expect((await press(element, 'Enter')).defaultPrevented).to.equal(false);
  });

  it('closes with Escape, then empties the field', async () => {
    const element = await mount();
    await type(element, 'oper');
    await press(element, 'Escape');
    expect([what(element).getAttribute('aria-expanded'), what(element).value]).to.deep.equal([
      'false',
      'oper',
    ]);
    await press(element, 'Escape');
    expect(what(element).value).to.equal('');
    expect((await press(element, 'Escape')).defaultPrevented).to.equal(false);
  });

  it('opens with the arrow keys, and leaves the text as it is with Tab', async () => {
    const element = await mount();
    what(element).focus();
    await press(element, 'ArrowDown', { altKey: true });
    expect([options(element).length, active(element)]).to.deep.equal([5, null]);
    await press(element, 'ArrowUp', { altKey: true });
    expect(what(element).getAttribute('aria-expanded')).to.equal('false');
    await press(element, 'ArrowUp');
    expect(active(element)).to.equal('Continuous operations improvement');
    what(element).blur();
    await element.updateComplete;
    expect([what(element).value, what(element).getAttribute('aria-expanded')]).to.deep.equal(['', 'false']);
  });

  it('leaves the keys to an input method', async () => {
    const element = await mount();
    await type(element, 'oper');
    await press(element, 'ArrowDown');
    what(element).dispatchEvent(new CompositionEvent('compositionstart'));
    expect((await press(element, 'Enter')).defaultPrevented).to.equal(false);
    await type(element, 'oper か');
    const expanded = () => what(element).getAttribute('aria-expanded');
    expect([options(element), expanded()]).to.deep.equal([[], 'false']);
    what(element).dispatchEvent(new CompositionEvent('compositionend'));
    await element.updateComplete;
    expect([options(element), expanded()]).to.deep.equal([[], 'true']);
  });

  it('suggests for a word that the keyboard of a phone is still composing', async () => {
    const element = await mount();
    what(element).focus();
    what(element).dispatchEvent(new CompositionEvent('compositionstart'));
    await type(element, 'oper');
    expect(options(element)).to.have.length(5);
    $(element, '#what-1').click();
    // The end of the word is no other word.
    what(element).dispatchEvent(new CompositionEvent('compositionend'));
    await element.updateComplete;
    expect([what(element).value, what(element).getAttribute('aria-expanded')]).to.deep.equal([
      'Operations Analyst',
      'false',
    ]);
  });

  it('takes over an option that is touched, and keeps the focus', async () => {
    const element = await mount();
    await type(element, 'oper');
    const option = $(element, '#what-1');
    const down = new PointerEvent('pointerdown', { bubbles: true, cancelable: true, pointerType: 'touch' });
    option.dispatchEvent(down);
    option.click();
    await element.updateComplete;
    expect([down.defaultPrevented, what(element).value]).to.deep.equal([true, 'Operations Analyst']);
    expect(element.shadowRoot!.activeElement).to.equal(what(element));
  });

  it('keeps the list inside the window, over whatever would cut it off', async () => {
    const element = await mount();
    const box = element.parentElement!;
    box.setAttribute(
      'style',
      'position: fixed; inset-block-end: 0; overflow: hidden; block-size: 90px; inline-size: 300px',
    );
    await type(element, 'oper');
    const list = $(element, '#what-popup');
    // A box that scrolls is a stop of the Tab key, unless it says otherwise.
    expect(list.getAttribute('tabindex')).to.equal('-1');
    const { top, bottom } = list.getBoundingClientRect();
    if (typeof list.showPopover === 'function') {
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(what(element).getBoundingClientRect().top);
      const middle = document.elementFromPoint(list.getBoundingClientRect().left + 20, (top + bottom) / 2);
      expect(middle).to.equal(element);
    }
  });

  it('asks a function, and the last answer wins', async () => {
    const asked: string[] = [];
    const answers = new Map<string, (list: string[]) => void>();
    const aborted: string[] = [];
    const suggest = (text: string, { signal }: { signal: AbortSignal }) => {
      asked.push(text);
      signal.addEventListener('abort', () => aborted.push(text));
      return new Promise<string[]>((resolve) => answers.set(text, resolve));
    };
    const element = await mount(html`<job-search .suggest=${suggest}></job-search>`);
    const { delay } = Suggester;
    Suggester.delay = 5;
    try {
      await type(element, 'b');
      await type(element, 'ba');
      await waitUntil(() => status(element) === 'Loading…');
      await waitUntil(() => answers.has('ba'));
      await type(element, 'bak');
      await waitUntil(() => answers.has('bak'));
      answers.get('bak')!(['Baker']);
      await waitUntil(() => options(element).length === 1);
      answers.get('ba')!(['Barista']);
      await element.updateComplete;
    } finally {
      Suggester.delay = delay;
    }
    expect(options(element)).to.deep.equal(['Baker']);
    expect([asked, aborted]).to.deep.equal([['ba', 'bak'], ['ba']]);
  });

  it('says that a function has failed, and goes on', async () => {
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    try {
      const element = await mount(
        html`<job-search .suggest=${() => Promise.reject(new Error('no connection'))}></job-search>`,
      );
      await type(element, 'ba');
      await waitUntil(() => status(element) === 'Suggestions could not be loaded.');
      expect($(element, '.note').textContent).to.equal('Suggestions could not be loaded.');
      expect((await searched(element)).what).to.equal('ba');
    } finally {
      console.warn = warn;
    }
    expect(String(warnings[0])).to.contain('CE233').and.to.contain('no connection');
  });

  it('shows a dozen options at most, of a hundred thousand', async () => {
    const list = Array.from({ length: 100_000 }, (_, n) => `Role ${n}`);
    const element = await mount(html`<job-search .data=${list}></job-search>`);
    expect(options(element)).to.have.length(0);
    await type(element, 'role 9');
    await waitUntil(() => status(element) === 'First 8 suggestions');
    expect(options(element)[0]).to.equal('Role 9');
    await type(element, 'role 9999');
    await waitUntil(() => options(element).length === 8, 'the rest of the list', { timeout: 15_000 });
    expect(options(element)[0]).to.equal('Role 9999');
  });

  it('says what is missing where it is required', async () => {
    const element = await mount(html`<job-search required></job-search>`);
    let sent = false;
    element.addEventListener('career-search', () => (sent = true));
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await element.updateComplete;
    const text = 'Enter a job title, skill or company.';
    expect([sent, $(element, '.error').textContent]).to.deep.equal([false, text]);
    expect(what(element).getAttribute('aria-describedby')).to.equal('what-error');
    expect(element.shadowRoot!.activeElement).to.equal(what(element));
    expect(element.checkValidity()).to.equal(false);
    await expect(element).to.be.accessible();
    await type(element, 'Baker');
    expect($(element, '.error')).to.equal(null);
    expect(element.checkValidity()).to.equal(true);
  });

  it('says what is missing to who is in the field already, and each time', async () => {
    const element = await mount(html`<job-search required></job-search>`);
    const heard: string[] = [];
    const alerts: Element[] = [];
    const submit = async (from: string) => {
      $(element, from).focus();
      $<HTMLFormElement>(element, 'form').requestSubmit();
      await element.updateComplete;
      const error = $(element, '.error');
      heard.push(`${error.role}: ${error.textContent}`);
      // One is heard when it comes, not when it stays.
      expect(alerts).to.not.include(error);
      alerts.push(error);
    };
    // Who comes from the button hears the description of the field, and nothing twice.
    await submit('button');
    await submit('#what');
    await submit('#what');
    const text = 'Enter a job title, skill or company.';
    expect(heard).to.deep.equal([`null: ${text}`, `alert: ${text}`, `alert: ${text}`]);
  });

  it('takes part in the form around it', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <label for="search-in-form">Find</label>
        <job-search id="search-in-form" what="Baker" .data=${{ parameters: { where: 'l' } }}></job-search>
        <fieldset disabled><job-search></job-search></fieldset>
      </form>`,
    );
    const element = form.querySelector<JobSearchElement>('job-search')!;
    element.where = 'Leeds';
    await element.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([
      ['what', 'Baker'],
      ['where', 'Leeds'],
    ]);
    form.querySelector('label')!.click();
    expect(element.shadowRoot!.activeElement).to.equal(what(element));
    form.reset();
    await element.updateComplete;
    expect([what(element).value, element.where]).to.deep.equal(['Baker', undefined]);
    expect(what(form.querySelector<JobSearchElement>('fieldset job-search')!).disabled).to.equal(true);
    let submitted = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    $<HTMLFormElement>(element, 'form').requestSubmit();
    expect(submitted).to.equal(true);
  });

  it('leaves no list open where the form around it is reset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><job-search .data=${['Baker', 'Banker']}></job-search></form>`,
    );
    const element = form.querySelector<JobSearchElement>('job-search')!;
    what(element).focus();
    await type(element, 'ba');
    expect(what(element).ariaExpanded).to.equal('true');
    form.reset();
    await element.updateComplete;
    expect([what(element).value, what(element).ariaExpanded]).to.deep.equal(['', 'false']);
  });

  it('comes back to what the browser has kept', async () => {
    const element = await mount(html`<job-search></job-search>`);
    element.formStateRestoreCallback('{"what":"Baker","where":"Leeds","remote":true,"radius":25}');
    expect(element.query).to.deep.equal({ what: 'Baker', where: 'Leeds', remote: true, radius: 25 });
    element.formStateRestoreCallback('not ours');
    expect(element.query.what).to.equal('Baker');
  });

  for (const [dir, side] of [
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const) {
    it(`starts every name at the ${side} where the page runs ${dir}`, async () => {
      const names = ['Oper Clerk', 'مدير Oper'];
      const page = await fixture(html`<div dir=${dir}><job-search .data=${names}></job-search></div>`);
      const element = page.querySelector<JobSearchElement>('job-search')!;
      await type(element, 'oper');
      await waitUntil(() => options(element).length === 2);
      const { left, right } = $(element, '#what-list').getBoundingClientRect();
      const gaps = [...element.shadowRoot!.querySelectorAll('#what-list [role=option]')].map((option) => {
        const range = document.createRange();
        range.selectNodeContents(option);
        const text = range.getBoundingClientRect();
        return Math.round(side === 'left' ? text.left - left : right - text.right);
      });
      expect(gaps).to.deep.equal([14, 14]);
    });
  }

  it('starts an example', async () => {
    const element = await mount(
      html`<job-search
        .data=${{ examples: ['Analyst', { what: 'Logistics', where: 'Leeds' }] }}
      ></job-search>`,
    );
    const chips = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button.pill')];
    expect(chips.map((chip) => chip.textContent!.trim())).to.deep.equal(['Analyst', 'Logistics in Leeds']);
    const detail = await searched(element, () => chips[1]!.click());
    expect([detail.what, detail.where, what(element).value]).to.deep.equal([
      'Logistics',
      'Leeds',
      'Logistics',
    ]);
  });

  it('keeps the focus on the past search that is made again', async () => {
    const element = await mount(html`<job-search recent></job-search>`);
    element.addEventListener('career-search', (event) => event.preventDefault());
    for (const what of ['Baker', 'Miller']) {
      element.what = what;
      await element.updateComplete;
      $<HTMLFormElement>(element, 'form').requestSubmit();
      await element.updateComplete;
    }
    const past = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.recent .pill')].map(
        (pill) => (pill.matches(':focus') ? '> ' : '') + pill.textContent!.trim(),
      );
    expect(past()).to.deep.equal(['Miller', 'Baker']);
    const pill = element.shadowRoot!.querySelectorAll<HTMLElement>('.recent .pill')[1]!;
    pill.focus();
    pill.click();
    await waitUntil(() => past()[0]!.endsWith('Baker'));
    await element.updateComplete;
    expect(past()).to.deep.equal(['> Baker', 'Miller']);
  });

  it('remembers searches only where the author allows it', async () => {
    await searched(await mount(html`<job-search what="Baker"></job-search>`));
    expect(localStorage.getItem('career-elements:recent')).to.equal(null);
    const element = await mount(html`<job-search recent what="Baker" where="Leeds"></job-search>`);
    await searched(element);
    await element.updateComplete;
    expect($(element, '.recent .pill').textContent!.trim()).to.equal('Baker in Leeds');
    $(element, '.recent .link').click();
    await element.updateComplete;
    expect([$(element, '.recent'), localStorage.getItem('career-elements:recent')]).to.deep.equal([
      null,
      null,
    ]);
  });

  it('has one field where one is asked for, and sends what the other would', async () => {
    const element = await mount(html`<job-search action="/jobs" fields="what" where="Leeds"></job-search>`);
    expect($(element, '#where')).to.equal(null);
    expect([...new FormData($<HTMLFormElement>(element, 'form'))]).to.deep.equal([['where', 'Leeds']]);
  });

  it('speaks the language of the page', async () => {
    const element = await mount(
      html`<job-search lang="de" fields="what where remote radius" radius="25"></job-search>`,
    );
    await waitUntil(() => $(element, 'label').textContent === 'Stelle');
    expect($<HTMLSelectElement>(element, '#radius').selectedOptions[0]!.textContent!.trim()).to.equal(
      'Umkreis 25 km',
    );
    expect($(element, 'label.pill').textContent!.trim()).to.equal('Nur Homeoffice');
  });

  it('stays a form where its data cannot be loaded', async () => {
    const warn = console.warn;
    console.warn = () => {};
    try {
      const element = await mount(html`<job-search src="/__test__/status/500" action="/jobs"></job-search>`);
      await waitUntil(() => $(element, '.notice'));
      expect($(element, '.notice').textContent).to.contain('Suggestions could not be loaded.');
      expect((await searched(element)).url).to.match(/\/jobs$/);
    } finally {
      console.warn = warn;
    }
  });

  it('loads a list of suggestions', async () => {
    const body = encodeURIComponent(JSON.stringify(['Baker', 'Cook']));
    const element = await mount(
      html`<job-search src="/__test__/json?body=${body}" action="/jobs"></job-search>`,
    );
    await waitUntil(() => what(element).getAttribute('role') === 'combobox');
    await type(element, 'c');
    expect(options(element)).to.deep.equal(['Cook']);
  });

  for (const data of [
    7,
    'x',
    null,
    [null, {}, [[]]],
    { what: 5, where: [], fields: {}, examples: 9, hidden: 'a' },
  ]) {
    it(`survives ${JSON.stringify(data)}`, async () => {
      const warn = console.warn;
      console.warn = () => {};
      try {
        const element = await mount(html`<job-search .data=${data as never}></job-search>`);
        await type(element, 'a');
        expect(what(element).value).to.equal('a');
      } finally {
        console.warn = warn;
      }
    });
  }
});
