import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at, readJson } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

let browser;
let server;

before(async () => {
  server = await serve({ '/': at('dist/cdn') });
  browser = await puppeteer.launch(await launchOptions());
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Runs in the page: the text of the first match inside, once there is one that has the words; false after five seconds. */
async function textInside(selector, words) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const found = document.querySelector('body > div')?.shadowRoot?.querySelector(selector);
    const text = found && `${found.textContent}${found.shadowRoot?.textContent ?? ''}`;
    if (text?.includes(words)) return text;
    await new Promise((later) => setTimeout(later, 50));
  }
  return false;
}

/** Runs in the page: a new value in a field inside, as if somebody had typed or chosen it. */
function enter(selector, value) {
  const field = document.querySelector('body > div').shadowRoot.querySelector(selector);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new window.Event(type, { bubbles: true }));
}

const PICKER = '.compose .step:first-child select';

async function open(width = 1200) {
  const page = await browser.newPage();
  const noise = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(`${server.url}/`))
      noise.push(request.url());
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(`${server.url}/copy-embed.html`);
  assert.ok(await page.evaluate(textInside, 'role-compare', '$104,050'));
  return { page, noise };
}

test('the page runs under its own policy, and the code has the digest of this build', async () => {
  const { page, noise } = await open();
  const { version } = readJson('package.json');
  const digest = createHash('sha384')
    .update(readFileSync(at('dist/cdn/auto.iife.js')))
    .digest('base64');
  assert.ok(await page.evaluate(textInside, 'pre', `integrity="sha384-${digest}"`));
  await page.evaluate(enter, '.where select', 'react');
  assert.ok(await page.evaluate(textInside, '.result .about', `career-elements@${version}`));
  await page.evaluate(
    enter,
    'textarea',
    '<table><tr><td></td><th>A</th></tr><tr><th>x</th><td>[y]</td></tr></table>',
  );
  assert.ok(await page.evaluate(textInside, 'pre', '\\u005by\\u005d'));
  assert.deepEqual(noise, []);
});

test('JSON comes with what a reader without scripts sees', async () => {
  const { page } = await open();
  const data = { currency: 'EUR', roles: [{ title: 'A [x]', pay: { median: 46813 } }, { title: 'B' }] };
  await page.evaluate(enter, 'textarea', JSON.stringify(data));
  await page.evaluate(enter, '.fields select', 'de-DE');
  const code = await page.evaluate(textInside, 'pre', '46.813');
  assert.match(
    code,
    /<thead><tr><td><\/td> <th scope="col">A &#91;x&#93;<\/th> <th scope="col">B<\/th><\/tr><\/thead>/,
  );
  await page.evaluate(enter, '.where select', 'wordpress');
  assert.ok(await page.evaluate(textInside, 'pre', '46.813'), 'in the wrapper as well');
  await page.evaluate(enter, PICKER, 'job-search');
  await page.evaluate(enter, 'textarea', '{"action":"/jobs","fields":["what"],"what":"clerk"}');
  assert.ok(await page.evaluate(textInside, 'pre', 'clerk'));
  await page.evaluate(enter, '.where select', 'html');
  assert.ok(await page.evaluate(textInside, 'pre', '<form'));
});

test('the answer of a job board becomes a list of jobs, and the code has these', async () => {
  const { page, noise } = await open();
  await page.evaluate(enter, PICKER, 'job-list');
  const answer = readFileSync(at('stories/samples/jobicy-2024.json'), 'utf8');
  await page.evaluate(enter, 'textarea', answer);
  const said = await page.evaluate(textInside, '.compose [role=status]', 'Jobicy');
  assert.equal(said, 'Everything could be read.This is data from Jobicy: 5 jobs were taken from it.');
  assert.ok(await page.evaluate(textInside, 'job-list', 'Account Manager'));
  const code = await page.evaluate(textInside, 'pre', '"organization":"CrossFit"');
  assert.doesNotMatch(code, /jobTitle/);
  assert.deepEqual(noise, []);
});

