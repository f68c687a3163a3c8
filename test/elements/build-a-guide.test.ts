import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CareerGuideElement } from '../../src/elements/career-guide/career-guide.js';
import { waitUntil } from '../fixtures/wait.js';
import { watch } from '../fixtures/watch.js';

/** What stands in an element and in the elements inside it, as text. */
function textIn(node: Node): string {
  const { shadowRoot } = node as Element;
  const children = [...(shadowRoot ? [shadowRoot] : []), ...node.childNodes];
  return node.nodeType === Node.TEXT_NODE ? node.nodeValue! : children.map(textIn).join(' ');
}

describe('the page "Build a career guide"', () => {
  const own = window.fetch;
  let markup: string[] = [];
  let json: string[] = [];

  before(async () => {
    const page = await (await own('/stories/docs/build-a-guide.mdx')).text();
    const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```/gm)];
    const written = (language: string) =>
      blocks.filter(([, name]) => name === language).map(([, , code]) => code!);
    [markup, json] = [written('html'), written('json')];
    // The page's own file, under the name that its examples use.
    window.fetch = (input, init) =>
      String(input).endsWith('/operations-assistant.json')
        ? Promise.resolve(new Response(json[0]))
        : own(input, init);
  });

  after(() => {
    window.fetch = own;
  });

  /** What an example of markup shows, pasted in a page. */
  async function shown(code: string, last: string): Promise<string> {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    page.innerHTML = code;
    await waitUntil(() => textIn(page).includes(last), `never shows ${last}`);
    return textIn(page);
  }

  it('has these examples', () => {
    expect([markup.length, json.length]).to.deep.equal([3, 3]);
  });

  it('shows the whole file', async () => {
    const watched = watch();
    const text = await shown(markup[0]!, 'Mostly in an office.');
    for (const part of ['Operations assistant: a career guide', 'At a glance', '7%', 'Annual pay', '$55,000'])
      expect(text).to.include(part);
    watched.stop();
    expect(watched.warnings).to.deep.equal([]);
  });

  it('adds what the page has to say', async () => {
    const text = await shown(markup[1]!, 'Mostly in an office.');
    expect(text).to.include('Our own survey');
    // The tiles stand in their section, and once more before it.
    expect(text.split('median salary')).to.have.length(3);
  });

  it('lays the file out by hand', async () => {
    const text = await shown(markup[2]!, '$55,000');
    expect(text).to.include('growth rate');
    expect(text).not.to.include('Mostly in an office.');
  });

  it('makes links of the words that are named', async () => {
    const section = JSON.parse(json[1]!) as object;
    const guide = await fixture<CareerGuideElement>(
      html`<career-guide .data=${{ title: 'A guide', sections: [section] }}></career-guide>`,
    );
    const links = [...guide.shadowRoot!.querySelectorAll('p a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).to.deep.equal([
      ['Occupational Outlook Handbook', 'https://www.bls.gov/ooh/'],
      ['above', '#salary'],
    ]);
  });

  it('shows roles in several places', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const guide = document.createElement('career-guide');
    guide.config = json[2]!;
    page.append(guide);
    await waitUntil(
      () => textIn(page).includes('How they differ') && textIn(page).includes('$42,050'),
      'no difference',
    );
    await nextFrame();
    expect(textIn(page).split('Director of Operations').length).to.be.greaterThan(2);
  });
});
