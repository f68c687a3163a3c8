import { setup } from './setup.mjs';

setup();
const { at } = await import('./project.mjs');
const { ensureBuilt } = await import('./fresh-build.mjs');
const { serve } = await import('./test-server.mjs');

await ensureBuilt();
const { url } = await serve({
  '/': at('test/demo'),
  '/dist/': at('dist'),
  '/samples/': at('stories/samples'),
});
console.log(`The demo page: ${url}/ (end it with Ctrl+C)`);
