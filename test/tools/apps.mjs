/**
 * The sample apps in test/apps, each as a project of its own: installs the packed package there, compiles, builds
 * and looks at the page. Needs the network. Arguments: names of apps, --keep to leave their folders.
 */
import { setup } from './setup.mjs';

setup();
const { existsSync, readdirSync, readFileSync } = await import('node:fs');
const { cp, mkdtemp, rm, writeFile } = await import('node:fs/promises');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { default: puppeteer } = await import('puppeteer-core');
const { launchOptions } = await import('./browser.mjs');
const { ensureBuilt } = await import('./fresh-build.mjs');
const { at, closingLine, mustRun, run, writeReport } = await import('./project.mjs');
const { serve } = await import('./test-server.mjs');

const PATIENCE = { timeout: 15_000, polling: 50 };
/** Lit says so in every development build, and means its own. */
const ALLOWED = /Lit is in dev mode/;

/** Builds tell nobody about themselves. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };

const INSTALL = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel', 'error'];

/** Runs in the page before everything else. */
function countDefinitions() {
  window.__defined = {};
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, ...rest) => {
    window.__defined[tag] = (window.__defined[tag] ?? 0) + 1;
    define(tag, ...rest);
  };
}

/** Runs in the page: whether what an element shows has all of these words. */
const shows = (selector, ...words) => {
  const text = document.querySelector(selector)?.shadowRoot?.textContent ?? '';
  return words.every((word) => text.includes(word));
};

const expect = (holds, message) => {
  if (!holds) throw new Error(message);
};

const waitFor = (page, what, check, ...args) =>
  page.waitForFunction(check, PATIENCE, ...args).catch(() => {
    throw new Error(`waited in vain: ${what}`);
  });

/** What every page must do. The first problem of each line is enough. */
const PAGE = {
  async 'shows the figures'(page) {
    await waitFor(page, 'role-compare', shows, 'role-compare', '$46,813', '$104,050');
    await waitFor(page, 'salary-chart', shows, 'salary-chart', '$46,813', '$61,250', '$104,050');
    await waitFor(page, 'pay-amount', shows, 'pay-amount', '$46,813');
  },
  async 'draws the chart'(page) {
    await page.$eval('salary-chart', (element) => element.scrollIntoView());
    await waitFor(page, 'the state "drawn"', () =>
      document.querySelector('salary-chart').matches(':state(drawn)'),
    );
  },
  async 'hears the event'(page) {
    await waitFor(page, 'career-load', () => document.querySelector('#loaded').textContent === '/pay.json');
  },
  async 'renders new data in the same element'(page) {
    const before = await page.$('role-compare');
    expect(!(await page.evaluate(shows, 'role-compare', '$61,250')), 'the new figure was there before');
    await page.click('#more');
    await waitFor(page, 'the new figure', shows, 'role-compare', '$46,813', '$61,250', '$104,050');
    const isSame = await before.evaluate((element) => element === document.querySelector('role-compare'));
    expect(isSame, 'the element was made anew');
  },
  async 'defines each element once'(page) {
    const defined = await page.evaluate(() => window.__defined);
    for (const tag of ['role-compare', 'salary-chart'])
      expect(defined[tag] === 1, `${tag}: ${defined[tag]} times`);
    for (const [tag, times] of Object.entries(defined)) expect(times === 1, `${tag}: ${times} times`);
    expect(!('career-ladder' in defined), 'an element that is not used is defined');
  },
};

const fallbackInHtml = (html) => {
  const [element] = /<role-compare[\s\S]*<\/role-compare>/.exec(html) ?? [];
  expect(element, 'the server sends no element');
  for (const word of ['<table', 'Operations Director', '$104,050'])
    expect(element.includes(word), `the server's HTML has no ${word}`);
};

/** What one app must do besides. */
const MORE = {
  react: {
    async 'sets properties and hears events of plain tags'(page) {
      await waitFor(
        page,
        'career-load',
        () => document.querySelector('#from').textContent === '/officer.json',
      );
      await waitFor(page, 'the property', shows, '#next', '$104,050');
      await page.click('#tag');
      await waitFor(page, 'the new property', shows, '#next', '$61,250');
    },
  },
  ...Object.fromEntries(
    ['next', 'react-ssr', 'vue-ssr', 'svelte-ssr', 'preact-ssr', 'astro', 'eleventy'].map((name) => [
      name,
      { 'has the table in the HTML of the server': (_, html) => fallbackInHtml(html) },
    ]),
  ),
};

/** Mistakes that the types must find in a template, as each framework writes them. */
const MISTAKES = [
  ['event.detail.src', 'event.detail.nope'],
  ['data={data}', 'data={42}'],
  ['data={data()}', 'data={42}'],
  [':data="data"', ':data="42"'],
  [' {data} ', ' data={42} '],
];

