import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/source-note/define.js';
import '../../src/elements/tag-list/define.js';
import type { SourceNoteElement } from '../../src/elements/source-note/source-note.js';
import { useWords } from '../../src/format/words.js';
import de from '../../src/format/words/de.js';
import { textAt, textsAt } from '../fixtures/rendering.js';
import { markupFixture } from '../fixtures/markup.js';

const show = (data: SourceNoteElement['data'], lang = 'en-US') =>
  fixture<SourceNoteElement>(html`<source-note lang=${lang} .data=${data}></source-note>`);

const data = {
  items: [{ name: 'O*NET', url: 'https://www.onetonline.org/', date: '2025-05' }, 'The guide'],
  updated: '2026-11-03',
  method: 'Counted by hand.',
};

describe('<source-note>', () => {
  it('names the sources, the method and the last change', async () => {
    const element = await show(data);
    expect(textAt(element, '.title')).to.equal('Sources');
    expect(textsAt(element, 'li')).to.deep.equal(['O*NET, May 2025', 'The guide']);
    expect(textAt(element, '[part=method]')).to.equal('How these figures were worked out Counted by hand.');
    expect(textAt(element, '[part=updated]')).to.equal('Last updated: Nov 3, 2026');
    const times = [...element.shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.deep.equal(['2025-05', '2026-11-03']);
  });

  it('says nothing of a method or a change where none is given', async () => {
    const { shadowRoot } = await show({ items: ['The guide'] });
    const parts = [...shadowRoot!.querySelectorAll('[part]')].map((element) => element.part.value);
    expect(parts).to.deep.equal(['title', 'sources', 'note']);
  });

  it('has the date after a long name, not on a line of its own, and room for a finger', async () => {
    const name = 'Occupational Employment and Wage Statistics of the bureau';
    const element = await show({ items: [{ name, url: 'https://www.bls.gov/', date: '2025-05' }] });
    element.style.inlineSize = '300px';
    const [link, time] = ['a', 'time'].map((part) =>
      element.shadowRoot!.querySelector(part)!.getClientRects(),
    );
    expect(link!.length).to.be.above(1);
    expect(time![0]!.top).to.be.below([...link!].at(-1)!.bottom);
    for (const { height } of link!) expect(height).to.be.at.least(24);
  });

  it('takes one source for a list of one, as other elements have it', async () => {
    const one = { name: 'O*NET', url: 'https://www.onetcenter.org/', date: '2025-05' };
    const element = await show(one as never);
    expect(textsAt(element, 'li')).to.deep.equal(['O*NET, May 2025']);
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://www.onetcenter.org/');
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('writes dates as the language does', async () => {
    useWords('de', de);
    const element = await show({ ...data, updated: '2026-11-03T23:59:59-08:00' }, 'de');
    expect(textsAt(element, 'li')[0]).to.equal('O*NET, Mai 2025');
    expect(textAt(element, '[part=updated]')).to.equal('Zuletzt aktualisiert: 03.11.2026');
  });

  it('leaves as it is what is no date', async () => {
    for (const updated of ['last autumn', '2025', '2025-02-31', '2025-13', '03/11/2026']) {
      const element = await show({ items: [], updated });
      expect(textAt(element, '[part=updated]')).to.equal(`Last updated: ${updated}`);
      expect(element.shadowRoot!.querySelector('time')).to.equal(null);
    }
  });

  it('has another title where it is given one', async () => {
    expect(textAt(await show({ ...data, title: 'References' }), '.title')).to.equal('References');
    const empty = html`<source-note lang="en" caption="" .data=${data}></source-note>`;
    expect(textAt(await fixture(empty), '.title')).to.equal('Sources');
  });

  it('has a title as large as that of other blocks', async () => {
    const sizeOf = (element: Element) =>
      getComputedStyle(element.shadowRoot!.querySelector('.title')!).fontSize;
    const tags = html`<tag-list .data=${{ title: 'Tools', items: ['Excel'] }}></tag-list>`;
    expect(sizeOf(await show(data))).to.equal(sizeOf(await fixture(tags)));
  });

  it('reads a list', async () => {
    const element = await markupFixture(
      html`<source-note lang="en-US"
        ><ul>
          <li><a href="https://www.bls.gov/">BLS</a>, 2024</li>
          <li>O*NET, <time datetime="2025-05-01">1 May</time></li>
        </ul></source-note
      >`,
    );
    expect(textsAt(element, 'li')).to.deep.equal(['BLS, 2024', 'O*NET, May 1, 2025']);
  });
});
