import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, run } from '../tools/project.mjs';
import { freePort } from '../tools/free-port.mjs';

export const VERSION = process.env.GHOST_VERSION ?? '5.130.6';

async function must(command, args, cwd, env) {
  const { code, output } = await run(command, args, { quiet: true, cwd, env });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output.slice(-3000)}`);
  return output;
}

/** Node's own headers, where they lie beside it; without them npm fetches a built sqlite3, or the headers. */
function headersOf() {
  const folder = dirname(dirname(realpathSync(process.execPath)));
  const header = join(folder, 'include/node/node_version.h');
  if (!existsSync(header)) return undefined;
  const [, major] = /NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(header, 'utf8')) ?? [];
  return major === process.versions.node.split('.')[0] ? folder : undefined;
}

/** Ghost's package from the registry, installed once and kept. */
export async function installGhost() {
  const folder = at('node_modules/.cache', `ghost-${VERSION}`);
  const ghost = join(folder, 'package');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return ghost;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  console.log(`Installing Ghost ${VERSION} …`);
  await must('npm', ['pack', `ghost@${VERSION}`, '--silent'], folder);
  await must('tar', ['xzf', `ghost-${VERSION}.tgz`], folder);
  // npm reads the development dependencies too, and one of them is in no registry.
  const manifest = JSON.parse(await readFile(join(ghost, 'package.json'), 'utf8'));
  delete manifest.devDependencies;
  await writeFile(join(ghost, 'package.json'), JSON.stringify(manifest, null, 2));
  const quiet = ['--no-audit', '--no-fund'];
  await must('npm', ['install', '--omit=dev', '--legacy-peer-deps', '--ignore-scripts', ...quiet], ghost);
  const headers = headersOf();
  const build = headers ? { npm_config_nodedir: headers, npm_config_build_from_source: 'true' } : {};
  await must('npm', ['rebuild', 'sqlite3'], ghost, build);
  await writeFile(complete, '');
  return ghost;
}

const paragraph = (...children) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
});
const text = (words) => ({
  type: 'extended-text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
});

/** What an editor of Ghost stores. */
export const card = {
  html: (html) => ({ type: 'html', version: 1, html }),
  markdown: (markdown) => ({ type: 'markdown', version: 1, markdown }),
  link: (words, url) =>
    paragraph({
      type: 'link',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      rel: 'noreferrer',
      target: null,
      title: null,
      url,
      children: [text(words)],
    }),
};

/** A Ghost of its own, with an owner, until `end` is called. */
export async function startGhost() {
  const ghost = await installGhost();
  const folder = await mkdtemp(join(tmpdir(), 'career-ghost-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const content = join(folder, 'content');
  await cp(join(ghost, 'content'), content, { recursive: true, verbatimSymlinks: true });
  const configuration = {
    url,
    server: { host: '127.0.0.1', port: Number(url.split(':')[2]) },
    database: {
      client: 'sqlite3',
      useNullAsDefault: true,
      connection: { filename: join(folder, 'ghost.db') },
    },
    paths: { contentPath: content },
    privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false },
    mail: { transport: 'Direct' },
    security: { staffDeviceVerification: false },
    logging: { level: 'error', transports: ['file'], path: folder },
  };
  // Ghost reads its configuration from the folder that it is started in.
  await writeFile(join(folder, 'config.development.json'), JSON.stringify(configuration));
  await symlink(join(ghost, 'package.json'), join(folder, 'package.json'));
  const child = spawn(process.execPath, [join(ghost, 'index.js')], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.on('close', done));
  const end = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(5000).then(() => child.kill('SIGKILL'))]);
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (let attempt = 0; ; attempt++) {
      const { ok } = await fetch(`${url}/`).catch(() => ({ ok: false }));
      if (ok) break;
      if (attempt > 600 || child.exitCode !== null) throw new Error('Ghost did not start');
      await sleep(200);
    }
    const headers = { 'content-type': 'application/json', 'accept-version': 'v5.0', origin: url };
    const request = async (path, method, body) => {
      const reply = await fetch(`${url}/ghost/api/admin${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      });
      const answer = await reply.text();
      if (!reply.ok) throw new Error(`${path}: ${reply.status} ${answer.slice(0, 600)}`);
      return { reply, answer };
    };
    const owner = { name: 'Owner', email: 'owner@example.org', password: randomBytes(12).toString('hex') };
    await request('/authentication/setup/', 'POST', { setup: [{ ...owner, blogTitle: 'Careers' }] });
    const { reply } = await request('/session/', 'POST', {
      username: owner.email,
      password: owner.password,
    });
    headers.cookie = reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const api = async (path, method, body) => JSON.parse((await request(path, method, body)).answer);
    return {
      url,
      end,
      /** @returns {Promise<string>} the address of a post with a paragraph before the cards and one after them */
      async publish(title, ...cards) {
        const children = [paragraph(text('Before.')), ...cards, paragraph(text('After.'))];
        const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children };
        const post = { title, status: 'published', lexical: JSON.stringify({ root }) };
        const { posts } = await api('/posts/', 'POST', { posts: [post] });
        return posts[0].url;
      },
      /** @returns {Promise<string>} a post as it goes out by email */
      async email(title) {
        const { posts } = await api(`/posts/?filter=title:${title}`, 'GET');
        const { email_previews: previews } = await api(`/email_previews/posts/${posts[0].id}/`, 'GET');
        return previews[0].html;
      },
      activate: (theme) => api(`/themes/${theme}/activate/`, 'PUT'),
      set: (settings) =>
        api('/settings/', 'PUT', {
          settings: Object.entries(settings).map(([key, value]) => ({ key, value })),
        }),
      setTheme: (settings) =>
        api('/custom_theme_settings/', 'PUT', {
          custom_theme_settings: Object.entries(settings).map(([key, value]) => ({ key, value })),
        }),
    };
  } catch (error) {
    await end();
    throw error;
  }
}
