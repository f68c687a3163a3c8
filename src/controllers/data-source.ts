import type { LitElement, ReactiveController } from 'lit';
import { dataContext, type ProvidedData } from '../context/keys.js';
import type { tableOf } from '../dom/csv.js';
import type { READERS, ReadMarkup } from '../dom/markup.js';
import { forgetLanguage } from '../dom/translated.js';
import type { Issue, IssueCode } from '../model/issue.js';
import { safeUrl } from '../model/link.js';
import type { Reshape } from './other-shapes.js';
import { Shared } from './shared.js';

/**
 * How far an element is with its data; `empty`: nothing was given; `reading`: what reads it is on its way, and what the
 * page has in the element stays in view.
 */
export type DataState = 'empty' | 'loading' | 'reading' | 'ready' | 'failed';

/** The ways of giving data to an element, as reactive properties. */
export interface DataHost extends LitElement {
  /** An object, or JSON as text. */
  data?: unknown;
  /** JSON. */
  config?: string;
  /** A figure as people write it. */
  value?: string;
  /** The http(s) or relative address of JSON, or of CSV that reads like the element's table. */
  src?: string;
  /** `#id` of a script with JSON or of markup, in the same document or shadow root. */
  from?: string;
  /** `use-credentials` sends cookies to other origins as well. */
  crossorigin?: string;
  /** Which part of an ancestor's data: the id of a block or of a role. */
  of?: string;
  /** Which roles of an ancestor's data: ids or titles, separated by spaces or commas. */
  roles?: string;
}

/** How markup is read: as for an element of that tag, or by a function. */
export type MarkupReader = keyof typeof READERS | 'salary-chart' | ReadMarkup;

/** Where the data is, what is there, and which part of it. */
type Found = readonly [origin: string, given?: unknown, of?: string, roles?: string];

/** What `career-load` says. */
export interface CareerLoadDetail {
  /** The address as it was given. */
  src: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-load': CustomEvent<CareerLoadDetail>;
  }
}

