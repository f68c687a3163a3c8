import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

/** What each layer may import besides itself. Packages are written as they are imported. */
const LAYERS = {
  model: [],
  format: ['model'],
  chart: ['model', 'format', 'chart.js'],
  context: ['model', 'format', '@lit/context'],
  dom: ['model', 'format', 'lit'],
  controllers: ['model', 'format', 'chart', 'context', 'dom', 'lit', '@lit/context'],
  styles: ['lit'],
  templates: ['model', 'format', 'controllers', 'lit'],
  elements: [
    'model',
    'format',
    'chart',
    'context',
    'dom',
    'controllers',
    'styles',
    'templates',
    'lit',
    '@lit/context',
  ],
  adapters: ['model'],
  'copy-embed': ['model', 'format', 'dom', 'elements', 'adapters'],
  // Of an element, only what makes no DOM: how it reads its data, and what it works out from them.
  server: ['model', 'format', 'chart', 'dom', 'elements'],
  // What stands around the library: its types are the published ones.
  react: ['root', 'elements', 'types', '@lit/react', 'react'],
  types: ['root', 'preact', 'react', 'solid-js', 'svelte', 'vue'],
  root: [
    'model',
    'format',
    'chart',
    'context',
    'dom',
    'controllers',
    'styles',
    'elements',
    'adapters',
    'copy-embed',
    'server',
    'react',
  ],
};

/** `career-guide` is made of the other elements. */
const MAY_USE_ELEMENTS = ['career-guide'];

const REGISTRY = 'src/chart/registry.ts';
const LONGEST_ELEMENT = 300;
const LONG_ELEMENT = 200;

/** ARIA's, the page's own, or names that content systems cut or rewrite as addresses. */
const FORBIDDEN_ATTRIBUTES = ['role', 'title', 'data', 'icon', 'profile', 'manifest', 'cite'];
/** Members of every element: one of ours in their place breaks pages in odd ways. */
const FORBIDDEN_MEMBERS = ['after', 'before', 'remove', 'animate', 'title', 'hidden'];

const IMPORT = /^\s*(import|export)\b(?<type>\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*['"](?<from>[^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g;
const TEMPLATE = /\b(?:html|svg)`((?:[^`\\]|\\.)*)`/gs;
const PROPERTY =
  /@property\((?<options>[^)]*)\)\s*(?:(?:override|readonly|accessor|get|set)\s+)*(?<name>\w+)/g;
const MACHINE_PATH = /(?<![\w.:/-])\/(?:work|home|tmp|farm)\/\w/;

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const layerOf = (path) => /^src\/(?<layer>[^/]+)\//.exec(path)?.groups.layer ?? 'root';
const elementOf = (path) => /^src\/elements\/(?<tag>[^/]+)\//.exec(path)?.groups.tag;
const packageOf = (from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)[0];

function* checkImport(path, from, isType) {
  const layer = layerOf(path);
  const allowed = LAYERS[layer];
  if (!from.startsWith('.')) {
    const name = packageOf(from);
    if (name === 'chart.js' && path !== REGISTRY && !isType)
      yield `only ${REGISTRY} imports ${from} at run time`;
    if (!allowed.includes(name) && !(name === 'chart.js' && isType)) yield `${layer} does not import ${from}`;
    return;
  }
  const target = posix.join(posix.dirname(path), from);
  const targetLayer = layerOf(target);
  if (targetLayer === 'root' && layer !== 'root' && !allowed.includes('root'))
    yield `${layer} does not import ${target}`;
  else if (targetLayer !== layer && !allowed.includes(targetLayer))
    yield `${layer} does not import ${target}`;
  const [own, other] = [elementOf(path), elementOf(target)];
  if (own && other && own !== other && !MAY_USE_ELEMENTS.includes(own)) yield `<${own}> imports <${other}>`;
}

const CLASS = /^export class [\s\S]*?^}/gm;

function* checkMembers(code) {
  for (const { groups } of code.matchAll(PROPERTY)) {
    const isAttribute = !/attribute:\s*false/.test(groups.options);
    const attribute = /attribute:\s*'(?<name>[^']+)'/.exec(groups.options)?.groups.name ?? groups.name;
    if (isAttribute && FORBIDDEN_ATTRIBUTES.includes(attribute.toLowerCase()))
      yield `no attribute is called ${attribute}`;
  }
  for (const name of FORBIDDEN_MEMBERS) {
    const member = new RegExp(
      `^  (?:@\\w+\\([^)]*\\)\\s*)?(?:(?:override|async|get|set|static)\\s+)*${name}\\s*[(:=?!;]`,
      'm',
    );
    if (member.test(code)) yield `no member of an element is called ${name}`;
  }
}

function* checkElement(path, text, code) {
  for (const [, base] of code.matchAll(/\bclass\s+\w+(?:<[^>]*>)?\s+extends\s+([\w.]+)/g)) {
    if (base !== 'LitElement') yield `an element extends LitElement, not ${base}`;
  }
  for (const [body] of code.matchAll(CLASS)) yield* checkMembers(body);
  const lines = text.trimEnd().split('\n').length;
  if (lines > LONGEST_ELEMENT) yield `${lines} lines, ${LONGEST_ELEMENT} are the limit`;
  else if (lines > LONG_ELEMENT) console.warn(`${path}: ${lines} lines, aim for ${LONG_ELEMENT}`);
}

function* checkTemplates(code) {
  if (code.includes('styleMap')) yield 'styleMap breaks under a content security policy';
  for (const [, template] of code.matchAll(TEMPLATE)) {
    if (/<style\b/i.test(template))
      yield 'no <style> in a template: it breaks under a content security policy';
    if (/\sstyle\s*=/i.test(template))
      yield 'no style attribute in a template: it breaks under a content security policy';
  }
}

/**
 * @param {string} path of a source file, from the project's folder
 * @param {string} text its content
 * @returns {string[]} what is against the architecture
 */
export function checkSource(path, text) {
  const code = withoutComments(text);
  const found = [];
  for (const { groups } of code.matchAll(IMPORT)) found.push(...checkImport(path, groups.from, groups.type));
  for (const { groups } of code.matchAll(DYNAMIC_IMPORT)) found.push(...checkImport(path, groups.from));
  found.push(...checkTemplates(code));
  if (elementOf(path) && !path.endsWith('.styles.ts')) found.push(...checkElement(path, text, code));
  return found;
}

/** What no file of the repository may carry: paths and registries of one machine. */
export function checkText(path, text) {
  if (path === 'package-lock.json') {
    return /"resolved": *"http/.test(text)
      ? ['the lock file names a registry: install with omit-lockfile-registry-resolved']
      : [];
  }
  const line = text.split('\n').findIndex((content) => MACHINE_PATH.test(content));
  return line < 0 ? [] : [`line ${line + 1} names a path of one machine`];
}

function main() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const path of paths.filter((name) => statSync(root + name, { throwIfNoEntry: false })?.isFile())) {
    const text = readFileSync(root + path, 'utf8');
    if (text.includes('\0')) continue;
    const problems = checkText(path, text);
    if (/^src\/.*\.ts$/.test(path)) problems.push(...checkSource(path, text));
    for (const problem of problems) console.error(`${path}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
