import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, run } from '../tools/project.mjs';
import { freePort } from '../tools/free-port.mjs';

/** What is tested of each major version, and the Node that it needs. */
const KNOWN = {
  5: { version: '5.130.6', node: '20', database: 'sqlite3' },
  6: { version: '6.65.0', node: '22', database: 'better-sqlite3' },
};

/** A major version, or a version in full. */
const wanted = process.env.GHOST_VERSION ?? '5';
const known = KNOWN[wanted.split('.')[0]];
if (!known) throw new Error(`Ghost ${wanted} is not known here: ${Object.keys(KNOWN).join(' or ')}`);
export const VERSION = wanted.includes('.') ? wanted : known.version;

async function must(command, args, cwd, env) {
  const { code, output } = await run(command, args, { quiet: true, cwd, env });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output.slice(-3000)}`);
  return output;
}

/** The Node that Ghost runs on: the one that runs this, or one from the registry, which has its headers with it. */
async function nodeFor(folder) {
  const isMajor = (version) => version.split('.')[0] === known.node;
  if (isMajor(process.versions.node)) return realpathSync(process.execPath);
  const installed = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(installed)) {
    await writeFile(join(folder, 'package.json'), '{ "private": true }');
    await must('npm', ['install', `node@${known.node}`, '--no-audit', '--no-fund'], folder);
  }
  return installed;
}

/** Where a Node's headers are; without them npm fetches a built database, or the headers. */
function headersOf(node) {
  const own = dirname(dirname(node));
  const inside = join(own, 'node_modules');
  const folders = [own, ...(existsSync(inside) ? readdirSync(inside) : []).map((name) => join(inside, name))];
  return folders.find((folder) => existsSync(join(folder, 'include/node/node_version.h')));
}

/**
 * Ghost's package from the registry, installed once and kept.
 * @returns {Promise<{ ghost: string, node: string }>} its folder, and the Node to run it with
 */
export async function installGhost() {
  const folder = at('node_modules/.cache', `ghost-${VERSION}`);
  const ghost = join(folder, 'package');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return { ghost, node: await nodeFor(folder) };
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
  const node = await nodeFor(folder);
  // npm, and what it starts, run on that Node, too.
  const own = { PATH: [dirname(node), process.env.PATH].join(delimiter) };
  const install = ['install', '--omit=dev', '--legacy-peer-deps', '--ignore-scripts', ...quiet];
  await must('npm', install, ghost, own);
  const headers = headersOf(node);
  const build = headers ? { npm_config_nodedir: headers, npm_config_build_from_source: 'true' } : {};
  await must('npm', ['rebuild', known.database], ghost, { ...own, ...build });
  await writeFile(complete, '');
  return { ghost, node };
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
  const { ghost, node } = await installGhost();
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
  const child = spawn(node, [join(ghost, 'index.js')], {
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
    const headers = {
      'content-type': 'application/json',
      'accept-version': `v${VERSION.split('.')[0]}.0`,
      origin: url,
    };
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
