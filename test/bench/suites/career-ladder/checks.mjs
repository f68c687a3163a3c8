import { counters, median, openPage } from '../../measure.mjs';
import { pdfShows } from '../role-compare/pdf-text.mjs';

const ROUNDS = 5;
const MOST_LAYOUT = 16;

/** What it costs to find a place for each of 500 branching levels, in a page that has never done so: a line. */
export async function checkLayout({ browser, origin }) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, session } = await openPage(browser, `${origin}/layout.html`);
    await page.evaluate(() => window.bench.load('branches'));
    await page.evaluate(() => window.bench.run('read'));
    const timeOf = async (step) => {
      const before = await counters(session);
      await page.evaluate((name) => window.bench.run(name), step);
      return ((await counters(session)).ThreadTime - before.ThreadTime) * 1000;
    };
    const floor = await timeOf('nothing');
    times.push((await timeOf('layout')) - floor);
    await page.close();
  }
  const time = median(times);
  return `${time <= MOST_LAYOUT ? 'pass' : 'MISS'}  Laying out 500 branching levels alone: ${time.toFixed(1)} ms, target ≤ ${MOST_LAYOUT} ms`;
}

/** Whether the levels that are not drawn yet are there for those who search or print. */
export async function checkReading({ browser, origin }) {
  const openLargest = async () => {
    const opened = await openPage(browser, `${origin}/career-ladder.html`);
    await opened.page.evaluate(() => window.bench.load('500'));
    await opened.page.evaluate(() => window.bench.run('mount'));
    return opened;
  };
  const { page } = await openLargest();
  const first = await page.evaluate(() => {
    const rungs = [...document.querySelector('career-ladder').shadowRoot.querySelectorAll('.rung > .lv')];
    const visible = rungs.filter((rung) => rung.checkVisibility({ contentVisibilityAuto: true }));
    return {
      visible: visible.length,
      all: rungs.length,
      last: rungs.at(-1).querySelector('.muted').textContent.trim(),
      asked: [...rungs.at(-1).querySelectorAll('.new li')].at(-1).textContent.trim(),
    };
  });
  const isFound = await page.evaluate((text) => window.find(text), first.last);
  await page.close();
  // Found, it would be drawn anyhow.
  const { page: other } = await openLargest();
  const isPrinted = pdfShows(Buffer.from(await other.pdf()), first.asked);
  await other.close();
  return [
    `${isFound ? 'pass' : 'MISS'}  500 levels with ${first.visible} of ${first.all} drawn: the last one is found in the page`,
    `${isPrinted ? 'pass' : 'MISS'}  the same printed: what the last one asks for is in the PDF, though it is folded on the screen`,
  ];
}
