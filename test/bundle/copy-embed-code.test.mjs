import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

/**
 * The code that Copy embed gives for each place, word for word in a fresh page on another host than the files: with
 * data that means something to HTML, JSON, shortcodes and templates on the way.
 */

const QUOTES = `"Ops" 'lead' ‘x’ “y”`;
const MARKS = '[gallery ids="1"] {{ x }} ${y} $1 $& {z} @if';
const HTML = '</script><b>&amp; & <!-- -->';
const CODE = '`tick` \\ \\n \\\\ %20 #a?b=1&c=2+3';
const WIDE = '👩‍💻 10\u00a0000 –\u2009x';
const ARABIC = 'مدير العمليات (أول)';
const TEXTS = [QUOTES, MARKS, HTML, CODE, WIDE, ARABIC];
const CAPTION = `A "b" & 'c' [x] <i> $1 {y} 😀`;
const pay = { currency: 'USD', payPeriod: 'year' };

const DATA = {
  'role-compare': {
    roles: [
      { title: QUOTES, pay: { ...pay, mean: 46813 } },
      { title: ARABIC, pay: { ...pay, mean: 104050 } },
    ],
    rows: [
      { label: MARKS, values: [HTML, CODE] },
      { label: 'List', values: [[WIDE, 'b'], ['c']] },
    ],
  },
  'salary-chart': {
    items: TEXTS.map((name, index) => ({ name, pay: { ...pay, median: 46813 + index } })),
  },
  'career-ladder': {
    levels: [
      { name: QUOTES, summary: HTML, requirements: [MARKS, CODE] },
      { name: ARABIC, summary: WIDE, requirements: ['x'] },
    ],
  },
  'job-search': {
    action: 'https://example.org/jobs',
    what: { label: QUOTES, placeholder: HTML, value: CODE },
    where: { label: ARABIC, placeholder: MARKS },
    submit: WIDE,
  },
  'faq-list': {
    items: [
      { question: QUOTES, answer: [HTML, MARKS] },
      { question: ARABIC, answer: [CODE, WIDE] },
    ],
  },
  'stat-tiles': {
    items: [
      { label: QUOTES, value: WIDE, note: HTML },
      { label: ARABIC, value: CODE, note: MARKS },
    ],
  },
};
const TAGS = Object.keys(DATA);

/** The same texts in the cells of a spreadsheet; in a table, these are all the data that there is. */
const cell = (text) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const SHEETS = {
  'role-compare': [
    ['', QUOTES, ARABIC],
    [MARKS, HTML, CODE],
    [WIDE, '- One\n- Two', 'Up\nDown'],
  ],
  'salary-chart': [['Role', 'Median pay'], ...TEXTS.map((name) => [name, '$46,813'])],
};
const sheetOf = (tag) => SHEETS[tag].map((row) => row.map(cell).join('\t')).join('\n');

let browser;
let files;
let site;
let folder;
/** The code by element and place. */
const codes = {};
/** What the preview shows, which has the data without any code. */
const previews = {};

