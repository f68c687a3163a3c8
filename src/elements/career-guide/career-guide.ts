import { lossesOf } from '../../model/issue.js';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { GuideInput } from '../../model/block-inputs.js';
import { blocksOf, readGuide, type Guide } from '../../model/guide.js';
import type { PayPeriod } from '../../model/inputs.js';
import { GUIDE_TAGS } from '../../model/tags.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { addressTo, fragmentFor, namedPart } from '../../dom/deep-link.js';
import { Block } from '../../controllers/block.js';
import { PageDescription } from '../../controllers/page-description.js';
import { ReadingPosition } from '../../controllers/reading-position.js';
import { Room } from '../../controllers/room.js';
import { careerGuide as words } from '../../format/words/en/blocks/career-guide.js';
import { levelOf, renderRemarks, renderTitle } from '../../templates/frame.js';
import { renderLinked } from '../../templates/linked.js';
import { renderReport, renderState } from '../../templates/state.js';
import { loadElements } from './block-part.js';
import { foldContents, renderContents, uncover } from './contents.js';
import { renderSection, type SectionContext } from './sections.js';
import { styles } from './career-guide.styles.js';

/** From this width on, in em, the contents stand beside the text. */
const WIDE = 55;
/** The section that an address names, in the page's query. */
const KEY = 'career-part';

