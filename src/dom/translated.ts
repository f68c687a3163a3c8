import type { LitElement } from 'lit';

/** What translators of pages do, those of browsers and those that a site offers, and how not to be misled by them. */

// The language that the page had when an element came into it, or was given its data.
const found = new WeakMap<Element, string>();
// The last one that was no translation.
let served = '';

/** Has the language of the page looked up again for an element: it is somewhere else, or has other data. */
export function forgetLanguage(host: Element): void {
  found.delete(host);
}

/**
 * The nearest `lang`, also outside the shadow roots around the element. What the whole page says of its language is
 * what it said when the data came: a translator changes that, and not how the data was written.
 */
export function languageAround(host: Element, element = host): string {
  const nearest = element.closest?.<HTMLElement>('[lang]');
  const page = host.ownerDocument?.documentElement;
  if (nearest && nearest !== page) return nearest.lang;
  const root = element.getRootNode?.();
  if (!nearest && root && 'host' in root) return languageAround(host, root.host as Element);
  if (page && !found.has(host)) {
    if (!page.className.includes('translated-')) served = page.lang;
    found.set(host, served);
  }
  return found.get(host) ?? '';
}

/** What Edge marks the elements with that it wrote anew. */
export const MARKS = ['_msttexthash', '_mstmutation'];

/** What a reader can come to with the keyboard. */
const STOPS = 'a,button,input,select,summary,[tabindex]';

/**
 * Undoes what a translator did to a shadow root before it is written anew. Texts in a `<font>` are given back: what
 * would write them anew no longer finds them there. Edge rewrites whole elements, with all that marks a text in them:
 * everything is drawn afresh then. The focus stays where it was among what takes it, and what the reader unfolded stays
 * open.
 * @param marked whether elements were marked since the last time
 */
export function undoTranslation(host: LitElement, marked: boolean): void {
  const root = host.renderRoot as ShadowRoot;
  const fonts = [...root.querySelectorAll('font')];
  if (marked || fonts.some((font) => font.hasAttribute(MARKS[1]!))) {
    const stop = [...root.querySelectorAll(STOPS)].indexOf(root.activeElement!);
    // A ladder knows of its levels what is open, and may be about to turn that over.
    const folds = () => [...root.querySelectorAll<HTMLDetailsElement>('details:not(.rung *)')];
    const open = folds().map((fold) => fold.open);
    root.replaceChildren('');
    host.renderOptions.renderBefore = root.firstChild;
    void host.updateComplete.then(() => {
      folds().forEach((fold, index) => (fold.open = open[index] ?? fold.open));
      root.querySelectorAll<HTMLElement>(STOPS)[stop]?.focus();
    });
  }
  for (const font of fonts) font.replaceWith(font.textContent);
}
