import { openPage } from '../../measure.mjs';

/** The one cell that reads differently; more or none would not be what the hand-written table changes. */
function changedCell([{ rows: before, ...rest }], [{ rows: after, ...other }]) {
  const cells = after.flatMap(({ cells = [] }, row) =>
    cells.flatMap((text, column) => (text === before[row].cells[column] ? [] : [{ row, column, text }])),
  );
  if (cells.length !== 1 || JSON.stringify(rest) !== JSON.stringify(other))
    throw new Error(`The change is meant to be one of one cell, it is: ${JSON.stringify(cells)}`);
  return cells[0];
}

/**
 * Notes what role-compare shows, so that everybody else shows the same.
 * @returns {Promise<{data: object, expected: string}>}
 */
export async function textsOf({ browser, origin }, scenario, { inputs, changed }) {
  const { page } = await openPage(browser, `${origin}/texts.html`);
  const textsFor = (given) => page.evaluate((wanted) => window.textsFor(wanted), given);
  const data = { inputs, texts: await textsFor(inputs) };
  if (changed) {
    const texts = await textsFor(changed);
    data.changed = { inputs: changed, texts, change: changedCell(data.texts, texts) };
  }
  await page.close();
  const rows = data.texts.at(-1).rows.filter(({ cells }) => cells);
  if (rows.length !== scenario.size[1]) throw new Error(`${scenario.name} has ${rows.length} rows`);
  return { data, expected: data.changed?.change.text ?? rows.at(-1).label };
}
