import { announced } from '../dom/announced.js';
import { copyText } from '../dom/copy.js';
import type { Issue } from '../model/issue.js';
import { entryOf, LANGUAGES, pickable, type Field } from './catalog.js';
import { choice, formField, headed, labelled, make, options } from './controls.js';
import { STYLES } from './page.styles.js';
import { hintsOf, problemList, problemsOf } from './problems.js';
import { columnNames, isListOfTexts } from './columns.js';
import { swapped, type Pasted } from './pasted-rows.js';
import { fromClipboard, readPasted, type FromClipboard } from './pasted.js';
import { isRightToLeft, type EmbedRequest, type Snippet } from './request.js';
import { snippetsFor } from './snippets.js';
import { noTextIn, textOfFile } from './unwrapped.js';

/** What the page needs to know of the library around it. */
export interface CopyEmbedOptions {
  /** How each element is loaded. */
  loaders: Readonly<Record<string, () => Promise<unknown>>>;
  version: string;
  /** Folder of the files, with a slash at its end. */
  base: string;
  /** Digests by file name. */
  integrity?: Readonly<Record<string, string>>;
  /** HTML with what an element shows of its data, for readers without scripts. */
  markupOf?: (
    tag: string,
    data: unknown,
    attributes: Readonly<Record<string, string | true>>,
    lang: string,
  ) => Promise<string>;
  /** The page around it has a heading of its own. */
  isPart?: boolean;
}

type ElementHost = HTMLElement & { data?: unknown; updateComplete?: Promise<unknown> };

/** Room for the longest cell between tabs, so that the columns of pasted rows stand below each other. */
function widestCell(text: string): number {
  const cells = text.slice(0, 20_000).match(/[^\t\n]*(?=\t)/g) ?? [];
  return Math.min(28, Math.max(6, ...cells.map(({ length }) => length)));
}

/** Builds the page into an element, and keeps it going. Everything it shows is text. */
class CopyEmbed {
  readonly #options: CopyEmbedOptions;
  readonly #tags: string[];
  readonly #picker: HTMLSelectElement;
  readonly #about = make('p', { class: 'about', id: 'copy-embed-about' });
  readonly #text: HTMLTextAreaElement;
  readonly #hint = make('p', { class: 'muted', id: 'copy-embed-hint' });
  readonly #address = make('input', { type: 'url', placeholder: 'https://…/data.json', autocomplete: 'off' });
  readonly #problems = make('div', { role: 'status', id: 'copy-embed-problems' });
  readonly #swap = make('button', { type: 'button' }, 'Swap rows and columns');
  readonly #settings = make('div', { class: 'fields' });
  readonly #language = make('select', {}, ...options(LANGUAGES, true));
  readonly #sheet = make('div', { class: 'sheet', 'data-width': 'wide' });
  readonly #target = make('select', {});
  readonly #code = make('code');
  readonly #note = make('p', { class: 'about' });
  readonly #copy = make('button', { type: 'button', class: 'main' }, 'Copy code');
  readonly #said = make('p', { role: 'status', class: 'good' });
  readonly #base: HTMLInputElement;
  #theme: EmbedRequest['theme'] = 'auto';
  #pasted: Pasted = { problems: [] };
  /** What was in the clipboard last. */
  #clipped?: FromClipboard;
  #snippets: Snippet[] = [];
  /** Why a file was not opened. */
  #refused?: string;
  /** What `#problems` says. */
  #told = '';
  #timer?: ReturnType<typeof setTimeout>;
  /** Counts the previews, so that a slow one does not take the place of a later one. */
  #turn = 0;

