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

setup();
await installEngines();
await writeReport('engines', { passed: 0, failed: 1, skipped: 0 });
const { code } = await run('xvfb-run', ['-a', 'wtr', '--config', 'test/wtr.config.mjs'], {
  env: { BROWSERS: 'chromium,firefox,webkit' },
});
const counts = readJson('reports/engines.json');
if (code !== 0 && counts.failed === 0) counts.failed = 1;
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
