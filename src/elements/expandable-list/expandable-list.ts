import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ExpandableListInput } from '../../model/block-inputs.js';
import { readExpandableList, type ExpandableList } from '../../model/blocks/expandable-list.js';
import { expandableList as words } from '../../format/words/en/blocks/expandable-list.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
import { renderBlock } from '../../templates/block.js';
import { styles } from './expandable-list.styles.js';

/**
 * Shows the first items of a list, and the rest when the reader asks for it.
 *
 * ```html
 * <expandable-list src="duties.json"></expandable-list>
 * ```
 *
 * @customElement expandable-list
 * @summary A list whose end is folded away until somebody wants it.
 * @slot - What readers see without scripts, or if the data can't be shown: a list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart list - What is seen at first.
 * @csspart rest - What can be unfolded.
 * @csspart note - The notes under the list.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class ExpandableListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The list, or its items alone. */
  @property({ attribute: false }) data?: ExpandableListInput | ExpandableListInput['items'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or of markup that has it: a list. */
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

  readonly #block = new Block<ExpandableList>(this, {
    words: [words],
    read: readExpandableList,
    markup: 'expandable-list',
    blank: ({ items }) => !items.length,
  });

  constructor() {
    super();
    new OpenInPrint(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(this.#block, this, ({ items, visible }) => {
      const rest = items.slice(visible);
      return html`${renderList(items.slice(0, visible), 'list')}
      ${rest.length ? this.#renderRest(rest) : nothing}`;
    });
  }

  #renderRest(rest: string[]): TemplateResult {
    const { language } = this.#block;
    return html`<details>
      <summary>
        <span class="shut">${language.say('more', { n: rest.length })}</span>
        <span class="open">${language.say('fewer')}</span>
      </summary>
      ${renderList(rest, 'rest')}
    </details>`;
  }
}

const renderList = (items: string[], part: string): TemplateResult =>
  html`<ul class="list" part=${part}>
    ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
  </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'expandable-list': ExpandableListElement;
  }
}
