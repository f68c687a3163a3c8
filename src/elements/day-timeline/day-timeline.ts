import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dayTimeline as words } from '../../format/words/en/blocks/day-timeline.js';
import { dayTimeText } from '../../format/day-time.js';
import type { DayTimelineInput } from '../../model/block-inputs.js';
import { readDayTimeline, type DaySlot, type DayTimeline } from '../../model/blocks/day-timeline.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock } from '../../templates/block.js';
import { renderTitle } from '../../templates/frame.js';
import { styles } from './day-timeline.styles.js';

/**
 * Tells a day at work: when it is, what it is about, and what is done.
 *
 * ```html
 * <day-timeline src="day.json"></day-timeline>
 * ```
 *
 * @customElement day-timeline
 * @summary The parts of a working day along a rail.
 * @slot - What readers see without scripts, or if the data can't be shown: a list whose items begin with the time.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart day - The list of parts.
 * @csspart time - When a part begins and ends.
 * @csspart name - What a part of the day is called.
 * @csspart focus - What it is about.
 * @csspart tasks - What is done in it.
 * @csspart note - The notes at the end.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class DayTimelineElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The parts of the day, or a plain list of them. */
  @property({ attribute: false }) data?: DayTimelineInput | DayTimelineInput['items'];
  /** The parts of the day as JSON. */
  @property() config?: string;
  /** Address of the parts of the day as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">`, list or `<dl>` that has the parts. */
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

  readonly #block = new Block<DayTimeline>(this, {
    words: [words],
    read: readDayTimeline,
    markup: 'day-timeline',
    blank: ({ items }) => !items.length,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    // Without list marks, WebKit hears no list unless it is told.
    return renderBlock(
      this.#block,
      this,
      ({ items }, level) =>
        html`<ol role="list" part="day">
          ${items.map((item) => this.#renderSlot(item, level))}
        </ol>`,
    );
  }

  #renderSlot({ title, from, to, focus, tasks }: DaySlot, level: number): TemplateResult {
    const times = dayTimeText(from, to, this.#block.language).map(({ text, time }) =>
      time ? html`<time datetime=${time}>${text}</time>` : text,
    );
    return html`<li>
      ${times.length ? html`<p class="time" part="time"><bdi>${times}</bdi></p>` : nothing}
      <div class="what">
        ${renderTitle(title, level, 'name')}
        ${focus ? html`<p class="focus" part="focus"><bdi>${focus}</bdi></p>` : nothing}
        ${
          tasks.length
            ? html`<ul role="list" part="tasks">
                ${tasks.map((task) => html`<li><bdi>${task}</bdi></li>`)}
              </ul>`
            : nothing
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-timeline': DayTimelineElement;
  }
}
