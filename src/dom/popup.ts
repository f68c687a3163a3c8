const GAP = 6;
const EDGE = 8;

/**
 * Puts a list at a field, on the side with more room and inside what is visible. Above everything else on the page
 * where the browser has popovers; elsewhere the style sheet places it.
 */
export function placePopup(list: HTMLElement, anchor: Element): void {
  if (!list.isConnected || typeof list.showPopover !== 'function') return;
  if (!list.matches(':popover-open')) list.showPopover();
  const { style } = list;
  const { left, top, bottom, width } = anchor.getBoundingClientRect();
  // Its height is known only at the width that it will have.
  style.setProperty('inline-size', `${width}px`);
  style.removeProperty('max-block-size');
  const wanted = list.offsetHeight;
  // Pinch zoom and on-screen keyboards leave less than the window to see.
  const view = globalThis.visualViewport;
  const start = view?.offsetTop ?? 0;
  const end = start + (view?.height ?? globalThis.innerHeight);
  const room = { above: top - start - GAP - EDGE, below: end - bottom - GAP - EDGE };
  const upwards = room.below < Math.min(wanted, 200) && room.above > room.below;
  const height = Math.min(wanted, Math.max(upwards ? room.above : room.below, 48));
  style.setProperty('max-block-size', `${height}px`);
  style.setProperty('left', `${left}px`);
  style.setProperty('top', `${upwards ? top - GAP - height : bottom + GAP}px`);
}

/** Takes the list away again. */
export function removePopup(list: HTMLElement): void {
  if (typeof list.hidePopover === 'function' && list.matches(':popover-open')) list.hidePopover();
}
