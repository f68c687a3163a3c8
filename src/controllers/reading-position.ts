import type { LitElement, ReactiveController } from 'lit';

/** Part of the view, from its top, in which a heading is being read or about to be. */
const BAND = 0.4;

/** Which of an element's sections is being read: the first whose heading is in the upper view, or the one that fills it. */
export class ReadingPosition implements ReactiveController {
  /** The section's `data-section`. */
  at?: string;
  readonly #host: LitElement;
  readonly #selector: string;
  #page?: Document;
  #frame = 0;

  /** @param selector of the sections; the first `.heading` in each is its heading */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    // Whatever scrolls: the page or a part of it.
    this.#page?.addEventListener('scroll', this.#onMove, { capture: true, passive: true });
  }

  hostUpdated(): void {
    this.#onMove();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('scroll', this.#onMove, { capture: true });
    this.#page?.defaultView?.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #onMove = (): void => {
    this.#frame ||= this.#page?.defaultView?.requestAnimationFrame(this.#measure) ?? 0;
  };

  readonly #measure = (): void => {
    this.#frame = 0;
    const at = this.#find();
    if (at === this.at) return;
    this.at = at;
    this.#host.requestUpdate();
  };

  #find(): string | undefined {
    const { clientHeight, scrollHeight, scrollTop } = this.#page!.documentElement;
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const isAtEnd = scrollTop + clientHeight > scrollHeight - 2;
    const places = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#selector)].map((section) => {
      const heading = section.querySelector('.heading');
      // Where the page puts something in a section's place, its heading is not there.
      const mark = heading?.getClientRects().length ? heading : section;
      const { top } = mark.getBoundingClientRect();
      const above = parseFloat(getComputedStyle(mark).scrollMarginTop) || 0;
      return { id: section.dataset['section'], top: top - above, isGoal: isAtEnd && mark === focused };
    });
    const lower = clientHeight * BAND;
    const place =
      // The last sections can't come to the top, but a reader may have gone to one.
      places.find(({ top, isGoal }) => isGoal && top > 0 && top < clientHeight) ??
      // Rounding may leave a heading a little above the place that it was brought to.
      places.find(({ top }) => top > -12 && top < lower) ??
      places.findLast(({ top }) => top < lower) ??
      places[0];
    return place?.id;
  }
}
