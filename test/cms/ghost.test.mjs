import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at } from '../tools/project.mjs';
import { GHOST_CASPER, GHOST_COLOUR } from '../../stories/docs/ghost-styles.js';
import { WORDS, copiedCode } from './copied.mjs';
import { card, startGhost } from './ghost.mjs';
import { assertInColumn, openAsReader } from './reader.mjs';
import { serveFiles } from './site-files.mjs';

const SHOTS = at('reports/ghost');
const MARKS = /^<!--kg-card-begin: html-->\n|\n<!--kg-card-end: html-->$/g;

describe('Ghost', () => {
  let files;
  let browser;
  let ghost;
  let codes;

  before(async () => {
    rmSync(SHOTS, { recursive: true, force: true });
    mkdirSync(SHOTS, { recursive: true });
    files = await serveFiles();
    browser = await puppeteer.launch(await launchOptions());
    codes = await copiedCode(browser, files, ['ghost', 'ghost-site', 'table', 'html']);
    ghost = await startGhost();
  });
  after(async () => {
    await browser?.close();
    await ghost?.end();
    await files?.close();
  });

  const bare = (tag) => codes[tag].ghost.replace(MARKS, '');
  const open = (address, options) =>
    openAsReader(browser, address, [ghost.url, new URL(files.url).origin], options);

  /** Asserts that readers see the element in the text column, in the page's font and colour. */
  async function check(address, shot, { tag = 'role-compare', words = WORDS[tag], ...options } = {}) {
    const { page, problems, look } = await open(address, options);
    try {
      const found = await look(tag, words);
      if (shot) await page.screenshot({ path: join(SHOTS, `${shot}.png`) });
      assertInColumn(found, { isInline: tag === 'pay-amount' });
      assert.equal(found.element.fontFamily, found.body.fontFamily);
      assert.equal(found.element.color, found.body.color);
      assert.deepEqual(problems, []);
      return found;
    } finally {
      await page.close();
    }
  }

  for (const tag of Object.keys(WORDS)) {
    test(`an HTML card with the code for <${tag}>`, async () => {
      const address = await ghost.publish(tag, card.html(bare(tag)));
      const found = await check(address, tag, { tag });
      assert.equal(found.element.fontFamily, found.before.fontFamily);
    });
  }

  test('all elements of the page "Copy embed" were tried', () => {
    assert.deepEqual(Object.keys(codes), Object.keys(WORDS));
  });

  test('a Markdown card, with and without the marks of a card', async () => {
    for (const code of [codes['role-compare'].ghost, bare('role-compare')]) {
      await check(await ghost.publish('Markdown', card.markdown(`Words.\n\n${code}`)));
    }
  });

  test('the element itself, and a table with a name on it', async () => {
    await check(await ghost.publish('Element', card.html(codes['role-compare'].html)));
    const script = bare('role-compare').split('\n').at(-1);
    await check(await ghost.publish('Table', card.html(`${codes['role-compare'].table}\n${script}`)));
  });

  test('narrow, and in a post of the other theme, which is dark', async () => {
    const address = await ghost.publish('Narrow', card.html(bare('role-compare')));
    await check(address, 'narrow', { width: 320 });
    await ghost.activate('casper');
    try {
      await check(address, 'casper');
      await ghost.setTheme({ color_scheme: 'Dark' });
      const found = await check(address, 'casper-dark');
      assert.equal(found.element.color, 'rgba(255, 255, 255, 0.75)');
      await ghost.set({ codeinjection_head: `${GHOST_CASPER}${GHOST_COLOUR}` });
      const { page, look } = await open(address);
      const { element, before: text } = await look('role-compare', '$104,050');
      await page.screenshot({ path: join(SHOTS, 'casper-set.png') });
      const link = await page.$eval('role-compare >>> button', (node) => window.getComputedStyle(node).color);
      await page.close();
      assert.equal(element.fontFamily, text.fontFamily);
      assert.equal(element.fontSize, text.fontSize);
      assert.equal(link, 'rgb(255, 26, 117)');
    } finally {
      await ghost.activate('source');
    }
  });

  test('without scripts, readers get the figures', async () => {
    const address = await ghost.publish('Plain', card.html(bare('role-compare')));
    const { page, look } = await open(address, { scripts: false });
    const { isThere, seen } = await look('role-compare', '$104,050');
    await page.screenshot({ path: join(SHOTS, 'without-scripts.png') });
    await page.close();
    assert.equal(isThere, false);
    assert.match(seen, /Operations director .*\$104,050/);
    const form = await open(await ghost.publish('Form', card.html(bare('job-search'))), { scripts: false });
    assert.equal(await form.page.$$eval('.gh-content form [name]', ({ length }) => length), 2);
    await form.page.close();
  });

  test('feeds and emails have the figures, and excerpts have words of their own', async () => {
    await ghost.publish('Feed', card.html(bare('role-compare')));
    const feed = await (await fetch(`${ghost.url}/rss/`)).text();
    // Ghost 6 stores a dollar sign as a reference.
    assert.match(feed, /<td>(?:\$|&#x24;)104,050<\/td>/);
    assert.match(await ghost.email('Feed'), /<td[^>]*>(?:\$|&#x24;)104,050<\/td>/);
    const home = await (await fetch(`${ghost.url}/`)).text();
    assert.match(home, /Operations officer\s+Operations director/);
  });

  describe('with the code for the whole site', () => {
    before(async () => {
      const [header, footer] = codes['role-compare']['ghost-site']
        .split(/<!-- Site (?:header|footer) -->\n/)
        .slice(1);
      await ghost.set({ codeinjection_head: header, codeinjection_foot: footer });
    });

    test('a link in a paragraph becomes the element', async () => {
      const link = card.link('Officer or director?', `${files.address}#career=role-compare`);
      await check(await ghost.publish('Link', link), 'link');
    });

    test('a card needs no script of its own, and one that has it does no harm', async () => {
      const own = bare('stat-tiles')
        .split('\n')
        .filter((line) => line.startsWith('<div'))
        .join('\n');
      await check(await ghost.publish('Own', card.html(own)), undefined, { tag: 'stat-tiles' });
      await check(await ghost.publish('Both', card.html(bare('stat-tiles'))), undefined, {
        tag: 'stat-tiles',
      });
    });

    test('an amount within a sentence, in a Markdown card', async () => {
      const amount = bare('pay-amount')
        .split('\n')
        .find((line) => line.startsWith('<span'));
      const address = await ghost.publish('Amount', card.markdown(`Officers earn ${amount} on average.`));
      const { page, look } = await open(address);
      const { seen } = await look('pay-amount', '$46,813');
      const parent = await page.$eval('pay-amount', (node) => node.closest('p').innerText);
      await page.close();
      assert.match(seen, /Officers earn/);
      assert.match(parent, /^Officers earn .* on average\.$/);
    });
  });
});
