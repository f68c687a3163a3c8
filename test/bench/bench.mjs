import { parseArgs } from 'node:util';
import { setup } from '../tools/setup.mjs';

setup();
const { default: puppeteer } = await import('puppeteer-core');
const { launchOptions } = await import('../tools/browser.mjs');
const { ensureBuilt } = await import('../tools/fresh-build.mjs');
const { at } = await import('../tools/project.mjs');
const { serve } = await import('../tools/test-server.mjs');
const { bundle, SITE } = await import('./bundle.mjs');
const { checkLeaks, checkReading } = await import('./checks.mjs');
const { compare, timeFirstFormat } = await import('./measure.mjs');
const { measurePages } = await import('./page-cost.mjs');
const { formatNote, machineNote, outcomeLines, printPages, printTable, writePages, writeReadme } =
  await import('./report.mjs');
const { SCENARIOS } = await import('./scenarios.mjs');
const { writeTexts } = await import('./texts.mjs');

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, scenario: { type: 'string' } },
});
const wanted = SCENARIOS.filter(({ name }) => !options.scenario || name === options.scenario);
const isPage = !options.scenario || options.scenario === 'page';
if (wanted.length === 0 && !isPage) {
  console.error(`--scenario is one of: ${SCENARIOS.map(({ name }) => name).join(', ')}, page`);
  process.exit(1);
}

await ensureBuilt();
if (wanted.length > 0) await bundle();
const { url: origin, close } = await serve({ '/': at(SITE), '/cdn/': at('dist/cdn') });
const browser = await puppeteer.launch({
  ...(await launchOptions()),
  defaultViewport: { width: 1280, height: 800 },
});
const note = machineNote(await browser.version(), Number(options.rounds));
console.log(note);

const results = [];
for (const scenario of wanted) {
  const expected = await writeTexts(browser, origin, scenario);
  const times = await compare(browser, origin, scenario, Number(options.rounds), expected);
  results.push({ scenario, times });
  printTable(results.slice(-1));
}
const checks = options.scenario
  ? []
  : [
      formatNote(await timeFirstFormat(browser, origin, 5)),
      await checkLeaks(browser, origin),
      ...(await checkReading(browser, origin)),
    ];
const pages = isPage ? await measurePages(browser, Number(options.rounds)) : [];
await browser.close();
await close();

console.log('\n');
if (isPage) {
  printPages(pages);
  await writePages(pages, note);
}
if (wanted.length > 0) printTable(results);
for (const line of [...outcomeLines(results), ...checks]) console.log(line);
// Single scenarios are for looking closer, not for the record.
if (!options.scenario) await writeReadme(results, checks, note);