test('faults are said beside the text', async () => {
  const { page } = await open();
  await page.evaluate(enter, 'textarea', '{"roles":["A" "B"]}');
  const said = await page.evaluate(textInside, '.problems', 'not valid JSON');
  assert.match(said, /the text, line 1, column 15/);
});

test('a problem leads to its line, by keyboard', async () => {
  const { page, noise } = await open();
  await page.evaluate(enter, 'textarea', '{\n "roles": [\n  {"title": "A"},\n  {"titel": "B"}\n ]\n}');
  assert.match(await page.evaluate(textInside, '.problems', 'titel'), /\(line 4, “titel”\)/);
  await page.focus('>>> .go');
  await page.keyboard.press('Enter');
  const selected = () => {
    const { activeElement: field } = document.querySelector('body > div').shadowRoot;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  };
  assert.equal(await page.evaluate(selected), '  {"titel": "B"}');
  // A row is counted without the empty lines before it.
  await page.evaluate(enter, PICKER, 'job-list');
  await page.evaluate(enter, 'textarea', 'Title,Pay\n\n"Clerk, junior",£20\nCook,£20 plus tips');
  assert.match(await page.evaluate(textInside, '.problems', 'plus tips'), /\(row 3, “Pay”\)/);
  await page.focus('>>> .go');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(selected), 'Cook,£20 plus tips');
  // In German, a point cannot end the whole euros here.
  await page.evaluate(enter, 'textarea', 'Title,Pay\nKoch,42.000 €');
  assert.ok(await page.evaluate(textInside, '[role=status]', 'choose it under “Language”'));
  await page.evaluate(enter, '.fields select', 'de-DE');
  assert.ok(await page.evaluate(textInside, '[role=status]', 'Everything could be read.'));
  assert.deepEqual(
    noise.filter((text) => !text.includes('<')),
    [],
  );
});

test('what is pasted from a page stays rows, and its title becomes the setting', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('body > div');
    const field = shadowRoot.querySelector('textarea');
    field.select();
    const clipboardData = new window.DataTransfer();
    const html =
      '<table><caption>Pay</caption><tr><td></td><th>A</th></tr><tr><th>Mean</th><td>$5</td></tr></table>';
    clipboardData.setData('text/html', html);
    field.dispatchEvent(
      new window.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  assert.ok(await page.evaluate(textInside, 'pre', '<caption>Pay</caption>'));
  assert.ok(await page.evaluate(textInside, 'pre', '<role-compare caption="Pay">'));
  const text = () => document.querySelector('body > div').shadowRoot.querySelector('textarea').value;
  assert.equal(await page.evaluate(text), '\tA\nMean\t$5');
});

