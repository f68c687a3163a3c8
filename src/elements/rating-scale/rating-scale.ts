import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { RatingScaleInput } from '../../model/block-inputs.js';
import { readRatingScale, type Rating, type RatingScale } from '../../model/blocks/rating-scale.js';
import { ratingScale as words } from '../../format/words/en/blocks/rating-scale.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock } from '../../templates/block.js';
import { styles } from './rating-scale.styles.js';

/**
 * Shows ratings in words, and where each stands on its scale if the author gave one.
 *
 * ```html
 * <rating-scale src="stress.json"></rating-scale>
 * ```
 *
 * @customElement rating-scale
 * @summary Ratings in words; a scale is drawn only where the author gave one.
 * @slot - What readers see without scripts, or if the data can't be shown: a definition list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart ratings - The list of ratings.
 * @csspart scale - The steps of a scale.
 * @csspart note - The notes under the ratings.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class RatingScaleElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The ratings, or a plain list of them. */
  @property({ attribute: false }) data?: RatingScaleInput | RatingScaleInput['items'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or of markup that has it: a definition list. */
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

  readonly #block = new Block<RatingScale>(this, {
    words: [words],
    read: readRatingScale,
    markup: 'rating-scale',
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
      ({ items }) => html`<dl part="ratings">${items.map((item) => this.#renderRating(item))}</dl>`,
    );
  }

  #renderRating({ label, value, text, scale, position }: Rating): TemplateResult {
    const { language } = this.#block;
    // One word is no scale.
    const [from, to] = scale && scale.length > 1 ? [scale[0]!, scale.at(-1)!] : [];
    const word = value
      ? html`<span class="value"><bdi>${value}</bdi></span>`
      : html`<span class="muted">${language.say('missing')}</span>`;
    return html`<div class="rating">
      <dt><bdi>${label}</bdi></dt>
      <dd>
        ${
          value && from && to
            ? html`<span class="vh">${language.say('rating-place', { value, from, to })}</span>
                <span class="place" part="scale" aria-hidden="true">
                  ${word}
                  <span class="steps">
                    ${scale!.map((_, step) => html`<i class=${step === position ? 'here' : ''}></i>`)}
                  </span>
                  <span class="ends"
                    ><span><bdi>${from}</bdi></span
                    ><span><bdi>${to}</bdi></span></span
                  >
                </span>`
            : word
        }
        ${text ? html`<p><bdi>${text}</bdi></p>` : nothing}
      </dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rating-scale': RatingScaleElement;
  }
}
