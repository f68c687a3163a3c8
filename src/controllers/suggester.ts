import type { SuggestionInput } from '../model/inputs.js';
import { Findings } from '../model/findings.js';
import type { Issue } from '../model/issue.js';
import { matchesOf, SuggestionIndex, type Match } from '../model/suggestions.js';

/** Answers with suggestions for what was typed; `signal` says that the answer is no longer wanted. */
export type Suggest = (
  text: string,
  options: { field: 'what' | 'where'; signal: AbortSignal },
) => readonly (string | SuggestionInput)[] | Promise<readonly (string | SuggestionInput)[]>;

/** At most so many are shown. */
const LIMIT = 8;
/** So long, in milliseconds, the list may be read before the page gets its turn. */
const SLICE = 4;

/** Finds suggestions in a list, or asks a function for them. */
export class Suggester {
  /** How long, in milliseconds, a pause in typing is before a function is asked. */
  static delay = 150;

  matches: Match[] = [];
  /** There are more than are shown. */
  more = false;
  state: 'ready' | 'loading' | 'failed' = 'ready';
  issues: Issue[] = [];

  readonly #field: 'what' | 'where';
  readonly #changed: (settled: boolean) => void;
  #list?: readonly unknown[];
  #suggest?: Suggest;
  #index?: SuggestionIndex;
  #find = new Findings();
  #text = '';
  #timer?: ReturnType<typeof setTimeout>;
  #abort?: AbortController;

  /** @param changed is called when an answer has come, or when a list is read to its end (`settled`) */
  constructor(field: 'what' | 'where', changed: (settled: boolean) => void) {
    this.#field = field;
    this.#changed = changed;
  }

  get available(): boolean {
    return Boolean(this.#suggest || this.#list?.length);
  }

  /** Says where suggestions come from. A list costs nothing until it is prepared. */
  use(list: readonly unknown[] | undefined, suggest: Suggest | undefined): void {
    if (list === this.#list && suggest === this.#suggest) return;
    this.stop();
    this.#list = list;
    this.#suggest = suggest;
    this.#index = undefined;
    this.#find = new Findings();
    this.issues = [];
    this.matches = [];
  }

  /** Begins to read the list, a little at a time. */
  prepare(): void {
    if (this.#index || this.#suggest || !this.#list) return;
    const index = (this.#index = new SuggestionIndex(this.#list, this.#find));
    const step = () => {
      if (index !== this.#index) return;
      const end = performance.now() + SLICE;
      do index.advance();
      while (!index.complete && performance.now() < end);
      if (!index.complete) {
        setTimeout(step);
      } else {
        this.issues = this.#find.issues;
        this.#changed(true);
      }
    };
    step();
  }

  /** Looks for a text; the fields change at once, or when an answer comes. */
  ask(text: string): void {
    this.#text = text;
    this.stop();
    if (this.#suggest) {
      this.state = 'loading';
      this.#timer = setTimeout(() => void this.#call(this.#suggest!, text), text ? Suggester.delay : 0);
      return;
    }
    this.prepare();
    const { matches, more } = this.#index?.search(text, LIMIT) ?? { matches: [], more: false };
    Object.assign(this, { matches, more, state: 'ready' });
  }

  /** Asks the same again. */
  refresh(): void {
    this.ask(this.#text);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
  }

  async #call(suggest: Suggest, text: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    const find = new Findings();
    try {
      const answer = await suggest(text, { field: this.#field, signal });
      if (signal.aborted) return;
      const { matches, more } = matchesOf(answer, text, LIMIT, find);
      Object.assign(this, { matches, more, state: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      find.add('CE233', 'suggest', String(error));
      Object.assign(this, { matches: [], more: false, state: 'failed' });
    }
    this.issues = find.issues;
    this.#changed(false);
  }
}
