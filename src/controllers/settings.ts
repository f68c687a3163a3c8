import type { LitElement, ReactiveController } from 'lit';
import { settingsContext, type ProvidedSettings, type ReaderChoices } from '../context/keys.js';
import { languageFor, type Language } from '../format/language.js';
import { forgetLanguage, languageAround, MARKS, undoTranslation } from '../dom/translated.js';
import { Shared } from './shared.js';
import { changed, learn, loadWords, onWords, type Words } from '../format/words.js';

/** An element that may say for itself what an ancestor says for all. */
export type SettingsHost = LitElement & { locale?: string };

/** Always the same object, so that it can be compared. */
const NOTHING: ProvidedSettings = {};

let languages: MutationObserver | undefined;

/** A `lang` may change on anything but the page itself, where a translator of the reader's changes it as well. */
function watchLanguages(): void {
  if (languages || !globalThis.MutationObserver) return;
  // The page has no parent.
  languages = new MutationObserver((records) => {
    if (records.some(({ target }) => target.parentElement)) changed();
  });
  languages.observe(document, { attributeFilter: ['lang'], subtree: true });
}

/** What holds for an element: its own attributes before those of an ancestor, and the page's language. */
export class Settings implements ReactiveController {
  readonly #host: SettingsHost;
  readonly #shared: Shared<typeof settingsContext>;
  // A large shadow root takes long to search for marks at each update.
  #marks?: MutationObserver;
  #marked = false;
  #stop?: () => void;

  /** @param words in English, those that the host says and that not every element does */
  constructor(host: SettingsHost, ...words: Partial<Words>[]) {
    words.forEach(learn);
    this.#host = host;
    this.#shared = new Shared(host, settingsContext);
    host.addController(this);
  }

  hostConnected(): void {
    watchLanguages();
    this.#stop = onWords(() => this.#host.requestUpdate());
    // Another place in the page may have another language.
    forgetLanguage(this.#host);
    if (globalThis.MutationObserver) {
      this.#marks = new MutationObserver(() => {
        this.#marked = true;
      });
      this.#marks.observe(this.#host.renderRoot, { attributeFilter: MARKS, subtree: true });
    }
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    undoTranslation(this.#host, this.#marked || Boolean(this.#marks?.takeRecords()[0]));
    this.#marked = false;
  }

  hostDisconnected(): void {
    this.#marks?.disconnect();
    this.#stop?.();
  }

  /** What an ancestor says for all elements in it. */
  get shared(): ProvidedSettings {
    return this.#shared.value ?? NOTHING;
  }

  /** What the reader has chosen in any element of the same ancestor. */
  get chosen(): ReaderChoices {
    return this.shared.chosen ?? {};
  }

  /** Tells all elements of the same ancestor what the reader chose; false where there is none, and the host keeps it. */
  choose(choice: ReaderChoices): boolean {
    this.shared.choose?.(choice);
    return Boolean(this.shared.choose);
  }

  /** What an ancestor says, for comparing: the reader's choices change nothing in what is read. */
  get key(): string {
    return JSON.stringify({ ...this.shared, chosen: undefined, scope: undefined });
  }

  /** The language to write in; its words are loaded if they are not there yet, and the host updated then. */
  get language(): Language {
    const locale = this.#host.locale || this.shared.locale || languageAround(this.#host) || 'en';
    const language = languageFor(locale, this.shared.words);
    void loadWords(language.locale);
    return language;
  }
}
