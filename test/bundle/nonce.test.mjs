import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

const NONCE = 'r4nd0m';

/** What a page sends whose scripts have nonces; the library is on the page's own host, and named nowhere. */
const policyWith = (scripts) =>
  `default-src 'none'; script-src ${scripts}; style-src 'nonce-${NONCE}'; connect-src 'self'; img-src data:; ` +
  "base-uri 'none'; require-trusted-types-for 'script'; trusted-types career-elements";

const POLICIES = {
  'a nonce alone': policyWith(`'nonce-${NONCE}'`),
  "a nonce and 'strict-dynamic'": policyWith(`'nonce-${NONCE}' 'strict-dynamic'`),
};

const classic = (file) => `<script nonce="${NONCE}" src="/dist/cdn/${file}" defer></script>`;
const module = (file) => `<script nonce="${NONCE}" src="/dist/cdn/${file}" type="module"></script>`;

const WAYS = {
  'auto.js': module('auto.js'),
  'auto.iife.js': classic('auto.iife.js'),
  'career-elements.js': module('career-elements.js'),
  'career-elements.iife.js': classic('career-elements.iife.js'),
  'files of elements': module('role-compare.js') + module('salary-chart.js'),
};

/** Words of another language and a chart, which come later, from files of their own; data from `src`, and from JSON in the page. */
const pageOf = (scripts) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8"><title>Nonces</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/dist/cdn/fallback.css" nonce="${NONCE}">${scripts}
  </head>
  <body>
    <salary-chart><script type="application/json">{"currency":"USD","payPeriod":"year","roles":[{"title":"Clerk","pay":{"median":42000}},{"title":"Nurse","pay":{"median":86000}}]}</script></salary-chart>
    <role-compare src="/__test__/json"></role-compare>
  </body>
</html>`;

/** Runs in the page, before everything else. */
function listen() {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** Runs in the page: what there is to see, once all of it is there or five seconds have passed. */
async function shown() {
  const read = () => {
    const [chart, compare] = ['salary-chart', 'role-compare'].map((tag) => document.querySelector(tag));
    const text = `${chart.shadowRoot?.textContent} ${compare.shadowRoot?.textContent}`;
    return {
      isDrawn: chart.matches(':defined') && chart.matches(':state(drawn)'),
      words: ['42.000', 'pro Jahr', 'Operations Director', '104.050'].filter((word) => text.includes(word)),
      styled: getComputedStyle(compare).overflowWrap,
    };
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    const { isDrawn, words } = read();
    if (isDrawn && words.length === 4) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  return { ...read(), violations: window.violations };
}

describe('a page whose policy goes by nonces', () => {
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nonce-'));
    for (const [name, scripts] of Object.entries(WAYS))
      writeFileSync(join(folder, `${name}.html`), pageOf(scripts));
    writeFileSync(join(folder, 'without.html'), pageOf(WAYS['auto.js'].replace(`nonce="${NONCE}"`, '')));
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  for (const [what, policy] of Object.entries(POLICIES)) {
    describe(what, () => {
      let server;

      before(async () => {
        const headers = { 'content-security-policy': policy };
        server = await serve({ '/': folder, '/dist/': at('dist') }, headers);
      });
      after(() => server?.close());

      async function open(name) {
        const page = await browser.newPage();
        const noise = [];
        page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => noise.push(error.message));
        await page.evaluateOnNewDocument(listen);
        await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
        return { page, noise };
      }

      for (const name of Object.keys(WAYS)) {
        test(`blocks nothing of ${name}`, async () => {
          const { page, noise } = await open(name);
          assert.deepEqual(await page.evaluate(shown), {
            isDrawn: true,
            words: ['42.000', 'pro Jahr', 'Operations Director', '104.050'],
            styled: 'break-word',
            violations: [],
          });
          assert.deepEqual(noise, []);
          await page.close();
        });
      }

      test('is in force: without its nonce, the script is blocked', async () => {
        const { page } = await open('without');
        const [violation] = await page.evaluate(() => window.violations);
        assert.match(violation, /^script-src-elem .*\/dist\/cdn\/auto\.js/);
        await page.close();
      });
    });
  }
});
