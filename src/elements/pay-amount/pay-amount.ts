import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { payAmountText } from '../../format/pay-amount.js';
import type { Language } from '../../format/language.js';
import { pay as words } from '../../format/words/en/pay.js';
import type { PayAmountInput } from '../../model/block-inputs.js';
import { readPayAmount } from '../../model/blocks/pay-amount.js';
import { currencyOf } from '../../model/figure.js';
import type { IssueLog } from '../../model/issue-log.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Reading } from '../../model/issue.js';
import type { Pay } from '../../model/pay.js';
import { HOURS_PER_YEAR, payFor } from '../../model/period.js';
import { readCurrency, readHours, readPeriod } from '../../model/units.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { renderReport } from '../../templates/state.js';
import { styles } from './pay-amount.styles.js';

/** A pay in each period that it is published in, and what holds for showing it. */
interface PayAmount {
  pays: Pay[];
  period?: PayPeriod;
  hoursPerYear: number;
}

/**
 * Says within a sentence what a job pays, in the language, the currency and the period of the page.
 *
 * ```html
 * An assistant earns <pay-amount value="$45,000" pay-period="year"></pay-amount>.
 * ```
 *
 * @customElement pay-amount
 * @summary An amount or a range of pay within a sentence.
 * @slot - The amount as text, "$45,000": it is read where nothing else is given, and seen where nothing can be shown.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart amount - The amount with its period.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class PayAmountElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** A pay, a figure of it, or a list of pays as published in several periods. */
  @property({ attribute: false }) data?: PayAmountInput | PayAmountInput[];
  /** The pay as JSON. */
  @property() config?: string;
  /** The amount or the range as people write it, such as "$45,000" or "$35,000–$55,000". */
  @property() value?: string;
  /** Address of the pay as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` that has the pay. */
  @property() from?: string;
  /** Id of the role or part of `<career-data>` whose pay is shown. */
  @property() of?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** ISO 4217 code for an amount that names no currency, such as "USD". */
  @property() currency?: string;
  /** The period to show: hour, day, week, month or year; also that of an amount that names none. */
  @property({ attribute: 'pay-period' }) payPeriod?: PayPeriod;
  /** For converting between periods; 2,080 by default. */
  @property({ attribute: 'hours-per-year', type: Number }) hoursPerYear?: number;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  readonly #block = new Block<PayAmount>(this, {
    words: [words],
    read: (raw, language, log) => this.#read(raw, language, log),
    inputs: () => [this.currency, this.payPeriod, this.hoursPerYear],
    // With the name of a role, the text is what is seen until its pay is there.
    text: (text) => (!this.of && text.trim() ? { amount: text } : undefined),
    blank: ({ pays }) => !pays.length,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { value, issues, source, language } = this.#block;
    const report = this.debug ? renderReport(issues) : nothing;
    if (value) return html`${this.#renderAmount(value)}${report}`;
    if (source.state === 'ready' && !issues.length) return nothing;
    if (source.state === 'loading')
      return html`<slot>…</slot><span class="vh" role="status">${language.say('loading')}</span>`;
    const isFailed = issues.some(({ severity }) => severity === 'error');
    return html`<slot></slot>${
        isFailed
          ? html`<span class="failed"
              ><span aria-hidden="true">⚠</span><span class="vh">${language.say('blockFailed')}</span></span
            >`
          : nothing
      }${report}`;
  }

  #renderAmount({ pays, period, hoursPerYear }: PayAmount): TemplateResult {
    const { language, settings } = this.#block;
    const wanted = settings.chosen.payPeriod ?? period;
    const shown = wanted && payFor(pays, wanted, hoursPerYear);
    const { pay, how } = shown ?? { pay: pays[0]!, how: 'published' };
    if (how !== 'converted') return html`<bdi part="amount">${payAmountText(pay, language)}</bdi>`;
    const note = language.say('converted', { n: hoursPerYear });
    return html`<bdi part="amount" title=${note}>${payAmountText(pay, language, true)}</bdi
      ><span class="vh"> (${note})</span>`;
  }

  #read(raw: unknown, language: Language, log: IssueLog): Reading<PayAmount> {
    const { shared } = this.#block.settings;
    const { value, issues } = readPayAmount(raw, language.decimal);
    const currency = this.currency ? readCurrency(this.currency, log, 'currency') : shared.currency;
    const own = this.payPeriod ? readPeriod(this.payPeriod, log, 'pay-period') : undefined;
    const period = own ?? shared.payPeriod;
    const hours = readHours(this.hoursPerYear, log, 'hours-per-year');
    const hoursPerYear = hours ?? shared.hoursPerYear ?? HOURS_PER_YEAR;
    const pays = value?.map((pay) => ({
      ...pay,
      currency: currencyOf(pay.currency, currency),
      payPeriod: pay.payPeriod ?? period,
    }));
    return { issues, ...(pays && { value: { pays, period, hoursPerYear } }) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pay-amount': PayAmountElement;
  }
}
