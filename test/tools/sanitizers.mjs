/**
 * What is left of each snippet of the page "Copy embed" after a sanitizer, as it is shown in a page with the script.
 * With --write, the table of the documentation is written anew; that needs PHP and a WordPress (WORDPRESS).
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';
import { at, root } from './project.mjs';
import { serve } from './test-server.mjs';

const WORDPRESS = process.env.WORDPRESS ?? '/usr/share/wordpress';
const TABLE = 'stories/docs/sanitizer-matrix.js';

const REQUEST = {
  tag: 'role-compare',
  attributes: { caption: 'Officer or director?' },
  version: '1.0.0',
  base: '/dist/',
  isTableEnough: true,
  fallback: {
    caption: 'Officer or director?',
    head: ['', 'Officer', 'Director'],
    rows: [['Average pay', '$46,813', '$104,050']],
  },
  data: {
    roles: [{ title: 'Officer' }, { title: 'Director' }],
    rows: [{ label: 'Average pay', values: ['$46,813', '$104,050'] }],
  },
};

const SRC = `/__test__/json?body=${encodeURIComponent(JSON.stringify(REQUEST.data))}`;

/** The generator itself, which is TypeScript. */
async function loadGenerator() {
  const { build } = await import('vite');
  const outDir = await mkdtemp(join(tmpdir(), 'copy-embed-'));
  const entry = at('src/copy-embed/snippets.ts');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir, emptyOutDir: true, lib: { formats: ['es'], entry, fileName: () => 'snippets.mjs' } },
  });
  const module = await import(pathToFileURL(join(outDir, 'snippets.mjs')).href);
  await rm(outDir, { recursive: true });
  return module.snippetsFor;
}

/** @returns {Promise<Record<string, string>>} the snippets that are HTML, by name */
export async function snippets() {
  const snippetsFor = await loadGenerator();
  const html = (request, ids) =>
    snippetsFor(request)
      // What a site gets once is entered by its administrator.
      .filter(({ id, language }) => language === 'html' && !id.endsWith('-site'))
      .filter(({ id, code }) => code && (!ids || ids.includes(id)))
      .map(({ id, code }) => [id, code]);
  const { tag, attributes, version, base } = REQUEST;
  const fromAddress = html({ tag, attributes, version, base, src: SRC }, ['html', 'wordpress', 'link']);
  return Object.fromEntries([
    ...html(REQUEST),
    ...fromAddress.map(([id, code]) => [id === 'link' ? id : `${id}, from an address`, code]),
  ]);
}

function kses(html) {
  return new Promise((resolve, reject) => {
    const child = spawn('php', [at('test/bundle/kses.php'), WORDPRESS]);
    let out = '';
    child.stdout.on('data', (data) => (out += data));
    child.on('error', reject);
    child.on('close', (code) => (code ? reject(new Error(out)) : resolve(JSON.parse(out))));
    child.stdin.end(JSON.stringify(html));
  });
}

const each = async (html, clean) =>
  Object.fromEntries(
    await Promise.all(Object.entries(html).map(async ([id, code]) => [id, await clean(code)])),
  );

/** Each takes all snippets and gives what it leaves of them. */
export async function sanitizers(page) {
  const { default: sanitizeHtml } = await import('sanitize-html');
  const { default: rehypeSanitize } = await import('rehype-sanitize');
  const { default: rehypeParse } = await import('rehype-parse');
  const { default: rehypeStringify } = await import('rehype-stringify');
  const { unified } = await import('unified');
  const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
  const purify = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
  await page.evaluate(readFileSync(purify, 'utf8'));
  const known = {
    DOMPurify: (html) => each(html, (code) => page.evaluate((one) => window.DOMPurify.sanitize(one), code)),
    'sanitize-html': (html) => each(html, (code) => sanitizeHtml(code)),
    'rehype-sanitize': (html) => each(html, async (code) => String(await rehype.process(code))),
  };
  if (existsSync(join(WORDPRESS, 'wp-includes/kses.php'))) known['WordPress, as an author'] = kses;
  return known;
}

/** Runs in the page: what readers get of it, once it has been activated. */
async function outcome(html) {
  const { activate } = await import('/dist/auto.js');
  const place = document.createElement('div');
  place.innerHTML = html;
  place.querySelectorAll('script[src]').forEach((script) => script.remove());
  document.body.append(place);
  await activate(place);
  const element = place.querySelector('role-compare');
  const isShown = () => element?.shadowRoot?.querySelector('table')?.textContent.includes('104,050');
  for (let attempt = 0; element && !isShown() && attempt < 40; attempt++) {
    await new Promise((later) => setTimeout(later, 50));
  }
  const has = (selector) => place.querySelector(selector);
  const found = isShown()
    ? 'element'
    : has('iframe')
      ? 'frame'
      : has('table')
        ? 'table'
        : has('a[href]')
          ? 'link'
          : place.textContent.trim()
            ? 'text'
            : 'nothing';
  place.remove();
  return found;
}

/** @returns {Promise<Record<string, Record<string, string>>>} by snippet and sanitizer: element, table, link, … */
export async function measure() {
  const server = await serve({ '/': at('test/bundle'), '/dist/': at('dist/cdn') });
  const browser = await puppeteer.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/sanitizers.html`);
    const html = await snippets();
    const matrix = {};
    const known = { untouched: (all) => all, ...(await sanitizers(page)) };
    for (const [name, clean] of Object.entries(known)) {
      for (const [id, code] of Object.entries(await clean(html))) {
        (matrix[id] ??= {})[name] = await page.evaluate(outcome, code);
      }
    }
    return matrix;
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv.includes('--write')) {
  const matrix = await measure();
  const [first] = Object.values(matrix);
  if (!first['WordPress, as an author']) throw new Error(`There is no WordPress at ${WORDPRESS}`);
  const names = Object.keys(first).filter((name) => name !== 'untouched');
  const rows = Object.entries(matrix).map(([id, found]) => [id, ...names.map((name) => found[name])]);
  const text = `// Written by test/tools/sanitizers.mjs from what the sanitizers leave.
export const HEAD = ${JSON.stringify(['Snippet', ...names])};
export const ROWS = ${JSON.stringify(rows, null, 2)};
`;
  const { format, resolveConfig } = await import('prettier');
  const style = await resolveConfig(at(TABLE));
  writeFileSync(at(TABLE), await format(text, { ...style, filepath: TABLE }));
  console.table(matrix);
}
