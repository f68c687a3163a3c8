import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderRemarks, renderTitle } from '../../templates/frame.js';
import type { Comparison } from '../../model/comparison.js';
import { isExact } from '../../model/figure.js';
import type { Row } from '../../model/rows.js';
import { rowLabel } from '../../format/cells.js';
import { perPeriod } from '../../format/period.js';
import type { Language } from '../../format/language.js';
import { addAxis, addDifference, cellView, FEW, SMALL, type CellContext } from './cells.js';
import { Markup } from '../../templates/markup.js';
import type { View } from './view.js';

/** What the table's own controls do. */
export interface TableActions {
  /** The address of the page with this section in view. */
  linkTo(section: string): string;
  onLink(event: Event): void;
  onCopy(): void;
  onPrint(): void;
}

/** Rows that are laid out, or left until they come into view, together. */
const CHUNK = 24;
const DEEP = 48;

const links = new Map<string, string>();
let linkedPage: string | undefined;

/** The address of a page with one of its sections in view; a hundred comparisons have the same few. */
export function sectionLink(page: string, key: string): string {
  if (page !== linkedPage) links.clear();
  linkedPage = page;
  let link = links.get(key);
  if (link === undefined) {
    const url = new URL(page);
    url.searchParams.set('career-section', key);
    links.set(key, (link = url.href));
  }
  return link;
}

/** The title, and the finding as a sentence. */
export function renderHead(
  view: View,
  comparison: Comparison,
  level: number,
  language: Language,
): TemplateResult {
  const titles = view.columns.map(({ title }) => title);
  return html`<div class="head">
    <slot name="heading"> ${renderTitle(comparison.title ?? titleOf(titles, language), level)} </slot>
    <slot name="finding">
      ${
        view.finding.length
          ? html`<p class="dek" part="summary">${findingMarkup(view).render()}</p>`
          : nothing
      }
    </slot>
  </div>`;
}

function findingMarkup({ finding }: View): Markup {
  const content = new Markup();
  for (const { text, strong } of finding) content.add(strong ? '<b>%</b>' : '<bdi>%</bdi>', text);
  return content;
}

const titleOf = (titles: string[], language: Language): string =>
  titles.length > 4 ? language.say('compared', { n: titles.length }) : language.list(titles);

/** The table, in a region of its own that scrolls sideways where there are many roles. */
export function renderTable(
  view: View,
  title: string | undefined,
  actions: TableActions,
  overflowing: boolean,
  language: Language,
): TemplateResult {
  const { columns, baseline, paired } = view;
  const context: CellContext = { language, columns, baseline };
  const caption =
    title ??
    titleOf(
      columns.map((column) => column.title),
      language,
    );
  const stacked = columns.length <= FEW;
  const names = stacked
    ? columns.map((column, index) => `;--_n${index + 1}:${cssString(column.title)}`).join('')
    : '';
  return html`<div
    class="scroll"
    role=${overflowing ? 'region' : nothing}
    tabindex=${overflowing ? 0 : nothing}
    aria-label=${overflowing ? caption : nothing}
  >
    <table
      role="table"
      part="table"
      class="${stacked ? `few n${columns.length} ${paired ? 'paired' : ''}` : 'wide'} ${view.rows.length > DEEP ? 'deep' : ''}"
      .style=${`--_n:${columns.length}${names};--_d:${cssString(language.say('difference'))};--_all:${cssString(language.say(columns.length === 2 ? 'sameBoth' : 'sameAll', { value: '' }))}`}
    >
      <caption class="vh">
        ${caption}
      </caption>
      <thead role="rowgroup" part="header">
        <tr role="row">
          <td role="cell"></td>
          ${headMarkup(view, language).render()}
        </tr>
      </thead>
      ${guard([view, actions.linkTo('')], () => renderSections(view, context, actions))}
    </table>
  </div>`;
}

/** The roles' names, and a heading for how two of them differ. */
function headMarkup({ columns, paired, baseline }: View, language: Language): Markup {
  const content = new Markup();
  for (const { title, mark, role } of columns) {
    content.add(
      '<th role="columnheader" scope="col"><span class=%><i class=%></i>',
      `chip ${mark}`,
      `mark ${mark}`,
    );
    if (role.url) content.add('<a href=%><bdi>%</bdi></a>', role.url, title);
    else content.add('<bdi>%</bdi>', title);
    content.add('</span></th>');
  }
  return paired
    ? content.add(
        '<th role="columnheader" scope="col" class="dh">% <span>%</span></th>',
        language.say('difference'),
        language.say('versus', { role: columns[baseline]!.title }),
      )
    : content;
}

