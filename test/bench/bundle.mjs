import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { at } from '../tools/project.mjs';
import { CONTESTANTS } from './scenarios.mjs';

/** Everything that the pages load, but for the library's own bundle. */
export const SITE = 'node_modules/.cache/bench';
/** As a page loads it. */
const LIBRARY = '/cdn/role-compare.js';
const MODULES = [...Object.keys(CONTESTANTS), 'nothing', 'texts'];

/** A page like any: it has a ground and a type of its own. */
const pageOf = (name) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${name}</title>
  <link rel="icon" href="data:," />
  <style>
    body { margin: 24px; background: #fff; color: #222; font: 16px/1.5 sans-serif; }
  </style>
  ${existsSync(at(SITE, `${name}.css`)) ? `<link rel="stylesheet" href="/${name}.css" />` : ''}
  <main></main>
  <script type="module" src="/${name}.js"></script>
</html>
`;

/** Bundles every contestant on its own, as for production: no page loads what another one needs. */
export async function bundle() {
  await rm(at(SITE), { recursive: true, force: true });
  for (const name of MODULES) {
    await build({
      configFile: false,
      root: at('test/bench'),
      logLevel: 'warn',
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: at(SITE),
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: {
          input: { [name]: at(`test/bench/page/${name}.js`) },
          external: [LIBRARY],
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    });
    await writeFile(at(SITE, `${name}.html`), pageOf(name));
  }
  await mkdir(at(SITE, 'data'), { recursive: true });
}
