// The README's pictures, drawn anew from the built bundle: node test/tools/pictures.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { setup } from './setup.mjs';

setup();
const { at } = await import('./project.mjs');
const { ensureBuilt } = await import('./fresh-build.mjs');
const { launchOptions } = await import('./browser.mjs');
const { default: puppeteer } = await import('puppeteer-core');

await ensureBuilt();
mkdirSync(at('stories/pictures'), { recursive: true });
const browser = await puppeteer.launch({ ...(await launchOptions()), headless: 'shell' });
const data = JSON.parse(readFileSync(at('stories/samples/officer-director.json'), 'utf8'));
for (const scheme of ['light', 'dark']) {
  const page = await browser.newPage();
  await page.setViewport({ width: 992, height: 900, deviceScaleFactor: 2 });
  await page.setContent(
    `<!doctype html><html lang="en-US"><style>:root { color-scheme: ${scheme} } body { margin: 16px; font-family: system-ui, sans-serif; ` +
      `${scheme === 'dark' ? 'background: #15171b; color: #e6e8eb' : 'background: #fff; color: #17191c'} }</style><role-compare></role-compare>`,
  );
  await page.addScriptTag({ path: at('dist/cdn/career-elements.iife.js') });
  await page.evaluate((comparison) => {
    const element = document.querySelector('role-compare');
    element.data = comparison;
    return element.updateComplete;
  }, data);
  await page.screenshot({ path: at(`stories/pictures/role-compare-${scheme}.png`) });
}
await browser.close();
