import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TagListInput } from '../../model/block-inputs.js';
import { readTagList, type Tag, type TagGroup, type TagList } from '../../model/blocks/tag-list.js';
import { tagList as words } from '../../format/words/en/blocks/tag-list.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock, renderHeading } from '../../templates/block.js';
import { styles } from './tag-list.styles.js';

/**
 * Shows tools, certificates or names in a few words each, with examples where there are any.
 *
 * ```html
 * <tag-list src="tools.json"></tag-list>
 * ```
 *
 * @customElement tag-list
 * @summary Names with examples, in groups where there are several kinds.
 * @slot - What readers see without scripts, or if the data can't be shown: a list, headings with lists, or a definition list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart groups - All groups.
 * @csspart item-title - The heading of a group.
 * @csspart tags - The tags of a group.
 * @csspart note - The notes under the tags.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class TagListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The tags, or a plain list of tags or groups. */
  @property({ attribute: false }) data?: TagListInput | TagListInput['items'] | TagListInput['groups'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or of markup that has it: a list, headings with lists, or a definition list. */
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

  readonly #block = new Block<TagList>(this, {
    words: [words],
    read: readTagList,
    markup: 'tag-list',
    blank: ({ groups }) => !groups.length,
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
      ({ groups }, level) =>
        html`<div class=${groups.length > 1 ? 'groups' : ''} part="groups">
          ${groups.map((group) => this.#renderGroup(group, level))}
        </div>`,
    );
  }

  #renderGroup({ title, items }: TagGroup, level: number): TemplateResult {
    const look = items.some(({ examples }) => examples?.length) ? 'entries' : 'tags';
    return html`<div class="group">
      ${renderHeading(title, level)}
      ${
        items.length
          ? html`<ul class=${look} part="tags">
              ${items.map((tag) => html`<li>${this.#renderTag(tag)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #renderTag({ name, examples = [], url }: Tag): TemplateResult {
    const { language } = this.#block;
    // Twenty times the same words are noise to the eye; where they are heard, they tell names from examples.
    const list = language.list(examples, 'unit');
    return html`<bdi class="name">${url ? html`<a href=${url}>${name}</a>` : name}</bdi> ${
        examples.length
          ? html`<small
              >${language
                .parts<unknown>('for-example', { list })
                .map((part) => (part === list ? part : html`<span class="vh">${part}</span>`))}</small
            >`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-list': TagListElement;
  }
}