/**
 * Shows a whole career guide from one JSON: its sections with their text, tables, charts, ladders and lists.
 *
 * ```html
 * <career-guide src="operations-assistant.json"></career-guide>
 * ```
 *
 * @customElement career-guide
 * @summary A guide with its contents, made of the other elements; only those that it needs are loaded.
 * @slot - What readers see without scripts, or if the data can't be shown: a link, the text itself.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart contents - The list of sections.
 * @csspart section - A section. A child of the element whose `slot` is the section's id replaces its content; `before-` or `after-` and the id add to it.
 * @csspart note - The notes at the end.
 * @cssprop [--career-accent=#2a5fb4] - Links, chosen controls and the focus ring.
 * @cssprop [--career-sticky-offset=0px] - Height of a header that the page keeps fixed at the top.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class CareerGuideElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The guide, or a list of its sections. */
  @property({ attribute: false }) data?: GuideInput | GuideInput['sections'];
  /** The guide as JSON. */
  @property() config?: string;
  /** Address of the guide as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` that has the guide. */
  @property() from?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** The title; taken from the data by default. */
  @property() caption?: string;
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** ISO 4217 code, such as "USD", for amounts without a currency of their own. */
  @property() currency?: string;
  /** The pay period shown first: hour, week, month or year; readers can switch. */
  @property({ attribute: 'pay-period' }) payPeriod?: PayPeriod;
  /** Working hours per year, for converting pay between periods; 2080 by default. */
  @property({ attribute: 'hours-per-year', type: Number }) hoursPerYear?: number;
  /** Level of the title as a heading, 1 to 6. Sections are one level below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Leaves the list of sections out. */
  @property({ attribute: 'no-contents', type: Boolean }) noContents = false;
  /** Describes what is shown to search engines, in one script in the page's head. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  readonly #block = new Block<Guide>(this, {
    words: [words],
    read: (raw) => readGuide(raw, GUIDE_TAGS),
    blank: ({ title, sections }) => !title && !sections.length,
  });
  readonly #reading = new ReadingPosition(this, '.body > section');
  readonly #room = new Room(this, WIDE, () => undefined);
  readonly #description = new PageDescription(this);
  #commonOf?: { guide: Guide; input: GuideInput };
  #shown?: Guide;
  /** The elements of the first guide are there. */
  #complete?: true;

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this, (event) => this.#onClick(event as MouseEvent));
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener?.('hashchange', this.#onFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener?.('hashchange', this.#onFragment);
  }

  protected override updated(): void {
    const guide = this.#block.value;
    this.#room.watch(Boolean(guide && !this.#isHeld));
    this.#followContents();
    this.#description.update(this.jsonLd && guide, (jsonLdOf) =>
      jsonLdOf(this.#block.source.raw, new Set([...this.children].map(({ slot }) => slot))),
    );
    if (!guide || guide === this.#shown) return;
    this.#shown = guide;
    const wanted = namedPart(this.ownerDocument, this.#key) ?? fragmentFor(this);
    void loadElements(blocksOf(guide)).then(async () => {
      if (this.#isHeld) this.requestUpdate();
      this.#complete = true;
      await this.updateComplete;
      if (wanted) this.#goTo(wanted);
    });
  }

  /** Until its elements are there, what a server wrote of them stays: a guide without them would be short for a moment. */
  get #isHeld(): boolean {
    return !this.#complete && Boolean(this.querySelector?.('[data-block]'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { value: guide, issues, language, source, waiting } = this.#block;
    if (!guide) {
      return source.state === 'ready' && !issues.length
        ? nothing
        : renderState({ ...waiting, failed: 'guideFailed', empty: 'guideEmpty' });
    }
    const held = this.#isHeld;
    this.#block.hold(held);
    if (held) return html`<div><slot></slot></div>`;
    const { title, summary, links, updated, sections } = guide;
    const context: SectionContext = {
      filled: new Set([...(this.children ?? [])].map((child) => child.slot)),
      linkTo: (id) => addressTo(this.ownerDocument, this.#key, id),
    };
    const level = levelOf(this.headingLevel) + 1;
    const contents = this.noContents
      ? nothing
      : renderContents(sections, this.#reading.at, language.say('contents'), !this.#room.narrow, context);
    return html`<i class="gauge"></i>
      <career-data
        .locale=${this.locale}
        .currency=${this.currency || guide.currency}
        .payPeriod=${this.payPeriod ?? guide.payPeriod}
        .hoursPerYear=${this.hoursPerYear ?? guide.hoursPerYear}
        .data=${this.#common(guide)}
      >
        <div
          class="frame guide ${contents === nothing ? '' : 'with-contents'}"
          .style=${this.#block.ground.style}
          @focusin=${this.#onFocus}
          @keyup=${this.#onTab}
        >
          <div class="head">
            <slot name="heading">${renderTitle(this.caption || title, this.headingLevel)}</slot>
            ${renderLinked(summary, links, 'prose')}
            ${updated ? html`<p class="updated">${language.say('updated', { date: updated })}</p>` : nothing}
          </div>
          ${contents}
          <div class="body">
            ${sections.map((section) => renderSection(section, level, context))}
            <div
              class="note ${guide.note || guide.source || lossesOf(issues) || context.filled.has('footnote') ? 'noted' : ''}"
              part="note"
            >
              ${renderRemarks([], guide, lossesOf(issues), language)}
            </div>
            ${this.debug ? renderReport(issues) : nothing}
          </div>
        </div>
      </career-data>`;
  }

  /** What the page's own elements in the guide can pick from; what is wrong with it has been said. */
  #common(guide: Guide): GuideInput {
    if (this.#commonOf?.guide !== guide) {
      const ids = new Set<string>();
      const blocks = blocksOf(guide)
        .filter(({ id, unknown }) => id && !unknown && !ids.has(id) && ids.add(id))
        .map(({ id, element, data }) => ({ id, element, data }));
      const roles = guide.roles as GuideInput['roles'];
      this.#commonOf = { guide, input: { roles, sections: [{ blocks }] } };
    }
    return this.#commonOf.input;
  }

  /** Two guides on a page may have sections of one name. */
  get #key(): string {
    return this.id ? `${KEY}.${this.id}` : KEY;
  }

  #goTo(id: string): void {
    const section = this.renderRoot.querySelector(`[data-section="${CSS.escape(id)}"]`);
    const heading = section?.querySelector<HTMLElement>('.heading');
    (heading ?? section)?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  /** Keeps the section that is being read in view, where the contents are longer than the window. */
  #followContents(): void {
    const link = this.renderRoot.querySelector<HTMLElement>('.list [aria-current]');
    const list = link?.closest('.list');
    if (!list || list.scrollHeight <= list.clientHeight || list.matches(':focus-within')) return;
    const { top, height } = link!.getBoundingClientRect();
    const above = top - list.getBoundingClientRect().top;
    if (above < 0 || above + height > list.clientHeight) list.scrollTop += above - list.clientHeight / 2;
  }

  readonly #onFragment = (): void => {
    const wanted = fragmentFor(this);
    if (wanted) this.#goTo(wanted);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    foldContents(this.renderRoot, event);
    uncover(this.renderRoot, event);
  };

  /** Within one element of a guide, the focus moves without a word to what is around it. */
  readonly #onTab = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') uncover(this.renderRoot, event);
  };

  readonly #onClick = (event: MouseEvent): void => {
    foldContents(this.renderRoot, event);
    const followed = (event.composedPath()[0] as Element).closest('a');
    // The second time, the address stays as it is.
    if (followed?.hash && followed.href === this.ownerDocument.URL) this.#onFragment();
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-to]');
    // With a key held, the reader wants another tab or window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#goTo(link.dataset['to']!);
    try {
      history.replaceState(history.state, '', link.href);
    } catch {
      // A page without an address of its own has nothing to link to.
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuideElement;
  }
}
