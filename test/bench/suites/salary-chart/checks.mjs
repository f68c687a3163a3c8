import { counters, openPage } from '../../measure.mjs';

const MOUNTS = 300;
/** Compiled code and the like; a chart that stays is several times as large. */
const HEAP_SLACK = 150_000;

/** Mounts and unmounts so many charts, one after the other, each until it is drawn. */
async function churn(count) {
  const { inputs } = await (await fetch('data/bars-5.json')).json();
  const refs = [];
  for (let index = 0; index < count; index++) {
    const element = Object.assign(document.createElement('salary-chart'), { data: inputs[0] });
    document.querySelector('main').append(element);
    while (!element.matches(':state(drawn)')) await new Promise((done) => window.requestAnimationFrame(done));
    element.remove();
    refs.push(new WeakRef(element));
  }
  window.refs = refs;
}

/** What mounting, drawing and unmounting leaves behind: a line with the figures. */
export async function checkLeaks({ browser, origin }) {
  const { page, session } = await openPage(browser, `${origin}/salary-chart.html`);
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
  return `${isClean ? 'pass' : 'MISS'}  ${MOUNTS} drawn and removed charts leave ${alive} elements, ${nodes} nodes, ${listeners} listeners, ${documents} documents, ${Math.round(heap / 1000)} kB of heap`;
}

/** What a page loads whose charts are all far below the view. */
export async function checkNothingLoaded({ browser, origin }) {
  const { page } = await openPage(browser, `${origin}/salary-chart.html`);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluate(async () => {
    await window.bench.load('bars-5');
    document.querySelector('main').style.paddingBlockStart = '3000px';
    await window.bench.run('mount');
    await window.bench.twoFrames();
  });
  await page.close();
  const loaded = requests.filter((url) => url.includes('chart-')).length;
  return `${loaded === 0 ? 'pass' : 'MISS'}  a page with no chart in view loads ${loaded} files of Chart.js`;
}
