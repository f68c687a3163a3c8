import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at, elementTags, readJson } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

const README = readFileSync(at('README.md'), 'utf8');
const SITE = 'https://your-site.example/';

/** The blocks of code in a language, in their order. */
const blocksOf = (language) =>
  [...README.matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);

/** The only block that has a text. */
function blockWith(language, text) {
  const found = blocksOf(language).filter((code) => code.includes(text));
  assert.equal(found.length, 1, `blocks of ${language} with ${text}`);
  return found[0];
}

const unique = (pattern) => [...new Set([...README.matchAll(pattern)].map(([, name]) => name))].sort();

/** What the example of the data is without its comments and trailing commas. */
const exampleData = () =>
  blockWith('jsonc', '"roles"')
    .replace(/ \/\/ .*$/gm, '')
    .replace(/,(\s*[}\]])/g, '$1');

/** Runs in the page: the texts of an element's cells, once they are there. */
async function cellsOf(tag) {
  const read = () =>
    [...document.querySelectorAll(tag)].map((element) =>
      [...(element.shadowRoot?.querySelectorAll('th, td') ?? [])].map((cell) => cell.textContent.trim()),
    );
  for (let attempt = 0; attempt < 100 && read().some((cells) => cells.length === 0); attempt++)
    await new Promise((later) => setTimeout(later, 50));
  return read();
}

describe('what the README says to paste', () => {
  let browser;
  let folder;
  let server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
    server = await serve({ '/': folder, '/cdn/': at('dist/cdn') });
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page with some code in its body, and the files of the library where the code expects them. */
  async function open(code, files = {}) {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const body = code.replaceAll(SITE, '/cdn/');
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><link rel="icon" href="data:,"><body>${body}`,
    );
    const page = await browser.newPage();
    page.said = [];
    page.on('console', (message) => page.said.push(message.text()));
    page.on('pageerror', (error) => page.said.push(error.message));
    await page.goto(server.url, { waitUntil: 'networkidle0' });
    return page;
  }
  const SCRIPT = '<script src="/cdn/career-elements.iife.js" defer></script>';

  test('the script and an element with an address', async () => {
    const page = await open(blockWith('html', 'src="roles.json"'), {
      'roles.json': '[{"title":"Officer","employment":133025},{"title":"Director","employment":20140}]',
    });
    const [cells] = await page.evaluate(cellsOf, 'role-compare');
    for (const text of ['Officer', 'Director', '133,025']) assert.ok(cells.includes(text), text);
    assert.deepEqual(page.said, []);
    await page.close();
  });

  test('the data as JSON inside, and as a table', async () => {
    const inside = blockWith('html', '"title": "Operations Officer"');
    const page = await open(SCRIPT + inside + blockWith('html', '<th>Average pay</th>'));
    const [json, table] = await page.evaluate(cellsOf, 'role-compare');
    const text = json.join(' ');
    for (const figure of ['Operations Officer', '$46,813', '$22,000', '$164,000'])
      assert.ok(text.includes(figure), figure);
    for (const cell of ['Officer', 'Director']) assert.ok(table.includes(cell), cell);
    assert.ok(table.join(' ').includes('$104,050'));
    assert.deepEqual(page.said, []);
    await page.close();
  });

  test('the elements of a page around one file', async () => {
    const roles = ['assistant', 'manager'].map((id, index) => ({
      id,
      title: id,
      pay: { payPeriod: 'year', median: [45000, 65000][index] },
    }));
    const tiles = {
      id: 'key-figures',
      element: 'stat-tiles',
      data: { items: [{ value: '9', label: 'Levels' }] },
    };
    const guide = { roles, sections: [{ title: 'At a glance', blocks: [tiles] }] };
    const page = await open(SCRIPT + blockWith('html', 'key-figures'), {
      'guide.json': JSON.stringify(guide),
    });
    const [cells] = await page.evaluate(cellsOf, 'role-compare');
    assert.ok(cells.join(' ').includes('$65,000'), cells.join('|'));
    const textOf = (tag) => page.$eval(tag, (element) => element.shadowRoot.textContent.replace(/\s+/g, ' '));
    assert.match(await textOf('pay-amount'), /\$45,000/);
    assert.match(await textOf('stat-tiles'), /Levels 9/);
    await page.close();
  });

  test('the example of the data is read without a complaint', async () => {
    JSON.parse(exampleData());
    const page = await open(`${SCRIPT}<role-compare src="data.json"></role-compare>`, {
      'data.json': exampleData(),
    });
    const [cells] = await page.evaluate(cellsOf, 'role-compare');
    const text = cells.join(' ');
    for (const shown of ['Operations Director', '133,025', 'Highest paying city', 'Who decides'])
      assert.ok(text.includes(shown), shown);
    assert.deepEqual(page.said, []);
    await page.close();
  });

  test('markup that `auto.js` finds names elements that there are', () => {
    const names = [...blockWith('html', 'data-career=').matchAll(/career=(?:")?([\w-]+)/g)].map(
      ([, tag]) => tag,
    );
    assert.equal(names.length, 3);
    assert.deepEqual(
      names.filter((tag) => !elementTags().includes(tag)),
      [],
    );
  });

  test('the server writes what stands under the call', async () => {
    const { renderToString } = await import(at('dist/server.js'));
    const [call, comment] = blockWith('js', 'career-elements/server').trim().split('\n').slice(-2);
    const roles = [{ title: 'Officer', employment: 1 }];
    const html = new Function('renderToString', 'roles', `return ${call}`)(renderToString, roles);
    // Read as a pattern: its dots stand for what is in there.
    const pieces = comment.replace('// ', '').split('…');
    assert.equal(pieces.length, 4);
    const places = pieces.map((piece) => html.indexOf(piece));
    assert.equal(places[0], 0, html);
    for (const [index, place] of places.slice(1).entries()) assert.ok(place > places[index], html);
  });
});

describe('what the README names', () => {
  test('modules are exported by the package', () => {
    const { exports } = readJson('package.json');
    const named = unique(/['` ](career-elements\/[\w./-]+)['` ]/g).map((name) =>
      name.replace('career-elements', '.'),
    );
    assert.ok(named.length > 10, named.join());
    assert.deepEqual(
      named.filter((name) => !(name in exports)),
      [],
    );
  });

  test('files of the package are there', () => {
    const files = unique(/`((?:dist|test|stories|src)\/[\w./-]+)`/g).filter((path) => !path.endsWith('.zip'));
    assert.ok(files.length > 3, files.join());
    assert.deepEqual(
      files.filter((path) => !existsSync(at(path))),
      [],
    );
  });

  test('commands are scripts of the package', () => {
    const { scripts } = readJson('package.json');
    const named = unique(/npm (start|test|run [a-z:]+)/g).map((name) => name.replace('run ', ''));
    assert.ok(named.length > 4, named.join());
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  test('elements are all that there are', () => {
    const tags = elementTags();
    assert.deepEqual(
      tags.filter((tag) => !README.includes(`<${tag}>`)),
      [],
    );
    const named = unique(/`<([a-z]+-[a-z]+)[ >]/g);
    assert.deepEqual(
      named.filter((tag) => !tags.includes(tag)),
      [],
    );
  });

  test('custom properties are tokens', () => {
    const code = readFileSync(at('dist/cdn/career-elements.js'), 'utf8');
    const tokens = new Set(code.match(/--career-[a-z0-9-]+/g));
    const named = unique(/(--career-[a-z0-9-]+)/g);
    assert.ok(named.length > 15);
    assert.deepEqual(
      named.filter((name) => !tokens.has(name)),
      [],
    );
  });
});
