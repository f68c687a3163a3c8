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

/**
 * @param {(host: Element, texts: object[], inputs: object[]) => unknown} mount shows all comparisons; what it returns
 *   (or resolves to, when it is done later) is handed to `change`
 * @param {(mounted: unknown, texts: object[], inputs: object[], change: object) => unknown} change shows the new ones
 */
export function contestant(mount, change) {
  let data;
  let mounted;
  window.bench = {
    twoFrames,
    async load(scenario) {
      data = await (await fetch(`/data/${scenario}.json`)).json();
    },
    async mount() {
      mounted = await mount(document.querySelector('main'), data.texts, data.inputs);
      await twoFrames();
    },
    async change() {
      const { texts, inputs, change: cell } = data.changed;
      await change(mounted, texts, inputs, cell);
      await twoFrames();
    },
    /** Nothing is gained by not showing something. */
    shows: (text) => textOf(document.querySelector('main')).includes(text),
  };
}
