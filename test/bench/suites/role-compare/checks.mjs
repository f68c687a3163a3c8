import { counters, openPage } from '../../measure.mjs';
import { pdfShows } from './pdf-text.mjs';

const MOUNTS = 200;
/** Compiled code and the like; a comparison that stays is several times as large. */
const HEAP_SLACK = 100_000;

/** Mounts and unmounts so many comparisons, one after the other, each for a frame. */
async function churn(count) {
  const { inputs } = await (await fetch('data/2x15.json')).json();
  const refs = [];
  for (let index = 0; index < count; index++) {
    const element = Object.assign(document.createElement('role-compare'), { data: inputs[0] });
    document.querySelector('main').append(element);
    await element.updateComplete;
    await new Promise((done) => window.requestAnimationFrame(done));
    element.remove();
    refs.push(new WeakRef(element));
  }
  window.refs = refs;
}

/** What mounting and unmounting leaves behind: a line with the figures. */
export async function checkLeaks({ browser, origin }) {
  const { page, session } = await openPage(browser, `${origin}/role-compare.html`);
  const settled = async () => {
    await page.evaluate(() => window.bench.twoFrames());
    // What is freed may free more.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    return counters(session);
  };
  await page.evaluate(churn, 20);
  const before = await settled();
  await page.evaluate(churn, MOUNTS);
  const after = await settled();
  const alive = await page.evaluate(() => window.refs.filter((ref) => ref.deref()).length);
  await page.close();
  const left = (name) => after[name] - before[name];
  const [nodes, listeners, documents, heap] = [
    left('Nodes'),
    left('JSEventListeners'),
    left('Documents'),
    left('JSHeapUsedSize'),
  ];
  const isClean = nodes <= 0 && listeners <= 0 && documents <= 0 && alive === 0 && heap < HEAP_SLACK;
  return `${isClean ? 'pass' : 'MISS'}  ${MOUNTS} mounts and unmounts leave ${alive} elements, ${nodes} nodes, ${listeners} listeners, ${documents} documents, ${Math.round(heap / 1000)} kB of heap`;
}

/** Whether the rows that are not drawn yet are there for those who search or print. */
export async function checkReading({ browser, origin }) {
  const openLargest = async () => {
    const opened = await openPage(browser, `${origin}/role-compare.html`);
    await opened.page.evaluate(() => window.bench.load('50x300'));
    await opened.page.evaluate(() => window.bench.run('mount'));
    return opened;
  };
  const { page } = await openLargest();
  const first = await page.evaluate(() => {
    const rows = [...document.querySelector('role-compare').shadowRoot.querySelectorAll('tbody tr')];
    const visible = rows.filter((row) => row.checkVisibility({ contentVisibilityAuto: true }));
    return { visible: visible.length, all: rows.length, last: rows.at(-1).cells[0].textContent.trim() };
  });
  const isFound = await page.evaluate((text) => window.find(text), first.last);
  await page.close();
  // Found, it would be drawn anyhow.
  const { page: other } = await openLargest();
  const isPrinted = pdfShows(Buffer.from(await other.pdf()), first.last);
  await other.close();
  return [
    `${isFound ? 'pass' : 'MISS'}  50 × 300 with ${first.visible} of ${first.all} rows drawn: the last row is found in the page`,
    `${isPrinted ? 'pass' : 'MISS'}  the same printed: the last row is in the PDF`,
  ];
}
