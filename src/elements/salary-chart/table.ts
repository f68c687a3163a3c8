import { html, nothing, type TemplateResult } from 'lit';
import { besideWidth, figuresWidth, isLone, laneSizes, TEXT, type Room } from '../../chart/geometry.js';
import type { Mark, Picture, PictureRow, WrittenCell } from '../../chart/picture.js';

/** The table with everything that is known; `asLanes` it shows what the drawing will show, and says the rest. */
export function renderTable(picture: Picture, caption: string, asLanes: boolean): TemplateResult {
  const { head, besideHead, rows, kind } = picture;
  const drawn = asLanes && rows.some(({ mark }) => mark);
  const look = drawn ? `lanes ${kind} ${besideHead ? 'two' : ''} ${isLone(picture) ? 'lone' : ''}` : 'plain';
  const styles = drawn ? stylesOf(picture) : [];
  // The longest bar leaves room for the longest figure, but not only for that.
  // Beside others they are named, and words differ more in width than digits do.
  const wide = figuresWidth(picture, head.length > 2 ? 1.25 : 1.12);
  const room = drawn ? `--f:${Math.min(12, wide) + 1}em;--g:${besideWidth(picture, 1)}em` : '';
  return html`<table role="table" part="table" class=${look} .style=${room}>
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
      ${rows.map((row, index) => renderRow(row, picture, styles[index]))}
    </tbody>
  </table>`;
}

function renderRow(row: PictureRow, picture: Picture, style: string | undefined): TemplateResult {
  const [only, ...others] = row.cells;
  if (row.mark && style !== undefined && isBar(picture) && only && !others.length) {
    // Most rows are like this, and one template is faster than five.
    return html`<tr role="row" .style=${style}>
      <th role="rowheader" scope="row">
        <bdi>${row.label}</bdi>${row.sub ? html` <small>${row.sub}</small>` : nothing}
      </th>
      <td role="cell" class="num main"><i class=${barLook(row.mark)}></i><bdi>${only.text}</bdi></td>
      ${renderBeside(row, picture)}
    </tr>`;
  }
  const main = row.cells[row.main ?? -1] ? row.main : picture.main;
  return html`<tr role="row" .style=${style ?? ''}>
    <th role="rowheader" scope="row">
      <bdi>${row.label}</bdi>${row.sub ? html` <small>${row.sub}</small>` : nothing}
    </th>
    ${row.cells.map((cell, index) => {
      const content = contentOf(cell);
      if (index !== main) return html`<td role="cell" class="num">${content}</td>`;
      return html`<td role="cell" class="num main">
        ${style === undefined ? content : html`${renderMark(row, picture)}${renderFigure(row, cell)}`}
      </td>`;
    })}
    ${renderBeside(row, picture)}
  </tr>`;
}

const contentOf = (cell: WrittenCell): TemplateResult =>
  cell.none
    ? html`<span aria-hidden="true">–</span><span class="vh">${cell.text}</span>`
    : html`<bdi>${cell.text}</bdi>`;

/** Where the drawing will say something else beside the mark, that is what is seen. */
const renderFigure = ({ figure, mark }: PictureRow, cell: WrittenCell): TemplateResult =>
  figure === cell.text && !cell.none
    ? contentOf(cell)
    : html`<bdi class=${mark ? 'stand' : 'stand muted'} aria-hidden="true">${figure}</bdi
        ><span class="own">${contentOf(cell)}</span>`;

const renderBeside = ({ beside }: PictureRow, { besideHead }: Picture): TemplateResult | typeof nothing =>
  besideHead ? html`<td role="cell" class="num beside">${beside && contentOf(beside)}</td>` : nothing;

const lookOf = (name: string, { hollow, hatched }: Mark, open: boolean): string =>
  [name, open && 'open', hollow && 'hollow', hatched && 'hatched'].filter(Boolean).join(' ');

const barLook = (mark: Mark): string => lookOf('bar', mark, mark.open !== undefined);

const isBar = ({ kind }: Picture): boolean => kind !== 'range' && kind !== 'percentiles';

/** Where an amount is on the scale, in percent. A bar begins at zero, wherever the scale of a line may begin. */
function placeIn(picture: Picture): ((value: number) => number) | undefined {
  const scale = picture.kind === 'distribution' ? picture.counts : picture.domain;
  const low = isBar(picture) ? 0 : scale?.minimum;
  return scale && ((value) => Math.round(((value - low!) / (scale.maximum - low!)) * 1e4) / 100);
}

/** What is drawn in plain boxes, until it is drawn better. */
function renderMark({ mark, lines }: PictureRow, picture: Picture): TemplateResult | typeof nothing {
  const place = placeIn(picture);
  if (!mark || !place) return nothing;
  if (isBar(picture)) {
    return html`<i class=${barLook(mark)}></i>`;
  }
  const { from, to, box, value, open, dots = [] } = mark;
  return html`<span class="lane" aria-hidden="true">
    ${from !== undefined || to !== undefined ? html`<i class=${lookOf('whole', picture.kind === 'range' ? mark : {}, open !== undefined)}></i>` : nothing}
    ${box ? html`<i class=${lookOf('box', mark, !Number.isFinite(box[1]))}></i>` : nothing}
    ${dots.map((dot) => (dot.level ? html`<i class="dot" .style=${`--x:${place(dot.value)}%`}></i>` : nothing))}
    ${value === undefined ? nothing : html`<i class="tick"></i>`}
    ${dots.length ? html`<small class="levels">${lines.join(' · ')}</small>` : nothing}
  </span>`;
}

/** A height as the style sheet chooses it by the room that there is; it grows with the text. */
export function heights(of: (room: Room) => number): string {
  const written = (room: Room) => `${Math.round((of(room) / TEXT) * 1e3) / 1e3}em`;
  return `--h:${written('wide')};--m:${written('medium')};--n:${written('narrow')};--t:${written('tight')};`;
}

/** For each row, how high it is and where its mark is. */
function stylesOf(picture: Picture): string[] {
  const sizes = {
    wide: laneSizes(picture, 'wide'),
    medium: laneSizes(picture, 'medium'),
    narrow: laneSizes(picture, 'narrow'),
    tight: laneSizes(picture, 'tight'),
  };
  return picture.rows.map(
    (row, index) => heights((room) => sizes[room][index]!.height) + placesOf(row, picture),
  );
}

function placesOf({ mark }: PictureRow, picture: Picture): string {
  const place = placeIn(picture);
  if (!mark || !place) return '';
  const { from, to, box, value, open } = mark;
  if (isBar(picture)) return `--v:${place(value ?? 0)}`;
  // A single end is where it is, and no line from zero.
  const start = from ?? box?.[0] ?? value ?? open ?? to ?? 0;
  const end = open === undefined ? place(to ?? box?.[1] ?? value ?? start) : 100;
  return [
    `--a:${place(start)}%;--b:${end}%`,
    ...(box ? [`--q:${place(box[0])}%;--r:${Number.isFinite(box[1]) ? place(box[1]) : 100}%`] : []),
    ...(value === undefined ? [] : [`--x:${place(value)}%`]),
  ].join(';');
}
