import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dateText } from '../../format/date.js';
import { sourceNote as words } from '../../format/words/en/blocks/source-note.js';
import type { SourceNoteInput } from '../../model/block-inputs.js';
import { readSourceNote, type SourceNote } from '../../model/blocks/source-note.js';
import type { Source } from '../../model/source.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock } from '../../templates/block.js';
import { styles } from './source-note.styles.js';

/**
 * Says where figures come from, how they were made and when the page was last changed.
 *
 * ```html
 * <source-note src="sources.json"></source-note>
 * ```
 *
 * @customElement source-note
 * @summary Sources, method and the date of the last change.
 * @slot - What readers see without scripts, or if the data can't be shown: a list of sources.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart sources - The list of sources.
 * @csspart method - How the figures were made.
 * @csspart updated - When the page was last changed.
 * @csspart note - The notes at the end.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class SourceNoteElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The sources, or a plain list of them. */
  @property({ attribute: false }) data?: SourceNoteInput | SourceNoteInput['items'];
  /** The sources as JSON. */
  @property() config?: string;
  /** Address of the sources as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or list that has the sources. */
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

  readonly #block = new Block<SourceNote>(this, {
    words: [words],
    read: readSourceNote,
    markup: 'source-note',
    blank: ({ items, updated, method, source }) => !items.length && !updated && !method && !source,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { headingLevel, debug } = this;
    const caption = this.caption || (this.#block.value?.title ?? this.#block.language.say('sources'));
    return renderBlock(this.#block, { caption, headingLevel, debug }, (value) => this.#renderNote(value));
  }

  #renderNote({ items, updated, method }: SourceNote): TemplateResult {
    const { language } = this.#block;
    return html`${
      items.length
        ? html`<ul role="list" part="sources">
            ${items.map((item) => this.#renderSource(item))}
          </ul>`
        : nothing
    }
    ${method ? html`<p part="method"><b>${language.say('method')}</b> <bdi>${method}</bdi></p>` : nothing}
    ${
      updated
        ? html`<p part="updated">
            ${language.parts<unknown>('updated', { date: this.#renderDate(updated) })}
          </p>`
        : nothing
    }`;
  }

  #renderSource({ name, url, date }: Source): TemplateResult {
    return html`<li>
      ${url ? html`<a href=${url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}${
        date ? html`, ${this.#renderDate(date)}` : nothing
      }
    </li>`;
  }

  #renderDate(date: string): TemplateResult {
    const { text, time } = dateText(date, this.#block.language);
    return time ? html`<time datetime=${time}>${text}</time>` : html`<bdi>${text}</bdi>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-note': SourceNoteElement;
  }
}
