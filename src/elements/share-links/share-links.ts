import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { shareLinks as words } from '../../format/words/en/blocks/share-links.js';
import type { ShareLinksInput } from '../../model/block-inputs.js';
import { readShareLinks, type ShareLinks } from '../../model/blocks/share-links.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { announced } from '../../dom/announced.js';
import { copy as copyWords } from '../../format/words/en/copy.js';
import { copyText } from '../../dom/copy.js';
import { pageAddress } from '../../dom/page-address.js';
import { Block } from '../../controllers/block.js';
import { renderBlock } from '../../templates/block.js';
import { styles } from './share-links.styles.js';

/**
 * Hands the page on: by a copied link, by e-mail, or as the device does it. Nothing is loaded from anywhere.
 *
 * ```html
 * <share-links></share-links>
 * ```
 *
 * @customElement share-links
 * @summary Ways of sharing the page.
 * @slot - What readers see without scripts, or if the data can't be shown: nothing, or a link.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart address - The address that is shared.
 * @csspart actions - The buttons.
 * @csspart note - The notes at the end.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class ShareLinksElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** What to share; without it, the page. */
  @property({ attribute: false }) data?: ShareLinksInput;
  /** What to share as JSON. */
  @property() config?: string;
  /** Address of what to share as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` that says what to share. */
  @property() from?: string;
  /** Id of the part of `<career-data>` to show. */
  @property() of?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** The title; taken from the data by default. */
  @property() caption?: string;
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** Level of the title as a heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  @state() private spoken = '';

  readonly #block = new Block<ShareLinks>(this, {
    words: [copyWords, words],
    read: readShareLinks,
    // The page can be shared without a word about it.
    always: true,
    blank: () => false,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(this.#block, this, (value) => this.#renderActions(value));
  }

  #renderActions(value: ShareLinks): TemplateResult {
    const { language } = this.#block;
    return html`<p class="address" part="address"><bdi dir="ltr">${this.#address(value)}</bdi></p>
      <p class="actions" part="actions">
        <button @click=${this.#onCopy}>${language.say('copy-link')}</button>
        <a class="btn" href=${this.#mail(value)} @click=${this.#onMail}>${language.say('mail')}</a>
        ${
          this.#canShare(value)
            ? html`<button @click=${this.#onShare}>${language.say('share-page')}</button>`
            : nothing
        }
        <span class="muted" role="status">${this.spoken}</span>
      </p>`;
  }

  /** True where the device has a way of its own to share, and a page in a frame is allowed to use it. */
  #canShare(value: ShareLinks): boolean {
    const { navigator } = globalThis;
    if (!navigator?.share) return false;
    return navigator.canShare?.(this.#shared(value)) ?? true;
  }

  #shared(value: ShareLinks): ShareData {
    return { title: this.#text(value), url: this.#address(value) };
  }

  #address({ url }: ShareLinks): string {
    return pageAddress(this.ownerDocument, url);
  }

  #text({ text }: ShareLinks): string {
    return text ?? this.ownerDocument?.title ?? '';
  }

  #mail(value: ShareLinks): string {
    const text = this.#text(value);
    const body = [text, this.#address(value)].filter(Boolean).join('\r\n');
    return `mailto:?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(body)}`;
  }

  readonly #onCopy = async (): Promise<void> => {
    const word = await copyText(this.#address(this.#block.value ?? {}));
    this.spoken = announced(this.#block.language.say(word), this.spoken);
  };

  /** The page may have another address by now than when the link was drawn. */
  readonly #onMail = (event: MouseEvent): void => {
    (event.currentTarget as HTMLAnchorElement).href = this.#mail(this.#block.value ?? {});
  };

  readonly #onShare = async (): Promise<void> => {
    try {
      await navigator.share(this.#shared(this.#block.value ?? {}));
    } catch (error) {
      // The reader has thought better of it, or has asked twice; anything else must not end in nothing.
      if (!/^(?:Abort|InvalidState)/.test((error as Error).name)) await this.#onCopy();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'share-links': ShareLinksElement;
  }
}