/** Types that are `any` compile as well: they must also refuse. */
async function refuses(folder) {
  const path = ['tsx', 'vue', 'svelte']
    .map((ending) => join(folder, `src/App.${ending}`))
    .find((name) => existsSync(name));
  const text = readFileSync(path, 'utf8');
  await writeFile(
    path,
    MISTAKES.reduce((all, [right, wrong]) => all.replace(right, wrong), text),
  );
  const { output } = await run('npm', ['run', 'check'], { cwd: folder, quiet: true });
  await writeFile(path, text);
  for (const found of [/'nope' does not exist/, /'(number|42)' is not assignable to type '.*ComparisonInput/])
    expect(found.test(output), `nothing like ${found} in:\n${output}`);
}

/** Frameworks warn in development only, where `vite build` puts them by NODE_ENV. */
const environmentsOf = ({ build }) =>
  !build ? [] : build.includes('vite') ? ['production', 'development'] : ['production'];

class Count {
  passed = 0;
  failed = 0;
  skipped = 0;

  async step(name, work) {
    try {
      const note = await work();
      this.passed++;
      console.log(`  ✓ ${name}${note ? ` (${note})` : ''}`);
      return true;
    } catch (error) {
      this.failed++;
      console.log(`  ✗ ${name}\n${error.message.trimEnd().replaceAll(/^/gm, '      ')}`);
      return false;
    }
  }
}

async function succeeds(command, args, options) {
  const started = performance.now();
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code !== 0) throw new Error(output);
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

async function visit(browser, name, folder, count) {
  const server = await serve({ '/': join(folder, 'dist') });
  const page = await browser.newPage();
  const noise = [];
  page.on('console', (message) => {
    const isLoud = ['error', 'warn'].includes(message.type());
    if (isLoud && !ALLOWED.test(message.text())) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url))
      noise.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()} ${response.url()}`);
  });
  await page.evaluateOnNewDocument(countDefinitions);
  const html = await (await page.goto(server.url)).text();
  for (const [what, check] of Object.entries({ ...PAGE, ...MORE[name] })) {
    await count.step(what, () => check(page, html));
  }
  await count.step('is silent in the console, and asks nobody else', () =>
    expect(noise.length === 0, noise.join('\n')),
  );
  await page.close();
  await server.close();
}

async function prepare(name, tarball) {
  const folder = await mkdtemp(join(tmpdir(), `career-elements-${name}-`));
  await cp(at('test/apps', name), folder, { recursive: true });
  if (existsSync(join(folder, 'tsconfig.json')))
    await cp(at('test/apps/common/roles.ts'), join(folder, 'src/roles.ts'));
  await cp(at('test/apps/common/pay.json'), join(folder, 'public/pay.json'));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, 'career-elements': `file:${tarball}` };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return { folder, scripts: manifest.scripts };
}

async function tryApp(browser, name, tarball, count) {
  console.log(name);
  const { folder, scripts } = await prepare(name, tarball);
  const npm = (...args) => succeeds('npm', args, { cwd: folder });
  const isInstalled = await count.step('installs', () => npm(...INSTALL));
  if (isInstalled && scripts.check) {
    await count.step('compiles with types', () => npm('run', 'check'));
    await count.step('refuses wrong data and a wrong event', () => refuses(folder));
  }
  if (isInstalled && scripts.test) await count.step('passes its tests', () => npm('test'));
  for (const environment of isInstalled ? environmentsOf(scripts) : []) {
    const options = { cwd: folder, env: { ...QUIET, NODE_ENV: environment } };
    const build = () => succeeds('npm', ['run', 'build'], options);
    if (await count.step(`builds for ${environment}`, build)) await visit(browser, name, folder, count);
  }
  if (!process.argv.includes('--keep')) await rm(folder, { recursive: true, force: true });
  else console.log(`  is in ${folder}`);
}

const all = readdirSync(at('test/apps')).filter((name) => existsSync(at('test/apps', name, 'package.json')));
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no app ${unknown.join(', ')}: ${all.join(', ')}`);
  process.exit(1);
}

await ensureBuilt();
const packed = await mkdtemp(join(tmpdir(), 'career-elements-packed-'));
const pack = ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', packed];
const [{ filename }] = JSON.parse(await mustRun('npm', pack, { quiet: true }));

const count = new Count();
const browser = await puppeteer.launch(await launchOptions());
try {
  for (const name of asked.length > 0 ? asked : all)
    await tryApp(browser, name, join(packed, filename), count);
} finally {
  await browser.close();
  await rm(packed, { recursive: true, force: true });
}
await writeReport('apps', count);
console.log(closingLine(count));
process.exitCode = count.failed > 0 ? 1 : 0;
