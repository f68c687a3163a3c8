import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at, elementTags, readJson } from '../tools/project.mjs';
import { STRICT_CSP, serve } from '../tools/test-server.mjs';

const ROLES = ['Operations Officer', 'Operations Director'].map((title, index) => ({
  title,
  pay: { currency: 'USD', payPeriod: 'year', mean: [46813, 104050][index] },
}));

const script = (src) => `<script src="${src}"></script>`;
const module = (src) => `<script type="module" src="${src}"></script>`;

/** The scripts of each page, and the files that it may ask for besides itself. */
const PAGES = {
  esm: [[module('/dist/cdn/career-elements.js')], [/^\/dist\/cdn\/career-elements\.js$/]],
  iife: [[script('/dist/cdn/career-elements.iife.js')], [/^\/dist\/cdn\/career-elements\.iife\.js$/]],
  'esm-twice': [
    [module('/dist/cdn/career-elements.js'), module('/copy/cdn/career-elements.js')],
    [/^\/(dist|copy)\/cdn\/career-elements\.js$/],
  ],
  'iife-twice': [
    [script('/dist/cdn/career-elements.iife.js'), script('/copy/cdn/career-elements.iife.js')],
    [/^\/(dist|copy)\/cdn\/career-elements\.iife\.js$/],
  ],
  element: [
    [module('/dist/cdn/role-compare.js')],
    [/^\/dist\/cdn\/(role-compare|words-de)\.js$/, /^\/dist\/cdn\/chunks\/[\w-]+\.js$/],
    'de',
  ],
  mixed: [
    [
      script('/dist/cdn/career-elements.iife.js'),
      module('/dist/cdn/role-compare.js'),
      module('/copy/cdn/career-elements.js'),
    ],
    [
      /^\/dist\/cdn\/(career-elements\.iife|role-compare)\.js$/,
      /^\/copy\/cdn\/career-elements\.js$/,
      /^\/dist\/cdn\/chunks\/[\w-]+\.js$/,
    ],
  ],
};

