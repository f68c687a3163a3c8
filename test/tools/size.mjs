import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ensureBuilt } from './fresh-build.mjs';
import { at, elementTags, namesIn, readJson } from './project.mjs';
import { setup } from './setup.mjs';

/** In bytes after brotli, as a server sends it: what is needed now, so that growth is seen. */
const BUDGETS = {
  auto: 2_975,
  fallback: 4_675,
  fallbackGuide: 2_250,
  'career-data': 27_475,
  'career-guide': 33_375,
  'career-ladder': 48_925,
  'job-list': 29_350,
  'job-search': 23_975,
  'role-compare': 48_525,
  'salary-chart': 48_200,
  // With figures to read and to write.
  'pay-amount': 25_675,
  'plan-list': 23_650,
  'share-bar': 27_425,
  'skill-list': 24_550,
  'stat-tiles': 23_275,
  'faq-list': 20_350,
  block: 19_075,
  language: 4_400,
  loading: 1_975,
  markup: 12_275,
  charts: 16_175,
  shapes: 3_250,
  chart: 43_375,
  everything: 120_800,
  classic: 142_800,
};

const cdn = (name) => readFileSync(at('dist/cdn', name));

/** A module with all that it imports at once: what a page loads before it can show anything. */
function withStaticImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, from] of cdn(name)
    .toString()
    .matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
    withStaticImports(posix.join(posix.dirname(name), from), seen);
  }
  return seen;
}

function measure(label, names, budget) {
  const sizes = [...names].map((name) => {
    const data = cdn(name);
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    return [data.length, gzipSync(data, { level: 9 }).length, brotliCompressSync(data, { params }).length];
  });
  const [min, gzip, brotli] = [0, 1, 2].map((i) => sizes.reduce((sum, size) => sum + size[i], 0));
  return { label, min, gzip, brotli, budget };
}

function measureAll() {
  const languages = namesIn('src/format/words', '.ts').filter((lang) => lang !== 'en');
  return [
    ...elementTags().map((tag) =>
      measure(`\`${tag}.js\``, withStaticImports(`${tag}.js`), BUDGETS[tag] ?? BUDGETS.block),
    ),
    ...languages.map((lang) =>
      measure(
        `\`words-${lang}.js\`, loaded when that language is asked for`,
        [`words-${lang}.js`],
        BUDGETS.language,
      ),
    ),
    measure(
      '`data-loading.js`, loaded when data comes by `src` or is damaged',
      withStaticImports('data-loading.js'),
      BUDGETS.loading,
    ),
    measure(
      '`data-markup.js`, loaded when data is a table or list in the page',
      withStaticImports('data-markup.js'),
      BUDGETS.markup,
    ),
    measure(
      '`data-shapes.js`, loaded when data has the shape that another tool gives it',
      withStaticImports('data-shapes.js'),
      BUDGETS.shapes,
    ),
    measure(
      '`data-charts.js`, loaded for a chart with either of these, and for shares in such a shape',
      withStaticImports('data-charts.js'),
      BUDGETS.charts,
    ),
    measure(
      '`chart-registry.js` and `chart-configure.js`, loaded when a chart comes near the view',
      ['chart-registry.js', 'chart-configure.js'],
      BUDGETS.chart,
    ),
    ...['auto.js', 'auto.iife.js', 'embed.js', 'embed-host.js'].map((name) =>
      measure(`\`${name}\`, without elements`, [name], BUDGETS.auto),
    ),
    measure('`fallback.css`, without elements', ['fallback.css'], BUDGETS.fallback),
    measure('`fallback-guide.css`, without elements', ['fallback-guide.css'], BUDGETS.fallbackGuide),
    measure('`career-elements.js`, everything in one module', ['career-elements.js'], BUDGETS.everything),
    measure(
      '`career-elements.iife.js`, the same as a classic script',
      ['career-elements.iife.js'],
      BUDGETS.classic,
    ),
  ];
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function table(rows) {
  const lines = rows.map(
    ({ label, min, gzip, brotli }) => `| ${[label, kB(min), kB(gzip), kB(brotli)].join(' | ')} |`,
  );
  return ['| file in `dist/cdn` | minified | gzip | brotli |', '| --- | --: | --: | --: |', ...lines].join(
    '\n',
  );
}

function writeReadme(text) {
  const path = at('README.md');
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [before, rest] = readme.split('<!-- size:start -->');
  const after = rest?.split('<!-- size:end -->')[1];
  if (after === undefined) return;
  writeFileSync(path, `${before}<!-- size:start -->\n\n${text}\n\n<!-- size:end -->${after}`);
}

setup();
const isCheck = process.argv.includes('--check');
await ensureBuilt();
const rows = measureAll();
const prettier = await import('prettier');
const text = await prettier.format(table(rows), { parser: 'markdown', ...readJson('.prettierrc.json') });
console.log(text);
if (!isCheck) writeReadme(text.trimEnd());
for (const { label, brotli, budget } of rows) {
  if (!budget || brotli <= budget) continue;
  console.error(`${label}: ${brotli} bytes after brotli, the budget is ${budget}`);
  process.exitCode = 1;
}
