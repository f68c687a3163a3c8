import { safeUrl } from '../model/link.js';

/** Short names, as the style classes of an editor have them; the whole tag will do as well. */
const SHORT: Readonly<Record<string, string>> = {
  compare: 'role-compare',
  chart: 'salary-chart',
  ladder: 'career-ladder',
  list: 'job-list',
  search: 'job-search',
  tiles: 'stat-tiles',
  faq: 'faq-list',
  guide: 'career-guide',
};

/** What stands in these is not their fallback: it may be activated on its own. */
const CONTAINERS = ['career-data', 'career-guide'];

/** Where nothing is touched: what its author does not want, and where somebody is editing it. */
const OFF = [
  '[data-career-off]',
  '[contenteditable]:not([contenteditable="false" i])',
  '.mce-content-body',
  '.block-editor-iframe__body',
  '.editor-styles-wrapper',
].join();

const CARRIERS = '[data-career],a[href*="career="],[class*="is-style-career-"]';
const STYLE_CLASS = /(?:^|\s)is-style-career-([\w-]+)/;
/** What an element reads as a whole: the element takes its place. Anything else is a wrapper that stays around it. */
const READ_WHOLE = 'table,ol,ul,dl,details,form,script[type^="application/json" i]';
/** Handlers have no dash in their names, unlike `only-differences`. */
const NEVER = /^(?:on\w*|style|class|id)$/;

/** Those that show numbers. */
const NUMBERS = /^(?:career|job|pay|r|salary|share-bar|s[kt])/;

/** Markup, and the element that it stands for; an element that is in the page already is its own carrier. */
export interface Use {
  tag: string;
  carrier: Element;
}

/** What a page or an app does with the elements it knows. */
export interface Activator {
  /** Loads and upgrades what stands under a node now; the document by default. Never rejects. */
  activate: (root?: Node) => Promise<void>;
  /** The same, also for what comes later. Returns the function that ends it. */
  observe: (root?: Node) => () => void;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** An SVG link has no protocol, and only http(s) can be fetched. */
const isLink = (element: Element): element is HTMLAnchorElement =>
  element.localName === 'a' && /^https?:$/.test((element as HTMLAnchorElement).protocol);

const fragmentOf = (link: HTMLAnchorElement) => new URLSearchParams(link.hash.slice(1));

function nameOn(element: Element): string | null | undefined {
  const name = element.getAttribute('data-career');
  if (name !== null) return name.trim();
  if (isLink(element)) return fragmentOf(element).get('career');
  return STYLE_CLASS.exec(element.getAttribute('class') ?? '')?.[1];
}

/** A carrier inside its element is that element's fallback; a wrapper has its element as a child. */
function isDone(carrier: Element, tag: string, tags: readonly string[]): boolean {
  const owners = tags.filter((one) => one === tag || !CONTAINERS.includes(one));
  return Boolean(carrier.closest(owners.join()) ?? carrier.querySelector(`:scope>${tag}`));
}

const isOff = (element: Element) =>
  Boolean(element.closest(OFF)) || element.ownerDocument.designMode === 'on';

/**
 * The elements that are used under a node, in the order of the document: known tags that nobody has defined yet,
 * and the markup that stands for one.
 * @param onUnknown is called with each name that is no element's
 */
export function findUses(root: Node, tags: readonly string[], onUnknown: (name: string) => void): Use[] {
  const uses: Use[] = [];
  let outer: Element | undefined;
  const look = (element: Element) => {
    const { localName } = element;
    if (isOff(element) || /^(?:html|body)$/.test(localName)) return;
    if (tags.includes(localName)) {
      if (!customElements.get(localName)) uses.push({ tag: localName, carrier: element });
      return;
    }
    const name = nameOn(element);
    if (typeof name !== 'string' || outer?.contains(element)) return;
    const tag = tags.find((one) => one === name || one === SHORT[name]);
    if (!tag) onUnknown(name);
    else if (!isDone(element, tag, tags)) {
      uses.push({ tag, carrier: element });
      if (!CONTAINERS.includes(tag)) outer = element;
    }
  };
  const query = [...tags, CARRIERS].join();
  if (isElement(root) && root.matches(query)) look(root);
  if ('querySelectorAll' in root) (root as ParentNode).querySelectorAll(query).forEach(look);
  return uses;
}

/** Whether a setting from the page may become an attribute: only what the element itself listens to. */
export function mayBeAttribute(name: string, observed: readonly string[]): boolean {
  return observed.includes(name) && !NEVER.test(name);
}

/** Whether an address is one of http or https, as it stands or relative to another. */
export function isFetchable(address: string, base: string): boolean {
  return Boolean(safeUrl(address, base)) && /^https?:$/.test(new URL(address, base).protocol);
}

/** The attributes that the carrier gives its element. */
function attributesOf(carrier: Element, observed: readonly string[]): Map<string, string> {
  const given = Array.from(carrier.attributes)
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }): [string, string] => [name.slice(5), value]);
  if (isLink(carrier)) {
    given.push(...fragmentOf(carrier));
    // A link to a place in the page itself has only settings to give.
    if (!carrier.getAttribute('href')!.startsWith('#')) given.push(['src', carrier.href.split('#')[0]!]);
  }
  const caption = carrier.localName === 'figure' && carrier.querySelector('figcaption')?.textContent.trim();
  if (caption) given.unshift(['caption', caption]);
  const attributes = new Map(given.filter(([name]) => mayBeAttribute(name, observed)));
  const src = attributes.get('src');
  if (src !== undefined && !isFetchable(src, carrier.baseURI)) attributes.delete('src');
  return attributes;
}

