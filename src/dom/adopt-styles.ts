import { LitElement, type CSSResult } from 'lit';

// By document, not by window: an iframe keeps its window when it navigates, but sheets made before are refused.
const sheetsByDocument = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** What Lit's server rendering leaves on a host for its hydration to take away. */
const LEFT = 'hydrate-internals-';

/**
 * For `createRenderRoot`: the shadow root with the element's `static styles` (of `css` literals only).
 * A declarative shadow root is emptied first, also where Lit's hydration support is there: hydration takes the texts
 * for those that it would have written, and a server knows neither the page's language nor the element's children.
 * @param onClick hears all clicks in it: on an element, Firefox would call everything inside that clickable
 */
export function renderRootFor(host: LitElement, onClick?: (event: Event) => void): ShadowRoot {
  let root = host.shadowRoot;
  if (root) {
    root.replaceChildren();
    for (const name of host.getAttributeNames()) {
      if (!name.startsWith(LEFT)) continue;
      host.removeAttribute(name);
      host.removeAttribute(name.slice(LEFT.length));
    }
  } else {
    root = host.attachShadow((host.constructor as typeof LitElement).shadowRootOptions);
  }
  adoptStyles(host);
  if (onClick) root.addEventListener('click', onClick);
  return root;
}

/** For `adoptedCallback`: makes the styles anew for the document that the element lives in now. */
export function adoptStyles({ shadowRoot, ownerDocument, constructor }: LitElement): void {
  if (!shadowRoot || !ownerDocument?.defaultView) return;
  const styles = (constructor as typeof LitElement).elementStyles as CSSResult[];
  shadowRoot.adoptedStyleSheets = styles.map((part) => sheetFor(ownerDocument, part));
}

/** The sheet for a document that has a window. What elements share is read once for all of them. */
export function sheetFor(page: Document, styles: CSSResult): CSSStyleSheet {
  const sheets = sheetsByDocument.get(page) ?? new Map<string, CSSStyleSheet>();
  sheetsByDocument.set(page, sheets);
  const text = styles.toString();
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new page.defaultView!.CSSStyleSheet()));
    // Where tests imitate a browser, there is nothing to look at.
    sheet.replaceSync?.(text);
  }
  return sheet;
}
