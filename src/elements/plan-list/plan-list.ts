import { figureText } from '../../format/figures.js';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanListInput } from '../../model/block-inputs.js';
import { readPlanList, type Plan, type PlanList } from '../../model/blocks/plan-list.js';
import { planList as words } from '../../format/words/en/blocks/plan-list.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderBlock, renderHeading } from '../../templates/block.js';
import { styles } from './plan-list.styles.js';

/**
 * Shows plans side by side: what each costs, for what period, and what is in it.
 *
 * ```html
 * <plan-list src="plans.json"></plan-list>
 * ```
 *
 * @customElement plan-list
 * @summary Plans with their prices and what is in them.
 * @slot - What readers see without scripts, or if the data can't be shown: headings with a price and a list each, or a table with one plan a row.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart plans - All plans.
 * @csspart plan - One plan.
 * @csspart item-title - The name of a plan.
 * @csspart price - A price with its period.
 * @csspart link - The link to a plan.
 * @csspart note - The notes under the plans.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class PlanListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The plans, or a plain list of them. */
  @property({ attribute: false }) data?: PlanListInput | PlanListInput['items'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or of markup that has it: headings with a price and a list each, or a table with one plan a row. */
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

  readonly #block = new Block<PlanList>(this, {
    words: [words],
    read: (raw, { decimal }) => readPlanList(raw, decimal),
    markup: 'plan-list',
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
      ({ items }, level) =>
        html`<div class="plans" part="plans">${items.map((plan) => this.#renderPlan(plan, level))}</div>`,
    );
  }

  #renderPlan(plan: Plan, level: number): TemplateResult {
    const { name, text, lead, features, url, label } = plan;
    return html`<div class="plan" part="plan">
      <div>
        ${renderHeading(name, level)} ${this.#renderPrice(plan)}
        ${text ? html`<p class="muted"><bdi>${text}</bdi></p>` : nothing}
      </div>
      ${
        lead || features.length
          ? html`<div class="what">
              ${lead ? html`<p class="lead"><bdi>${lead}</bdi></p>` : nothing}
              ${
                features.length
                  ? html`<ul class="list">
                      ${features.map((feature) => html`<li><bdi>${feature}</bdi></li>`)}
                    </ul>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${
        url || label
          ? html`<div class="where">
              ${url ? html`<a class="go" part="link" href=${url}>${label ?? name}</a>` : html`<p><bdi>${label}</bdi></p>`}
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderPrice({ name, price, currency, period }: Plan): TemplateResult | typeof nothing {
    if (!price) return nothing;
    const { language } = this.#block;
    const word = language.say('free');
    // A plan that is called so need not say it twice.
    const isFree = price.value === 0 && !price.to && !price.bound && name !== word;
    // What costs nothing does so in every period.
    const span = period && !isFree && price.value !== undefined;
    return html`<p part="price">
      <bdi>
        <bdi class=${(price.value ?? price.text) === undefined ? 'muted' : 'amount'}
          >${isFree ? word : figureText(price, { unit: 'money', currency }, language)}</bdi
        >
        ${span ? html`<span class="muted">${language.say(`per-${period}`)}</span>` : nothing}
      </bdi>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-list': PlanListElement;
  }
}
