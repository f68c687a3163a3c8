import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderRootFor } from '../../src/dom/adopt-styles.js';
import { announced } from '../../src/dom/announced.js';
import { copyText } from '../../src/dom/copy.js';
import { NEAR, roleDistances, tooWeak, verdictOf } from './checks.js';
import { components, hexOf, ratioText } from './colour.js';
import { PREVIEWS } from './samples.js';
import { styles } from './theme-editor.styles.js';
import {
  describe,
  NAMES,
  read,
  SCHEMES,
  toCss,
  toTokens,
  valueOf,
  type Scheme,
  type Theme,
} from './theme.js';

const GROUPS: readonly [string, string, Readonly<Record<string, string>>][] = [
  [
    'Page',
    'What the elements stand on and inherit. Set it to what your page has; contrast is measured against it.',
    { surface: 'Ground', text: 'Text', muted: 'Quiet text', rule: 'Hairlines' },
  ],
  [
    'Accent',
    'Text needs 4.5:1, the ring of the focus 3:1.',
    { accent: 'Accent', 'on-accent': 'Text on the accent', bad: 'Against', focus: 'Focus' },
  ],
  [
    'Roles',
    'Marks, bars and lines. They need 3:1, and each has a shape as well.',
    { 'role-1': '●', 'role-2': '■', 'role-3': '▲', 'role-4': '◆', 'role-5': '◎', 'role-6': '✚' },
  ],
];

const FONTS = { font: 'Text', 'heading-font': 'Headings', 'number-font': 'Figures' };
const FAMILIES = [
  'system-ui, sans-serif',
  'Georgia, serif',
  'Verdana, sans-serif',
  'ui-monospace, monospace',
];
const WEIGHTS = ['400', '500', '600', '700', '800', '900'];
/** The name, the least and the most in px. */
const SIZES: Readonly<Record<string, [string, number, number]>> = {
  'font-size': ['Size of text', 12, 24],
  space: ['Space', 2, 8],
  radius: ['Corners', 0, 18],
  'control-size': ['Controls', 24, 56],
  'bar-size': ['Bars', 4, 28],
};

const labelOf = (name: string): string =>
  GROUPS.map(([, , names]) => names[name])
    .find(Boolean)
    ?.replace(/^\W$/u, `Role ${name.slice(-1)}`) ?? name;

