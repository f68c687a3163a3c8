import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { at } from './project.mjs';

export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ');

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const ROLES = JSON.stringify({
  roles: [
    { title: 'Operations Officer', pay: { currency: 'USD', payPeriod: 'year', mean: 46813 } },
    { title: 'Operations Director', pay: { currency: 'USD', payPeriod: 'year', mean: 104050 } },
  ],
});

/** Only what lies under the folder: a path cannot climb out of it. */
async function openFile(folder, path) {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return {
    headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' },
    body: createReadStream(file),
  };
}

async function* pad(bytes) {
  const open = '{"roles":[],"padding":"';
  const close = '"}';
  yield open;
  for (let left = bytes - open.length - close.length; left > 0; left -= 65536) {
    yield 'x'.repeat(Math.min(left, 65536));
  }
  yield close;
}

async function* drip(text, chunks, ms) {
  const size = Math.ceil(text.length / chunks);
  for (let start = 0; start < text.length; start += size) {
    await sleep(ms);
    yield text.slice(start, start + size);
  }
}

/**
 * The awkward servers that a page's `src` may meet, under /__test__/. Every one takes `body=` and `type=`:
 * json · slow?ms= · status/<code> · redirect?to= · big?bytes= · drip?ms=&chunks= · csp/<file under test/bundle>
 * @returns {Promise<{ status?: number, headers?: Record<string, string>, body?: string | Readable } | undefined>}
 */
export async function answer(path) {
  const url = new URL(path, 'http://localhost');
  const [, prefix, kind, ...rest] = url.pathname.split('/');
  if (prefix !== '__test__') return undefined;
  const number = (name, otherwise) => Number(url.searchParams.get(name) ?? otherwise);
  const body = url.searchParams.get('body') ?? ROLES;
  const headers = {
    'content-type': url.searchParams.get('type') ?? 'application/json',
    'cache-control': 'no-store',
  };
  switch (kind) {
    case 'json':
      return { headers, body };
    case 'slow':
      await sleep(number('ms', 1000));
      return { headers, body };
    case 'status':
      return { status: Number(rest[0]), headers, body };
    case 'redirect':
      return { status: 302, headers: { location: url.searchParams.get('to') ?? '/__test__/json' } };
    case 'big':
      return { headers, body: Readable.from(pad(number('bytes', 3_000_000))) };
    case 'drip':
      return { headers, body: Readable.from(drip(body, number('chunks', 10), number('ms', 100))) };
    case 'csp': {
      const file = await openFile(at('test/bundle'), rest.join('/'));
      const policy = `${STRICT_CSP}; trusted-types career-elements lit-html`;
      return file && { ...file, headers: { ...file.headers, 'content-security-policy': policy } };
    }
    default:
      return undefined;
  }
}

/** For the test runner's server. */
export async function testMiddleware(context, next) {
  const reply = await answer(context.url);
  if (!reply) return next();
  context.set(reply.headers ?? {});
  context.body = reply.body ?? '';
  context.status = reply.status ?? 200;
}

/**
 * A plain server on a free port of this machine.
 * @param {Record<string, string>} folders the folder served under each path prefix; the longest one wins
 * @param {Record<string, string>} headers sent with every file
 */
export async function serve(folders, headers = {}) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  async function respond(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const prefix = prefixes.find((start) => pathname.startsWith(start));
    const path = pathname.slice(prefix?.length).replace(/^$|\/$/, '/index.html');
    const file = prefix && (await openFile(folders[prefix], path));
    const reply = (await answer(request.url)) ?? file ?? { status: 404, body: 'Not found' };
    response.writeHead(reply.status ?? 200, { ...reply.headers, ...headers });
    if (reply.body instanceof Readable) reply.body.pipe(response);
    else response.end(reply.body);
  }
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => response.writeHead(400).end(error.message));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { url: `http://localhost:${server.address().port}`, close };
}
