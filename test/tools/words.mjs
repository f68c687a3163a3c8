import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { at, elementTags } from './project.mjs';

/**
 * Each element brings its English words along: what the modules of one say has to be in the parts of the dictionary
 * that it imports.
 */
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)\.js'/gms;
const SAID = /\.(?:say|parts)(?:<[^(]*>)?\(\s*(?<said>[^,)]*(?:\([^)]*\)[^,)]*)*)/g;
const LITERAL = /'([\w-]+)'/g;
const PREFIX = /`([\w-]+-)\$\{/g;
/** The rows of a comparison are called by words. */
const ROW = /\bknown\(\s*'[\w-]+',\s*'([\w-]+)'/g;
const KEY = /^ {2}'?([\w-]+)'?:/gm;

const read = (path) => readFileSync(at(path), 'utf8');
const wordsOf = (path) => [...read(path).matchAll(KEY)].map(([, key]) => key);

function modulesOf(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, from] of read(path).matchAll(IMPORT)) {
    modulesOf(`${posix.join(posix.dirname(path), from)}.ts`, seen);
  }
  return seen;
}

const all = new Set(wordsOf('src/format/words/de.ts'));
for (const tag of elementTags()) {
  const modules = [...modulesOf(`src/elements/${tag}/${tag}.ts`)];
  const known = new Set(modules.filter((path) => path.includes('words/en/')).flatMap(wordsOf));
  const missing = new Set();
  for (const path of modules.filter((each) => !each.includes('/words'))) {
    for (const [, word] of read(path).matchAll(ROW)) if (!known.has(word)) missing.add(`${word} (${path})`);
    for (const { groups } of read(path).matchAll(SAID)) {
      for (const [, word] of groups.said.matchAll(LITERAL)) {
        if (all.has(word) && !known.has(word)) missing.add(`${word} (${path})`);
      }
      for (const [, prefix] of groups.said.matchAll(PREFIX)) {
        for (const word of all)
          if (word.startsWith(prefix) && !known.has(word)) missing.add(`${word} (${path})`);
      }
    }
  }
  if (missing.size) {
    console.error(`<${tag}> says what it does not bring along: ${[...missing].join(', ')}`);
    process.exitCode = 1;
  }
}
