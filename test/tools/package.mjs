import { mustRun, readJson, run } from './project.mjs';

/** Every file that a value of package.json names. */
function* pathsIn(value) {
  if (typeof value === 'string') yield value.replace(/^\.\//, '');
  else for (const inner of Object.values(value ?? {})) yield* pathsIn(inner);
}

const { main, module, types, customElements, exports, 'web-types': webTypes } = readJson('package.json');
const named = new Set(pathsIn([main, module, types, customElements, webTypes, exports]));

const pack = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'];
const [{ files }] = JSON.parse(await mustRun('npm', pack, { quiet: true }));
const packed = new Set(files.map(({ path }) => path));
const missing = [...named].filter((path) => !packed.has(path));
for (const path of missing) console.error(`package.json names ${path}, which is not in the package`);

const { code } = await run('publint', ['--strict']);
if (missing.length > 0 || code !== 0) process.exitCode = 1;
