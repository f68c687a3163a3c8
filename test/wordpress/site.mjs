import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../tools/free-port.mjs';
import { at } from '../tools/project.mjs';

const isRoot = process.getuid?.() === 0;

/** Runs a program to its end. */
function call(command, args, { input = '', cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command}: ${code}\n${out}${errors}`)),
    );
    // A program that ends before it has read all says so with its code.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

async function until(what, isReady, seconds = 60) {
  for (let attempt = 0; attempt < seconds * 5; attempt++) {
    if (await isReady()) return;
    await sleep(200);
  }
  throw new Error(`${what} was not ready after ${seconds} seconds`);
}

/** A program that runs until the end of the tests. */
function daemon(command, args, options) {
  // A group of its own, with the workers that it starts.
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  const ended = new Promise((done) => child.on('close', done));
  return async () => {
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
}

/** MariaDB with its own data, without a network. */
async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'db.sock');
  await call('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...(isRoot ? ['--user=root'] : []),
  ]);
  const end = daemon('mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
    ...(isRoot ? ['--user=root'] : []),
  ]);
  const query = (sql) => call('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', sql]);
  await until('MariaDB', () =>
    query('SELECT 1').then(
      () => true,
      () => false,
    ),
  );
  await query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
  return { socket, end };
}

const configuration = (url, socket, log) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'AUTH_KEY', '${randomBytes(24).toString('hex')}' );
define( 'LOGGED_IN_KEY', '${randomBytes(24).toString('hex')}' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Somebody who is logged in: cookies, and the number that WordPress wants with every request. */
async function logIn(url, name, password) {
  const form = new URLSearchParams({ log: name, pwd: password, testcookie: '1' });
  const reply = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: form,
  });
  const cookies = reply.headers.getSetCookie().map((line) => line.split(';')[0]);
  const cookie = cookies.join('; ');
  if (!/wordpress_logged_in/.test(cookie)) throw new Error(`${name} could not log in: ${reply.status}`);
  const nonce = await (
    await fetch(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } })
  ).text();
  const rest = async (path, body, method = body ? 'POST' : 'GET') => {
    const answer = await fetch(`${url}/index.php?rest_route=${path}`, {
      method,
      headers: { cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const value = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(value)}`);
    return value;
  };
  return { cookie, cookies, rest };
}

/**
 * A WordPress of its own, in a temporary folder, until `end` is called.
 * @param {string} source the folder of WordPress's files
 */
export async function startSite(source) {
  const folder = await mkdtemp(join(tmpdir(), 'career-wordpress-'));
  const ends = [() => rm(folder, { recursive: true, force: true })];
  const end = async () => {
    for (const one of ends) await one();
  };
  try {
    const root = join(folder, 'www');
    const skipped = ['wp-config.php', '.htaccess'].map((name) => join(source, name));
    await cp(source, root, {
      recursive: true,
      dereference: true,
      // Debian shares fonts and certificates between packages; what is not installed is not needed here.
      filter: (path) => !skipped.includes(path) && existsSync(path),
    });
    const content = join(root, 'wp-content');
    await mkdir(join(content, 'mu-plugins'), { recursive: true });
    await cp(at('test/wordpress/script-only.php'), join(content, 'mu-plugins/script-only.php'));

    const { socket, end: endDatabase } = await startDatabase(folder);
    ends.unshift(endDatabase);
    const url = `http://127.0.0.1:${await freePort()}`;
    const log = join(folder, 'debug.log');
    await writeFile(join(root, 'wp-config.php'), configuration(url, socket, log));
    const server = [
      '-d',
      'upload_max_filesize=20M',
      '-d',
      'post_max_size=20M',
      '-S',
      url.slice(7),
      '-t',
      root,
    ];
    const endServer = daemon('php', [...server, at('test/wordpress/router.php')], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    });
    ends.unshift(endServer);
    await until('PHP', () =>
      fetch(`${url}/readme.html`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );

    const password = randomBytes(12).toString('hex');
    const installed = await fetch(`${url}/wp-admin/install.php?step=2`, {
      method: 'POST',
      body: new URLSearchParams({
        weblog_title: 'Careers',
        user_name: 'admin',
        admin_password: password,
        admin_password2: password,
        pw_weak: '1',
        admin_email: 'admin@example.org',
        language: '',
      }),
    });
    const answer = await installed.text();
    if (!answer.includes('wp-login.php')) throw new Error(`WordPress was not installed: ${answer}`);
    const admin = await logIn(url, 'admin', password);
    await admin.rest('/wp/v2/users', {
      username: 'author',
      email: 'author@example.org',
      roles: ['author'],
      password,
    });
    const author = await logIn(url, 'author', password);

    /** Runs PHP inside of WordPress. */
    const php = (code, input) =>
      call('php', ['-r', `$_SERVER['HTTP_HOST'] = 'localhost'; require '${root}/wp-load.php'; ${code}`], {
        input,
      });

    return {
      url,
      root,
      users: { admin, author },
      php,
      kses: async (snippets) =>
        JSON.parse(
          await call('php', [at('test/wordpress/kses.php'), root], { input: JSON.stringify(snippets) }),
        ),
      /** What PHP and WordPress complained about so far. */
      complaints: async () => (existsSync(log) ? await readFile(log, 'utf8') : ''),
      /** As an owner does it: the zip into the form. */
      async installPlugin(zip) {
        const headers = { cookie: admin.cookie };
        const page = await (await fetch(`${url}/wp-admin/plugin-install.php?tab=upload`, { headers })).text();
        const form = new FormData();
        const [, nonce] = /name="_wpnonce" value="(\w+)"[^>]*>\s*(?:<[^>]*>\s*)*.*?pluginzip/s.exec(page);
        form.set('_wpnonce', nonce);
        form.set(
          'pluginzip',
          new Blob([readFileSync(zip)], { type: 'application/zip' }),
          'career-elements.zip',
        );
        const reply = await fetch(`${url}/wp-admin/update.php?action=upload-plugin`, {
          method: 'POST',
          headers,
          body: form,
        });
        const text = await reply.text();
        if (!/Plugin installed successfully/.test(text))
          throw new Error(`The zip was refused: ${text.slice(-3000)}`);
        await admin.rest('/wp/v2/plugins/career-elements/career-elements', { status: 'active' });
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
