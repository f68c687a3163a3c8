import { setup } from './setup.mjs';

setup();
const { existsSync, mkdirSync, readFileSync, writeFileSync } = await import('node:fs');
const { dirname } = await import('node:path');
const { at, mustRun } = await import('./project.mjs');

const tag = process.argv[2] ?? '';
if (!/^[a-z]+-[a-z]+$/.test(tag)) {
  console.error('Name the element with two plain words and a dash: npm run new -- salary-chart');
  process.exit(1);
}
if (existsSync(at('src/elements', tag))) {
  console.error(`There is an element <${tag}> already.`);
  process.exit(1);
}

const name = tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const camel = name[0].toLowerCase() + name.slice(1);

const fill = (template) =>
  readFileSync(at('test/tools/templates', `${template}.txt`), 'utf8')
    .replaceAll('__TAG__', tag)
    .replaceAll('__NAME__', name)
    .replaceAll('__CAMEL__', camel);

const FILES = {
  [`src/elements/${tag}/${tag}.ts`]: 'element',
  [`src/elements/${tag}/${tag}.styles.ts`]: 'styles',
  [`src/elements/${tag}/define.ts`]: 'define',
  [`test/elements/${tag}.test.ts`]: 'test',
  [`test/contract/subjects/${tag}.ts`]: 'subject',
  [`test/contract/elements/${tag}.test.ts`]: 'contract',
  [`stories/${tag}.stories.ts`]: 'stories',
};

/** After the last line about an element. */
const afterElements = (text, added) => text.replace(/^(?:.*elements\/.*\n)+/m, (lines) => `${lines}${added}`);
/** At the end of the list, and what it names before the first import. */
const inList = (text, added) => added + text.replace(/\n?\](?=[^\]]*$)/, `\n  ${camel},\n]`);

const ADDITIONS = {
  'src/index.ts': ['index', afterElements],
  'src/define.ts': ['all', afterElements],
  'test/contract/tags.ts': ['tags', inList],
};

const contents = {};
for (const [path, template] of Object.entries(FILES)) contents[path] = fill(template);
for (const [path, [template, add]] of Object.entries(ADDITIONS)) {
  contents[path] = add(readFileSync(at(path), 'utf8'), fill(template));
}
for (const [path, text] of Object.entries(contents)) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
const written = Object.keys(contents);
await mustRun('prettier', ['--write', '--log-level', 'warn', ...written]);
for (const script of ['loaders', 'exports', 'frameworks']) {
  await mustRun(process.execPath, [at(`test/tools/${script}.mjs`), '--write']);
}
console.log(`<${tag}> is there, and passes the contract suite. What it shows is yours to write:`);
for (const path of written) console.log(`  ${path}`);
