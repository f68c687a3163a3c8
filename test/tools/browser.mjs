import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { at, readJson } from './project.mjs';

const ADVICE =
  'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH (Debian: apt-get install chromium).';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

const WINDOWS_PATHS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const MAC_PATHS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);

/** Tests speak to this machine only; a browser's own background traffic is noise. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

function candidates() {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin')
    return ['/', HOME].flatMap((base) => MAC_PATHS.map((p) => join(base, p)));
  if (process.platform === 'win32') {
    const bases = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return bases.flatMap((base) => WINDOWS_PATHS.map((p) => join(base, p)));
  }
  return NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

/**
 * The packaged Chromium unpacks into the temporary folder under fixed names and reuses whatever lies there,
 * so it gets a folder of the project; its font configuration names other folders, so it gets one of ours.
 * What it sets in the environment is for it alone: with these fonts WebKit gives text no height.
 */
async function unpackBrowser() {
  const folder = at('node_modules/.cache/chromium');
  const complete = join(folder, 'complete');
  const { version } = readJson('node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(complete) || readFileSync(complete, 'utf8') !== version) {
    await rm(folder, { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const fonts = join(folder, 'fonts');
    const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fontconfig</cachedir></fontconfig>`;
    await writeFile(join(fonts, 'fonts.conf'), config);
    await writeFile(complete, version);
    const { LD_LIBRARY_PATH } = process.env;
    return { executablePath, env: { ...before, LD_LIBRARY_PATH, FONTCONFIG_PATH: fonts }, packaged: true };
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

let unpacked;

/** The package says what its environment is only when it is imported first, so one answer serves the process. */
function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(at('node_modules/@sparticuz/chromium'))) return undefined;
  return (unpacked ??= unpackBrowser());
}

async function locate() {
  const { CHROME_PATH, CAREER_BROWSER } = process.env;
  const wantsPackaged = CAREER_BROWSER === 'packaged';
  if (CHROME_PATH && !wantsPackaged) {
    if (existsSync(CHROME_PATH)) return { executablePath: CHROME_PATH, packaged: false };
    console.error(`CHROME_PATH names a file that does not exist: ${CHROME_PATH}`);
    process.exit(1);
  }
  const installed = wantsPackaged ? undefined : candidates().find((path) => existsSync(path));
  if (installed) return { executablePath: installed, packaged: false };
  const packaged = await packagedBrowser();
  if (packaged) return packaged;
  console.error(ADVICE);
  process.exit(1);
}

/**
 * Finds a Chromium: CHROME_PATH, an installed one, the packaged one (at once with CAREER_BROWSER=packaged).
 * @returns {Promise<{ executablePath: string, args: string[], env?: NodeJS.ProcessEnv, packaged: boolean }>}
 */
export async function findBrowser() {
  const { executablePath, env, packaged } = await locate();
  const args = [...QUIET];
  if (packaged) args.push('--no-zygote', '--disable-gpu');
  if (packaged || process.env.CI || process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath, args, ...(env && { env }), packaged };
}

/** Puppeteer's launch options for the browser found; the packaged one knows the old headless mode only. */
export async function launchOptions() {
  const { packaged, ...options } = await findBrowser();
  return { ...options, headless: packaged ? 'shell' : true };
}
