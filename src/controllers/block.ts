import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { Language } from '../format/language.js';
import type { Words } from '../format/words.js';
import { IssueLog } from '../model/issue-log.js';
import type { Issue, Reading } from '../model/issue.js';
import { DataSource, mark, type DataHost, type DataState, type MarkupReader } from './data-source.js';
import { Ground } from './ground.js';
import { IssueReport } from './issue-report.js';
import type { Reshape } from './other-shapes.js';
import { Settings } from './settings.js';

/** What every block may be told by attributes. */
export interface BlockHost extends DataHost {
  locale?: string;
  debug: boolean;
}

/** What a block's controller has to know about it. */
export interface BlockOptions<T> {
  /** English words that not every element says. */
  words?: Partial<Words>[];
  /** What the data means. Called whenever the data, an attribute in `inputs` or the language has changed. */
  read: (raw: unknown, language: Language, log: IssueLog) => Reading<T>;
  /** Attributes of the host that `read` looks at. */
  inputs?: () => unknown[];
  /** How the element's markup is read, where it takes any. */
  markup?: MarkupReader;
  /** Where its data may have the shape of other tools. */
  reshape?: Reshape;
  /** The input that the element's own text amounts to. */
  text?: (text: string) => unknown;
  /** Whether there is something to show without data as well. */
  always?: boolean;
  /** True where there is nothing to show. */
  blank: (value: T) => boolean;
}

/** What `renderState` has to know. */
export interface BlockWaiting {
  state: DataState;
  issues: Issue[];
  language: Language;
  debug: boolean;
  failed: 'blockFailed';
  retry?: () => void;
}

/** Finds, reads and reports the data of an element that shows one thing and has no state but that. */
export class Block<T> implements ReactiveController {
  issues: Issue[] = [];
  readonly settings: Settings;
  readonly source: DataSource;
  /** What the host stands on: a dark page need not say that it is dark. */
  readonly ground: Ground;
  readonly #host: BlockHost & LitElement;
  readonly #options: BlockOptions<T>;
  readonly #internals?: ElementInternals;
  readonly #report: IssueReport;
  #readWith: unknown[] = [];
  #value?: T;

  constructor(host: BlockHost & LitElement, options: BlockOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#internals = host.attachInternals?.();
    this.source = new DataSource(host, options.markup, this.#internals, options.reshape);
    this.source.readText = options.text;
    this.settings = new Settings(host, ...(options.words ?? []));
    this.ground = new Ground(host);
    this.#report = new IssueReport(host, this.source);
    host.addController(this);
  }

  /** What there is to show; undefined where there is nothing. */
  get value(): T | undefined {
    // Lit's server rendering updates no controllers.
    if (isServer) this.hostUpdate();
    return this.#value;
  }

  get language(): Language {
    return this.settings.language;
  }

  /** Says whether the host waits for more than its data: it is `:state(loading)` then. */
  hold(waits: boolean): void {
    mark(this.#internals, 'loading', waits);
  }

  /** For `renderState`. */
  get waiting(): BlockWaiting {
    const { issues, language } = this;
    return {
      issues,
      language,
      debug: this.#host.debug,
      failed: 'blockFailed',
      ...this.source.waiting,
    };
  }

  hostUpdate(): void {
    const { source } = this;
    source.resolve();
    const { language } = this;
    const { inputs, read, always, blank } = this.#options;
    const readWith = [source.key, language, this.settings.shared, ...(inputs?.() ?? [])];
    if (readWith.every((part, index) => part === this.#readWith[index])) return;
    this.#readWith = readWith;
    this.#value = undefined;
    // Not for figures: the first number format of a page takes long, and most texts have no use for any.
    const log = new IssueLog();
    try {
      const isThere =
        source.raw !== undefined ||
        (always && !['loading', 'reading'].includes(source.state) && !source.issues.length);
      const { value, issues } = isThere ? read(source.raw, language, log) : { issues: [] };
      if (this.#host.locale && !language.known) log.add('CE212', 'locale', this.#host.locale);
      this.issues = [...source.issues, ...issues, ...log.issues];
      if (value !== undefined && !blank(value)) this.#value = value;
      // A warning that leaves nothing to show is none.
      else if (
        this.issues[0] &&
        source.state !== 'empty' &&
        this.issues.every(({ severity }) => severity !== 'error')
      )
        this.issues[0] = { ...this.issues[0], severity: 'error' };
    } catch (error) {
      // Lit would keep the last rendering, and so what belongs to other data.
      this.issues = [{ code: 'CE302', severity: 'error', where: '', given: String(error) }];
    }
    // Data without content takes no room in the page, not even a gap.
    mark(this.#internals, 'blank', source.state === 'ready' && !this.#value && !this.issues.length);
  }

  hostUpdated(): void {
    this.#report.report(this.issues);
    this.ground.measureSoon();
  }
}
