import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { COMPARISON } from '../fixtures/comparison.mjs';
import { launchOptions } from '../tools/browser.mjs';
import { at, readJson } from '../tools/project.mjs';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

const CHART = { title: 'What operations roles pay', currency: 'USD', payPeriod: 'year' };
const BARS = {
  ...CHART,
  items: [
    { name: 'Operations Analyst', pay: { median: '$65,000' } },
    { name: 'Operations Manager', pay: { median: '$87,000' } },
    { name: 'Director of Operations', pay: { median: '$120,000' } },
  ],
  source: 'An article about operations officers',
};
const SPREAD = {
  ...CHART,
  kind: 'percentiles',
  items: ['Clerks', 'Managers', 'Nurses', 'Actors'].map((name, index) => ({
    name,
    pay: {
      percentile10: 20000 + index,
      percentile25: 30000,
      median: 40000,
      percentile75: 50000,
      percentile90: 60000,
    },
  })),
};
const TREND = {
  ...CHART,
  payHistory: [
    { date: 2019, amount: 39400 },
    { date: 2020, amount: 40100 },
    { date: 2021, amount: null },
    { date: 2022, amount: 42600 },
  ],
};

/** How much higher or lower an element may be than its markup, in px, at 390, 768 and 1280 px. */
const HEIGHTS = {
  'two roles': ['role-compare', COMPARISON, [12, 12, 12]],
  'two roles with every section': ['role-compare', 'officer-director', [90, 150, 150]],
  'two roles in prose': ['role-compare', 'prose-comparison', [90, 60, 60]],
  'a chart of bars': ['salary-chart', BARS, [12, 12, 12]],
  'a chart of percentiles': ['salary-chart', SPREAD, [24, 24, 24]],
  'a chart of years': ['salary-chart', TREND, [36, 24, 24]],
  'a list of jobs': ['job-list', 'job-list', [30, 30, 30]],
  'a search': ['job-search', 'job-search', [16, 16, 16]],
};
const WIDTHS = [390, 768, 1280];

const TEXT = 'Both keep the work of a company going, one of them from day to day. ';

const article = (element, scripts = '') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pay</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; padding: 0 16px; max-width: 720px; font: 16px/1.5 sans-serif; }</style>
<link rel="stylesheet" href="/cdn/fallback.css">${scripts}
<article><h1>Pay</h1><p>${TEXT}</p>${element}${`<p>${TEXT.repeat(4)}</p>`.repeat(8)}</article></html>`;

/** Runs in the page, before everything else. */
function observeShifts() {
  window.shift = 0;
  new window.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('an element that takes over from its markup', () => {
  let browser;
  let renderToString;
  let server;
  let url;
  let html;

  before(async () => {
    ({ renderToString } = await import(pathToFileURL(at('dist/server.js')).href));
    server = createServer(({ url: path }, response) => {
      const file = at('dist', path.slice(1));
      const isFile = path.startsWith('/cdn/') && existsSync(file);
      const body = isFile ? readFileSync(file) : path === '/data.json' ? JSON.stringify(COMPARISON) : html;
      // What comes over a network comes after the first paint.
      const wait = path === '/' || path.endsWith('.css') ? 0 : 150;
      setTimeout(() => {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html' }).end(body);
      }, wait);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${server.address().port}/`;
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const [name, [tag, given, tolerances]] of Object.entries(HEIGHTS)) {
    test(`${name}: has about the height that its markup had`, async () => {
      const data = typeof given === 'string' ? readJson(`stories/samples/${given}.json`) : given;
      html = article(renderToString(tag, data));
      const page = await browser.newPage();
      for (const [index, width] of WIDTHS.entries()) {
        await page.setViewport({ width, height: 900 });
        await page.goto(url);
        const [before, after] = await page.evaluate(async (tagName) => {
          const element = document.querySelector(tagName);
          const height = element.offsetHeight;
          await import(`/cdn/${tagName}.js`);
          await element.updateComplete;
          // A chart has one tool more when it has been drawn.
          while (tagName === 'salary-chart' && !element.shadowRoot.querySelector('.png')?.offsetHeight) {
            await new Promise((done) => window.requestAnimationFrame(done));
          }
          await new Promise((done) => window.requestAnimationFrame(() => window.requestAnimationFrame(done)));
          return [height, element.offsetHeight];
        }, tag);
        assert.ok(after > 100, `${width} px: nothing is shown`);
        const difference = Math.abs(after - before);
        assert.ok(
          difference <= tolerances[index],
          `at ${width} px: from ${before} to ${after} px, more than ${tolerances[index]}`,
        );
      }
      await page.close();
    });
  }

  const SCRIPT = '<script type="module" src="/cdn/auto.js"></script>';

  async function shiftOf(width, height) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(observeShifts);
    await page.goto(url, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('role-compare')?.shadowRoot?.querySelector('td'));
    await page.evaluate(
      () =>
        new Promise((done) =>
          window.requestAnimationFrame(() => window.requestAnimationFrame(() => setTimeout(done))),
        ),
    );
    const shift = await page.evaluate(() => window.shift);
    await page.close();
    return shift;
  }

  for (const [width, height] of [
    [412, 915],
    [768, 1024],
    [1280, 800],
  ]) {
    test(`moves next to nothing of a page of ${width} × ${height} px`, async () => {
      html = article(renderToString('role-compare', COMPARISON), SCRIPT);
      assert.ok((await shiftOf(width, height)) <= 0.01);
    });

    test(`moves as little where a wrapper stands for it, at ${width} × ${height} px`, async () => {
      const config = JSON.stringify(COMPARISON);
      const inside = renderToString('role-compare', COMPARISON, { data: 'none' })
        .replace(/^<[^>]*>/, '')
        .replace('</role-compare>', '');
      html = article(`<div data-career="role-compare" data-config='${config}'>${inside}</div>`, SCRIPT);
      assert.ok((await shiftOf(width, height)) <= 0.01);
    });

    test(`moves little where its data is on its way, at ${width} × ${height} px`, async () => {
      html = article('<role-compare src="/data.json"></role-compare>', SCRIPT);
      assert.ok((await shiftOf(width, height)) <= 0.05);
    });
  }
});
