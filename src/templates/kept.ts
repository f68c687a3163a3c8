import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

class Kept extends Directive {
  #items: readonly unknown[] = [];
  #around: readonly unknown[] = [];

  override render(
    items: readonly unknown[],
    around: readonly unknown[],
    renderItem: (item: unknown, index: number) => unknown,
  ): unknown[] {
    const before = around.every((value, index) => value === this.#around[index]) ? this.#items : [];
    this.#items = items;
    this.#around = around;
    return items.map((item, index) => (item === before[index] ? noChange : renderItem(item, index)));
  }
}

/** A list in which an item that is the same as at its place before is left alone, as long as all `around` is the same. */
export const kept = directive(Kept) as <T>(
  items: readonly T[],
  around: readonly unknown[],
  renderItem: (item: T, index: number) => unknown,
) => DirectiveResult;
