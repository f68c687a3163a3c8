import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, parseSync, Visitor, type Plugin, type UserConfig } from 'vite';
import { elementTags, readJson } from './test/tools/project.mjs';

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const story = (path: string) => fileURLToPath(new URL(`./stories/${path}`, import.meta.url));

const POLICY_CALL = /\b(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/g;

/** Whichever copy comes first makes the policy, also for `auto.iife.js`, which asks for one address of ours. */
const SCRIPT_RULE =
  'createScriptURL(url){if(/\\/career-elements\\.iife\\.js(\\?|$)/.test(url))return url;throw TypeError(url)}';

/**
 * A second copy of a self-contained bundle would make Lit's Trusted Types policy once more, which throws:
 * all copies share the first one's, under our own name.
 */
function sharedPolicy(): Plugin {
  let replaced = 0;
  return {
    name: 'shared-policy',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!id.includes('/lit-html/') || !code.includes('createPolicy')) return null;
      const shared = code.replace(POLICY_CALL, (_, types: string, rules: string) => {
        replaced++;
        return `(globalThis[Symbol.for("career-elements.policy")]??=${types}.createPolicy("career-elements",{...${rules},${SCRIPT_RULE}}))`;
      });
      return { code: shared, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) this.error(`Lit's policy was found ${replaced} times, expected once.`);
    },
  };
}

/**
 * Chart.js mixes colours for animations, of which there are none, and for what is pointed at, where a colour stays as
 * it is. What the page's style sheets give is not among the formats that its library for colours knows, anyway.
 */
function plainColours(): Plugin {
  const id = '@kurkle/color';
  return {
    name: 'plain-colours',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? 'export class Color{constructor(v){this.v=v}saturate(){return this}darken(){return this}hexString(){return this.v}}'
        : null,
  };
}

/** What Chart.js has for scales that find, write, measure, lay out and draw their own steps. */
const SCALE_PARTS = [
  ...['update', 'beforeUpdate', 'afterUpdate', 'setDimensions', 'beforeSetDimensions', 'afterSetDimensions'],
  ...[
    '_callHooks',
    'beforeDataLimits',
    'determineDataLimits',
    'afterDataLimits',
    'getLabels',
    'getLabelItems',
  ],
  ...['beforeBuildTicks', 'buildTicks', 'afterBuildTicks', 'generateTickLabels', '_convertTicksToLabels'],
  ...['beforeTickToLabelConversion', 'afterTickToLabelConversion', 'beforeCalculateLabelRotation'],
  ...[
    'calculateLabelRotation',
    'afterCalculateLabelRotation',
    'afterAutoSkip',
    'beforeFit',
    'fit',
    'afterFit',
  ],
  ...['_calculatePadding', '_handleMargins', '_getLabelSizes', '_computeLabelSizes', 'getPixelForTick'],
  ...['_tickSize', '_isVisible', '_computeGridLineItems', '_computeLabelItems', '_computeLabelArea'],
  ...[
    '_getXAxisLabelAlignment',
    '_getYAxisLabelAlignment',
    'getLineWidthForValue',
    '_resolveTickFontOptions',
  ],
  ...['draw', 'drawBackground', 'drawGrid', 'drawBorder', 'drawTitle', 'drawLabels', '_layers', '_maxDigits'],
];

/**
 * Leaves out of Chart.js what none of our drawings needs: scales of its own (`chart/registry` has one that is plain),
 * the ways to animate, and curved lines. A test draws everything with all of Chart.js and with this, and compares.
 */
