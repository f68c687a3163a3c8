import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TitledListInput } from '../../model/block-inputs.js';
import { readTitledList, type Titled, type TitledList } from '../../model/blocks/titled-list.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock, renderHeading } from '../../templates/block.js';
import { renderLinked } from '../../templates/linked.js';
import { styles } from './titled-list.styles.js';

/**
 * Shows headings with a few sentences or a list under each.
 *
 * ```html
 * <titled-list src="challenges.json"></titled-list>
 * ```
 *
 * @customElement titled-list
 * @summary Headings with texts or lists, numbered where their order counts.
 * @slot - What readers see without scripts, or if the data can't be shown: headings with paragraphs and lists, a definition list, or a numbered list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart items - All headings with their texts.
 * @csspart item-title - A heading.
 * @csspart note - The notes under the list.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class TitledListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The headings with their texts, or a plain list of them. */
  @property({ attribute: false }) data?: TitledListInput | TitledListInput['items'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or of markup that has it: headings with paragraphs and lists, a definition list, or a numbered list. */
  @property() from?: string;
  /** Id of the part of `<career-data>` to show. */
  @property() of?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** The title; taken from the data by default. */
  @property() caption?: string;
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  readonly #block = new Block<TitledList>(this, {
    read: readTitledList,
    markup: 'titled-list',
    blank: ({ items }) => !items.length,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(
      this.#block,
      this,
      ({ items, numbered }, level) =>
        html`<div part="items">
          ${items.map((item, index) => this.#renderItem(item, level, numbered ? index + 1 : 0))}
        </div>`,
    );
  }

  #renderItem({ title, text, links, items }: Titled, level: number, number: number): TemplateResult {
    const written = this.#block.language.count(number);
    return html`<div class="item ${number ? 'numbered' : ''}">
      ${renderHeading(title && number ? `${written}. ${title}` : title, level)}
      <div class="body">
        ${renderLinked(text, links)}
        ${
          items.length
            ? html`<ul class="list">
                ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
              </ul>`
            : nothing
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'titled-list': TitledListElement;
  }
}
