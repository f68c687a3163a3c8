import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/faq-list/define.js';
import '../../src/elements/link-list/define.js';
import '../../src/elements/stat-tiles/define.js';
import { waitUntil } from '../fixtures/wait.js';

/** How often a function of an object is called, as it is or with `new`, while something is done. */
async function callsOf<K extends string>(
  holder: Record<K, unknown>,
  name: K,
  act: () => Promise<unknown>,
): Promise<number> {
  const real = holder[name] as (...args: unknown[]) => object;
  let calls = 0;
  holder[name] = new Proxy(real, {
    apply: (target, self, args: unknown[]) => (calls++, Reflect.apply(target, self, args)),
    construct: (target, args: unknown[]) => (calls++, Reflect.construct(target, args) as object),
  });
  try {
    await act();
  } finally {
    holder[name] = real;
  }
  return calls;
}

const FAQ = {
  items: [{ question: 'What comes after assistant?', answer: 'Coordinator, in most companies.' }],
};
const LINKS = { items: [{ title: 'Operations manager', url: '/manager' }] };

describe('Block', () => {
  it('asks for no colours, and so for no layout, while blocks are rendered', async () => {
    // Whoever is first asks once what the page stands on.
    await fixture(html`<faq-list .data=${FAQ}></faq-list>`);
    await nextFrame();
    let after = 0;
    const during = await callsOf(window as never, 'getComputedStyle', async () => {
      const home = await fixture<HTMLElement>(
        html`<div>
          <faq-list .data=${FAQ}></faq-list>
          <link-list .data=${LINKS}></link-list>
          <stat-tiles .data=${{ items: [{ label: 'remote' }] }}></stat-tiles>
        </div>`,
      );
      const blocks = [...home.children] as (Element & { updateComplete: Promise<unknown> })[];
      await Promise.all(blocks.map(({ updateComplete }) => updateComplete));
      after = await callsOf(window as never, 'getComputedStyle', nextFrame);
    });
    expect(during - after).to.equal(0);
    // Each of them asks for the colour of its text, and for the grounds around it.
    expect(after).to.be.at.least(6);
  });

  it('stands right on a dark card before it is painted', async () => {
    const card = await fixture<HTMLElement>(
      html`<div style="background:rgb(16, 24, 32);color:white"><faq-list .data=${FAQ}></faq-list></div>`,
    );
    const block = card.querySelector('faq-list')!;
    await nextFrame();
    await block.updateComplete;
    const inside = block.shadowRoot!.querySelector<HTMLElement>('[style]')!;
    expect(inside.style.colorScheme).to.equal('dark');
  });

  it('says why there is nothing to show, before what else is odd', async () => {
    // The name is read as the title, which is worth a hint; the list is missing.
    const list = await fixture(html`<link-list lang="en" .data=${{ name: 'Related' } as never}></link-list>`);
    const said = () => list.shadowRoot!.querySelector('.failed p.muted')?.textContent ?? '';
    await waitUntil(() => said().length > 10);
    expect(said()).to.match(/^CE202 .*\(\/items\)/);
  });

  it('makes no number format for texts', async () => {
    const made = await callsOf(Intl as never, 'NumberFormat', async () => {
      const home = await fixture<HTMLElement>(
        html`<div lang="en-NZ">
          <faq-list .data=${FAQ}></faq-list>
          <link-list .data=${LINKS}></link-list>
        </div>`,
      );
      await nextFrame();
      expect(home.querySelector('faq-list')!.shadowRoot!.textContent).to.contain('What comes after');
    });
    expect(made).to.equal(0);
  });
});
