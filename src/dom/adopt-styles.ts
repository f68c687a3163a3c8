import { LitElement, type CSSResult } from 'lit';

// By document, not by window: an iframe keeps its window when it navigates, but sheets made before are refused.
const sheetsByDocument = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** What Lit's server rendering leaves on a host for its hydration to take away. */
const LEFT = 'hydrate-internals-';

/**
 * For `createRenderRoot`: the shadow root with the element's `static styles` (of `css` literals only).
 * A declarative shadow root is emptied first, also where Lit's hydration support is there: hydration takes the texts
 * for those that it would have written, and a server knows neither the page's language nor the element's children.
 */
export function renderRootFor(host: LitElement): ShadowRoot {
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
  return root;
}

/** For `adoptedCallback`: makes the styles anew for the document that the element lives in now. */
export function adoptStyles({ shadowRoot, ownerDocument, constructor }: LitElement): void {
  const view = ownerDocument?.defaultView;
  if (!shadowRoot || !view) return;
  const sheets = sheetsByDocument.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheetsByDocument.set(ownerDocument, sheets);
  // What elements share is read once for all of them.
  shadowRoot.adoptedStyleSheets = ((constructor as typeof LitElement).elementStyles as CSSResult[]).map(
    (styles) => {
      const text = styles.toString();
      let sheet = sheets.get(text);
      if (!sheet) {
        sheets.set(text, (sheet = new view.CSSStyleSheet()));
        sheet.replaceSync(text);
      }
      return sheet;
    },
  );
}
