/** What an editor copies: the code of the page "Copy embed" for the sample of each element. */

/** What readers see of each sample. */
export const WORDS = {
  'role-compare': '$104,050',
  'salary-chart': '$104,050',
  'career-ladder': 'Keeps the day running.',
  'job-search': 'Search jobs',
  'job-list': 'Operations manager',
  'pay-amount': '$46,813',
  'faq-list': 'Do I need a degree?',
  'stat-tiles': '$46,813',
  'skill-list': 'Customer service',
  'share-bar': 'Associate',
  'rating-scale': 'Deadlines weigh on the day.',
  'day-timeline': 'Check deliveries',
  'titled-list': 'Decide what comes first.',
  'paired-list': 'Tight deadlines',
  'expandable-list': 'Meet suppliers',
  'tag-list': 'Spreadsheets',
  'case-study': 'Keep a second source.',
  'plan-list': 'Weekly job alerts',
  'link-list': 'Officer or manager?',
  'source-note': 'Example survey',
  'share-links': 'Share this guide',
  'career-guide': 'Keeps goods, people and plans together.',
};

/** Runs in the page: the code for each target, by element; at last the link to an address, if there is one. */
async function collect(base, targets, address) {
  const later = (ms) => new Promise((done) => setTimeout(done, ms));
  const root = document.querySelector('body > div').shadowRoot;
  const enter = (field, value) => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new window.Event(type, { bubbles: true }));
  };
  const picker = root.querySelector('.compose .step:first-child select');
  const target = () => root.querySelector('.where select');
  const folder = [...root.querySelectorAll('input')].find(({ value }) => value.startsWith('http'));
  const place = root.querySelector('input[placeholder$="data.json"]');
  enter(folder, base);
  const all = {};
  for (const tag of [...picker.options].map(({ value }) => value)) {
    enter(picker, tag);
    // What the server's functions write comes a little later.
    await later(600);
    all[tag] = {};
    for (const id of targets) {
      if (![...target().options].some(({ value }) => value === id)) continue;
      enter(target(), id);
      all[tag][id] = root.querySelector('pre').textContent;
    }
    if (!address) continue;
    enter(place, address.replace('{tag}', tag));
    enter(target(), 'link');
    await later(600);
    all[tag].link = root.querySelector('pre').textContent;
    enter(place, '');
  }
  return all;
}

/**
 * @param {string} [address] of the data, with `{tag}` in it: adds the code of "Link"
 * @returns {Promise<Record<string, Record<string, string>>>} by element and target
 */
export async function copiedCode(browser, files, targets, address = '') {
  const page = await browser.newPage();
  try {
    await page.goto(`${files.url}/copy-embed.html`);
    await page.waitForFunction(
      () => document.querySelector('body > div')?.shadowRoot?.querySelector('pre')?.textContent,
    );
    return await page.evaluate(collect, files.base, targets, address);
  } finally {
    await page.close();
  }
}
