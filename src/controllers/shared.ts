import { ContextConsumer, type Context, type ContextType } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';

const waiting = new Set<() => void>();
let listening = false;

/** An ancestor may become a provider after the elements inside it have asked. */
function listen(): void {
  if (listening || typeof document === 'undefined') return;
  listening = true;
  document.addEventListener('context-provider', () => waiting.forEach((ask) => ask()));
}

/** What an ancestor provides under a key, also where it comes to do so later or the element is moved to another one. */
export class Shared<K extends Context<unknown, unknown>> implements ReactiveController {
  readonly #consumer: ContextConsumer<K, LitElement>;

  constructor(host: LitElement, context: K) {
    this.#consumer = new ContextConsumer(host, { context, subscribe: true });
    host.addController(this);
  }

  get value(): ContextType<K> | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    listen();
    waiting.add(this.#ask);
  }

  hostDisconnected(): void {
    waiting.delete(this.#ask);
    this.#consumer.value = undefined;
  }

  readonly #ask = (): void => {
    if (this.#consumer.value === undefined) this.#consumer.hostConnected();
  };
}
