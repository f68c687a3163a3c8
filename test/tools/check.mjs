import { setup } from './setup.mjs';
import { STEPS, runStep } from './steps.mjs';

setup();
const { findBrowser } = await import('./browser.mjs');
await findBrowser();

for (const step of STEPS) {
  const { failed } = await runStep(step);
  if (failed > 0) process.exit(1);
}
