import { writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { at, elementTags, namesIn, readJson } from './project.mjs';

const module = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
/** Types for templates: there is nothing to run. */
const TYPES = {
  jsx: 'jsx',
  'jsx/react': 'jsx-react',
  'jsx/preact': 'jsx-preact',
  'jsx/solid': 'jsx-solid',
  vue: 'vue',
  svelte: 'svelte',
};

const file = (path) => [`./${path}`, `./dist/${path}`];

/** What the package offers, one entry a file: wildcards would publish what nobody promised. */
function expectedExports() {
  const tags = elementTags();
  return Object.fromEntries([
    ['.', module('index')],
    ['./define', module('define')],
    ['./activate', module('activate')],
    ['./auto', module('auto')],
    ['./server', module('server')],
    ...tags.flatMap((tag) => [
      [`./elements/${tag}`, module(`elements/${tag}/${tag}`)],
      [`./elements/${tag}/define`, module(`elements/${tag}/define`)],
    ]),
    ['./react', module('react')],
    ...tags.map((tag) => [`./react/${tag}`, module(`react/${tag}`)]),
    ...Object.entries(TYPES).map(([name, path]) => [`./${name}`, { types: `./dist/types/${path}.d.ts` }]),
    ...namesIn('src/format/words', '.ts').map((lang) => [
      `./locales/${lang}`,
      module(`format/words/${lang}`),
    ]),
    ['./json-ld', module('model/json-ld')],
    ...namesIn('src/adapters', '.ts').map((name) => [`./adapters/${name}`, module(`adapters/${name}`)]),
    ...namesIn('src/model/schemas', '.json').map((name) => file(`schemas/${name}.json`)),
    ...namesIn('src/bridges', '.css').map((name) => file(`bridges/${name}.css`)),
    file('tokens.json'),
    ['./fallback.css', './dist/cdn/fallback.css'],
    ['./fallback-guide.css', './dist/cdn/fallback-guide.css'],
    ...['career-elements', 'career-elements.iife', ...tags].map((name) => file(`cdn/${name}.js`)),
    ...[
      'auto.js',
      'auto.iife.js',
      'copy-embed.html',
      'copy-embed.js',
      'embed.html',
      'embed.js',
      'embed-host.js',
      'fallback.css',
      'fallback-guide.css',
      'theme-editor.html',
      'theme-editor.js',
      'sri.json',
    ].map((name) => file(`cdn/${name}`)),
    ['./custom-elements.json', './custom-elements.json'],
    ['./package.json', './package.json'],
  ]);
}

const manifest = readJson('package.json');
const expected = expectedExports();
if (process.argv.includes('--write')) {
  await writeFile(at('package.json'), `${JSON.stringify({ ...manifest, exports: expected }, null, 2)}\n`);
} else if (!isDeepStrictEqual(manifest.exports, expected)) {
  const names = new Set([...Object.keys(expected), ...Object.keys(manifest.exports ?? {})]);
  const differing = [...names].filter((name) => !isDeepStrictEqual(manifest.exports?.[name], expected[name]));
  console.error(`"exports" in package.json is not what src offers: ${differing.join(', ')}`);
  console.error('Mend it with: node test/tools/exports.mjs --write');
  process.exitCode = 1;
}
