import { markupOf } from './copy-embed-markup.js';
import { mountCopyEmbed } from './copy-embed/page.js';
import { loaders } from './loaders.js';

/** The page beside the bundles, where editors get the code for their system. */

declare const __CAREER_VERSION__: string;

interface Integrity {
  version: string;
  files: Record<string, { integrity: string }>;
}

const base = new URL('.', document.baseURI).href;

/** Without the list, the page works all the same, and the scripts are not pinned. */
async function readIntegrity(): Promise<Integrity | undefined> {
  try {
    const response = await fetch(new URL('sri.json', base));
    return response.ok ? ((await response.json()) as Integrity) : undefined;
  } catch {
    return undefined;
  }
}

async function show(): Promise<void> {
  const list = await readIntegrity();
  const integrity =
    list && Object.fromEntries(Object.entries(list.files).map(([name, file]) => [name, file.integrity]));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { color-scheme: light dark; } body { margin: 0; }');
  document.adoptedStyleSheets = [sheet];
  const host = document.createElement('div');
  document.body.append(host);
  mountCopyEmbed(host, { loaders, version: list?.version ?? __CAREER_VERSION__, base, integrity, markupOf });
}

void show();
