import { closingLine } from './project.mjs';
import { setup } from './setup.mjs';
import { STEPS, runStep } from './steps.mjs';

setup();
const { findBrowser } = await import('./browser.mjs');
await findBrowser();

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  const counts = await runStep(step);
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
}
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
