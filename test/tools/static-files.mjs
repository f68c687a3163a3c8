import { createHash } from 'node:crypto';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { at, elementTags, readJson } from './project.mjs';

/** What waits for an element of such a tag: the tag itself, and a wrapper that stands for it. */
const waiting = (tag) => `:is(${tag}:not(:defined),[data-career='${tag}']:not(:has(>${tag})))`;

/** What no bundler makes: the style sheet for elements that are not there yet, and the pages. */
export async function writeStatic() {
  const css = await readFile(at('src/fallback.css'), 'utf8');
  const small = css
    .replace(/\/\*[^]*?\*\/\s*/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll(/\b(role-compare|salary-chart):not\(:defined\)/g, (_, tag) => waiting(tag));
  await writeFile(at('dist/cdn/fallback.css'), small.replaceAll('__TAGS__', elementTags().join()).trim());
  for (const page of ['embed.html', 'copy-embed.html']) await cp(at('src', page), at('dist/cdn', page));
  await cp(at('stories/theme-editor/theme-editor.html'), at('dist/cdn/theme-editor.html'));
}

/** The digest of every file in dist/cdn, for `integrity` attributes. */
export async function writeIntegrity() {
  const folder = at('dist/cdn');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name !== 'sri.json')
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(path.indexOf('/dist/cdn/') + '/dist/cdn/'.length))
    .sort();
  const files = {};
  for (const name of names) {
    const content = await readFile(at('dist/cdn', name));
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    files[name] = { bytes: content.length, integrity };
  }
  const { version } = readJson('package.json');
  await writeFile(at('dist/cdn/sri.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
