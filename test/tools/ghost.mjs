/** The code of the page "Copy embed" in a real Ghost, `5` or `6`. Not a part of npm test: it installs Ghost from the registry. */
import { setup } from './setup.mjs';

setup();
const { ensureBuilt } = await import('./fresh-build.mjs');
const { runNodeTests } = await import('./node-tests.mjs');

const [version] = process.argv.slice(2);
if (version) process.env.GHOST_VERSION = version;
await ensureBuilt();
await runNodeTests('ghost', ['test/cms/ghost.test.mjs']);
