import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import {
  builtFile,
  DATA,
  elementsBeside,
  EVERYTHING,
  everything,
  filesAhead,
  indexOfModules,
  laterBeside,
  laterByAddress,
  laterEntries,
  onlyAscii,
  ownCopies,
  src,
  together,
} from './test/tools/build/files.ts';
import { lean } from './test/tools/build/lean.ts';
import { elementTags, readJson } from './test/tools/project.mjs';

const story = (path: string) => fileURLToPath(new URL(`./stories/${path}`, import.meta.url));

const { version } = readJson('package.json');
const define = {
  __CAREER_VERSION__: JSON.stringify(version),
  __CAREER_TAGS__: JSON.stringify(elementTags()),
};
const postBanner = `/*! career-elements ${version}, MIT; licences of what is inside: licenses.md */`;

interface Chunk {
  name: string;
  isEntry: boolean;
  modules: Record<string, { renderedLength: number }>;
}

/**
 * The banner of an element's file. What is large enough to be worth the bytes asks to be compiled off the main thread;
 * Chart.js and the languages are used in part, and rarely.
 */
const withHint = ({ name, isEntry, modules }: Chunk) => {
  const length = Object.values(modules).reduce((sum, { renderedLength }) => sum + renderedLength, 0);
  const isHinted = length > 8000 && !/^(?:chart-registry|words-..)$/.test(name);
  return [isHinted ? '//# allFunctionsCalledOnLoad' : '', isEntry ? postBanner : '']
    .filter(Boolean)
    .join('\n');
};

const elementEntries = () =>
  Object.fromEntries(elementTags().map((tag) => [tag, src(`elements/${tag}/define.ts`)]));

// Nothing of the library imports an adapter, so each is an entry of its own.
const adapterEntries = () =>
  (existsSync(src('adapters')) ? readdirSync(src('adapters')) : [])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => src(`adapters/${file}`));

const cdn = {
  outDir: 'dist/cdn',
  emptyOutDir: false,
  target: 'es2022',
  sourcemap: true,
  copyPublicDir: false,
} as const;

/** The package has `src`, which the maps lead to: with the sources in them as well they would be most of it. */
const mapped = { sourcemapExcludeSources: true } as const;

// What says that a call has no effects is for bundlers, and they are given the package.
const minified = { ...mapped, minify: true, comments: { annotation: false } } as const;

const treeshake = { propertyReadSideEffects: false } as const;

/** What `integrity` says of a file that an earlier mode has built. */
const digestOf = (file: string): string => {
  return `sha384-${createHash('sha384')
    .update(readFileSync(builtFile(file)))
    .digest('base64')}`;
};

/** A small file without any element in it. */
const small = (entry: string, format: 'es' | 'iife', fileName: string): UserConfig => ({
  plugins: [elementsBeside(), ...(format === 'iife' ? [onlyAscii()] : [])],
  build: {
    ...cdn,
    lib: { formats: [format], entry: { [entry]: src(`${entry}.ts`) }, name: 'CareerAuto' },
    rolldownOptions: {
      treeshake,
      output: {
        postBanner,
        ...minified,
        entryFileNames: fileName,
        chunkFileNames: `${entry}/[name]-[hash].js`,
      },
    },
  },
});

/** A module that loads elements, and knows which files they need. */
const loading = (entry: string): UserConfig => {
  const config = small(entry, 'es', `${entry}.js`);
  return { ...config, plugins: [config.plugins, filesAhead(elementTags()), laterBeside()] };
};

const modes: Record<string, () => UserConfig> = {
  npm: () => ({
    plugins: [indexOfModules()],
    build: {
      outDir: 'dist',
      target: 'es2022',
      sourcemap: true,
      minify: false,
      copyPublicDir: false,
      lib: {
        formats: ['es'],
        entry: [
          ...['index', 'define', 'activate', 'auto', 'server', 'format/words/en', 'model/json-ld'].map(
            (name) => src(`${name}.ts`),
          ),
          ...adapterEntries(),
          src('react.ts'),
        ],
      },
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^@lit\//, /^chart\.js/, 'react'],
        // 'use client' in the React wrappers is kept: each module stays a file of its own.
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
        output: {
          ...mapped,
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: ({ name }) =>
            name.includes('@oxc-project') ? `helpers/${basename(name)}.js` : '[name].js',
        },
      },
    },
  }),
  'cdn-elements': () => ({
    plugins: [...lean(), ownCopies()],
    build: {
      ...cdn,
      lib: { formats: ['es'], entry: { ...elementEntries(), ...laterEntries() } },
      rolldownOptions: {
        treeshake,
        // The chunks may be cut as below only where an entry may export more than it says.
        preserveEntrySignatures: 'allow-extension',
        output: {
          postBanner: withHint,
          ...minified,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // A copy has the source of what it is a copy of.
          sourcemapPathTransform: (path) => path.replace(/\?own[\w-]*$/, ''),
          codeSplitting: { groups: together },
        },
      },
    },
  }),
  'cdn-esm': () => ({
    plugins: [...lean(), everything(), laterBeside()],
    build: {
      ...cdn,
      license: { fileName: 'licenses.md' },
      lib: { formats: ['es'], entry: 'src/index.ts' },
      rolldownOptions: {
        input: { 'career-elements': EVERYTHING },
        treeshake,
        output: { postBanner, ...minified, codeSplitting: false, entryFileNames: '[name].js' },
      },
    },
  }),
  'cdn-iife': () => ({
    // A classic script from another site needs no permission to run, but would need one to import.
    plugins: [...lean(), laterByAddress(Object.keys(DATA)), onlyAscii()],
    build: {
      ...cdn,
      lib: { formats: ['iife'], entry: { 'career-elements': src('define.ts') }, name: 'CareerElements' },
      rolldownOptions: {
        treeshake,
        output: { postBanner, ...minified, codeSplitting: false, entryFileNames: '[name].iife.js' },
      },
    },
  }),
  // Apart from the elements' own build: an entry that shares modules with them would move these to more files.
  'cdn-editor': () => ({
    plugins: [...lean(), elementsBeside()],
    build: {
      ...cdn,
      lib: { formats: ['es'], entry: { 'theme-editor': story('theme-editor/page.ts') } },
      rolldownOptions: {
        treeshake,
        output: { postBanner, ...minified, codeSplitting: false, entryFileNames: '[name].js' },
      },
    },
  }),
  'cdn-auto': () => loading('auto'),
  'cdn-auto-iife': () => ({
    ...small('auto-classic', 'iife', 'auto.iife.js'),
    define: { ...define, __CAREER_BUNDLE__: JSON.stringify(digestOf('career-elements.iife.js')) },
  }),
  'cdn-embed': () => loading('embed'),
  'cdn-copy-embed': () => small('copy-embed', 'es', 'copy-embed.js'),
  'cdn-embed-host': () => small('embed-host', 'iife', 'embed-host.js'),
};

export default defineConfig(({ mode }) => ({ publicDir: false, define, ...modes[mode]?.() }));
