import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ChartInput, ChartItemInput, ChartKind, FigureInput, PayPeriod } from '../../model/inputs.js';
import type { Chart } from '../../model/chart.js';
import { IssueLog } from '../../model/issue-log.js';
import { lossesOf, type Issue } from '../../model/issue.js';
import type { ChartChoices, Picture } from '../../chart/picture.js';
import { pictureOf } from '../../chart/view.js';
import { announced } from '../../dom/announced.js';
import { copyText } from '../../dom/copy.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { DataSource } from '../../controllers/data-source.js';
import { Drawing, type Drawable } from '../../controllers/drawing.js';
import { Ground } from '../../controllers/ground.js';
import { IssueReport } from '../../controllers/issue-report.js';
import { Settings } from '../../controllers/settings.js';
import { renderReport, renderState } from '../../templates/state.js';
import { compared as comparedWords } from '../../format/words/en/compared.js';
import { chart as chartWords } from '../../format/words/en/chart.js';
import { renderControls, renderFoot, renderHead, renderYou, type Actions } from './frame.js';
import { MORE, PRINTED, renderPlot, roomFor, rowsFor } from './plot.js';
import { failureOf, readFor, readYourPay, type Read } from './reading.js';
import { reshapeRecords } from './records.js';
import { csvOfPicture, footOf, save, saveText } from './save.js';
import { styles } from './salary-chart.styles.js';
import { countOf, pointAt, stepTo, wordsOf } from './walk.js';

/**
 * Draws what roles pay: as bars, ranges, percentiles, over time or as a distribution, with the table underneath.
 *
 * ```html
 * <salary-chart src="pay.json"></salary-chart>
 * ```
 *
 * @customElement salary-chart
 * @summary Pay as a picture that suits the figures, with the table underneath and what is not known said.
 * @slot - What readers see without scripts, or if the data can't be shown: a table, a list, a link.
 * @slot heading - Replaces the title.
 * @slot finding - Replaces the sentence with the most important figure.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart controls - Pay period, price levels, the reader's own pay, and the choice between chart and table.
 * @csspart period - The choice of the pay period.
 * @csspart view - The choice between chart and table.
 * @csspart plot - The picture.
 * @csspart table - The table.
 * @csspart note - The notes under the picture.
 * @cssprop [--career-accent=#2a5fb4] - Links, chosen controls and the focus ring.
 * @cssprop [--career-role-1=#2a5fb4] - Colour of bars and of the first line; other lines have `--career-role-2` to `--career-role-6`.
 * @cssprop [--career-surface=Canvas] - Ground of the picture.
 * @cssprop [--career-bar-size=16px] - Thickness of bars.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 * @cssstate drawn - The picture is drawn; before that, the table shows it in plain bars.
 * @cssstate undrawn - The picture could not be drawn: the table is what is seen.
 */
