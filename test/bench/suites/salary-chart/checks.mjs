import { openPage } from '../../measure.mjs';

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