test('what is pasted from an office has no styles, and hidden keys are no text', async () => {
  const { page, noise } = await open();
  await page.evaluate(() => {
    const field = document.querySelector('body > div').shadowRoot.querySelector('textarea');
    field.select();
    const clipboardData = new window.DataTransfer();
    const html =
      '<style>td { color: red }</style><table style="width: 9px"><tr><td></td><th style="x">A</th></tr><tr><td>Mean</td><td><span style="display: none">0005</span>$5<span style="vertical-align: super">2</span></td></tr></table>';
    clipboardData.setData('text/html', html);
    field.dispatchEvent(
      new window.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  assert.ok(await page.evaluate(textInside, 'pre', '<td>$5²</td>'));
  assert.deepEqual(noise, []);
});

test('a file that is no text is not opened, and a picture from the clipboard neither', async () => {
  const { page } = await open();
  const text = () => document.querySelector('body > div').shadowRoot.querySelector('textarea').value;
  const before = await page.evaluate(text);
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('>>> .file')]);
  await chooser.accept([at('stories/pictures/role-compare-light.png')]);
  assert.ok(await page.evaluate(textInside, '.problems', 'This is a picture.'));
  assert.equal(await page.evaluate(text), before);
  await page.evaluate(enter, 'textarea', 'Role,Pay\nCook,$5');
  assert.ok(await page.evaluate(textInside, '.compose [role=status]', 'Everything could be read.'));
});

test('without data there is nothing to copy', async () => {
  const { page } = await open();
  await page.evaluate(enter, 'textarea', '');
  assert.ok(await page.evaluate(textInside, 'pre', 'Nothing to copy yet.'));
  assert.equal(await page.$eval('>>> .main', (button) => button.disabled), true);
});

/** Runs in the page: what a selector finds inside. */
const inside = (selector) => document.querySelector('body > div').shadowRoot.querySelector(selector);

test('everything is reached by keyboard in the order of the work, and done with it', async () => {
  const { page } = await open();
  const focused = () => {
    let { activeElement: place } = document;
    while (place.shadowRoot?.activeElement) place = place.shadowRoot.activeElement;
    const name = place.labels?.[0] ?? place;
    return name.getAttribute('aria-label') ?? name.textContent.trim();
  };
  const names = [];
  while (names.length < 40 && names.at(-1) !== 'Where the files are') {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(focused));
  }
  assert.deepEqual(names, [
    'Element',
    'Sample',
    'Open file',
    'Empty',
    'Data',
    'Swap rows and columns',
    'Address of the data (for links, Markdown and long frames)',
    'Language',
    'Title',
    'Currency',
    'Pay period',
    'Hours in a year',
    'Heading level',
    'Show only differences',
    'Auto',
    'Wide',
    'Preview',
    'Compare with Operations director',
    'Copy as CSV',
    'Print',
    'Code for',
    'Code',
    'Copy code',
    'Where the files are',
  ]);
  await page.focus('>>> [name^=copy-embed-width]');
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const { width } = await (await page.$('>>> .sheet')).boundingBox();
  assert.equal(width, 360);
  await page.focus('>>> .buttons > button:last-child');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Role,Pay\nCook,$5');
  assert.ok(await page.evaluate(textInside, 'pre', 'Cook'));
});

test('the accessibility tree has a heading for each part, a name for each field, and languages in their own words', async () => {
  const { page } = await open();
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = ({ childIds = [], ...node }) => [node, ...childIds.flatMap((id) => inOrder(byId.get(id)))];
  const heard = inOrder(nodes[0]).filter(({ ignored }) => !ignored);
  const withRole = (...roles) => heard.filter(({ role }) => roles.includes(role?.value));
  assert.deepEqual(
    withRole('heading').map(({ name }) => name.value),
    [
      'Copy embed',
      'Element',
      'Data',
      'Settings',
      'Preview',
      'Operations officer and Operations director',
      'Code for',
    ],
  );
  const fields = withRole('combobox', 'textbox', 'button', 'radio', 'checkbox', 'region', 'form');
  assert.ok(fields.length > 25);
  assert.deepEqual(
    fields.filter(({ name }) => !name.value),
    [],
  );
  const langs = (selector) => [...inside(selector).options].map(({ lang }) => lang);
  await page.evaluate(`window.inside = ${inside}`);
  assert.deepEqual(await page.evaluate(langs, '.fields select'), [
    '',
    'en-US',
    'de-DE',
    'es-ES',
    'fr-FR',
    'ar-EG',
    'ja-JP',
  ]);
});

test('what is said of the data is said once, and kept where the focus is', async () => {
  const { page } = await open();
  await page.evaluate(`window.inside = ${inside}`);
  await page.evaluate(enter, 'textarea', '{"roles":["A" "B"]}');
  assert.ok(await page.evaluate(textInside, '.problems', 'not valid JSON'));
  const field = () => [
    inside('textarea').ariaInvalid,
    inside('textarea')
      .getAttribute('aria-describedby')
      .split(' ')
      .map((id) => inside(`#${id}`).textContent.slice(0, 4)),
  ];
  assert.deepEqual(await page.evaluate(field), ['true', ['Rows', 'This']]);
  await page.evaluate(() => {
    window.told = 0;
    new window.MutationObserver(() => window.told++).observe(inside('.compose [role=status]'), {
      childList: true,
    });
  });
  await page.focus('>>> .go');
  await page.evaluate(enter, '[name=caption]', 'Who earns what');
  await page.evaluate(enter, 'textarea', '\n{"roles":["A" "B"]}');
  assert.ok(await page.evaluate(textInside, '.problems', 'line 2, column 15'));
  assert.equal(await page.evaluate(() => window.told), 1);
  await page.evaluate(enter, 'textarea', '{"roles":["A"]}');
  assert.ok(await page.evaluate(textInside, '.compose [role=status]', 'Everything could be read.'));
  assert.deepEqual(await page.evaluate(field), [null, ['Rows']]);
  await page.evaluate(enter, 'textarea', '{"roles":["A","C"]}');
  assert.ok(await page.evaluate(textInside, 'pre', '"C"'));
  assert.equal(await page.evaluate(() => window.told), 2);
});

