import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { root } from './tools/project.mjs';

const NODE_GLOBALS = [
  'process',
  'console',
  'URL',
  'URLSearchParams',
  'fetch',
  'setTimeout',
  'clearTimeout',
  'performance',
  'Buffer',
  'structuredClone',
  'FormData',
  'Blob',
];
// Functions that a script hands to the browser stand in its own file.
const PAGE_GLOBALS = [
  'window',
  'document',
  'getComputedStyle',
  'customElements',
  'addEventListener',
  'afterEach',
  'before',
  'reportError',
];

const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** Mirrors test/tools/layers.mjs in the editor: a layer names the folders that it must not look into. */
const layer = (name, ...forbidden) => ({
  files: [`src/${name}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...forbidden, 'index', 'define'].join('|')})(/|\\.js$)`,
            message: `src/${name} stands above this in the architecture.`,
          },
          ...(['model', 'format', 'adapters', 'server'].includes(name)
            ? [{ regex: '^[^.]', message: `src/${name} needs no package.` }]
            : []),
        ],
      },
    ],
  },
});

const UPPER = ['controllers', 'elements', 'adapters', 'server'];

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'reports/', 'coverage/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: readonly([...NODE_GLOBALS, ...PAGE_GLOBALS]) },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    // chai's expectations are properties.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    // LitElement has every lifecycle method, so calling super needs no guard.
    rules: { 'wc/guard-super-call': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // An inferred type may name a package that users have not installed, such as lit-html.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Handlers and actions are handed on as functions of their own, none of which knows `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/types/*.d.ts'],
    // An interface of a framework takes what it extends; there is nothing more to say.
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // The frameworks are not installed, so that their types are unknown here.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    ignores: ['**/*.styles.ts'],
    rules: { 'max-lines': ['error', 300] },
  },
  layer('model', 'format', 'chart', 'context', 'dom', 'styles', ...UPPER),
  layer('format', 'chart', 'context', 'dom', 'styles', ...UPPER),
  layer('chart', 'context', 'dom', 'styles', ...UPPER),
  layer('context', 'chart', 'dom', 'styles', ...UPPER),
  layer('dom', 'chart', 'context', 'styles', ...UPPER),
  layer('controllers', 'styles', 'elements', 'adapters', 'server'),
  layer('styles', 'model', 'format', 'chart', 'context', 'dom', ...UPPER),
  layer('elements', 'elements', 'adapters', 'server'),
  layer('adapters', 'format', 'chart', 'context', 'dom', 'styles', 'controllers', 'elements', 'server'),
  layer('server', 'context', 'styles', 'templates', 'controllers', 'adapters'),
);
