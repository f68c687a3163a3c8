import type { Chart, Plugin } from 'chart.js';
import { besideWidth, FADE, isLone, LINE, STACK, stacked, SUB_LINE, TEXT, type Lane } from './geometry.js';
import type { Lanes } from './lane-geometry.js';
import { Ink, pointing, sideOf } from './ink.js';
import { seenOf, type Mark, type Picture, type PictureRow } from './picture.js';
import type { Theme } from './theme.js';

/** One lane where it is drawn. */
interface Placed extends Lane {
  index: number;
  row: PictureRow;
  top: number;
}

/** How close lines of a name may be, in px for text of 15px. */
const CLOSE = 17;

const xOf = (chart: Chart, value: number): number => chart.scales['x']!.getPixelForValue(value);

/** As much of a chart as a part of it takes to be drawn anew. */
type Drawn = Pick<Chart, 'ctx' | 'draw' | 'width' | 'scales'>;

/**
 * Everything of a drawing of lanes that is not a bar: names, figures, medians, levels, open ends, the reader's pay.
 * The rows of the picture may be replaced by others that take the same room.
 */
export class LaneMarks implements Plugin {
  readonly id = 'career-lanes';
  readonly #picture: Picture;
  readonly #theme: Theme;
  readonly #place: Lanes;
  readonly #ticks: { value: number; text: string }[];
  /** Where the scale runs to: 1 is to the right. */
  readonly #sign: 1 | -1;
  readonly #start: 'left' | 'right';
  readonly #end: 'left' | 'right';
  readonly #colour: string;
  /** How much larger than usual the page's type is. */
  readonly #larger: number;
  /** While not all is drawn, the lanes that are. */
  #only?: Set<number>;

