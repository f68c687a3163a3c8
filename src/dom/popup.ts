const GAP = 6;
const EDGE = 8;
/** With so much room below, in px, a list stays there. */
const ENOUGH = 200;

/** Where lists were put last. */
const places = new WeakMap<Element, string>();

/**
 * Puts a list at a field, on the side with more room and inside what is visible. Above everything else on the page
 * where the browser has popovers; elsewhere a box that scrolls and is transformed may still cut it off.
 */
export function placePopup(list: HTMLElement, anchor: Element): void {
  if (!list.isConnected) return;
  const hasPopovers = typeof list.showPopover === 'function';
  // Everything is asked first and the list shown last, so that the page is laid out only once more.
  const { left, top, bottom, width } = anchor.getBoundingClientRect();
  const { clientHeight } = list.ownerDocument.documentElement;
  const zoom = (anchor as Partial<Element>).currentCSSZoom ?? 1;
  // Pinch zoom and on-screen keyboards leave less than the window to see.
  const view = globalThis.visualViewport;
  const start = view?.offsetTop ?? 0;
  const end = start + (view?.height ?? globalThis.innerHeight);
  const place = [left, top, bottom, width, start, end, clientHeight, zoom].join();
  const isOpen = !hasPopovers || list.matches(':popover-open');
  if (isOpen && places.get(list) === place) return;
  places.set(list, place);
  const above = top - start - GAP - EDGE;
  const below = end - bottom - GAP - EDGE;
  const isAbove = below < ENOUGH && above > below;
  const { style } = list;
  // A page may be laid out larger or smaller; where things are is told in the window's pixels all the same.
  const put = (name: string, length: number) => style.setProperty(name, `${length / zoom}px`);
  put('inline-size', width);
  put('max-block-size', Math.max(isAbove ? above : below, 48));
  put('left', left);
  // From the edge that it touches, however many options there are.
  style.setProperty(isAbove ? 'top' : 'bottom', 'auto');
  if (isAbove) put('bottom', clientHeight - top + GAP);
  else put('top', bottom + GAP);
  if (!isOpen) list.showPopover();
  if (hasPopovers) return;
  // A transformed box around it is what such a list is placed in.
  style.removeProperty('transform');
  const own = list.getBoundingClientRect();
  const [x, y] = [left - own.left, isAbove ? top - GAP - own.bottom : bottom + GAP - own.top];
  if (x || y) style.setProperty('transform', `translate(${x / zoom}px,${y / zoom}px)`);
}

/** Takes the list away again. */
export function removePopup(list: HTMLElement): void {
  if (typeof list.hidePopover === 'function' && list.matches(':popover-open')) list.hidePopover();
}
