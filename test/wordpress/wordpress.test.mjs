import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at } from '../tools/project.mjs';
import { ZIP, buildPlugin } from '../tools/wordpress-zip.mjs';
import { BLOCKS, FIGURE, FILE, KSES, WAYS, blockOf } from './posts.mjs';
import { startSite } from './site.mjs';

const SOURCE = process.env.WORDPRESS ?? '/usr/share/wordpress';
const THEMES = (process.env.WORDPRESS_THEMES ?? 'twentytwentythree twentytwentyone').split(' ');
const WRITERS = ['admin', 'author'];
const SHOTS = at('reports/wordpress');

let site;
let browser;

/** Runs in the page: what became of the markup, and how it stands among the paragraphs. */
async function look(tag, words) {
  const textOf = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ');
  const before = document.querySelector('.before');
  const content = before?.parentElement;
  let element;
  for (let attempt = 0; attempt < 60; attempt++) {
    element = document.querySelector(tag);
    if (textOf(element?.shadowRoot).includes(words)) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  const isThere = textOf(element?.shadowRoot).includes(words);
  const styleOf = (node) => {
    const { fontFamily, color, fontSize } = getComputedStyle(node);
    return { fontFamily, color, fontSize };
  };
  const box = (node) => {
    const { left, right, width, top } = node.getBoundingClientRect();
    return { left, right, width, top };
  };
  const table = element?.shadowRoot?.querySelector('table,ol,form,ul');
  return {
    isThere,
    isDefined: Boolean(element?.matches(':defined')),
    seen: textOf(content).trim(),
    shadow: textOf(element?.shadowRoot),
    paragraph: before && { ...box(before), ...styleOf(before) },
    after: box(document.querySelector('.after')),
    element: element && { ...box(element), ...styleOf(element) },
    table: table && styleOf(table),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    scripts: [...document.scripts].filter(({ src }) => /auto/.test(src)).map(({ type, src }) => [type, src]),
  };
}

/** What the page says about itself that it should not. */
async function open(path, { width = 1100, cookies = [] } = {}) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const isFavicon = /favicon/.test(message.location().url ?? '');
    if (['error', 'warn'].includes(message.type()) && !isFavicon) problems.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.url) problems.push(`asks ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  for (const cookie of cookies) {
    const [name, ...value] = cookie.split('=');
    await page.setCookie({ name, value: value.join('='), url: site.url });
  }
  await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return { page, problems };
}

const publish = async (writer, title, content) => {
  const { link } = await site.users[writer].rest('/wp/v2/posts', { title, content, status: 'publish' });
  return link;
};

const switchTheme = (theme) => site.php(`switch_theme('${theme}');`);

const nameOf = (...parts) => join(SHOTS, `${parts.join('-').replace(/[^\w-]+/g, '-')}.png`);

/** Asserts that a reader gets what is written down, in the text column and in the theme's clothes. */
async function check(link, expected, shot, [tag, words] = ['role-compare', FIGURE]) {
  const { page, problems } = await open(link);
  try {
    const found = await page.evaluate(look, tag, words);
    if (shot) await page.screenshot({ path: shot });
    if (expected !== 'element') {
      assert.equal(found.isThere, false, 'the element shows figures');
      assert.ok(found.seen.includes(expected), `a reader sees: ${found.seen}`);
      return found;
    }
    assert.deepEqual(problems, []);
    assert.ok(found.isThere, `a reader sees: ${found.seen} | ${found.shadow}`);
    const { element, paragraph, after: next } = found;
    assert.ok(Math.abs(element.left - paragraph.left) <= 1, `left ${element.left}, text ${paragraph.left}`);
    assert.ok(
      Math.abs(element.right - paragraph.right) <= 1,
      `right ${element.right}, text ${paragraph.right}`,
    );
    assert.ok(element.top > paragraph.top && next.top > element.top, 'it stands in its place');
    assert.equal(element.fontFamily, paragraph.fontFamily);
    assert.equal(found.table.fontFamily, paragraph.fontFamily);
    assert.equal(element.color, paragraph.color);
    assert.equal(found.overflow, 0);
    return found;
  } finally {
    await page.close();
  }
}

describe('WordPress', () => {
  const posts = {};
  let withPlugin = false;

  before(async () => {
    rmSync(SHOTS, { recursive: true, force: true });
    mkdirSync(SHOTS, { recursive: true });
    await buildPlugin();
    browser = await puppeteer.launch(await launchOptions());
    site = await startSite(SOURCE);
    writeFileSync(join(site.root, 'roles.json'), FILE);
    cpSync(at('dist/cdn'), join(site.root, 'career'), { recursive: true });
    console.log(`WordPress ${await site.php("echo get_bloginfo('version');")}, ${THEMES.join(', ')}`);
  });
  after(async () => {
    await browser?.close();
    await site?.end();
  });

  /** The posts are written once, while WordPress filters as it does at that time. */
  async function postFor(writer, name) {
    const key = `${withPlugin} ${writer} ${name}`;
    posts[key] ??= await publish(writer, `${name}, by ${writer}`, WAYS[name].content);
    return posts[key];
  }

  describe('without the plugin', () => {
    test('what WordPress leaves of each snippet', async () => {
      const left = await site.kses(
        Object.fromEntries(Object.entries(KSES).map(([name, [html]]) => [name, html])),
      );
      const expected = Object.entries(KSES).map(([name, [html, core = html]]) => [name, core]);
      assert.deepEqual(left, Object.fromEntries(expected));
    });

    for (const [name, { without }] of Object.entries(WAYS).filter(([, way]) => way.without)) {
      for (const [index, writer] of WRITERS.entries()) {
        test(`${name}, by an ${writer}: ${without[index]}`, async () => {
          await switchTheme(THEMES[0]);
          await check(await postFor(writer, name), without[index]);
        });
      }
    }
  });

  describe('with the plugin', () => {
    before(async () => {
      await site.installPlugin(at(ZIP));
      withPlugin = true;
    });

    test('what WordPress leaves of each snippet', async () => {
      const left = await site.kses(
        Object.fromEntries(Object.entries(KSES).map(([name, [html]]) => [name, html])),
      );
      const expected = Object.entries(KSES).map(([name, [html, core = html, plugin = core]]) => [
        name,
        plugin,
      ]);
      assert.deepEqual(left, Object.fromEntries(expected));
    });

    for (const theme of THEMES) {
      describe(theme, () => {
        before(() => switchTheme(theme));

        for (const [name, { reads }] of Object.entries(WAYS)) {
          for (const [index, writer] of WRITERS.entries()) {
            test(`${name}, by an ${writer}: ${reads[index]}`, async () => {
              await check(await postFor(writer, name), reads[index], nameOf(theme, name, writer));
            });
          }
        }

        for (const [tag, [attributes, words]] of Object.entries(BLOCKS)) {
          test(`the block of <${tag}>`, async () => {
            const key = `block ${tag}`;
            posts[key] ??= await publish('author', key, blockOf(tag, attributes));
            await check(posts[key], 'element', nameOf(theme, 'block', tag), [tag, words]);
          });
        }

        test('a page without an element has no script of ours', async () => {
          posts.none ??= await publish(
            'author',
            'Nothing',
            '<p class="before">a</p><p class="after">My career=good</p>',
          );
          const { page } = await open(posts.none);
          const html = await page.content();
          await page.close();
          assert.doesNotMatch(html, /plugins\/career-elements/);
        });
      });
    }
  });

  test('neither PHP nor WordPress complains about the plugin', async () => {
    const lines = (await site.complaints()).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('career-elements') || line.includes('career_elements')),
      [],
    );
  });
});
