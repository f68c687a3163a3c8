import type { LitElement, ReactiveController } from 'lit';

/** Which of an element's sections is being read: the last one that has come near the top of the view. */
export class ReadingPosition implements ReactiveController {
  /** The section's `data-section`. */
  at?: string;
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #seen = new Set<Element>();
  #observer?: IntersectionObserver;
  #watched: Element[] = [];

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument?.defaultView;
    // A band below the top: whatever crosses it is read.
    this.#observer = view
      ? new view.IntersectionObserver(this.#onCross, { rootMargin: '-12% 0px -70% 0px' })
      : undefined;
    this.#watched = [];
  }

  hostUpdated(): void {
    const sections = [...this.#host.renderRoot.querySelectorAll(this.#selector)];
    if (sections.length === this.#watched.length && sections.every((one, n) => one === this.#watched[n]))
      return;
    this.#observer?.disconnect();
    this.#seen.clear();
    this.#watched = sections;
    for (const section of sections) this.#observer?.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  readonly #onCross = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    }
    const current = this.#watched.findLast((section) => this.#seen.has(section)) as HTMLElement | undefined;
    const at = current?.dataset['section'] ?? this.at;
    if (at === this.at) return;
    this.at = at;
    this.#host.requestUpdate();
  };
}
