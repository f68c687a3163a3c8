import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatTilesInput } from '../../model/block-inputs.js';
import type { Figure } from '../../model/figure.js';
import { hasLongWord, isLarge, lettersIn, tileText } from '../../format/tiles.js';
import { readStatTiles, type Stat, type StatTiles } from '../../model/blocks/stat-tiles.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock } from '../../templates/block.js';
import { styles } from './stat-tiles.styles.js';

/**
 * Shows a few numbers that are worth a look before anything is read.
 *
 * ```html
 * <stat-tiles src="key-figures.json"></stat-tiles>
 * ```
 *
 * @customElement stat-tiles
 * @summary A few figures with their labels, in large type.
 * @slot - What readers see without scripts, or if the data can't be shown: a definition list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart tiles - The list of tiles.
 * @csspart note - The notes under the tiles.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class StatTilesElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The tiles, or a plain list of them. */
  @property({ attribute: false }) data?: StatTilesInput | StatTilesInput['items'];
  /** The tiles as JSON. */
  @property() config?: string;
  /** Address of the tiles as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or `<dl>` that has the tiles. */
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

  readonly #block = new Block<StatTiles>(this, {
    read: (raw, { decimal }) => readStatTiles(raw, decimal),
    markup: 'stat-tiles',
    blank: ({ items }) => !items.length,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(this.#block, this, ({ items }) => {
      const style = `--_longest:${lettersIn(items, this.#block.language)}`;
      // A term of which nothing is said would be a pair with nothing in it.
      return items.every(({ value, note }) => value || note)
        ? html`<dl class="tiles" part="tiles" .style=${style}>
            ${items.map((item) => this.#renderPair(item))}
          </dl>`
        : html`<ul role="list" class="tiles" part="tiles" .style=${style}>
            ${items.map((item) => this.#renderItem(item))}
          </ul>`;
    });
  }

  #renderPair(item: Stat): TemplateResult {
    const { label, value, note } = item;
    const figure = tileText(item, this.#block.language);
    return html`<div class=${tileClass(value)}>
      <dt class="label"><bdi>${label}</bdi></dt>
      ${figure ? html`<dd class=${figureClass(value, figure)}><bdi>${figure}</bdi></dd>` : nothing}
      ${note ? html`<dd class="remark"><bdi>${note}</bdi></dd>` : nothing}
    </div>`;
  }

  #renderItem(item: Stat): TemplateResult {
    const { label, value, note } = item;
    const figure = tileText(item, this.#block.language);
    return html`<li class=${tileClass(value)}>
      <span class="label"><bdi>${label}</bdi></span>
      ${figure ? html`<span class=${figureClass(value, figure)}><bdi>${figure}</bdi></span>` : nothing}
      ${note ? html`<span class="remark"><bdi>${note}</bdi></span>` : nothing}
    </li>`;
  }
}

const tileClass = (figure: Figure | undefined): string => (figure ? 'tile' : 'tile only');

const figureClass = (figure: Figure | undefined, text: string): string =>
  isLarge(figure) ? (hasLongWord(text) ? 'value long' : 'value') : 'none';

declare global {
  interface HTMLElementTagNameMap {
    'stat-tiles': StatTilesElement;
  }
}
