import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Combobox, ComboboxHost } from '../../controllers/combobox.js';
import type { Suggest } from '../../controllers/suggester.js';
import { sheetFor } from '../../dom/adopt-styles.js';
import type { Language } from '../../format/language.js';
import { IssueLog } from '../../model/issue-log.js';
import type { Issue } from '../../model/issue.js';
import type { SearchField } from '../../model/search.js';

type Tools = typeof import('./suggesting.js');

/** Once it has been loaded. */
let tools: Tools | undefined;

/**
 * The suggestions of a field. What finds them, places them and follows the keys is loaded when the reader comes to the
 * field: until then it is a plain one, which says that it will suggest.
 */
export class Suggesting {
  static async load(): Promise<void> {
    tools = await import('./suggesting.js');
  }

  combobox?: Combobox;
  readonly #host: LitElement;
  readonly #name: 'what' | 'where';
  readonly #owner: ComboboxHost;
  #list?: readonly unknown[];
  #suggest?: Suggest;
  #issues: Issue[] = [];
  #isFocused = false;
  #isComposing = false;
  #isTyped = false;
  #isLoading = false;

  constructor(host: LitElement, name: 'what' | 'where', owner: ComboboxHost) {
    this.#host = host;
    this.#name = name;
    this.#owner = owner;
  }

  get available(): boolean {
    return Boolean(this.#suggest || this.#list?.length);
  }

  get issues(): Issue[] {
    return this.combobox?.suggester.issues ?? this.#issues;
  }

  /** Says where suggestions come from. A list costs nothing until the reader comes. */
  use(list: readonly unknown[] | undefined, suggest: Suggest | undefined): void {
    this.#list = list;
    this.#suggest = suggest;
    this.combobox?.suggester.use(list, suggest);
  }

  close(): void {
    this.combobox?.close();
  }

  renderList(field: SearchField, language: Language): TemplateResult | typeof nothing {
    return this.combobox ? tools!.renderList(this.#name, field, this.combobox, language) : nothing;
  }

  readonly onEvent = (event: Event): void => {
    const { type, target } = event;
    if (type === 'input') this.#owner.accept((target as HTMLInputElement).value);
    if (type === 'focus' || type === 'blur') this.#isFocused = type === 'focus';
    if (type.startsWith('composition')) this.#isComposing = type === 'compositionstart';
    if (this.combobox) {
      this.combobox.onEvent(event);
      return;
    }
    this.#isTyped = type === 'input' || (this.#isTyped && type !== 'blur');
    if (this.available && (type === 'focus' || type === 'input')) void this.#begin();
  };

  async #begin(): Promise<void> {
    if (!tools) {
      if (this.#isLoading) return;
      this.#isLoading = true;
      this.#issues = [];
      try {
        await Suggesting.load();
      } catch (error) {
        // The next letter tries again.
        const log = new IssueLog();
        log.add('CE303', 'suggesting.js', String(error));
        this.#issues = log.issues;
        this.#host.requestUpdate();
      }
      this.#isLoading = false;
    }
    if (!tools || this.combobox || !(this.#isFocused || this.#isTyped)) return;
    this.#host.addController({ hostConnected: () => this.#dress(tools!) });
    const combobox = (this.combobox = new tools.Combobox(this.#host, this.#name, this.#owner));
    combobox.suggester.use(this.#list, this.#suggest);
    // What has happened meanwhile.
    if (this.#isFocused) combobox.onFocus();
    if (this.#isComposing) combobox.onCompositionStart();
    if (this.#isTyped) combobox.onInput();
    this.#host.requestUpdate();
  }

  /** The looks of the list come with it, and once more after a move into another document. */
  #dress({ styles }: Tools): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = root.adoptedStyleSheets;
    const sheet = sheetFor(this.#host.ownerDocument, styles);
    if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
  }
}
