import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const distPath = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
const isPublic = ({ name, privacy }) => !name?.startsWith('#') && (privacy ?? 'public') === 'public';

/** The analyzer sees a definition only where `customElements.define` is called with the tag itself. */
const definitions = {
  name: 'definitions',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { path, declarations = [] } of modules) {
      const definer = modules.find((module) => module.path === path.replace(/[^/]+$/, 'define.ts'));
      for (const { name, tagName } of declarations.filter(({ customElement }) => customElement)) {
        const declaration = { name, module: path };
        definer?.exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
      }
    }
  },
};

/** The manifest describes what is published: built paths and public members only. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = distPath(module.path);
      for (const entry of module.exports ?? []) {
        entry.declaration.module &&= distPath(entry.declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.attributes) declaration.attributes = declaration.attributes.filter(isPublic);
      }
    }
  },
};

const sources = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** The words that a type of this name stands for: editors complete the words, and would complete its name otherwise. */
function wordsOf(name) {
  const [, type = ''] = new RegExp(`\\btype ${name} = ([^;]+);`).exec(sources) ?? [];
  const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(type) ?? [];
  const [words = ''] = list ? (new RegExp(`\\bconst ${list} = \\[[^\\]]+`).exec(sources) ?? []) : [type];
  return words.match(/'[^']+'/g) ?? [];
}

const attributesIn = ({ customElementsManifest: { modules } }) =>
  modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ attributes = [] }) => attributes));

/** For the files of editors only: the manifest keeps the names, which the types of frameworks are made of. */
const words = {
  name: 'words',
  packageLinkPhase(manifest) {
    for (const attribute of attributesIn(manifest)) {
      const [, name] = /^([A-Z]\w+)(?: \| undefined)?$/.exec(attribute.type?.text ?? '') ?? [];
      const found = name ? wordsOf(name) : [];
      if (found.length > 0) attribute.words = { text: found.join(' | ') };
    }
  },
};
const withoutWords = {
  name: 'without-words',
  packageLinkPhase(manifest) {
    for (const attribute of attributesIn(manifest)) delete attribute.words;
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  // The analyzer would write into package.json otherwise.
  packagejson: false,
  plugins: [
    definitions,
    published,
    words,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true, typesSrc: 'words' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true, typesSrc: 'words' }),
    withoutWords,
  ],
};
