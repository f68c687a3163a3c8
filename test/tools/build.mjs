import { cp, rm } from 'node:fs/promises';
import { at, mustRun } from './project.mjs';
import { setup } from './setup.mjs';

setup();
const { build } = await import('vite');

await rm(at('dist'), { recursive: true, force: true });
// The npm modules come first: they alone empty the folder.
for (const mode of ['npm', 'cdn-elements', 'cdn-esm', 'cdn-iife']) {
  await build({ configFile: at('vite.config.ts'), mode, logLevel: 'warn' });
}
await mustRun('tsc', ['-p', 'test/tsconfig.build.json']);
await mustRun('cem', ['analyze', '--config', 'test/cem.config.mjs'], { quiet: true });
await cp(at('src/model/schemas'), at('dist/schemas'), { recursive: true });
