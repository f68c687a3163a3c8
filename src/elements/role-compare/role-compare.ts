import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ComparisonInput, PayPeriod, RoleInput } from '../../model/inputs.js';
import { lossesOf, type Issue } from '../../model/issue.js';
import type { Comparison } from '../../model/comparison.js';
import { announced } from '../../dom/announced.js';
import { copyText } from '../../dom/copy.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { DataSource } from '../../controllers/data-source.js';
import { Ground } from '../../controllers/ground.js';
import { IssueReport } from '../../controllers/issue-report.js';
import { reshape } from '../../controllers/other-shapes.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
import { Room } from '../../controllers/room.js';
import { Settings } from '../../controllers/settings.js';
import { compared as comparedWords } from '../../format/words/en/compared.js';
import { compare as compareWords } from '../../format/words/en/compare.js';
import { toCsv } from '../../format/cells.js';
import { renderReport, renderState } from '../../templates/state.js';
import { Table } from './table.js';
import { FEW } from './cells.js';
import { renderControls, type Actions } from './controls.js';
import { cutInPieces } from './pieces.js';
import { readFor } from './reading.js';
import { styles } from './role-compare.styles.js';
import { renderFoot, renderHead, renderRegion, sectionLink, titleOf } from './frame.js';
import { choicesFor, viewOf, type Choices, type View } from './view.js';

/** Below this width, in em, rows are stacked. */
const NARROW = 30;

