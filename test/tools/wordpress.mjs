/**
 * The plugin in a real WordPress: Debian's, or another one's files in WORDPRESS, with WORDPRESS_THEMES.
 * Not a part of npm test: it needs a database and PHP. Screenshots are left in reports/wordpress.
 */
import { existsSync } from 'node:fs';
import { setup } from './setup.mjs';

setup();
const { mustRun } = await import('./project.mjs');
const { runNodeTests } = await import('./node-tests.mjs');

const PACKAGES = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
  'wordpress-theme-twentytwentyone': '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
  'mariadb-server': '/usr/sbin/mariadbd',
  'php-cli': '/usr/bin/php',
  'php-mysql': '/usr/share/php-mysql',
};
const OTHER = ['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'];

const isWanted = (name) => !(process.env.WORDPRESS && OTHER.includes(name));

async function isMissing(name) {
  if (name !== 'php-mysql') return !existsSync(PACKAGES[name]);
  if (!existsSync(PACKAGES['php-cli'])) return true;
  return !/^mysqli$/m.test(await mustRun('php', ['-m'], { quiet: true }));
}

async function installPackages() {
  const missing = [];
  for (const name of Object.keys(PACKAGES).filter(isWanted)) if (await isMissing(name)) missing.push(name);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`WordPress needs these Debian packages: apt-get install ${missing.join(' ')}`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await mustRun('apt-get', ['update'], options);
  await mustRun('apt-get', ['install', '-y', '--no-install-recommends', ...missing], options);
}

await installPackages();
await runNodeTests('wordpress', ['test/wordpress/wordpress.test.mjs']);
