import { closingLine, writeReport } from './project.mjs';

/** What the runner says when a browser went silent: nothing about the tests themselves. */
const SILENCE = /did not start after|did not finish within|unable to create and start a test page/;

function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

const wentSilent = ({ passed, errors }, tests) =>
  !passed && tests.length === 0 && errors.length > 0 && errors.every(({ message }) => SILENCE.test(message));

/** Adds up a run: a file that did not even load is a failed test, one without any answer is named as well. */
export function countsOf(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, silent: [] };
  for (const session of sessions) {
    const tests = session.testResults ? [...testsOf(session.testResults)] : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    counts.passed += tests.filter((test) => test.passed).length;
    counts.skipped += tests.filter((test) => test.skipped).length;
    counts.failed += failed || Number(!session.passed || tests.length === 0);
    if (wentSilent(session, tests))
      counts.silent.push({ engine: session.browser.name.toLowerCase(), file: session.testFile });
  }
  return counts;
}

/** One last line with all tests of all engines. */
export function countsReporter(reportName) {
  let counts;
  return {
    onTestRunFinished({ sessions }) {
      counts = countsOf([...sessions]);
    },
    async stop() {
      counts ??= { passed: 0, failed: 1, skipped: 0 };
      if (counts.passed + counts.failed === 0) counts.failed = 1;
      await writeReport(reportName, counts);
      console.log(closingLine(counts));
    },
  };
}
