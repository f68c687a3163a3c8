import { median, openPage } from '../../measure.mjs';

const ROUNDS = 5;
const LETTERS = [...'operations'];
/** What a machine of a quarter of the speed does in a frame, this one does in so many ms. */
const FRAME = 1000 / 60 / 4;

/** Thread time, in ms, of the page's longest task while something happens. */
async function longestTask(session, happen) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['toplevel'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await happen();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const threads = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && threads.has(threadOf(event)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** The longest task of each letter, typed into the field that has the focus. */
async function type(page, session) {
  const times = [];
  for (const letter of LETTERS) {
    const press = async () => {
      await page.keyboard.press(letter);
      await page.evaluate(() => window.bench.twoFrames());
    };
    times.push(await longestTask(session, press));
  }
  await page.close();
  return times;
}

async function typeInPlainField({ browser, origin }) {
  const { page, session } = await openPage(browser, `${origin}/nothing.html`);
  await page.evaluate(() => {
    const input = document.createElement('input');
    document.querySelector('main').append(input);
    input.focus();
  });
  return type(page, session);
}

async function typeInSearch({ browser, origin }) {
  const { page, session } = await openPage(browser, `${origin}/job-search.html`);
  await page.evaluate(() => window.bench.load('first-100k'));
  for (const step of ['mount', 'focus', 'pause']) await page.evaluate((name) => window.bench.run(name), step);
  return type(page, session);
}

/** The longest tasks of the first letter and of those that follow. */
async function timesOf(typeOnce, bench) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await typeOnce(bench));
  const first = median(rounds.map(([time]) => time));
  const next = median(rounds.map(([, ...times]) => median(times)));
  return [first, next];
}

/** What a key costs at most before it is seen: a line with the figures. */
export async function checkKeys(bench) {
  const times = await timesOf(typeInSearch, bench);
  const plain = await timesOf(typeInPlainField, bench);
  const written = (list) => list.map((time) => `${time.toFixed(1)} ms`).join(', later ones ');
  return `${Math.max(...times) < FRAME ? 'pass' : 'MISS'}  The longest task of the first key on 100,000 titles takes ${written(times)}; in a plain field ${written(plain)}. At a quarter of the speed, ${FRAME.toFixed(1)} ms are a frame`;
}
