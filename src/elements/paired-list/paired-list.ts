import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PairedListInput } from '../../model/block-inputs.js';
import { readPairedList, type Paired, type PairedList } from '../../model/blocks/paired-list.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock, renderHeading } from '../../templates/block.js';
import { styles } from './paired-list.styles.js';

/**
 * Shows lists side by side whose items do not belong to each other, such as pros and cons.
 *
 * ```html
 * <paired-list src="pros-cons.json"></paired-list>
 * ```
 *
 * @customElement paired-list
 * @summary Lists side by side; one below the other where it is narrow.
 * @slot - What readers see without scripts, or if the data can't be shown: two lists with headings, or a table of two columns.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart lists - All lists.
 * @csspart list - One list with its heading.
 * @csspart item-title - The heading of a list.
 * @csspart note - The notes under the lists.
 * @cssprop [--career-accent=#2a5fb4] - The signs of a list of what speaks for something.
 * @cssprop [--career-bad=#b3372b] - The signs of a list of what speaks against it.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class PairedListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The lists, or a plain list of them. */
  @property({ attribute: false }) data?: PairedListInput | PairedListInput['lists'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or of markup that has it: two lists with headings, or a table of two columns. */
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

  readonly #block = new Block<PairedList>(this, {
    read: readPairedList,
    markup: 'paired-list',
    blank: ({ lists }) => !lists.some(({ title, items }) => title || items.length),
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
      ({ lists }, level) =>
        html`<div class="lists" part="lists">
          ${lists.map((list, index) => this.#renderList(list, (index % 6) + 1, level))}
        </div>`,
    );
  }

  #renderList({ title, items, side }: Paired, sign: number, level: number): TemplateResult {
    return html`<div part="list" class=${side ?? `m${sign}`}>
      ${renderHeading(title, level)}
      ${
        items.length
          ? html`<ul>
              ${items.map((item) => html`<li><i class="mark"></i><bdi>${item}</bdi></li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paired-list': PairedListElement;
  }
}