export class SalaryChartElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The chart, a list of items, or a list of amounts. */
  @property({ attribute: false }) data?: ChartInput | ChartItemInput[] | FigureInput[];
  /** The chart as JSON. */
  @property() config?: string;
  /** Address of the chart as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or `<table>` that has the data. */
  @property() from?: string;
  /** Id of the part of `<career-data>` to show: a block or a role. */
  @property() of?: string;
  /** Which roles of `<career-data>` to show: ids or titles, separated by spaces or commas. */
  @property() roles?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** The title; taken from the data by default. */
  @property() caption?: string;
  /** The picture: bars, range, percentiles, trend or distribution; chosen from the figures by default. */
  @property() kind?: ChartKind;
  /** The order of the lines: given, highest or lowest first. */
  @property() sort?: 'given' | 'highest' | 'lowest';
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** ISO 4217 code, such as "USD", for amounts without a currency of their own. */
  @property() currency?: string;
  /** The pay period shown first: hour, week, month or year; readers can switch. Amounts that name none are for it. */
  @property({ attribute: 'pay-period' }) payPeriod?: PayPeriod;
  /** Working hours per year, for converting pay between periods; 2080 by default. */
  @property({ attribute: 'hours-per-year', type: Number }) hoursPerYear?: number;
  /** An amount to mark, such as "$41,500". It is not sent anywhere. */
  @property({ attribute: 'your-pay' }) yourPay?: string;
  /** Shows a field for the reader's own pay. What is typed stays on the page. */
  @property({ attribute: 'ask-pay', type: Boolean }) askPay = false;
  /** Starts with amounts adjusted for the price levels that are given. */
  @property({ attribute: 'cost-of-living', type: Boolean }) costOfLiving = false;
  /** Starts with the table instead of the picture. */
  @property({ attribute: 'as-table', type: Boolean }) asTable = false;
  /** Level of the title as a heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  @state() private choices: Partial<ChartChoices> = {};
  @state() private tableShown = false;
  @state() private typed?: string;
  @state() private spoken = '';
  @state() private heard = '';

  readonly #internals = this.attachInternals?.();
  readonly #source = new DataSource(this, 'salary-chart', this.#internals, reshapeRecords);
  readonly #settings = new Settings(this, comparedWords, chartWords);
  readonly #ground = new Ground(this);
  readonly #report = new IssueReport(this, this.#source);
  readonly #drawing = new Drawing(
    this,
    () => this.#drawable,
    (...reason) => this.#report.report([...this.#issues, { ...failureOf(...reason), severity: 'warning' }]),
    this.#ground.measure,
    () => this.#walking.onMore(PRINTED),
    this.#internals,
  );
  #readFrom: unknown;
  #readWith?: string;
  #read: Read = { issues: [] };
  #issues: Issue[] = [];
  #picture?: Picture;
  #pictureOf: unknown[] = [];
  #at?: number;

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('payPeriod')) this.choices = { ...this.choices, period: undefined };
    if (changed.has('costOfLiving')) this.choices = { ...this.choices, adjusted: this.costOfLiving };
    if (changed.has('asTable')) this.tableShown = this.asTable;
    if (changed.has('yourPay')) this.typed = undefined;
    this.#source.resolve();
    const { language, shared, key } = this.#settings;
    const { caption, locale, currency, hoursPerYear: hours, payPeriod, kind, sort, yourPay } = this;
    const given = [language.locale, caption, locale, currency, hours, payPeriod, kind, sort, yourPay, key];
    const settings = JSON.stringify(given);
    try {
      if (this.#readFrom !== this.#source.key || this.#readWith !== settings) {
        this.#readFrom = this.#source.key;
        this.#readWith = settings;
        this.#read = { issues: [] };
        this.#read = readFor(this.#source.raw, this, shared, language);
        this.#issues = [...this.#source.issues, ...this.#read.issues];
      }
      this.#see(this.#read.value);
    } catch (error) {
      // Lit would keep the last rendering, and so an old salary under new data.
      this.#picture = undefined;
      this.#issues = [failureOf(error)];
    }
  }

  protected override updated(): void {
    this.#report.report(this.#issues);
  }

  protected override render(): TemplateResult {
    const { language } = this.#settings;
    const chart = this.#read.value;
    const picture = this.#picture;
    if (!chart || !picture?.rows.length) {
      const waiting = { language, issues: this.#issues, debug: this.debug, ...this.#source.waiting };
      return renderState({ ...waiting, failed: 'failedChart', empty: 'emptyChart' });
    }
    const title = this.#title;
    const asked = this.askPay
      ? (this.typed ?? this.#settings.chosen.yourPay ?? this.yourPay ?? '')
      : undefined;
    const room = roomFor(picture, this.tableShown);
    return html`<div class="frame body" .style=${room + this.#ground.style}>
      <div class=${room && 'drawing'}>
        ${renderHead(title, chart, picture, this.headingLevel, language)}
        ${renderControls(picture, { asTable: this.tableShown, adjusted: this.#adjusted, asked }, language, this.#actions)}
        ${renderYou(picture, asked, language)}
        ${renderPlot(picture, { title, asTable: this.tableShown, drawn: this.#drawing.drawn, at: (this.#at ?? -1) + 1, heard: this.heard }, language, this.#walking)}
        ${renderFoot(picture, chart, { issues: lossesOf(this.#issues), spoken: this.spoken, asTable: this.tableShown }, language, this.#actions)}
        ${this.debug ? renderReport(this.#issues) : nothing}
      </div>
    </div>`;
  }

  get #drawable(): Drawable | undefined {
    const picture = this.tableShown ? undefined : this.#picture;
    return picture?.domain && { picture, language: this.#settings.language };
  }

  get #title(): string | undefined {
    return this.#read.value?.title;
  }

  get #rows(): number {
    return this.choices.rows ?? rowsFor(this.#read.value, this.tableShown);
  }

  get #adjusted(): boolean {
    return this.choices.adjusted ?? this.costOfLiving;
  }

  /** Works out the picture, unless it is the one that is there. */
  #see(chart: Chart | undefined): void {
    const { language, shared, chosen } = this.#settings;
    const typed = (this.askPay ? this.typed : undefined) ?? (this.yourPay ? undefined : chosen.yourPay);
    const common = chosen.payPeriod ?? shared.payPeriod;
    const parts = [chart, language, this.choices, common, typed, this.costOfLiving, this.#rows];
    if (parts.every((part, index) => part === this.#pictureOf[index]) && this.#pictureOf.length) return;
    this.#pictureOf = parts;
    this.#at = undefined;
    this.heard = '';
    this.#picture = undefined;
    if (!chart) return;
    const own = this.choices.period ?? this.payPeriod;
    const period = chosen.payPeriod ?? own ?? shared.payPeriod ?? chart.payPeriod;
    const yourPay =
      typed === undefined
        ? this.#read.yourPay
        : readYourPay(typed, new IssueLog(language.decimal), period ?? chart.payPeriod);
    this.#picture = pictureOf(
      chart,
      { ...this.choices, rows: this.#rows, adjusted: this.#adjusted, period, ...(yourPay && { yourPay }) },
      language,
    );
  }

  #point(index: number | undefined): void {
    const picture = this.#picture!;
    this.#at = index;
    this.heard = index === undefined ? '' : wordsOf(picture, index);
    if (index === undefined) return this.#drawing.point(0, undefined);
    const { dataset, point } = pointAt(picture, index);
    this.#drawing.point(dataset, point);
  }

  readonly #walking = {
    onKey: (event: KeyboardEvent): void => {
      const rightToLeft = getComputedStyle(this).direction === 'rtl';
      const next = stepTo(event, this.#at, countOf(this.#picture!), rightToLeft);
      if (next === undefined) return;
      event.preventDefault();
      this.#point(next < 0 ? undefined : next);
    },
    onBlur: (): void => this.#point(undefined),
    onMore: (more = MORE): void => {
      if (this.#picture?.more) this.choices = { ...this.choices, rows: this.#rows + more };
    },
  };

  readonly #actions: Actions = {
    onPeriod: (period) => {
      if (!this.#settings.choose({ payPeriod: period })) this.choices = { ...this.choices, period };
    },
    onAdjust: (adjusted) => void (this.choices = { ...this.choices, adjusted }),
    onView: (asTable) => void (this.tableShown = asTable),
    onYourPay: (text) => {
      if (!this.#settings.choose({ yourPay: text })) this.typed = text;
    },
    onCopy: () => void this.#copy(),
    onCsv: () => saveText(this, `${this.#title ?? this.localName}.csv`, this.#csv()),
    onPng: () => void this.#savePng(),
    onPrint: () => globalThis.print(),
  };

  #csv(): string {
    const { language } = this.#settings;
    const { period } = this.#picture!;
    const choices = { ...this.choices, adjusted: this.#adjusted, period, rows: Infinity };
    return csvOfPicture(pictureOf(this.#read.value!, choices, language), language);
  }

  async #savePng(): Promise<void> {
    const foot = footOf(this.#picture!, this.#read.value!, this.#settings.language);
    const blob = await this.#drawing.png(this.#title ?? '', foot);
    if (blob) save(this, `${this.#title ?? this.localName}.png`, blob);
  }

  async #copy(): Promise<void> {
    const word = await copyText(this.#csv());
    this.spoken = announced(this.#settings.language.say(word), this.spoken);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'salary-chart': SalaryChartElement;
  }
}
