import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = new URL('../../../', import.meta.url);

export const src = (path: string): string => fileURLToPath(new URL(`src/${path}`, ROOT));

export const EVERYTHING = '\0everything';

/** One file that registers every element and exports every class. */
export function everything(): Plugin {
  return {
    name: 'everything',
    resolveId: (source) => (source === EVERYTHING ? source : null),
    load: (id) =>
      id === EVERYTHING
        ? `import ${JSON.stringify(src('define.ts'))}; export * from ${JSON.stringify(src('index.ts'))};`
        : null,
  };
}

/** What reads data that does not come as JSON in the page, or in another shape. */
export const DATA = {
  'data-charts': 'dom/chart-data',
  'data-loading': 'controllers/loading',
  'data-markup': 'dom/markup',
  'data-shapes': 'model/shapes',
};

/** What few pages need: files of their own, for the one-file bundles too, which load them from beside. */
const LATER: Record<string, string> = {
  ...DATA,
  'chart-registry': 'chart/registry',
  'chart-configure': 'chart/drawn',
  ...Object.fromEntries(
    readdirSync(src('format/words'))
      .filter((file) => /^(?!en\.)\w+\.ts$/.test(file))
      .map((file) => [`words-${file.slice(0, -3)}`, `format/words/${file.slice(0, -3)}`]),
  ),
};

/** Those that come by themselves, also beside a bundle, with copies of what they share with others. */
const ALONE = ['dom/chart-data', 'model/shapes'];

/**
 * What little these share with others would bring all that stands in one file with it, or weigh on every element: each
 * has a copy, by the name that the pattern finds.
 */
const APART: [shared: RegExp, by: RegExp][] = [
  [/\/(?:comma-list|group)\.ts$/, /\/(faq-list|link-list|share-bar|skill-list|tag-list)\.ts$/],
  [/\/(?:controls|other-shapes)\.ts$/, /\/(job-list|share-bar)(?:\.styles)?\.ts$/],
  [/\/words\/en\/pay\.ts$/, /\/(pay-amount)\.ts$/],
  [/\/(?:announced|copy)\.ts$/, /\/elements\/([\w-]+)\//],
  [/\/slug\.ts$/, /\/(?:comparison|role|(ladder))\.ts$/],
  [/\/unused\.ts$/, /\/(chart|ladder|posting)\.ts$/],
  [/\/whole\.ts$/, /\/(share-bar)\.ts$/],
  [/\/share-field\.ts$/, /\/whole\.ts(?:\?own-(share-bar))?$/],
  [/\/period-choice\.ts$/, /\/(chart|model|role-compare)\/[\w-]+\.ts$/],
];

export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (!source.startsWith('.')) return null;
      const path = resolve(dirname(importer), source).replace(/js$/, 'ts');
      const alone = ALONE.findIndex((name) => importer === src(`${name}.ts`));
      const copy = alone < 0 ? /\?own\d+$/.exec(importer)?.[0] : `?own${alone}`;
      if (copy) return `${path}${copy}`;
      const by = APART.find(([shared]) => shared.test(path))?.[1].exec(importer);
      return by ? `${path}?own-${by[1] ?? 'common'}` : null;
    },
  };
}

export function laterBeside(): Plugin {
  return {
    name: 'later-beside',
    enforce: 'pre',
    resolveId(source, importer) {
      const path = /^\.{1,2}\/.*\.js$/.test(source) && importer ? resolve(dirname(importer), source) : '';
      const name = Object.keys(LATER).find((file) => path === src(`${LATER[file]!}.js`));
      return name ? { id: `./${name}.js`, external: true, moduleSideEffects: false } : null;
    },
  };
}

/**
 * A classic script asks for such files by whole addresses: plugins of sites move it to where they are not beside it.
 * @param inside names of such files that the bundle has in it all the same
 */
export function laterByAddress(inside: string[]): Plugin {
  return {
    name: 'later-by-address',
    enforce: 'pre',
    transform(code, id) {
      const moved = code.replace(/(?<!typeof )\bimport\('(\.{1,2}\/[^']+)\.js'\)/g, (whole, path: string) => {
        const name = Object.keys(LATER).find((file) => resolve(dirname(id), path) === src(LATER[file]!));
        return name && !inside.includes(name) ? `import(addressOf('${name}.js'))` : whole;
      });
      if (moved === code) return null;
      return {
        code: `import { addressOf } from ${JSON.stringify(src('dom/folder.ts'))};${moved}`,
        map: null,
      };
    },
  };
}

export const laterEntries = (): Record<string, string> =>
  Object.fromEntries(Object.entries(LATER).map(([name, path]) => [name, src(`${path}.ts`)]));

/** A file that an earlier mode has built. */
export const builtFile = (file: string): URL => new URL(`dist/cdn/${file}`, ROOT);

/** The files in `dist/cdn` that one of them needs before it can run, as an earlier mode has built them. */
function neededBy(file: string, found = new Set<string>()): Set<string> {
  const code = readFileSync(builtFile(file), 'utf8');
  for (const [, path] of code.matchAll(/\bfrom"(\.{1,2}\/[^"]+\.js)"/g)) {
    const needed = posix.join(posix.dirname(file), path!);
    if (!found.has(needed)) neededBy(needed, found.add(needed));
  }
  return found;
}

