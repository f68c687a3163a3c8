import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at, readJson } from '../tools/project.mjs';
import { STRICT_CSP, serve } from '../tools/test-server.mjs';

const ELEMENTS = ['#tag', '#json > *', '#script > *', '#table', '#figure > *', 'main > :last-child'];

/** What stands in the head of each page; the rest of it is the same. */
const HEADS = {
  auto: '<script type="module" src="/dist/cdn/auto.js"></script>',
  'auto-none': '',
  'auto-classic': '<script src="/dist/cdn/auto.iife.js?ver=1"></script>',
  'auto-twice':
    '<script src="/dist/cdn/auto.iife.js"></script><script type="module" src="/dist/cdn/auto.js"></script>' +
    '<script type="module" src="/copy/cdn/auto.js"></script><script src="/copy/cdn/auto.iife.js" defer></script>',
  'auto-after':
    '<script type="module" src="/dist/cdn/salary-chart.js"></script><script src="/dist/cdn/auto.iife.js" defer></script>',
};

/** A folder of these pages. */
function writePages() {
  const folder = mkdtempSync(join(tmpdir(), 'auto-'));
  const [start, end] = readFileSync(at('test/bundle/auto.html'), 'utf8').split(HEADS.auto);
  for (const [name, head] of Object.entries(HEADS))
    writeFileSync(join(folder, `${name}.html`), start + head + end);
  const alone = '<role-compare src="/__test__/json"></role-compare>';
  writeFileSync(join(folder, 'auto-ahead.html'), `<!doctype html>${HEADS.auto}${alone}`);
  return folder;
}

/** The scripts that each page may ask for. The chart is off, so that nothing of it may be among them. */
const SCRIPTS = {
  auto: [/^\/dist\/cdn\/(auto|role-compare|career-ladder|data-\w+|chunks\/[\w-]+)\.js$/],
  'auto-classic': [/^\/dist\/cdn\/(auto|career-elements)\.iife\.js\?ver=1$/],
  'auto-twice': [
    /^\/(dist|copy)\/cdn\/(auto(\.iife)?|career-elements\.iife|role-compare|career-ladder|data-\w+|chunks\/[\w-]+)\.js$/,
  ],
  'auto-after': [
    /^\/dist\/cdn\/(auto\.iife|career-elements\.iife|salary-chart|data-\w+|chunks\/[\w-]+)\.js$/,
  ],
};

