import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/skill-list/define.js';
import type { SkillListElement } from '../../src/elements/skill-list/skill-list.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<SkillListElement>(
    html`<skill-list lang=${lang} .data=${data as SkillListElement['data']}></skill-list>`,
  );

const barWidths = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.bar')].map((bar) => bar.style.inlineSize);

describe('<skill-list>', () => {
  it('shows plain skills as a list', async () => {
    const element = await show(['Active listening', 'Speaking']);
    expect(texts(element, '.list li')).to.deep.equal(['Active listening', 'Speaking']);
    expect(element.shadowRoot!.querySelector('.bar')).to.equal(null);
  });

  it('shows shares as bars on one scale, with their figures', async () => {
    const element = await show({
      groups: [
        { title: 'Officers', items: ['Customer service, 30%', 'Logistics, 4.55%'] },
        { title: 'Directors', items: ['Customer service, 12%', 'Oversight'] },
      ],
    });
    expect(texts(element, '.bars li')).to.deep.equal([
      'Customer service 30%',
      'Logistics 4.55%',
      'Customer service 12%',
      'Oversight',
    ]);
    expect(barWidths(element).map((width) => Number.parseFloat(width).toFixed(1))).to.deep.equal([
      '100.0',
      '15.2',
      '40.0',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows a map with descriptions, its headings below the title', async () => {
    const element = await show({
      title: 'Skill map',
      groups: [
        { title: 'Foundations', text: 'Nothing works without these.', items: ['Attention to detail'] },
      ],
    });
    const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
      (heading) => heading.ariaLevel,
    );
    expect(levels).to.deep.equal(['2', '3']);
    expect(texts(element, '.group')).to.deep.equal([
      'Foundations Nothing works without these. Attention to detail',
    ]);
  });

  it('lets the groups take the level of a title that is not there', async () => {
    const element = await show({ groups: [{ title: 'Foundations', items: ['Attention to detail'] }] });
    expect(element.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).to.equal('2');
  });

  it('sets groups side by side where there is room', async () => {
    const element = await show({
      groups: [
        { title: 'A', items: ['a'] },
        { title: 'B', items: ['b'] },
      ],
    });
    const tops = () =>
      [...element.shadowRoot!.querySelectorAll('.group')].map((group) =>
        Math.round(group.getBoundingClientRect().top),
      );
    element.style.inlineSize = '800px';
    expect(new Set(tops()).size).to.equal(1);
    element.style.inlineSize = '320px';
    expect(new Set(tops()).size).to.equal(2);
  });

  it('reads a definition list as shares or as groups', async () => {
    const shares = await markupFixture<SkillListElement>(html`
      <skill-list lang="en"
        ><dl>
          <dt>Customer service</dt>
          <dd>30%</dd>
        </dl></skill-list
      >
    `);
    expect(texts(shares, 'li')).to.deep.equal(['Customer service 30%']);
    const groups = await markupFixture<SkillListElement>(html`
      <skill-list lang="en"
        ><dl>
          <dt>Office</dt>
          <dd>Excel</dd>
          <dd>Word</dd>
          <dt>Personal</dt>
          <dd>Tact</dd>
        </dl></skill-list
      >
    `);
    expect(texts(groups, '.title')).to.deep.equal(['Office', 'Personal']);
    expect(texts(groups, 'li')).to.deep.equal(['Excel', 'Word', 'Tact']);
  });

  it('reads a heading above a single list as the title, and leaves what is in a slot', async () => {
    const element = await markupFixture<SkillListElement>(html`
      <skill-list lang="en">
        <p slot="footnote">As of 2024.</p>
        <div>
          <h3>Skills</h3>
          <ul>
            <li>Speaking</li>
          </ul>
        </div>
      </skill-list>
    `);
    expect(texts(element, '.title')).to.deep.equal(['Skills']);
    expect(texts(element, 'li')).to.deep.equal(['Speaking']);
    expect(element.shadowRoot!.querySelector('.dek')).to.equal(null);
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show([]);
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
