import { figureText } from '../../format/figures.js';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SkillListInput } from '../../model/block-inputs.js';
import { readSkillList, type SkillGroup, type SkillList } from '../../model/blocks/skill-list.js';
import type { Share } from '../../model/share.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock, renderHeading } from '../../templates/block.js';
import { styles } from './skill-list.styles.js';

/**
 * Shows skills as a list, as bars where shares are known, or under headings as a map.
 *
 * ```html
 * <skill-list src="skills.json"></skill-list>
 * ```
 *
 * @customElement skill-list
 * @summary Skills: plain, with shares as bars, or in groups with descriptions.
 * @slot - What readers see without scripts, or if the data can't be shown: a list, headings with lists, or a definition list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart groups - All groups.
 * @csspart group - Skills, with their heading if they have one.
 * @csspart item-title - The heading of a group.
 * @csspart bar - The bar of a share.
 * @csspart note - The notes under the skills.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class SkillListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The skills, or a plain list of skills or groups. */
  @property({ attribute: false }) data?: SkillListInput | SkillListInput['items'] | SkillListInput['groups'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON or CSV: relative, http: or https:. */
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

  readonly #block = new Block<SkillList>(this, {
    read: (raw, { decimal }) => readSkillList(raw, decimal),
    markup: 'skill-list',
    blank: ({ groups }) => !groups.length,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(this.#block, this, ({ groups }, level) => {
      // All bars have one scale, which begins at zero.
      const most = Math.max(...groups.flatMap(({ items }) => items.map(({ share }) => endOf(share))));
      return html`<div class=${groups.length > 1 ? 'groups' : ''} part="groups">
        ${groups.map((group) => this.#renderGroup(group, level, most))}
      </div>`;
    });
  }

  #renderGroup({ title, text, items }: SkillGroup, level: number, most: number): TemplateResult {
    const hasShares = items.some(({ share }) => share);
    return html`<div class="group" part="group">
      ${renderHeading(title, level)} ${text ? html`<p class="muted"><bdi>${text}</bdi></p>` : nothing}
      ${
        items.length
          ? html`<ul class=${hasShares ? 'bars' : 'list'}>
              ${items.map((item) => html`<li>${hasShares ? this.#renderShare(item, most) : html`<bdi>${item.name}</bdi>`}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #renderShare({ name, share }: Share, most: number): TemplateResult {
    const { language } = this.#block;
    return html`<span><bdi>${name}</bdi></span> ${
        share
          ? html`<span class="figure"
              ><bdi>${figureText(share, { unit: 'percent', digits: 6 }, language)}</bdi></span
            >`
          : nothing
      }${
        endOf(share) > 0
          ? html`<i class="bar" part="bar" .style=${`inline-size:${(endOf(share) / most) * 100}%`}></i>`
          : nothing
      }`;
  }
}

/** Where a bar ends; a range has its lower end for certain. */
const endOf = (share: Share['share']): number => share?.value ?? 0;

declare global {
  interface HTMLElementTagNameMap {
    'skill-list': SkillListElement;
  }
}