/** The paragraph around a link that is all there is in it, or the link. */
function placeOf(link: Element): Element {
  const paragraph = link.closest('p');
  const isAlone =
    paragraph?.textContent.trim() === link.textContent.trim() &&
    !paragraph.querySelector(':not(a,a *,b,br,em,i,span,strong)') &&
    paragraph.querySelectorAll('a').length === 1;
  return isAlone ? paragraph : link;
}

/**
 * Puts a defined element where its carrier is, with the markup inside it: that is what it reads, and its fallback.
 * Nodes are only moved, so nothing is parsed and nothing runs.
 */
function upgrade({ tag, carrier }: Use): void {
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  const host = carrier.ownerDocument.createElement(tag);
  for (const [name, value] of attributesOf(carrier, observedAttributes)) host.setAttribute(name, value);
  if (!isLink(carrier) && !carrier.matches(READ_WHOLE)) {
    while (carrier.firstChild) host.append(carrier.firstChild);
    carrier.append(host);
    return;
  }
  const place = isLink(carrier) ? placeOf(carrier) : carrier;
  // Links lead to the id, and the page's layout goes by its alignment: both belong to what takes the place.
  const { id, classList } = place;
  if (id) {
    place.removeAttribute('id');
    host.id = id;
  }
  host.classList.add(...[...classList].filter((name) => name.startsWith('align')));
  if (!host.classList.length) host.removeAttribute('class');
  place.replaceWith(host);
  host.append(carrier);
}

/**
 * Has the browser ask for an element's data while the element is on its way, with the settings of the element's own
 * request, which then takes this answer.
 */
export function preload(src: string, base: string, credentials?: string | null): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = credentials === 'use-credentials' ? credentials : 'anonymous';
  link.href = new URL(src, base).href;
  document.head.append(link);
}

/** Whether there is data to ask for. */
function preloadFor({ tag, carrier }: Use): boolean {
  const given =
    carrier.localName === tag
      ? new Map([...carrier.attributes].map(({ name, value }) => [name, value]))
      : attributesOf(carrier, ['src', 'crossorigin', 'config']);
  const src = given.get('src');
  if (!src || given.has('config') || !isFetchable(src, carrier.baseURI)) return false;
  preload(src, carrier.baseURI, given.get('crossorigin'));
  return true;
}