  constructor(picture: Picture, theme: Theme, place: Lanes, ticks: { value: number; text: string }[]) {
    this.#picture = picture;
    this.#theme = theme;
    this.#place = place;
    this.#ticks = ticks;
    [this.#start, this.#end] = theme.rightToLeft ? ['right', 'left'] : ['left', 'right'];
    this.#sign = theme.rightToLeft ? -1 : 1;
    this.#colour = theme.colours[0] ?? theme.text;
    this.#larger = theme.size / TEXT;
  }

  readonly beforeDatasetsDraw = (chart: Chart): void => this.#drawGrid(chart);

  readonly afterDatasetsDraw = (chart: Chart): void => {
    const { besideHead, kind, you } = this.#picture;
    const ink = new Ink(chart, this.#theme, Boolean(you) || kind !== 'bars');
    // All texts go over the line of the reader's pay.
    this.#drawYours(chart, ink);
    for (const lane of this.#placedIn(chart)) {
      if (!isLone(this.#picture)) this.#drawName(chart, ink, lane);
      if (kind === 'bars') this.#drawBar(chart, ink, lane);
      else if (!lane.row.mark) this.#drawReason(chart, ink, lane);
      else if (kind === 'range') this.#drawRange(chart, ink, lane, lane.row.mark);
      else this.#drawPercentiles(chart, ink, lane, lane.row.mark);
    }
    if (!besideHead) return;
    const edge = this.#theme.rightToLeft ? 0 : chart.width;
    const look = { scale: 0.87, colour: this.#theme.muted, align: this.#end };
    ink.text(besideHead, edge, (this.#place.axis ? 44 : 16) * this.#larger, look);
  };

  /** Draws some of the lanes anew. */
  redraw(chart: Drawn, changed: number[]): void {
    const { ctx, width } = chart;
    this.#only = new Set(changed);
    const path = new Path2D();
    for (const { top, height } of this.#placedIn(chart)) path.rect(0, top, width, height);
    // What stands close may reach into what is drawn anew.
    this.#only = new Set(changed.flatMap((index) => [index - 1, index, index + 1]));
    ctx.save();
    ctx.clip(path);
    try {
      chart.draw();
    } finally {
      ctx.restore();
      this.#only = undefined;
    }
  }

  #placedIn({ scales }: Pick<Chart, 'scales'>): Placed[] {
    const y = scales['y']!;
    let sum = 0;
    return this.#place.lanes.flatMap((lane, index) => {
      const from = sum;
      sum += lane.height;
      if (this.#only?.has(index) === false) return [];
      const top = y.getPixelForValue(from);
      const bar = y.getPixelForValue(from + lane.bar);
      const row = this.#picture.rows[index]!;
      return { ...lane, index, row, top, bar, height: y.getPixelForValue(sum) - top };
    });
  }

  #drawGrid(chart: Chart): void {
    const theme = this.#theme;
    const { kind, domain } = this.#picture;
    const ink = new Ink(chart, theme);
    const { top, bottom } = chart.chartArea;
    // At most as many amounts as there is room for.
    const room = Math.abs(xOf(chart, domain?.maximum ?? 1) - xOf(chart, domain?.minimum ?? 0));
    const wide = Math.max(...this.#ticks.map(({ text }) => ink.measure(text, 0.8))) + 12;
    const every = Math.ceil((this.#ticks.length * wide) / Math.max(wide, room));
    this.#ticks.forEach(({ value, text }, index) => {
      if (index % every) return;
      const x = xOf(chart, value);
      ink.line([x, top], [x, bottom], theme.rule);
      ink.text(text, x, 12 * this.#larger, { scale: 0.8, colour: theme.muted });
    });
    const active = chart.getActiveElements()[0]?.index;
    for (const lane of this.#placedIn(chart)) {
      if (kind === 'percentiles') ink.line([0, lane.top], [chart.width, lane.top], theme.rule);
      if (lane.index === active) ink.box(0, lane.top, chart.width, lane.height, theme.tint);
    }
  }

  #drawName(chart: Chart, ink: Ink, { row, top, bar, height, lines, about }: Placed): void {
    const { muted, rightToLeft, size } = this.#theme;
    const { kind } = this.#picture;
    const { narrow, before } = this.#place;
    const [edge, far] = rightToLeft ? [chart.width, 0] : [0, chart.width];
    const width = narrow ? chart.width - besideWidth(this.#picture, size) : before - 16;
    // A wide font takes more lines than was thought: there may be room, where they are a little closer.
    const room = height / this.#larger + 2 - about * SUB_LINE;
    const most = narrow ? lines : Math.max(lines, Math.floor(room / CLOSE));
    const name = ink.wrap(row.label, width, most);
    const sub = row.sub ? ink.wrap(row.sub, width, about, 0.87) : [];
    const small = SUB_LINE * this.#larger;
    const line = Math.min(LINE, narrow ? LINE : room / name.length) * this.#larger;
    const block = name.length * line + sub.length * small;
    const middle = kind === 'range' ? bar : top + height / 2;
    // What takes less room than was kept for it stays close to its bar.
    const spare = (lines * LINE + about * SUB_LINE) * this.#larger - block;
    const first = top + 6 + Math.max(0, spare);
    let y = (narrow ? first : Math.max(top, middle - block / 2)) + line / 2;
    for (const text of name) {
      ink.text(text, edge, y, { align: this.#start });
      y += line;
    }
    for (const text of sub) {
      ink.text(text, edge, y - 1, { align: this.#start, scale: 0.87, colour: muted });
      y += small;
    }
    if (row.beside)
      ink.text(seenOf(row.beside), far, narrow ? first + line / 2 : middle, { align: this.#end });
  }

  #hatch(chart: Chart, ink: Ink, bar: number, [from, to]: [number, number], height: number): void {
    const { domain } = this.#picture;
    ink.hatch(xOf(chart, from), xOf(chart, Math.min(to, domain?.maximum ?? to)), bar, height);
  }

  #drawBar(chart: Chart, ink: Ink, { row: { mark, figure }, bar }: Placed): void {
    const { text, muted } = this.#theme;
    const zero = this.#picture.domain?.minimum ?? 0;
    let x = xOf(chart, mark?.value ?? zero);
    if (mark?.hatched) this.#hatch(chart, ink, bar, [zero, mark.value ?? 0], 16);
    if (mark?.open !== undefined) {
      ink.fade(x, x + this.#sign * 24, bar, 16, this.#colour);
      x += this.#sign * 28;
    }
    const known = mark?.value !== undefined;
    ink.text(figure, x + this.#sign * (known ? 8 : 0), bar, {
      weight: known ? 600 : 400,
      colour: known ? text : muted,
      align: this.#start,
    });
  }

  /** What is said in place of a mark: in line with the name beside it, or below that as a line of text is. */
  #drawReason(chart: Chart, ink: Ink, { row: { figure }, top, height, bar }: Placed): void {
    const { kind, domain } = this.#picture;
    const below = bar - (kind === 'range' ? 24 : 22) * this.#larger;
    const beside = kind === 'range' ? bar : top + height / 2;
    const x = xOf(chart, domain?.minimum ?? 0) + this.#sign * 8;
    const look = { colour: this.#theme.muted, align: this.#start };
    ink.text(figure, x, this.#place.narrow ? below : beside, look);
  }

  #drawPercentiles(chart: Chart, ink: Ink, { row: { figure }, bar }: Placed, mark: Mark): void {
    const { muted, surface, text } = this.#theme;
    for (const amount of [mark.from, mark.to]) {
      if (amount === undefined) continue;
      const x = xOf(chart, amount);
      ink.line([x, bar - 5], [x, bar + 5], muted, 1.5);
    }
    this.#drawOpenEnd(chart, ink, mark, bar);
    if (mark.hatched && mark.box) this.#hatch(chart, ink, bar, mark.box, 10);
    const above = bar - 19 * this.#larger;
    if (mark.value === undefined) {
      const look = { scale: 0.87, colour: muted, align: this.#start };
      ink.text(figure, xOf(chart, mark.open ?? mark.from ?? 0), above, look);
      return;
    }
    const x = xOf(chart, mark.value);
    ink.box(x - 3, bar - 9, 6, 18, surface);
    ink.box(x - 1.5, bar - 9, 3, 18, text);
    ink.text(figure, x, above, { scale: 0.87, weight: 600 });
  }

  /** The middle half or the line, where it goes on beyond what is known. */
  #drawOpenEnd(chart: Chart, ink: Ink, mark: Mark, bar: number): void {
    const sign = this.#sign;
    const edge = sign < 0 ? chart.chartArea.left - FADE : chart.chartArea.right + FADE;
    if (mark.box && !Number.isFinite(mark.box[1])) {
      const from = xOf(chart, mark.box[0]);
      const solid = Math.max(from * sign, (edge - sign * FADE) * sign) * sign;
      ink.box(Math.min(from, solid), bar - 5, Math.abs(solid - from), 10, this.#colour);
      ink.fade(solid, edge, bar, 10, this.#colour);
    } else if (mark.open !== undefined) {
      ink.fade(xOf(chart, mark.open), edge, bar, 2, this.#theme.muted);
    }
  }

  #drawRange(chart: Chart, ink: Ink, { row, bar, stacks, two }: Placed, mark: Mark): void {
    const { rule, soft } = this.#theme;
    const { left, right } = chart.chartArea;
    ink.line([left, bar], [right, bar], rule);
    if (mark.open !== undefined) {
      const from = xOf(chart, mark.open);
      ink.fade(from, from + this.#sign * FADE, bar, 8, soft);
    }
    if (mark.hatched && mark.from !== undefined)
      this.#hatch(chart, ink, bar, [mark.from, mark.to ?? mark.from], 8);
    this.#drawLevels(chart, ink, mark, bar, stacks);
    this.#drawEnds(chart, ink, mark, row.ends ?? [], bar, two);
  }

  /** Names that would run into each other stand on several lines. */
  #drawLevels(chart: Chart, ink: Ink, { dots = [], value: main }: Mark, bar: number, stacks: number): void {
    const { muted, rule } = this.#theme;
    const sign = this.#sign;
    const lines = stacked(
      dots.map(({ value, label, text }): [number, number] => [
        xOf(chart, value) * sign,
        Math.max(ink.measure(label, 0.87), ink.measure(text, 0.87, 600)) + 12,
      ]),
      sign > 0 ? [-6, chart.width + 6] : [-chart.width - 6, 6],
    );
    const below = (index: number) => bar + (22 + Math.min(lines[index]!, stacks - 1) * STACK) * this.#larger;
    dots.forEach(({ value, level }, index) => {
      const x = xOf(chart, value);
      if (lines[index]) ink.line([x, bar + 8], [x, below(index) - 10], rule);
      if (level) ink.dot(x, bar, 5, this.#colour);
      if (value === main) ink.box(x - 1.5, bar - 9, 3, 18, this.#colour);
    });
    dots.forEach(({ value, label, text }, index) => {
      const [x, y] = [xOf(chart, value), below(index)];
      ink.text(label, x, y, { scale: 0.87, colour: muted });
      ink.text(text, x, y + LINE * this.#larger, { scale: 0.87, weight: 600 });
    });
  }

  /** The two ends by their figures, side by side where there is no room between them, or one below the other. */
  #drawEnds(chart: Chart, ink: Ink, mark: Mark, texts: string[], bar: number, two: boolean): void {
    const known = [mark.from, mark.to].flatMap((amount, index) =>
      amount === undefined ? [] : [{ x: xOf(chart, amount), text: texts[index] ?? '' }],
    );
    for (const { x } of known) ink.line([x, bar - 7], [x, bar + 7], this.#colour, 1.5);
    const look = { scale: 0.87, colour: this.#theme.muted };
    const above = bar - 18 * this.#larger;
    const [low, high] = known;
    const wide = ({ text }: { text: string }) => ink.measure(text, look.scale);
    // Where it begins, moved into the picture as it will be.
    const from = (end: (typeof known)[number]) =>
      Math.max(0, Math.min(end.x - wide(end) / 2, chart.width - wide(end)));
    const [first, second] = this.#sign > 0 ? [low, high] : [high, low];
    if (first && second && from(first) + wide(first) + 8 > from(second)) {
      const share = (chart.width - 10) / (wide(first) + wide(second));
      if (two && share < 1) {
        ink.text(low!.text, low!.x, above - SUB_LINE * this.#larger, look);
        ink.text(high!.text, high!.x, above, look);
        return;
      }
      look.scale *= Math.min(1, share);
      const middle = (first.x + second.x) / 2;
      // What would leave the picture takes the other one along.
      const x = Math.max(wide(first) + 5, Math.min(middle, chart.width - wide(second) - 5));
      ink.text(first.text, x - 5, above, { ...look, align: 'right' });
      ink.text(second.text, x + 5, above, { ...look, align: 'left' });
    } else for (const { x, text } of known) ink.text(text, x, above, look);
  }

  #drawYours(chart: Chart, ink: Ink): void {
    const { you, domain } = this.#picture;
    if (!you || !domain) return;
    const side = sideOf(you.value, domain);
    const x = xOf(chart, Math.min(Math.max(you.value, domain.minimum), domain.maximum));
    const text = pointing(you.text, side, this.#sign > 0 ? ['←', '→'] : ['→', '←']);
    const top = this.#place.above - 44 * this.#larger;
    if (!side) ink.mark([x, top + 2], [x, chart.chartArea.bottom]);
    const width = Math.max(ink.measure(you.label, 0.87), ink.measure(text, 0.87, 600));
    const fits = this.#sign > 0 ? x + 8 + width < chart.width : x - 8 - width > 0;
    const align = fits ? this.#start : this.#end;
    const beside = x + (fits ? this.#sign : -this.#sign) * 8;
    ink.text(you.label, beside, top + 10, { scale: 0.87, align });
    ink.text(text, beside, top + 10 + LINE * this.#larger, { scale: 0.87, weight: 600, align });
  }
}