/** A folder with the pages in it. */
async function writePages() {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  for (const [name, [scripts, , lang = 'en']] of Object.entries(PAGES)) {
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">${scripts.join('')}</head>
<body><role-compare><script type="application/json">${JSON.stringify({ roles: ROLES })}</script></role-compare></body></html>`;
    await writeFile(join(folder, `${name}.html`), html);
  }
  return folder;
}

const OTHER = '0.0.9';

/** A folder with the library as another version of it would be. */
async function writeOther() {
  const folder = await mkdtemp(join(tmpdir(), 'other-'));
  await cp(at('dist/cdn'), join(folder, 'cdn'), { recursive: true });
  const own = new RegExp(`(["'\`])${readJson('package.json').version.replaceAll('.', '\\.')}\\1`, 'g');
  for (const name of await readdir(join(folder, 'cdn'), { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, 'cdn', name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(own, `"${OTHER}"`));
  }
  return folder;
}

/** Runs in the page: the column headings once there is a table, whatever is there after five seconds. */
async function headings() {
  const read = () =>
    [...document.querySelectorAll('role-compare')].map((element) =>
      [...(element.shadowRoot?.querySelectorAll('table th') ?? [])].map((cell) => cell.textContent.trim()),
    );
  for (let attempt = 0; attempt < 100 && read().some((cells) => cells.length === 0); attempt++) {
    await new Promise((later) => setTimeout(later, 50));
  }
  return read();
}

/** Runs in the page, before everything else. */
function listen() {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
}

describe('the built bundles in a page with a strict policy', () => {
  let browser;
  let server;
  let pages;
  let other;

  before(async () => {
    const policy = `${STRICT_CSP}; trusted-types career-elements`;
    pages = await writePages();
    other = await writeOther();
    const folders = { '/': pages, '/dist/': at('dist'), '/copy/': at('dist'), '/other/': other };
    server = await serve(folders, { 'content-security-policy': policy });
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(pages, { recursive: true, force: true });
    await rm(other, { recursive: true, force: true });
  });

  async function visit(name) {
    const page = await browser.newPage();
    const noise = [];
    const requests = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => requests.push(new URL(request.url())));
    await page.evaluateOnNewDocument(listen);
    await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
    const cells = await page.evaluate(headings);
    const violations = await page.evaluate(() => window.violations);
    await page.close();
    return { cells, noise, violations, requests };
  }

  for (const [name, [, allowed]] of Object.entries(PAGES)) {
    test(name, async () => {
      const { cells, noise, violations, requests } = await visit(name);
      assert.deepEqual({ noise, violations }, { noise: [], violations: [] });
      assert.equal(cells.length, 1);
      for (const { title } of ROLES) {
        assert.ok(
          cells[0].some((text) => text.includes(title)),
          `${title} is a heading`,
        );
      }
      const files = requests.filter(
        ({ protocol, pathname }) => protocol !== 'data:' && pathname !== `/${name}.html`,
      );
      const foreign = files.filter(
        ({ origin, pathname }) => origin !== server.url || !allowed.some((path) => path.test(pathname)),
      );
      assert.deepEqual(foreign.map(String), []);
    });
  }

  test('the theme editor, with its elements beside it', async () => {
    const page = await browser.newPage();
    const noise = [];
    const requests = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => requests.push(new URL(request.url())));
    await page.evaluateOnNewDocument(listen);
    await page.goto(`${server.url}/dist/cdn/theme-editor.html`, { waitUntil: 'networkidle0' });
    const shown = await page.evaluate(() => {
      const editor = document.querySelector('career-theme-editor');
      const { shadowRoot } = editor;
      const tables = [...shadowRoot.querySelectorAll('role-compare')].map(
        (element) => element.shadowRoot.querySelectorAll('table').length,
      );
      return {
        heading: shadowRoot.querySelector('h1').textContent,
        styled: getComputedStyle(editor).containerName,
        tables,
        violations: window.violations,
      };
    });
    await page.close();
    assert.deepEqual(
      { noise, ...shown },
      { noise: [], heading: 'Theme editor', styled: 'editor', tables: [1, 1], violations: [] },
    );
    for (const { href, protocol } of requests) {
      assert.ok(protocol === 'data:' || href.startsWith(`${server.url}/dist/cdn/`), href);
    }
  });

  for (const name of ['element', 'esm', 'iife']) {
    test(`${name} loads a language when a page asks for it`, async () => {
      const page = await browser.newPage();
      const files = [];
      page.on('request', (request) => files.push(/\/(words-.+)$/.exec(request.url())?.[1]));
      await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
      await page.evaluate(() => document.querySelector('role-compare').setAttribute('locale', 'de-CH'));
      await page.waitForFunction(() =>
        document.querySelector('role-compare').shadowRoot.textContent.includes('Durchschnitt'),
      );
      await page.close();
      assert.deepEqual(files.filter(Boolean), ['words-de.js']);
    });
  }

  test('tiles are pairs for a screen reader, or items where a label is all there is', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/iife.html`, { waitUntil: 'networkidle0' });
    const tree = async (items) => {
      await page.evaluate(async (data) => {
        const element = Object.assign(document.createElement('stat-tiles'), { data });
        document.body.replaceChildren(element);
        await element.updateComplete;
      }, items);
      const lines = ({ role, name = '', children = [] }) => {
        const inner = children.flatMap(lines);
        if (/^(none|RootWebArea|InlineTextBox)$/.test(role)) return inner;
        return role === 'StaticText' ? [name] : [role, ...inner.map((line) => ` ${line}`)];
      };
      return lines(await page.accessibility.snapshot({ interestingOnly: false }));
    };
    const growth = { label: 'growth', value: '7%' };
    assert.deepEqual(await tree([growth]), ['DescriptionList', ' term', '  growth', ' definition', '  7%']);
    assert.deepEqual(await tree([growth, 'remote']), [
      'list',
      ' listitem',
      '  growth',
      '  7%',
      ' listitem',
      '  remote',
    ]);
    await page.close();
  });

  test('a comparison that is longer than a page is printed from under its title on', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/esm.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(async () => {
      const facts = Array.from({ length: 30 }, (_, index) => ({ label: `Fact ${index}`, value: 'Yes' }));
      const roles = ['A', 'B', 'C', 'D'].map((title) => ({ title, facts }));
      const element = Object.assign(document.createElement('role-compare'), {
        data: { title: 'Four roles', roles },
      });
      document.body.replaceChildren(element);
      await element.updateComplete;
    });
    const pdf = Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1');
    await page.close();
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 2);
  });

  test('one copy of the library provides data for an element of another one', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/element.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(() => {
      const provider = Object.assign(document.createElement('career-data'), {
        data: { roles: [{ id: 'clerk', title: 'Clerk' }, 'Analyst'] },
      });
      const element = document.createElement('role-compare');
      element.setAttribute('roles', 'clerk');
      provider.append(element);
      document.body.replaceChildren(provider);
    });
    await page.evaluate(() => import('/copy/cdn/career-data.js').then(() => {}));
    assert.match((await page.evaluate(headings)).join(), /Clerk/);
    assert.doesNotMatch((await page.evaluate(headings)).join(), /Analyst/);
    await page.close();
  });

  for (const name of ['esm', 'iife', 'element']) {
    for (const files of [['career-elements'], ['role-compare', 'salary-chart', 'career-data']]) {
      test(`${name} stays, and is told once, where modules of another version come: ${files.join()}`, async () => {
        const page = await browser.newPage();
        const noise = [];
        page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => noise.push(error.message));
        await page.evaluateOnNewDocument(listen);
        await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
        const before = await page.evaluateHandle(() => customElements.get('role-compare'));
        for (const file of files) {
          await page.evaluate((src) => import(src).then(() => {}), `/other/cdn/${file}.js`);
        }
        await page.evaluate(() => {
          const provider = document.createElement('career-data');
          provider.append(...['role-compare', 'salary-chart'].map((tag) => document.createElement(tag)));
          provider.data = { roles: ['Clerk', 'Analyst'].map((title) => ({ title, pay: 'USD 42000' })) };
          document.body.replaceChildren(provider);
        });
        await page.waitForFunction(
          () =>
            ['role-compare', 'salary-chart'].every((tag) =>
              document.querySelector(tag).shadowRoot?.textContent.includes('Analyst'),
            ) && document.querySelector('salary-chart').matches(':state(drawn)'),
          { timeout: 5000 },
        );
        const found = await page.evaluate((first) => {
          const versions = ['role-compare', 'salary-chart', 'career-data'].map(
            (tag) => customElements.get(tag)[Symbol.for('career-elements:version')],
          );
          const isFirst = customElements.get('role-compare') === first;
          return { isFirst, versions, violations: window.violations };
        }, before);
        await page.close();
        const { version } = readJson('package.json');
        const rest = name === 'element' ? OTHER : version;
        assert.deepEqual(found, { isFirst: true, versions: [version, rest, rest], violations: [] });
        assert.equal(noise.length, 1, noise.join('\n'));
        assert.match(noise[0], /^warn: CE301 Another version of this element .* \(<[\w-]+>\): (.+?)\. /);
        assert.equal(/>\): (.+?)\. /.exec(noise[0])[1], version);
      });
    }
  }

  /** An element with a table, in a page that may not load what reads one. */
  async function visitTable(name, { isBlocked = false } = {}) {
    const page = await browser.newPage();
    const files = [];
    await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
    await page.setRequestInterception(true);
    let release;
    const isLookedAt = new Promise((done) => (release = done));
    page.on('request', async (request) => {
      const file = /\/(data-.+)$/.exec(request.url())?.[1];
      if (!file) return request.continue();
      files.push(file);
      await isLookedAt;
      return isBlocked ? request.abort() : request.continue();
    });
    // Nothing but what the page has, until it is read.
    const before = await page.evaluate(async () => {
      const element = document.createElement('role-compare');
      const table = element.appendChild(document.createElement('table'));
      for (const texts of [
        ['', 'Analyst', 'Manager'],
        ['Reports to', 'Manager', 'Board'],
      ]) {
        const row = table.insertRow();
        for (const text of texts) row.insertCell().append(text);
      }
      document.body.replaceChildren(element);
      await element.updateComplete;
      return [...element.shadowRoot.children].map(({ localName }) => localName).join();
    });
    release();
    const shown = await page.waitForFunction(() => {
      const parts = document.querySelector('role-compare').shadowRoot.querySelectorAll('tbody td, .muted');
      // Content that has not been in view for a frame has no rendered text.
      return parts[0]?.innerText && [...parts].map((part) => part.innerText);
    });
    const after = (await shown.jsonValue()).slice(0, 2);
    const isFallbackSeen = await page.evaluate(() => document.querySelector('table').checkVisibility());
    await page.close();
    return { before, after, isFallbackSeen, files };
  }

  for (const name of ['element', 'esm', 'iife']) {
    test(`${name} reads a table by a file that comes when there is one`, async () => {
      assert.deepEqual(await visitTable(name), {
        before: 'i,slot',
        after: ['Manager', 'Board'],
        isFallbackSeen: false,
        // A classic script from another site may not import anything.
        files: name === 'iife' ? [] : ['data-markup.js'],
      });
    });

    if (name === 'iife') continue;
    test(`${name} shows the table, and says what is missing, where that file does not come`, async () => {
      const { after, files, ...shown } = await visitTable(name, { isBlocked: true });
      assert.deepEqual(shown, { before: 'i,slot', isFallbackSeen: true });
      assert.deepEqual(files, ['data-markup.js']);
      assert.match(after[0], /^CE303 .*\(data-markup\.js\)/);
    });
  }

  test('names the files that were not copied to a site, and shows the table in English without them', async () => {
    const page = await browser.newPage();
    const warnings = [];
    page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
    await page.goto(`${server.url}/iife.html`, { waitUntil: 'networkidle0' });
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /(?:chart-registry|words-de)\.js$/.test(request.url()) ? request.abort() : request.continue(),
    );
    await page.evaluate(() => {
      const charts = ['Clerk', 'Analyst'].map((name) => {
        const chart = document.createElement('salary-chart');
        return Object.assign(chart, { id: name, lang: 'de', data: [{ name, pay: 'EUR 40000' }] });
      });
      document.body.replaceChildren(...charts);
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('salary-chart')].every((chart) => chart.matches(':state(undrawn)')),
    );
    const shown = await page.evaluate(() => document.querySelector('#Clerk').shadowRoot.textContent);
    await page.close();
    assert.match(shown, /40[.,]000/);
    assert.match(shown, /\bPay\b/);
    const about = (file) => warnings.filter((text) => text.includes(file));
    assert.equal(about('words-de.js').length, 1, warnings.join('\n'));
    assert.match(about('words-de.js')[0], /^CE303 /);
    assert.deepEqual(
      about('chart-registry.js')
        .map((text) => /^<salary-chart id="(.+)"> CE303 /.exec(text)?.[1])
        .toSorted(),
      ['Analyst', 'Clerk'],
    );
  });

  /** What the console and the reader are told about a number in the place of a comparison. */
  async function visitFaulty(name, { isOffline = false } = {}) {
    const page = await browser.newPage();
    const noise = [];
    const late = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(error.message));
    await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
    page.on('request', (request) => late.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\./, '.')));
    await page.setOfflineMode(isOffline);
    await page.evaluate(() => {
      window.told = [];
      document.addEventListener('career-error', ({ detail }) => window.told.push(detail.issues[0].code));
      const element = Object.assign(document.createElement('role-compare'), { id: 'faulty', config: '42' });
      element.append('the fallback');
      document.body.replaceChildren(element);
    });
    const [shown, codes] = await page.evaluate(
      async (attempts) => {
        const { shadowRoot } = document.querySelector('#faulty');
        const read = () => shadowRoot.querySelector('.muted')?.textContent;
        for (let attempt = 0; attempt < attempts && !read()?.includes('shape'); attempt++) {
          await new Promise((later) => setTimeout(later, 50));
        }
        return [
          `${read()} | ${shadowRoot.querySelector('slot:not([name])').assignedNodes()[0].data}`,
          window.told,
        ];
      },
      isOffline ? 20 : 100,
    );
    await page.close();
    // The element itself, at the end, is written in several ways.
    const warnings = noise
      .filter((text) => text.startsWith('warn'))
      .map((text) => text.replace(/ (\[node [\w$]+\]|JSHandle@node)$/, ''));
    return { shown, codes, late, warnings };
  }

  const SENTENCES =
    'CE201 The data has the wrong shape: 42. Expected an object with roles, or a list of roles. See "Data shapes" in the documentation.';

  test('what is wrong is told in sentences that good data never loads', async () => {
    assert.deepEqual(await visitFaulty('element'), {
      shown: `${SENTENCES} | the fallback`,
      codes: ['CE201'],
      late: ['/dist/cdn/chunks/issue-texts.js'],
      warnings: [`warn: <role-compare id="faulty"> ${SENTENCES}`],
    });
  });

  test('a bundle of one file has the sentences inside', async () => {
    for (const name of ['esm', 'iife']) {
      const { shown, late } = await visitFaulty(name);
      assert.deepEqual({ shown, late }, { shown: `${SENTENCES} | the fallback`, late: [] });
    }
  });

  test('where the sentences cannot be loaded, the codes have to do', async () => {
    const { shown, codes, warnings } = await visitFaulty('element', { isOffline: true });
    assert.deepEqual(
      { shown, codes, warnings },
      {
        shown: 'CE201 42 | the fallback',
        codes: ['CE201'],
        warnings: ['warn: <role-compare id="faulty"> CE201 42'],
      },
    );
  });

  test('the shortened styles say what those of the package say', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/esm.html`, { waitUntil: 'networkidle0' });
    for (const tag of elementTags()) {
      const { styles } = await import(at(`dist/elements/${tag}/${tag}.styles.js`));
      const written = [styles].flat(9).map(String).join('\n');
      const [expected, built] = await page.evaluate(
        (tagName, text) => {
          const rulesOf = (css) => {
            const sheet = new window.CSSStyleSheet();
            sheet.replaceSync(css);
            // What custom properties hold, and what `@supports` asks, is kept as it was written.
            return Array.from(sheet.cssRules, ({ cssText }) =>
              cssText
                .replace(/([,:])?\s+/g, (_, sign = ' ') => sign)
                .replace(/ ?\/ ?|\( | \)/g, (sign) => sign.trim())
                .replace(/(?<![\d.])0\./g, '.'),
            );
          };
          return [rulesOf(text), rulesOf(customElements.get(tagName).elementStyles.join('\n'))];
        },
        tag,
        written,
      );
      assert.ok(expected.length > 0, tag);
      assert.deepEqual(built, expected, tag);
    }
    await page.close();
  });
});
