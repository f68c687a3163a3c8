import type { Chart } from 'chart.js';
import type { Domain } from '../model/histogram.js';
import type { Theme } from './theme.js';

/** On which side of a scale an amount is: 1 is beyond its end, -1 before its beginning, 0 on it. */
export const sideOf = (value: number, { minimum, maximum }: Domain): number =>
  Number(value > maximum) - Number(value < minimum);

/** A text that points to where it would be, if that is not on the scale. */
export const pointing = (text: string, side: number, [before, beyond]: [string, string]): string =>
  side > 0 ? `${text} ${beyond}` : side ? `${before} ${text}` : text;

/** Chart.js's own wrapping is by number of characters, and it writes no two weights in one place. */
export class Ink {
  readonly #context: CanvasRenderingContext2D;
  readonly #theme: Theme;
  readonly #width: number;
  readonly #halo: boolean;
  #set = '';

  /** @param halo keeps lines that run under a text away from it */
  constructor({ ctx, width }: Pick<Chart, 'ctx' | 'width'>, theme: Theme, halo = false) {
    this.#context = ctx;
    this.#theme = theme;
    this.#width = width;
    this.#halo = halo;
    ctx.direction = theme.rightToLeft ? 'rtl' : 'ltr';
  }

  /** Setting a font costs more than any drawing. */
  #font(scale: number, weight: number): void {
    const font = `${weight} ${this.#theme.size * scale}px ${this.#theme.font}`;
    if (font !== this.#set) this.#context.font = this.#set = font;
  }

  /** How wide a text is. */
  measure(text: string, scale = 1, weight = 400): number {
    this.#font(scale, weight);
    return this.#context.measureText(text).width;
  }

  /** A text whose middle, start or end is at `x`; what would leave the picture is moved into it. */
  text(
    text: string,
    x: number,
    y: number,
    { scale = 1, weight = 400, colour = this.#theme.text, align = 'center' } = {},
  ): void {
    const context = this.#context;
    const width = this.measure(text, scale, weight);
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    const inside = Math.max(0, Math.min(left, this.#width - width));
    if (this.#halo) {
      context.strokeStyle = this.#theme.surface;
      context.lineWidth = 4;
      context.lineJoin = 'round';
      context.strokeText(text, inside, y);
    }
    context.fillStyle = colour;
    context.fillText(text, inside, y);
  }

  /** A text in lines that fit; what is too long for them ends in an ellipsis. */
  wrap(text: string, width: number, lines: number, scale = 1, weight = 400): string[] {
    const wide = (part: string): number => this.measure(part, scale, weight);
    if (wide(text) <= width) return [text];
    const wrapped: string[] = [];
    let line = '';
    for (let word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (wide(longer) <= width) {
        line = longer;
        continue;
      }
      if (line) wrapped.push(line);
      // A word that is wider than the line goes on in the next one.
      while (wrapped.length < lines && wide(word) > width) {
        let fits = Math.ceil((word.length * width) / wide(word));
        while (fits > 1 && wide(word.slice(0, fits)) > width) fits--;
        wrapped.push(word.slice(0, fits));
        word = word.slice(fits);
      }
      line = word;
    }
    wrapped.push(line);
    const kept = wrapped.slice(0, lines);
    const cut = wrapped.length > lines;
    return kept.map((content, index) => {
      let shown = cut && index === lines - 1 ? `${content}…` : content;
      while (shown.length > 2 && wide(shown) > width) shown = `${shown.slice(0, -2)}…`;
      return shown;
    });
  }

  /** A dashed line that can be told from whatever it crosses. */
  mark(from: [number, number], to: [number, number]): void {
    this.line(from, to, this.#theme.surface, 4);
    this.line(from, to, this.#theme.text, 1.5, [5, 4]);
  }

  line(from: [number, number], to: [number, number], colour: string, width = 1, dash: number[] = []): void {
    const context = this.#context;
    context.save();
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(dash);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
    context.restore();
  }

  box(left: number, top: number, width: number, height: number, colour: string | CanvasGradient): void {
    this.#context.fillStyle = colour;
    this.#context.fillRect(left, top, width, height);
  }

  dot(x: number, y: number, radius: number, colour: string): void {
    const context = this.#context;
    context.beginPath();
    context.arc(x, y, radius, 0, 7);
    context.fillStyle = colour;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = this.#theme.surface;
    context.stroke();
  }

  /** What is not measured: stripes of the ground across a bar. */
  hatch(from: number, to: number, y: number, height: number): void {
    const context = this.#context;
    const [left, right, top] = [Math.min(from, to), Math.max(from, to), y - height / 2];
    context.save();
    context.beginPath();
    context.rect(left, top, right - left, height);
    context.clip();
    for (let x = left - height; x < right; x += 7)
      this.line([x, top + height], [x + height, top], this.#theme.surface, 2.5);
    context.restore();
  }

  /** What goes on, nobody knows how far: a bar that fades out, and an arrow. */
  fade(from: number, to: number, y: number, height: number, colour: string): void {
    const context = this.#context;
    const sign = Math.sign(to - from) || 1;
    // Pieces that begin between two pixels would be seen one by one.
    const start = Math.round(from);
    context.save();
    // Whatever the colour is written in, its opacity can be changed by drawing only.
    for (let x = 0; x < Math.abs(to - from); x += 2) {
      context.globalAlpha = 1 - x / Math.abs(to - from);
      this.box(start + sign * x - (sign < 0 ? 2 : 0), y - height / 2, 2, height, colour);
    }
    context.restore();
    context.save();
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(to - sign * 5, y - 5);
    context.lineTo(to, y);
    context.lineTo(to - sign * 5, y + 5);
    context.stroke();
    context.restore();
  }
}
