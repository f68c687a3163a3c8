import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { at, readJson, run } from './project.mjs';

/** Everything that must hold, cheapest first. A step with a report counts its tests, any other one counts once. */
export const STEPS = [
  { name: 'layers', script: 'layers.mjs' },
  { name: 'words', script: 'words.mjs' },
  { name: 'loaders', script: 'loaders.mjs' },
  { name: 'tokens', script: 'tokens.mjs' },
  { name: 'exports', script: 'exports.mjs' },
  { name: 'tools', script: 'self.mjs', report: 'tools' },
  { name: 'schema', script: 'schema.mjs', args: ['--check'] },
  // Before the types: the stories read the manifest.
  { name: 'manifest', command: ['cem', 'analyze', '--config', 'test/cem.config.mjs'] },
  { name: 'frameworks', script: 'frameworks.mjs' },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'lint', command: ['eslint', '--config', 'test/eslint.config.mjs', '--max-warnings', '0', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'unit', command: ['wtr', '--config', 'test/wtr.config.mjs'], report: 'unit' },
  { name: 'build', script: 'build.mjs' },
  { name: 'package', script: 'package.mjs' },
  { name: 'size', script: 'size.mjs', args: ['--check'] },
  { name: 'bundle', script: 'bundle.mjs', report: 'bundle' },
  { name: 'stories', script: 'stories.mjs', report: 'stories' },
];

function countsOf({ report }, code) {
  const path = report && `reports/${report}.json`;
  const counts = path && existsSync(at(path)) ? readJson(path) : undefined;
  if (!counts) return { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  // A run that ends badly has failed, whatever it counted; so has one that leaves something out.
  if ((code !== 0 || counts.skipped > 0) && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

/** @returns {Promise<import('./project.mjs').Counts>} */
export async function runStep(step) {
  const [command, ...args] = step.command ?? [
    process.execPath,
    at('test/tools', step.script),
    ...(step.args ?? []),
  ];
  if (step.report) await rm(at('reports', `${step.report}.json`), { force: true });
  const started = performance.now();
  const { code, output } = await run(command, args, { quiet: true });
  const counts = countsOf(step, code);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${counts.failed > 0 ? '✗' : '✓'} ${step.name} ${counts.passed}/${counts.passed + counts.failed} (${seconds} s)`,
  );
  if (counts.failed > 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  return counts;
}
