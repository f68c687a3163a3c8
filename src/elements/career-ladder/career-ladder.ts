import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LadderInput, LevelInput, PayPeriod } from '../../model/inputs.js';
import { lossesOf, type Issue } from '../../model/issue.js';
import { LadderMemory } from '../../model/ladder.js';
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
import type { Language } from '../../format/language.js';
import { compared as comparedWords } from '../../format/words/en/compared.js';
import { ladder as ladderWords } from '../../format/words/en/ladder.js';
import { readAddress, shareLevels } from './address.js';
import { pressedIn, renderBody } from './body.js';
import { styles } from './career-ladder.styles.js';
import { renderControls } from './controls.js';
import { renderReport, renderState } from '../../templates/state.js';
import { ladderCsv, renderFoot, renderHead } from './frame.js';
import { Names } from './keys.js';
import { renderJourney, renderPanel, type Context } from './parts.js';
import { choicesOf, readFor, type Start } from './reading.js';
import { chosenText, resultText } from './texts.js';
import { viewOf, type Choices, type View, type ViewName } from './view.js';

/** What is read beside the data. */
// prettier-ignore
const ATTRIBUTES = ['locale', 'currency', 'hoursPerYear', 'payPeriod', 'view', 'current', 'target', 'tracks', 'themes'] as const;

/** In em: with less, a matrix is a list, and the first view is the ladder. */
const NARROW = 35;

/** What `career-level-select` says. */
export interface CareerLevelSelectDetail {
  /** The level's id. */
  level: string;
  /** Its name as it is shown. */
  name: string;
  /** Where its name leads, if anywhere. */
  url?: string;
}