/** Runs in the page: everything that an element says, in its order. */
function said(element) {
  const words = [];
  const own = window.location.href.replace(/[?#].*/, '');
  const walk = (node) => {
    if (node.nodeType === window.Node.TEXT_NODE) words.push(node.nodeValue);
    if (node.nodeType !== window.Node.ELEMENT_NODE && node !== element.shadowRoot) return;
    if (/^(?:style|svg|canvas)$/.test(node.localName ?? '') || node.getAttribute?.('role') === 'slider')
      return;
    for (const name of ['aria-label', 'placeholder', 'href', 'action', 'alt', 'title'])
      // A link to a section is one in its page.
      if (node.hasAttribute?.(name) && !node.getAttribute(name).startsWith(own))
        words.push(node.getAttribute(name));
    if (node.localName === 'input') words.push(node.value);
    for (const child of node.childNodes) walk(child);
  };
  walk(element.shadowRoot);
  return words
    .join(' ')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

const run = `window.said = ${said};
window.whole = async (find, words) => {
  let text = '';
  let still = 0;
  for (let turn = 0; turn < 200 && still < 4; turn++) {
    // Other data may bring another element.
    const element = find();
    const now = element?.shadowRoot ? window.said(element) : '';
    still = now && now === text && words.every((word) => now.includes(word)) ? still + 1 : 0;
    text = now;
    await new Promise((later) => setTimeout(later, 50));
  }
  return text;
};
window.until = async (holds) => {
  for (let turn = 0; turn < 200 && !holds(); turn++)
    await new Promise((later) => setTimeout(later, 50));
};`;

/** Cells have their spaces as they are written, but for those of another width. */
const wordsOf = (name) => (name.includes('sheet') ? TEXTS.map((text) => text.replace(/\s/g, ' ')) : TEXTS);

async function collect() {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(`${files.url}/copy-embed.html`);
  await page.evaluate(run);
  await page.waitForFunction(() => document.querySelector('body > div')?.shadowRoot?.querySelector('pre'));
  const give = (tag, text, caption, src, words = TEXTS) =>
    page.evaluate(
      async (...given) => {
        const [tag, text, caption, src, words] = given;
        const { shadowRoot: root } = document.querySelector('body > div');
        const enter = (field, value) => {
          field.value = value;
          for (const type of ['input', 'change'])
            field.dispatchEvent(new window.Event(type, { bubbles: true }));
        };
        enter(root.querySelector('.compose select'), tag);
        enter(root.querySelector('textarea'), text);
        enter(root.querySelector('[name=caption]'), caption);
        enter(root.querySelector('[type=url]'), src);
        const target = root.querySelector('.where select');
        const code = () => root.querySelector('pre').textContent;
        enter(target, 'html');
        const shown = () => root.querySelector(`.sheet ${tag}`);
        if (src) await window.until(() => code().includes(src));
        const preview = src ? '' : await window.whole(shown, words);
        // The server's functions, which load late, add what readers without scripts see.
        if (!src) await window.until(() => /<(?:table|ol|ul|dl|form)\b/.test(code()));
        const codes = {};
        for (const { value } of [...target.options]) {
          enter(target, value);
          codes[value] = root.querySelector('pre').textContent;
        }
        return { preview, codes, said: root.querySelector('.compose [role=status]').textContent };
      },
      tag,
      text,
      caption,
      src,
      words,
    );
  for (const tag of TAGS) {
    const read = await give(tag, JSON.stringify(DATA[tag], null, 2), CAPTION, '');
    assert.equal(read.said, 'Everything could be read.', tag);
    codes[tag] = read.codes;
    previews[tag] = read.preview;
    writeFileSync(join(folder, `${tag}.json`), read.codes.json);
    const { codes: linked } = await give(tag, '', CAPTION, `${site.url}/${tag}.json`);
    codes[`${tag}, from an address`] = linked;
  }
  for (const tag of Object.keys(SHEETS)) {
    const read = await give(tag, sheetOf(tag), '', '', wordsOf('sheet'));
    codes[`${tag}, as a sheet`] = read.codes;
    previews[`${tag}, as a sheet`] = read.preview;
  }
  await page.close();
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copy-embed-pages-'));
  files = await serve({ '/': at('dist/cdn') }, { 'access-control-allow-origin': '*' });
  site = await serve({ '/': folder }, { 'access-control-allow-origin': '*' });
  browser = await puppeteer.launch(await launchOptions());
  await collect();
});
after(async () => {
  await browser?.close();
  await files?.close();
  await site?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Opens a page of its own; whatever goes wrong there is noise. */
async function open(body, head = '', change) {
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body><main>${body}</main></body></html>`,
  );
  const page = await browser.newPage();
  const noise = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('dialog', (dialog) => {
    noise.push('a dialog');
    void dialog.dismiss();
  });
  page.on('response', (response) => response.status() >= 400 && noise.push(response.url()));
  await page.evaluateOnNewDocument(run);
  await change?.(page);
  await page.goto(`${site.url}/page.html`);
  return { page, noise };
}

const isOnce = (text, part) => text.split(part).length === 2;

/** What the element in a page says, which has to be all that the preview said. */
async function showsAll(name, body, head = '', frame = false) {
  const [tag] = name.split(',');
  const { page, noise } = await open(body, head);
  const place = frame ? await (await page.waitForSelector('iframe')).contentFrame() : page;
  await place.waitForFunction((one) => document.querySelector(one)?.shadowRoot, { timeout: 10_000 }, tag);
  if (frame) await place.evaluate(run);
  const text = await place.evaluate(
    (one, words) => window.whole(() => document.querySelector(one), words),
    tag,
    wordsOf(name),
  );
  const expected = previews[name] ?? previews[tag];
  for (const word of wordsOf(name)) assert.ok(text.includes(word), `${name}: ${word} in ${text}`);
  if (!name.includes('sheet')) assert.ok(text.includes(CAPTION), `${name}: the caption in ${text}`);
  assert.equal(text, expected, name);
  assert.deepEqual(noise, [], name);
  await page.close();
}

test('the preview itself shows every text as it was given', () => {
  for (const [name, text] of Object.entries(previews))
    for (const word of wordsOf(name)) assert.ok(text.includes(word), `${name}: ${word} in ${text}`);
});

for (const id of ['html', 'webflow', 'squarespace']) {
  test(`code for ${id}, in a page as it is`, async () => {
    for (const tag of TAGS) {
      assert.ok(isOnce(codes[tag][id], 'auto.iife.js" integrity="sha384-'));
      await showsAll(tag, codes[tag][id]);
      if (id === 'html') await showsAll(`${tag}, from an address`, codes[`${tag}, from an address`][id]);
    }
  });
}

test('code for Ghost, without the lines around an HTML card', async () => {
  for (const tag of TAGS) await showsAll(tag, codes[tag].ghost.split('\n').slice(1, -1).join('\n'));
});

/** What WordPress prints for the lines in functions.php. */
function wordpressHead(php) {
  const styles = [...php.matchAll(/wp_enqueue_style\( '[^']*', '([^']*)'/g)].map(
    ([, url]) => `<link rel="stylesheet" href="${url}">`,
  );
  const [, script] = /wp_enqueue_script\( '[^']*', '([^']*)'/.exec(php);
  const [, check] = /' src=', '( integrity="[^']*) src=', \$tag/.exec(php);
  assert.match(check, /^ integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"$/);
  return [...styles, `<script${check} src="${script}" defer></script>`].join('');
}

test('code for WordPress, with what is once for the site', async () => {
  for (const tag of TAGS) {
    const [first, ...block] = codes[tag].wordpress.split('\n');
    assert.equal(first, '<!-- wp:html -->');
    await showsAll(tag, block.slice(0, -1).join('\n'), wordpressHead(codes[tag]['wordpress-site']));
  }
});

/** What Drupal prints for a library. */
function drupalHead(yaml) {
  const [css, js] = yaml.split(/\n {2}js:\n/);
  const urls = [...css.matchAll(/'(https?:[^']*)': \{[^\n]*integrity: '([^']*)', crossorigin: anonymous/g)];
  assert.equal(urls.length, 2);
  const [, script, digest] = /'(https?:[^']*)': \{[^\n]*defer: true, integrity: '([^']*)'/.exec(js);
  const links = urls.map(
    ([, url, integrity]) =>
      `<link rel="stylesheet" href="${url}" integrity="${integrity}" crossorigin="anonymous">`,
  );
  return `${links.join('')}<script src="${script}" integrity="${digest}" crossorigin="anonymous" defer></script>`;
}

test('code for Drupal, with what is once for the site', async () => {
  for (const tag of TAGS) await showsAll(tag, codes[tag].drupal, drupalHead(codes[tag]['drupal-site']));
});

const scriptIn = (tag) => codes[tag].html.split('\n').at(-1);

test('a link to the data becomes the element', async () => {
  for (const tag of TAGS) {
    const { link } = codes[`${tag}, from an address`];
    await showsAll(tag, `<p>${link}</p>${scriptIn(tag)}`);
  }
});

test('a frame with the data in its address', async () => {
  for (const tag of TAGS) {
    await showsAll(tag, codes[tag].iframe, '', true);
    await showsAll(tag, codes[`${tag}, from an address`].iframe, '', true);
  }
});

test('a table alone, and the table block of WordPress', async () => {
  for (const tag of Object.keys(SHEETS)) {
    const name = `${tag}, as a sheet`;
    await showsAll(name, codes[name].table + scriptIn(tag));
    await showsAll(name, codes[name].html);
    const block = codes[name]['wordpress-table'].split('\n').slice(1, -1).join('\n');
    await showsAll(name, block + scriptIn(tag));
  }
});

test('the component for React, built as an app builds it', async () => {
  const { build } = await import('vite');
  const app = mkdtempSync(join(tmpdir(), 'copy-embed-react-'));
  const modules = join(app, 'node_modules');
  mkdirSync(modules);
  symlinkSync(at('.'), join(modules, 'career-elements'));
  for (const name of ['react', 'react-dom']) symlinkSync(at('node_modules', name), join(modules, name));
  const names = TAGS.map((tag) => `C${tag.replaceAll('-', '')}`);
  for (const tag of TAGS) writeFileSync(join(app, `${tag}.jsx`), codes[tag].react);
  const imports = TAGS.map((tag, index) => {
    const [, name] = /export const (\w+)/.exec(codes[tag].react);
    return `import { ${name} as ${names[index]} } from './${tag}.jsx';`;
  });
  writeFileSync(
    join(app, 'main.jsx'),
    `import { createRoot } from 'react-dom/client';\n${imports.join('\n')}\ncreateRoot(document.querySelector('#root')).render(<>${names.map((name) => `<${name} />`).join('')}</>);`,
  );
  writeFileSync(
    join(app, 'index.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>App</title><div id="root"></div><script type="module" src="/main.jsx"></script></html>',
  );
  const outDir = join(folder, 'react');
  const plugins = [];
  const oxc = { jsx: { runtime: 'automatic' } };
  await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    base: '/react/',
    plugins,
    oxc,
    build: { outDir },
  });
  await rm(app, { recursive: true });
  const { page, noise } = await open('');
  await page.goto(`${site.url}/react/index.html`);
  for (const tag of TAGS) {
    await page.waitForSelector(tag);
    const text = await page.evaluate(
      (one, words) => window.whole(() => document.querySelector(one), words),
      tag,
      TEXTS,
    );
    assert.equal(text, previews[tag], tag);
  }
  assert.deepEqual(noise, []);
  await page.close();
});

test('a file that is not the one of the digest is not run, and the data stays a table', async () => {
  const { page, noise } = await open(codes['role-compare'].html, '', async (opened) => {
    await opened.setRequestInterception(true);
    opened.on('request', async (request) => {
      if (!request.url().endsWith('/auto.iife.js')) return request.continue();
      const body = await (await fetch(request.url())).text();
      return request.respond({
        body: `${body};window.changed = true`,
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
      });
    });
  });
  await page.waitForNetworkIdle();
  const found = await page.evaluate(() => ({
    isRun: 'changed' in window,
    isElement: Boolean(document.querySelector('role-compare').shadowRoot),
    text: document.querySelector('role-compare table').textContent,
  }));
  assert.deepEqual([found.isRun, found.isElement], [false, false]);
  for (const word of [QUOTES, MARKS, HTML, ARABIC]) assert.ok(found.text.includes(word), word);
  assert.match(noise.join(), /integrity/);
});
