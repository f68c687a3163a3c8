import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { loadWords } from '../../src/format/words.js';
import { waitUntil } from '../fixtures/wait.js';

const ROLES = [
  { title: 'Officer', pay: { mean: 46813 }, employment: 133025 },
  { title: 'Director', pay: { mean: 104050 }, employment: 77000 },
];
const PAID = { currency: 'USD', payPeriod: 'year' };
const LADDER = {
  ...PAID,
  levels: [
    {
      name: 'Junior',
      experience: '0-2 years',
      summary: 'Learns.',
      pay: { minimum: 30000, maximum: 40000 },
      requirements: ['Filing (paper).'],
    },
    { name: 'Senior', requirements: ['Mentoring.'] },
  ],
};

type Case = [tag: string, data: unknown, texts: string[]];

const ENGLISH: Case[] = [
  ['role-compare', { ...PAID, roles: ROLES }, ['−42%', '−56,025', '+$57,237, 2.2 times as much', '+122%']],
  ['career-ladder', LADDER, ['2 levels, from Junior to Senior.', '0–2 years', 'Learns.', 'Filing (paper).']],
  [
    'salary-chart',
    { ...PAID, items: [{ name: 'Officer', pay: { median: 46813 }, growthRate: '-2%' }] },
    ['−2%'],
  ],
  [
    'stat-tiles',
    [{ label: 'Growth (net)', value: '-7%', note: '2018 to 2028' }],
    ['Growth (net)', '−7%', '2018 to 2028'],
  ],
  ['stat-tiles', ['Remote.'], ['Remote.']],
  ['share-bar', ['Male, 78.0%', 'Female, 21.9%'], ['The published shares add up to 99.9%.']],
  [
    'skill-list',
    { groups: [{ title: 'Tools', text: 'For work.', items: ['Excel (basic)'] }] },
    ['For work.', 'Excel (basic)'],
  ],
  [
    'plan-list',
    [{ name: 'Plus', price: '$9 per month', text: 'All of it.', features: ['Alerts!'] }],
    ['All of it.', 'Alerts!'],
  ],
  ['day-timeline', [{ title: 'Morning', focus: 'Inbox.', tasks: ['Mail.'] }], ['Inbox.', 'Mail.']],
  ['rating-scale', [{ label: 'Stress (work)', value: 'High', text: 'Often.' }], ['Stress (work)', 'Often.']],
  ['faq-list', [{ question: 'Is it hard?', answer: 'No.' }], ['Is it hard?']],
  ['case-study', [{ title: 'Anna', text: 'Moved up.', takeaway: 'Ask.' }], ['Moved up.', 'Ask.']],
  ['titled-list', [{ title: 'Ask', text: 'Early.', items: ['Often.'] }], ['Early.', 'Often.']],
  ['paired-list', { lists: [{ title: 'Pros', items: ['Paid.'] }] }, ['Paid.']],
  ['expandable-list', ['Plans.'], ['Plans.']],
  ['link-list', [{ title: 'C++', url: '#c', text: 'Fast.' }], ['C++', 'Fast.']],
  ['source-note', { items: ['BLS'], method: 'A survey.' }, ['A survey.']],
];

const ARABIC: Case[] = [
  ['stat-tiles', [{ label: 'نمو', value: '7%', note: 'صافٍ.' }], ['صافٍ.']],
  ['expandable-list', ['يخطط.'], ['يخطط.']],
  ['case-study', [{ title: 'آنا', text: 'ترقّت.', takeaway: 'اسأل.' }], ['ترقّت.', 'اسأل.']],
  ['rating-scale', [{ label: 'ضغط', value: 'عالٍ', text: 'غالبًا.' }], ['غالبًا.']],
];

/** From where to where the first and the last character of a text are drawn. */
function endsOf(element: Element, text: string): [first: number, last: number] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(text);
    if (at < 0 || node.parentElement!.closest('.vh, [hidden], caption')) continue;
    const left = (index: number): number => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    };
    return [left(at), left(at + text.length - 1)];
  }
  throw new Error(`“${text}” is not shown in ${element.shadowRoot!.textContent}`);
}

async function show([tag, data]: Case, lang: string, dir: string): Promise<Element> {
  const around = await fixture(html`<div dir=${dir} lang=${lang} style="inline-size: 900px"></div>`);
  const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
  Object.assign(element, { data });
  around.append(element);
  await element.updateComplete;
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  return element;
}

describe('words that run the other way than the page', () => {
  before(() => loadWords('ar'));

  for (const each of ENGLISH) {
    const [tag, , texts] = each;
    it(`${tag}: keeps the order of ${texts.join(' | ')}`, async () => {
      const element = await show(each, 'en', 'rtl');
      for (const text of texts) {
        // What has not been in view for a frame is not laid out everywhere.
        await waitUntil(() => endsOf(element, text).some(Boolean));
        const [first, last] = endsOf(element, text);
        expect(first, text).to.be.below(last);
      }
    });
  }

  for (const each of ARABIC) {
    const [tag, , texts] = each;
    it(`${tag}: keeps the order of ${texts.join(' | ')}`, async () => {
      const element = await show(each, 'ar', 'ltr');
      for (const text of texts) {
        // What has not been in view for a frame is not laid out everywhere.
        await waitUntil(() => endsOf(element, text).some(Boolean));
        const [first, last] = endsOf(element, text);
        expect(first, text).to.be.above(last);
      }
    });
  }
});
