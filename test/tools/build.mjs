import { cp, rm } from 'node:fs/promises';
import { at, mustRun, namesIn } from './project.mjs';
import { setup } from './setup.mjs';
import { writeIntegrity, writeStatic } from './static-files.mjs';

setup();
const { build } = await import('vite');

await rm(at('dist'), { recursive: true, force: true });
// The npm modules come first: they alone empty the folder.
const small = ['cdn-auto', 'cdn-auto-iife', 'cdn-embed', 'cdn-embed-host', 'cdn-editor', 'cdn-copy-embed'];
for (const mode of ['npm', 'cdn-elements', 'cdn-esm', 'cdn-iife', ...small]) {
  await build({ configFile: at('vite.config.ts'), mode, logLevel: 'warn' });
}
await mustRun('tsc', ['-p', 'test/tsconfig.build.json']);
await mustRun('cem', ['analyze', '--config', 'test/cem.config.mjs'], { quiet: true });
// tsc writes declarations of what it compiles, and these are declarations already.
for (const name of namesIn('src/types', '.d.ts')) {
  await cp(at(`src/types/${name}.d.ts`), at(`dist/types/${name}.d.ts`));
}
await cp(at('src/model/schemas'), at('dist/schemas'), { recursive: true });
await cp(at('src/bridges'), at('dist/bridges'), { recursive: true });
await cp(at('src/styles/tokens.json'), at('dist/tokens.json'));
await writeStatic();
await writeIntegrity();
