import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at, readJson } from '../tools/project.mjs';
import { ZIP, buildPlugin, tagsIn } from '../tools/wordpress-zip.mjs';
import { WORDS, copiedCode } from '../cms/copied.mjs';
import { BLOCKS, FIGURE, FILE, KSES, PASTES, WAYS, blockOf } from './posts.mjs';
import { startSite } from './site.mjs';

const SOURCE = process.env.WORDPRESS ?? '/usr/share/wordpress';
const THEMES = (process.env.WORDPRESS_THEMES ?? 'twentytwentythree twentytwentyone').split(' ');
const WRITERS = ['admin', 'author'];
const PASTED = ['role-compare', 'salary-chart', 'career-ladder', 'job-search'];
/** Ground and writing of a button: the themes' own contrast. On another ground they are the element's. */
const COLOURS = {
  twentytwentythree: {
    usual: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    contrast: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  },
  twentytwentyone: {
    usual: ['rgb(40, 48, 61)', 'rgb(209, 228, 221)'],
    black: ['rgb(88, 150, 228)', 'rgb(15, 18, 22)'],
  },
  twentytwentyfive: {
    usual: ['rgb(17, 17, 17)', 'rgb(255, 255, 255)'],
    contrast: ['rgb(255, 255, 255)', 'rgb(17, 17, 17)'],
  },
};
/** What readers see of the copied element where an author's filter takes its tags away. */
const LEFT = {
  'role-compare': '$104,050',
  'salary-chart': '$104,050',
  'career-ladder': 'Keeps the day running.',
  'job-search': 'Before.',
};
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
  const table = element?.shadowRoot?.querySelector('table,ol,form,ul,[role=heading]');
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
  page.on('pageerror', (error) => problems.push(error.stack ?? String(error)));
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
  let codes;
  let withPlugin = false;

  before(async () => {
    rmSync(SHOTS, { recursive: true, force: true });
    mkdirSync(SHOTS, { recursive: true });
    await buildPlugin();
    browser = await puppeteer.launch(await launchOptions());
    site = await startSite(SOURCE);
    writeFileSync(join(site.root, 'roles.json'), FILE);
    cpSync(at('dist/cdn'), join(site.root, 'career'), { recursive: true });
    const folder = `${site.url}/career`;
    const targets = ['wordpress', 'wordpress-table', 'table', 'html', 'json'];
    const files = { url: folder, base: `${folder}/` };
    codes = await copiedCode(browser, files, targets, `${folder}/data-{tag}.json`);
    for (const tag of PASTED) {
      writeFileSync(join(site.root, 'career', `data-${tag}.json`), codes[tag].json);
    }
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

  /** What the page "Copy embed" writes, for each way to paste it. */
  function tryPastes(theme, isAuthorsHtml) {
    for (const [way, { paste, isForAdmins }] of Object.entries(PASTES)) {
      for (const writer of WRITERS) {
        test(`copied code for ${way}, by an ${writer}`, async () => {
          await switchTheme(theme);
          let count = 0;
          for (const tag of PASTED) {
            const content = paste(codes[tag]);
            if (!content) continue;
            count++;
            const link = await publish(writer, `${way}: ${tag}`, content);
            const isKept = !isForAdmins || writer === 'admin' || isAuthorsHtml;
            const shot = nameOf(theme, 'copied', way, writer, tag);
            // Without the plugin, what is left of the data is text, and the fallback is as it is.
            const expected = isKept ? 'element' : LEFT[tag];
            await check(link, expected, shot, [tag, WORDS[tag]]).catch((error) => {
              error.message = `${tag}: ${error.message}`;
              throw error;
            });
          }
          assert.ok(count > 0, 'there is code for an element');
        });
      }
    }
  }

  describe('without the plugin', () => {
    tryPastes(THEMES[0], false);

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

    tryPastes(THEMES.at(-1), true);

    test('every setting of a block is an attribute of its element', () => {
      const tags = tagsIn(readJson('custom-elements.json'));
      for (const tag of ['role-compare', ...Object.keys(BLOCKS)]) {
        const { attributes } = readJson(`integrations/wordpress/blocks/${tag}/block.json`);
        const names = Object.keys(attributes).map((name) =>
          name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        );
        const unknown = names.filter((name) => name !== 'fallback' && !tags[tag].includes(name));
        assert.deepEqual(unknown, [], tag);
      }
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

        test('a wide block is wider than the text, and fits a narrow screen', async () => {
          const attributes = { src: '/roles.json', align: 'wide' };
          posts.wide ??= await publish('author', 'wide', blockOf('role-compare', attributes));
          const { page } = await open(posts.wide);
          const { element, paragraph, overflow } = await page.evaluate(look, 'role-compare', FIGURE);
          await page.screenshot({ path: nameOf(theme, 'wide') });
          await page.setViewport({ width: 360, height: 800 });
          const narrow = await page.evaluate(look, 'role-compare', FIGURE);
          await page.screenshot({ path: nameOf(theme, 'narrow') });
          await page.close();
          assert.ok(element.width > paragraph.width + 100, `${element.width} and ${paragraph.width}`);
          assert.equal(overflow, 0);
          assert.equal(narrow.overflow, 0);
        });

        for (const [ground, colours] of Object.entries(COLOURS[theme] ?? {})) {
          test(`what the elements colour themselves, ground: ${ground}`, async () => {
            const attributes = { ...BLOCKS['job-search'][0] };
            if (ground !== 'usual')
              Object.assign(attributes, { backgroundColor: ground, textColor: 'white' });
            const key = `button ${ground}`;
            posts[key] ??= await publish('author', key, blockOf('job-search', attributes));
            const { page } = await open(posts[key]);
            await page.evaluate(look, 'job-search', 'Search');
            await page.screenshot({ path: nameOf(theme, key) });
            const found = await page.$eval('job-search', ({ shadowRoot }) => {
              const { backgroundColor, color } = getComputedStyle(shadowRoot.querySelector('[part~=button]'));
              return [backgroundColor, color];
            });
            await page.close();
            assert.deepEqual(found, colours);
          });
        }

        test('a page has the style sheets that its elements need', async () => {
          const sheetsOf = async (id) => {
            const { page } = await open(id);
            const hrefs = await page.$$eval('link[href*="/plugins/career-elements/"]', (links) =>
              links.map(({ href }) => new URL(href).pathname.split('/').at(-1)),
            );
            await page.close();
            return hrefs.sort();
          };
          assert.deepEqual(await sheetsOf(posts['block salary-chart']), ['bridge.css', 'fallback.css']);
          assert.deepEqual(await sheetsOf(posts['block career-guide']), [
            'bridge.css',
            'fallback-guide.css',
            'fallback.css',
          ]);
        });

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

  describe('the shortcode', () => {
    /** What WordPress makes of a text. */
    const shown = (text) =>
      site
        .php("echo apply_filters('the_content', stream_get_contents(STDIN));", text)
        .then((html) => html.trim());
    const wrapped = (element) => `<div class="career-elements">${element}</div>`;

    const CASES = {
      'attributes with and without a value, by either spelling': [
        '[career src="/r.json" pay_period="hour" only-differences]a[/career]',
        wrapped('<role-compare src="/r.json" pay-period="hour" only-differences>a</role-compare>'),
      ],
      'nothing that is not in the list': [
        '[career src="/r.json" onclick="a()" style="color:red" foo="b"]a[/career]',
        wrapped('<role-compare src="/r.json">a</role-compare>'),
      ],
      'a script is no address': [
        '[career src="javascript:alert(1)"]a[/career]',
        wrapped('<role-compare src="">a</role-compare>'),
      ],
      'typographic quotes': [
        '[career src=”/r.json”]a[/career]',
        wrapped('<role-compare src="/r.json">a</role-compare>'),
      ],
      'JSON with a sign for "less than", and lists': [
        '[career]{"a":["<",[1]]}[/career]',
        wrapped('<role-compare config="{&quot;a&quot;:[&quot;\\u003c&quot;,[1]]}"></role-compare>'),
      ],
      'no shortcode inside of JSON': [
        '[career]{"a":"[gallery]"}[/career] [career src="/r.json"]b[/career]',
        `<p>${wrapped('<role-compare config="{&quot;a&quot;:&quot;[gallery]&quot;}"></role-compare>')} ${wrapped('<role-compare src="/r.json">b</role-compare>')}</p>`,
      ],
      'a bracket in an attribute ends the shortcode': [
        '[career src="/r.json?a[]=1"]a[/career]',
        wrapped('<role-compare src="/r.json?a%5B">=1&#8243;]a</role-compare>'),
      ],
      'another shortcode as the fallback': [
        '[career src="/r.json"][caption width="1"]<img src="/a.png" alt="b">[/caption][/career]',
        /<role-compare src="\/r.json"><img [^>]*src="\/a.png"[^>]*><\/role-compare>/,
      ],
      'no words for readers without scripts: a link': [
        '[career src="/r.json" caption="A & B"]',
        wrapped(
          '<role-compare src="/r.json" caption="A &amp; B"><p><a href="/r.json">A &amp; B</a></p></role-compare>',
        ),
      ],
      'an element that there is not: the words': ['[career element="role-other"]a[/career]', 'a'],
    };
    for (const [name, [text, expected]] of Object.entries(CASES)) {
      test(name, async () => {
        const html = await shown(text);
        if (expected instanceof RegExp) assert.match(html, expected);
        else assert.equal(html, expected);
      });
    }
  });

  test('a link in a comment stays a link', async () => {
    const link = await publish('admin', 'With a comment', WAYS.shortcode.content);
    const post = (await site.users.admin.rest('/wp/v2/posts&search=With+a+comment'))[0].id;
    const content = '<a href="/roles.json#career=salary-chart">a</a>';
    await site.users.admin.rest('/wp/v2/comments', { post, content, status: 'approved' });
    for (const theme of THEMES) {
      await switchTheme(theme);
      const { page } = await open(link);
      await page.evaluate(look, 'role-compare', FIGURE);
      const links = await page.$$eval('a[href*="#career="]', (all) => all.length);
      const elements = await page.$$eval('salary-chart', (all) => all.length);
      await page.close();
      assert.deepEqual({ links, elements }, { links: 1, elements: 0 });
    }
  });

  test('a plugin may put all scripts into one file of its own', async () => {
    for (const theme of THEMES) {
      await switchTheme(theme);
      const address = new URL(await postFor('author', 'shortcode'));
      address.searchParams.set('combine', '1');
      const { scripts } = await check(address.href, 'element');
      assert.deepEqual(scripts, []);
    }
  });

  test('the settings: a module instead of a classic script', async () => {
    await switchTheme(THEMES[0]);
    const settings = '/wp-admin/options-general.php?page=career-elements';
    const { page } = await open(settings, { cookies: site.users.admin.cookies });
    const before = await page.$eval('input[type=radio]:checked', ({ value }) => value);
    await page.click('input[value=module]');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    const chosen = await page.$eval('input[type=radio]:checked', ({ value }) => value);
    await page.screenshot({ path: nameOf('settings') });
    await page.close();
    assert.deepEqual([before, chosen], ['classic', 'module']);
    for (const theme of THEMES) {
      await switchTheme(theme);
      const { scripts } = await check(await postFor('author', 'shortcode'), 'element');
      assert.equal(scripts.length, 1);
      assert.equal(scripts[0][0], 'module');
      assert.match(scripts[0][1], /\/plugins\/career-elements\/assets\/auto\.js\?ver=/);
    }
  });

  test('the settings are for administrators', async () => {
    const headers = { cookie: site.users.author.cookie };
    const reply = await fetch(`${site.url}/wp-admin/options-general.php?page=career-elements`, { headers });
    assert.equal(reply.status, 403);
  });

  test('a setting that is none is not kept', async () => {
    const code = `require_once ABSPATH . 'wp-admin/includes/template.php'; career_elements_register_settings();
      update_option('career_elements', array('script' => '<b>', 'address' => 'javascript:alert(1)', 'other' => 1));
      echo json_encode(get_option('career_elements'));`;
    assert.deepEqual(JSON.parse(await site.php(code)), { script: 'classic', address: '' });
  });

  describe('the editor', () => {
    let page;
    let problems;
    let post;

    /** Where the blocks are: in the page, or in a frame of it. */
    async function canvas() {
      for (let attempt = 0; attempt < 100; attempt++) {
        for (const frame of page.frames()) {
          if (await frame.$('role-compare').catch(() => null)) return frame;
        }
        await new Promise((later) => setTimeout(later, 200));
      }
      throw new Error('the editor shows no element');
    }
    const JSON_FIELD = '.block-editor-block-inspector textarea[spellcheck="false"]';
    async function write(text) {
      await page.$eval(JSON_FIELD, (field) => field.select());
      await page.keyboard.press('Backspace');
      await page.keyboard.sendCharacter(text);
    }

    before(async () => {
      await switchTheme(THEMES[0]);
      post = await site.users.author.rest('/wp/v2/posts', { title: 'Draft', content: WAYS.block.content });
      const path = `/wp-admin/post.php?post=${post.id}&action=edit`;
      ({ page, problems } = await open(path, { width: 1400, cookies: site.users.author.cookies }));
      await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlockCount() > 0);
      await page.evaluate(() => {
        const { dispatch, select } = window.wp.data;
        dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
        const [, { clientId }] = select('core/block-editor').getBlocks();
        dispatch('core/block-editor').selectBlock(clientId);
        dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      });
      await page.waitForSelector(JSON_FIELD);
    });
    after(() => page?.close());

    test('shows the element itself', async (context) => {
      const frame = await canvas();
      context.diagnostic(frame === page.mainFrame() ? 'in the page' : 'in a frame');
      const { isThere } = await frame.evaluate(look, 'role-compare', FIGURE).catch(() => ({}));
      const text = await frame.$eval('role-compare', ({ shadowRoot }) => shadowRoot.textContent);
      assert.ok(isThere || text.includes(FIGURE), text);
      await page.screenshot({ path: nameOf('editor') });
    });

    test('says what is wrong with the JSON', async () => {
      await write('{“roles”: []}');
      const notice = await page.waitForSelector('.block-editor-block-inspector .components-notice.is-error');
      const text = await notice.evaluate((node) => node.textContent);
      await page.screenshot({ path: nameOf('editor', 'bad JSON') });
      assert.match(text, /typographic quotes/);
    });

    test('says in the block what could not be read, and where', async () => {
      await write('{"roles":[{"titel":"Officer","pay":{"mean":46813}},{"title":"Director"}]}');
      const frame = await canvas();
      const report = await frame.waitForFunction(() => {
        const text = document.querySelector('role-compare')?.shadowRoot?.textContent ?? '';
        return text.includes('titel') && text;
      });
      await page.screenshot({ path: nameOf('editor', 'unknown field') });
      assert.match(await report.jsonValue(), /\/roles\/0\/titel/);
    });

    test('stores signs of HTML so that they survive', async () => {
      await write('{"roles":[{"title":"R&D <b>","pay":{"mean":46813}},{"title":"B","pay":{"mean":2}}]}');
      await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
      const { content } = await site.users.author.rest(`/wp/v2/posts/${post.id}&context=edit`);
      const [, attributes] = /wp:career-elements\/role-compare (.*) \/-->/.exec(content.raw);
      assert.match(JSON.parse(attributes).config, /"R\\u0026D \\u003cb\\u003e"/);
      const [valid, shown] = await page.evaluate((field) => {
        const blocks = window.wp.data.select('core/block-editor').getBlocks();
        return [blocks.every(({ isValid }) => isValid), document.querySelector(field).value];
      }, JSON_FIELD);
      assert.ok(valid);
      assert.match(shown, /R&D <b>/);
    });

    test('offers all blocks and styles', async () => {
      const found = await page.evaluate(() => {
        const { getBlockTypes, getBlockStyles } = window.wp.data.select('core/blocks');
        const names = getBlockTypes().map(({ name }) => name);
        const styles = (block) => getBlockStyles(block).map(({ name }) => name);
        return {
          blocks: names.filter((name) => name.startsWith('career-elements/')).sort(),
          table: styles('core/table').filter((name) => name.startsWith('career-')),
          list: styles('core/list').filter((name) => name.startsWith('career-')),
        };
      });
      assert.ok(found.blocks.includes('career-elements/role-compare'));
      for (const tag of Object.keys(BLOCKS)) assert.ok(found.blocks.includes(`career-elements/${tag}`), tag);
      assert.deepEqual(found.table, ['career-compare', 'career-chart']);
      assert.deepEqual(found.list, ['career-ladder', 'career-list']);
    });

    test('has no errors of ours', () => {
      assert.deepEqual(
        problems.filter((text) => /career/.test(text)),
        [],
      );
    });
  });

  test('deleting the plugin deletes its setting', async () => {
    const plugin = '/wp/v2/plugins/career-elements/career-elements';
    await site.php("update_option('career_elements', array('script' => 'module', 'address' => ''));");
    await site.users.admin.rest(plugin, { status: 'inactive' });
    await site.users.admin.rest(plugin, undefined, 'DELETE');
    assert.equal(await site.php("echo json_encode(get_option('career_elements', null));"), 'null');
  });

  test('neither PHP nor WordPress complains about the plugin', async () => {
    const lines = (await site.complaints()).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('career-elements') || line.includes('career_elements')),
      [],
    );
  });
});
