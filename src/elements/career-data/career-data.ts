import { ContextProvider } from '@lit/context';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  dataContext,
  settingsContext,
  type ProvidedData,
  type ProvidedSettings,
  type ReaderChoices,
} from '../../context/keys.js';
import type { GuideInput } from '../../model/block-inputs.js';
import { IssueLog } from '../../model/issue-log.js';
import { dataFor, readGuide, type Guide } from '../../model/guide.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Issue } from '../../model/issue.js';
import { GUIDE_TAGS } from '../../model/tags.js';
import { readCurrency, readHours, readPeriod } from '../../model/units.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { DataSource, type DataHost } from '../../controllers/data-source.js';
import { IssueReport } from '../../controllers/issue-report.js';
import { PageDescription } from '../../controllers/page-description.js';
import { Settings } from '../../controllers/settings.js';
import { Shared } from '../../controllers/shared.js';
import type { Words } from '../../format/words.js';
import { careerData as words } from '../../format/words/en/blocks/career-data.js';
import { renderReport, renderState } from '../../templates/state.js';
import { styles } from './career-data.styles.js';

/** What schema.org has words for. */
const DESCRIBED = 'role-compare,salary-chart,faq-list,job-list';
/** What an element has of its own comes before what it is given here. */
const OWN = ['config', 'src', 'from'];