/** Runs in the page, before everything else. */
function listen() {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** Runs in the page: the text of each element once all of them have some, whatever is there after five seconds. */
async function texts(selectors) {
  const read = () =>
    selectors.map((selector) => {
      const element = document.querySelector(selector);
      const parts = element?.shadowRoot?.querySelectorAll('h1,h2,h3,table,ol,.level') ?? [];
      return [...parts].map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join(' | ');
    });
  for (let attempt = 0; attempt < 100 && read().some((text) => !text.includes('Director')); attempt++) {
    await new Promise((later) => setTimeout(later, 50));
  }
  return read();
}

describe('activation in a page with a strict policy', () => {
  let browser;
  let server;
  let pages;

  before(async () => {
    const policy = `${STRICT_CSP}; frame-src 'self'; trusted-types career-elements`;
    pages = writePages();
    const folders = {
      '/': at('test/bundle'),
      '/pages/': pages,
      '/dist/': at('dist'),
      '/copy/': at('dist'),
      '/samples/': at('stories/samples'),
    };
    server = await serve(folders, { 'content-security-policy': policy });
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    if (pages) rmSync(pages, { recursive: true });
  });

  async function open(name) {
    const page = await browser.newPage();
    const seen = { noise: [], requests: [] };
    page.on('console', (message) => seen.noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => seen.noise.push(error.message));
    page.on('request', (request) => seen.requests.push(new URL(request.url())));
    await page.evaluateOnNewDocument(listen);
    await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
    return { page, ...seen };
  }

  for (const [name, allowed] of Object.entries(SCRIPTS)) {
    test(`${name}: every carrier becomes its element, and what is off stays`, async () => {
      const { page, noise, requests } = await open(`pages/${name}`);
      const found = await page.evaluate(texts, [...ELEMENTS, 'career-ladder']);
      for (const [index, text] of found.entries()) {
        const carrier = [...ELEMENTS, 'career-ladder'][index];
        assert.match(text, /Operations Director/, carrier);
      }
      assert.match(found[4], /^Two roles/, 'the caption of the figure is the title');
      const state = await page.evaluate(() => ({
        count: document.querySelectorAll('role-compare').length,
        kept: [
          '#table > table',
          '#script.alignwide',
          '#figure > role-compare > figcaption',
          '#ladder > ol',
        ].map((selector) => Boolean(document.querySelector(selector))),
        heading: document.querySelector('#table').getAttribute('heading-level'),
        off: document.querySelectorAll('salary-chart').length,
        widths: [...document.querySelectorAll('main > role-compare')].map(
          (element) => window.getComputedStyle(element).display,
        ),
        violations: window.violations,
      }));
      assert.deepEqual(state, {
        count: 6,
        kept: [true, true, true, true],
        heading: '3',
        off: 0,
        widths: ['flow-root', 'flow-root', 'flow-root'],
        violations: [],
      });
      assert.deepEqual(noise, []);
      const scripts = requests.filter(({ pathname }) => pathname.endsWith('.js'));
      const foreign = scripts.filter(
        ({ pathname, search }) => !allowed.some((path) => path.test(`${pathname}${search}`)),
      );
      assert.deepEqual(foreign.map(String), []);
      const asked = requests.map(({ pathname }) => pathname).filter((path) => path === '/__test__/json');
      assert.equal(asked.length, 1, 'what was asked for ahead is what the element takes');
      await page.close();
    });
  }

  test('what an element needs, and its data, are asked for before its file has come', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const asked = [];
    let held;
    const isEnough = () =>
      ['/chunks/core-', '/data-loading.js', '/__test__/json'].every((part) =>
        asked.some((url) => url.includes(part)),
      );
    page.on('request', (request) => {
      asked.push(request.url());
      if (request.url().endsWith('/role-compare.js')) held = request;
      else void request.continue();
    });
    await page.goto(`${server.url}/pages/auto-ahead.html`);
    const all =
      isEnough() ||
      (await page.waitForRequest(isEnough, { timeout: 5000 }).then(
        () => true,
        () => false,
      ));
    assert.ok(all, asked.join());
    await held.continue();
    const [text] = await page.evaluate(texts, ['role-compare']);
    assert.match(text, /Operations Director/);
    const loaders = asked.filter((url) => url.endsWith('.js'));
    assert.deepEqual(loaders, [...new Set(loaders)]);
    await page.close();
  });

  test('what is added later is activated, and brings its element', async () => {
    const { page, noise, requests } = await open('pages/auto');
    await page.evaluate(() => {
      const copy = document.querySelector('#off').cloneNode(true);
      copy.id = 'later';
      document.body.append(copy);
      const link = document.createElement('a');
      link.href = '/__test__/json#career=role-compare';
      link.textContent = 'Later';
      document.querySelector('#off').after(link);
      document.body.append(link.cloneNode(true));
    });
    const [later] = await page.evaluate(texts, ['#later > salary-chart']);
    assert.match(later, /Operations Director/);
    const [linked] = await page.evaluate(texts, ['body > role-compare:last-child']);
    assert.match(linked, /Operations Director/);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('[data-career-off] role-compare').length),
      0,
    );
    assert.ok(requests.some(({ pathname }) => pathname === '/dist/cdn/salary-chart.js'));
    assert.deepEqual(noise, []);
    await page.close();
  });

  test('without a script everything can be read, and a script from elsewhere needs no permission', async () => {
    // Neither sends what would let a module be loaded from another origin.
    const plain = await serve({ '/': pages, '/dist/': at('dist') });
    const elsewhere = await serve({ '/': at('dist/cdn') });
    try {
      const page = await browser.newPage();
      await page.goto(`${plain.url}/auto-none.html`);
      const before = await page.evaluate(() => ({
        display: window.getComputedStyle(document.querySelector('role-compare')).display,
        // A table whose rows are set in columns has no box of its own.
        tables: [...document.querySelectorAll('main table')].map(
          (table) => table.querySelector('td:last-child').offsetHeight > 0,
        ),
      }));
      assert.deepEqual(before, { display: 'flex', tables: [true, true, true] });
      await page.addScriptTag({ url: `${elsewhere.url}/auto.iife.js` });
      for (const text of await page.evaluate(texts, ELEMENTS)) assert.match(text, /Operations Director/);
      await page.close();
    } finally {
      await plain.close();
      await elsewhere.close();
    }
  });

  test('a page for frames shows its element and tells its height', async () => {
    const { page, noise } = await open('embed-host');
    const frame = page.frames().find((one) => one.url().includes('embed.html'));
    const [text] = await frame.evaluate(texts, ['role-compare']);
    assert.match(text, /^Officer or director.*Operations Director/);
    const inside = await frame.evaluate(() => {
      const { style } = document.documentElement;
      const element = document.querySelector('role-compare');
      return {
        names: element.getAttributeNames(),
        scheme: window.getComputedStyle(document.documentElement).colorScheme,
        accent: style.getPropertyValue('--career-accent'),
        text: style.getPropertyValue('--career-text'),
        violations: window.violations,
        fallback: Boolean(element.querySelector('a[href]')),
      };
    });
    assert.deepEqual(inside, {
      names: ['src', 'caption', 'only-differences'],
      scheme: 'dark',
      accent: '#ff0000',
      text: '',
      violations: [],
      fallback: true,
    });
    const measure = () => {
      const [ours, other] = document.querySelectorAll('iframe');
      return {
        title: ours.title,
        width: ours.style.width,
        scrolls: ours.contentDocument.documentElement.scrollHeight > ours.clientHeight,
        high: ours.clientHeight > 200,
        other: [other.style.height, other.title],
      };
    };
    const expected = {
      title: 'Officer or director',
      width: '100%',
      scrolls: false,
      high: true,
      other: ['', 'Another'],
    };
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 200);
    assert.deepEqual(await page.evaluate(measure), expected);
    assert.deepEqual(noise, []);
    await page.close();
  });

  test('a frame as high as its content comes to rest where scroll bars take up room, and scrolls where its height is limited', async () => {
    const options = await launchOptions();
    const own = await puppeteer.launch({ ...options, ignoreDefaultArgs: ['--hide-scrollbars'] });
    try {
      const page = await own.newPage();
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(`${server.url}/embed-host.html`);
      const framed = await page.evaluate(async () => {
        let told = 0;
        addEventListener('message', () => told++);
        const frame = document.querySelector('#ours');
        const box = frame.parentElement.insertBefore(document.createElement('div'), frame);
        box.append(frame);
        frame.src = '/dist/cdn/embed.html?element=career-ladder&src=/samples/ladder/engineering.json';
        const nextFrame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
        /** Whether nothing is told for half a second of frames, which has to be soon. */
        const rests = async () => {
          for (let frames = 0, calm = 0; frames < 600; frames++) {
            const before = told;
            await nextFrame();
            calm = told === before ? calm + 1 : 0;
            if (calm === 30 && frame.clientHeight > 500) return true;
          }
          return false;
        };
        const view = () => getComputedStyle(frame.contentDocument.documentElement).overflowY;
        const seen = {};
        frame.style.border = '2px solid';
        for (const [width, sizing] of [
          [552, 'border-box'],
          [564, 'content-box'],
          [570, 'border-box'],
          [576, 'content-box'],
        ]) {
          frame.style.boxSizing = sizing;
          box.style.inlineSize = `${width}px`;
          seen[width] = [
            await rests(),
            view(),
            Math.floor(
              frame.clientHeight - frame.contentDocument.documentElement.getBoundingClientRect().height,
            ),
          ];
        }
        frame.style.maxHeight = '400px';
        frame.contentWindow.postMessage({ type: 'career-elements:measure' }, '*');
        for (let frames = 0; frames < 600 && view() === 'hidden'; frames++) await nextFrame();
        return { ...seen, limited: view() };
      });
      assert.deepEqual(framed, {
        552: [true, 'hidden', 0],
        564: [true, 'hidden', 0],
        570: [true, 'hidden', 0],
        576: [true, 'hidden', 0],
        limited: 'visible',
      });
    } finally {
      await own.close();
    }
  });

  test('a page for frames is called as its element is, where its address says nothing else', async () => {
    const page = await browser.newPage();
    const says = new URLSearchParams({ element: 'role-compare', config: '{"roles":["Clerk","Nurse"]}' });
    await page.goto(`${server.url}/dist/cdn/embed.html?${says}`);
    await page.waitForFunction(() => document.title === 'Clerk and Nurse');
    await page.goto(`${server.url}/dist/cdn/embed.html?${says}&caption=Pay`);
    await page.waitForFunction(() =>
      document.querySelector('role-compare')?.shadowRoot.querySelector('table'),
    );
    assert.equal(await page.title(), 'Pay');
    await page.close();
  });

  test('the page for frames shows no element that it does not know, and no address but http', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/dist/cdn/embed.html?element=constructor&src=javascript:alert(1)`);
    const words = () => document.body.textContent.trim();
    await page.waitForFunction(() => document.body.textContent.includes('There is no element'));
    assert.match(
      await page.evaluate(words),
      /^There is no element "constructor"\. There are: career-data, career-guide, /,
    );
    assert.equal(await page.evaluate(() => document.querySelectorAll('a').length), 0);
    await page.goto(`${server.url}/dist/cdn/embed.html?element=role-compare&src=javascript:alert(1)`);
    await page.waitForSelector('role-compare:state(error)');
    assert.match(
      await page.evaluate(() => document.querySelector('role-compare').shadowRoot.textContent),
      /CE106/,
    );
    assert.equal(
      await page.evaluate(() => document.querySelector('role-compare').shadowRoot.querySelector('a')),
      null,
    );
    await page.goto(`${server.url}/dist/cdn/embed.html`);
    await page.waitForFunction(() => document.body.textContent.includes('?element='));
    assert.match(
      await page.evaluate(words),
      /^The address has to name an element: \?element=… There are: career-data, /,
    );
    await page.close();
  });
});

describe('the list of digests', () => {
  test('has every file of dist/cdn as it is, with the version', () => {
    const { version, files } = readJson('dist/cdn/sri.json');
    assert.equal(version, readJson('package.json').version);
    for (const [name, { bytes, integrity }] of Object.entries(files)) {
      const content = readFileSync(at('dist/cdn', name));
      assert.equal(bytes, content.length);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, name);
    }
    const present = readdirSync(at('dist/cdn'), { recursive: true })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.\w+$/.test(name) && name !== 'sri.json' && existsSync(at('dist/cdn', name)));
    assert.deepEqual(Object.keys(files), present.sort());
  });
});
