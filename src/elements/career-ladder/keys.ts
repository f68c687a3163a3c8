const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Levels that are less than this apart, in px, stand side by side. */
const ALIGNED = 4;

/**
 * The name that a key leads to, by where the levels stand on the screen: so the arrows mean the same in every view, at
 * every width and in both directions of writing. Undefined where there is none that way, or for another key.
 */
function nameAfter(names: HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'Home') return names[0];
  if (key === 'End') return names.at(-1);
  const [x, y] = ARROWS[key] ?? [0, 0];
  if (!x && !y) return undefined;
  const centre = (name: HTMLElement): [number, number] => {
    const { left, top, width } = (name.closest('li,th') ?? name).getBoundingClientRect();
    return [left + width / 2, top];
  };
  const [fromX, fromY] = centre(from);
  let best: HTMLElement | undefined;
  let nearest = Infinity;
  for (const name of names) {
    const [nameX, nameY] = centre(name);
    const along = (nameX - fromX) * x + (nameY - fromY) * y;
    const aside = Math.abs((nameX - fromX) * y) + Math.abs((nameY - fromY) * x);
    // What is straight ahead comes before what is near.
    const distance = along + aside * 3;
    if (along > ALIGNED && distance < nearest) {
      nearest = distance;
      best = name;
    }
  }
  return best;
}

const nameBeside = (part: Element): HTMLElement | null | undefined =>
  part.closest('.body :is(li,th)')?.querySelector('.name');

/** One tab stop for all names; the arrow keys move between them. */
export class Names {
  /** Id of the level that the Tab key leads to. */
  #stop?: string;
  #name?: HTMLElement;
  /** What had the focus before all were drawn anew: a name, what unfolds the rest of a level, or what scrolls. */
  #held?: Element | null;
  readonly #root: () => ParentNode;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** Keeps the stop where it is, as long as there is such a level. */
  settle(ids: ReadonlyMap<string, unknown>, wish: string | undefined): void {
    // On a server there is nothing to ask.
    this.#held = this.#name && this.#root().querySelector('.body :focus');
    const own = this.#held ? nameBeside(this.#held)?.dataset['id'] : undefined;
    this.#stop = [own, this.#stop, wish].find((id) => ids.has(id ?? ''));
  }

  /** To be called when the names are drawn. Where no level is wished for, the Tab key leads to the one on top. */
  mark(): void {
    const id = this.#stop;
    const name = this.#name;
    const held = this.#held;
    const isLost = held && !held.isConnected;
    if (name?.isConnected && name.dataset['id'] === id && !isLost) return;
    const selector = id === undefined ? '' : `[data-id="${CSS.escape(id)}"]`;
    this.#set(this.#root().querySelector<HTMLElement>(`.name${selector}`));
    if (isLost || held?.closest('li,th')) this.#name?.focus({ preventScroll: true });
  }

  /**
   * Moves the stop to the level that has the focus or is pressed, without drawing anew. It stays ahead of who comes
   * to it through what unfolds the levels before.
   */
  readonly follow = ({ target, type }: Event): void => {
    const name = nameBeside(target as Element);
    if (!name) return;
    const passes = type === 'focusin' && target !== name && this.#name;
    if (passes && name.compareDocumentPosition(passes) & Node.DOCUMENT_POSITION_FOLLOWING) return;
    // Not every engine heeds what stays in view when it scrolls to the focus, or scrolls to what is seen in part. Under
    // a pointer nothing moves.
    if (name.matches('.scroll :focus-visible')) name.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#set(name);
  };

  #set(name: HTMLElement | null): void {
    if (this.#name && this.#name !== name) this.#name.tabIndex = -1;
    this.#name = name ?? undefined;
    this.#stop = name?.dataset['id'];
    if (name) name.tabIndex = 0;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const from = (event.target as Element).closest<HTMLElement>('.name');
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const name = nameAfter([...this.#root().querySelectorAll<HTMLElement>('.name')], from, event.key);
    if (!name) return;
    event.preventDefault();
    name.focus();
  };
}
