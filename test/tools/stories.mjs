/**
 * Stories as tests, on the site as it is published: every story in light, dark and right to left, every page of
 * the documentation once. Arguments: words that an entry's id must contain, --no-build to take the last build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';
import { at, closingLine, mustRun, readJson, writeReport } from './project.mjs';
import { serve } from './test-server.mjs';

const SITE = 'storybook-static';
const PATIENCE = 45_000;
const MODES = { light: 'theme:light', dark: 'theme:dark', rtl: 'direction:rtl' };
const ALLOWED_TO_WARN = 'broken-data';

/** @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string, tags: string[] }} Entry */
/** @typedef {{ entry: Entry, mode: string, query: string }} Visit */

async function build() {
  const config = 'test/cem.config.mjs';
  const flags = existsSync(at(config))
    ? ['--config', config]
    : ['--litelement', '--globs', 'src/**/*.ts', '--quiet'];
  await mustRun('cem', ['analyze', ...flags], { quiet: true });
  await mustRun('storybook', ['build', '--disable-telemetry', '--quiet', '-o', SITE], { quiet: true });
}

/**
 * Runs in the page before anything else: keeps what Storybook says about the story in window.__outcome, and in
 * window.__audited whether its own audit has passed.
 */
function listen() {
  const outcome = new Promise((resolve) => {
    let channel;
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        const text = (error) => error?.message ?? error?.description ?? error?.title ?? JSON.stringify(error);
        channel.on('docsRendered', () => resolve([]));
        channel.on('storyMissing', (id) => resolve([`no such story: ${id}`]));
        channel.on('storyErrored', (error) => resolve([`story failed: ${text(error)}`]));
        channel.on('storyThrewException', (error) => resolve([`story threw: ${text(error)}`]));
        channel.on('playFunctionThrewException', (error) => resolve([`play threw: ${text(error)}`]));
        channel.on('storyFinished', ({ status, reporters = [] }) => {
          const failed = reporters.filter((reporter) => reporter.status === 'failed').map(({ type }) => type);
          window.__audited = reporters.some(({ type, status }) => type === 'a11y' && status === 'passed');
          resolve(status === 'success' ? [] : [`story finished with "${status}" ${failed.join(', ')}`]);
        });
      },
    });
  });
  window.__outcome = () => outcome;
}

/** Runs in the page: what axe finds, one line for each rule, with the places. */
async function axeFindings(selector) {
  const { violations } = await window.axe.run(selector, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, any, all }) => {
      const why = [...any, ...all][0]?.message ?? '';
      return `\n      ${target.flat().join(' > ')} ${why}`;
    });
    return `axe ${id}: ${help}, ${nodes.length} times${places.join('')}`;
  });
}

/** Runs in the page: a documentation page that could not be shown has an error display or no heading. */
function docsFindings() {
  const shown = document.querySelector('.sb-show-errordisplay');
  if (shown) return [`not rendered: ${document.querySelector('#error-message')?.textContent?.trim()}`];
  const docs = document.querySelector('#storybook-docs');
  return docs?.querySelector('h1')?.textContent?.trim() ? [] : ['the page has no heading'];
}

const withinTime = (promise) => {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve([`not finished after ${PATIENCE / 1000} seconds`]), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** @param {Visit} visit @returns {Promise<string[]>} what is wrong */
async function look(browser, origin, axe, { entry, query }) {
  const page = await browser.newPage();
  const problems = new Set();
  const warns = entry.type === 'docs' || entry.tags.includes(ALLOWED_TO_WARN);
  page.on('pageerror', (error) => problems.add(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const type = message.type();
    if (message.location().url?.endsWith('/favicon.ico')) return;
    if (type === 'error' || type === 'assert') problems.add(`console error: ${message.text()}`);
    if (type === 'warn' && !warns) problems.add(`console warning: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      problems.add(`request to another host: ${url}`);
  });
  try {
    await page.setViewport({ width: 1100, height: 900 });
    await page.evaluateOnNewDocument(listen);
    await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}${query}`, {
      waitUntil: 'domcontentloaded',
      timeout: PATIENCE,
    });
    for (const problem of await withinTime(page.evaluate(() => window.__outcome()))) problems.add(problem);
    if (entry.type === 'docs') {
      await page.waitForNetworkIdle({ idleTime: 300, timeout: PATIENCE });
      for (const problem of await page.evaluate(docsFindings)) problems.add(problem);
    } else if (!(await page.evaluate(() => window.__audited))) {
      // Storybook's own audit says only that there is something: this one says what and where.
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
      for (const problem of await page.evaluate(axeFindings, '#storybook-root')) problems.add(problem);
    }
  } catch (error) {
    problems.add(`could not be looked at: ${error.message}`);
  } finally {
    await page.close();
  }
  return [...problems];
}

/** @returns {{ visits: Visit[], skipped: Entry[] }} */
function plan(words) {
  const entries = Object.values(readJson(`${SITE}/index.json`).entries);
  const wanted = entries.filter(({ id }) => words.every((word) => id.includes(word)));
  const skipped = wanted.filter(({ type, tags }) => type === 'story' && !tags.includes('test'));
  const visits = wanted
    .filter((entry) => !skipped.includes(entry))
    .flatMap((entry) => {
      if (entry.type === 'docs') return [{ entry, mode: 'docs', query: '' }];
      return Object.entries(MODES).map(([mode, globals]) => ({ entry, mode, query: `&globals=${globals}` }));
    });
  return { visits, skipped };
}

async function main() {
  const args = process.argv.slice(2);
  if (!args.includes('--no-build')) await build();
  const { visits, skipped } = plan(args.filter((arg) => !arg.startsWith('--')));
  const axe = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');
  // A browser keeps the compiled scripts only of what it may keep.
  const { url: origin, close } = await serve({ '/': at(SITE) }, { 'cache-control': 'max-age=86400' });
  const counts = { passed: 0, failed: 0, skipped: skipped.length };
  const queue = [...visits];
  // A browser each: pages in the background of one browser are slowed down.
  const workers = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    const browser = await puppeteer.launch(await launchOptions());
    for (let visit = queue.shift(); visit; visit = queue.shift()) {
      const problems = await look(browser, origin, axe, visit);
      if (problems.length === 0) counts.passed++;
      else {
        counts.failed++;
        const { title, name, id } = visit.entry;
        console.log(
          `✗ ${title} › ${name} (${visit.mode}, ${id})\n${problems.map((p) => `    ${p}`).join('\n')}`,
        );
      }
    }
    await browser.close();
  });
  await Promise.all(workers);
  await close();
  if (visits.length === 0) console.log('No story or page was found.');
  await writeReport('stories', counts);
  console.log(closingLine(counts));
  process.exitCode = counts.failed > 0 || visits.length === 0 ? 1 : 0;
}

await main();
