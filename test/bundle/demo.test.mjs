import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at, namesIn } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

/** What each page is about, as its readers find it in the elements. */
const SHOWN = {
  answer: ['Director of operations', 'Baker McKenzie'],
  article: ['$165,000', '$128,560', 'Search jobs'],
  comparison: ['$104,050', '78.0%'],
  guide: ['$45,000', 'A day at work', 'remote-friendly'],
  index: ['$46,813', '$104,050'],
  prose: ['Fifteen differences', 'Background, pay and prospects'],
};

/** Runs in the page: every element of the library in it, also those in other ones, with the state that it is in. */
function elementsIn() {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      const text = [...element.shadowRoot.children].map((child) => child.textContent).join(' ');
      found.push({
        tag: element.localName,
        states: ['loading', 'error', 'empty'].filter((state) => element.matches(`:state(${state})`)),
        height: element.getBoundingClientRect().height,
        text: text.replace(/\s+/g, ' '),
      });
      look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}

/** Runs in the page: those of its own tags, also in its data, that are still undefined. */
const undefinedIn = () => [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);

/** Runs in the page. */
async function axeFindings() {
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}

/** Runs in the page: by how many px it is wider than the window. */
const overflow = () => document.documentElement.scrollWidth - window.innerWidth;

describe('the pages of the demo, as `npm run demo` serves them', () => {
  const axe = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');
  let browser;
  let server;

  before(async () => {
    server = await serve({
      '/': at('test/demo'),
      '/dist/': at('dist'),
      '/samples/': at('stories/samples'),
    });
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test('are all looked at', () => {
    assert.deepEqual(Object.keys(SHOWN), namesIn('test/demo', '.html').sort());
  });

  for (const [name, texts] of Object.entries(SHOWN)) {
    test(name, async () => {
      const page = await browser.newPage();
      const noise = [];
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(error.message));
      page.on(
        'response',
        (response) => response.ok() || noise.push(`${response.status()} ${response.url()}`),
      );
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== server.url && protocol !== 'data:') noise.push(`asks for ${request.url()}`);
      });
      await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
      const elements = await page.evaluate(elementsIn);
      assert.deepEqual(await page.evaluate(undefinedIn), []);
      assert.ok(elements.length > 0, 'has elements');
      const unfinished = elements.filter(
        ({ tag, states, height, text }) =>
          states.length > 0 || (tag !== 'career-data' && !(text.trim() && height > 10)),
      );
      assert.deepEqual(unfinished, []);
      const said = elements.map(({ text }) => text).join(' ');
      for (const text of texts) assert.ok(said.includes(text), `says "${text}"`);
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(axeFindings), []);
      await page.setViewport({ width: 320, height: 640 });
      assert.equal(await page.evaluate(overflow), 0, 'scrolls sideways in 320 px');
      assert.deepEqual(noise, []);
      await page.close();
    });
  }
});
