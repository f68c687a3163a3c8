/**
 * The code of the page "Copy embed" in a real Drupal 10, whose project is in the folder DRUPAL.
 * Not a part of npm test: it needs Drupal and PHP. The project is copied, and stays as it is.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setup } from './setup.mjs';

setup();
const { run } = await import('./project.mjs');
const { ensureBuilt } = await import('./fresh-build.mjs');
const { runNodeTests } = await import('./node-tests.mjs');

const EXTENSIONS = ['dom', 'gd', 'mbstring', 'pdo_sqlite', 'xml'];

const { DRUPAL = '' } = process.env;
if (!existsSync(join(DRUPAL, 'web/core/lib/Drupal.php')) || !DRUPAL) {
  console.error(
    'DRUPAL names no Drupal project. Composer makes one: composer create-project drupal/recommended-project:^10 FOLDER',
  );
  process.exit(1);
}
process.env.DRUPAL = resolve(DRUPAL);
const { output } = await run('php', ['-m'], { quiet: true });
const missing = EXTENSIONS.filter((name) => !new RegExp(`^${name}$`, 'mi').test(output));
if (missing.length > 0) {
  console.error(
    `PHP lacks ${missing.join(', ')}. Debian: apt-get install php-cli php-gd php-mbstring php-sqlite3 php-xml`,
  );
  process.exit(1);
}
await ensureBuilt();
await runNodeTests('drupal', ['test/cms/drupal.test.mjs']);
