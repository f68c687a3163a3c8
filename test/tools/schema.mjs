import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { at } from './project.mjs';
import { setup } from './setup.mjs';

setup();
const { createGenerator } = await import('ts-json-schema-generator');

/** One published schema for each type that a page's JSON may have. */
const SCHEMAS = {
  chart: 'ChartInput',
  comparison: 'ComparisonInput',
  'job-list': 'JobListInput',
  'job-search': 'JobSearchInput',
  ladder: 'LadderInput',
};

function generate(type) {
  const schema = createGenerator({
    path: at('src/model/inputs.ts'),
    tsconfig: at('tsconfig.json'),
    type,
    topRef: false,
    skipTypeCheck: true,
  }).createSchema(type);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

for (const [name, type] of Object.entries(SCHEMAS)) {
  const path = `src/model/schemas/${name}.json`;
  const text = generate(type);
  if (!process.argv.includes('--check')) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  } else if (!existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text) {
    console.error(`${path} is not what src/model/inputs.ts says: run npm run schema`);
    process.exitCode = 1;
  }
}