/** `auto.js` and the pages have no element in them: the elements' own files lie beside them. */
export function elementsBeside(): Plugin {
  return {
    name: 'elements-beside',
    enforce: 'pre',
    resolveId(source) {
      const tag = /elements\/([\w-]+)\/define\.js$/.exec(source)?.[1];
      return tag ? { id: `./${tag}.js`, external: true } : null;
    },
  };
}

/**
 * What an element's file imports is asked for together with it, not when it has come and been read. For what is one
 * file: the addresses are relative to it.
 */
export function filesAhead(tags: string[]): Plugin {
  return {
    name: 'files-ahead',
    enforce: 'pre',
    transform(_, id) {
      if (id !== src('loaders.ts')) return null;
      const needed = tags.map((tag) => [...neededBy(`${tag}.js`)]);
      const names = [...new Set(needed.flat())];
      const loaders = tags.map(
        (tag, index) =>
          `'${tag}': () => ask([${needed[index]!.map((name) => names.indexOf(name)).join()}], import('./elements/${tag}/define.js')),`,
      );
      return {
        code: `const names = '${names.join(' ')}'.split(' ');
          const ask = (needed, element) => {
            for (const index of needed) import(/* @vite-ignore */ './' + names[index]).catch(() => {});
            return element;
          };
          export const loaders = {${loaders.join('\n')}};`,
        map: null,
      };
    },
  };
}

/**
 * A classic script is read in the character set of a page that says none: nothing but ASCII is the same in all of them.
 * The minifier writes characters as they are, so this comes after it.
 */
export function onlyAscii(): Plugin {
  return {
    name: 'only-ascii',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        if (/\\[^\0-\x7f]/.test(file.code)) this.error('A backslash before a character that is not ASCII.');
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

/**
 * Which modules go into one file together: what is used together, though an element may not need all of it. A file for
 * each set of modules that exactly the same elements need would be 22 files for a comparison, which compress a tenth
 * worse than six. What is not named here goes where it is needed, or into a file of its own where several need it.
 */
const TOGETHER: Record<string, string[]> = {
  core: [
    'node_modules/lit/index',
    'node_modules/(lit-html|lit-element)/(lit-html|lit-element|is-server)',
    'node_modules/@lit/reactive-element',
    'node_modules/@lit/context/lib/(create-context|context-request-event).js',
    'oxc-project',
    'src/context',
    'src/controllers/(data-source|ground|issue-report|settings|shared)',
    'src/dom/(adopt-styles|define|translated)',
    'src/format/(date|language|words|words/en/common).ts',
    'src/model/(issue-log|issue|link|object|source|text).ts$',
    'src/styles/(loading|tokens)',
    'src/templates/(frame|state)',
  ],
  block: ['src/controllers/block', 'src/model/blocks/block.ts', 'src/styles/blocks', 'src/templates/block'],
  prose: ['src/model/text-links', 'src/templates/linked', 'src/styles/linked'],
  parts: ['src/dom/deep-link', 'src/model/(ids|slug).ts$'],
  wide: ['src/controllers/room', 'src/styles/edges'],
  directives: ['node_modules/(lit|lit-html)/(directive|directives/guard).js'],
  list: ['src/styles/lists'],
  figure: ['src/format/(figures|words/en/figures)', 'src/model/(figure|units).ts'],
  pay: ['src/format/period', 'src/model/(pay|pay-part|period).ts$'],
  comparison: [
    'src/controllers/other-shapes.ts$',
    'src/format/(about-pay|csv|difference|pay-finding|row-label|words/en/(compared|copy|pay)).ts$',
    'src/model/(equal|experience|pay-finding|scale).ts',
    'src/templates/finding',
    'src/styles/(choices|controls|heading).ts$',
  ],
  role: ['src/model/(comma-list|role|whole).ts$', 'src/model/(share-field|slug).ts.own-common$'],
  // Also for what draws charts, which may bring no second copy of anything larger.
  tick: ['src/format/tick'],
};

export const together = Object.entries(TOGETHER).map(([name, paths]) => ({
  name,
  test: new RegExp(`[/@](${paths.join('|')})`),
  includeDependenciesRecursively: false,
}));

/**
 * Has the index export all of each module. By name, esbuild (and so Angular, which splits code with it) would load, with
 * anything from the index, whatever the index exports and some `import()` leads to as well: every element, as a guide
 * imports what it shows. Where a module exports more than the index does, a small one stands between.
 */
export function indexOfModules(): Plugin {
  return {
    name: 'index-of-modules',
    generateBundle(_, bundle) {
      const index = bundle['index.js'];
      if (index?.type !== 'chunk') throw new Error('There is no index.');
      const starOf = (__: string, names: string, path: string): string => {
        const module = bundle[path];
        if (module?.type === 'chunk' && module.exports.length === names.split(',').length)
          return `export * from "./${path}";`;
        const fileName = `exports/${basename(path)}`;
        this.emitFile({ type: 'asset', fileName, source: `export {${names}} from "../${path}";\n` });
        return `export * from "./${fileName}";`;
      };
      index.code = index.code
        .replace(/^import \{(.+)\} from "\.\/(.+)";$/gm, starOf)
        .replace(/^export \{[^}]+\};\n/m, '');
    },
  };
}
