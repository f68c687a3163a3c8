import { LitElement } from 'lit';

// By document, not by window: an iframe keeps its window when it navigates, but sheets made before are refused.
const sheetsByDocument = new WeakMap<Document, WeakMap<typeof LitElement, CSSStyleSheet>>();

/**
 * For `createRenderRoot`: the shadow root with the element's `static styles` (of `css` literals only).
 * A declarative shadow root is emptied first, unless Lit's hydration support is there to take it over.
 */
export function renderRootFor(host: LitElement): ShadowRoot {
  let root = host.shadowRoot;
  if (root && 'litElementHydrateSupport' in globalThis) {
    // Lit's own method, as patched by that support, marks the element for hydration.
    LitElement.prototype['createRenderRoot'].call(host);
  } else {
    root ??= host.attachShadow((host.constructor as typeof LitElement).shadowRootOptions);
    root.replaceChildren?.();
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
    sheet.replaceSync(ctor.elementStyles.join('\n'));
  }
  shadowRoot.adoptedStyleSheets = [sheet];
}
