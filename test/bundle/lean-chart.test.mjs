import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import ts from 'typescript';
import { launchOptions } from '../tools/browser.mjs';
import { at } from '../tools/project.mjs';

/* global KeyboardEvent */

/** TypeScript as a browser reads it. */
const plain = (path) =>
  ts.transpileModule(readFileSync(at(path), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText;

const IMPORTS = {
  'chart.js': '/node_modules/chart.js/dist/chart.js',
  '@kurkle/color': '/node_modules/@kurkle/color/dist/color.esm.js',
};

const page = `<!doctype html><html lang="en-US"><meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<body style="margin: 0; background: #fff; color: #111; font: 16px sans-serif"><main></main>`;

/** All samples are drawn in the page, with `registry` as what stands for Chart.js; each is then pointed at by keyboard. */
async function drawn(browser, origin, registry) {
  const tab = await browser.newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('console', (message) => message.text().includes('CE302') && problems.push(message.text()));
  await tab.setViewport({ width: 700, height: 900 });
  await tab.goto(`${origin}/${registry}/page.html`);
  const pictures = await tab.evaluate(async (base) => {
    await import(`${base}/dist/cdn/salary-chart.js`);
    const { charts } = await import(`${base}/charts.js`);
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const series = (name, length) => ({
      name,
      payHistory: Array.from({ length }, (_, index) => ({
        date: `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        amount: index % 40 ? 30000 + index * 20 + ((index * 7919) % 5000) : null,
      })),
    });
    const all = {
      ...charts,
      long: { items: [series('One', 1200)] },
      lines: { items: ['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => series(name, 20 + index)) },
    };
    const found = {};
    for (const [name, data] of Object.entries(all)) {
      for (const attributes of [{}, { 'your-pay': '$44,000', dir: 'rtl' }]) {
        const element = document.createElement('salary-chart');
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.data = data;
        document.querySelector('main').replaceChildren(element);
        await element.updateComplete;
        const root = element.shadowRoot;
        if (!root.querySelector('canvas')) continue;
        for (let tries = 0; tries < 100 && !element.matches(':state(drawn)'); tries++) await wait(20);
        await wait(60);
        const key = `${name}${attributes.dir ?? ''}`;
        found[key] = root.querySelector('canvas').toDataURL();
        const walk = root.querySelector('.walk');
        for (const press of ['Home', 'ArrowRight'])
          walk.dispatchEvent(new KeyboardEvent('keydown', { key: press }));
        found[`${key}, pointed at`] = root.querySelector('canvas').toDataURL();
      }
    }
    return found;
  }, `/${registry}`);
  await tab.close();
  return { pictures, problems };
}

describe('the part of Chart.js that is delivered', () => {
  let server;
  let browser;
  let origin;

  before(async () => {
    const samples = plain('stories/samples/charts.ts');
    const whole = plain('src/chart/registry.ts');
    server = createServer(({ url }, response) => {
      const path = url.replace(/^\/(?:lean|whole)(?=\/)/, '');
      const isPage = path.endsWith('.html');
      const file = at(`.${path}`);
      response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
      if (isPage) response.end(page);
      else if (path === '/charts.js') response.end(samples);
      else if (url === '/whole/dist/cdn/chart-registry.js') response.end(whole);
      else if (existsSync(file)) response.end(readFileSync(file));
      else response.writeHead(404).end();
    }).listen(0);
    origin = `http://localhost:${server.address().port}`;
    browser = await puppeteer.launch(await launchOptions());
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  test('draws the same as the whole', { timeout: 120_000 }, async () => {
    const lean = await drawn(browser, origin, 'lean');
    const whole = await drawn(browser, origin, 'whole');
    assert.deepEqual([lean.problems, whole.problems], [[], []]);
    const names = Object.keys(whole.pictures);
    assert.ok(names.length >= 60, `${names.length} pictures`);
    assert.deepEqual(Object.keys(lean.pictures), names);
    assert.deepEqual(
      names.filter((name) => lean.pictures[name] !== whole.pictures[name]),
      [],
    );
    // Pictures of nothing would be the same as well.
    assert.ok(new Set(Object.values(whole.pictures)).size > 0.9 * names.length);
  });
});
