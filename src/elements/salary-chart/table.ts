import { html, nothing, type TemplateResult } from 'lit';
import { isLone } from '../../chart/geometry.js';
import type { Mark, Picture, PictureRow } from '../../chart/picture.js';

/** The table with everything that is known; `asLanes` it shows what the drawing will show, and says the rest. */
export function renderTable(picture: Picture, caption: string, asLanes: boolean): TemplateResult {
  const { head, besideHead, rows, kind } = picture;
  const drawn = rows.some(({ mark }) => mark);
  const look =
    asLanes && drawn ? `lanes ${kind} ${besideHead ? 'two' : ''} ${isLone(picture) ? 'lone' : ''}` : 'plain';
  return html`<table role="table" part="table" class=${look}>
    <caption class="vh">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((text, index) => html`<th role="columnheader" scope="col" class=${index ? 'num' : nothing}>${text}</th>`)}
        ${besideHead ? html`<th role="columnheader" scope="col" class="num beside">${besideHead}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => renderRow(row, picture))}
    </tbody>
  </table>`;
}

function renderRow(row: PictureRow, picture: Picture): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <bdi>${row.label}</bdi>${row.sub ? html` <small>${row.sub}</small>` : nothing}
    </th>
    ${row.cells.map((cell, index) => {
      const content = cell.none
        ? html`<span aria-hidden="true">–</span><span class="vh">${cell.text}</span>`
        : html`<span>${cell.text}</span>`;
      return index === picture.main
        ? html`<td role="cell" class="num main">${renderMark(row, picture)}${content}</td>`
        : html`<td role="cell" class="num">${content}</td>`;
    })}
    ${picture.besideHead ? html`<td role="cell" class="num beside">${row.beside ?? html`<span aria-hidden="true">–</span>`}</td>` : nothing}
  </tr>`;
}

/** What is drawn in plain boxes, until it is drawn better. */
function renderMark(row: PictureRow, picture: Picture): TemplateResult | typeof nothing {
  const { mark } = row;
  const { kind, domain, counts } = picture;
  const scale = kind === 'distribution' ? counts : domain;
  if (!mark || !scale) return nothing;
  const bars = kind !== 'range' && kind !== 'percentiles';
  // A bar begins at zero, wherever the scale of a line may begin.
  const low = bars ? 0 : scale.minimum;
  const place = (value: number) => Math.round(((value - low) / (scale.maximum - low)) * 1e4) / 100;
  if (bars) {
    const look = `bar ${mark.open === undefined ? '' : 'open'} ${mark.hollow ? 'hollow' : ''}`;
    return html`<i class=${look} .style=${`--v:${place(mark.value ?? 0)}`}></i>`;
  }
  return html`<span class="lane" aria-hidden="true" .style=${styleOf(mark, place)}>
    ${mark.from !== undefined || mark.to !== undefined ? html`<i class="whole ${mark.open === undefined ? '' : 'open'}"></i>` : nothing}
    ${mark.box ? html`<i class="box ${Number.isFinite(mark.box[1]) ? '' : 'open'}"></i>` : nothing}
    ${(mark.dots ?? []).map(({ value, level }) => (level ? html`<i class="dot" .style=${`--x:${place(value)}%`}></i>` : nothing))}
    ${mark.value === undefined ? nothing : html`<i class="tick"></i>`}
  </span>`;
}

function styleOf({ from, to, box, value, open }: Mark, place: (value: number) => number): string {
  const start = from ?? box?.[0] ?? value ?? open ?? 0;
  const end = open === undefined ? (to ?? box?.[1] ?? value ?? start) : undefined;
  const parts = [
    `--a:${place(start)}%`,
    `--b:${end === undefined ? 100 : place(end)}%`,
    ...(box ? [`--q:${place(box[0])}%`, `--r:${Number.isFinite(box[1]) ? place(box[1]) : 100}%`] : []),
    ...(value === undefined ? [] : [`--x:${place(value)}%`]),
  ];
  return parts.join(';');
}
