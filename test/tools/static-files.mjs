import { createHash } from 'node:crypto';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { at, elementTags, readJson } from './project.mjs';

/** Those that are set like text: title, content, remarks. */
const NO_BLOCKS = /^(?:career-|job-|pay-amount|role-compare|salary-chart)/;

/**
 * What waits for one of these elements, or is one that waits for its data: the tag, a wrapper that stands for it, and
 * its part of a guide.
 */
function waiting(tags) {
  const having = (name) => `:is(${tags.map((tag) => `[${name}=${tag}]`).join()})`;
  const elements = `:is(${tags.join()})`;
  return `:is(${elements}:is(:not(:defined),:state(loading)),${having('data-career')}:not(:has(>${elements})),${having('data-block')})`;
}

/** The style sheet with a few abbreviations written out. */
function writtenOut(css) {
  const blocks = elementTags().filter((tag) => !NO_BLOCKS.test(tag));
  return css
    .replace(/\/\*[^]*?\*\/\s*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) /g, '$1')
    .replace(/: | > |\( | \)/g, (mark) => mark.trim())
    .replace(/;\}/g, '}')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replace(/(?:& )?> /g, '>')
    .replace(/\b0\.(?=\d)/g, '.')
    .replace(/(=)'([a-z][\w-]*)'(?=\])/g, '$1$2')
    .replaceAll('__BLOCKS__', blocks.join())
    .replace(/(?::is\(([a-z,-]+)\)|\b([a-z]+-[a-z]+)):not\(:defined\)/g, (_, several, one) =>
      waiting((several ?? one).split(',')),
    )
    .replaceAll('__TAGS__', elementTags().join())
    .trim();
}

/** What no bundler makes: the style sheets for elements that are not there yet, and the pages. */
export async function writeStatic() {
  for (const name of ['fallback.css', 'fallback-guide.css'])
    await writeFile(at('dist/cdn', name), writtenOut(await readFile(at('src', name), 'utf8')));
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
