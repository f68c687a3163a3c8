import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/career-guide/define.js';
import type { CareerGuideElement } from '../../src/elements/career-guide/career-guide.js';
import type { CareerErrorDetail } from '../../src/controllers/issue-report.js';
import { PageDescription } from '../../src/controllers/page-description.js';
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

  it('says so where its file does not come', async () => {
    const { load } = PageDescription;
    const { warn } = console;
    const warnings: unknown[] = [];
    const issues: string[] = [];
    PageDescription.load = () => Promise.reject(new Error('no such file'));
    console.warn = (text: unknown) => warnings.push(text);
    const listen = (event: CustomEvent<CareerErrorDetail>) =>
      issues.push(...event.detail.issues.map(({ code, where, given }) => `${code} ${where}: ${given}`));
    document.addEventListener('career-error', listen);
    try {
      await fixture(html`<career-guide json-ld .data=${guide('What does it pay?')}></career-guide>`);
      await waitUntil(() => warnings.length === 1);
    } finally {
      PageDescription.load = load;
      console.warn = warn;
      document.removeEventListener('career-error', listen);
    }
    expect(issues).to.deep.equal(['CE303 page-writer.js: Error: no such file']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<career-guide> CE303 A file of the library could not be loaded \(page-writer.js\)/,
    );
    expect(scripts()).to.deep.equal([]);
  });

  it('says what stands in the shape of another tool, once what reads it has come', async () => {
    const rows = [
      ['Title', 'Median pay'],
      ['Clerk', 40_000],
    ];
    const sections = [{ title: 'Pay', blocks: [{ element: 'role-compare', data: rows }] }];
    await fixture(html`<career-guide json-ld .data=${{ title: 'Guide', sections }}></career-guide>`);
    await waitUntil(() => scripts().length === 1);
    const { '@graph': graph } = JSON.parse(scripts()[0]!.textContent) as { '@graph': unknown[] };
    expect(graph).to.deep.equal([{ '@type': 'Occupation', name: 'Clerk' }]);
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
