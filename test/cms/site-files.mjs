import { at } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

/** The library's files from another origin, as from a network for files; its data is at `address`. */
export async function serveFiles() {
  const server = await serve({ '/': at('dist/cdn') }, { 'access-control-allow-origin': '*' });
  return { ...server, base: `${server.url}/`, address: `${server.url}/__test__/json` };
}
