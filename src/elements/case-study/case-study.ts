import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { caseStudy as words } from '../../format/words/en/blocks/case-study.js';
import type { CaseStudyInput } from '../../model/block-inputs.js';
import { readCaseStudy, type Case, type CaseStudy } from '../../model/blocks/case-study.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock } from '../../templates/block.js';
import { renderTitle } from '../../templates/frame.js';
import { renderLinked } from '../../templates/linked.js';
import { styles } from './case-study.styles.js';

/**
 * Tells stories of somebody's work, each with what is to be learned from it.
 *
 * ```html
 * <case-study src="cases.json"></case-study>
 * ```
 *
 * @customElement case-study
 * @summary Stories of work, with what to take from them.
 * @slot - What readers see without scripts, or if the data can't be shown: a definition list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart case - A story.
 * @csspart name - The heading of a story.
 * @csspart takeaway - What is to be learned from it.
 * @csspart note - The notes at the end.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class CaseStudyElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The stories, or a plain list of them. */
  @property({ attribute: false }) data?: CaseStudyInput | CaseStudyInput['items'];
  /** The stories as JSON. */
  @property() config?: string;
  /** Address of the stories as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or `<dl>` that has the stories. */
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

  readonly #block = new Block<CaseStudy>(this, {
    words: [words],
    read: readCaseStudy,
    markup: 'case-study',
    blank: ({ items }) => !items.length,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(this.#block, this, ({ items }, level) =>
      items.map((item) => this.#renderCase(item, level)),
    );
  }

  #renderCase({ title, text, links, takeaway }: Case, level: number): TemplateResult {
    return html`<article part="case">
      ${renderTitle(title, level, 'name')}
      <div class="story">
        ${renderLinked(text, links)}
        ${
          takeaway
            ? html`<p class="takeaway" part="takeaway">
                <b>${this.#block.language.say('takeaway')}</b> <bdi>${takeaway}</bdi>
              </p>`
            : nothing
        }
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-study': CaseStudyElement;
  }
}
