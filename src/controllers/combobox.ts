import type { LitElement, ReactiveController } from 'lit';
import { placePopup, removePopup } from '../dom/popup.js';
import { Suggester } from './suggester.js';

/** What a combobox needs of the element that it belongs to. */
export interface ComboboxHost {
  /** Takes over a suggestion. */
  accept(text: string): void;
  /** What stands in the field. */
  text(): string;
}

/**
 * A text field with a list of suggestions: the list autocomplete of the ARIA practices. The focus stays in the field,
 * `active` is the option that the arrow keys have come to.
 */
export class Combobox implements ReactiveController {
  /** So long, in milliseconds, nobody has typed when the number of suggestions is said: first come the letters. */
  static pause = 500;

  readonly suggester: Suggester;
  /** The list is laid out, though it may not be seen yet: the first letter has less to wait for. */
  isReady = false;
  /** What there is may be said. */
  isCalm = false;
  active = -1;
  readonly #host: LitElement;
  readonly #name: string;
  readonly #owner: ComboboxHost;
  #isOpen = false;
  #isFocused = false;
  #composing = false;
  #moves?: AbortController;
  #calming?: ReturnType<typeof setTimeout>;

  /** @param name of the field: its input has the id `name`, its list `name-list` in `name-popup`, its options `name-0` and so on */
  constructor(host: LitElement, name: 'what' | 'where', owner: ComboboxHost) {
    this.#host = host;
    this.#name = name;
    this.#owner = owner;
    this.suggester = new Suggester(name, (settled) => this.#onSuggestions(settled));
    host.addController(this);
  }

  /** Keyboards of phones compose every word; a syllable of one that has no suggestions yet is no reason to say so. */
  get open(): boolean {
    return this.#isOpen && (!this.#composing || this.suggester.matches.length > 0);
  }

  /** The id of the active option, for `aria-activedescendant`. */
  get activeId(): string | undefined {
    return this.open && this.active >= 0 ? `${this.#name}-${this.active}` : undefined;
  }

  hostDisconnected(): void {
    this.#isFocused = this.isReady = false;
    this.suggester.stop();
    this.close();
  }

  hostUpdated(): void {
    const [list, input] = this.#parts();
    if (!list || !input) return;
    if (!this.open && !this.isReady) {
      removePopup(list);
      return;
    }
    placePopup(list, input);
    const option = this.activeId && list.querySelector(`#${this.activeId}`);
    if (option) option.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.active = -1;
    if (!this.#isOpen) return;
    this.#isOpen = false;
    clearTimeout(this.#calming);
    this.#moves?.abort();
    this.#host.requestUpdate();
  }

  onFocus(): void {
    this.#isFocused = true;
    this.suggester.prepare();
  }

  #onBlur(): void {
    this.#isFocused = this.isReady = this.#composing = false;
    this.#host.requestUpdate();
    this.suggester.stop();
    this.close();
  }

  onCompositionStart(): void {
    this.#composing = true;
  }

  #onCompositionEnd(): void {
    // A suggestion that was taken over has ended it already.
    if (!this.#composing) return;
    this.#composing = false;
    this.onInput();
  }

  onInput(): void {
    this.active = -1;
    if (this.#owner.text().trim()) this.#show();
    else {
      this.suggester.stop();
      this.close();
    }
  }

  /** What has happened in the field. */
  readonly onEvent = (event: Event): void => {
    const { type } = event;
    if (type === 'keydown') this.#onKeydown(event as KeyboardEvent);
    else if (type === 'input') this.onInput();
    else if (type === 'focus') this.onFocus();
    else if (type === 'blur') this.#onBlur();
    else if (type === 'compositionstart') this.onCompositionStart();
    else if (type === 'compositionend') this.#onCompositionEnd();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // Keys that choose among an input method's candidates are not ours; old engines tell by the code.
    if (this.#composing || event.isComposing || event.keyCode === 229 || !this.suggester.available) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    const count = this.suggester.matches.length;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const down = key === 'ArrowDown';
      if (altKey && !down) this.close();
      else if (!this.open) this.#show(altKey ? -1 : down ? 0 : -2);
      else if (!altKey) this.#move(down ? 1 : -1, count);
      event.preventDefault();
    } else if (key === 'Enter') {
      if (this.activeId) {
        // With an option chosen, Enter takes it over; the next one sends the form.
        event.preventDefault();
        this.#accept(this.active);
      } else this.close();
    } else if (key === 'Escape') {
      if (!this.open && !this.#owner.text()) return;
      event.preventDefault();
      if (this.open) {
        // A dialog around the element stays open.
        event.stopPropagation();
        this.close();
      } else this.#owner.accept('');
    } else if (key === 'Home' || key === 'End' || key === 'ArrowLeft' || key === 'ArrowRight') {
      this.active = -1;
      this.#host.requestUpdate();
    }
  };

  readonly onClick = ({ target }: Event): void => {
    const option = (target as Element).closest('[role=option]');
    if (option) this.#accept(Number(option.id.slice(this.#name.length + 1)));
  };

  #accept(index: number): void {
    const match = this.suggester.matches[index];
    this.#composing = false;
    this.close();
    if (match) this.#owner.accept(match.suggestion.label);
  }

  /** The focus, and with it the on-screen keyboard, stays in the field. */
  readonly keepFocus = (event: Event): void => event.preventDefault();

  #show(active = -1): void {
    const { suggester } = this;
    if (!suggester.available) return;
    suggester.ask(this.#owner.text());
    this.#calmDown();
    const last = suggester.matches.length - 1;
    this.active = active === -2 ? last : Math.min(active, last);
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#moves = new AbortController();
      const { signal } = this.#moves;
      // Zooming and the keyboard on the screen move the visual viewport alone.
      for (const place of [globalThis, globalThis.visualViewport]) {
        place?.addEventListener('scroll', this.#onMove, { capture: true, passive: true, signal });
        place?.addEventListener('resize', this.#onMove, { signal });
      }
    }
    this.#host.requestUpdate();
  }

  #calmDown(): void {
    clearTimeout(this.#calming);
    this.isCalm = false;
    this.#calming = setTimeout(() => {
      this.isCalm = this.suggester.settled;
      this.#host.requestUpdate();
    }, Combobox.pause);
  }

  /** Past the last option comes the field itself, then the first again. */
  #move(by: 1 | -1, count: number): void {
    this.active = ((this.active + 1 + by + count + 1) % (count + 1)) - 1;
    this.#host.requestUpdate();
  }

  #onSuggestions(settled: boolean): void {
    // What the reader has come to must not change under the keys.
    if (settled && this.#isOpen && this.active < 0) this.suggester.refresh();
    if (this.#isOpen) this.#calmDown();
    this.isReady = this.#isFocused;
    this.#host.requestUpdate();
  }

  readonly #onMove = (): void => {
    const [list, input] = this.#parts();
    if (this.open && list && input) placePopup(list, input);
  };

  #parts(): (HTMLElement | null)[] {
    const find = (id: string) => this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`);
    return [find(`${this.#name}-popup`), find(this.#name)];
  }
}
