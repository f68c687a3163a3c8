import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderRemarks, renderTitle } from '../../templates/frame.js';
import type { Comparison } from '../../model/comparison.js';
import type { Row } from '../../model/rows.js';
import { rowLabel } from '../../format/cells.js';
import { perPeriod } from '../../format/period.js';
import type { Language } from '../../format/language.js';
import { FEW, renderAxis, cellView, renderDifference, type CellContext } from './cells.js';
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
          ? html`<p class="dek" part="summary">
              ${view.finding.map(({ text, strong }) => (strong ? html`<b>${text}</b>` : html`<bdi>${text}</bdi>`))}
            </p>`
          : nothing
      }
    </slot>
  </div>`;
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
          ${columns.map(
            ({ title: name, mark, role }) =>
              html`<th role="columnheader" scope="col">
                <span class="chip ${mark}"
                  ><i class="mark ${mark}"></i>${
                    role.url ? html`<a href=${role.url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`
                  }</span
                >
              </th>`,
          )}
          ${
            paired
              ? html`<th role="columnheader" scope="col" class="dh">
                  ${language.say('difference')}
                  <span>${language.say('versus', { role: columns[baseline]!.title })}</span>
                </th>`
              : nothing
          }
        </tr>
      </thead>
      ${guard([view, actions.linkTo('')], () => renderSections(view, context, actions))}
    </table>
  </div>`;
}

function renderSections(view: View, context: CellContext, actions: TableActions): TemplateResult[][] {
  const { sections } = view;
  const { language } = context;
  return sections.map(({ id, label, rows }) => {
    const plain = sections.length === 1 && id === 'overview';
    return chunksOf(rows).map(
      (chunk, index) =>
        html`<tbody role="rowgroup" .style=${`--_rows:${chunk.length}`} data-section=${index ? nothing : id}>
          ${
            index || plain
              ? nothing
              : html`<tr role="row" class="section">
                  <th role="rowheader" scope="rowgroup">
                    <bdi>${label}</bdi>
                    <a
                      href=${actions.linkTo(id)}
                      aria-label=${language.say('link', { section: label ?? id })}
                      @click=${actions.onLink}
                      >#</a
                    >
                  </th>
                </tr>`
          }
          ${chunk.map((row) => renderRow(row, view, context, language))}
        </tbody>`,
    );
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
  const cells = row.cells.flatMap((_, index) => {
    const { kind, content } = cellView(row, index, context);
    return [kind || nothing, content];
  });
  const kind = row.word === 'pay' ? 'payrow' : row.same ? 'same' : '';
  const money = row.section === 'pay' && row.word;
  const sub =
    row.sub?.text ?? (money && !row.word?.startsWith('by-') ? perPeriod(view.period, language) : undefined);
  const equal = row.same && view.columns.length > 2 && language.say(row.blank ? 'noData' : 'same');
  // Most rows of a long table have a label and nothing else to say.
  const head =
    number || sub || equal || row.word === 'pay'
      ? html`${label}${renderMark(number)}${sub ? html` <small>${sub}</small>` : nothing}
        ${equal ? html` <small>${equal}</small>` : nothing}
        ${row.word === 'pay' ? renderAxis(row, language) : nothing}`
      : label;
  return html(
    rowTemplate(row.cells.length),
    kind || nothing,
    head,
    ...cells,
    view.paired ? renderDifference(row, context) : nothing,
  );
}

const rowTemplates = new Map<number, TemplateStringsArray>();

/** A row of so many cells in one template: a template for each cell would cost as much as all else together. */
function rowTemplate(cells: number): TemplateStringsArray {
  let template = rowTemplates.get(cells);
  if (!template) {
    const strings = [
      '<tr role="row" class=',
      '><th role="rowheader" scope="row">',
      ...Array.from({ length: cells }, (_, index) => [
        `</${index ? 'td' : 'th'}><td role="cell" class=`,
        '>',
      ]).flat(),
      `</${cells ? 'td' : 'th'}>`,
      '</tr>',
    ];
    template = Object.assign(strings, { raw: strings });
    rowTemplates.set(cells, template);
  }
  return template;
}

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
