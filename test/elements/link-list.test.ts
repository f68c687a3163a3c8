import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/link-list/define.js';
import type { LinkListElement } from '../../src/elements/link-list/link-list.js';
import { textsAt } from '../fixtures/rendering.js';
import { markupFixture } from '../fixtures/markup.js';

const show = (data: LinkListElement['data']) =>
  fixture<LinkListElement>(html`<link-list lang="en" .data=${data}></link-list>`);

const links = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);

describe('<link-list>', () => {
  it('shows each address once, and what has none as text', async () => {
    const element = await show([
      { title: 'Officer', url: '/officer', text: 'Runs a unit.', label: '$46,813' },
      { title: 'Officer again', url: '/officer/#pay' },
      { title: 'Coordinator' },
    ]);
    expect(links(element)).to.deep.equal([['/officer', 'Officer']]);
    expect(textsAt(element, 'li')).to.deep.equal(['Officer $46,813 Runs a unit.', 'Coordinator']);
  });

  it('leaves out an address that is not safe to follow', async () => {
    const { warn } = console;
    console.warn = () => {};
    const element = await show([{ title: 'Officer', url: 'javascript:alert(1)' }]);
    console.warn = warn;
    expect(links(element)).to.deep.equal([]);
    expect(textsAt(element, 'li')).to.deep.equal(['Officer']);
  });

  it('reads a list of links', async () => {
    const element = await markupFixture(
      html`<link-list
        ><ul>
          <li><a href="/officer">Officer</a> – runs a unit.</li>
          <li>Coordinator</li>
          <li></li></ul
      ></link-list>`,
    );
    expect(links(element)).to.deep.equal([['/officer', 'Officer']]);
    expect(textsAt(element, 'li')).to.deep.equal(['Officer runs a unit.', 'Coordinator']);
  });
});
