import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { at, readJson } from './project.mjs';

/** Every file under src says a token's default where it reads it: this holds them all to src/styles/tokens.json. */
const MOST = 25;
const EXTENSION = 'career-elements';
const READ = /var\(\s*--career-([\w-]+)\s*,?\s*/g;
/** A note is small print: it follows the page's size from further below. */
const OWN_DEFAULTS = ['src/elements/source-note/source-note.styles.ts font-size'];

const { career: tokens } = readJson('src/styles/tokens.json');
const problems = [];
const isWriting = process.argv.includes('--write');

const shorter = (hex) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

function written(value) {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(', ');
  return value.hex ? shorter(value.hex) : `${value.value}${value.unit}`;
}

/** @returns {string} what stands after the comma of `var(--career-x, …)` */
export function defaultOf({ $value, $extensions }) {
  const { css, dark } = $extensions[EXTENSION];
  return css ?? (dark ? `light-dark(${written($value)}, ${written(dark)})` : written($value));
}

/** Where the parenthesis closes that is open at a place of a text. */
function closing(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

function checkToken(name, token) {
  for (const key of ['$type', '$value', '$description', '$extensions']) {
    if (token[key] === undefined) problems.push(`the token ${name} has no ${key}`);
  }
  for (const value of [token.$value, token.$extensions?.[EXTENSION]?.dark]) {
    if (!value?.hex) continue;
    const components = [1, 3, 5].map((i) =>
      Number((parseInt(value.hex.slice(i, i + 2), 16) / 255).toFixed(4)),
    );
    if (components.join() !== value.components.join())
      problems.push(
        `${name}: ${value.hex} is not ${value.components.join(', ')} but ${components.join(', ')}`,
      );
  }
}

const read = new Set();

function checkFile(path) {
  const text = readFileSync(at(path), 'utf8');
  if (/text-wrap(?:-style)?: *pretty/.test(text))
    problems.push(`${path}: WebKit crashes on text-wrap: pretty`);
  let mended = '';
  let from = 0;
  for (const match of text.matchAll(READ)) {
    const [opening, name] = match;
    const start = match.index + opening.length;
    const end = closing(text, start);
    read.add(name);
    if (!tokens[name]) {
      if (path.endsWith('.ts')) problems.push(`${path} reads --career-${name}, which is no token`);
      continue;
    }
    const expected = defaultOf(tokens[name]);
    const found = text.slice(start, end).trim();
    if (found === expected || OWN_DEFAULTS.includes(`${path} ${name}`)) continue;
    if (!isWriting) problems.push(`${path}: the default of --career-${name} is ${found}, not ${expected}`);
    mended += text.slice(from, start) + expected;
    from = end;
  }
  if (isWriting && from > 0) writeFileSync(at(path), mended + text.slice(from));
}

for (const [name, token] of Object.entries(tokens)) checkToken(name, token);
for (const file of readdirSync(at('src'), { recursive: true })) {
  if (/\.(ts|css)$/.test(file) && !/(^|[\\/])bridges[\\/]/.test(file))
    checkFile(`src/${file.replaceAll('\\', '/')}`);
}
for (const name of Object.keys(tokens)) {
  if (!read.has(name)) problems.push(`nothing reads --career-${name}`);
}
if (read.size > MOST) problems.push(`${read.size} custom properties, ${MOST} are the limit`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('Defaults in src follow src/styles/tokens.json with: node test/tools/tokens.mjs --write');
  process.exitCode = 1;
}
