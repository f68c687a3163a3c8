import { parseArgs } from 'node:util';
import { setup } from '../tools/setup.mjs';

setup();
const { default: puppeteer } = await import('puppeteer-core');
const { launchOptions } = await import('../tools/browser.mjs');
const { ensureBuilt } = await import('../tools/fresh-build.mjs');
const { at } = await import('../tools/project.mjs');
const { serve } = await import('../tools/test-server.mjs');
const { bundle, SITE, writeData } = await import('./bundle.mjs');
const { compare, timeFirstFormat } = await import('./measure.mjs');
const { measurePages } = await import('./page-cost.mjs');
const { formatNote, machineNote, outcomeLines, printPages, printTable, writePages, writeReadme } =
  await import('./report.mjs');
const { SUITES } = await import('./suites.mjs');

/** What pages pay is measured in a way of its own. */
const PAGE = 'page';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    suite: { type: 'string' },
    scenario: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const suites = SUITES.filter(({ name }) => !options.suite || name === options.suite).map((suite) => ({
  ...suite,
  scenarios: suite.scenarios.filter(({ name }) => !options.scenario || name === options.scenario),
}));
const isPage = !options.scenario && (!options.suite || options.suite === PAGE);
if (!isPage && suites.every(({ scenarios }) => scenarios.length === 0)) {
  console.error('--suite is one of these, and --scenario one of what stands behind it:');
  for (const { name, scenarios } of [...SUITES, { name: PAGE, scenarios: [] }])
    console.error(`${name}: ${scenarios.map((scenario) => scenario.name).join(', ')}`);
  process.exit(1);
}

await ensureBuilt();
const { url, close } = await serve({ '/': at(SITE), '/cdn/': at('dist/cdn') });
const browser = await puppeteer.launch({
  ...(await launchOptions()),
  defaultViewport: { width: 1280, height: 800 },
});
const note = machineNote(await browser.version(), rounds);
console.log(note);

async function measure(suite) {
  await bundle(suite);
  const bench = { browser, origin: `${url}/${suite.name}` };
  const results = [];
  for (const scenario of suite.scenarios) {
    const { data, expected } = await suite.prepare(bench, scenario);
    await writeData(suite, scenario, data);
    const times = await compare(bench, suite, scenario, rounds, expected);
    results.push({ scenario, times });
    printTable(suite, results.slice(-1));
  }
  // Single scenarios are for looking closer, not for the record.
  const checks = options.scenario
    ? []
    : [formatNote(await timeFirstFormat(bench, 5)), ...((await suite.check?.(bench)) ?? [])];
  console.log('\n');
  printTable(suite, results);
  for (const line of [...outcomeLines(suite, results), ...checks]) console.log(line);
  if (!options.scenario) await writeReadme(suite, results, checks, note);
}

for (const suite of suites) if (suite.scenarios.length > 0) await measure(suite);
if (isPage) {
  const pages = await measurePages(browser, rounds);
  printPages(pages);
  await writePages(pages, note);
}
await browser.close();
await close();
