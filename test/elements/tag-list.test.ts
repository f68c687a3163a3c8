import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/tag-list/define.js';
import type { TagListElement } from '../../src/elements/tag-list/tag-list.js';
import { markupFixture } from '../fixtures/markup.js';

const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const show = (data: unknown, lang = 'en') =>
  fixture<TagListElement>(html`<tag-list lang=${lang} .data=${data as TagListElement['data']}></tag-list>`);

describe('<tag-list>', () => {
  it('shows names as tags', async () => {
    const element = await show(['Artist', 'Graphic Artist']);
    expect(texts(element, '.tags li')).to.deep.equal(['Artist', 'Graphic Artist']);
    await expect(element).to.be.accessible();
  });

  it('shows examples under their name', async () => {
    const element = await show([
      'CRM systems (e.g., Salesforce, HubSpot)',
      { name: 'Office', examples: ['Excel'] },
      'Dashboards',
    ]);
    expect(texts(element, '.entries li')).to.deep.equal([
      'CRM systems for example Salesforce, HubSpot',
      'Office for example Excel',
      'Dashboards',
    ]);
    await expect(element).to.be.accessible();
  });

  it('links only to what is safe', async () => {
    const element = await show([
      { name: 'Six Sigma', url: 'https://example.org/six-sigma' },
      { name: 'Bad', url: 'javascript:alert(1)' },
    ]);
    expect(texts(element, 'a')).to.deep.equal(['Six Sigma']);
    expect(texts(element, 'li')).to.deep.equal(['Six Sigma', 'Bad']);
  });

  it('shows groups under headings', async () => {
    const element = await show({
      title: 'Tools',
      groups: [
        { title: 'Video', items: ['YouTube'] },
        { title: 'Web', items: [] },
      ],
    });
    expect(texts(element, '[role=heading]')).to.deep.equal(['Tools', 'Video', 'Web']);
    expect(element.shadowRoot!.querySelectorAll('ul')).to.have.length(1);
  });

  it('reads headings with lists, and a definition list, as groups', async () => {
    const element = await markupFixture<TagListElement>(html`
      <tag-list lang="en">
        <h2>Tools</h2>
        <p>What is on the desk.</p>
        <h3>Video</h3>
        <ul>
          <li><a href="/youtube">YouTube</a></li>
        </ul>
        <h3>Web</h3>
        <ul>
          <li>AJAX</li>
        </ul>
      </tag-list>
    `);
    expect(texts(element, '[role=heading]')).to.deep.equal(['Tools', 'Video', 'Web']);
    expect(texts(element, '.dek')).to.deep.equal(['What is on the desk.']);
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/youtube');
  });

  it('shows nothing at all where there is nothing to show', async () => {
    const element = await show({ items: [] });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
