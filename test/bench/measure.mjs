import { CONTESTANTS } from './scenarios.mjs';

/** In CPU time of the thread itself, so that what else runs on the machine does not count. */
const TIMES = { timeDomain: 'threadTicks' };
/** The first rounds fill caches of the browser and the system. */
const WARM_UP = 2;
/** Grids are slow and far off: they take part in every third round only. */
const GRID_ROUNDS = 3;

/** A fresh page in front, with a session that reads its counters. */
export async function openPage(browser, url) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', TIMES);
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window || 'textsFor' in window);
  if (problems.length) throw new Error(`${url}: ${problems.join(', ')}`);
  return { page, session };
}

export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const cpuTime = async (session) => (await counters(session)).ThreadTime * 1000;

/** Whoever is first to format a number in a process has it load what all share: nobody's cost here. */
const formatNumber = () => (1).toLocaleString('en');

/** What that costs, in ms. */
export async function timeFirstFormat(browser, origin, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const { page, session } = await openPage(browser, `${origin}/nothing.html`);
    const before = await cpuTime(session);
    await page.evaluate(formatNumber);
    times.push((await cpuTime(session)) - before);
    await page.close();
  }
  return median(times);
}

/** CPU time of the main thread, in ms, for one mount or change with the two frames that follow. */
async function once(browser, origin, name, { name: scenario, change }, expected) {
  const { page, session } = await openPage(browser, `${origin}/${name}.html`);
  try {
    await page.evaluate((wanted) => window.bench.load(wanted), scenario);
    if (change) await page.evaluate(() => window.bench.mount());
    await page.evaluate(formatNumber);
    await page.evaluate(() => window.bench.twoFrames());
    const before = await cpuTime(session);
    await page.evaluate((step) => window.bench[step](), change ? 'change' : 'mount');
    const time = (await cpuTime(session)) - before;
    if (expected && !(await page.evaluate((text) => window.bench.shows(text), expected)))
      throw new Error(`${name} does not show "${expected}" (${scenario})`);
    return time;
  } finally {
    await page.close();
  }
}

function shuffled(list) {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/**
 * Each round runs every contestant once, in another order (grids: see above).
 * @param {string} expected a text that everybody shows, except grids, which leave out what is not in view
 * @returns {Promise<Record<string, number>>} the medians in ms, less the cost of waiting for two frames
 */
export async function compare(browser, origin, scenario, rounds, expected) {
  const names = Object.keys(CONTESTANTS).filter((name) => !scenario.change || !CONTESTANTS[name].grid);
  const times = Object.fromEntries(['nothing', ...names].map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of shuffled(Object.keys(times))) {
      const { grid } = CONTESTANTS[name] ?? {};
      if (grid && round % GRID_ROUNDS !== 0) continue;
      const isChecked = name !== 'nothing' && !grid;
      const time = await once(browser, origin, name, scenario, isChecked && expected);
      if (round >= 0) times[name].push(time);
    }
  }
  const floor = median(times.nothing);
  return Object.fromEntries(names.map((name) => [name, median(times[name]) - floor]));
}
