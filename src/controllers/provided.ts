import { ContextEvent, type Context, type ContextCallback, type ContextType } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';

type Request = ContextEvent<Context<unknown, unknown>>;
interface Asker {
  element: Element;
  stop: () => void;
}

/** Who asks or provides, also inside shadow roots. */
const sourceOf = (event: Event & { contextTarget?: Element }) =>
  event.contextTarget ?? (event.composedPath()[0] as Element);

/**
 * What the host provides under a key for all elements inside it, also for those that have asked before. In place of the
 * provider of @lit/context, of which the host needs half.
 */
export class Provided<K extends Context<unknown, unknown>> implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: K;
  readonly #askers = new Map<ContextCallback<unknown>, Asker>();
  #value?: ContextType<K>;

  constructor(host: LitElement, context: K) {
    this.#host = host;
    this.#context = context;
    host.addEventListener('context-request', this.#onRequest);
    host.addEventListener('context-provider', this.#onProvider);
    host.addController(this);
  }

  hostConnected(): void {
    const event = new Event('context-provider', { bubbles: true, composed: true });
    this.#host.dispatchEvent(Object.assign(event, { context: this.#context, contextTarget: this.#host }));
  }

  set(value: ContextType<K>): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const [answer, { stop }] of this.#askers) answer(value, stop);
  }

  readonly #onRequest = (event: Request): void => {
    const { context, callback, subscribe } = event;
    const element = sourceOf(event);
    // The host itself asks those around it.
    if (context !== this.#context || element === this.#host) return;
    event.stopPropagation();
    const asker = this.#askers.get(callback) ?? { element, stop: () => this.#askers.delete(callback) };
    if (subscribe) this.#askers.set(callback, asker);
    callback(this.#value, subscribe ? asker.stop : undefined);
  };

  /** Those that are inside another provider by now hear from that one, when they ask again. */
  readonly #onProvider = (event: Event): void => {
    if ((event as Request).context !== this.#context || sourceOf(event) === this.#host) return;
    event.stopPropagation();
    for (const [answer, { element }] of [...this.#askers]) {
      element.dispatchEvent(new ContextEvent(this.#context, element, answer, true));
    }
  };
}