function leanChart(): Plugin {
  return {
    name: 'lean-chart',
    enforce: 'pre',
    transform(code, id) {
      if (!/chart\.js\/dist\/(?:chart|chunks\/index)\.js$/.test(id)) return null;
      const edits: [from: number, to: number, text: string][] = [];
      const isWhole = id.endsWith('/chart.js');
      new Visitor({
        ClassDeclaration({ id: name, body }) {
          for (const member of body.body) {
            if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') continue;
            const method = member.key.name;
            if (name?.name === 'Scale' && SCALE_PARTS.includes(method))
              edits.push([member.start, member.end, '']);
            if (name?.name === 'LineElement' && method === 'updateControlPoints')
              edits.push([member.value.body!.start, member.value.body!.end, '{}']);
          }
        },
        FunctionDeclaration({ id: name, body }) {
          if (name?.name === 'applyScaleDefaults' && body) edits.push([body.start, body.end, '{}']);
        },
        VariableDeclarator({ id: name, init }) {
          if (name.type === 'Identifier' && name.name === 'effects' && init)
            edits.push([init.start, init.end, '{}']);
        },
      }).visit(parseSync(id, code).program);
      const expected = isWhole ? SCALE_PARTS.length + 1 : 2;
      if (edits.length !== expected)
        this.error(`Chart.js has other parts than expected: ${edits.length} found of ${expected}.`);
      edits.sort(([a], [b]) => b - a);
      let short = code;
      for (const [from, to, text] of edits) short = short.slice(0, from) + text + short.slice(to);
      return { code: short, map: null };
    },
  };
}

/**
 * Lists an element's properties as Lit reads them without decorators: `static properties`, in place of a call for each
 * and of what the decorators need to run.
 */
function listedProperties(): Plugin {
  let found = 0;
  return {
    name: 'listed-properties',
    enforce: 'pre',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes("'lit/decorators.js'")) return null;
      let short = code;
      const edits: [from: number, to: number, text: string][] = [];
      new Visitor({
        ImportDeclaration({ source, start, end }) {
          if (source.value === 'lit/decorators.js') edits.push([start, end, '']);
        },
        ClassBody({ start, body }) {
          const listed: string[] = [];
          for (const member of body) {
            if (!('decorators' in member)) continue;
            for (const decorator of member.decorators) {
              const [, kind, options] =
                /^@(property|state)\(([^]*)\)$/.exec(code.slice(decorator.start, decorator.end)) ?? [];
              if (!kind || !('key' in member) || member.key.type !== 'Identifier') {
                this.error(`A decorator that is not known in ${id}.`);
              }
              listed.push(`${member.key.name}: ${kind === 'state' ? '{ state: true }' : options || '{}'}`);
              edits.push([decorator.start, decorator.end, '']);
            }
          }
          found += listed.length;
          if (listed.length)
            edits.push([start + 1, start + 1, `static properties = {${listed.join(', ')}};`]);
        },
      }).visit(parseSync(id, code).program);
      edits.sort(([a], [b]) => b - a);
      for (const [from, to, text] of edits) short = short.slice(0, from) + text + short.slice(to);
      return { code: short, map: null };
    },
    buildEnd(error) {
      if (!error && !found) this.error('No property was found.');
    },
  };
}

/**
 * What our elements need of Lit's `css`: its text. `renderRootFor` and `adoptStyles` of `dom/adopt-styles` make the
 * sheets, one for each document that an element comes to.
 */
const STYLES = `export const css = ([text]) => text;
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
export { css as unsafeCSS, css as CSSResult };`;

/** Leaves out of Lit what makes style sheets. */
function plainStyles(): Plugin {
  let replaced = 0;
  return {
    name: 'plain-styles',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!id.includes('/@lit/reactive-element/css-tag.js')) return null;
      replaced += Number(code.includes('getCompatibleStyle'));
      return { code: STYLES, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) this.error(`Lit's styles were found ${replaced} times, expected once.`);
    },
  };
}

const CSS_PARTS = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[^]*?\*\/|(\s*[{};,]\s*|: |\s+!)|\s+/g;

/** Style sheets without comments and needless space; only what stands in quotes is as it was. */
const shortCss = (css: string) =>
  css
    .replace(CSS_PARTS, (part, quoted?: string, mark?: string) =>
      quoted ? quoted : mark ? mark.trim() : part.startsWith('/*') ? '' : ' ',
    )
    .replace(/("[^"]*"|'[^']*')|;(?=\})/g, (_, quoted: string = '') => quoted)
    .trim();

/** Templates as short as they can be with each line in its place: a tenth of what a phone has to read. */
function shortTemplates(): Plugin {
  return {
    name: 'short-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:css|html|svg)`/.test(code)) return null;
      const edits: [from: number, to: number, text: string][] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi: { quasis, start, end } }) {
          const name = tag.type === 'Identifier' ? tag.name : '';
          if (name === 'css' && quasis.length === 1) {
            const css = code.slice(start + 1, end - 1);
            edits.push(
              [start + 1, end - 1, shortCss(css)],
              [end, end, '\n'.repeat(css.split('\n').length - 1)],
            );
          } else if (name === 'html' || name === 'svg') {
            for (const { start: from, end: to } of quasis) {
              edits.push([from, to, code.slice(from, to).replace(/\n\s+/g, '\n')]);
            }
          }
        },
      }).visit(parseSync(id, code).program);
      edits.sort(([a], [b]) => b - a);
      let short = code;
      for (const [from, to, text] of edits) short = short.slice(0, from) + text + short.slice(to);
      return { code: short, map: null };
    },
  };
}

