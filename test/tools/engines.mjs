import { existsSync } from 'node:fs';
import { closingLine, mustRun, readJson, run, writeReport } from './project.mjs';
import { setup } from './setup.mjs';

const PROGRAMS = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  xauth: '/usr/bin/xauth',
};

const missingPackages = () => Object.keys(PROGRAMS).filter((name) => !existsSync(PROGRAMS[name]));

async function installEngines() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`Three engines need these Debian packages: apt-get install ${missing.join(' ')}`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await mustRun('apt-get', ['update'], options);
  await mustRun('apt-get', ['install', '-y', '--no-install-recommends', ...missing], options);
}

/** @returns {Promise<import('./project.mjs').Counts & { silent: { engine: string, file: string }[] }>} */
async function test(engines, files = []) {
  await writeReport('engines', { passed: 0, failed: 1, skipped: 0 });
  const only = files.flatMap((file) => ['--files', file]);
  const { code } = await run('xvfb-run', ['-a', 'wtr', '--config', 'test/wtr.config.mjs', ...only], {
    env: { BROWSERS: engines.join(','), TEST_REPORT: 'engines' },
  });
  const { silent = [], ...counts } = readJson('reports/engines.json');
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, silent };
}

const ENGINES = ['chromium', 'firefox', 'webkit'];
const asked = process.argv.slice(2);
const unknown = asked.filter((engine) => !ENGINES.includes(engine));
if (unknown.length > 0) {
  console.error(`There is no engine ${unknown.join(', ')}. There are: ${ENGINES.join(', ')}.`);
  process.exit(1);
}

setup();
await installEngines();
const counts = await test(asked.length > 0 ? asked : ENGINES);
// An engine that falls silent says nothing about the tests of that file: it is asked once more, in a new process.
for (const engine of new Set(counts.silent.map((one) => one.engine))) {
  const files = counts.silent.filter((one) => one.engine === engine).map(({ file }) => file);
  console.log(`\n${engine} fell silent over ${files.length} files, which are tested once more.`);
  const again = await test([engine], files);
  counts.passed += again.passed;
  counts.failed += again.failed - files.length;
  counts.skipped += again.skipped;
}
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
