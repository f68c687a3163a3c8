import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { TextDecoder } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { COMPARISON } from '../fixtures/comparison.mjs';
import { at } from '../tools/project.mjs';
import { median } from './measure.mjs';

/** A phone on a slow mobile network. */
const VIEWPORT = { width: 412, height: 915 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 94_000 };
const SLOWER = 4;
/** Without anything on the way for so long, in ms, nothing more is to come. */
const QUIET = 1500;

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const TEXT =
  'Both keep the work of a company going, one of them from day to day. What they are paid differs more than what they do. ';

const article = (element, head = '') => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Officer or director?</title>
  <link rel="icon" href="data:,">
  <style>body { margin: 0 auto; padding: 0 16px; max-width: 720px; font: 16px/1.5 sans-serif; }</style>
  ${head}
  <article>
    <h1>Officer or director?</h1>
    <p>${TEXT}</p>
    ${element}
    ${`<p>${TEXT.repeat(3)}</p>`.repeat(8)}
  </article>
</html>`;

const STYLE = '<link rel="stylesheet" href="/cdn/fallback.css">';
const SCRIPT = '<script type="module" src="/cdn/auto.js"></script>';

/** What is compared, each with its page. */
function pagesOf(renderToString, height) {
  const reserve = `style="--career-reserve:${height}px"`;
  return {
    html: {
      label: 'server HTML, no script',
      page: article(renderToString('role-compare', COMPARISON, { data: 'none' }), STYLE),
    },
    server: {
      label: 'server HTML, and `auto.js`',
      page: article(renderToString('role-compare', COMPARISON), STYLE + SCRIPT),
    },
    reserved: {
      label: '`src` with its height reserved, and `auto.js`',
      page: article(`<role-compare src="/data.json" ${reserve}></role-compare>`, STYLE + SCRIPT),
    },
    src: {
      label: '`src` alone, and `auto.js`',
      page: article('<role-compare src="/data.json"></role-compare>', STYLE + SCRIPT),
    },
  };
}

/** Serves the pages and the library as a server for many readers does: compressed with brotli, once. */
async function serve(files) {
  const packed = new Map();
  const fileOf = (path) => {
    const file = at('dist', path.slice(1));
    return path.startsWith('/cdn/') && existsSync(file) ? readFileSync(file) : undefined;
  };
  const pack = (path) => {
    const given = files[path] ?? fileOf(path);
    if (!packed.has(path) && given) packed.set(path, brotliCompressSync(given));
    return packed.get(path);
  };
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const body = pack(path);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)],
      'content-encoding': 'br',
      'cache-control': 'no-store',
    });
    return response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs in the page, before everything else. */
function observe() {
  const seen = { fcp: 0, lcp: 0, cls: 0, figures: 0 };
  const on = (type, take) =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime));
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', ({ value }) => (seen.cls += value));
  const look = () => {
    const element = document.querySelector('role-compare');
    // Once defined, what stands inside the element is no longer seen.
    const cell = (element?.shadowRoot ?? element)?.querySelector('td');
    // Seen when the frame is over in which it is there.
    if (cell) window.requestAnimationFrame((time) => (seen.figures = time));
    else window.requestAnimationFrame(look);
  };
  look();
  window.seen = seen;
}

/**
 * What the main thread's tasks take beyond 50 ms each, from the first paint on: in CPU time of the thread, so that what
 * else runs on the machine does not count.
 */
function blockingOf(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const paint = traceEvents.filter(({ name }) => name === 'firstContentfulPaint').at(-1);
  return traceEvents
    .filter(
      ({ name, pid, tid, ts, dur }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        pid === paint.pid &&
        tid === paint.tid &&
        ts + dur > paint.ts,
    )
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1000 - 50), 0);
}

async function visit(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(VIEWPORT);
  const session = await page.createCDPSession();
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluateOnNewDocument(observe);
  await page.tracing.start({ categories: ['loading', 'toplevel'] });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await sleep(QUIET);
  const blocking = blockingOf(await page.tracing.stop());
  const { fcp, lcp, cls, figures } = await page.evaluate(() => window.seen);
  const height = await page.evaluate(() => document.querySelector('role-compare').offsetHeight);
  await context.close();
  return { fcp, figures: Math.max(figures, fcp), lcp, cls, blocking, bytes, height };
}

const WHAT = ['fcp', 'figures', 'lcp', 'cls', 'blocking', 'bytes'];

/** What a page pays for one element: medians for each way to put it there. */
export async function measurePages(browser, rounds) {
  const { renderToString } = await import(pathToFileURL(at('dist/server.js')).href);
  const files = { '/data.json': JSON.stringify(COMPARISON) };
  const { url, close } = await serve(files);
  const put = (pages) => {
    for (const [name, { page }] of Object.entries(pages)) files[`/${name}.html`] = page;
  };
  put(pagesOf(renderToString, 0));
  // An author who reserves room knows how much it takes.
  const { height } = await visit(browser, `${url}/server.html`);
  const pages = Object.fromEntries(
    Object.entries(pagesOf(renderToString, height)).map(([name, page]) => [`${name}-measured`, page]),
  );
  put(pages);
  const results = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(pages)) results[name].push(await visit(browser, `${url}/${name}.html`));
  }
  close();
  return Object.entries(pages).map(([name, { label }]) => ({
    label,
    ...Object.fromEntries(WHAT.map((what) => [what, median(results[name].map((result) => result[what]))])),
  }));
}

const seconds = (time) => `${(time / 1000).toFixed(2)} s`;

/** The figures as rows of a table. */
export const pageTable = (results) => [
  [
    'a page with one comparison',
    'first paint',
    'figures seen',
    'largest paint',
    'layout shift',
    'blocking',
    'transferred',
  ],
  ...results.map(({ label, fcp, figures, lcp, cls, blocking, bytes }) => [
    label,
    seconds(fcp),
    seconds(figures),
    seconds(lcp),
    cls.toFixed(3),
    `${Math.round(blocking)} ms`,
    `${(bytes / 1000).toFixed(1)} kB`,
  ]),
];

export const pageNote =
  'Cold cache, 412 × 915 px, CPU slowed down four times, 150 ms of latency, 1.6 Mbit/s, everything compressed with brotli. "Blocking" is what tasks after the first paint take beyond 50 ms each, in CPU time of the main thread.';
