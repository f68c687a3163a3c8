import { Ink } from './ink.js';
import type { Size, Theme } from './theme.js';

/** Of pixels to px, so that the picture is sharp in print. */
export const PNG_RATIO = 2;

/** In a canvas with more pixels, or with more on one side, some browsers draw nothing at all. */
const MOST_PIXELS = 2 ** 24;
const LONGEST = 2 ** 15 - 1;

/** Of pixels to px: what is wanted, as far as a canvas of this size may have it. */
export const ratioFor = ({ width, height }: Size, wanted: number): number =>
  Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST / Math.max(width, height));

/** How far lines of small text are from each other, and those of the heading, in shares of the size of text. */
const LINE = 1.2;
const HEADING = 1.45;
const MOST_LINES = 20;

/** A drawing with a heading and a foot, on the ground that it stands on. */
export function framed(
  drawing: HTMLCanvasElement,
  { width, height }: Size,
  theme: Theme,
  heading: string,
  foot: string[],
): Promise<Blob | undefined> {
  const { size, muted, surface, rightToLeft } = theme;
  const pad = 16;
  const canvas = drawing.ownerDocument.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const chart = { ctx: context, width: width + 2 * pad };
  const measured = new Ink(chart, theme);
  const headings = measured.wrap(heading, width, MOST_LINES, 1.2, 600);
  const lines = foot.flatMap((said) => measured.wrap(said, width, MOST_LINES, 0.8));
  const top = pad + (headings.length * HEADING + 0.95) * size;
  const below = top + height + size;
  const whole = { width: chart.width, height: below + lines.length * LINE * size + pad };
  const ratio = ratioFor(whole, PNG_RATIO);
  canvas.width = whole.width * ratio;
  canvas.height = whole.height * ratio;
  context.scale(ratio, ratio);
  context.fillStyle = surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawing, pad, top, width, height);
  // A canvas of another size has forgotten its font.
  const ink = new Ink(chart, theme);
  const [x, align] = rightToLeft ? ([width + pad, 'right'] as const) : ([pad, 'left'] as const);
  headings.forEach((text, row) =>
    ink.text(text, x, pad + (row + 0.5) * HEADING * size, { scale: 1.2, weight: 600, align }),
  );
  lines.forEach((text, row) =>
    ink.text(text, x, below + (row + 0.5) * LINE * size, { scale: 0.8, colour: muted, align }),
  );
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}
