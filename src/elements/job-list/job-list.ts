import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JobListInput, JobPostingInput } from '../../model/inputs.js';
import { lossesOf, type Issue } from '../../model/issue.js';
import {
  filterJobs,
  readJobList,
  sortJobs,
  SORTS,
  type JobList,
  type JobSort,
  type Posting,
} from '../../model/posting.js';
import type { JobSearchQuery } from '../../model/search-url.js';
import { announced } from '../../dom/announced.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { DataSource } from '../../controllers/data-source.js';
import { Ground } from '../../controllers/ground.js';
import { IssueReport } from '../../controllers/issue-report.js';
import { reshape } from '../../controllers/other-shapes.js';
import { Settings } from '../../controllers/settings.js';
import { levelOf, renderSource, renderText } from '../../templates/frame.js';
import { renderReport, renderState } from '../../templates/state.js';
import { list as listWords } from '../../format/words/en/list.js';
import { renderPosting } from './posting.js';
import { styles } from './job-list.styles.js';

const PAGE_SIZE = 10;

/**
 * Lists jobs: what, where, at whom, for what pay, and since when.
 *
 * ```html
 * <job-list src="jobs.json" for="search"></job-list>
 * ```
 *
 * @customElement job-list
 * @summary Jobs as a list that says what is known, and what is not.
 * @slot - What readers see without scripts, or if the data can't be shown: a list of links.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart heading - The title, or the number of jobs.
 * @csspart jobs - The list.
 * @csspart job - A job.
 * @csspart note - The source, and the note.
 * @cssprop [--career-accent=#2a5fb4] - Links and the focus ring.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class JobListElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The jobs. */
  @property({ attribute: false }) data?: JobListInput | JobPostingInput[];
  /** The jobs as JSON. */
  @property() config?: string;
  /** Address of the jobs as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script>` with JSON or JSON-LD, of a table or of a list of links, that has the jobs. */
  @property() from?: string;
  /** Id of the part of `<career-data>` to show: a block. */
  @property() of?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** The title; taken from the data, or the number of jobs, by default. */
  @property() caption?: string;
  /** Level of the title as a heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** ISO 4217 code, such as "USD", for amounts without a currency of their own. */
  @property() currency?: string;
  /** Id of a `<job-search>`: its searches are answered here, and lead nowhere else. */
  @property({ attribute: 'for' }) searchId?: string;
  /** What is searched for; set by the search box, or by the page. */
  @property({ attribute: false }) query?: Partial<JobSearchQuery>;
  /** The order to start with: given, date or pay. */
  @property() sort: JobSort = 'given';
  /** How many jobs are shown at first, and are added by "Show more". */
  @property({ attribute: 'page-size', type: Number }) pageSize: number = PAGE_SIZE;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  @state() private shown = 0;
  @state() private chosen?: JobSort;
  @state() private spoken = '';

  readonly #source = new DataSource(this, 'job-list', this.attachInternals?.(), reshape);
  readonly #settings = new Settings(this, listWords);
  readonly #ground = new Ground(this);
  readonly #report = new IssueReport(this, this.#source);
  #place?: EventTarget;
  #box?: Element;
  #readFrom: unknown;
  #readWith?: string;
  #list?: JobList;
  #jobs: Posting[] = [];
  #issues: Issue[] = [];

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ground.measure();
    // Not at the search box itself, which may come later.
    this.#listenAt(this.getRootNode());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listenAt(undefined);
  }

  #listenAt(place: EventTarget | undefined): void {
    this.#place?.removeEventListener('career-search', this.#onSearch as EventListener);
    this.#place = place;
    place?.addEventListener('career-search', this.#onSearch as EventListener);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#source.resolve();
    const { language, shared } = this.#settings;
    const { key, raw, issues } = this.#source;
    if (this.isConnected && !this.searchId) this.#listenAt(shared.scope ?? this.getRootNode());
    const readWith = [language.decimal, this.currency, shared.currency].join();
    if (readWith !== this.#readWith || key !== this.#readFrom) {
      this.#readFrom = key;
      this.#readWith = readWith;
      const reading = raw === undefined ? { issues: [] } : readJobList(raw, language.decimal);
      this.#list = reading.value;
      for (const { pay } of this.#list?.jobs ?? [])
        if (pay) pay.currency ??= this.currency ?? shared.currency;
      this.#issues = [...issues, ...reading.issues];
      this.shown = 0;
    }
    if (changed.has('sort')) this.chosen = undefined;
    if (changed.has('query')) this.shown = 0;
    this.#jobs = sortJobs(filterJobs(this.#list?.jobs ?? [], this.query), this.#sort);
  }

  get #sort(): JobSort {
    const sort = this.chosen ?? this.sort;
    return SORTS.includes(sort) ? sort : 'given';
  }

  protected override updated(): void {
    this.#report.report(this.#issues);
  }

  protected override render(): TemplateResult {
    const { language } = this.#settings;
    const list = this.#list;
    if (!list?.jobs.length) {
      const waiting = { language, issues: this.#issues, debug: this.debug, ...this.#source.waiting };
      return renderState({ ...waiting, failed: 'jobs-failed', empty: 'jobs-empty' });
    }
    const jobs = this.#jobs;
    const end = this.#end;
    const now = new Date();
    return html`<div class="frame" .style=${this.#ground.style}>
      ${this.#renderHead(list, language)}
      ${
        jobs.length
          ? html`<ol class="jobs" part="jobs" role="list">
              ${jobs.slice(0, end).map((job) => renderPosting(job, list.rel, now, language))}
            </ol>`
          : html`<p class="none">${language.say('jobs-unmatched')}</p>
              <button class="btn" @click=${this.#onAll}>${language.say('jobs-all')}</button>`
      }
      ${
        end < jobs.length
          ? html`<button class="btn" @click=${this.#onMore}>
              ${language.say('more', { n: Math.min(this.#size, jobs.length - end) })}
            </button>`
          : nothing
      }
      ${this.#renderNote(list, language)}
      <span class="vh" role="status">${this.spoken}</span>
      ${this.debug ? renderReport(this.#issues) : nothing}
    </div>`;
  }

  #renderNote({ source, note }: JobList, language: Settings['language']): TemplateResult | typeof nothing {
    const n = lossesOf(this.#issues);
    if (!source && !note && !n) return nothing;
    return html`<div class="note" part="note">
      ${renderSource(source, language)} ${note ? renderText(note) : nothing}
      ${n ? html`<p>⚠ ${language.say('notice', { n })}</p>` : nothing}
    </div>`;
  }

  #renderHead(list: JobList, language: Settings['language']): TemplateResult {
    const count = html`<bdi>${this.#countText()}</bdi>`;
    const title = this.caption || list.title;
    const level = levelOf(this.headingLevel);
    return html`<div class="head">
      <div>
        <div class="title" part="heading" role="heading" aria-level=${level}>${title || count}</div>
        ${title ? html`<p class="muted">${count}</p>` : nothing}
      </div>
      ${
        list.jobs.length > 1
          ? html`<label class="sort"
              >${language.say('jobs-sort')}
              <select @change=${this.#onSort}>
                ${SORTS.map(
                  (sort) =>
                    html`<option value=${sort} .selected=${sort === this.#sort}>
                      ${language.say(`sort-${sort}`)}
                    </option>`,
                )}
              </select></label
            >`
          : nothing
      }
    </div>`;
  }

  get #size(): number {
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : PAGE_SIZE;
  }

  get #end(): number {
    return this.shown || this.#size;
  }

  #countText(): string {
    const { language } = this.#settings;
    const all = this.#list?.jobs.length ?? 0;
    const n = this.#jobs.length;
    return n === all ? language.say('jobs', { n }) : language.say('jobs-of', { n, all });
  }

  async #announce(): Promise<void> {
    await this.updateComplete;
    this.spoken = announced(this.#countText(), this.spoken);
  }

  readonly #onSearch = (event: CustomEvent<JobSearchQuery>): void => {
    const id = this.searchId?.replace(/^#/, '');
    const box = event.composedPath()[0] as Element;
    // Without a name, any search box of the same ancestor is meant.
    if (id ? box.id !== id : this.#place !== this.#settings.shared.scope) return;
    event.preventDefault();
    this.#box = box;
    const { what, where, remote } = event.detail;
    this.query = { what, where, remote };
    void this.#announce();
  };

  readonly #onAll = (): void => {
    this.query = undefined;
    // The box does not go on saying what is no longer searched for.
    Object.assign(this.#box ?? {}, { what: '', where: '', remote: false, radius: 0 });
    void this.#announce();
    this.#goTo(0);
  };

  readonly #onSort = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value as JobSort;
  };

  readonly #onMore = (): void => {
    const first = this.#end;
    this.shown = first + this.#size;
    this.#goTo(first);
  };

  /** The button that was pressed may be gone; reading goes on at the first job that came in its place. */
  #goTo(first: number): void {
    void this.updateComplete.then(() => {
      const item = this.renderRoot.querySelectorAll<HTMLElement>('.jobs > li')[first];
      const next = item?.querySelector<HTMLElement>('a') ?? item;
      if (next && next === item) next.tabIndex = -1;
      next?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-list': JobListElement;
  }
}
