/** Builds dist/wordpress/career-elements.zip from integrations/wordpress, the manifest and dist/cdn. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './fresh-build.mjs';
import { at, readJson } from './project.mjs';
import { zip } from './zip.mjs';

const PLUGIN = 'integrations/wordpress';
export const ZIP = 'dist/wordpress/career-elements.zip';
const TEXT = ['.php', '.txt'];

/** Only for pages on other sites, or for tools. */
const LEFT_OUT = /\.map$|^embed|^sri\.json$|^career-elements\.js$/;

/** A handler in the list would let an author's post run scripts. */
const NEVER = /^(?:on[a-z]*|style|class|id)$/;

/** @returns {Record<string, string[]>} the attributes of every tag in the manifest */
export function tagsIn({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const entries = elements.map(({ tagName, attributes = [] }) => [
    tagName,
    attributes.map(({ name }) => name).filter((name) => !NEVER.test(name)),
  ]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const quoted = (text) => {
  if (!/^[a-z][a-z0-9-]*$/.test(text)) throw new Error(`no name for PHP: ${text}`);
  return `'${text}'`;
};

function phpOf(tags) {
  const lines = Object.entries(tags).map(
    ([tag, names]) => `\t${quoted(tag)} => array( ${names.map(quoted).join(', ')} ),`,
  );
  return `<?php\n// Written by test/tools/wordpress-zip.mjs from the custom elements manifest.\nreturn array(\n${lines.join('\n')}\n);\n`;
}

const filesUnder = (folder) =>
  readdirSync(at(folder), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(at(folder, name)).isFile())
    .sort();

/** @returns {Map<string, Buffer>} the plugin's files by their path in its folder */
function pluginFiles() {
  const { version } = readJson('package.json');
  const tags = tagsIn(readJson('custom-elements.json'));
  const isKnown = (name) => !name.startsWith('blocks/') || name.split('/')[1] in tags;
  const files = new Map();
  for (const name of filesUnder(PLUGIN).filter(isKnown)) {
    const content = readFileSync(at(PLUGIN, name));
    const isText = TEXT.includes(extname(name));
    files.set(name, isText ? Buffer.from(content.toString().replaceAll('__VERSION__', version)) : content);
  }
  files.set('includes/tags.php', Buffer.from(phpOf(tags)));
  files.set('LICENSE', readFileSync(at('LICENSE')));
  for (const name of filesUnder('dist/cdn').filter((file) => !LEFT_OUT.test(file))) {
    files.set(`assets/${name}`, readFileSync(at('dist/cdn', name)));
  }
  return files;
}

/** @returns {Promise<Map<string, Buffer>>} what stands in the archive, without the folder around it */
export async function buildPlugin() {
  await ensureBuilt();
  const files = pluginFiles();
  const archive = zip(new Map([...files].map(([name, content]) => [`career-elements/${name}`, content])));
  await mkdir(at('dist/wordpress'), { recursive: true });
  await writeFile(at(ZIP), archive);
  console.log(`${ZIP}: ${files.size} files, ${Math.round(archive.length / 1024)} kB`);
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { setup } = await import('./setup.mjs');
  setup();
  await buildPlugin();
}
