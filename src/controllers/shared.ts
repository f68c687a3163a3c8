import { ContextEvent, type Context, type ContextType } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';

const waiting = new Set<() => void>();
let listening = false;

/** An ancestor may become a provider after the elements inside it have asked. */
function listen(): void {
  if (listening || typeof document === 'undefined') return;
  listening = true;
  document.addEventListener('context-provider', () => waiting.forEach((ask) => ask()));
}

/**
 * What an ancestor provides under a key, also where it comes to do so later or the element is moved to another one.
 * In place of the consumer of @lit/context, of which an element needs less than half.
 */
export class Shared<K extends Context<unknown, unknown>> implements ReactiveController {
  value?: ContextType<K>;
  readonly #host: LitElement;
  readonly #context: K;
  #unsubscribe?: () => void;

  constructor(host: LitElement, context: K) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    listen();
    waiting.add(this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    waiting.delete(this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = this.value = undefined;
  }

  readonly #ask = (): void => {
    if (this.value !== undefined) return;
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#answer, true));
  };

  readonly #answer = (value: ContextType<K>, unsubscribe?: () => void): void => {
    // Another provider has taken the place of the one before.
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.value = value;
    this.#host.requestUpdate();
  };
}
