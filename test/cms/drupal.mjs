import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { at } from '../tools/project.mjs';
import { freePort } from '../tools/free-port.mjs';

const THEME = 'careers';

function php(args, cwd, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn('php', ['-d', 'memory_limit=1G', at('test/cms/drupal.php'), ...args], { cwd });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${args[0]}: ${out}${errors}`)),
    );
    // A program that ends before it has read all says so with its code.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The generator's two files for a theme, in one that is made from Drupal's own. */
async function writeTheme(web, code) {
  const folder = join(web, 'themes', THEME);
  const [libraries, info] = code.replaceAll('YOUR_THEME', THEME).split(`# ${THEME}.info.yml\n`);
  const regions =
    'header primary_menu secondary_menu hero highlighted breadcrumb social content_above content sidebar content_below footer_top footer_bottom';
  const own = [
    'name: Careers',
    'type: theme',
    'base theme: olivero',
    'core_version_requirement: ^10 || ^11',
    'regions:',
    ...regions.split(' ').map((name) => `  ${name}: ${name}`),
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${THEME}.libraries.yml`), libraries);
  await writeFile(join(folder, `${THEME}.info.yml`), `${own.join('\n')}\n${info}`);
}

/**
 * A Drupal of its own, in a temporary folder, until `end` is called.
 * @param {string} source the folder of a project with Drupal in `web`, as composer makes it
 * @param {{ site: string, allowed: string }} setup code for the theme, and what a text format of ours allows
 */
export async function startDrupal(source, { site, allowed }) {
  const folder = await mkdtemp(join(tmpdir(), 'career-drupal-'));
  const ends = [() => rm(folder, { recursive: true, force: true })];
  const end = async () => {
    for (const one of ends) await one();
  };
  try {
    const project = join(folder, 'project');
    const web = join(project, 'web');
    const skipped = ['settings.php', 'files'].map((name) => join(source, 'web/sites/default', name));
    await cp(source, project, { recursive: true, filter: (path) => !skipped.includes(path) });
    const settings = join(web, 'sites/default/default.settings.php');
    if (!existsSync(settings)) {
      await mkdir(join(web, 'sites/default'), { recursive: true });
      await cp(join(web, 'core/assets/scaffold/files/default.settings.php'), settings);
    }
    const url = `http://127.0.0.1:${await freePort()}`;
    const password = randomBytes(12).toString('hex');
    await php(['install', url, join(folder, 'database.sqlite'), password], web);
    await writeTheme(web, site);
    const version = JSON.parse(await php(['prepare', url], web, JSON.stringify({ theme: THEME, allowed })));
    const server = spawn('php', ['-d', 'memory_limit=512M', '-S', url.slice(7), '.ht.router.php'], {
      cwd: web,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
      stdio: 'ignore',
      detached: true,
    });
    const ended = new Promise((done) => server.on('close', done));
    ends.unshift(async () => {
      // With its workers.
      process.kill(-server.pid, 'SIGTERM');
      await ended;
    });
    for (let attempt = 0; ; attempt++) {
      const { ok } = await fetch(`${url}/user/login`).catch(() => ({ ok: false }));
      if (ok) break;
      if (attempt > 300) throw new Error('Drupal did not start');
      await sleep(200);
    }
    return {
      url,
      version,
      password,
      /** @returns {Promise<Record<string, string>>} the addresses of pages with a format and HTML each */
      post: async (pages) => JSON.parse(await php(['post', url], web, JSON.stringify(pages))),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