/**
 * Shows a career ladder: the levels, the ways between them, and what is new at each.
 *
 * ```html
 * <career-ladder src="ladder.json"></career-ladder>
 * ```
 *
 * @customElement career-ladder
 * @summary Levels of a career as a ladder, as branches, as a matrix or along the years, and what changes at each.
 * @slot - What readers see without scripts, or if the data can't be shown: an ordered list, a link.
 * @slot heading - Replaces the title.
 * @slot finding - Replaces the sentence with the finding.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLevelSelectDetail>} career-level-select - The reader chose a level. Cancel it to stop the link from being followed, or what is new from being shown.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart controls - View, pay period, levels, and filters.
 * @csspart ladder - The list of levels.
 * @csspart branches - The list of levels in the drawing.
 * @csspart matrix - The table of levels and themes; a list of levels where there is little room.
 * @csspart timeline - The levels along the years.
 * @csspart changes - What is new at the chosen level.
 * @csspart journey - The way from the reader's level to the chosen one.
 * @csspart note - The notes at the end.
 * @cssprop [--career-accent=#2a5fb4] - Links, chosen controls and the focus ring.
 * @cssprop [--career-role-1=#2a5fb4] - The reader's level, what is new, and pay.
 * @cssprop [--career-surface=Canvas] - Background of rows and columns that stay in place while the rest scrolls.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class CareerLadderElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The ladder, or a list of levels. */
  @property({ attribute: false }) data?: LadderInput | LevelInput[];
  /** The ladder as JSON. */
  @property() config?: string;
  /** Address of the ladder as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">`, a table or `<ol>` that has the data. */
  @property() from?: string;
  /** Id of the part of `<career-data>` to show: a block. */
  @property() of?: string;
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
  /** The only view: ladder, branches, matrix or timeline. By default the one that shows most, and readers may switch. */
  @property() view?: ViewName;
  /** Id or name of the level where the reader is. */
  @property() current?: string;
  /** Id or name of the level where the reader wants to be. */
  @property() target?: string;
  /** Names of the tracks to show, separated by commas; all by default. */
  @property() tracks?: string;
  /** Names of the themes to show, separated by commas; all by default. */
  @property() themes?: string;
  /** Name of a key in the page's address that keeps both levels, so that readers can share them; none by default. */
  @property({ attribute: 'url-key' }) urlKey?: string;
  /** Starts the ladder with its first level on top. */
  @property({ attribute: 'top-down', type: Boolean }) topDown = false;
  /** Lays the ladder out sideways where there is room. */
  @property({ type: Boolean }) horizontal = false;
  /** Level of the title as a heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  @state() private chosen: Partial<Choices> = {};
  @state() private spoken: { text: string; quiet?: boolean } = { text: '' };
  @state() private filled = false;

  readonly #internals = this.attachInternals?.();
  readonly #source = new DataSource(this, 'career-ladder', this.#internals, reshape);
  readonly #settings = new Settings(this, comparedWords, ladderWords);
  readonly #ground = new Ground(this);
  readonly #room = new Room(this, NARROW, this.#ground.measure);
  readonly #report = new IssueReport(this, this.#source);
  readonly #memory = new LadderMemory();
  #readFrom: unknown;
  #readWith?: string;
  #viewedWith?: string;
  #viewedIn?: Language;
  #start?: Start;
  #choices: Choices = {};
  #issues: Issue[] = [];
  #view?: View;
  readonly #names = new Names(() => this.renderRoot);

  constructor() {
    super();
    new OpenInPrint(this, 'details:not(.mine)');
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this, this.#onSelect);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page says anew comes before what the reader chose earlier.
    for (const name of ATTRIBUTES) {
      if (changed.has(name))
        this.chosen = { ...this.chosen, [name === 'payPeriod' ? 'period' : name]: undefined };
    }
    this.#source.resolve();
    const { language, shared } = this.#settings;
    const attributes = ATTRIBUTES.map((name) => this[name]);
    const settings = JSON.stringify([language.locale, attributes, this.#settings.key]);
    const stale = this.#readFrom !== this.#source.key || this.#readWith !== settings;
    [this.#readFrom, this.#readWith] = [this.#source.key, settings];
    const address = this.urlKey && readAddress(this.ownerDocument?.URL, this.urlKey);
    // A word that is said changes nothing that the levels are drawn from, and room that has changed rarely.
    const chosen = JSON.stringify([this.chosen, this.#settings.chosen, address]);
    const last = this.#view;
    const fits = last?.narrow === undefined || last.narrow === Boolean(this.#room.narrow);
    if (!stale && last && fits && chosen === this.#viewedWith && language === this.#viewedIn) return;
    [this.#viewedWith, this.#viewedIn] = [chosen, language];
    this.#view = undefined;
    try {
      if (stale) {
        this.#start = undefined;
        const reading = readFor(this.#source.raw, this, shared, language, this.#memory);
        this.#start = reading.value;
        this.#issues = [...this.#source.issues, ...reading.issues];
      }
      if (this.#start) this.#view = this.#derive(this.#start, address || {}, last);
    } catch (error) {
      // Lit would keep the last rendering, and so an old ladder under new data.
      this.#issues = [{ code: 'CE302', severity: 'error', where: '', given: String(error) }];
    }
  }

  #derive(start: Start, shared: Choices, last?: View): View {
    this.#choices = choicesOf(start, this.#settings.chosen, shared, this.chosen);
    const isNarrow = () => this.#room.isNarrow();
    const view = viewOf(start.ladder, this.#choices, this.#settings.language, last, isNarrow);
    this.#names.settle(view.byId, this.#choices.current);
    // What the drawing takes at least: see the styles of `.graph`.
    if (view.name === 'branches') this.#room.isNarrow(8.44 * view.layout!.columns);
    return view;
  }

  protected override updated(): void {
    this.#report.report(this.#issues);
    this.#names.mark();
    this.#room.watch(`${this.#view?.name}${this.#view?.rungs.length}`);
  }

  protected override render(): TemplateResult {
    const { language } = this.#settings;
    const view = this.#view;
    if (!view || !this.#start?.ladder.levels.length) {
      const waiting = { language, issues: this.#issues, debug: this.debug, ...this.#source.waiting };
      return html`<i class="gauge"></i
        >${renderState({ ...waiting, failed: 'failedLadder', empty: 'emptyLadder' })}`;
    }
    const { ladder } = this.#start;
    const title = this.caption || ladder.title;
    const context: Context = { view, language };
    const { journey, selected, name, narrow } = view;
    return html`<i class="gauge"></i>
      <div
        class="frame"
        .style=${this.#ground.style}
        @focusin=${this.#names.follow}
        @pointerdown=${this.#names.follow}
      >
        ${renderHead(view, ladder, title, this.headingLevel, language)}
        ${renderControls(view, ladder, this.#choices, Boolean(this.view), this.filled, language, this.#choose, this.#fill)}
        ${journey ? renderJourney(journey, context) : nothing}
        <div class="body" @keydown=${this.#names.onKey}>
          ${renderBody(context, title, this, this.#room.overflowing)}
        </div>
        ${selected && name !== 'ladder' && !narrow && (selected !== journey?.to || this.#choices.selected) ? renderPanel(selected, context) : nothing}
        ${renderFoot(view, ladder, lossesOf(this.#issues), this.spoken, language, this.#onCopy)}
        ${this.debug ? renderReport(this.#issues) : nothing}
      </div>`;
  }

  readonly #choose = (change: Partial<Choices>): void => {
    const { period, current: here } = change;
    const choice = { ...(period && { payPeriod: period }), ...('current' in change && { current: here }) };
    const isShared = Object.keys(choice).length > 0 && this.#settings.choose(choice);
    this.chosen = { ...this.chosen, ...change, ...(isShared && { period: undefined, current: undefined }) };
    // A radio button says all that it does; what comes of a list stands elsewhere.
    if (!('view' in change || period))
      void this.updateComplete.then(() =>
        this.#speak(resultText(this.#view, change, this.#settings.language), true),
      );
    if (!this.urlKey || !('current' in change || 'target' in change)) return;
    shareLevels(this.ownerDocument, this.urlKey, { ...this.#choices, ...change });
  };

  readonly #fill = (): void => void (this.filled = true);

  readonly #onSelect = (event: Event): void => {
    const { id, open } = pressedIn(event);
    const rung = this.#view?.byId.get(id);
    if (!rung) return;
    const { level, name } = rung;
    const unfolded = (this.chosen.unfolded ?? []).filter(([other]) => other !== id);
    if (open !== undefined)
      return void (this.chosen = { ...this.chosen, unfolded: [...unfolded, [id, open]] });
    const detail: CareerLevelSelectDetail = { level: level.id, name, ...(level.url && { url: level.url }) };
    const init = { bubbles: true, composed: true, cancelable: true, detail };
    const isCancelled = !this.dispatchEvent(new CustomEvent('career-level-select', init));
    if (isCancelled) event.preventDefault();
    if (isCancelled || level.url) return;
    this.chosen = { ...this.chosen, selected: id, unfolded };
    this.#speak(chosenText(rung, this.#view!, this.#settings.language), true);
  };

  #speak(text: string, quiet = false): void {
    this.spoken = { text: announced(text, this.spoken.text), quiet };
  }

  readonly #onCopy = async (): Promise<void> => {
    const { language } = this.#settings;
    this.#speak(language.say(await copyText(ladderCsv(this.#view!, language))));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadderElement;
  }
  interface GlobalEventHandlersEventMap {
    'career-level-select': CustomEvent<CareerLevelSelectDetail>;
  }
}
