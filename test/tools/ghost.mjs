/** The code of the page "Copy embed" in a real Ghost. Not a part of npm test: it installs Ghost from the registry. */
import { setup } from './setup.mjs';

setup();
const { ensureBuilt } = await import('./fresh-build.mjs');
const { runNodeTests } = await import('./node-tests.mjs');

await ensureBuilt();
await runNodeTests('ghost', ['test/cms/ghost.test.mjs']);
