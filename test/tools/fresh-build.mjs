import { readdirSync, statSync } from 'node:fs';
import { at, mustRun } from './project.mjs';

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestUnder(folder) {
  const entries = readdirSync(folder, { recursive: true });
  return Math.max(...entries.map((name) => timeOf(at(folder, name))));
}

/** Builds when there is no build yet, or one that is older than what it is made of. */
export async function ensureBuilt() {
  const built = Math.min(timeOf(at('dist/cdn/career-elements.iife.js')), timeOf(at('dist/index.d.ts')));
  const source = Math.max(
    newestUnder(at('src')),
    newestUnder(at('stories/theme-editor')),
    newestUnder(at('test/tools/build')),
    timeOf(at('vite.config.ts')),
    timeOf(at('package.json')),
  );
  if (built > source) return;
  console.log('Building …');
  await mustRun(process.execPath, [at('test/tools/build.mjs')]);
}
