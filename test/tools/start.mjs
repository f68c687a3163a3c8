import { setup } from './setup.mjs';

setup();
const { mustRun, run } = await import('./project.mjs');

await mustRun('cem', ['analyze', '--config', 'test/cem.config.mjs'], { quiet: true });
const isUnattended = process.env.CI || !process.stdout.isTTY;
const { code } = await run('storybook', [
  'dev',
  '-p',
  '6006',
  '--disable-telemetry',
  ...(isUnattended ? ['--no-open'] : []),
]);
process.exitCode = code;