/**
 * Says once, for all elements inside it, what they show and how: data, language, currency and pay period.
 *
 * ```html
 * <career-data src="guide.json" currency="USD">
 *   <stat-tiles of="key-figures"></stat-tiles>
 *   <role-compare roles="officer director"></role-compare>
 * </career-data>
 * ```
 *
 * @customElement career-data
 * @summary Data and settings for all elements inside it; what a reader chooses in one of them holds for all.
 * @slot - The page, with the elements that show the data.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class CareerDataElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** A guide, or data by the tag that shows it. */
  @property({ attribute: false }) data?: GuideInput | Record<string, unknown>;
  /** The data as JSON. */
  @property() config?: string;
  /** Address of the data as JSON: relative, http: or https:. It is loaded once. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` that has the data. */
  @property() from?: string;
  /** `use-credentials` sends cookies with the request for `src`. */
  @property() crossorigin?: string;
  /** Language and number format, such as "de-DE"; the page's `lang` by default. */
  @property() locale?: string;
  /** ISO 4217 code, such as "USD", for amounts without a currency of their own. */
  @property() currency?: string;
  /** The pay period shown first: hour, week, month or year; readers can switch. */
  @property({ attribute: 'pay-period' }) payPeriod?: PayPeriod;
  /** Working hours per year, for converting pay between periods; 2080 by default. */
  @property({ attribute: 'hours-per-year', type: Number }) hoursPerYear?: number;
  /** Id of the role or level that the reader is at. */
  @property() current?: string;
  /** What the reader earns, such as "$48,000". It is not sent anywhere. */
  @property({ attribute: 'your-pay' }) yourPay?: string;
  /** Words of your own in place of the library's, by their names. */
  @property({ attribute: false }) words?: Partial<Words>;
  /** Describes what the elements inside show to search engines, in one script in the page's head. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;
  /** Lists every problem with the data inside the element, for authors. */
  @property({ type: Boolean }) debug = false;

  @state() private chosen: ReaderChoices = {};

  readonly #source = new DataSource(this, undefined, this.attachInternals?.());
  readonly #settings = new Settings(this, words);
  readonly #outer = new Shared(this, dataContext);
  readonly #description = new PageDescription(this);
  readonly #report = new IssueReport(this, this.#source);
  readonly #dataProvider = new ContextProvider(this, { context: dataContext });
  readonly #settingsProvider = new ContextProvider(this, { context: settingsContext });
  #read: unknown;
  #guide?: Guide;
  #own?: ProvidedData;
  #said?: string;
  #issues: Issue[] = [];

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const source = this.#source;
    source.resolve();
    if (this.#read !== source.key) {
      this.#read = source.key;
      const { value, issues } = source.raw === undefined ? { issues: [] } : readGuide(source.raw);
      const { raw, state } = source;
      this.#guide = value;
      const provided = state === 'reading' ? 'loading' : state;
      this.#own = {
        state: provided,
        pick: (tag, of, roles) => dataFor(tag, raw, { of, roles }),
        moved: this.#description.again,
      };
      this.#issues = [...source.issues, ...withoutTags(issues)];
    }
    this.#dataProvider.setValue(source.isOwn ? this.#own : this.#outer.value);
    if (changed.has('payPeriod') || changed.has('current') || changed.has('yourPay')) {
      // What the page says anew holds, also against what the reader has chosen before.
      this.chosen = {};
    }
    const settings = this.#provideSettings();
    const said = JSON.stringify({ ...settings, scope: undefined });
    if (said === this.#said && !changed.has('words')) return;
    this.#said = said;
    this.#settingsProvider.setValue(settings);
  }

  protected override updated(): void {
    this.#report.report(this.#issues);
    this.#description.update(this.jsonLd && this.#own, (jsonLdOf) =>
      jsonLdOf({ sections: [{ blocks: this.#shown() }] }),
    );
  }

  /** What the elements inside take from here: the rest is not on the page. */
  #shown(): unknown[] {
    return [...this.querySelectorAll<DataHost>(DESCRIBED)].flatMap((element) => {
      const hasOwn = element.data ?? OWN.find((name) => element.hasAttribute(name));
      if (hasOwn || !this.#isFor(element)) return [];
      const [of, roles, sections] = ['of', 'roles', 'sections'].map(
        (name) => element.getAttribute(name) ?? undefined,
      );
      const data = this.#own?.pick(element.localName, of, roles).value;
      return data === undefined ? [] : [{ element: element.localName, data, attributes: { sections } }];
    });
  }

  /** Whether it is the nearest one around an element that has data. */
  #isFor(element: Element): boolean {
    let around = element.closest('career-data');
    while (around !== this && around instanceof CareerDataElement && !around.#source.isOwn) {
      around = around.parentElement!.closest('career-data');
    }
    return around === this;
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    const { language } = this.#settings;
    const failed = this.#issues.some(({ severity }) => severity === 'error');
    // The elements inside say themselves that they wait.
    if (state === 'loading' || !failed) {
      return html`<slot></slot>${this.debug ? renderReport(this.#issues) : nothing}`;
    }
    const { waiting } = this.#source;
    return renderState({
      ...waiting,
      issues: this.#issues,
      debug: this.debug,
      language,
      failed: 'dataFailed',
    });
  }

  #provideSettings(): ProvidedSettings {
    const { shared } = this.#settings;
    const guide = this.#guide ?? ({} as Partial<Guide>);
    const unheard = new IssueLog();
    return {
      ...shared,
      locale: this.locale || shared.locale,
      currency: readCurrency(this.currency || undefined, unheard, '') ?? guide.currency ?? shared.currency,
      payPeriod: readPeriod(this.payPeriod || undefined, unheard, '') ?? guide.payPeriod ?? shared.payPeriod,
      hoursPerYear: readHours(this.hoursPerYear, unheard, '') ?? guide.hoursPerYear ?? shared.hoursPerYear,
      words: this.words ? { ...shared.words, ...this.words } : shared.words,
      chosen: shared.choose
        ? shared.chosen
        : { current: this.current || undefined, yourPay: this.yourPay || undefined, ...this.chosen },
      choose: shared.choose ?? this.#choose,
      scope: shared.scope ?? this,
    };
  }

  readonly #choose = (choice: ReaderChoices): void => {
    this.chosen = { ...this.chosen, ...choice };
  };
}

const TAGS = ['career-guide', ...GUIDE_TAGS];

const isByTag = ({ code, where }: Issue): boolean => code === 'CE203' && /^\/[a-z]+-[a-z]+$/.test(where);

/** Data by the tag that shows it is no guide, and need not look like one. */
function withoutTags(issues: Issue[]): Issue[] {
  const hasTags = issues.some(isByTag);
  return issues.flatMap((issue) => {
    const { code, where } = issue;
    if (isByTag(issue)) return TAGS.includes(where.slice(1)) ? [] : { ...issue, expected: TAGS.join(', ') };
    return hasTags && code === 'CE202' && where === '/sections' ? [] : issue;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'career-data': CareerDataElement;
  }
}
