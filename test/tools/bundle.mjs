import { setup } from './setup.mjs';

setup();
const { ensureBuilt } = await import('./fresh-build.mjs');
const { runNodeTests } = await import('./node-tests.mjs');
const { namesIn } = await import('./project.mjs');

await ensureBuilt();
await runNodeTests(
  'bundle',
  namesIn('test/bundle', '.test.mjs').map((name) => `test/bundle/${name}.test.mjs`),
);
