import { writeFile } from 'node:fs/promises';
import { at } from '../tools/project.mjs';
import { SITE } from './bundle.mjs';
import { openPage } from './measure.mjs';
import { inputsOf } from './scenarios.mjs';

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
 * Writes down what role-compare shows, so that everybody else shows the same.
 * @returns {Promise<string>} a text that is to be seen at the end
 */
export async function writeTexts(browser, origin, scenario) {
  const { inputs, changed } = inputsOf(scenario);
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
  await writeFile(at(SITE, `data/${scenario.name}.json`), JSON.stringify(data));
  return data.changed?.change.text ?? rows.at(-1).label;
}
