import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkListInput } from '../../model/block-inputs.js';
import { readLinkList, type Link, type LinkList } from '../../model/blocks/link-list.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock } from '../../templates/block.js';
import { styles } from './link-list.styles.js';

/**
 * Leads on to other pages, such as related roles and comparisons.
 *
 * ```html
 * <link-list src="related.json"></link-list>
 * ```
 *
 * @customElement link-list
 * @summary Links to other pages, with a few words about each.
 * @slot - What readers see without scripts, or if the data can't be shown: a list of links.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart links - The list of links.
 * @csspart link - A link, or the name of what has no address.
 * @csspart label - The words beside it.
 * @csspart note - The notes at the end.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class LinkListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The links, or a plain list of them. */
  @property({ attribute: false }) data?: LinkListInput | LinkListInput['items'];
  /** The links as JSON. */
  @property() config?: string;
  /** Address of the links as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or list that has the links. */
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

  readonly #block = new Block<LinkList>(this, {
    read: readLinkList,
    markup: 'link-list',
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
      ({ items }) =>
        html`<ul role="list" part="links">
          ${items.map((item) => this.#renderLink(item))}
        </ul>`,
    );
  }

  #renderLink({ title, url, text, label }: Link): TemplateResult {
    return html`<li>
      <p class="name">
        ${url ? html`<a part="link" href=${url}><bdi>${title}</bdi></a>` : html`<bdi part="link">${title}</bdi>`}
        ${label ? html`<bdi class="label" part="label">${label}</bdi>` : nothing}
      </p>
      ${text ? html`<p class="muted"><bdi>${text}</bdi></p>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'link-list': LinkListElement;
  }
}
