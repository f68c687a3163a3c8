import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const at = (...path) => resolve(root, ...path);

export const readJson = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

/** @returns {string[]} the tags of all elements, found by their define module. */
export function elementTags() {
  const folder = at('src/elements');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((tag) => existsSync(join(folder, tag, 'define.ts')))
    .sort();
}

/** Runs a program in the project, with the installed tools on its path. */
export function run(command, args = [], { quiet = false, env = {}, cwd = root } = {}) {
  const path = [at('node_modules/.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Like run, but for steps without which the rest makes no sense. */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  process.stderr.write(output);
  process.exit(code);
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Leaves the counts of a step, and what else it has to say, where the run that adds them up looks for them. */
export async function writeReport(name, counts) {
  const path = at('reports', `${name}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(counts)}\n`);
}

/** The files of a folder with an ending, by their names without it. */
export const namesIn = (folder, ending) =>
  (existsSync(at(folder)) ? readdirSync(at(folder)) : [])
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
