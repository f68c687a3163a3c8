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
await runNodeTests('bundle', [
  'test/bundle/pages.test.mjs',
  'test/bundle/demo.test.mjs',
  'test/bundle/auto.test.mjs',
  'test/bundle/combined.test.mjs',
  'test/bundle/nonce.test.mjs',
  'test/bundle/server.test.mjs',
  'test/bundle/takeover.test.mjs',
  'test/bundle/lean-chart.test.mjs',
  'test/bundle/package.test.mjs',
  'test/bundle/copy-embed.test.mjs',
  'test/bundle/sanitizers.test.mjs',
]);
