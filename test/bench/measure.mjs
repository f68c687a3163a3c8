/** In CPU time of the thread itself, so that what else runs on the machine does not count. */
const TIMES = { timeDomain: 'threadTicks' };
/** The first rounds fill caches of the browser and the system. */
const WARM_UP = 2;

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
export async function timeFirstFormat({ browser, origin }, rounds) {
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

/** CPU time of the main thread, in ms, for the step of a scenario with the two frames that follow. */
async function once({ browser, origin }, name, { name: scenario, before: first = [], step }, expected) {
  const { page, session } = await openPage(browser, `${origin}/${name}.html`);
  try {
    await page.evaluate((wanted) => window.bench.load(wanted), scenario);
    const run = (wanted) => page.evaluate((called) => window.bench.run(called), wanted);
    for (const earlier of first) await run(earlier);
    await page.evaluate(formatNumber);
    await page.evaluate(() => window.bench.twoFrames());
    const before = await cpuTime(session);
    await run(step);
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
 * Each round runs every contestant once, in another order.
 * @param {string} [expected] a text that everybody shows who shows all
 * @returns {Promise<Record<string, number>>} the medians in ms, less the cost of waiting for two frames
 */
export async function compare(bench, { contestants }, scenario, rounds, expected) {
  const names = Object.keys(contestants).filter((name) => !scenario.without?.includes(name));
  const times = Object.fromEntries(['nothing', ...names].map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of shuffled(Object.keys(times))) {
      const { every = 1, isPartial } = contestants[name] ?? { isPartial: true };
      if (round % every !== 0) continue;
      const time = await once(bench, name, scenario, isPartial ? undefined : expected);
      if (round >= 0) times[name].push(time);
    }
  }
  const floor = median(times.nothing);
  return Object.fromEntries(names.map((name) => [name, median(times[name]) - floor]));
}