function renderSections(view: View, context: CellContext, actions: TableActions): TemplateResult[] {
  const { sections } = view;
  const { language } = context;
  // All that a row is drawn from beside itself: where nothing of it is new, no part of the row is looked at again.
  const shared = JSON.stringify([
    view.columns.map(({ title, mark }) => [title, mark]),
    view.baseline,
    view.paired,
    view.period,
    view.footnotes,
  ]);
  return sections.flatMap(({ id, label, rows }) => {
    const plain = sections.length === 1 && id === 'overview';
    return chunksOf(rows).map((chunk, index) => {
      const drawn = guard([language, shared, ...chunk], () =>
        chunk.map((row) => renderRow(row, view, context, language)),
      );
      const style = `--_rows:${chunk.length}`;
      return index || plain
        ? html`<tbody role="rowgroup" .style=${style} data-section=${index ? nothing : id}>
            ${drawn}
          </tbody>`
        : html`<tbody role="rowgroup" .style=${style} data-section=${id}>
            <tr role="row" class="section">
              <th role="rowheader" scope="rowgroup">
                <bdi>${label}</bdi>
                <a
                  href=${actions.linkTo(id)}
                  aria-label=${language.say('link', { section: label ?? id })}
                  @click=${actions.onLink}
                  >#</a
                >
              </th>
            </tr>
            ${drawn}
          </tbody>`;
    });
  });
}

const cssString = (text: string): string =>
  `"${text.replace(/[\n\r\f\t]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;

function chunksOf(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

function renderRow(row: Row, view: View, context: CellContext, language: Language): TemplateResult {
  const label = rowLabel(row, language) || '–';
  const number = row.note ? view.footnotes.indexOf(row.note) + 1 : 0;
  if (row.span) {
    return html`<tr role="row" class="span">
      <th role="rowheader" scope="row">${label}${renderMark(number)}</th>
      <td role="cell" class="text long">${renderSpan(row)}</td>
    </tr>`;
  }
  const kind = row.word === 'pay' ? 'payrow' : row.same ? 'same' : isMirrored(row) ? 'mirror' : '';
  const money = row.section === 'pay' && row.word;
  const sub =
    row.sub?.text ?? (money && !row.word?.startsWith('by-') ? perPeriod(view.period, language) : undefined);
  const equal = row.same && view.columns.length > 2 && language.say(row.blank ? 'noData' : 'same');
  const content = new Markup(
    '<tr role="row" class=%><th role="rowheader" scope="row">%',
    kind || nothing,
    label,
  );
  if (number) content.add('<sup>%</sup>', number);
  if (sub) content.add(SMALL, sub);
  if (equal) content.add(SMALL, equal);
  if (row.word === 'pay') addAxis(content, row, language);
  content.add('</th>');
  const even = isEven(row);
  for (let index = 0; index < row.cells.length; index++) {
    const cell = cellView(row, index, context);
    const entry = new Markup('<td role="cell" class=%>', cell.kind || nothing);
    if (even) entry.add(cell.content);
    else entry.add('%', cell.content.inner);
    content.add(entry.add('</td>'));
  }
  if (view.paired) addDifference(content, row, context);
  return content.add('</tr>').render();
}

/**
 * Cells are part of their row's template where other rows are likely to be of the same pieces. Lists never are: another
 * template would close what a reader has opened in them.
 */
const isEven = ({ cells }: Row): boolean =>
  cells.every(
    ({ kind }) => kind !== 'list' && kind !== 'shares' && (kind !== 'missing' || cells.length <= FEW),
  );

/** Bars of the same skill grow away from one line, where there are two. */
const isMirrored = ({ section, maximum, cells }: Row): boolean =>
  section === 'skills' &&
  Boolean(maximum) &&
  cells.length === 2 &&
  cells.every((cell) => cell.kind === 'figure' && isExact(cell.figure) && !cell.figure.note);

const renderMark = (number: number): TemplateResult | typeof nothing =>
  number ? html`<sup>${number}</sup>` : nothing;

function renderSpan({ cells: [cell] }: Row): TemplateResult | string {
  if (cell?.kind === 'text') return html`<span>${cell.text}</span>`;
  if (cell?.kind !== 'list' && cell?.kind !== 'shares') return '–';
  return html`<ul class="dashes">
    ${cell.items.map(({ name }) => html`<li>${name}</li>`)}
  </ul>`;
}

/** Notes, sources, and what can be done with the table. */
export function renderFoot(
  view: View,
  comparison: Comparison,
  issues: number,
  spoken: string,
  actions: TableActions,
  language: Language,
): TemplateResult {
  return html`<div class="note" part="note">
    ${
      view.footnotes.length
        ? html`<ol>
            ${view.footnotes.map((text) => html`<li>${text}</li>`)}
          </ol>`
        : nothing
    }
    ${renderRemarks(view.notes, comparison, issues, language)}
    <p class="tools">
      <button class="link" @click=${actions.onCopy}>${language.say('copy')}</button>
      <button class="link" @click=${actions.onPrint}>${language.say('print')}</button>
      <span role="status">${spoken}</span>
    </p>
  </div>`;
}
