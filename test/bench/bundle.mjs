import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { at } from '../tools/project.mjs';

/** Everything that the pages load, but for the library's own bundle. */
export const SITE = 'node_modules/.cache/bench';

/** A page like any: it has a ground and a type of its own. */
const pageOf = (name, isStyled) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${name}</title>
  <link rel="icon" href="data:," />
  <style>
    body { margin: 24px; background: #fff; color: #222; font: 16px/1.5 sans-serif; }
  </style>
  ${isStyled ? `<link rel="stylesheet" href="${name}.css" />` : ''}
  <main></main>
  <script type="module" src="${name}.js"></script>
</html>
`;

/** Bundles every contestant of a suite on its own, as for production: no page loads what another one needs. */
export async function bundle({ name: suite, contestants, helpers = [], libraries }) {
  const site = at(SITE, suite);
  const sources = Object.fromEntries(
    [...Object.keys(contestants), ...helpers].map((name) => [name, `test/bench/page/${suite}/${name}.js`]),
  );
  await rm(site, { recursive: true, force: true });
  for (const [name, source] of Object.entries({ ...sources, nothing: 'test/bench/page/nothing.js' })) {
    await build({
      configFile: false,
      root: at('test/bench'),
      logLevel: 'warn',
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: site,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: {
          input: { [name]: at(source) },
          external: libraries,
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    });
    await writeFile(join(site, `${name}.html`), pageOf(name, existsSync(join(site, `${name}.css`))));
  }
  await mkdir(join(site, 'data'), { recursive: true });
}

/** What a page of the suite loads as `data/<scenario>.json`. */
export const writeData = (suite, scenario, data) =>
  writeFile(at(SITE, suite.name, `data/${scenario.name}.json`), JSON.stringify(data));
