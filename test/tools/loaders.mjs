import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, elementTags } from './project.mjs';

/** Elements that hold others: they are no part of a guide. */
const HOLDERS = ['career-data', 'career-guide'];

/** Written out, because bundlers follow only imports that name their file. */
const textOf = (tags, folder) => `// Written by test/tools/loaders.mjs from the folders of src/elements.

/** How each element's definition is loaded. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
${tags.map((tag) => `  '${tag}': () => import('${folder}/${tag}/define.js'),\n`).join('')}};
`;

const tags = elementTags();
const guideTags = tags.filter((tag) => !HOLDERS.includes(tag));
const EXPECTED = {
  'src/loaders.ts': textOf(tags, './elements'),
  'src/elements/career-guide/loaders.ts': textOf(guideTags, '..'),
  'src/model/tags.ts': `// Written by test/tools/loaders.mjs from the folders of src/elements.

/** The elements that a guide can be made of. */
export const GUIDE_TAGS: readonly string[] = [
${guideTags.map((tag) => `  '${tag}',\n`).join('')}];
`,
};

for (const [path, expected] of Object.entries(EXPECTED)) {
  if (process.argv.includes('--write')) {
    writeFileSync(at(path), expected);
  } else if (!existsSync(at(path)) || readFileSync(at(path), 'utf8') !== expected) {
    console.error(`${path} does not have the elements that src/elements has.`);
    console.error('Mend it with: node test/tools/loaders.mjs --write');
    process.exitCode = 1;
  }
}