/** Any colour of CSS, as the browser paints it. */
function painted(text: string): string | undefined {
  if (!CSS.supports('color', text) || /currentcolor|var\(|inherit|initial|unset|revert/i.test(text))
    return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return hexOf([red! / 255, green! / 255, blue! / 255], alpha! / 255);
}

/** A page to choose the public tokens on, with their contrast, and to take them away as CSS or as design tokens. */
export class CareerThemeEditorElement extends LitElement {
  static override styles = styles;

  /** What is set; everything else is as the elements have it by themselves. */
  @property({ attribute: false }) theme: Theme = {};

  @state() private shown = 'Comparison';
  @state() private pages: 'Both' | 'Light' | 'Dark' = 'Both';
  @state() private form: 'CSS' | 'Design tokens' = 'CSS';
  @state() private problems: string[] = [];
  @state() private said = '';
  /** Fields whose text is no value yet. */
  @state() private unread: ReadonlySet<string> = new Set();

  /** In the bundles, Lit adopts no styles by itself. */
  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  protected override render(): TemplateResult {
    return html`
      <header>
        <h1>Theme editor</h1>
        <p>
          Choose colours, fonts and measures, and see them on light and dark pages. Every colour is measured
          as you pick it. Nothing leaves this page.
        </p>
      </header>
      ${this.#renderSums()}
      <div class="columns">
        <div class="settings">
          ${GROUPS.map((group) => this.#renderColours(...group))} ${this.#renderType()}
          ${this.#renderMeasures()} ${this.#renderExport()} ${this.#renderImport()}
        </div>
        <section class="preview" aria-labelledby="preview">${this.#renderPreview()}</section>
      </div>
    `;
  }

  #renderSums(): TemplateResult {
    return html`<div class="sums" role="status" aria-label="Contrast">
      ${SCHEMES.map((scheme) => {
        const weak = tooWeak(this.theme, scheme);
        return html`<p class=${weak.length ? 'weak' : ''}>
          <b>${scheme === 'light' ? 'Light' : 'Dark'}</b>
          ${weak.length ? `✕ too weak: ${weak.map(labelOf).join(', ')}` : '✓ every colour is strong enough (WCAG AA)'}
        </p>`;
      })}
    </div>`;
  }

  #renderPreview(): TemplateResult {
    const on = SCHEMES.filter((scheme) => this.pages === 'Both' || this.pages.toLowerCase() === scheme);
    return html`
      <div class="show">
        <h2 id="preview">Preview</h2>
        ${this.#renderChoice('Element', Object.keys(PREVIEWS), this.shown, (it) => (this.shown = it))}
        ${this.#renderChoice('Pages', ['Both', 'Light', 'Dark'], this.pages, (it) => (this.pages = it))}
      </div>
      ${on.map(
        (scheme) =>
          html`<div
            class="pane"
            role="group"
            aria-label="On a ${scheme} page"
            .style=${this.#styleOf(scheme)}
          >
            ${PREVIEWS[this.shown]!()}
          </div>`,
      )}
    `;
  }

  #styleOf(scheme: Scheme): string {
    const value = (name: string) => valueOf(this.theme, name, scheme);
    // What is not set must not come from the page that the editor stands in.
    const tokens = NAMES.map((name) => `--career-${name}:${this.theme[name] ? value(name) : 'initial'}`);
    return [
      `color-scheme:${scheme}`,
      `background:${value('surface')}`,
      `color:${value('text')}`,
      ...tokens,
    ].join(';');
  }

  #renderColours(title: string, hint: string, names: Readonly<Record<string, string>>): TemplateResult {
    return html`<section aria-labelledby=${title}>
      <h2 id=${title}>${title}</h2>
      <p class="hint">${hint}</p>
      <div class="colour heads" aria-hidden="true">
        <span></span><span>Light pages</span><span>Dark pages</span>
      </div>
      ${Object.entries(names).map(
        ([name, label]) =>
          html`<div class="colour">
            <div>
              <span class="name"
                >${label === labelOf(name) ? label : html`<span class="mark" aria-hidden="true">${label}</span>${labelOf(name)}`}</span
              >
              ${
                title === 'Roles' || describe(name) === label.toLowerCase()
                  ? nothing
                  : html`<span class="does">${describe(name)}</span>`
              }
            </div>
            ${SCHEMES.map((scheme) => this.#renderPick(name, scheme))}
          </div>`,
      )}
      ${title === 'Roles' ? this.#renderDistances() : nothing}
    </section>`;
  }

  #renderPick(name: string, scheme: Scheme): TemplateResult {
    const value = valueOf(this.theme, name, scheme);
    const label = `${labelOf(name)}, ${scheme} pages`;
    const verdict = verdictOf(this.theme, name, scheme);
    const id = `${name}-${scheme}`;
    const isUnread = this.unread.has(id);
    const set = (event: Event) => this.#set(name, (event.target as HTMLInputElement).value, [scheme]);
    return html`<div class="pick">
      <input
        type="color"
        aria-label=${label}
        aria-describedby=${id}
        .value=${hexOf(components(value))}
        @input=${set}
      />
      <input
        class="hex"
        aria-label="${label}, as text"
        aria-describedby=${id}
        aria-invalid=${isUnread}
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        @change=${set}
      />
      <span id=${id} class="verdict ${isUnread || (verdict && !verdict.enough) ? 'weak' : ''}"
        >${
          isUnread
            ? '✕ not a colour'
            : verdict
              ? `${verdict.enough ? '✓' : '✕'} ${ratioText(verdict.ratio)}:1${verdict.enough ? '' : `, needs ${verdict.least}`}`
              : name === 'surface'
                ? ''
                : 'decoration'
        }</span
      >
    </div>`;
  }

  /** Laid out by containers, so its roles are written out. */
  #renderDistances(): TemplateResult {
    const rows = SCHEMES.map((scheme) => roleDistances(this.theme, scheme));
    return html`<div class="apart" role="table" aria-label="The two roles that are hardest to tell apart">
      <div role="row">
        <span role="columnheader">Nearest, with</span><span role="columnheader">Light pages</span
        ><span role="columnheader">Dark pages</span>
      </div>
      ${rows[0]!.map(
        ({ vision }, i) =>
          html`<div role="row">
            <span role="rowheader">${vision}</span>${rows.map(
              (row) =>
                html`<span role="cell"
                  >${row[i]!.pair.join(' and ')}:
                  ${row[i]!.apart < NEAR ? 'by shape only' : '✓ far enough'}</span
                >`,
            )}
          </div>`,
      )}
    </div>`;
  }

  #renderType(): TemplateResult {
    return html`<section aria-labelledby="type">
      <h2 id="type">Type</h2>
      <p class="hint">Left empty, fonts are your page's.</p>
      <datalist id="families">${FAMILIES.map((family) => html`<option value=${family}></option>`)}</datalist>
      ${Object.entries(FONTS).map(
        ([name, label]) =>
          html`<div class="measure">
            <label for=${name}>${label}</label>
            <input
              id=${name}
              list="families"
              placeholder="inherited"
              aria-invalid=${this.unread.has(`${name}-light`)}
              aria-describedby=${`${name}-fault`}
              .value=${this.theme[name]?.light ?? ''}
              @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value)}
            />
            <span id=${`${name}-fault`} class="verdict weak"
              >${this.unread.has(`${name}-light`) ? '✕ names of fonts only, with commas between' : ''}</span
            >
          </div>`,
      )}
      <div class="measure">
        <label for="weight">Weight of headings</label>
        <select
          id="weight"
          @change=${(event: Event) => this.#set('heading-weight', (event.target as HTMLSelectElement).value)}
        >
          ${WEIGHTS.map(
            (weight) =>
              html`<option .selected=${valueOf(this.theme, 'heading-weight', 'light') === weight}>
                ${weight}
              </option>`,
          )}
        </select>
      </div>
    </section>`;
  }

  #renderMeasures(): TemplateResult {
    return html`<section aria-labelledby="measures">
      <h2 id="measures">Measures</h2>
      ${Object.entries(SIZES).map(([name, [label, least, most]]) => {
        const value = valueOf(this.theme, name, 'light');
        return html`<div class="measure">
          <label for=${name}>${label} <span class="does">${describe(name)}</span></label>
          <span class="slide">
            <input
              id=${name}
              type="range"
              min=${least}
              max=${most}
              aria-valuetext=${value}
              .value=${String(parseFloat(value) * (value.endsWith('em') ? 16 : 1))}
              @input=${(event: Event) => this.#set(name, `${(event.target as HTMLInputElement).value}px`)}
            />
            <output for=${name}>${value}</output>
          </span>
        </div>`;
      })}
    </section>`;
  }

  #renderExport(): TemplateResult {
    const text = this.form === 'CSS' ? toCss(this.theme) : toTokens(this.theme);
    return html`<section aria-labelledby="take">
      <h2 id="take">Take it with you</h2>
      <p class="hint">Only what you changed. Put the CSS into your site's style sheet.</p>
      ${this.#renderChoice('Form', ['CSS', 'Design tokens'], this.form, (it) => (this.form = it))}
      <pre tabindex="0" role="region" aria-label="The theme as ${this.form}">${text}</pre>
      <div class="buttons">
        <button type="button" @click=${() => this.#copy(text)}>Copy</button>
        <button type="button" @click=${this.#reset}>Reset everything</button>
        <span class="said" role="status">${this.said}</span>
      </div>
    </section>`;
  }

  #renderImport(): TemplateResult {
    return html`<details>
      <summary>Read a theme</summary>
      <p class="hint">
        CSS with <code>--career-…</code>, or design tokens. It takes the place of what is set.
      </p>
      <textarea aria-label="CSS or design tokens" spellcheck="false"></textarea>
      <div class="buttons"><button type="button" @click=${this.#read}>Read it</button></div>
      <div role="status">
        ${
          this.problems.length
            ? html`<ul class="problems">
                ${this.problems.map((problem) => html`<li>${problem}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    </details>`;
  }

  #renderChoice<T extends string>(
    name: string,
    all: readonly T[],
    now: T,
    choose: (it: T) => void,
  ): TemplateResult {
    return html`<div class="choice" role="radiogroup" aria-label=${name}>
      ${all.map(
        (it) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .checked=${it === now}
              @change=${() => choose(it)}
            />${it}</label
          >`,
      )}
    </div>`;
  }

  #set(name: string, text: string, schemes: readonly Scheme[] = SCHEMES): void {
    const id = `${name}-${schemes[0]}`;
    const { [name]: own, ...others } = this.theme;
    const unread = new Set(this.unread);
    unread.delete(id);
    if (!text.trim()) {
      this.theme = others;
    } else {
      const isOne = !/[;{}]/.test(text);
      const value = isOne && read(`x{--career-${name}:${text}}`, painted).theme[name]?.light;
      if (value) {
        const before = own ?? {
          light: valueOf(this.theme, name, 'light'),
          dark: valueOf(this.theme, name, 'dark'),
        };
        this.theme = {
          ...this.theme,
          [name]: { ...before, ...Object.fromEntries(schemes.map((it) => [it, value])) },
        };
      } else unread.add(id);
    }
    this.unread = unread;
  }

  #reset(): void {
    this.theme = {};
    this.unread = new Set();
    this.said = announced('Everything is as it was.', this.said);
  }

  async #copy(text: string): Promise<void> {
    const copied = (await copyText(text)) === 'copied';
    if (!copied) getSelection()?.selectAllChildren(this.renderRoot.querySelector('pre')!);
    this.said = announced(
      copied ? 'Copied.' : 'Not allowed here. The text is selected: copy it by keyboard.',
      this.said,
    );
  }

  #read(): void {
    const { theme, problems } = read(this.renderRoot.querySelector('textarea')!.value, painted);
    const count = Object.keys(theme).length;
    if (count) this.theme = theme;
    this.problems = count || problems.length ? problems : ['There is no --career- token in it.'];
    this.said = announced(`${count} of the tokens were read.`, this.said);
  }
}