/**
 * Compares roles side by side: what they pay, what they ask for, and where they differ.
 *
 * ```html
 * <role-compare src="roles.json"></role-compare>
 * ```
 *
 * @customElement role-compare
 * @summary Roles side by side in one table, with pay on one scale and the differences said.
 * @slot - What readers see without scripts, or if the data can't be shown: a table, a link.
 * @slot heading - Replaces the title.
 * @slot finding - Replaces the sentence with the most important difference.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart controls - Pay period, comparison role, roles, and "only differences".
 * @csspart period - The choice of the pay period.
 * @csspart table - The table.
 * @csspart header - The row with the roles' names.
 * @csspart note - The notes under the table.
 * @cssprop [--career-accent=#2a5fb4] - Links, chosen controls and the focus ring.
 * @cssprop [--career-role-1=#2a5fb4] - Colour of the first role; the others are `--career-role-2` to `--career-role-6`.
 * @cssprop [--career-sticky-offset=0px] - Height of a header that the page keeps fixed at the top.
 * @cssprop [--career-surface=Canvas] - Background of rows and columns that stay in place while the rest scrolls.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class RoleCompareElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The comparison, or a list of roles. */
  @property({ attribute: false }) data?: ComparisonInput | RoleInput[];
  /** The comparison as JSON. */
  @property() config?: string;
  /** Address of the comparison as JSON or CSV: relative, http: or https:. */
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
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** ISO 4217 code, such as "USD", for amounts without a currency of their own. */
  @property() currency?: string;
  /** The pay period shown first: hour, week, month or year; readers can switch. Amounts that name none are for it. */
  @property({ attribute: 'pay-period' }) payPeriod?: PayPeriod;
  /** Working hours per year, for converting pay between periods; 2080 by default. */
  @property({ attribute: 'hours-per-year', type: Number }) hoursPerYear?: number;
  /** Id or title of the role that the others are compared with; the first by default. */
  @property() baseline?: string;
  /** The sections to show, in this order, separated by commas or spaces; all by default. */
  @property() sections?: string;
  /** Level of the title as a heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Starts with equal rows left out. */
  @property({ attribute: 'only-differences', type: Boolean }) onlyDifferences = false;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  @state() private choices: Partial<Choices> = {};
  @state() private spoken = '';

  readonly #internals = this.attachInternals?.();
  readonly #source = new DataSource(this, 'role-compare', this.#internals, reshape);
  readonly #settings = new Settings(this, comparedWords, compareWords);
  readonly #ground = new Ground(this);
  readonly #room = new Room(this, NARROW, this.#ground.measure, '.many .scroll');
  readonly #report = new IssueReport(this, this.#source);
  readonly #table = new Table();
  #readFrom: unknown;
  #readWith?: string;
  #comparison?: Comparison;
  #start?: PayPeriod;
  #issues: Issue[] = [];
  #view?: View;
  #drawn: unknown[] = [];
  #linked = false;

  constructor() {
    super();
    new OpenInPrint(this, '.more', () => cutInPieces(this.renderRoot.querySelector('.wide')));
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this, this.#onLink);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('onlyDifferences'))
      this.choices = { ...this.choices, onlyDifferences: this.onlyDifferences };
    if (changed.has('payPeriod')) this.choices = { ...this.choices, period: undefined };
    if (changed.has('baseline')) this.choices = { ...this.choices, baseline: undefined };
    this.#source.resolve();
    const { language } = this.#settings;
    const { locale, currency, payPeriod, hoursPerYear, baseline, sections } = this;
    const given = [locale, currency, payPeriod, hoursPerYear, baseline, sections, language.locale];
    const settings = JSON.stringify([given, this.#settings.key]);
    let stale = false;
    if (this.#readFrom !== this.#source.key || this.#readWith !== settings) {
      this.#readFrom = this.#source.key;
      this.#readWith = settings;
      stale = true;
    }
    const { payPeriod: period, current } = this.#settings.chosen;
    const from = () => [language, this.choices, this.#room.narrow ?? false, period, current];
    if (!stale && this.#view && from().every((part, index) => part === this.#drawn[index])) return;
    this.#view = undefined;
    try {
      if (stale) this.#readData();
      const comparison = this.#comparison;
      this.#view = comparison && viewOf(comparison, this.#choices(comparison), language);
      this.#drawn = from();
    } catch (error) {
      // Lit would keep the last rendering, and so an old salary under new data.
      this.#issues = [{ code: 'CE302', severity: 'error', where: '', given: String(error) }];
    }
  }

  protected override updated(): void {
    this.#report.report(this.#issues);
    this.#followLink();
    this.#room.watch(this.#view?.columns.length);
  }

  protected override render(): TemplateResult {
    const { language } = this.#settings;
    const comparison = this.#comparison;
    const view = this.#view;
    if (!comparison || !view?.columns.length) {
      const waiting = { language, issues: this.#issues, debug: this.debug, ...this.#source.waiting };
      return html`<i class="gauge"></i>${renderState({ ...waiting, failed: 'failed', empty: 'empty' })}`;
    }
    const caption = this.caption || (comparison.title ?? titleOf(view, language));
    // Chromium lays out each select for its autofill, so what has one is never skipped.
    const whole = comparison.roles.length < 3;
    const table = this.#table.draw({ view, caption, language, linkTo: this.#linkTo });
    return html`<i class="gauge"></i>
      <div
        class="frame ${view.columns.length > FEW ? 'many' : ''}"
        .style=${`--_rows:${view.rows.length};${this.#ground.style}`}
      >
        <div class=${whole ? 'lazy' : ''}>
          ${renderHead(view, caption, this.headingLevel, language)}
          ${renderControls(view, language, this.#actions)}
          ${renderRegion(table, caption, !whole, this.#room.overflowing)}
          ${view.rows.length ? nothing : html`<p class="muted"><bdi>${language.say('empty')}</bdi></p>`}
          ${renderFoot(view, comparison, lossesOf(this.#issues), this.spoken, this.#footActions, language)}
          ${this.debug ? renderReport(this.#issues) : nothing}
        </div>
      </div>`;
  }

  #readData(): void {
    const { language, shared } = this.#settings;
    const { raw, issues } = this.#source;
    const previous = this.#comparison;
    // Should reading fail, nothing of it comes back with the next rendering.
    this.#comparison = undefined;
    const reading = readFor(raw, this, shared, language, previous);
    const rolesOf = (comparison?: Comparison) => JSON.stringify(comparison?.roles.map(({ id }) => id));
    if (rolesOf(reading.value) !== rolesOf(previous)) {
      // What was chosen among other roles says nothing about these.
      const { period, onlyDifferences } = this.choices;
      this.choices = { period, onlyDifferences };
    }
    this.#comparison = reading.value;
    this.#start = reading.period;
    this.#issues = [...issues, ...reading.issues];
  }

  #choices(comparison: Comparison): Choices {
    const { length } = comparison.roles;
    // What the table takes at least: see the styles of `.wide`.
    const room = length > FEW && this.#room.isNarrow(8.5 + 9.4 * length) ? 2 : Infinity;
    return choicesFor(comparison, { ...this.choices, room }, this.#settings.chosen, this.#start);
  }

  readonly #actions: Actions = {
    choose: (change) => {
      const { period: payPeriod, baseline: current, pressed } = change;
      const isCommon = payPeriod ?? current;
      const isShared = isCommon && this.#settings.choose(payPeriod ? { payPeriod } : { current });
      this.choices = { ...this.choices, ...(isShared ? { pressed } : change) };
    },
    move: (id, by) => {
      const order = [...this.#view!.choices.order];
      const index = order.indexOf(id);
      const place = index + by;
      if (!(place in order)) return;
      order.splice(index, 1);
      order.splice(place, 0, id);
      this.choices = { ...this.choices, order, moved: id };
      // The focus goes along with the role, so that the same key moves it on.
      const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.roles button');
      void this.updateComplete.then(() => buttons[2 * place + Number(by > 0)]!.focus());
    },
  };

  readonly #linkTo = (section: string): string =>
    sectionLink(this.ownerDocument?.URL ?? 'about:blank', this.#key(section));

  readonly #onLink = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.section a');
    if (!link) return;
    event.preventDefault();
    void this.#copy(link.href);
  };

  readonly #footActions = {
    onCopy: () => {
      const { columns, rows } = this.#view!;
      const titles = columns.map(({ title }) => title);
      void this.#copy(toCsv(rows, titles, this.#settings.language));
    },
    onPrint: () => globalThis.print(),
  };

  /** What a section is called in the page's address: another element may have one of the same name. */
  #key(section: string): string {
    return this.id ? `${this.id}.${section}` : section;
  }

  async #copy(text: string): Promise<void> {
    const word = await copyText(text);
    this.spoken = announced(this.#settings.language.say(word), this.spoken);
  }

  /** Shows the section that the page's address names, once. */
  #followLink(): void {
    const address = this.ownerDocument.URL;
    if (this.#linked || !this.#view || !address.includes('career-section')) return;
    this.#linked = true;
    const wanted = new URL(address).searchParams.get('career-section');
    const section = this.#view.sections.find(({ id }) => wanted === this.#key(id));
    const target = section && this.renderRoot.querySelector(`[data-section="${CSS.escape(section.id)}"]`);
    // What is skipped has no place yet to scroll to.
    target?.closest<HTMLElement>('.lazy')?.style.setProperty('content-visibility', 'visible');
    target?.scrollIntoView();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-compare': RoleCompareElement;
  }
}
