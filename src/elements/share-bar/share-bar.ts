import { numberText } from '../../format/figures.js';
import { drawnOf, PERCENT, shareText, sumText } from '../../format/shares.js';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ShareBarInput } from '../../model/block-inputs.js';
import { isExact } from '../../model/figure.js';
import { panelsOf, readShareBar, type ShareBar, type ShareGroup } from '../../model/blocks/share-bar.js';
import { shareBar as words } from '../../format/words/en/blocks/share-bar.js';
import { adoptStyles, renderRootFor } from '../../dom/adopt-styles.js';
import { Block } from '../../controllers/block.js';
import { reshape } from '../../controllers/other-shapes.js';
import { renderBlock, renderHeading } from '../../templates/block.js';
import { styles } from './share-bar.styles.js';

/** The classes of a part's colour and pattern. */
type Look = (name: string) => string;

/**
 * Shows how a whole, or several, is made up: a bar of its parts, with every figure as it was published.
 *
 * ```html
 * <share-bar src="gender.json"></share-bar>
 * ```
 *
 * @customElement share-bar
 * @summary Shares of a whole as a bar with a legend that has every figure.
 * @slot - What readers see without scripts, or if the data can't be shown: a definition list, a list, or a table with one column a whole.
 * @slot heading - Replaces the title.
 * @slot footnote - Added to the notes.
 * @fires {CustomEvent<CareerLoadDetail>} career-load - The data from `src` is shown; `detail.src` is its address.
 * @fires {CustomEvent<CareerErrorDetail>} career-error - Some of the data could not be loaded or read; `detail.issues` says what, where and why.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart group - A whole with its bar.
 * @csspart item-title - What a whole is.
 * @csspart bar - A bar.
 * @csspart legend - The parts with their figures.
 * @csspart note - The notes under the bars.
 * @cssstate loading - The data is being loaded from `src`.
 * @cssstate error - The data could not be loaded or read.
 * @cssstate empty - There is no data.
 */
export class ShareBarElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The parts of one whole or of several, or a plain list of either. */
  @property({ attribute: false }) data?: ShareBarInput | ShareBarInput['items'] | ShareBarInput['groups'];
  /** The same as JSON. */
  @property() config?: string;
  /** Address of the same as JSON or CSV: relative, http: or https:. */
  @property() src?: string;
  /** Selector (`#id`) of a `<script type="application/json">` or of markup that has it: a definition list, a list, or a table with one column a whole. */
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

  readonly #block = new Block<ShareBar>(this, {
    words: [words],
    read: (raw, { decimal }) => readShareBar(raw, decimal),
    markup: 'share-bar',
    reshape,
    blank: ({ groups }) => !groups.length,
  });

  protected override createRenderRoot(): ShadowRoot {
    return renderRootFor(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return renderBlock(this.#block, this, ({ groups, title }, level) => {
      const names = [...new Set(groups.flatMap(({ items }) => items.map(({ name }) => name)))];
      const look = (name: string): string =>
        `c${(names.indexOf(name) % 6) + 1} p${(names.indexOf(name) % 6) + 1}`;
      // One scale for all; parts that are more than the whole stretch it.
      const scale = Math.max(100, ...groups.map(drawnOf));
      const panels = panelsOf(groups);
      const own = this.caption || title;
      return panels.map((panel) => {
        const wholes = this.#block.language.list(panel.flatMap((group) => group.title ?? []));
        const label = own && panels.length < 2 ? own : [own, wholes].filter(Boolean).join(': ');
        return html`<div class="panel">
          ${panel.map((group) => this.#renderGroup(group, level, scale, look, panel.length > 1))}
          ${this.#renderLegend(panel, look, label)}
        </div>`;
      });
    });
  }

  #renderGroup(group: ShareGroup, level: number, scale: number, look: Look, tabled: boolean): TemplateResult {
    const { title, items } = group;
    const said = sumText(group, this.#block.language);
    const part = (look: string, value: number) =>
      value > 0 ? html`<i class=${look} .style=${`inline-size:${(value / scale) * 100}%`}></i>` : nothing;
    return html`<div class="group ${title ? 'named' : ''}" part="group">
      ${
        // Over a bar that is only seen, what the table calls its column need not be heard too.
        title && tabled && !said
          ? html`<div class="title" part="item-title" aria-hidden="true"><bdi>${title}</bdi></div>`
          : renderHeading(title, level)
      }
      ${
        isDrawn(group)
          ? html`<div class="bar" part="bar" aria-hidden="true">
              ${items.map(({ name, share }) => part(look(name), isExact(share) ? share.value : 0))}${part('rest', restOf(group))}
            </div>`
          : nothing
      }
      ${said ? html`<p class="muted"><bdi>${said}</bdi></p>` : nothing}
    </div>`;
  }

  #renderLegend(panel: ShareGroup[], look: Look, label: string): TemplateResult {
    const { language } = this.#block;
    const [{ items }] = panel as [ShareGroup];
    const hasKeys = panel.some(isDrawn);
    const name = (text: string, fill: string) =>
      html`${hasKeys ? html`<i class="key ${fill}"></i>` : nothing}<span><bdi>${text}</bdi></span>`;
    const rows = items.map((item, index) => ({
      name: name(item.name, look(item.name)),
      figures: panel.map((group) => {
        return html`<bdi>${shareText(group.items[index]!, language)}</bdi>`;
      }),
    }));
    if (panel.some(restOf)) {
      rows.push({
        name: name(language.say('shares-rest'), 'rest'),
        figures: panel.map((group) => html`<bdi>${numberText(restOf(group), PERCENT, language)}</bdi>`),
      });
    }
    if (panel.length < 2) {
      return html`<ul part="legend">
        ${rows.map((row) => html`<li>${row.name} <b>${row.figures}</b></li>`)}
      </ul>`;
    }
    return html`<table part="legend" aria-label=${label || nothing}>
      <thead>
        <tr>
          <td></td>
          ${panel.map(({ title }) => html`<th scope="col"><bdi>${title}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row"><span>${row.name}</span></th>
              ${row.figures.map((figure) => html`<td>${figure}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

const isDrawn = (group: ShareGroup): boolean => drawnOf(group) > 0 || restOf(group) > 0;

/** What is missing, where it is more than rounding. */
const restOf = ({ rest = 0, rounding }: ShareGroup): number => (rounding ? 0 : Math.max(0, rest));

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBarElement;
  }
}
