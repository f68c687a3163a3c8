import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/faq-list/define.js';
import type { FaqListElement } from '../../src/elements/faq-list/faq-list.js';
import { textsAt } from '../fixtures/rendering.js';
import { markupFixture } from '../fixtures/markup.js';
import { waitUntil } from '../fixtures/wait.js';

const items = [
  { id: 'remote', question: 'Can I do the job from home?', answer: 'As a rule not.' },
  { question: 'Do soft skills matter?', answer: ['Very much.', 'Believe it.'] },
];

const show = (more: object = {}) =>
  fixture<FaqListElement>(
    html`<faq-list lang="en" .data=${{ title: 'Questions', items, ...more }}></faq-list>`,
  );

const opened = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('details')].map(({ open }) => open);

describe('<faq-list>', () => {
  const { href } = location;

  afterEach(() => history.replaceState(null, '', href));

  const visit = (key: string) => {
    const url = new URL(href);
    url.searchParams.set('career-question', key);
    url.hash = 'top';
    history.replaceState(null, '', url);
  };

  it('has each question as a heading below the title, and its answer in paragraphs', async () => {
    const element = await show();
    const headings = [...element.shadowRoot!.querySelectorAll('[role=heading]')];
    expect(headings.map(({ ariaLevel, textContent }) => [ariaLevel, textContent.trim()])).to.deep.equal([
      ['2', 'Questions'],
      ['3', 'Can I do the job from home?'],
      ['3', 'Do soft skills matter?'],
    ]);
    expect(textsAt(element, '.answer > p')).to.deep.equal(['As a rule not.', 'Very much.', 'Believe it.']);
    expect(opened(element)).to.deep.equal([false, false]);
  });

  it('has the names of categories as headings over their questions, at the level that the element has', async () => {
    const element = await show({
      items: undefined,
      categories: [
        { title: 'Place', items: items.slice(0, 1) },
        { title: 'Skills', items: [...items.slice(1), { question: 'Is it hard?' }] },
      ],
    });
    const headings = () =>
      [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
        ({ ariaLevel, textContent }) => `${ariaLevel} ${textContent.trim()}`,
      );
    expect(headings()).to.deep.equal([
      '2 Questions',
      '3 Place',
      '4 Can I do the job from home?',
      '3 Skills',
      '4 Do soft skills matter?',
      '4 Is it hard?',
    ]);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(headings().slice(0, 3)).to.deep.equal(['4 Questions', '5 Place', '6 Can I do the job from home?']);
    await expect(element).to.be.accessible();
  });

  it('has nothing to open where there is no answer', async () => {
    const element = await show({
      items: ['Is it hard?', { question: 'And then?', answer: 'Then it is done.' }],
    });
    expect(textsAt(element, '[part=question]')).to.deep.equal(['Is it hard?', 'And then?']);
    expect(textsAt(element, 'summary')).to.deep.equal(['And then?']);
    await expect(element).to.be.accessible();
  });

  it('prints the links in an answer', async () => {
    const answer = 'As a rule not, says the survey.';
    const links = [{ title: 'the survey', url: '/survey' }];
    const element = await show({ items: [{ question: 'Can I do it from home?', answer, links }] });
    element.linkable = true;
    await element.updateComplete;
    const unprinted = element
      .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      .filter(
        (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
      )
      .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[])
      .filter(({ style }) => style.display === 'none')
      .map(({ selectorText }) => selectorText);
    const found = [...element.shadowRoot!.querySelectorAll('.answer a')].map((link) => [
      link.textContent,
      unprinted.some((selector) => link.matches(selector)),
    ]);
    expect(found).to.deep.equal([
      ['the survey', false],
      ['Link to this question', true],
    ]);
  });

  it('opens the question that the address names, and leaves the fragment alone', async () => {
    visit('do-soft-skills-matter');
    const element = await show();
    expect(opened(element)).to.deep.equal([false, true]);
    expect(location.hash).to.equal('#top');
  });

  it('has the focus on the question that the address names, so that reading goes on there', async () => {
    visit('do-soft-skills-matter');
    const element = await show();
    const [first, second] = element.shadowRoot!.querySelectorAll('summary');
    const { activeElement } = element.shadowRoot!;
    expect([activeElement === first, activeElement === second]).to.deep.equal([false, true]);
  });

  it('opens a question once, so that it can be closed', async () => {
    visit('remote');
    const element = await show();
    element.shadowRoot!.querySelector('details')!.open = false;
    element.linkable = true;
    await element.updateComplete;
    expect(opened(element)).to.deep.equal([false, false]);
  });

  it('opens no question of another list', async () => {
    visit('other.remote');
    expect(opened(await show())).to.deep.equal([false, false]);
    const element = await fixture<FaqListElement>(html`<faq-list id="other" .data=${items}></faq-list>`);
    expect(opened(element)).to.deep.equal([true, false]);
  });

  it('links to each question where it is told to', async () => {
    const element = await show();
    expect(textsAt(element, 'a')).to.deep.equal([]);
    element.linkable = true;
    await element.updateComplete;
    expect(textsAt(element, 'a')).to.deep.equal(['Link to this question', 'Link to this question']);
    const [first] = element.shadowRoot!.querySelectorAll('a');
    expect(new URL(first!.href).searchParams.get('career-question')).to.equal('remote');
    first!.click();
    await waitUntil(() => textsAt(element, '[role=status]')[0]);
    expect(textsAt(element, '[role=status]')[0]).to.match(/^(Copied\.|Copying is not allowed here\.)$/);
  });

  it('is open in print', async () => {
    const element = await show();
    dispatchEvent(new Event('beforeprint'));
    expect(opened(element)).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(opened(element)).to.deep.equal([false, false]);
  });

  it('is as it was after print, also where it left the page, and leaves open what the reader opens later', async () => {
    const element = await show();
    const { parentNode: place } = element;
    dispatchEvent(new Event('beforeprint'));
    element.remove();
    dispatchEvent(new Event('afterprint'));
    place!.append(element);
    await element.updateComplete;
    expect(opened(element)).to.deep.equal([false, false]);
    element.shadowRoot!.querySelector('summary')!.click();
    element.remove();
    place!.append(element);
    await element.updateComplete;
    expect(opened(element)).to.deep.equal([true, false]);
  });

  it('reads details, with what is in them', async () => {
    const element = await markupFixture(
      html`<faq-list>
        <details id="remote">
          <summary>From home?</summary>
          As a <b>rule</b> not.
          <ul>
            <li>Hybrid</li>
            <li>Office</li>
          </ul>
          <div>
            <p>More</p>
            <details>
              <summary>Inner?</summary>
              No question of its own.
            </details>
          </div>
        </details>
        <details>
          <summary>Skills?</summary>
          Yes.
        </details>
      </faq-list>`,
    );
    expect(textsAt(element, 'summary')).to.deep.equal(['From home?', 'Skills?']);
    expect(textsAt(element, '.answer > p')).to.deep.equal([
      'As a rule not.',
      'Hybrid',
      'Office',
      'More',
      'Inner? No question of its own.',
      'Yes.',
    ]);
  });

  it('shows an answer without a question as it is: what opens it would have no name', async () => {
    const element = await fixture(
      html`<faq-list .data=${[{ answer: 'Yes.' }, { question: 'Why?', answer: 'So.' }]}></faq-list>`,
    );
    expect(textsAt(element, 'summary')).to.deep.equal(['Why?']);
    const [answer] = element.shadowRoot!.querySelectorAll('.answer');
    expect(answer!.textContent.trim()).to.equal('Yes.');
    expect(answer!.getBoundingClientRect().height).to.be.above(20);
    await expect(element).to.be.accessible();
  });

  it('reads a definition list', async () => {
    const element = await markupFixture(
      html`<faq-list
        ><dl>
          <dt>Skills?</dt>
          <dd>Yes.</dd>
        </dl></faq-list
      >`,
    );
    expect(textsAt(element, 'summary, .answer > p')).to.deep.equal(['Skills?', 'Yes.']);
  });
});
