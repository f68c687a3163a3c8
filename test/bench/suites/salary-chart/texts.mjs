import { openPage } from '../../measure.mjs';

/** Notes what salary-chart says around its pictures, so that everybody else says the same. */
export async function textsOf({ browser, origin }, inputs) {
  const { page } = await openPage(browser, `${origin}/texts.html`);
  const texts = await page.evaluate((given) => window.textsFor(given), inputs);
  await page.close();
  return texts;
}
