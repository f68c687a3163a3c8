import { html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { JobSearchInput, SuggestionInput } from '../../model/inputs.js';
import type { Issue } from '../../model/issue.js';
import { readJobSearch, type JobSearch } from '../../model/search.js';
import { tidy, type JobSearchQuery } from '../../model/search-url.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { recentSearches, rememberSearch } from '../../dom/recent.js';
import { DataSource } from '../../controllers/data-source.js';
import { Ground } from '../../controllers/ground.js';
import { FormPart } from '../../controllers/form-part.js';
import { IssueReport } from '../../controllers/issue-report.js';
import { Settings } from '../../controllers/settings.js';
import { search as searchWords } from '../../format/words/en/search.js';
import type { Suggest } from '../../controllers/suggester.js';
import { actionsOn, renderExtras } from './extras.js';
import { renderField } from './fields.js';
import { distinct, renderHead, renderNotice } from './frame.js';
import { readFor, readMarkup, takeOver } from './reading.js';
import { fill, send } from './sending.js';
import { Suggesting } from './suggestions.js';
import { styles } from './job-search.styles.js';

/**
 * A search box for jobs: a form that works without script, with suggestions while one types.
 *
 * ```html
 * <job-search board="indeed"></job-search>
 * ```
 *
 * @customElement job-search
 * @summary A form with two fields, suggestions, and an address of your choice.
 * @slot - A plain form: it is read as the element's data, and is what readers see where scripts are off.
 * @slot heading - Replaces the title.
 * @fires {CustomEvent<CareerSearchDetail>} career-search - The reader starts a search. Cancel it to handle the search yourself; `detail` has the query and the address.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart caption - The title.
 * @csspart form - The form.
 * @csspart field - A field with its label.
 * @csspart input - A field.
 * @csspart button - The button.
 * @csspart options - The list of suggestions.
 * @csspart option - A suggestion.
 * @csspart examples - What stands under the fields.
 * @cssprop [--career-accent=#2a5fb4] - The button, chosen options and the focus ring.
 * @cssprop [--career-on-accent=#fff] - What is written on the button.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - No data was given; the form is there all the same.
 */
export class JobSearchElement extends LitElement {
  static override styles: CSSResultGroup = styles;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static readonly formAssociated: boolean = true;

  /** The search box, or a list of suggestions for its first field. */
  @property({ attribute: false }) data?: JobSearchInput | (string | SuggestionInput)[];
  /** The search box as JSON. */
  @property() config?: string;
  /** Address of the search box, or of a list of suggestions, as JSON: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">`, `<form>` or `<datalist>` that has the data. */
  @property() from?: string;
  /** Id of the part of `<career-data>` to show: a block. */
  @property() of?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** The title; taken from the data by default. */
  @property() caption?: string;
  /** Level of the title as a heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** The words' language, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** Address that the form is sent to: relative, http: or https:. */
  @property() action?: string;
  /** An address with `{what}`, `{where}`, `{remote}` and `{radius}` in its path or query. */
  @property() template?: string;
  /** A well-known board: adzuna, arbeitsagentur, indeed, linkedin, usajobs or ziprecruiter. */
  @property() board?: string;
  /** Where the results open, as in HTML: `_blank` is a new window. */
  @property() target?: string;
  /** The fields to show, separated by spaces: "what where" by default; also "remote" and "radius". */
  @property() fields?: string;
  /** Text of the first field; the attribute sets its initial value. */
  @property() what?: string;
  /** Text of the second field; the attribute sets its initial value. */
  @property() where?: string;
  /** Searches for remote jobs only; taken from the data by default. */
  @property({ type: Boolean }) remote?: boolean;
  /** The chosen distance, in the unit of the data (`radiusUnit`, kilometres by default) or of the board; 0 is any. */
  @property({ type: Number }) radius?: number;
  /** The first field must be filled in. */
  @property({ type: Boolean }) required = false;
  /** Disables the fields and the button. */
  @property({ type: Boolean }) disabled = false;
  /** Keeps recent searches on the reader's device and offers them again. */
  @property({ type: Boolean }) recent = false;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;
  /** Function that returns suggestions for the typed text, or a promise of them; used instead of a list. */
  @property({ attribute: false }) suggest?: Suggest;

  /** How often a search was started without what is required: each time that is said anew. */
  @state() private missing = 0;
  @state() private off = false;
  readonly #internals = this.attachInternals?.();
  readonly #source = new DataSource(this, readMarkup, this.#internals);
  readonly #settings = new Settings(this, searchWords);
  readonly #ground = new Ground(this);
  readonly #report = new IssueReport(this, this.#source);
  readonly #part = new FormPart(
    this,
    this.#internals,
    () => fill(new FormData(), this.#search.destination, this.query),
    () => (this.#isRequired && !this.query.what ? this.#settings.language.say('search-missing') : ''),
  );
  readonly #what = this.#suggesting('what');
  readonly #where = this.#suggesting('where');
  readonly #actions = actionsOn(this);
  #alerts = true;
  #readFrom: unknown;
  #search: JobSearch = readJobSearch(undefined).value;
  #issues: Issue[] = [];

  /** The search as entered in the fields. */
  get query(): JobSearchQuery {
    const radius = this.radius ?? this.#search.radius;
    return {
      what: tidy(this.#text('what')),
      where: tidy(this.#text('where')),
      remote: this.remote ?? this.#search.remote ?? false,
      ...(radius && radius > 0 && { radius }),
    };
  }

  get #isRequired(): boolean {
    return this.required || Boolean(this.#search.required);
  }

  /** The form that contains the element. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** What keeps the element from being sent. */
  get validity(): ValidityState | undefined {
    return this.#internals?.validity;
  }

  /** True where nothing keeps the element from being sent. */
  checkValidity(): boolean {
    return this.#internals?.checkValidity() ?? true;
  }

  /** The same, and says what is wrong. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    this.missing = isValid ? 0 : this.missing + 1;
    this.#alerts = true;
    return isValid;
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ground.measure();
    if (!this.hasUpdated) takeOver(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  formResetCallback(): void {
    for (const box of [this.#what, this.#where]) box.close();
    this.#part.reset();
    this.missing = 0;
  }

  formStateRestoreCallback(state: unknown): void {
    this.#part.restore(state);
  }

  formDisabledCallback(disabled: boolean): void {
    this.off = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#source.resolve();
    const stale =
      this.#readFrom !== this.#source.key ||
      (['action', 'template', 'board', 'fields', 'caption'] as const).some((name) => changed.has(name));
    if (stale) {
      this.#readFrom = this.#source.key;
      const { value, issues } = readFor(this.#source.raw, this, this);
      this.#search = value;
      this.#issues = [...this.#source.issues, ...issues];
    }
    const { what, where } = this.#search;
    this.#what.use(what.suggestions, this.suggest);
    // A function is asked for places only where the second field has no list of its own.
    this.#where.use(where.suggestions, where.suggestions ? undefined : this.suggest);
    if (this.what?.trim()) this.missing = 0;
  }

  protected override updated(): void {
    this.#report.report(distinct([this.#issues, this.#what.issues, this.#where.issues]));
  }

  protected override render(): TemplateResult {
    const { language } = this.#settings;
    const search = this.#search;
    const { destination, submit } = search;
    const disabled = this.disabled || this.off;
    return html`<div class="frame" .style=${this.#ground.style}>
      ${renderHead(search.title, this.headingLevel)}
      <form
        part="form"
        class=${this.#fields().length > 1 ? 'two' : 'one'}
        method="get"
        accept-charset="utf-8"
        role="search"
        aria-label=${ifDefined(search.title)}
        action=${destination && !destination.isTemplate ? destination.address : ''}
        target=${this.target ?? search.target ?? ''}
        rel="noopener"
        novalidate
        @submit=${this.#onSubmit}
        @formdata=${({ formData }: FormDataEvent) => fill(formData, destination, this.query, destination?.fixed)}
      >
        <div class="bar">
          ${this.#fields().map((field) => renderField(field, language))}
          <button class="btn primary" part="button" ?disabled=${disabled}>
            ${submit ?? language.say('search-submit')}
          </button>
        </div>
        ${renderExtras(search, this.query, this.recent ? recentSearches() : [], disabled, language, this.#actions)}
      </form>
      ${renderNotice(this.#source.state, this.#issues, this, language, () => this.#source.retry())}
    </div>`;
  }

  #fields(): Parameters<typeof renderField>[0][] {
    const { parts, destination } = this.#search;
    const { missing: turn } = this;
    const error = turn ? this.#settings.language.say('search-missing') : undefined;
    return (['what', 'where'] as const)
      .filter((name) => parts.includes(name))
      .map((name) => ({
        name,
        field: this.#search[name],
        value: this.#text(name),
        parameter: destination?.names[name] ?? name,
        suggesting: name === 'what' ? this.#what : this.#where,
        ...(name === 'what' && { error, alert: this.#alerts, turn, required: this.#isRequired }),
        disabled: this.disabled || this.off,
      }));
  }

  #suggesting(name: 'what' | 'where'): Suggesting {
    return new Suggesting(this, name, {
      accept: (text) => (this[name] = text),
      text: () => this.#text(name),
    });
  }

  #text(name: 'what' | 'where'): string {
    return this[name] ?? this.#search[name].value ?? '';
  }

  readonly #onSubmit = (event: Event): void => {
    for (const box of [this.#what, this.#where]) box.close();
    if (!this.reportValidity()) {
      event.preventDefault();
      const field = this.renderRoot.querySelector<HTMLElement>('#what');
      // Who comes to the field hears what is wrong with it; who is there already would hear nothing.
      this.#alerts = Boolean(field?.matches(':focus'));
      field?.focus();
      return;
    }
    send(event, this, this.#search);
    if (this.recent) rememberSearch(this.query);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'job-search': JobSearchElement;
  }
}
