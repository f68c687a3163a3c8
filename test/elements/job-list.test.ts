import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/career-data/define.js';
import '../../src/elements/job-list/define.js';
import type { JobListElement } from '../../src/elements/job-list/job-list.js';
import '../../src/elements/job-search/define.js';
import type { JobSearchElement } from '../../src/elements/job-search/job-search.js';
import type { JobListInput } from '../../src/model/inputs.js';
import sample from '../../stories/samples/job-list.json';
import { waitUntil } from '../fixtures/wait.js';
import { markupFixture } from '../fixtures/markup.js';

const data = sample as JobListInput;
const texts = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) =>
    part.textContent!.replace(/\s+/g, ' ').trim(),
  );
const titles = (element: Element) => texts(element, '.jobs > li .main > a');
const many = Array.from({ length: 25 }, (_, n) => ({ title: `Job ${n + 1}`, url: `/jobs/${n + 1}` }));

async function searchFor(search: JobSearchElement, what: string): Promise<void> {
  search.what = what;
  await search.updateComplete;
  search.shadowRoot!.querySelector('form')!.requestSubmit();
}

describe('<job-list>', () => {
  it('says of each job what is known, and what is not', async () => {
    const element = await fixture<JobListElement>(html`<job-list lang="en-GB" .data=${data}></job-list>`);
    expect(texts(element, '.title')).to.deep.equal(['4 jobs']);
    expect(titles(element)).to.deep.equal([
      'Operations Manager',
      'Operations Analyst',
      'Warehouse Operations Lead',
      'Assistant to the Director of Operations',
    ]);
    expect(texts(element, '.side > :first-child')).to.deep.equal([
      '£48,000 – £56,000 per year',
      'about €54,000 per year, predicted',
      '€22.00 – €26.00 per hour',
      'pay not stated',
    ]);
    expect(texts(element, '.main > p')[0]).to.equal('Northfield Logistics · Leeds · hybrid');
    expect(texts(element, '.note')).to.deep.equal(['Source: Example postings']);
    // A header outside of everything else would be the banner of the page.
    expect(element.shadowRoot!.querySelector('header')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('is headed by its own title, or the number of jobs, where its caption is left empty', async () => {
    const headings = async (jobs: JobListInput) => {
      const element = await fixture<JobListElement>(
        html`<job-list lang="en" caption="" .data=${jobs}></job-list>`,
      );
      return texts(element, '.head > div > *');
    };
    expect(await headings({ jobs: many, title: 'Jobs nearby' })).to.deep.equal(['Jobs nearby', '25 jobs']);
    expect(await headings({ jobs: many })).to.deep.equal(['25 jobs']);
  });

  it('says how much of the data could not be read', async () => {
    const jobs = [{ title: 'Clerk', url: 'javascript:alert(1)' }, { title: 'Baker' }, 7];
    const element = await fixture<JobListElement>(
      html`<job-list lang="en" .data=${jobs as never}></job-list>`,
    );
    expect(texts(element, '.name')).to.deep.equal(['Clerk', 'Baker']);
    expect(texts(element, '.note')).to.deep.equal(['⚠ 2 entries could not be read as intended.']);
    element.data = jobs.slice(1, 2) as never;
    await element.updateComplete;
    expect(texts(element, '.note')).to.deep.equal([]);
  });

  it('links as the source demands', async () => {
    const list = { jobs: many.slice(0, 1), rel: 'nofollow sponsored opener' };
    const element = await fixture<JobListElement>(html`<job-list .data=${list}></job-list>`);
    expect(element.shadowRoot!.querySelector('a')!.rel).to.equal('nofollow sponsored');
  });

  it('shows HTML as text only', async () => {
    const jobs = [{ title: '<b>Baker</b>', description: '<img src=x onerror="alert(1)"><p>Bakes.</p>' }];
    const element = await fixture<JobListElement>(html`<job-list .data=${jobs}></job-list>`);
    expect(texts(element, '.name')).to.deep.equal(['<b>Baker</b>']);
    expect(texts(element, 'details p')).to.deep.equal(['Bakes.']);
    expect(element.shadowRoot!.querySelector('img, b:not(.state b)')).to.equal(null);
  });

  it('shows more, and reading goes on at the first new job', async () => {
    const element = await fixture<JobListElement>(html`<job-list .data=${many}></job-list>`);
    expect(titles(element)).to.have.length(10);
    const more = () => element.shadowRoot!.querySelector<HTMLElement>('.frame > .btn');
    expect(more()!.textContent!.trim()).to.equal('Show 10 more');
    more()!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent === 'Job 11');
    expect(more()!.textContent!.trim()).to.equal('Show 5 more');
    more()!.click();
    await waitUntil(() => titles(element).length === 25);
    expect(more()).to.equal(null);
  });

  it('answers the search box that it is for, and no other', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <job-search id="jobs-search"></job-search><job-search id="other-search"></job-search>
        <job-list for="jobs-search" .data=${data}></job-list>
      </div>`,
    );
    const [search, other] = place.querySelectorAll<JobSearchElement>('job-search');
    const element = place.querySelector<JobListElement>('job-list')!;
    await searchFor(other!, 'baker');
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
    await searchFor(search!, 'warehouse');
    await waitUntil(() => texts(element, '[role=status]')[0] === '1 of 4 jobs');
    expect(titles(element)).to.deep.equal(['Warehouse Operations Lead']);
    Object.assign(search!, { where: 'Leeds', remote: true, radius: 25 });
    await searchFor(search!, 'baker');
    await waitUntil(() => texts(element, '.none')[0] === 'No jobs match this search.');
    element.shadowRoot!.querySelector<HTMLElement>('.btn')!.click();
    await waitUntil(() => titles(element).length === 4);
    // The button is gone.
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent === 'Operations Manager');
    // The box says what is searched for: nothing. The other one is left alone.
    expect(search!.query).to.deep.equal({ what: '', where: '', remote: false });
    expect(search!.shadowRoot!.querySelector('input')!.value).to.equal('');
    expect(other!.query.what).to.equal('baker');
  });

  it('keeps the choice of an order within a small screen with large letters, in every language', async () => {
    for (const lang of ['en', 'de', 'es', 'fr', 'ar', 'ja']) {
      const place = await fixture<HTMLElement>(
        html`<div style="inline-size: 300px; font-size: 32px">
          <job-list lang=${lang} .data=${data}></job-list>
        </div>`,
      );
      const { shadowRoot } = place.querySelector('job-list')!;
      await waitUntil(() => lang === 'en' || !texts(shadowRoot!.host, '.sort')[0]!.startsWith('Sort by'));
      const { left, right, width } = shadowRoot!.querySelector('select')!.getBoundingClientRect();
      const frame = place.getBoundingClientRect();
      expect([left >= frame.left - 1, right <= frame.right + 1, width > 80], lang).to.deep.equal([
        true,
        true,
        true,
      ]);
    }
  });

  it('sorts as the reader asks', async () => {
    const element = await fixture<JobListElement>(html`<job-list .data=${data} sort="date"></job-list>`);
    expect(titles(element)[0]).to.equal('Warehouse Operations Lead');
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'given';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Operations Manager');
  });

  it('reads a list of links, and JSON-LD elsewhere in the page', async () => {
    const links = await markupFixture<JobListElement>(
      html`<job-list
        ><ol>
          <li><a href="/jobs/1">Baker</a>, Northfield</li>
        </ol></job-list
      >`,
    );
    expect([...titles(links), ...texts(links, '.main > p')]).to.deep.equal(['Baker', 'Northfield']);
    const ld = '{"@context":"https://schema.org","@type":"JobPosting","title":"Cook","url":"/jobs/2"}';
    const place = await markupFixture<HTMLElement>(
      html`<div>
        <script type="application/ld+json" id="posting-ld" .textContent=${ld}></script>
        <job-list from="#posting-ld"></job-list>
      </div>`,
    );
    expect(titles(place.querySelector('job-list')!)).to.deep.equal(['Cook']);
  });

  it('is empty without jobs, and says so', async () => {
    const element = await fixture<JobListElement>(html`<job-list .data=${{ jobs: [] }}></job-list>`);
    expect(texts(element, 'p')).to.deep.equal(['There are no jobs to show.']);
    await expect(element).to.be.accessible();
  });

  for (const bad of [
    'x',
    7,
    { jobs: 5 },
    [null, 3, {}],
    { jobs: [{ title: {}, pay: [], tags: 9, remote: 'far' }] },
  ]) {
    it(`survives ${JSON.stringify(bad)}`, async () => {
      const warn = console.warn;
      const warnings: unknown[] = [];
      console.warn = (text: unknown) => warnings.push(text);
      try {
        await fixture<JobListElement>(html`<job-list .data=${bad as never}></job-list>`);
        await waitUntil(() => warnings.length > 0);
      } finally {
        console.warn = warn;
      }
      expect(String(warnings[0])).to.match(/<job-list> CE\d+/);
    });
  }

  it('follows the search box of the same ancestor without being told its name', async () => {
    const home = await fixture(
      html`<career-data
        ><job-search></job-search><job-list .data=${data}></job-list
        ><job-list for="other" .data=${data}></job-list
      ></career-data>`,
    );
    const [list, other] = home.querySelectorAll<JobListElement>('job-list');
    await list!.updateComplete;
    await searchFor(home.querySelector('job-search')!, 'warehouse');
    await waitUntil(() => titles(list!).length === 1);
    expect(titles(list!)).to.deep.equal(['Warehouse Operations Lead']);
    expect(texts(other!, '.title')).to.deep.equal(['4 jobs']);
  });
});