  constructor(options_: CopyEmbedOptions) {
    this.#options = options_;
    this.#tags = pickable(Object.keys(options_.loaders));
    this.#picker = make('select', { 'aria-describedby': this.#about.id });
    this.#picker.append(...options(this.#tags.map((tag) => [tag, entryOf(tag).label] as const)));
    this.#text = make('textarea', {
      spellcheck: 'false',
      dir: 'auto',
      autocomplete: 'off',
      'aria-describedby': this.#hint.id,
    });
    this.#base = make('input', { type: 'text', value: options_.base, autocomplete: 'off' });
  }

  get #tag(): string {
    return this.#picker.value;
  }

  build(root: ShadowRoot): void {
    const { isPart } = this.#options;
    const head = make(
      'header',
      {},
      make('h1', {}, 'Copy embed'),
      make(
        'p',
        {},
        'Paste your data, look at it, and take the code that fits your system. Nothing you type leaves this page.',
      ),
    );
    const tool = make(
      isPart ? 'div' : 'main',
      { class: 'grid' },
      make(
        'form',
        { class: 'compose', 'aria-label': 'Element and data' },
        this.#pick(),
        this.#give(),
        this.#set(),
      ),
      make('div', { class: 'result' }, this.#show(), this.#take()),
    );
    root.append(make('div', { lang: 'en', dir: 'ltr', class: 'tool' }, isPart ? undefined : head, tool));
    root.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    this.#picker.addEventListener('change', () => this.#onPick());
    for (const field of [this.#text, this.#address, this.#settings, this.#base]) {
      field.addEventListener('input', () => this.#later());
    }
    this.#text.addEventListener('input', () => (this.#refused = undefined));
    this.#target.addEventListener('change', () => this.#write());
    this.#copy.addEventListener('click', () => void this.#onCopy());
    this.#listenForData();
    this.#onPick(true);
  }

  #pick(): HTMLElement {
    return make(
      'section',
      { class: 'step' },
      make('div', {}, ...headed('Element', this.#picker)),
      this.#about,
    );
  }

  #give(): HTMLElement {
    const sample = make('button', { type: 'button' }, 'Sample');
    sample.addEventListener('click', () => this.#fill(entryOf(this.#tag).sample));
    const empty = make('button', { type: 'button' }, 'Empty');
    empty.addEventListener('click', () => {
      this.#fill('');
      this.#text.focus();
    });
    this.#swap.addEventListener('click', () => this.#fill(swapped(this.#pasted.table!)));
    const file = make('input', { type: 'file', accept: '.json,.csv,.tsv,.txt,.html', class: 'vh' });
    file.addEventListener('change', () => {
      const [given] = file.files ?? [];
      if (given) void this.#open(given);
      file.value = '';
    });
    const [label, text] = headed('Data', this.#text);
    const [addressLabel, address] = labelled(
      'Address of the data (for links, Markdown and long frames)',
      this.#address,
    );
    return make(
      'section',
      { class: 'step' },
      make(
        'div',
        { class: 'bar' },
        label,
        make('div', { class: 'buttons' }, sample, make('label', { class: 'file' }, 'Open file', file), empty),
      ),
      text,
      this.#hint,
      this.#problems,
      make('div', { class: 'buttons' }, this.#swap),
      make('div', {}, addressLabel, address),
    );
  }

  #set(): HTMLElement {
    return make('section', { class: 'step' }, make('h2', {}, 'Settings'), this.#settings);
  }

  #show(): HTMLElement {
    const theme = choice(
      'theme',
      'Theme',
      [
        ['auto', 'Auto'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      (value) => {
        this.#theme = value as EmbedRequest['theme'];
        this.#update();
      },
    );
    const width = choice(
      'width',
      'Width of the preview',
      [
        ['wide', 'Wide'],
        ['column', 'Column'],
        ['phone', 'Phone'],
      ],
      (value) => (this.#sheet.dataset['width'] = value),
    );
    const stage = make(
      'div',
      { class: 'stage', role: 'region', 'aria-label': 'Preview', tabindex: '0' },
      this.#sheet,
    );
    return make(
      'section',
      { class: 'step' },
      make(
        'div',
        { class: 'bar' },
        make('h2', {}, 'Preview'),
        make('div', { class: 'buttons' }, theme, width),
      ),
      stage,
    );
  }

  #take(): HTMLElement {
    const [label, target] = headed('Code for', this.#target);
    const [baseLabel, base] = labelled('Folder of the library’s files', this.#base);
    const version = make('p', { class: 'muted' }, this.#versionText());
    return make(
      'section',
      { class: 'step' },
      make('div', { class: 'where' }, label, target),
      this.#note,
      make(
        'div',
        { class: 'code' },
        make('pre', { tabindex: '0', role: 'region', 'aria-label': 'Code' }, this.#code),
      ),
      make('div', { class: 'bar' }, this.#copy, this.#said),
      make(
        'details',
        {},
        make('summary', {}, 'Where the files are'),
        make('div', {}, baseLabel, base, version),
      ),
    );
  }

  #versionText(): string {
    const { version, integrity } = this.#options;
    const digests = integrity
      ? 'Browsers check the scripts against the digests of this version.'
      : 'The digests are in sri.json, beside the files.';
    return `Version ${version}. ${digests}`;
  }

  #fill(text: string): void {
    this.#refused = undefined;
    this.#text.value = text;
    this.#update();
  }

  /** What is no text stays out: nobody could make anything of it. */
  async #open(file: File): Promise<void> {
    const problem = await noTextIn(file);
    this.#refused = problem;
    if (problem) this.#update();
    else this.#fill(await textOfFile(file));
  }

  #listenForData(): void {
    const text = this.#text;
    const take = (data: DataTransfer | null, event: Event) => {
      const html = data?.getData('text/html');
      const better = html ? fromClipboard(this.#tag, html) : undefined;
      const file = data?.files[0];
      if (better) {
        this.#clipped = better;
        text.setRangeText(better.text, text.selectionStart, text.selectionEnd, 'end');
        const title = this.#settings.querySelector<HTMLInputElement>('[name=caption]');
        if (better.title && title && !title.value) title.value = better.title;
      } else if (file) void this.#open(file);
      else return;
      event.preventDefault();
      this.#later();
    };
    text.addEventListener('paste', (event) => take(event.clipboardData, event));
    text.addEventListener('drop', (event) => {
      text.classList.remove('over');
      take(event.dataTransfer, event);
    });
    text.addEventListener('dragover', () => text.classList.add('over'));
    text.addEventListener('dragleave', () => text.classList.remove('over'));
  }

  #onPick(isFirst = false): void {
    const { about, hint, fields, sample } = entryOf(this.#tag);
    const samples = this.#tags.map((tag) => entryOf(tag).sample);
    this.#about.textContent = about;
    const columns = columnNames(this.#tag);
    this.#hint.textContent =
      hint ??
      (this.#tag === 'pay-amount'
        ? 'An amount as you would write it, or JSON.'
        : columns.length
          ? `Rows with the columns ${columns.join(', ')}, or JSON.`
          : /^[{]/.test(sample)
            ? 'JSON. “Sample” shows how it looks.'
            : isListOfTexts(this.#tag)
              ? 'One text a line, a list from a page, or JSON.'
              : 'Rows from a spreadsheet, a table from a page, CSV, or JSON.');
    const language = make('div', {}, ...labelled('Language', this.#language));
    // Boxes to tick go last, as each has a line of its own.
    const isFlag = ({ kind }: Field): number => Number(kind === 'flag');
    const sorted = [...fields].sort((one, other) => isFlag(one) - isFlag(other));
    this.#settings.replaceChildren(language, ...sorted.map(formField));
    // What somebody typed is kept; a sample of another element means nothing.
    if (isFirst || !this.#text.value.trim() || samples.includes(this.#text.value)) this.#text.value = sample;
    this.#update();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), 250);
  }

  #attributes(): Record<string, string | true> {
    const fields = this.#settings.querySelectorAll<HTMLInputElement>('[name]');
    return Object.fromEntries(
      [...fields].flatMap(({ name, type, value, checked }): [string, string | true][] => {
        if (type === 'checkbox') return checked ? [[name, true]] : [];
        return value.trim() ? [[name, value.trim()]] : [];
      }),
    );
  }

  #titleGiven(): string | undefined {
    const { caption } = this.#attributes();
    return typeof caption === 'string' ? caption : undefined;
  }

  #request(): EmbedRequest {
    const { version, integrity } = this.#options;
    const { data, table, isTableEnough } = this.#pasted;
    const src = this.#address.value.trim();
    const base = this.#base.value.trim();
    return {
      tag: this.#tag,
      data,
      ...(src && { src }),
      attributes: this.#attributes(),
      version,
      base: base && !base.endsWith('/') ? `${base}/` : base,
      integrity,
      theme: this.#theme,
      lang: this.#language.value,
      fallback: table && { caption: this.#titleGiven(), ...table },
      isTableEnough,
    };
  }

  #update(): void {
    clearTimeout(this.#timer);
    this.#pasted = readPasted(this.#tag, this.#text.value);
    const { table, isTableEnough } = this.#pasted;
    this.#swap.parentElement!.hidden = !table || !isTableEnough;
    this.#text.style.tabSize = String(widestCell(this.#text.value) + 2);
    // Cells stand below each other; what has none is read to its end.
    this.#text.style.whiteSpace = this.#text.value.includes('\t') ? '' : 'pre-wrap';
    void this.#preview();
    this.#offer(this.#request());
    void this.#offerMarkup();
  }

  /** The code of JSON, with what the element will show of it: that takes the server's functions, which load late. */
  async #offerMarkup(): Promise<void> {
    const turn = this.#turn;
    const request = this.#request();
    const { tag, data, isTableEnough, attributes = {}, lang = '' } = request;
    if (data === undefined || isTableEnough) return;
    const markup = await this.#options.markupOf?.(tag, data, attributes, lang).catch(() => undefined);
    if (markup && turn === this.#turn) this.#offer({ ...request, markup });
  }

  #offer(request: EmbedRequest): void {
    this.#snippets = snippetsFor(request);
    const chosen = this.#target.value;
    this.#target.replaceChildren(...options(this.#snippets.map(({ id, label }) => [id, label] as const)));
    this.#target.value = this.#snippets.some(({ id }) => id === chosen) ? chosen : 'html';
    this.#write();
  }

  async #preview(): Promise<void> {
    const turn = ++this.#turn;
    const tag = this.#tag;
    await this.#options.loaders[tag]!();
    if (turn !== this.#turn) return;
    const host = make('div').ownerDocument.createElement(tag) as ElementHost;
    const { data, src, attributes = {}, lang = '' } = this.#request();
    for (const [name, value] of Object.entries(attributes))
      host.setAttribute(name, value === true ? '' : value);
    let found: Issue[] = [];
    host.addEventListener('career-error', (event) => {
      found = event.detail.issues;
      if (turn === this.#turn) this.#tell(found);
    });
    if (data !== undefined) host.data = data;
    else if (src) host.setAttribute('src', src);
    const sheet = this.#sheet;
    const page = this.#page();
    sheet.lang = lang || page.lang;
    sheet.dir = lang ? (isRightToLeft(lang) ? 'rtl' : 'ltr') : page.dir;
    sheet.style.colorScheme = this.#theme === 'auto' ? '' : this.#theme!;
    sheet.replaceChildren(host);
    await host.updateComplete;
    if (turn === this.#turn) this.#tell(found);
  }

  /** Language and direction of the page around: the tool itself speaks English, what it shows does not have to. */
  #page(): { lang: string; dir: string } {
    const { host } = this.#sheet.getRootNode() as ShadowRoot;
    const lang = host.closest<HTMLElement>('[lang]')?.lang ?? '';
    return { lang, dir: getComputedStyle(host).direction };
  }

  /** What is wrong with the text, and with the data in it. */
  #tell(issues: Issue[]): void {
    const { problems: own, notes = [], placeOf = String, data } = this.#pasted;
    const isHint = ({ severity }: Issue): boolean => severity === 'hint';
    const refused = this.#refused ? [this.#refused] : [];
    const problems = [
      ...refused,
      ...own,
      ...problemsOf(
        issues.filter((one) => !isHint(one)),
        placeOf,
      ),
    ];
    const said = problems.length || data === undefined ? [...notes] : ['Everything could be read.', ...notes];
    said.push(...hintsOf(issues.filter(isHint), placeOf));
    const { text: clip = '', notes: ofClip = [] } = this.#clipped ?? {};
    if (clip && this.#text.value.includes(clip)) said.push(...ofClip);
    // What can be read in two ways often has one meaning in the language that it was written in.
    const isOfOther = /\d\.\d{3}(?:,\d\d)?\s?€/.test(this.#text.value);
    if ((isOfOther || issues.some(({ code }) => code === 'CE206')) && !this.#language.value)
      said.push('If the figures are written as in another language, choose it under “Language”.');
    this.#markUnread(data === undefined && own.length > 0);
    // What is put there again would be read out again, and take the focus with it.
    const told = JSON.stringify([problems, said]);
    if (told === this.#told) return;
    this.#told = told;
    this.#problems.replaceChildren(
      ...problemList(this.#text, problems),
      ...said.map((note) => make('p', { class: 'good' }, note)),
    );
  }

  #markUnread(isUnread: boolean): void {
    const described = isUnread ? [this.#hint, this.#problems] : [this.#hint];
    this.#text.setAttribute('aria-describedby', described.map(({ id }) => id).join(' '));
    this.#text.ariaInvalid = isUnread ? 'true' : null;
  }

  #write(): void {
    const snippet = this.#snippets.find(({ id }) => id === this.#target.value)!;
    // What could not be read is in no code; what has no data shows nothing, but for the links that share a page.
    const { data } = this.#pasted;
    const isUnread =
      data === undefined &&
      !this.#address.value.trim() &&
      (this.#text.value.trim() !== '' || this.#tag !== 'share-links');
    const code = isUnread ? '' : snippet.code;
    this.#code.textContent = code || 'Nothing to copy yet.';
    this.#note.textContent = snippet.note;
    this.#copy.disabled = !code;
    this.#said.textContent = '';
  }

  async #onCopy(): Promise<void> {
    const { code } = this.#snippets.find(({ id }) => id === this.#target.value)!;
    const isCopied = (await copyText(code)) === 'copied';
    const text = isCopied
      ? 'Copied.'
      : 'The browser did not allow it. The code is selected: copy it by keyboard.';
    if (!isCopied) getSelection()?.selectAllChildren(this.#code);
    this.#said.textContent = announced(text, this.#said.textContent);
  }
}

/** Puts the page into an element. */
export function mountCopyEmbed(host: HTMLElement, given: CopyEmbedOptions): void {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  new CopyEmbed(given).build(root);
}