/**
 * The first number that a page formats has the browser load its tables, which takes as long as to draw an element:
 * better in a task of its own, while the modules are on their way.
 */
function loadNumbers(): void {
  setTimeout(() => {
    try {
      (0).toLocaleString(document.documentElement.lang || 'en', { style: 'currency', currency: 'USD' });
    } catch {
      // What the page calls its language need not be one.
    }
  });
}

/** Whether a reader has something to look at while the element is on its way. */
const isShown = ({ carrier }: Use) =>
  !isLink(carrier) && [...carrier.children].some(({ localName }) => !/^(?:script|template)$/.test(localName));

/** When the next frame is on its way to the screen; at last also where there is none, as in a hidden tab. */
const afterFrame = () =>
  new Promise<unknown>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 200);
  });

/**
 * Markup is left as it is until its element is there, so that a reader always has one of the two.
 * @param load brings a tag's definition; asked again after a failure
 * @param loadLoading brings what reads the answer for `src`, where it is a file of its own
 */
export function activator(
  tags: readonly string[],
  load: (tag: string) => Promise<unknown>,
  loadLoading?: () => Promise<unknown>,
): Activator {
  const loads = new Map<string, Promise<unknown>>();
  const unknown = new Set<string>();
  let isReady = false;

  const onUnknown = (name: string) => {
    if (unknown.has(name)) return;
    unknown.add(name);
    console.warn(`career-elements: there is no element "${name}". There are: ${tags.join(', ')}.`);
  };

  async function bring(tag: string): Promise<boolean> {
    let loading = loads.get(tag);
    if (!loading) loads.set(tag, (loading = load(tag)));
    if (!isReady && NUMBERS.test(tag)) {
      isReady = true;
      loadNumbers();
    }
    try {
      await loading;
    } catch (error) {
      if (loads.delete(tag)) {
        console.warn(`career-elements: <${tag}> could not be loaded, its markup is left as it is.`, error);
      }
    }
    return Boolean(customElements.get(tag));
  }

  async function settle(uses: Use[]): Promise<void> {
    const isAway = uses
      .filter(({ tag }) => !customElements.get(tag))
      .map(preloadFor)
      .includes(true);
    // Whoever needs it asks again, and says what is wrong.
    if (isAway) loadLoading?.().catch(() => undefined);
    const settleTag = async (tag: string) => {
      if (!customElements.get(tag) && !(await bring(tag))) return;
      for (const use of uses) {
        const { carrier } = use;
        // Another copy, or the page, may have been quicker.
        if (use.tag === tag && carrier.localName !== tag && !isOff(carrier) && !isDone(carrier, tag, tags)) {
          upgrade(use);
        }
      }
    };
    await Promise.all([...new Set(uses.map(({ tag }) => tag))].map(settleTag));
  }

  const activate = (root: Node = document) => settle(findUses(root, tags, onUnknown));

  function observe(root: Node = document): () => void {
    const uses = findUses(root, tags, onUnknown);
    // Asking for files would delay the first frame, and those of a page that is all there already are in no hurry.
    void (uses.every(isShown) ? afterFrame().then(() => settle(uses)) : settle(uses));
    const observer = new MutationObserver((records) => {
      const changed = new Set(
        records.flatMap(({ type, target, addedNodes }) => (type === 'attributes' ? target : [...addedNodes])),
      );
      const uses = [...changed].flatMap((node) =>
        isElement(node) && node.isConnected ? findUses(node, tags, onUnknown) : [],
      );
      if (uses.length) void settle(uses);
    });
    const attributeFilter = ['data-career', 'data-career-off'];
    observer.observe(root, { childList: true, subtree: true, attributeFilter });
    return () => observer.disconnect();
  }

  return { activate, observe };
}

/** Begins as soon as the page has been parsed. Does nothing where there is no page (Node). */
export function whenParsed(begin: () => void): void {
  const page = globalThis.document as Document | undefined;
  if (page?.readyState === 'loading') page.addEventListener('DOMContentLoaded', begin, { once: true });
  else if (page) begin();
}
