import { isFetchable, mayBeAttribute, preload } from './dom/activate.js';
import { loaders } from './loaders.js';

/** The page in a frame: what it shows is said by its address, `?element=role-compare&src=…&theme=dark`. */

/** Each token that an address may set, with a property of CSS that takes the same values. */
const TOKENS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['text', 'surface', 'muted', 'rule', 'accent', 'on-accent', 'bad', 'focus']
      .concat([1, 2, 3, 4, 5, 6].map((number) => `role-${number}`))
      .map((name) => [name, 'color']),
  ),
  font: 'font-family',
  'heading-font': 'font-family',
  'number-font': 'font-family',
  'font-size': 'font-size',
  'heading-weight': 'font-weight',
  space: 'width',
  radius: 'width',
  'control-size': 'width',
  'bar-size': 'width',
};

/** A value with a reference in it is whatever the reference says, and `CSS.supports` accepts them all. */
const REFERENCE = /\\|\b(?:var|env|attr|url|image|image-set)\(/i;

/** A scroll bar that comes and goes would change the width, by that the height, and by that itself, without end. */
const PAGE = `
  html { color-scheme: light dark; scrollbar-gutter: stable; }
  html.whole { overflow: hidden; scrollbar-gutter: auto; }
  body { display: flow-root; margin: 0; padding: 1px; font-family: system-ui, sans-serif; }
`;

const root = document.documentElement;
const parameters = new URLSearchParams(location.search);

function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE);
  document.adoptedStyleSheets = [sheet];
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;
  for (const [name, property] of Object.entries(TOKENS)) {
    const value = parameters.get(`career-${name}`);
    if (value && !REFERENCE.test(value) && CSS.supports(property, value)) {
      root.style.setProperty(`--career-${name}`, value);
    }
  }
  const lang = parameters.get('lang');
  if (lang) root.lang = lang;
  const dir = parameters.get('dir');
  if (dir === 'rtl' || dir === 'ltr') root.dir = dir;
  document.title = parameters.get('caption') ?? document.title;
}

/** What the element is called, where the address does not say it. */
function readTitle(): void {
  const title = document.body.lastElementChild?.shadowRoot?.querySelector('[part~="title"]')?.textContent;
  if (title?.trim() && !parameters.has('caption')) document.title = title.trim().replace(/\s+/g, ' ');
}

function tellHeight(): void {
  readTitle();
  const { height } = root.getBoundingClientRect();
  const message = { type: 'career-elements:height', height: Math.ceil(height), title: document.title };
  // Whoever frames the page may know how high it is, and nothing else is said.
  if (parent !== window) parent.postMessage(message, '*');
}

/** The data itself, where the element can't be had. */
function linkTo(src: string | null): Node | undefined {
  if (!src || !isFetchable(src, document.baseURI)) return undefined;
  const link = document.createElement('a');
  link.href = src;
  link.textContent = parameters.get('caption') ?? src;
  return link;
}

async function show(): Promise<void> {
  const tag = parameters.get('element') ?? '';
  const src = parameters.get('src');
  const fallback = linkTo(src);
  if (!Object.hasOwn(loaders, tag)) {
    const known = Object.keys(loaders).join(', ');
    const problem = tag ? `There is no element "${tag}".` : 'The address has to name an element: ?element=…';
    document.body.append(`${problem} There are: ${known}. `, fallback ?? '');
    return;
  }
  if (fallback) {
    document.body.append(fallback);
    if (!parameters.has('config')) preload(src!, document.baseURI, parameters.get('crossorigin'));
  }
  await loaders[tag]!();
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  const host = document.createElement(tag);
  // An address that must not be loaded goes to the element as well: it says so.
  for (const [name, value] of parameters) {
    if (mayBeAttribute(name, observedAttributes)) host.setAttribute(name, value);
  }
  if (fallback) host.append(fallback);
  document.body.append(host);
}

dress();
new ResizeObserver(tellHeight).observe(root);
addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown; whole?: unknown } | null>) => {
  if (source !== parent) return;
  if (data?.type === 'career-elements:measure') tellHeight();
  if (data?.type === 'career-elements:fit') root.classList.toggle('whole', data.whole === true);
});
show().catch((error: unknown) => console.warn('career-elements: the element could not be loaded.', error));
