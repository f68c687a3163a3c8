import { closingLine, writeReport } from './project.mjs';

function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/** One last line with all tests of all engines; a file that did not even load is a failed test. */
export function countsReporter(reportName) {
  let counts;
  return {
    onTestRunFinished({ sessions }) {
      counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? [...testsOf(session.testResults)] : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped).length;
        counts.passed += tests.filter((test) => test.passed).length;
        counts.skipped += tests.filter((test) => test.skipped).length;
        counts.failed += failed || Number(!session.passed || tests.length === 0);
      }
    },
    async stop() {
      counts ??= { passed: 0, failed: 1, skipped: 0 };
      if (counts.passed + counts.failed === 0) counts.failed = 1;
      await writeReport(reportName, counts);
      console.log(closingLine(counts));
    },
  };
}
