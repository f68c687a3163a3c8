import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { faqList as words } from '../../format/words/en/blocks/faq-list.js';
import type { FaqListInput } from '../../model/block-inputs.js';
import { readFaqList, type FaqList, type Question } from '../../model/blocks/faq-list.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { announced } from '../../dom/announced.js';
import { copy as copyWords } from '../../format/words/en/copy.js';
import { copyText } from '../../dom/copy.js';
import { addressTo, namedPart } from '../../dom/deep-link.js';
import { Block } from '../../controllers/block.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
import { renderBlock, renderHeading } from '../../templates/block.js';
import { levelOf } from '../../templates/frame.js';
import { renderLinked } from '../../templates/linked.js';
import { styles } from './faq-list.styles.js';

const KEY = 'career-question';

/**
 * Lists questions; each opens to its answer, and a link to the page may open one at once.
 *
 * ```html
 * <faq-list src="questions.json" linkable></faq-list>
 * ```
 *
 * @customElement faq-list
 * @summary Questions that open to their answers.
 * @slot - What readers see without scripts, or if the data can't be shown: `<details>` elements, or a definition list.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart questions - All questions.
 * @csspart item-title - The heading over the questions of a category.
 * @csspart question - A question, which opens its answer.
 * @csspart answer - An answer.
 * @csspart link - The link to a question.
 * @csspart note - The notes at the end.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class FaqListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The questions, or a plain list of questions or categories. */
  @property({ attribute: false }) data?: FaqListInput | FaqListInput['items' | 'categories'];
  /** The questions as JSON. */
  @property() config?: string;
  /** Address of the questions as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">`, `<dl>` or element around `<details>` that has the questions. */
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
  /** Shows a link to each question under its answer. */
  @property({ type: Boolean }) linkable = false;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  @state() private spoken = '';

  readonly #block = new Block<FaqList>(this, {
    words: [copyWords, words],
    read: readFaqList,
    markup: 'faq-list',
    blank: ({ items }) => !items.length,
  });
  #isFollowed = false;
  /** The question whose link was copied last. */
  #linked?: string;

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

  protected override updated(): void {
    this.#followLink();
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(
      this.#block,
      this,
      ({ items }, level) =>
        html`<div class="all" part="questions">
            ${items.map(({ category, ...item }, index) => [
              category !== items[index - 1]?.category ? renderHeading(category, level) : nothing,
              this.#renderItem(item, category ? level + 1 : level),
            ])}
          </div>
          <span class="vh" role="status">${this.spoken}</span>`,
    );
  }

  #renderItem({ id, question, answer, links }: Question, level: number): TemplateResult {
    const { language } = this.#block;
    // What has no name can't be closed.
    if (!question)
      return html`<div><div class="answer" part="answer">${renderLinked(answer, links)}</div></div>`;
    const heading = html`<span role="heading" aria-level=${levelOf(level, 3)}><bdi>${question}</bdi></span>`;
    // Nothing would open.
    if (!answer.length && !links) return html`<p class="bare" part="question">${heading}</p>`;
    return html`<details data-question=${id}>
      <summary part="question">${heading}</summary>
      <div class="answer" part="answer">
        ${renderLinked(answer, links)}
        ${
          this.linkable
            ? html`<p>
                <a
                  part="link"
                  href=${addressTo(this.ownerDocument, KEY, this.#key(id))}
                  @click=${(event: MouseEvent) => this.#onLink(event, id)}
                  >${language.say('link-question')}</a
                >
                ${this.#linked === id ? html`<small aria-hidden="true">${this.spoken}</small>` : nothing}
              </p>`
            : nothing
        }
      </div>
    </details>`;
  }

  /** What a question is called in the page's address: another element may have one of the same name. */
  #key(question: string): string {
    return this.id ? `${this.id}.${question}` : question;
  }

  /** Opens the question that the page's address names, once. */
  #followLink(): void {
    const wanted = this.#isFollowed ? undefined : namedPart(this.ownerDocument, KEY);
    if (!wanted || !this.#block.value) return;
    this.#isFollowed = true;
    const item = this.#block.value.items.find(({ id }) => wanted === this.#key(id));
    const details =
      item && this.renderRoot.querySelector<HTMLDetailsElement>(`[data-question="${CSS.escape(item.id)}"]`);
    if (!details) return;
    details.open = true;
    details.scrollIntoView();
    // Who does not see that goes on reading there as well.
    details.querySelector('summary')!.focus({ preventScroll: true });
  }

  async #onLink(event: MouseEvent, id: string): Promise<void> {
    event.preventDefault();
    const word = await copyText((event.currentTarget as HTMLAnchorElement).href);
    this.#linked = id;
    this.spoken = announced(this.#block.language.say(word), this.spoken);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-list': FaqListElement;
  }
}
