import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { at, closingLine, writeReport } from './project.mjs';

/** Runs Node's own tests and leaves their counts; a run without a single test is a failed one. */
export async function runNodeTests(reportName, files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (outcome, { details, skip, todo }) => {
    if (details.type === 'suite') return;
    counts[skip || todo ? 'skipped' : outcome]++;
  };
  const stream = run({ files: files.map((file) => at(file)), concurrency: 1, timeout: 1_800_000 });
  stream.on('test:pass', (test) => count('passed', test));
  stream.on('test:fail', (test) => count('failed', test));
  for await (const text of stream.compose(spec)) process.stdout.write(text);
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  await writeReport(reportName, counts);
  console.log(closingLine(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
