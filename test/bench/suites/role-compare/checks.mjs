import { openPage } from '../../measure.mjs';
import { pdfShows } from './pdf-text.mjs';

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
