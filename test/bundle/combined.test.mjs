import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browser.mjs';
import { at } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

const SAYS = '<meta name="career-elements" content="/dist/cdn/">';
const DATA = {
  currency: 'USD',
  payPeriod: 'year',
  roles: [
    { title: 'Clerk', pay: { median: 42000 } },
    { title: 'Nurse', pay: { median: 86000 } },
  ],
};

/** A page as a plugin leaves it that puts the scripts of a site together, in a folder of its own. */
const pageOf = (head, script) => `<!doctype html>
<html lang="de">
  <head><meta charset="utf-8"><title>Combined</title><link rel="icon" href="data:,">${head}</head>
  <body>
    <salary-chart><script type="application/json">${JSON.stringify(DATA)}</script></salary-chart>
    ${script}
  </body>
</html>`;

describe('a site that puts its scripts together', () => {
  let browser;
  let server;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'combined-'));
    for (const name of ['auto', 'career-elements']) {
      const code = readFileSync(at(`dist/cdn/${name}.iife.js`), 'utf8');
      writeFileSync(join(folder, `${name}-7c1.js`), `var theme = 1;\n${code}\n;var shop = 2;`);
      const file = `<script src="/cache/${name}-7c1.js" defer></script>`;
      writeFileSync(join(folder, `${name}.html`), pageOf(SAYS, file));
      writeFileSync(join(folder, `${name}-silent.html`), pageOf('', file));
      const text = code.replaceAll('</script', '<\\/script');
      writeFileSync(join(folder, `${name}-inline.html`), pageOf(SAYS, `<script>${text}</script>`));
      const moved = `<script src="/dist/cdn/${name}.iife.js"></script>`;
      writeFileSync(join(folder, `${name}-own.html`), pageOf(SAYS.replace('/dist/cdn', '/elsewhere'), moved));
    }
    server = await serve({ '/cache/': folder, '/dist/': at('dist') });
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  async function open(name) {
    const page = await browser.newPage();
    const errors = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${server.url}/cache/${name}.html`, { waitUntil: 'networkidle0' });
    return { page, errors };
  }
  /** Runs in the page. */
  const shown = () => {
    const root = document.querySelector('salary-chart')?.shadowRoot;
    return {
      drawing: Boolean(root?.querySelector('canvas')),
      period: root?.textContent.includes('pro Jahr') ?? false,
      figure: root?.textContent.includes('42.000') ?? false,
    };
  };
  const whole = { drawing: true, period: true, figure: true };

  for (const name of ['auto', 'career-elements']) {
    for (const [how, file] of [
      ['in another file, where the page says where the rest is', name],
      ['in the page, where it says so', `${name}-inline`],
      ['from beside the rest, whatever the page says', `${name}-own`],
    ]) {
      test(`${name}.iife.js finds charts and languages ${how}`, async () => {
        const { page, errors } = await open(file);
        await page.waitForFunction(() =>
          document.querySelector('salary-chart').shadowRoot?.textContent.includes('pro Jahr'),
        );
        await page.waitForFunction(() =>
          document.querySelector('salary-chart').shadowRoot.querySelector('canvas'),
        );
        assert.deepEqual(await page.evaluate(shown), whole);
        assert.deepEqual(errors, []);
        await page.close();
      });
    }
  }

  test('the element has its figures where nothing says so', async () => {
    const { page } = await open('career-elements-silent');
    const { figure } = await page.evaluate(shown);
    assert.equal(figure, true);
    await page.close();
  });

  test('the element has its figures in a page without an address, such as a preview', async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.setContent(pageOf('', ''));
    await page.addScriptTag({ path: at('dist/cdn/career-elements.iife.js') });
    await page.waitForFunction(() =>
      document.querySelector('salary-chart').shadowRoot?.querySelector('table'),
    );
    // The words of another language cannot come, so that the figures are all there is.
    const { figure } = await page.evaluate(shown);
    assert.equal(figure, true);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('activation says what the page has to say where nothing does', async () => {
    const { page, errors } = await open('auto-silent');
    const advice = errors.filter((text) => text.includes('<meta name="career-elements"'));
    assert.equal(advice.length, 1);
    assert.match(advice[0], /No script at http.*\/cache\/career-elements\.iife\.js\./);
    await page.close();
  });
});
