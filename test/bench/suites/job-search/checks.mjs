import { counters, median, openPage } from '../../measure.mjs';

const ROUNDS = 5;
/** What a longer list may cost before anybody comes to the field, in ms: its copying, no more. */
const SLACK = 2;

async function mountTime({ browser, origin }, scenario) {
  const { page, session } = await openPage(browser, `${origin}/job-search.html`);
  await page.evaluate((wanted) => window.bench.load(wanted), scenario);
  const cpuTime = async () => (await counters(session)).ThreadTime * 1000;
  const before = await cpuTime();
  await page.evaluate(() => window.bench.run('mount'));
  const time = (await cpuTime()) - before;
  await page.close();
  return time;
}

/** What the length of the list costs a page on which nobody searches: a line with the figures. */
export async function checkLoad(bench) {
  const times = { 'first-1k': [], 'first-100k': [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of Object.keys(times)) times[name].push(await mountTime(bench, name));
  const [short, long] = Object.values(times).map(median);
  const isFree = long - short < SLACK;
  return `${isFree ? 'pass' : 'MISS'}  Until somebody comes to the field, the element with 100,000 titles takes ${long.toFixed(1)} ms, with 1,000 ${short.toFixed(1)} ms`;
}