const SCRIPT = ':is(:scope,:scope>div,:scope>p)>script[type^="application/json"i]';
/** JSON that lost its script, or stands in an attribute called like the property; "{{" and JSON-LD are none. */
const JSON_TEXT = /^\s*(?:\{(?!\{|\s*"@)|\[\s*[{["“])/;
/** What no editor puts around JSON. */
const CONTENT = ':not(p,div,span,pre,code,br,a,script)';
/** Lines with tabs between words, as a sheet is pasted as text. */
const SHEET = /\S\t+\S.*\n.*\S\t/;
/** In place of the input of markup that nothing can read yet. */
const UNREAD = {};
const UNKNOWN: Found = ['?'];
/** What only some data needs, once it has been loaded: for markup, and for damaged JSON and what `src` brings. */
let markup: { READERS: Record<string, ReadMarkup>; tableOf: typeof tableOf } | undefined;
let loading: typeof import('./loading.js') | undefined;
const LOADING = 'data-loading.js';
const CHARTS = 'data-charts.js';
const loadReaders = async (isChart: boolean): Promise<void> => {
  const { READERS, tableOf } = await (isChart ? import('../dom/chart-data.js') : import('../dom/markup.js'));
  markup = { READERS: { ...markup?.READERS, ...READERS }, tableOf };
};
const loadLoading = async () => (loading = await import('./loading.js'));

/** Browsers from before :state() have no states, or take only names with dashes. */
let hasStates: boolean | undefined;

/** Switches one of an element's `:state()`s. */
export function mark(internals: ElementInternals | undefined, name: string, isOn: boolean): void {
  hasStates ??= globalThis.CSS?.supports('selector(:state(a))') ?? false;
  if (hasStates) internals?.states[isOn ? 'add' : 'delete'](name);
}

const STATES = [
  ['loading', 'loading'],
  ['failed', 'error'],
  ['empty', 'empty'],
] as const;

/**
 * Finds an element's data: `data` › `config` › `value` › child script › `src` › `from` or own markup › context.
 * Call `resolve()` in `willUpdate`, then read the fields. Dispatches `career-load`; problems are in `issues`.
 */
export class DataSource implements ReactiveController {
  /** For a whole load with its body, in milliseconds. */
  static timeout = 10_000;

  state: DataState = 'empty';
  /** What was given, parsed but not read; undefined unless `state` is `ready`. */
  raw: unknown;
  /** Problems of transport and syntax; errors when `state` is `failed`, at most warnings when it is `ready`. */
  issues: Issue[] = [];
  /** The input that the host's own text amounts to, where it has no markup. */
  readText?: (text: string) => unknown;
  /** Changes whenever the other fields do. */
  key: unknown;

  readonly #host: DataHost;
  readonly #reader?: MarkupReader;
  readonly #internals?: ElementInternals;
  readonly #reshape?: Reshape;
  readonly #context: Shared<typeof dataContext>;
  #observer?: MutationObserver;
  // The page's language when watching began.
  #lang = '';
  #abort?: AbortController;
  // What the fields were worked out from.
  #found: Found = UNKNOWN;
  // Where markup is read from, null while it is not there; undefined when it has to be read again.
  #target?: Element | null;
  // What it amounts to; undefined as long as nobody had to know.
  #markup?: { input: unknown };

  /**
   * @param internals gets `:state(loading)`, `:state(error)`, `:state(empty)` and `aria-busy`
   * @param reshape where data may have the shape of other tools
   */
  constructor(
    host: DataHost,
    markup: MarkupReader | undefined,
    internals?: ElementInternals,
    reshape?: Reshape,
  ) {
    this.#host = host;
    this.#reshape = reshape;
    this.#reader = markup;
    this.#internals = internals;
    this.#context = new Shared(host, dataContext);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forgetMarkup();
    this.#abort?.abort();
    if (this.state !== 'ready') this.#found = UNKNOWN;
  }

  /** Whether the host has data of its own, be it on its way or wrong. */
  get isOwn(): boolean {
    return !['', 'context'].includes(this.#found[0]);
  }

  /** How far it is, and the way to try once more where that may help. */
  get waiting(): { state: DataState; retry?: () => void } {
    const { state } = this;
    const canRetry = state === 'failed' && this.#host.src;
    return { state, ...(canRetry && { retry: () => this.retry() }) };
  }

  /** Takes note of what is wrong with the data as a whole: what could be parsed may still leave nothing to show. */
  judge(issues: Issue[]): void {
    const isBad = this.state === 'failed' || issues.some(({ severity }) => severity === 'error');
    mark(this.#internals, 'error', isBad);
  }

  /** Loads again, for a "try again" button. */
  retry(): void {
    this.#found = UNKNOWN;
    this.#onChange();
  }

  /** Brings the fields up to date. */
  resolve(): void {
    const found = this.#find();
    if (found.every((part, index) => part === this.#found[index]) && found.length === this.#found.length)
      return;
    this.#found = found;
    this.#context.value?.moved?.();
    const [origin, given] = found;
    this.#abort?.abort();
    if (['data', 'config', 'src'].includes(origin)) forgetLanguage(this.#host);
    if (origin === 'src') {
      this.#settle('loading');
      void this.#load(given as string);
      return;
    }
    if (origin === 'context') {
      this.#take(given as ProvidedData);
      return;
    }
    if (origin === 'markup' && given === UNREAD) {
      const isChart = this.#reader === 'salary-chart';
      this.#wait(loadReaders(isChart), isChart ? CHARTS : 'data-markup.js');
      return;
    }
    const isTable = origin === 'table';
    const isJson = typeof given === 'string' && origin !== 'value' && !isTable;
    let value = isJson ? parse(given) : isTable ? undefined : given;
    let issues: Issue[] = [];
    const page = this.#host.ownerDocument;
    const isOpen = page?.readyState === 'loading';
    if (isJson && value === undefined && !isOpen) {
      // Damaged: what mends it, or says what is wrong with it, is not needed for anything else.
      if (!loading) {
        this.#wait(loadLoading(), LOADING);
        return;
      }
      ({ value, issues } = loading.readDamaged(given, origin, this.#host.localName));
    }
    if (value !== undefined) {
      this.#settle('ready', value, issues);
    } else if (isOpen) {
      // The parser may not have come to the data, or to its end.
      this.#found = UNKNOWN;
      this.#settle('loading');
      page.addEventListener('DOMContentLoaded', this.#onChange, { once: true });
    } else if (isTable) {
      // Its readers have it in view; data may still come.
      const expected = 'columns that “Data shapes” names for this element';
      const [issue] = problem('CE111', origin, given as string);
      this.#settle('empty', undefined, [{ ...issue!, severity: 'warning', expected }]);
    } else if (origin) {
      this.#settle('failed', undefined, issues[0] ? issues : problem('CE111', origin));
    } else {
      this.#settle('empty');
    }
  }

  /** Goes on when a file of the library has come. */
  #wait(file: Promise<unknown>, name: string): void {
    const found = this.#found;
    const then = (issues?: Issue[]): void => {
      // Meanwhile there may be other data.
      if (found !== this.#found) return;
      if (issues) this.#settle('failed', undefined, issues);
      else this.#found = UNKNOWN;
      this.#host.requestUpdate();
    };
    this.#settle('reading');
    void file.then(
      () => then(),
      (error: unknown) => then(problem('CE303', name, String(error))),
    );
  }

  readonly #onChange = () => {
    this.#target = undefined;
    this.#host.requestUpdate();
  };

  readonly #onMutation = (records: MutationRecord[]) => {
    const host = this.#host;
    const target = this.#named;
    // What `from` names may have been replaced. Gone alone, it leaves its data: pages take away one after the other.
    if (target && target !== this.#target) return this.#onChange();
    const own = records.filter(({ target: place }) => [host, target].some((root) => root?.contains(place)));
    // A translation is no other data.
    const isTranslation =
      host.ownerDocument.documentElement.lang !== this.#lang ||
      own.some(({ addedNodes }) => addedNodes[0]?.nodeName === 'FONT');
    if (own[0] && !isTranslation) this.#onChange();
  };

  /** What `from` names, null if it is nowhere; else the host itself. */
  get #named(): Element | null {
    const from = this.#host.from?.trim();
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return from ? root.getElementById(from.replace('#', '')) : this.#host;
  }

  #forgetMarkup(): void {
    this.#observer?.disconnect();
    this.#target = undefined;
  }

  /** Where the data is, by precedence, and what is there: JSON as text, an address, or input. */
  #find(): Found {
    const host = this.#host;
    const { data, config, value, src } = host;
    for (const [origin, given] of Object.entries({ data, config, value })) {
      if (isGiven(given)) {
        this.#forgetMarkup();
        return [origin, given];
      }
    }
    // Before it stands in a page, and on a server, it has no children.
    if (!host.isConnected) return this.#found;

    const from = host.from?.trim();
    const target = this.#named;
    if (target !== this.#target) {
      this.#observer ??= new MutationObserver(this.#onMutation);
      this.#observer.disconnect();
      this.#lang = host.ownerDocument.documentElement.lang;
      const children = { childList: true, subtree: true };
      if (from) this.#observer.observe(host.getRootNode(), children);
      for (const node of [host, target]) {
        if (node) this.#observer.observe(node, { ...children, characterData: true });
      }
      this.#target = target;
      this.#markup = undefined;
    }
    const script = host.querySelector(SCRIPT)?.textContent;
    if (isGiven(script)) return ['script', script];
    if (isGiven(src)) return ['src', src!.trim()];
    this.#markup ??= { input: target ? this.#read(target) : undefined };
    const { input } = this.#markup;
    // Nothing is known of it yet.
    if (input === UNREAD) this.#markup = undefined;
    if (from && input !== UNREAD) return [`from="${from}"`, input ?? undefined];
    if (isGiven(input)) return ['markup', input];
    if (this.#context.value) return ['context', this.#context.value, host.of, host.roles];
    const [part] = this.#reader ? partsOf(host) : [];
    const row = [...((part as HTMLTableElement | undefined)?.rows ?? [])].find(({ cells }) => cells[1]);
    // A table that nothing reads is no data, and has to be reported.
    return row ? ['table', [...row.cells].map((cell) => cell.textContent.trim()).join(' | ')] : [''];
  }

  #read(target: Element): unknown {
    if (target.localName === 'script') return target.textContent;
    const reader = this.#reader;
    const isOwn = target === this.#host;
    for (const element of !reader ? [] : isOwn ? partsOf(target) : [target]) {
      const read = typeof reader === 'string' ? markup?.READERS[reader] : reader;
      if (!read) return UNREAD;
      const input = read(element, target);
      if (input !== undefined || !isOwn) return input;
    }
    if (!isOwn) return undefined;
    const text = target.textContent;
    const plain = target.querySelector(CONTENT) ? '' : text;
    const json = [target.getAttribute('data') ?? '', plain].find((given) => JSON_TEXT.test(given));
    if (json || typeof reader !== 'string' || !SHEET.test(plain)) return json ?? this.readText?.(text);
    const read = markup?.READERS[reader];
    if (!read) return UNREAD;
    const table = markup!.tableOf(plain);
    return read(table, table);
  }

  #take(provided: ProvidedData): void {
    const { of, roles, localName } = this.#host;
    const { value, issues } = provided.pick(localName, of, roles);
    const nothing = provided.state === 'ready' ? 'empty' : provided.state;
    this.#settle(value === undefined ? nothing : 'ready', value, issues);
  }

  async #load(src: string): Promise<void> {
    const host = this.#host;
    const url = safeUrl(src, host.baseURI) ? new URL(src, host.baseURI).href : '';
    // An id in the page would load the page.
    if (src[0] === '#' || !/^https?:/.test(url)) {
      this.#settle('failed', undefined, problem('CE106', 'src', src));
      return;
    }
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    // Aborted with the code of a problem, or with none because the data is no longer wanted.
    const timer = setTimeout(() => abort.abort('CE108'), DataSource.timeout);
    const credentials = host.crossorigin === 'use-credentials' ? 'include' : 'same-origin';
    // Both are on their way at the same time.
    const answer = fetch(url, { credentials, signal }).catch(() => undefined);
    const reading = await loadLoading().then(
      ({ readAnswer }) => readAnswer(answer, abort, url, this.#reader),
      (error: unknown) => ({ value: undefined, issues: problem('CE303', LOADING, String(error)) }),
    );
    await Promise.allSettled([this.#reshape?.(host, reading?.value, [])]);
    clearTimeout(timer);
    if (!reading || (signal.aborted && typeof signal.reason !== 'string')) return;
    const { value, issues } = reading;
    this.#settle(value === undefined ? 'failed' : 'ready', value, issues);
    host.requestUpdate();
    // Listeners find the data shown.
    await host.updateComplete;
    if (value !== undefined && !signal.aborted) loading!.tellLoaded(host, src);
  }

  #settle(state: DataState, raw?: unknown, issues: Issue[] = []): void {
    const shaped = state === 'ready' && this.#reshape?.(this.#host, raw, issues);
    if (shaped instanceof Promise) {
      this.#wait(shaped, /chart|bar/.test(this.#host.localName) ? CHARTS : 'data-shapes.js');
      return;
    }
    [raw, issues] = shaped || [raw, issues];
    this.state = state;
    this.raw = raw;
    this.issues = issues;
    this.key = {};
    const internals = this.#internals;
    // jsdom, which has no CSS, throws here.
    if (internals && globalThis.CSS) internals.ariaBusy = state === 'loading' ? 'true' : null;
    for (const [own, shown] of STATES) mark(internals, shown, own === state);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What in an element may be its data, without what belongs to an element inside it: headings where there is nothing else. */
function partsOf(host: Element): Element[] {
  const own = (selector: string) =>
    [...host.querySelectorAll(selector)].filter((element) => {
      let owner = element.parentElement!;
      // Google Sheets copies its tables in a tag of its own.
      while (!/^(?!google-).+-/.test(owner.localName)) owner = owner.parentElement!;
      return owner === host && !element.slot;
    });
  const parts = own('table,ol,ul,dl,details,form,datalist');
  return parts[0] ? parts : own('h2,h3,h4,h5,h6');
}

function isGiven(given: unknown): boolean {
  return typeof given === 'string' ? Boolean(given.trim()) : given !== undefined && given !== null;
}

const problem = (code: IssueCode, where: string, given = ''): Issue[] => [
  { code, severity: 'error', where, given },
];
