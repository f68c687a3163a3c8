import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at } from '../tools/project.mjs';
import { ALLOWED } from '../../stories/docs/drupal-format.js';
import { WORDS, copiedCode } from './copied.mjs';
import { startDrupal } from './drupal.mjs';
import { assertInColumn, openAsReader } from './reader.mjs';
import { serveFiles } from './site-files.mjs';

const SHOTS = at('reports/drupal');
const TAGS = Object.keys(WORDS);
const FORMATS = ['full_html', 'basic_html', 'restricted_html', 'career'];

const between = (html) => `<p>Before.</p>\n${html}\n<p>After.</p>`;

describe('Drupal', () => {
  let files;
  let browser;
  let drupal;
  let codes;
  let pages;

  before(async () => {
    rmSync(SHOTS, { recursive: true, force: true });
    mkdirSync(SHOTS, { recursive: true });
    files = await serveFiles();
    browser = await puppeteer.launch(await launchOptions());
    codes = await copiedCode(browser, files, ['drupal', 'drupal-site', 'table', 'html']);
    drupal = await startDrupal(process.env.DRUPAL, {
      site: codes['role-compare']['drupal-site'],
      allowed: ALLOWED,
    });
    const compare = codes['role-compare'];
    const link = `<p><a href="${files.address}#career=role-compare">Officer or director?</a></p>`;
    pages = await drupal.post({
      ...Object.fromEntries(TAGS.map((tag) => [tag, ['full_html', between(codes[tag].drupal)]])),
      ...Object.fromEntries(
        FORMATS.flatMap((format) => [
          [`link ${format}`, [format, between(link)]],
          [`code ${format}`, [format, between(compare.drupal)]],
          [`table ${format}`, [format, between(compare.table)]],
        ]),
      ),
      element: ['full_html', between(compare.html)],
      amount: ['career', `<p>Officers earn ${codes['pay-amount'].drupal} on average.</p>`],
    });
  });
  after(async () => {
    await browser?.close();
    await drupal?.end();
    await files?.close();
  });

  const open = (name, options) =>
    openAsReader(browser, `${drupal.url}${pages[name]}`, [drupal.url, new URL(files.url).origin], options);

  async function check(name, { tag = 'role-compare', words = WORDS[tag], ...options } = {}) {
    const { page, problems, look } = await open(name, options);
    try {
      const found = await look(tag, words);
      await page.screenshot({ path: join(SHOTS, `${name.replace(/\W+/g, '-')}.png`) });
      assertInColumn(found, { isInline: tag === 'pay-amount' });
      assert.equal(found.element.fontFamily, found.before.fontFamily);
      assert.equal(found.inside.fontFamily, found.before.fontFamily);
      assert.equal(found.element.color, found.before.color);
      assert.deepEqual(problems, []);
    } finally {
      await page.close();
    }
  }

  test('all elements of the page "Copy embed" were tried', (context) => {
    context.diagnostic(`Drupal ${drupal.version}`);
    assert.deepEqual(Object.keys(codes), TAGS);
  });

  for (const tag of TAGS) test(`Full HTML keeps the code for <${tag}>`, () => check(tag, { tag }));

  for (const name of [
    'code career',
    'table full_html',
    'table career',
    'element',
    'link full_html',
    'link basic_html',
    'link career',
  ])
    test(`a reader gets the element: ${name}`, () => check(name));

  test('narrow', async () => {
    const { page, look } = await open('role-compare', { width: 320 });
    const found = await look('role-compare', WORDS['role-compare']);
    await page.screenshot({ path: join(SHOTS, 'narrow.png') });
    await page.close();
    assertInColumn(found);
  });

  test('Restricted HTML makes one paragraph of all, and the link in it becomes the element', async () => {
    const { page, look } = await open('link restricted_html');
    const { isThere } = await look('role-compare', '$104,050');
    await page.close();
    assert.ok(isThere);
  });

  test('an amount within a sentence', async () => {
    const { page, look } = await open('amount');
    await look('pay-amount', '$46,813');
    const sentence = await page.$eval('pay-amount', (node) => node.closest('p').innerText);
    await page.close();
    assert.match(sentence, /^Officers earn .* on average\.$/);
  });

  for (const name of ['code basic_html', 'table basic_html']) {
    test(`of a table, there are only words: ${name}`, async () => {
      const { page } = await open(name);
      const text = await page.$eval('.text-content', (node) => node.textContent);
      await page.screenshot({ path: join(SHOTS, `${name.replace(/\W+/g, '-')}.png`) });
      await page.close();
      assert.match(text, /Average pay per year \$46,813 \$104,050/);
    });
  }

  test('without scripts, readers get the figures', async () => {
    const { page, look } = await open('role-compare', { scripts: false });
    const { isThere, seen } = await look('role-compare', '$104,050');
    await page.screenshot({ path: join(SHOTS, 'without-scripts.png') });
    await page.close();
    assert.equal(isThere, false);
    assert.match(seen, /Operations director .*\$104,050/);
  });

  describe('the editor, CKEditor 5', () => {
    let stored;

    before(async () => {
      const page = await browser.newPage();
      await page.goto(`${drupal.url}/user/login`);
      await page.type('#edit-name', 'admin');
      await page.type('#edit-pass', drupal.password);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await page.goto(`${drupal.url}/node/add/page`);
      await page.waitForSelector('.ck-editor__editable');
      await page.select('select[name="body[0][format]"]', 'full_html');
      // Drupal asks before it changes the format of a text, and makes another editor then.
      await page.waitForFunction(() => {
        const [editor] = [...window.Drupal.CKEditor5Instances.values()];
        return editor?.plugins.has('SourceEditing') && editor.getData() === '';
      });
      await page.waitForNetworkIdle();
      const given = {
        ...Object.fromEntries(TAGS.map((tag) => [tag, codes[tag].drupal])),
        element: codes['role-compare'].html,
        table: codes['role-compare'].table,
      };
      stored = await page.evaluate((all) => {
        const [editor] = [...window.Drupal.CKEditor5Instances.values()].slice(-1);
        return Object.fromEntries(
          Object.entries(all).map(([name, html]) => {
            editor.setData(`<p>Before.</p>${html}<p>After.</p>`);
            return [name, editor.getData()];
          }),
        );
      }, given);
      await page.close();
      const again = await drupal.post(
        Object.fromEntries(
          Object.entries(stored).map(([name, html]) => [`editor ${name}`, ['full_html', html]]),
        ),
      );
      Object.assign(pages, again);
    });

    for (const tag of TAGS)
      test(`what it stores for <${tag}> shows the element`, () => check(`editor ${tag}`, { tag }));
    test('so does a table with a name on it', () => check('editor table'));

    test('it empties the JSON of a script; the table is left', async () => {
      assert.match(stored.element, /<script type="application\/json"><\/script>/);
      await check('editor element');
    });
  });
});
