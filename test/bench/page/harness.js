// What the bench calls in every contestant's page.

const frame = () => new Promise((done) => window.requestAnimationFrame(done));

/** Two frames with all that they draw: the task after the second one's callbacks comes when it is painted. */
export async function twoFrames() {
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done));
}

/** All text of the page, also in shadow roots. */
function textOf(node) {
  if (node.nodeType === 3) return node.data;
  const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
  return children.map(textOf).join(' ').replace(/\s+/g, ' ');
}

/** Nothing is gained by not showing something. */
const isSeen = (text) => textOf(document.querySelector('main')).includes(text);

/**
 * @param {Record<string, (data: object, mounted: unknown) => unknown>} steps what the bench calls by name, one after
 *   the other. Each gets the data of the scenario and what the step before it returned (or resolved to, when it is done
 *   later); steps that return nothing hand on what they got.
 * @param {(expected: string) => boolean} shows whether what is expected at the end is there
 */
export function contestant(steps, shows = isSeen) {
  let data;
  let mounted;
  window.bench = {
    twoFrames,
    shows,
    async load(scenario) {
      data = await (await fetch(`data/${scenario}.json`)).json();
    },
    async run(step) {
      mounted = (await steps[step](data, mounted)) ?? mounted;
      await twoFrames();
    },
  };
}
