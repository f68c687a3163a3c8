import { openPage } from '../../measure.mjs';

/** The one level that reads differently, and only in its summary: that is what the others change. */
function changedLevel({ rungs: before, ...rest }, { rungs: after, ...other }) {
  const changed = after.flatMap(({ summary, ...rung }, index) => {
    const { summary: old, ...same } = before[index];
    if (JSON.stringify(rung) !== JSON.stringify(same)) throw new Error(`More than a summary: ${index}`);
    return summary === old ? [] : [{ index, text: summary }];
  });
  if (changed.length !== 1 || JSON.stringify(rest) !== JSON.stringify(other))
    throw new Error(`The change is meant to be one of one level, it is: ${JSON.stringify(changed)}`);
  return changed[0];
}

/**
 * Notes what career-ladder shows, so that everybody else shows the same.
 * @returns {Promise<{data: object, expected: string}>}
 */
export async function textsOf({ browser, origin }, { view, size }, { input, changed }) {
  const { page } = await openPage(browser, `${origin}/texts.html`);
  const textsFor = (given) => page.evaluate((wanted, name) => window.textsFor(wanted, name), given, view);
  const data = { view, input, texts: await textsFor(input) };
  if (changed) {
    const texts = await textsFor(changed);
    data.changed = { input: changed, texts, change: changedLevel(data.texts, texts) };
  }
  await page.close();
  const shown = data.texts.rungs ?? data.texts.nodes;
  if (shown.length !== size) throw new Error(`${shown.length} levels are shown instead of ${size}`);
  return { data, expected: data.changed?.change.text ?? shown.at(-1).name };
}
