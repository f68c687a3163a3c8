import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Debian puts the browser that WebKitWebDriver drives into a folder of its architecture. */
function findMiniBrowser() {
  const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser'));
  return folders.find((path) => existsSync(path));
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** A browser keeps what pages leave behind, 2 GB after all files, and may fall silent then. */
const FILES_PER_BROWSER = 25;

/** WebKitGTK for the test runner by plain WebDriver: one session, one window, one test file at a time. */
export function webkitLauncher() {
  let driver;
  let base;
  let current;
  let files = 0;

  async function send(method, path, body) {
    const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message ?? value.error}`);
    return value;
  }

  async function waitForDriver() {
    for (let attempt = 0; attempt < 100; attempt++) {
      const status = await send('GET', '/status').catch(() => undefined);
      if (status?.ready) return;
      await sleep(100);
    }
    throw new Error('WebKitWebDriver did not start within 10 seconds.');
  }

  async function openSession() {
    if (!process.env.DISPLAY) throw new Error('WebKit needs a display: run it under xvfb-run -a.');
    const port = await freePort();
    driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
    const failed = new Promise((_, reject) => driver.once('error', reject));
    base = `http://127.0.0.1:${port}`;
    await Promise.race([waitForDriver(), failed]);
    const options = { binary: findMiniBrowser(), args: ['--automation'] };
    const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    base += `/session/${sessionId}`;
  }

  async function closeSession() {
    if (!driver) return;
    // Without the DELETE the driver's end leaves its browser running.
    await send('DELETE', '').catch(() => undefined);
    driver.kill();
    driver = undefined;
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      if (files++ % FILES_PER_BROWSER === 0) await closeSession();
      if (!driver) await openSession();
      current = { id, url };
      await send('POST', '/url', { url });
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: () => current?.url,
    async stopSession() {
      current = undefined;
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    stop: closeSession,
    startDebugSession() {
      throw new Error('WebKit has no debug session here.');
    },
  };
}