test('rows and columns change places, by keyboard', async () => {
  const { page } = await open();
  const hasButton = () => {
    const buttons = [...document.querySelector('body > div').shadowRoot.querySelectorAll('button')];
    return buttons.some((button) => button.textContent.startsWith('Swap') && button.checkVisibility());
  };
  await page.evaluate(enter, 'textarea', 'Who,Pay\nOfficer,$5\nDirector,$9');
  assert.ok(await page.evaluate(textInside, '.compose [role=status]', 'swap rows and columns'));
  await page.focus('>>> textarea');
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  assert.ok(await page.evaluate(textInside, 'pre', '<th scope="col">Director</th>'));
  assert.equal(await page.evaluate(hasButton), true);
  await page.evaluate(enter, 'textarea', '{"roles":["A"]}');
  assert.ok(await page.evaluate(textInside, 'pre', '{"roles":["A"]}'));
  assert.equal(await page.evaluate(hasButton), false);
});

test('in a page from right to left the tool stays as it speaks, and the preview is as the page', async () => {
  const { page } = await open();
  await page.evaluate(() => Object.assign(document.documentElement, { dir: 'rtl', lang: 'ar' }));
  await page.evaluate(enter, 'textarea', '\tA\tB\nPay\t$5\t$9\nJobs\t7\t7');
  assert.ok(await page.evaluate(textInside, 'role-compare', 'الفروق'));
  const directions = () => {
    const { shadowRoot } = document.querySelector('body > div');
    return ['.tool', 'textarea', 'role-compare', 'pre'].map(
      (selector) => window.getComputedStyle(shadowRoot.querySelector(selector)).direction,
    );
  };
  assert.deepEqual(await page.evaluate(directions), ['ltr', 'ltr', 'rtl', 'ltr']);
  await page.evaluate(enter, '.fields select', 'en-US');
  assert.ok(await page.evaluate(textInside, 'role-compare', 'Only differences'));
  assert.equal((await page.evaluate(directions))[2], 'ltr');
});

test('nothing is wider than a narrow screen, for any element', async () => {
  const { page, noise } = await open(320);
  const tags = await page.evaluate(
    (picker) =>
      [...document.querySelector('body > div').shadowRoot.querySelector(picker).options].map(
        ({ value }) => value,
      ),
    PICKER,
  );
  assert.ok(tags.length > 15);
  for (const tag of tags) {
    await page.evaluate(enter, PICKER, tag);
    assert.notEqual(await page.evaluate(textInside, tag, ''), false, tag);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), tag);
  }
  assert.deepEqual(noise, []);
});

test('the digest that auto.iife.js has of the other file is right', () => {
  const { files } = readJson('dist/cdn/sri.json');
  const text = readFileSync(at('dist/cdn/auto.iife.js'), 'utf8');
  assert.ok(text.includes(files['career-elements.iife.js'].integrity));
});

test('a pinned script brings the element, also to a page of another character set', async () => {
  const { page } = await open();
  const snippet = await page.evaluate(textInside, 'pre', '<script');
  const other = await browser.newPage();
  const body = encodeURIComponent(`<!doctype html><meta charset="windows-1252"><title>x</title>${snippet}`);
  await other.goto(`${server.url}/__test__/json?type=text/html&body=${body}`);
  const isShown = () => document.querySelector('role-compare')?.shadowRoot?.textContent.includes('2.2 times');
  await other.waitForFunction(isShown, { timeout: 10_000 });
});
