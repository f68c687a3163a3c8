import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './tools/browser.mjs';
import { countsReporter } from './tools/counts-reporter.mjs';
import { at, readJson, root } from './tools/project.mjs';
import { testMiddleware } from './tools/test-server.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

// A day that is formatted in the reader's own time zone instead of that of the data is another one there.
process.env.TZ = 'America/St_Johns';

const launchers = {
  async chromium() {
    const { executablePath, args, env } = await findBrowser();
    return playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args, env } });
  },
  firefox: () =>
    chromeLauncher({
      // Firefox slows down the page that is not in front.
      concurrency: 1,
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true },
    }),
  webkit: webkitLauncher,
};

const pageGuard = {
  name: 'page-guard',
  transform({ path, body }) {
    return path.endsWith('.test.ts') ? `import '/test/tools/page-guard.js';${body}` : undefined;
  },
};

const engines = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  rootDir: root,
  files: at('test/!(apps|bench|bundle|demo|fixtures|tools|wordpress)/**/*.test.ts'),
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // Engines side by side on a small machine run into each other's timeouts.
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [testMiddleware],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: at('tsconfig.json'),
      define: { __CAREER_VERSION__: JSON.stringify(readJson('package.json').version) },
    }),
    pageGuard,
  ],
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    junitReporter({ outputPath: at('reports/junit.xml') }),
    countsReporter(process.env.TEST_REPORT ?? 'unit'),
  ],
};
