import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, elementTags } from './project.mjs';

const PATH = 'src/loaders.ts';

/** Written out, because bundlers follow only imports that name their file. */
const expected = `// Written by test/tools/loaders.mjs from the folders of src/elements.

/** How each element's definition is loaded. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
${elementTags()
  .map((tag) => `  '${tag}': () => import('./elements/${tag}/define.js'),\n`)
  .join('')}};
`;

if (process.argv.includes('--write')) {
  writeFileSync(at(PATH), expected);
} else if (!existsSync(at(PATH)) || readFileSync(at(PATH), 'utf8') !== expected) {
  console.error(`${PATH} does not have the elements that src/elements has.`);
  console.error('Mend it with: node test/tools/loaders.mjs --write');
  process.exitCode = 1;
}
