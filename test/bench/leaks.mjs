import { counters, openPage } from './measure.mjs';

/** Mounts and unmounts so many elements, one after the other, each for a frame or until it is in a state. */
async function churn(count, tag, data, state) {
  const { inputs } = await (await fetch(`data/${data}.json`)).json();
  const refs = [];
  for (let index = 0; index < count; index++) {
    const element = Object.assign(document.createElement(tag), { data: inputs[0] });
    document.querySelector('main').append(element);
    await element.updateComplete;
    do await new Promise((done) => window.requestAnimationFrame(done));
    while (state && !element.matches(`:state(${state})`));
    element.remove();
    refs.push(new WeakRef(element));
  }
  window.refs = refs;
}

/**
 * What mounting and unmounting leaves behind, once as many have been mounted before: a line with the figures.
 * @param {object} kind
 * @param {string} kind.tag
 * @param {string} kind.data the scenario whose first input is shown
 * @param {number} kind.mounts
 * @param {number} kind.slack bytes of heap for compiled code and the like; an element that stays is several times as large
 * @param {string} [kind.state] wait for it before each unmount
 */
export async function checkLeaks({ browser, origin }, { tag, data, mounts, slack, state }) {
  const { page, session } = await openPage(browser, `${origin}/${tag}.html`);
  const settled = async () => {
    await page.evaluate(() => window.bench.twoFrames());
    // What is freed may free more.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    return counters(session);
  };
  // Over the first hundreds, code is compiled, and caches are filled: what grows after that is a leak.
  await page.evaluate(churn, mounts, tag, data, state);
  const before = await settled();
  await page.evaluate(churn, mounts, tag, data, state);
  const after = await settled();
  const alive = await page.evaluate(() => window.refs.filter((ref) => ref.deref()).length);
  await page.close();
  const [nodes, listeners, documents, heap] = [
    'Nodes',
    'JSEventListeners',
    'Documents',
    'JSHeapUsedSize',
  ].map((name) => after[name] - before[name]);
  const isClean = nodes <= 0 && listeners <= 0 && documents <= 0 && alive === 0 && heap < slack;
  return `${isClean ? 'pass' : 'MISS'}  ${mounts} mounts and unmounts leave ${alive} elements, ${nodes} nodes, ${listeners} listeners, ${documents} documents, ${Math.round(heap / 1000)} kB of heap`;
}
