import type { SuggestionInput } from '../model/inputs.js';
import { IssueLog } from '../model/issue-log.js';
import type { Issue } from '../model/issue.js';
import { matchesOf, SuggestionIndex, type Match } from '../model/suggestion-index.js';

/** Answers with suggestions for what was typed; `signal` says that the answer is no longer wanted. */
export type Suggest = (
  text: string,
  options: { field: 'what' | 'where'; signal: AbortSignal },
) => readonly (string | SuggestionInput)[] | Promise<readonly (string | SuggestionInput)[]>;

/** At most so many are shown. */
const LIMIT = 8;
/** So long, in milliseconds, the list may be read before the page gets its turn. */
const SLICE = 4;
/** So long a letter may wait for it. */
const PATIENCE = 5;
/** So long, in milliseconds, nobody has typed when the list is read on. */
const PAUSE = 500;

/** Calls when the browser has nothing else to do. */
const whenIdle = (call: () => void): void => {
  // Safari has no idle time to give away.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: 1000 });
  else setTimeout(call);
};

/** Says for a slice of time that there is more of it. */
function turn(time = SLICE): () => boolean {
  const end = performance.now() + time;
  return () => performance.now() < end;
}

/** Finds suggestions in a list, or asks a function for them. */
export class Suggester {
  /** How long, in milliseconds, a pause in typing is before a function is asked. */
  static delay = 150;

  matches: Match[] = [];
  /** There are more than are shown. */
  more = false;
  /** The rest of the list would change nothing. */
  settled = true;
  state: 'ready' | 'loading' | 'failed' = 'ready';
  issues: Issue[] = [];

  readonly #field: 'what' | 'where';
  readonly #changed: (settled: boolean) => void;
  #list?: readonly unknown[];
  #suggest?: Suggest;
  #index?: SuggestionIndex;
  #log = new IssueLog();
  #text = '';
  #isRead = false;
  #reader?: object;
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
    this.#index = this.#reader = undefined;
    this.#isRead = false;
    this.settled = true;
    this.#log = new IssueLog();
    this.issues = [];
    this.matches = [];
  }

  /** The list is read a little at a time, when nobody types; a search reads ahead only as far as it must. */
  prepare(): void {
    if (this.#index || this.#suggest || !this.#list?.length) return;
    const index = (this.#index = new SuggestionIndex(this.#list, this.#log));
    // The first options cost most. They are made, unseen, before the first letter comes.
    whenIdle(() => {
      if (index !== this.#index || this.matches.length) return;
      // Nor does an engine search fast what it has never searched. A little will do, where nobody waits yet.
      if (!this.#text) {
        index.advance();
        index.search('e', LIMIT);
      }
      this.#look(this.#text);
      this.#changed(false);
    });
    this.#readOn(0);
  }

  #look(text: string): void {
    const { matches, more, settled } = this.#index!.search(text, LIMIT, turn(PATIENCE));
    Object.assign(this, { matches, more, settled, state: settled || matches.length ? 'ready' : 'loading' });
  }

  /** Reads the list to its end, and looks through it for what was asked for. */
  #readOn(wait: number): void {
    if (this.#isRead && this.settled) return;
    const index = this.#index!;
    // Whoever was reading before stops.
    const reader = (this.#reader = {});
    const step = () => {
      if (reader !== this.#reader) return;
      const mayGoOn = turn();
      while (!index.complete && mayGoOn()) index.advance();
      if (!index.complete) return whenIdle(step);
      if (!this.settled && !index.search(this.#text, LIMIT, mayGoOn).settled) return whenIdle(step);
      this.#isRead = true;
      this.issues = this.#log.issues;
      this.#changed(true);
    };
    setTimeout(() => whenIdle(step), wait);
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
    if (!this.#index) return;
    this.#look(text);
    this.#readOn(this.settled ? PAUSE : 0);
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
    const log = new IssueLog();
    try {
      const answer = await suggest(text, { field: this.#field, signal });
      if (signal.aborted) return;
      const { matches, more } = matchesOf(answer, text, LIMIT, log);
      Object.assign(this, { matches, more, state: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      log.add('CE233', 'suggest', String(error));
      Object.assign(this, { matches: [], more: false, state: 'failed' });
    }
    this.issues = log.issues;
    this.#changed(false);
  }
}