const EVERYTHING = '\0everything';

/** One file that registers every element and exports every class. */
function everything(): Plugin {
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
const DATA = {
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

/** `data-shapes` comes by itself, also beside a bundle: it has copies of what little it shares with the readers. */
function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const isShared = /\/(?:object|pay-part|comma-list|other-shapes)\.js$/.test(source);
      return isShared && /\/(?:shapes|series|share-bar|tag-list)\.ts$|\?own$/.test(importer)
        ? `${resolve(dirname(importer), source).replace(/js$/, 'ts')}?own`
        : null;
    },
  };
}

function laterBeside(): Plugin {
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
function laterByAddress(inside: string[]): Plugin {
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

const laterEntries = () =>
  Object.fromEntries(Object.entries(LATER).map(([name, path]) => [name, src(`${path}.ts`)]));

const builtFile = (file: string) => new URL(`./dist/cdn/${file}`, import.meta.url);

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
function elementsBeside(): Plugin {
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
function filesAhead(): Plugin {
  return {
    name: 'files-ahead',
    enforce: 'pre',
    transform(_, id) {
      if (id !== src('loaders.ts')) return null;
      const needed = elementTags().map((tag) => [...neededBy(`${tag}.js`)]);
      const names = [...new Set(needed.flat())];
      const loaders = elementTags().map(
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

/**
 * A classic script is read in the character set of a page that says none: nothing but ASCII is the same in all of them.
 * The minifier writes characters as they are, so this comes after it.
 */
function onlyAscii(): Plugin {
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
  return { ...config, plugins: [config.plugins, filesAhead(), laterBeside()] };
};

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
    'src/dom/(adopt-styles|copy|define|translated)',
    'src/format/(language|words|words/en/common).ts',
    'src/model/(issue-log|slug|issue|link|object|source|text).ts$',
    'src/styles/(loading|tokens)',
    'src/templates/(frame|state)',
  ],
  block: ['src/controllers/block', 'src/model/blocks/block.ts', 'src/styles/blocks', 'src/templates/block'],
  prose: ['src/model/text-links', 'src/templates/linked', 'src/styles/linked'],
  parts: ['src/dom/deep-link', 'src/model/ids'],
  wide: ['src/controllers/room'],
  directives: ['node_modules/(lit|lit-html)/(directive|directives/guard).js'],
  list: ['src/styles/lists'],
  figure: ['src/format/(figures|words/en/figures)', 'src/model/(figure|units).ts'],
  pay: [
    'src/controllers/other-shapes.ts$',
    'src/format/(about-pay|period|words/en/pay)',
    'src/model/(pay|pay-part|period).ts$',
    'src/styles/controls',
  ],
  comparison: [
    'src/format/(csv|difference|pay-finding|row-label).ts',
    'src/model/(equal|experience|pay-finding|scale).ts',
    'src/templates/finding',
    'src/styles/(choices|heading)',
  ],
  role: ['src/model/(comma-list|role).ts$'],
  // Also for what draws charts, which may bring no second copy of anything larger.
  tick: ['src/format/tick'],
};

const together = Object.entries(TOGETHER).map(([name, paths]) => ({
  name,
  test: new RegExp(`[/@](${paths.join('|')})`),
  includeDependenciesRecursively: false,
}));

/** Everything that makes an element's file smaller, and safe beside another copy. */
const lean = () => [
  sharedPolicy(),
  plainColours(),
  leanChart(),
  listedProperties(),
  plainStyles(),
  shortTemplates(),
];

const modes: Record<string, () => UserConfig> = {
  npm: () => ({
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
          sourcemapPathTransform: (path) => path.replace(/\?own$/, ''),
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
