import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heightOf } from '../../chart/geometry.js';
import type { Picture } from '../../chart/picture.js';
import type { Chart } from '../../model/chart.js';
import type { Language } from '../../format/language.js';
import { heights, renderTable } from './table.js';
import { countOf } from './walk.js';

/** What the picture looks like at the moment. */
export interface PlotState {
  title?: string;
  asTable: boolean;
  drawn: boolean;
  /** The figure that the reader has walked to, counted from 1, and what it says. */
  at: number;
  heard: string;
}

/** How the reader walks through the figures. */
export interface Walking {
  onKey(event: KeyboardEvent): void;
  onBlur(): void;
  onMore(more?: number): void;
}

/** How many rows of a series are written out at first; fewer of a very long one, where a picture stands over them. */
const ROWS = 50;
const FEW = 12;
const VERY_LONG = 500;
/** How many more at a time, and on paper. */
export const MORE = 100;
export const PRINTED = 1000;
/** What is higher than this, in px, would be too small on one page: it is printed in the rows of its table. */
const PAGE = 1300;

/** How many rows are written out as long as nobody asks for more. */
export const rowsFor = (chart: Chart | undefined, asTable: boolean): number =>
  !asTable && chart?.items.some(({ history = [] }) => history.length > VERY_LONG) ? FEW : ROWS;

/** The heights of a picture, where there is one, for the style sheet to choose from. */
export const roomFor = (picture: Picture, asTable: boolean): string =>
  asTable || !picture.domain ? '' : heights((room) => heightOf(picture, room));

/** The picture over its table, or the table alone. */
export function renderPlot(
  picture: Picture,
  { title, asTable, drawn, at, heard }: PlotState,
  language: Language,
  walking: Walking,
): TemplateResult {
  const finding = picture.finding.map(({ text }) => text).join('');
  const caption = title || finding || language.say('pay');
  const more = picture.more
    ? html`<button class="link" @click=${(event: Event) => onMore(event, walking)}>
        ${language.say('more', { n: Math.min(picture.more, MORE) })}
      </button>`
    : nothing;
  if (asTable || !picture.domain) {
    return html`${picture.refusal ? html`<p class="refusal"><bdi>${picture.refusal}</bdi></p>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
        ${renderTable(picture, caption, false)}
      </div>
      ${more}`;
  }
  const long = picture.kind === 'trend' || picture.kind === 'distribution';
  // Screen readers pass the arrow keys on to a slider by themselves, and say its value whenever it changes.
  const size = long ? 'fixed' : heightOf(picture, 'medium') > PAGE ? 'tall' : '';
  return html`<div class="plot ${size}" part="plot">
    <div
      class="under"
      tabindex=${long && !drawn ? 0 : nothing}
      role=${long ? 'region' : nothing}
      aria-label=${long ? caption : nothing}
    >
      ${renderTable(picture, caption, true)}
      ${picture.more ? html`<p>${language.say('andMore', { n: picture.more })}</p>` : nothing}
    </div>
    <canvas aria-hidden="true"></canvas>
    <div
      class="walk"
      role="slider"
      tabindex="0"
      aria-roledescription=${language.say('chart')}
      aria-label=${[title, finding].filter(Boolean).join('. ') || language.say('chart')}
      aria-valuemin="0"
      aria-valuemax=${countOf(picture)}
      aria-valuenow=${at}
      aria-valuetext=${heard || language.say('walk')}
      @keydown=${walking.onKey}
      @blur=${walking.onBlur}
    ></div>
  </div>`;
}

/** The button that was pressed may be gone; reading goes on at the first row that came in its place. */
async function onMore({ currentTarget }: Event, walking: Walking): Promise<void> {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const heads = () => root.querySelectorAll<HTMLElement>('tbody th');
  const { length } = heads();
  walking.onMore();
  await (root.host as LitElement).updateComplete;
  const head = heads()[length];
  if (!head) return;
  head.tabIndex = -1;
  head.focus();
}
