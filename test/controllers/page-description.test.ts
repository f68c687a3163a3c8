import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/career-guide/define.js';
import type { CareerGuideElement } from '../../src/elements/career-guide/career-guide.js';
import { waitUntil } from '../fixtures/wait.js';

const guide = (question: string) => ({
  title: 'Guide',
  sections: [
    { title: 'Questions', blocks: [{ element: 'faq-list', data: [{ question, answer: 'It depends.' }] }] },
  ],
});

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

describe('what describes a page to search engines', () => {
  it('stays the same script as long as it says the same', async () => {
    const element = await fixture<CareerGuideElement>(
      html`<career-guide json-ld .data=${guide('What does it pay?')}></career-guide>`,
    );
    await waitUntil(() => scripts().length === 1);
    const [before] = scripts();
    element.data = guide('What does it pay?');
    await element.updateComplete;
    await import('../../src/controllers/page-writer.js');
    await nextFrame();
    expect(scripts()).to.deep.equal([before]);
    element.data = guide('How many jobs are there?');
    await waitUntil(() => scripts()[0]?.textContent.includes('How many jobs are there?'));
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]).not.to.equal(before);
  });

  it('leaves with the element', async () => {
    const element = await fixture<CareerGuideElement>(
      html`<career-guide json-ld .data=${guide('What does it pay?')}></career-guide>`,
    );
    await waitUntil(() => scripts().length === 1);
    element.remove();
    expect(scripts()).to.deep.equal([]);
  });
});
