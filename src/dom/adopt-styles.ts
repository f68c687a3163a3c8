import { LitElement, type CSSResult } from 'lit';

// By document, not by window: an iframe keeps its window when it navigates, but sheets made before are refused.
const sheetsByDocument = new WeakMap<Document, WeakMap<typeof LitElement, CSSStyleSheet>>();

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
  let sheets = sheetsByDocument.get(ownerDocument);
  if (!sheets) sheetsByDocument.set(ownerDocument, (sheets = new WeakMap()));
  const ctor = constructor as typeof LitElement;
  let sheet = sheets.get(ctor);
  if (!sheet) {
    sheets.set(ctor, (sheet = new view.CSSStyleSheet()));
    sheet.replaceSync((ctor.elementStyles as CSSResult[]).join('\n'));
  }
  shadowRoot.adoptedStyleSheets = [sheet];
}
