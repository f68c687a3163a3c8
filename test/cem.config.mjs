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

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  // The analyzer would write into package.json otherwise.
  packagejson: false,
  plugins: [
    definitions,
    published,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
